// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findpalette.h"

#include "tests/support/builders.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/findwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/pages.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Ctrl+K: anything of the shop, from the keyboard alone.
class TestFindPalette : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    void open(const std::vector<Permission> &permissions = {})
    {
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
        press(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
    }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(widget, key, with);
    }
    QWidget *palette() { return m_room->window().findChild<QWidget *>(u"findPalette"_qs); }
    QLineEdit *line() { return palette()->findChild<QLineEdit *>(u"find"_qs); }
    QAbstractItemView *list() { return palette()->findChild<QAbstractItemView *>(u"found"_qs); }
    QString spoken(int row) const
    {
        auto *view = const_cast<TestFindPalette *>(this)->list();
        return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    bool says(QStringView words)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (spoken(row).contains(words))
                return true;
        }
        return false;
    }
    void type(const QString &text) { line()->setText(text); }

private Q_SLOTS:
    void init() { useView({}); }
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        aProduct(u"Crème fraîche épaisse, 50 cl"_qs).code(u"CREM1"_qs).priced(320).add(*m_data);
        aProduct(u"Crème de marrons, 250 g"_qs).code(u"CREM2"_qs).priced(415).add(*m_data);
        aSupplier(u"Crèmerie du Bocage"_qs).code(u"BOCAGE"_qs).add(*m_data);
    }
    void cleanup() { m_room.reset(); }

    void aProductOpensByAMistypedName()
    {
        open();
        QCOMPARE(QApplication::focusWidget(), line());
        type(u"cerme fraiche"_qs);
        QTRY_VERIFY(spoken(0).contains(u"Crème fraîche"));
        takePicture(m_room->window(), u"find-typo-fr"_qs, {1366, 768});
        press(line(), Qt::Key_Return);
        QTRY_COMPARE(m_room->name(), u"product"_qs);
        QVERIFY(!palette()->isVisible());
    }

    void enterBeforeTheAnswerOpensTheAnswer()
    {
        open();
        type(u"CREM2"_qs);
        press(line(), Qt::Key_Return);
        QTRY_COMPARE(m_room->name(), u"product"_qs);
    }

    /// F2 on a product, also before the answer is there; nothing else has a price to set.
    void aProductOpensAtItsPrice()
    {
        open();
        type(u"CREM2"_qs);
        press(line(), Qt::Key_F2);
        QTRY_COMPARE(m_room->name(), u"product"_qs);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                    QApplication::focusWidget()->objectName() == u"price-new");
        press(&m_room->page(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
        type(u"membres"_qs);
        QTRY_VERIFY(spoken(0).contains(u"Membres"));
        press(line(), Qt::Key_F2);
        QVERIFY(palette()->isVisible());
    }

    void pagesReportsAndDeedsAnswerToOtherWords()
    {
        open();
        type(u"vendre"_qs);
        QTRY_VERIFY(says(u"Caisse"));
        type(u"sauvegrade"_qs);
        QTRY_VERIFY(says(u"Sauvegardes"));
        type(u"nouveau prod"_qs);
        QTRY_VERIFY(spoken(0).contains(u"Nouveau produit"));
        press(line(), Qt::Key_Return);
        QTRY_COMPARE(m_room->name(), u"products"_qs);
    }

    void theKeyboardIsEnough()
    {
        open();
        type(u"creme"_qs);
        QTRY_VERIFY(list()->model()->rowCount() >= 3);
        press(line(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        press(line(), Qt::Key_Up);
        press(line(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), list()->model()->rowCount() - 1);
        press(line(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(m_room->name(), u"home"_qs);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(!palette()->isAncestorOf(QApplication::focusWidget()));
    }

    void aTicketIsFoundByItsName()
    {
        open();
        const QString ticket =
            m_data->value(u"SELECT name FROM tickets ORDER BY id LIMIT 1"_qs).toString();
        type(ticket.toLower());
        QTRY_VERIFY(says(ticket));
        press(line(), Qt::Key_Return);
        QTRY_COMPARE(m_room->name(), u"ticket"_qs);
    }

    void whatWasChosenComesFirstNextTime()
    {
        open();
        type(u"crem2"_qs);
        press(line(), Qt::Key_Return);
        QTRY_COMPARE(m_room->name(), u"product"_qs);
        press(&m_room->page(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
        QVERIFY(spoken(0).contains(u"Crème de marrons"));
    }

    void aScanIsLookedFor()
    {
        open();
        for (const QChar c : u"M-1"_qs)
            QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_A, QString(c), Qt::NoModifier);
        QTRY_COMPARE(line()->text(), u"M-1"_qs);
    }

    void nothingFoundSaysSo()
    {
        open();
        type(u"zzzzzzzz"_qs);
        auto *nothing = palette()->findChild<QWidget *>(u"nothing-found"_qs);
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(!list()->isVisible());
        press(line(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void aVolunteerIsOfferedOnlyWhatTheyMayUse()
    {
        open({Permission::Sell});
        for (const char *typed : {"creme", "membres", "utilisateurs", "saisir", "balance"}) {
            type(QString::fromLatin1(typed));
            press(line(), Qt::Key_Down);
            QTRY_VERIFY(!says(u"Produit,") && !says(u"Utilisateurs") && !says(u"Rapport,"));
        }
        type(u"caisse"_qs);
        QTRY_VERIFY(says(u"Caisse"));
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << true << false << QSize(1366, 768);
        QTest::newRow("en dark") << false << true << QSize(1920, 1080);
        QTest::newRow("fr small") << true << true << QSize(1024, 600);
    }
    void looksRight()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        open();
        m_room->window().resize(size);
        const QString name = u"find-%1-%2"_qs.arg(isFrench ? u"fr"_qs : u"en"_qs).arg(size.width());
        takePicture(m_room->window(), name + u"-first"_qs, size);
        type(u"cre"_qs);
        QTRY_VERIFY(says(u"Crème"));
        takePicture(m_room->window(), name, size);
        const QStringList found = faults(walk(*palette()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
    }

    void everyDeedLeadsSomewhere()
    {
        for (const FindDeed &deed : FindWords::deeds()) {
            const QString page = QString::fromLatin1(deed.page);
            QVERIFY2(bool(deed.run) || pageNamed(page) != nullptr, deed.title);
            QVERIFY2(hasIcon(QString::fromLatin1(deed.icon)), deed.icon);
        }
    }
};

CABAS_TEST(TestFindPalette)
#include "tst_findpalette.moc"
