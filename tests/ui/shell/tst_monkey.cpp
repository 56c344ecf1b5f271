// SPDX-License-Identifier: GPL-3.0-or-later
// covers nothing by name: UI-MONKEY. Somebody who knows nothing presses, types and scans anything
// in every page of the window, and answers questions at random. Nothing breaks, and what was done
// to the shop is sound. CABAS_MONKEY=SEED plays one of them again, CABAS_MONKEY=SEED:STEPS for
// longer; `monkey-SEED.txt` of the build folder says what it did. A step that does not end ends the
// program.
#include "app/shop.h"
#include "core/reports/verifier.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int fewSteps = 120;
constexpr int manySteps = 10'000;
constexpr int manySeeds = 20;

bool isLong()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1;
}

/// What CABAS_MONKEY asks for, "SEED" or "SEED:STEPS"; a seed of 0 where it asks for nothing.
std::pair<quint32, int> chosenSeed()
{
    const QStringList asked = qEnvironmentVariable("CABAS_MONKEY").split(u':');
    const int steps = asked.size() > 1 ? asked[1].toInt() : isLong() ? manySteps : fewSteps;
    return {asked[0].toUInt(), steps};
}

/// Ends the program where it does not get on, so that what it stands in can be looked at: a window
/// that hangs would otherwise only be a test that takes long.
class Watch {
public:
    Watch() : m_thread([this] { run(); }) {}
    ~Watch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_called.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Watch)
    void alive() { ++m_steps; }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (int seen = -1; seen != m_steps;) {
            seen = m_steps;
            if (m_called.wait_for(lock, longestStep, [this] { return m_isOver; }))
                return;
        }
        qFatal("step %d does not end", m_steps.load());
    }

    static constexpr std::chrono::seconds longestStep{120};
    std::mutex m_mutex;
    std::condition_variable m_called;
    bool m_isOver = false;
    std::atomic<int> m_steps{0};
    std::thread m_thread;
};

/// The hands: each step is drawn from one source, so that a seed says all.
class Monkey {
public:
    Monkey(MainWindow &window, quint32 seed) : m_window(window), m_random(seed)
    {
        m_trace.setFileName(QStringLiteral(CABAS_BUILD_DIR "/monkey-%1.txt").arg(seed));
        m_isTraced = m_trace.open(QIODevice::WriteOnly | QIODevice::Truncate);
        tell(u"seed %1"_qs.arg(seed));
        // Questions run their own loop: answered from within it, and queued, for a timer does not
        // go on while what it called stands in the loop of a further question.
        QObject::connect(
            &m_answers, &QTimer::timeout, &m_answers, [this] { answer(); }, Qt::QueuedConnection);
        m_answers.start(5);
    }

    void step()
    {
        if (!m_window.isVisible())
            m_window.QMainWindow::show();
        switch (below(10)) {
        case 0:
            openAnyPage();
            break;
        case 1:
            scanAnything();
            break;
        case 2:
        case 3:
            typeAnything();
            break;
        case 4:
        case 5:
            pressAnyKey();
            break;
        case 6:
            chooseAnything();
            break;
        default:
            pressAnyButton(m_window);
        }
        QCoreApplication::processEvents();
    }

private:
    quint32 below(size_t limit) { return quint32(m_random() % quint32(limit)); }
    template <typename List>
    auto any(const List &list)
    {
        return list[typename List::size_type(below(size_t(list.size())))];
    }
    void tell(const QString &what)
    {
        if (!m_isTraced)
            return;
        m_trace.write(what.toUtf8() + '\n');
        m_trace.flush();
    }
    template <typename T>
    std::vector<T *> reachable(const QWidget &within)
    {
        std::vector<T *> found;
        for (T *each : within.findChildren<T *>()) {
            if (each->isVisible() && each->isEnabled())
                found.push_back(each);
        }
        return found;
    }
    const QString &anyText()
    {
        static const std::vector<QString> texts{
            u"12,50"_qs,    u"3"_qs,          u"-1"_qs,          u"99999999999999999999"_qs,
            u"tofu"_qs,     u"3*"_qs,         u"' OR 1=1 --"_qs, u"<b>x</b>"_qs,
            u"31/02/26"_qs, u"2026-03-10"_qs, u"=1+1"_qs,        u"éœ ß 日本 😀"_qs,
            u"0"_qs,        u"1e9"_qs,        u"4827"_qs,        QString(500, u'x')};
        return texts[below(texts.size())];
    }

    void openAnyPage()
    {
        const PageInfo &page = allPages()[below(allPages().size())];
        tell(u"page "_qs + QLatin1String(page.name));
        m_window.show(QString::fromLatin1(page.name), below(3) == 0 ? QVariant(1) : QVariant());
    }
    void scanAnything()
    {
        static const std::vector<QString> codes{u"3760042180333"_qs,         u"2212345003129"_qs,
                                                u"0420000012009"_qs,         u"U-0123456789AB"_qs,
                                                u"]C1010376004218033310"_qs, u"12345678"_qs};
        const QString &code = codes[below(codes.size())];
        tell(u"scan "_qs + code);
        if (!m_window.door().takes(code) && m_window.page() != nullptr)
            m_window.page()->scanned(code);
    }
    void typeAnything()
    {
        const std::vector<QLineEdit *> edits = reachable<QLineEdit>(m_window);
        if (edits.empty())
            return;
        QLineEdit *edit = edits[below(edits.size())];
        const QString &text = anyText();
        tell(u"type %1 in %2"_qs.arg(text, edit->objectName()));
        edit->setFocus();
        const QPointer<QLineEdit> still(edit);
        edit->selectAll();
        edit->insert(text);
        if (still)
            QTest::keyClick(still, below(2) == 0 ? Qt::Key_Return : Qt::Key_Tab);
    }
    void pressAnyKey()
    {
        static const std::vector<Qt::Key> keys{
            Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,   Qt::Key_Backtab,  Qt::Key_Up,
            Qt::Key_Down,   Qt::Key_Left,   Qt::Key_Right, Qt::Key_Space,    Qt::Key_Delete,
            Qt::Key_F1,     Qt::Key_F2,     Qt::Key_F3,    Qt::Key_F4,       Qt::Key_F5,
            Qt::Key_F6,     Qt::Key_F7,     Qt::Key_F8,    Qt::Key_F9,       Qt::Key_F10,
            Qt::Key_F12,    Qt::Key_Home,   Qt::Key_End,   Qt::Key_PageDown, Qt::Key_N,
            Qt::Key_1,      Qt::Key_2,      Qt::Key_K,     Qt::Key_Z,        Qt::Key_Plus};
        static const std::vector<Qt::KeyboardModifiers> with{Qt::NoModifier,  Qt::NoModifier,
                                                             Qt::NoModifier,  Qt::ControlModifier,
                                                             Qt::AltModifier, Qt::ShiftModifier};
        const Qt::Key key = keys[below(keys.size())];
        const Qt::KeyboardModifiers modifiers = with[below(with.size())];
        tell(u"key %1 with %2"_qs.arg(int(key), 0, 16).arg(modifiers.toInt(), 0, 16));
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
    }
    void chooseAnything()
    {
        if (below(2) == 0) {
            const std::vector<QComboBox *> boxes = reachable<QComboBox>(m_window);
            if (boxes.empty())
                return;
            QComboBox *box = boxes[below(boxes.size())];
            tell(u"choose in "_qs + box->objectName());
            if (box->count() > 0)
                box->setCurrentIndex(int(below(size_t(box->count()))));
            return;
        }
        const std::vector<QAbstractItemView *> views = reachable<QAbstractItemView>(m_window);
        if (views.empty())
            return;
        QAbstractItemView *view = views[below(views.size())];
        const int rows = view->model() == nullptr ? 0 : view->model()->rowCount();
        tell(u"row of %1, of %2"_qs.arg(view->objectName()).arg(rows));
        if (rows == 0)
            return;
        view->setCurrentIndex(view->model()->index(int(below(size_t(rows))), 0));
        const QPointer<QAbstractItemView> still(view);
        if (still && below(2) == 0)
            QTest::keyClick(still, Qt::Key_Return);
    }
    void pressAnyButton(QWidget &within)
    {
        const std::vector<QAbstractButton *> buttons = reachable<QAbstractButton>(within);
        if (buttons.empty())
            return;
        QAbstractButton *button = buttons[below(buttons.size())];
        tell(u"press %1 %2"_qs.arg(button->objectName(), button->text()));
        button->click();
    }
    /// What stands over the window, if anything does.
    void answer()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        // What is Qt's own is not tried here.
        const bool isOfQt = qobject_cast<QFileDialog *>(dialog) != nullptr ||
                            dialog->inherits("QAbstractPrintDialog");
        if (isOfQt || below(4) == 0) {
            tell(u"leave "_qs + dialog->windowTitle());
            return dialog->reject();
        }
        const std::vector<QLineEdit *> edits = reachable<QLineEdit>(*dialog);
        if (!edits.empty() && below(2) == 0)
            edits[below(edits.size())]->setText(anyText());
        tell(u"answer "_qs + dialog->windowTitle());
        pressAnyButton(*dialog);
    }

    MainWindow &m_window;
    std::mt19937 m_random;
    QTimer m_answers;
    QFile m_trace;
    bool m_isTraced = false;
};

} // namespace

class TestMonkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anythingMayBePressed_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 chosen = chosenSeed().first;
        const int seeds = chosen > 0 ? 1 : isLong() ? manySeeds : 1;
        for (int i = 0; i < seeds; ++i) {
            const quint32 seed = chosen > 0 ? chosen : quint32(20260310 + i);
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anythingMayBePressed()
    {
        QFETCH(quint32, seed);
        if (!isLong() && chosenSeed().first == 0)
            QSKIP(
                "what answers come when is not the same at each run: CABAS_LONG=1 or CABAS_MONKEY");
        const OwnSettings settings;
        useView({});
        TestShop data;
        liveALittle(data);
        auto shop = Shop::open(data.path(), {data.folder(), data.now(), {}});
        QVERIFY(shop.ok());
        const int steps = chosenSeed().second;
        {
            Watch watch;
            MainWindow window(**shop, *(*shop)->ownerSession());
            window.resize(1366, 768);
            window.QMainWindow::show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            Monkey monkey(window, seed);
            for (int i = 0; i < steps; ++i) {
                monkey.step();
                watch.alive();
            }
        }
        const VerifyReport report = Verifier::run((*shop)->db());
        for (const VerifyCheck &check : report.checks)
            QVERIFY2(check.ok, qPrintable(check.name + u": "_qs + check.detail));
        qInfo("COUNT|UI-MONKEY|%d steps of seed %u, audit of %lld lines", steps, seed,
              data.value(u"SELECT COUNT(*) FROM audit"_qs).toLongLong());
    }
};

CABAS_TEST(TestMonkey)
#include "tst_monkey.moc"
