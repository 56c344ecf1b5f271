// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_tour.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <array>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

/// Notes each widget of a page that stands as a window of its own, if only for a moment: what is
/// shown before it has its place does, and takes the keyboard from the window. Notes also what
/// asks to be laid out.
class PageWatch : public QObject {
public:
    QStringList found;
    QStringList laidOut;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::LayoutRequest && widget != nullptr)
            laidOut << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName();
        const bool isStray = event->type() == QEvent::Show && widget != nullptr &&
                             widget->isWindow() && widget->windowType() == Qt::Window &&
                             qobject_cast<const QMainWindow *>(widget) == nullptr;
        if (isStray)
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                         widget->objectName();
        return false;
    }
};

} // namespace

/// Every page of the one list, in the real window on the demonstration shop, in both languages and
/// themes and at the sizes of a small till, a laptop and a large screen: what the house's rules say
/// of each widget, and a picture of each to look at (`pictures/all-*.png` of the build folder).
class TestAllPages : public QObject {
    Q_OBJECT
    std::unique_ptr<PageTour> m_tour;

    static QString nameOf(const QString &page, const View &view)
    {
        return u"all-%1-%2%3-%4"_qs
            .arg(page, view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
            .arg(view.size.width());
    }

    /// What a screen reader or a keyboard alone cannot get at among the controls of a page.
    static QStringList barriers(QWidget &page)
    {
        QStringList found;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isEditor = qobject_cast<QLineEdit *>(widget) != nullptr ||
                                  qobject_cast<QComboBox *>(widget) != nullptr ||
                                  qobject_cast<QAbstractItemView *>(widget) != nullptr;
            if ((button == nullptr && !isEditor) || !widget->isVisible() || !widget->isEnabled() ||
                widget->objectName().startsWith(u"qt_") ||
                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
                qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr ||
                qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr ||
                qobject_cast<QAbstractItemView *>(widget->parentWidget()) != nullptr)
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                 widget->objectName();
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            if (seen == nullptr || seen->role() == QAccessible::NoRole ||
                seen->role() == QAccessible::Client || seen->text(QAccessible::Name).isEmpty())
                found += name + u": no role or name"_qs;
            const auto *keyed = qobject_cast<const KeyButton *>(widget);
            const bool hasKey = keyed != nullptr && !keyed->key().isEmpty();
            // The scan line of the till keeps the keyboard; the arrows move its basket's line.
            const bool isBasket = widget->objectName() == u"lines";
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 && !hasKey && !isBasket &&
                widget->focusProxy() == nullptr)
                found += name + u": the keyboard does not reach it"_qs;
        }
        return found;
    }

    /// The controls that stand outside of what holds them, where nothing scrolls to them.
    static QStringList lost(MainWindow &window)
    {
        QStringList found;
        for (const QWidget *widget : window.page()->findChildren<QWidget *>()) {
            const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                   !widget->objectName().startsWith(u"qt_");
            if (!isControl || !widget->isVisible())
                continue;
            const QWidget *holder = widget->parentWidget();
            QRect box = widget->geometry();
            while (holder != window.page()->parentWidget()) {
                const auto *area =
                    qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
                if (area == nullptr && !holder->rect().contains(box))
                    break;
                if (area != nullptr)
                    break;
                box.translate(holder->pos());
                holder = holder->parentWidget();
            }
            const bool isScrolled =
                qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) != nullptr;
            if (holder != window.page()->parentWidget() && !isScrolled)
                found << u"out of reach: %1 %2"_qs.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        }
        return found;
    }

    /// What goes on being laid out although nothing changes, which takes a whole processor.
    static QString restless(PageWatch &watch)
    {
        constexpr int rounds = 8; // what one layout asks of the next is answered in fewer
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::processEvents();
        watch.laidOut.clear();
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::processEvents();
        return watch.laidOut.size() < rounds ? QString() : watch.laidOut.back();
    }

    /// The search of a list that is not remembered as its person wants it.
    static QString forgetful(QWidget &page)
    {
        // The columns of a report are its own, and what differs in a price list is gone with it.
        const QStringList passing{u"report-search"_qs, u"difference-search"_qs};
        for (const auto *line : page.findChildren<FilterLine *>()) {
            const QString name = line->search()->objectName();
            if (line->findChild<QWidget *>(u"list-memory"_qs) == nullptr && !passing.contains(name))
                return u"the list of "_qs + name;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_tour = std::make_unique<PageTour>(); }

    void keepNobodyOut()
    {
        useView({});
        MainWindow window(m_tour->shop(), *m_tour->shop().ownerSession());
        window.resize(1366, 768);
        window.QMainWindow::show();
        QStringList wrong;
        PageWatch watch;
        qApp->installEventFilter(&watch);
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            QVERIFY2(m_tour->show(window, name), info.name);
            for (const QString &each : std::exchange(watch.found, {}))
                wrong << u"%1: %2 is a window for a moment"_qs.arg(name, each);
            if (const QString widget = restless(watch); !widget.isEmpty())
                wrong << u"%1: %2 is laid out for ever"_qs.arg(name, widget);
            if (const QString list = forgetful(*window.page()); !list.isEmpty())
                wrong << u"%1: %2 does not come back as it was left"_qs.arg(name, list);
            for (const QString &barrier : barriers(*window.page()))
                wrong << name + u": "_qs + barrier;
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }

    void followTheRules_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<bool>("isDark");
        // What is cut depends on the words, what is faint on the colours: two of four see both.
        QTest::newRow("fr light") << true << false;
        QTest::newRow("en dark") << false << true;
        if (!qEnvironmentVariableIsSet("CABAS_LONG"))
            return;
        QTest::newRow("fr dark") << true << true;
        QTest::newRow("en light") << false << false;
    }
    /// Each page is first shown on the smallest screen, then given more room.
    void followTheRules()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        constexpr std::array sizes{QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)};
        useView({isDark, isFrench, sizes[0]});
        MainWindow window(m_tour->shop(), *m_tour->shop().ownerSession());
        window.resize(sizes[0]);
        window.QMainWindow::show();
        QStringList wrong;
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            window.resize(sizes[0]);
            if (!m_tour->show(window, name)) {
                wrong << name + u": does not open"_qs;
                continue;
            }
            for (const QSize size : sizes) {
                takePicture(window, nameOf(name, {isDark, isFrench, size}), size);
                const QString there = u"%1 %2: "_qs.arg(name).arg(size.width());
                if (window.size() != size)
                    wrong << there + u"does not fit the screen"_qs;
                for (const QString &fault : faults(walk(*window.centralWidget())))
                    wrong << there + fault;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }

    void growWithTheText_data()
    {
        QTest::addColumn<int>("factor");
        QTest::addColumn<QSize>("size");
        QTest::newRow("200 1366") << 200 << QSize(1366, 768);
        if (!qEnvironmentVariableIsSet("CABAS_LONG"))
            return;
        QTest::newRow("200 1920") << 200 << QSize(1920, 1080);
        QTest::newRow("150 1366") << 150 << QSize(1366, 768);
        QTest::newRow("130 1366") << 130 << QSize(1366, 768);
    }
    /// Twice the size: no text is cut, and what does not fit is scrolled to.
    void growWithTheText()
    {
        QFETCH(int, factor);
        QFETCH(QSize, size);
        useView({false, true, size});
        Themes::setTextFactor(factor);
        MainWindow window(m_tour->shop(), *m_tour->shop().ownerSession());
        window.resize(size);
        window.QMainWindow::show();
        QStringList wrong;
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            if (!m_tour->show(window, name)) {
                wrong << name + u": does not open"_qs;
                continue;
            }
            takePicture(window, u"large-%1-%2-%3"_qs.arg(name).arg(factor).arg(size.width()), size);
            if (window.size() != size)
                wrong << name + u": does not fit the screen"_qs;
            for (const QString &fault : faults(walk(*window.centralWidget())) + lost(window))
                wrong << name + u": "_qs + fault;
        }
        Themes::setTextFactor(100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }
};

CABAS_TEST(TestAllPages)
#include "tst_allpages.moc"
