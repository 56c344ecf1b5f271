// SPDX-License-Identifier: GPL-3.0-or-later
// covers: capitalpage capitalview capitalholders capitalregister capitalcheques capitalrefunds
// capitalghosts
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/ghostservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/members/capitalpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestCapitalPage : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    static CapitalPage &open(RoomWindow &room, CapitalPage::Tab tab)
    {
        room.go(u"capital"_qs);
        auto &page = static_cast<CapitalPage &>(room.page());
        page.showTab(tab);
        return page;
    }
    static int rows(RoomWindow &room, const QString &table) { return room.rows(table).rowCount(); }
    static Holding holding(MembersShop &data, MemberId member)
    {
        return CapitalService(data.shop.db()).sheet(data.shop.session(), member)->holding;
    }
    /// Money in, cheques, a value decided, and some who ask their shares back.
    static void live(MembersShop &data)
    {
        const Session owner = data.shop.session();
        CapitalService capital(data.shop.db());
        const auto paid = [&](MemberId member, int shares) {
            QVERIFY(capital.pay(owner, member, cents(shares * 1000), PaymentMeans::Transfer));
        };
        paid(data.theo.id, 12);
        const char *const names[] = {"Camille Aubépine", "Lou Fougère", "Sacha Romarin",
                                     "Noé Tilleul",      "Alix Genêt",  "Eden Sauge"};
        for (int at = 0; at < 6; ++at) {
            const Member member = data.add(QString::fromUtf8(names[at]), 100 + at, {}, {});
            paid(member.id, 5 + at);
            if (at < 4)
                QVERIFY(ShareRefundService(data.shop.db())
                            .ask(owner, member.id, 5 + at,
                                 at == 3 ? RefundReason::Partial : RefundReason::Left));
        }
        const QDate today = data.shop.today();
        QVERIFY(capital.setValue(owner, {today.addDays(-60), today.addDays(-60), cents(782)}));
        QVERIFY(ShareChequeService(data.shop.db())
                    .take(owner, data.zoe.id, CapitalRules::instalments(cents(10'000), 4, today)));
        QVERIFY(ShareRefundService(data.shop.db())
                    .decide(owner, {ShareRefundService(data.shop.db())
                                        .plan(owner, {})
                                        ->refunds.front()
                                        .refund.id}));
    }

private Q_SLOTS:
    void aHolderPaysGivesAndAsksBack()
    {
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        open(room, CapitalPage::HoldersTab);
        QTRY_COMPARE(rows(room, u"holders"_qs), 7);
        room.write(u"holder-search"_qs, u"862"_qs);
        QTRY_COMPARE(rows(room, u"holders"_qs), 1);
        room.write(u"share-amount"_qs, u"40"_qs);
        room.click(u"holder-act"_qs);
        QTRY_COMPARE(holding(data, data.zoe.id).paid, cents(4000));
        room.find<QWidget>(u"holder-deed"_qs)->setFocus();
        room.page().findChild<SegmentedControl *>(u"holder-deed"_qs)->setCurrent(1);
        room.write(u"shares-given"_qs, u"2"_qs);
        room.write(u"shares-to"_qs, u"863"_qs);
        room.click(u"holder-act"_qs);
        QTRY_COMPARE(holding(data, data.theo.id).shares, 14);
        room.page().findChild<SegmentedControl *>(u"holder-deed"_qs)->setCurrent(2);
        room.write(u"shares-asked"_qs, u"9"_qs);
        room.click(u"holder-act"_qs);
        auto *field = room.find<QLineEdit>(u"shares-asked"_qs);
        QTRY_VERIFY(field->hasFocus());
        room.write(u"shares-asked"_qs, u"1"_qs);
        room.click(u"holder-act"_qs);
        QTRY_COMPARE(
            CapitalService(data.shop.db()).sheet(data.shop.session(), data.zoe.id)->refunds.size(),
            size_t(1));
    }

    void chequesAreTakenAndBroughtToTheBank()
    {
        MembersShop data;
        RoomWindow room(data.shop);
        open(room, CapitalPage::ChequesTab);
        room.write(u"cheque-member"_qs, u"862"_qs);
        room.write(u"cheque-amount"_qs, u"100"_qs);
        room.write(u"cheque-count"_qs, u"3"_qs);
        room.click(u"cheques-take"_qs);
        QTRY_COMPARE(rows(room, u"share-cheques"_qs), 3);
        room.open(u"share-cheques"_qs, 0);
        QCOMPARE(room.name(), u"member"_qs);
        open(room, CapitalPage::ChequesTab);
        QTRY_VERIFY(room.find<QAbstractButton>(u"cheques-bring"_qs)->isEnabled());
        room.click(u"cheques-bring"_qs);
        // The bank's account is not known yet: the page says what to do, and nothing is lost.
        QTRY_VERIFY(room.page().findChild<Bands *>()->count() > 0);
        QCOMPARE(holding(data, data.zoe.id).paid, Money());
        auto *table = room.find<QTableView>(u"share-cheques"_qs);
        table->setCurrentIndex(table->model()->index(2, 0));
        room.click(u"cheque-return"_qs);
        QTRY_COMPARE(ShareChequeService(data.shop.db()).list(data.shop.session())->back().state,
                     ChequeState::Returned);
    }

    void theQueueIsSimulatedAndServed()
    {
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        open(room, CapitalPage::RefundsTab);
        QTRY_COMPARE(rows(room, u"refunds"_qs), 4);
        room.write(u"refund-budget"_qs, u"50"_qs);
        auto *decide = room.find<KeyButton>(u"refund-decide"_qs);
        QTRY_VERIFY(decide->label().contains(u'1'));
        Ask::Script script;
        script.answer(u"Repay"_qs);
        room.click(u"refund-decide"_qs);
        QTRY_COMPARE(ShareRefundService(data.shop.db()).decided(data.shop.session())->size(),
                     size_t(2));
        constexpr int stateColumn = 5;
        QTRY_COMPARE(room.cell(u"refunds"_qs, 2, stateColumn), u"To pay"_qs);
        auto *table = room.find<QTableView>(u"refunds"_qs);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTRY_VERIFY(room.shows(u"refund-pay"_qs));
        room.click(u"refund-pay"_qs);
        QTRY_COMPARE(ShareRefundService(data.shop.db()).decided(data.shop.session())->back().state,
                     RefundState::Paid);
        room.write(u"share-value"_qs, u"12"_qs);
        room.click(u"share-value-save"_qs);
        QTRY_VERIFY(room.find<QLineEdit>(u"share-value"_qs)->hasFocus());
        QCOMPARE(CapitalService(data.shop.db()).values(data.shop.session())->size(), size_t(1));
    }

    void whoIsNotHeardOfIsRemindedFirst()
    {
        MembersShop data;
        data.shop.clock().set(data.shop.now().addYears(3));
        RoomWindow room(data.shop);
        open(room, CapitalPage::GhostsTab);
        QTRY_COMPARE(rows(room, u"ghosts"_qs), 4);
        QTRY_VERIFY(room.shows(u"ghost-step"_qs));
        room.click(u"ghost-step"_qs);
        QTRY_COMPARE(GhostService(data.shop.db()).list(data.shop.session())->size(), size_t(1));
        QTRY_VERIFY(!room.find<QAbstractButton>(u"ghost-step"_qs)->isEnabled());
        room.click(u"ghost-stop"_qs);
        QTRY_COMPARE(GhostService(data.shop.db()).list(data.shop.session())->front().step,
                     GhostStep::Stopped);
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        const View view{isDark, isFrench, size};
        useView(view);
        MembersShop data;
        live(data);
        RoomWindow room(data.shop);
        QVERIFY(GhostService(data.shop.db())
                    .step(data.shop.session(), data.theo.id, GhostStep::FirstReminder));
        const QStringList names{u"holders"_qs, u"register"_qs, u"cheques"_qs, u"refunds"_qs,
                                u"ghosts"_qs};
        const QStringList tables{u"holders"_qs, u"register"_qs, u"share-cheques"_qs, u"refunds"_qs,
                                 u"ghosts"_qs};
        for (int tab = 0; tab < names.size(); ++tab) {
            open(room, CapitalPage::Tab(tab));
            QTRY_VERIFY(rows(room, tables.at(tab)) > 0);
            const QString full = u"capital-"_qs + names.at(tab) +
                                 (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString()) +
                                 (size.width() == 1366 ? QString() : u"-%1"_qs.arg(size.width()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        }
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestCapitalPage)
#include "tst_capitalpage.moc"
