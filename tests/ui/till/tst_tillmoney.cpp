// SPDX-License-Identifier: GPL-3.0-or-later
// covers: cardpanel membermoneypanel paymentextras paymentnote correctionforms correctionscreen
// drawerscreen tilltermspanel meansamounts meanskeys
#include "core/db/diskroom.h"
#include "core/members/duesservice.h"
#include "core/till/drawerservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/till/tillwindow.h"
#include "ui/till/cardpanel.h"
#include "ui/till/paperslip.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QLabel>
#include <QScopeGuard>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The money of the till by keyboard and scanner alone: what is paid besides goods, what a means
/// asks, corrections, the drawer.
class TestTillMoney : public QObject {
    Q_OBJECT

    static QString shown(qint64 cents) { return moneyText(Money::fromCents(cents), QLocale()); }

    static void toPayment(TillWindow &till, const QString &code)
    {
        till.scan(code);
        till.settle();
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
    }
    static void set(TillShop &data, const TillTerms &terms)
    {
        TillShop::must(DrawerService(data.db()).setTerms(data.session(), u"T1"_qs, terms));
    }
    static void press(TillWindow &till, const QString &name)
    {
        auto *button = till.find<KeyButton>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        button->setFocus();
        till.key(Qt::Key_Space);
    }

private Q_SLOTS:
    void sharesAndTheRoundingAreOneKeyEach()
    {
        TillShop data;
        TillShop::must(MemberService(data.db()).subscribe(data.session(), data.ada.id, 2));
        TillShop::must(
            DuesService(data.db()).setTerms(data.session(), {Money::fromCents(1550), Money(), 0}));
        TillWindow till(data);
        till.scan(data.ada.badge);
        toPayment(till, u"QUI"_qs);
        till.key(Qt::Key_F7);
        till.settle();
        QCOMPARE(till.figure(u"remaining"_qs), shown(3055));
        QVERIFY(!till.find<KeyButton>(u"addShares"_qs)->isVisible());
        till.key(Qt::Key_F8);
        till.settle();
        QCOMPARE(till.figure(u"remaining"_qs), shown(4605));
        till.key(Qt::Key_F9);
        till.settle();
        QCOMPARE(till.figure(u"remaining"_qs), shown(4700));
        QVERIFY(!till.find<KeyButton>(u"roundUp"_qs)->isVisible());
        // The whole by card, in one key.
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        QCOMPARE(data.shop().value(u"SELECT total_cents FROM tickets"_qs).toInt(), 4700);
        QCOMPARE(data.shop().value(u"SELECT owed_cents FROM share_payments"_qs).toInt(), 2000);
        QCOMPARE(data.shop()
                     .value(u"SELECT gross_cents FROM ticket_lines WHERE kind = 'gift'"_qs)
                     .toInt(),
                 95);
    }

    void theAccountAndTheFeeAreLinesOfTheBasket()
    {
        TillShop data;
        TillShop::must(
            DuesService(data.db()).setTerms(data.session(), {Money::fromCents(1550), Money(), 0}));
        TillWindow till(data);
        till.scan(data.ada.badge);
        till.settle();
        till.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(till.find(u"memberMoney"_qs) != nullptr);
        takePicture(till.window(), u"till-membermoney-en"_qs, {1366, 768});
        till.enter(u"0"_qs);
        QVERIFY(till.find(u"memberMoney"_qs) != nullptr); // it says what is wrong and waits
        till.enter(u"20"_qs);
        till.settle();
        QCOMPARE(till.totalCents(), 2000);
        till.key(Qt::Key_E, Qt::ControlModifier);
        auto *kinds = till.find<SegmentedControl>(u"memberMoneyKind"_qs);
        kinds->setCurrent(2);
        QVERIFY(!till.find(u"memberMoneyAmount"_qs)->isVisible());
        till.key(Qt::Key_Space); // the button has the focus
        till.settle();
        QCOMPARE(till.totalCents(), 3550);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        QCOMPARE(
            data.shop()
                .value(u"SELECT CAST(SUM(amount_cents) AS BIGINT) FROM member_account_moves"_qs)
                .toInt(),
            2000);
    }

    /// The cashier is told before the customer's money is in the drawer.
    void aDiskThatIsFullIsToldBeforeMoneyIsAskedFor()
    {
        const View french;
        useView(french);
        const auto english = qScopeGuard([] { useView({false, false}); });
        TillShop data;
        TillWindow till(data);
        data.shop().sql(u"UPDATE shop SET sandbox = 0"_qs);
        qint64 room = DiskRoom::scarce;
        DiskRoom::measureWith([&room](const QString &) { return room; });
        const auto asItIs = qScopeGuard([] { DiskRoom::measureWith({}); });
        till.scan(u"JAM"_qs);
        till.settle();
        room = 40LL * 1024 * 1024;
        till.key(Qt::Key_F12);
        till.settle();
        QCOMPARE(till.step(), TillStep::Sale);
        const auto told = [&] {
            QString words;
            for (const Band *band : till.page().findChildren<Band *>())
                words += band->isVisible() ? band->spokenText() : QString();
            return words;
        };
        QVERIFY2(told().contains(u"N’encaissez rien"), qPrintable(told()));
        takePicture(till.window(), u"till-disk-short-fr"_qs, {1366, 768});
        // The basket is put on hold as it says, and no other one is begun.
        till.key(Qt::Key_F4);
        till.key(Qt::Key_F4);
        till.settle();
        QVERIFY(till.basket().isEmpty());
        till.scan(u"SAV"_qs);
        till.settle();
        QVERIFY(till.basket().isEmpty());
        QVERIFY(told().contains(u"N’encaissez rien"));
        room = DiskRoom::scarce;
        till.scan(u"SAV"_qs);
        till.settle();
        QCOMPARE(till.totalCents(), 600);
    }

    void aTillWithoutCashAsksForNoFloat()
    {
        TillShop data;
        TillTerms terms;
        terms.takesCash = false;
        set(data, terms);
        TillShop::must(data.tills().close(data.session(), u"T1"_qs, {}));
        TillWindow till(data);
        QCOMPARE(till.step(), TillStep::Opening);
        QVERIFY(!till.find(u"drawer"_qs)->isVisible());
        QVERIFY(till.find<QLabel>(u"asked"_qs)->text().contains(u"No cash"));
        takePicture(till.window(), u"till-opening-nocash-en"_qs, {1366, 768});
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Sale);
    }

    void withoutMemberOnlyAGiftIsOffered()
    {
        TillShop data;
        TillWindow till(data);
        till.scan(u"JAM"_qs);
        till.settle();
        till.key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(till.find(u"memberMoneyKind"_qs)->findChildren<Segment *>().size(), 1);
        till.key(Qt::Key_Return); // what makes the total whole stands there
        till.settle();
        QCOMPARE(till.totalCents() % 100, 0);
        QCOMPARE(till.basket().view().items.size(), std::size_t(2));
        // A scan puts the question away and counts as any other.
        till.key(Qt::Key_E, Qt::ControlModifier);
        till.scan(u"SAV"_qs);
        till.settle();
        QVERIFY(till.find(u"memberMoney"_qs) == nullptr);
    }

    void farTooMuchIsAskedAboutAndAScanIsNoAmount()
    {
        TillShop data;
        TillWindow till(data);
        toPayment(till, u"JAM"_qs);
        till.key(Qt::Key_F2);
        till.enter(u"500"_qs);
        QVERIFY(!till.problem().isEmpty());
        QCOMPARE(till.step(), TillStep::Payment);
        // A code that comes meanwhile is an article, whatever has the focus.
        till.scan(u"SAV"_qs);
        till.settle();
        QCOMPARE(till.figure(u"remaining"_qs), shown(980));
        QCOMPARE(till.basket().view().items.size(), std::size_t(2));
        till.type(u"500"_qs);
        till.key(Qt::Key_Return);
        QCOMPARE(till.step(), TillStep::Payment);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        QCOMPARE(till.figure(u"change"_qs), shown(50000 - 980));
    }

    void aChequeKeepsItsNumber()
    {
        TillShop data;
        TillWindow till(data);
        toPayment(till, u"JAM"_qs);
        press(till, u"means-cheque"_qs);
        auto *reference = till.find<QLineEdit>(u"chequeReference"_qs);
        QVERIFY(reference->isVisible());
        reference->setFocus();
        till.type(u"0012"_qs);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Paid);
        QCOMPARE(data.shop().value(u"SELECT reference FROM ticket_payments"_qs).toString(),
                 u"0012"_qs);
    }

    void theTerminalIsAskedWhatItSaid()
    {
        TillShop data;
        set(data, {true, true, Money(), Money(), 0});
        TillWindow till(data);
        toPayment(till, u"JAM"_qs);
        till.key(Qt::Key_Return);
        auto *panel = till.find<CardPanel>(u"cardPanel"_qs);
        QVERIFY(panel != nullptr && panel->isVisible());
        // While the terminal has the amount there is no way back, and a scan waits.
        till.key(Qt::Key_Escape);
        QVERIFY(panel->isVisible());
        till.key(Qt::Key_F3);
        QCOMPARE(panel->payment().state(), CardPayment::State::Unknown);
        till.key(Qt::Key_F2);
        QCOMPARE(panel->payment().state(), CardPayment::State::Refused);
        till.key(Qt::Key_Return);
        QCOMPARE(panel->payment().state(), CardPayment::State::Waiting);
        QCOMPARE(data.shop().value(u"SELECT COUNT(*) FROM tickets"_qs).toInt(), 0);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        QCOMPARE(data.shop().value(u"SELECT COUNT(*) FROM tickets"_qs).toInt(), 1);
    }

    void aTillWithoutCashOffersNone()
    {
        TillShop data;
        set(data, {false, false, Money(), Money(), 0});
        TillWindow till(data);
        toPayment(till, u"JAM"_qs);
        QVERIFY(!till.find<KeyButton>(u"means-cash"_qs)->isVisible());
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        till.key(Qt::Key_Return);
        till.key(Qt::Key_3, Qt::ControlModifier);
        till.goesTo(TillStep::Closing);
        till.type(u"3,80"_qs);
        till.key(Qt::Key_F12);
        till.key(Qt::Key_F12);
        QTRY_VERIFY(till.find(u"closed"_qs) != nullptr);
        QCOMPARE(
            data.shop().value(u"SELECT COUNT(*) FROM closings WHERE kind = 'session'"_qs).toInt(),
            1);
    }

    void aWrongMeansIsPutRight()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        TillWindow till(data);
        toCorrection(till);
        till.key(Qt::Key_F7);
        till.key(Qt::Key_F12);
        QVERIFY(!till.problem().isEmpty());
        till.type(u"key"_qs);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Tickets);
        QCOMPARE(data.shop().value(u"SELECT COUNT(*) FROM tickets"_qs).toInt(), 3);
        QCOMPARE(
            data.shop()
                .value(u"SELECT SUM(amount_cents) FROM ticket_payments WHERE means = 'card'"_qs)
                .toInt(),
            380);
        QCOMPARE(
            data.shop()
                .value(u"SELECT SUM(amount_cents) FROM ticket_payments WHERE means = 'cash'"_qs)
                .toInt(),
            0);
    }

    void severalMeansTakeThePlaceOfOne()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        TillWindow till(data);
        toCorrection(till);
        till.key(Qt::Key_F6, Qt::ShiftModifier);
        auto *cash = till.find<QLineEdit>(u"amount-cash"_qs);
        QVERIFY(cash->hasFocus());
        QCOMPARE(till.find<QLineEdit>(u"amount-account"_qs), nullptr);
        auto *submit = till.find<KeyButton>(u"correct"_qs);
        cash->selectAll();
        till.type(u"1"_qs);
        QVERIFY(!submit->isEnabled());
        QVERIFY(till.find<QLabel>(u"leftToPlace"_qs)->text().contains(shown(280)));
        till.find<QLineEdit>(u"amount-card"_qs)->setFocus();
        till.type(u"3"_qs);
        QVERIFY(!submit->isEnabled());
        QVERIFY(till.find<QLabel>(u"leftToPlace"_qs)->text().contains(shown(20)));
        till.key(Qt::Key_Backspace);
        till.type(u"2.8"_qs);
        QVERIFY(submit->isEnabled());
        till.find<QLineEdit>(u"reason"_qs)->setFocus();
        till.type(u"key"_qs);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Tickets);
        QCOMPARE(
            data.shop()
                .value(u"SELECT SUM(amount_cents) FROM ticket_payments WHERE means = 'card'"_qs)
                .toInt(),
            280);
        QCOMPARE(
            data.shop()
                .value(u"SELECT SUM(amount_cents) FROM ticket_payments WHERE means = 'cash'"_qs)
                .toInt(),
            100);
    }

    void oneMeansAfterSeveralIsOneAgain()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        TillWindow till(data);
        toCorrection(till);
        till.key(Qt::Key_F6, Qt::ShiftModifier);
        till.key(Qt::Key_F7);
        QVERIFY(!till.find<QLineEdit>(u"amount-cash"_qs)->isVisible());
        QVERIFY(!till.find<KeyButton>(u"severalMeans"_qs)->isChecked());
        QVERIFY(till.find<KeyButton>(u"correct"_qs)->isEnabled());
    }

    void anotherMemberAndAnotherArticle()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, u"1"_qs);
        TillWindow till(data);
        toCorrection(till);
        till.key(Qt::Key_F3);
        till.scan(data.bob.badge);
        QVERIFY(till.find<QLabel>(u"foundMember"_qs)->text().contains(u"Bob"_qs));
        correct(till);
        till.goesTo(TillStep::Tickets);
        QCOMPARE(
            data.shop().value(u"SELECT MAX(member_id) FROM tickets WHERE id = 3"_qs).toLongLong(),
            data.bob.id.value());

        toCorrection(till, u"000003"_qs);
        till.key(Qt::Key_F4);
        till.scan(u"SAV"_qs);
        QCOMPARE(till.figure(u"total"_qs), shown(220));
        till.key(Qt::Key_F6);
        correct(till);
        till.goesTo(TillStep::Tickets);
        QCOMPARE(data.shop().value(u"SELECT total_cents FROM tickets WHERE id = 5"_qs).toInt(),
                 600);
    }

    void allOfATicketIsUndone()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        TillWindow till(data);
        toCorrection(till);
        till.key(Qt::Key_F5);
        QCOMPARE(till.figure(u"total"_qs), shown(380));
        correct(till);
        till.goesTo(TillStep::Paid);
        QCOMPARE(data.shop().value(u"SELECT SUM(total_cents) FROM tickets"_qs).toInt(), 0);
    }

    void aBagHasItsSlip()
    {
        TillShop data;
        TillWindow till(data);
        till.key(Qt::Key_2, Qt::ControlModifier);
        till.goesTo(TillStep::Cash);
        till.enter(u"50"_qs);
        till.type(u"safe"_qs);
        till.find<QLineEdit>(u"bag"_qs)->setFocus();
        till.type(u"42"_qs);
        till.key(Qt::Key_F12);
        QTRY_VERIFY(till.find<PaperSlip>(u"bagSlip"_qs) != nullptr);
        QVERIFY(till.find<PaperSlip>(u"bagSlip"_qs)->text().contains(u"42"_qs));
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Sale);
        QCOMPARE(data.shop().value(u"SELECT bag FROM till_cash_moves"_qs).toString(), u"42"_qs);
    }

    void theDrawerIsReadAndHandedOver()
    {
        TillShop data;
        data.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        TillWindow till(data, {Permission::Sell, Permission::CloseTill, Permission::OpenTill});
        till.key(Qt::Key_2, Qt::ControlModifier);
        till.goesTo(TillStep::Cash);
        QVERIFY(!till.find<KeyButton>(u"termsPage"_qs)->isVisible());
        till.key(Qt::Key_F6);
        till.goesTo(TillStep::Drawer);
        QCOMPARE(till.figure(u"total"_qs), shown(380));
        QVERIFY(!till.find<QLabel>(u"holder"_qs)->text().isEmpty());
        till.key(Qt::Key_Right);
        QTRY_VERIFY(till.find<KeyButton>(u"handOver"_qs)->isVisible());
        till.find<QLineEdit>(u"countOther"_qs)->setFocus();
        till.type(u"103"_qs);
        till.key(Qt::Key_F12);
        QTRY_VERIFY(!till.problem().isEmpty());
        QVERIFY2(till.find<QLineEdit>(u"note"_qs)->hasFocus(), qPrintable(till.problem()));
        till.type(u"missing"_qs);
        till.key(Qt::Key_F12);
        QTRY_VERIFY2(till.step() == TillStep::Sale, qPrintable(till.problem()));
        QCOMPARE(data.shop().value(u"SELECT counted_cents FROM till_handovers"_qs).toInt(), 10300);
    }

    void theSettingsOfATillAreKept()
    {
        TillShop data;
        TillWindow till(data);
        till.key(Qt::Key_2, Qt::ControlModifier);
        till.goesTo(TillStep::Cash);
        till.key(Qt::Key_F8);
        till.find<QCheckBox>(u"asksCard"_qs)->setFocus();
        till.key(Qt::Key_Space);
        till.find<QLineEdit>(u"dropFrom"_qs)->setFocus();
        till.find<QLineEdit>(u"dropFrom"_qs)->selectAll();
        till.type(u"300"_qs);
        till.find<QLineEdit>(u"yearlyFee"_qs)->setFocus();
        till.find<QLineEdit>(u"yearlyFee"_qs)->selectAll();
        till.type(u"15"_qs);
        till.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(data.shop().value(u"SELECT asks_card FROM till_terms"_qs).toInt(), 1);
        QTRY_COMPARE(data.shop().value(u"SELECT fee_cents FROM member_money_terms"_qs).toInt(),
                     1500);
        QCOMPARE(data.shop().value(u"SELECT drop_from_cents FROM till_terms"_qs).toInt(), 30000);
    }

private:
    static void toCorrection(TillWindow &till, const QString &number = u"000001"_qs)
    {
        if (till.step() != TillStep::Tickets) {
            till.key(Qt::Key_1, Qt::ControlModifier);
            till.goesTo(TillStep::Tickets);
        }
        till.scan(u"T1-"_qs + number);
        till.key(Qt::Key_F7);
        till.goesTo(TillStep::Correction);
    }
    static void correct(TillWindow &till)
    {
        till.find<QLineEdit>(u"reason"_qs)->setFocus();
        till.type(u"wrong"_qs);
        till.key(Qt::Key_F12);
    }
};

CABAS_TEST(TestTillMoney)
#include "tst_tillmoney.moc"
