// SPDX-License-Identifier: GPL-3.0-or-later
// covers: closingstore periodclosings closing closingdraftstore closingdraft
#include "core/access/auditstore.h"
#include "core/access/shopkey.h"
#include "core/accounting/journalstore.h"
#include "core/till/closingstore.h"
#include "core/till/tillchains.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TestShop;
using test::TillShop;
using Means = TillMeans;

class TestTillService : public QObject {
    Q_OBJECT

    template <typename T>
    void verifyRefused(const Result<T> &result, const QString &code,
                       Failure::Kind kind = Failure::Kind::Refused)
    {
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().code, code);
        QCOMPARE(result.failure().kind, kind);
        QCOMPARE(m_till->shop().contents(), m_before);
    }
    void remember() { m_before = m_till->shop().contents(); }
    PostedEntry entry(EntryId id)
    {
        return *m_till->shop().read([&](Tx &tx) { return JournalStore::find(tx, id); });
    }
    std::vector<Closing> closings(ClosingKind kind)
    {
        return TillShop::must(m_till->tills().closings(m_till->session(), u"T1"_qs, kind, 1000));
    }
    /// "5301 D 380" of each line.
    QStringList linesOf(const PostedEntry &posted)
    {
        QStringList lines;
        for (const JournalLine &line : posted.entry.lines)
            lines.append(u"%1%2 %3"_qs.arg(
                line.account, line.thirdParty.isEmpty() ? QString() : u' ' + line.thirdParty,
                line.credit.isZero() ? u"D %1"_qs.arg(line.debit.cents())
                                     : u"C %1"_qs.arg(line.credit.cents())));
        return lines;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void aClosingThatWasBegunIsKeptUntilTheTillIsClosed()
    {
        const Session owner = m_till->session();
        QCOMPARE(TillShop::must(m_till->tills().closingDraft(owner, u"T1"_qs)), ClosingDraft());
        ClosingDraft draft;
        draft.pieces = {{Money::fromCents(2000), 3}, {Money::fromCents(5), 12}};
        draft.slips = {{Means::Card, Money::fromCents(1050)}};
        TillShop::must(m_till->tills().keepClosingDraft(owner, u"T1"_qs, draft));
        draft.pieces = {{Money::fromCents(2000), 2}};
        draft.other = Money::fromCents(77);
        draft.slips = {{Means::Cheque, Money::fromCents(600)}};
        draft.note = u"two hands"_qs;
        TillShop::must(m_till->tills().keepClosingDraft(owner, u"T1"_qs, draft));
        QCOMPARE(TillShop::must(m_till->tills().closingDraft(owner, u"T1"_qs)), draft);

        m_till->openTill(u"T2"_qs);
        QCOMPARE(TillShop::must(m_till->tills().closingDraft(owner, u"T2"_qs)), ClosingDraft());
        remember();
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        verifyRefused(m_till->tills().keepClosingDraft(cashier, u"T1"_qs, {}), u"close_till"_qs,
                      Failure::Kind::Forbidden);

        m_till->closeTill();
        m_till->openTill();
        QCOMPARE(TillShop::must(m_till->tills().closingDraft(owner, u"T1"_qs)), ClosingDraft());
        QCOMPARE(m_till->shop().value(u"SELECT count(*) FROM closing_draft_pieces"_qs).toInt(), 0);
    }

    void tillsAreMadeWhereTheirNameIsNew()
    {
        const OpenedTill second = m_till->openTill(u"  Caisse   2 "_qs, 0);
        QCOMPARE(second.till.name, u"Caisse 2"_qs);
        QCOMPARE(second.till.prefix, u"CAISSE2"_qs);
        QCOMPARE(second.session.number, 1);
        QCOMPARE(second.session.businessDay, QDate(2026, 3, 10));
        QCOMPARE(m_till->openTill(u"t1"_qs).till.prefix, u"T2"_qs);
        QCOMPARE(m_till->openTill(u"†"_qs).till.prefix, u"T3"_qs);
        QCOMPARE(TillShop::must(m_till->tills().tills(m_till->session())).size(), size_t(4));
    }

    void openingHasItsRefusals()
    {
        const Session owner = m_till->session();
        remember();
        verifyRefused(m_till->tills().open(owner, u"T1"_qs, Money()), u"till_open"_qs);
        verifyRefused(m_till->tills().open(owner, u" "_qs, Money()), u"name"_qs);
        verifyRefused(m_till->tills().open(owner, QString(41, u'x'), Money()), u"name"_qs);
        verifyRefused(m_till->tills().open(owner, u"T2"_qs, Money::fromCents(-1)), u"float"_qs);
        verifyRefused(m_till->tills().open(owner, u"T2"_qs, Money::fromCents(10'000'001)),
                      u"float"_qs);
    }

    void everyDeedAsksForItsRight()
    {
        remember();
        const Session nobody = m_till->shop().sessionAs({});
        TillService service = m_till->tills();
        const auto forbidden = Failure::Kind::Forbidden;
        verifyRefused(service.open(nobody, u"T2"_qs, Money()), u"open_till"_qs, forbidden);
        verifyRefused(service.moveCash(nobody, u"T1"_qs, Money::fromCents(1), u"x"_qs),
                      u"move_cash"_qs, forbidden);
        verifyRefused(service.read(nobody, u"T1"_qs), u"close_till"_qs, forbidden);
        verifyRefused(service.close(nobody, u"T1"_qs, {}), u"close_till"_qs, forbidden);
        verifyRefused(service.housekeeping(nobody), u"close_till"_qs, forbidden);
        verifyRefused(service.tills(nobody), u"sell"_qs, forbidden);
        verifyRefused(service.closings(nobody, u"T1"_qs, ClosingKind::Day, 1), u"close_till"_qs,
                      forbidden);
        verifyRefused(service.closing(nobody, ClosingId(1)), u"close_till"_qs, forbidden);
    }

    void cashIsMovedWithAReason()
    {
        const Session owner = m_till->session();
        const CashMove move = TillShop::must(m_till->tills().moveCash(
            owner, u"T1"_qs, Money::fromCents(-3000), u" to the safe "_qs));
        QCOMPARE(move.reason, u"to the safe"_qs);
        const TillReading reading = TillShop::must(m_till->tills().read(owner, u"T1"_qs));
        QCOMPARE(reading.means.front().expected.cents(), 7000);
        QCOMPARE(reading.cashMoves.size(), size_t(1));
        remember();
        verifyRefused(m_till->tills().moveCash(owner, u"T1"_qs, Money::fromCents(-7001), u"x"_qs),
                      u"amount"_qs);
        verifyRefused(m_till->tills().moveCash(owner, u"T1"_qs, Money(), u"x"_qs), u"amount"_qs);
        verifyRefused(m_till->tills().moveCash(owner, u"T1"_qs, Money::fromCents(5), u" "_qs),
                      u"reason"_qs);
        verifyRefused(m_till->tills().moveCash(owner, u"T9"_qs, Money::fromCents(5), u"x"_qs),
                      u"till"_qs, Failure::Kind::NotFound);
    }

    /// The day of RULINGS 2.4: every means, two rates, a refund, a difference, one entry.
    void aDayIsClosedIntoTheBooks()
    {
        m_till->topUp(m_till->ada, 2000);
        m_till->sold({TillShop::line(u"JAM"_qs, 2000), TillShop::line(u"SAV"_qs)},
                     {TillShop::cash(2000)});
        m_till->sold({TillShop::line(u"QUI"_qs)}, {TillShop::paid(Means::MealVoucher, 1055)});
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::paid(Means::Account, 380)}, u"1"_qs);
        m_till->sold({TillShop::line(u"SAV"_qs), TillShop::deposit(LineKind::DepositOut, 20)},
                     {TillShop::paid(Means::Card, 500), TillShop::paid(Means::Cheque, 120)});
        TillShop::must(m_till->refund(u"T1-000001"_qs, {{1, Quantity::units(1)}}));
        const ClosedTill closed = TillShop::must(m_till->tills().close(
            m_till->session(), u"T1"_qs,
            {{Means::Cash, Money::fromCents(10960)}, {Means::Card, Money::fromCents(500)}},
            u" a coin fell "_qs));
        const Closing &closing = closed.closing;
        QCOMPARE(closing.number, 1);
        QCOMPARE(closing.tickets, 5);
        QCOMPARE(closing.firstTicket, 1);
        QCOMPARE(closing.lastTicket, 5);
        QCOMPARE(closing.total.cents(), 1360 + 1055 + 380 + 620 - 380);
        QCOMPARE(closing.perpetual, closing.total);
        QCOMPARE(closing.perpetualAbsolute.cents(), 1360 + 1055 + 380 + 620 + 380);
        QCOMPARE(closing.difference().cents(), -20);
        QCOMPARE(closing.note, u"a coin fell"_qs);
        const PostedEntry posted = entry(*closed.entry);
        QCOMPARE(posted.entry.pieceRef, u"Z-T1-000001"_qs);
        QCOMPARE(posted.entry.on, QDate(2026, 3, 10));
        QCOMPARE(posted.entry.journal, u"VE"_qs);
        QCOMPARE(posted.entry.sourceKind, u"closing"_qs);
        QCOMPARE(posted.entry.sourceId, closing.id.value());
        QCOMPARE(
            linesOf(posted),
            (QStringList{u"5301 D 980"_qs, u"51171 D 500"_qs, u"5112 D 120"_qs, u"51172 D 1055"_qs,
                         u"41911 M000001 D 380"_qs, u"4196 C 20"_qs, u"70712 C 959"_qs,
                         u"445712 C 96"_qs, u"70713 C 1000"_qs, u"445713 C 200"_qs,
                         u"70711 C 720"_qs, u"445711 C 40"_qs, u"5301 C 20"_qs, u"65890 D 20"_qs}));

        const ClosedTill shown =
            TillShop::must(m_till->tills().closing(m_till->session(), closing.id));
        QCOMPARE(shown.closing.total, closing.total);
        QCOMPARE(shown.closing.vat, closing.vat);
        QCOMPARE(shown.closing.heads.size(), closing.heads.size());
        QCOMPARE(shown.hash, closed.hash);
        QCOMPARE(shown.entry, closed.entry);
        QCOMPARE(m_till->sell({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}).failure().code,
                 u"till_closed"_qs);
        remember();
        verifyRefused(m_till->tills().close(m_till->session(), u"T1"_qs, {}), u"till_closed"_qs);
    }

    void aClosingIsSignedAndHoldsEveryHead()
    {
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        const ClosedTill closed = m_till->closeTill();
        QStringList chains;
        for (const ClosingHead &head : closed.closing.heads)
            chains.append(head.chain);
        for (const QString &wanted : {u"audit"_qs, u"journal"_qs, u"moves"_qs, u"till:1"_qs})
            QVERIFY2(chains.contains(wanted), qPrintable(wanted));
        const QByteArray bytes = ClosingRules::signedBytes(u"till:1"_qs, closed.hash);
        QVERIFY(ShopKey::verify(closed.signature.publicKey, bytes, closed.signature.signature));
        QVERIFY(
            !ShopKey::verify(closed.signature.publicKey, bytes + 'x', closed.signature.signature));
        const auto stored = m_till->shop().read(
            [&](Tx &tx) { return ClosingStore::signatureOf(tx, closed.closing.id); });
        QCOMPARE(stored->signature, closed.signature.signature);
    }

    void anIdleSessionPostsNothing()
    {
        const ClosedTill closed = m_till->closeTill();
        QVERIFY(!closed.entry);
        QCOMPARE(closed.closing.total.cents(), 0);
        QCOMPARE(closed.closing.tickets, 0);
        QCOMPARE(closed.closing.firstTicket, 1);
        QCOMPARE(closed.closing.lastTicket, 0);
    }

    /// A bad count is refused and the session stays as it was; so is one whose entry is refused.
    void aFailedClosingLeavesTheSessionOpen()
    {
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        remember();
        verifyRefused(m_till->tills().close(m_till->session(), u"T1"_qs,
                                            {{Means::Cash, Money::fromCents(-1)}}),
                      u"counted"_qs);
        m_till->shop().sql(u"DELETE FROM account_roles WHERE role = 'vat_collected'"_qs);
        remember();
        const auto closed = m_till->tills().close(m_till->session(), u"T1"_qs, {});
        QVERIFY(!closed.ok());
        QCOMPARE(m_till->shop().contents(), m_before);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
    }

    void aLargeDifferenceAsksForASecondPerson()
    {
        const Session cashier = m_till->shop().sessionAs({Permission::Sell, Permission::CloseTill});
        remember();
        verifyRefused(
            m_till->tills().close(cashier, u"T1"_qs, {{Means::Cash, Money::fromCents(9499)}}),
            u"difference"_qs, Failure::Kind::Forbidden);
        const Session approved =
            cashier.approvedBy(m_till->shop().approver({Permission::MoveCash}));
        QVERIFY(m_till->tills()
                    .close(approved, u"T1"_qs, {{Means::Cash, Money::fromCents(9499)}})
                    .ok());
        m_till->openTill();
        QVERIFY(
            m_till->tills().close(cashier, u"T1"_qs, {{Means::Cash, Money::fromCents(9500)}}).ok());
    }

    void parkedBasketsAreCarriedWithAWarning()
    {
        const Session owner = m_till->session();
        TillShop::must(m_till->baskets().scan(owner, u"T1"_qs, u"JAM"_qs, Quantity::units(1)));
        TillShop::must(m_till->baskets().park(owner, u"T1"_qs, u"blue coat"_qs));
        TillShop::must(m_till->baskets().scan(owner, u"T1"_qs, u"JAM"_qs, Quantity::units(1)));
        const ClosedTill closed = m_till->closeTill();
        QCOMPARE(closed.warnings.size(), size_t(2));
        QCOMPARE(closed.warnings[0].code, u"parked_baskets"_qs);
        QVERIFY(closed.warnings[0].message.contains(u"blue coat"));
        QCOMPARE(closed.warnings[1].code, u"current_basket"_qs);
        const OpenedTill opened = m_till->openTill();
        QCOMPARE(opened.warnings.size(), size_t(2));
        QCOMPARE(TillShop::must(m_till->baskets().parked(owner, u"T1"_qs)).size(), size_t(1));
    }

    void theNextDaysOpeningClosesTheDayBefore()
    {
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        m_till->closeTill();
        m_till->openTill();
        m_till->sold({TillShop::line(u"SAV"_qs)}, {TillShop::cash(600)});
        m_till->closeTill();
        QVERIFY(closings(ClosingKind::Day).empty());
        m_till->goTo(QDate(2026, 3, 13));
        m_till->openTill();
        const std::vector<Closing> days = closings(ClosingKind::Day);
        QCOMPARE(days.size(), size_t(3)); // newest first: 12th, 11th, 10th
        QCOMPARE(days[2].from, QDate(2026, 3, 10));
        QCOMPARE(days[2].total.cents(), 980);
        QCOMPARE(days[2].tickets, 2);
        QCOMPARE(days[2].firstTicket, 1);
        QCOMPARE(days[2].lastTicket, 2);
        QCOMPARE(days[2].firstPart, 1);
        QCOMPARE(days[2].lastPart, 2);
        QCOMPARE(days[0].total.cents(), 0);
        QCOMPARE(days[0].perpetual.cents(), 980);
        QCOMPARE(days[0].lastTicket, 2);
        QCOMPARE(days[0].tickets, 0);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        m_till->closeTill();
        m_till->openTill();
        QCOMPARE(closings(ClosingKind::Day).size(), size_t(3));
    }

    void monthsAndYearsAddUpTheirParts()
    {
        m_till->sold({TillShop::line(u"JAM"_qs, 3000)}, {TillShop::cash(1140)});
        m_till->closeTill();
        m_till->goTo(QDate(2026, 4, 2));
        m_till->openTill();
        const SoldTicket sale = m_till->sold({TillShop::line(u"SAV"_qs)}, {TillShop::cash(600)});
        TillShop::must(m_till->refund(sale.ticket.name));
        m_till->closeTill();
        m_till->goTo(QDate(2027, 1, 3));
        // 299 days, 10 months and a year, of which the opening made 23 days and a month.
        QCOMPARE(TillShop::must(m_till->tills().housekeeping(m_till->session())), 310 - 24);
        QCOMPARE(closings(ClosingKind::Day).size(),
                 size_t(QDate(2026, 3, 10).daysTo(QDate(2027, 1, 3))));
        const std::vector<Closing> months = closings(ClosingKind::Month);
        QCOMPARE(months.size(), size_t(10));
        QCOMPARE(months.back().from, QDate(2026, 3, 10));
        QCOMPARE(months.back().to, QDate(2026, 3, 31));
        QCOMPARE(months.back().total.cents(), 1140);
        QCOMPARE(months[8].total.cents(), 0);
        QCOMPARE(months[8].tickets, 2);
        QCOMPARE(months[8].perpetualAbsolute.cents(), 1140 + 1200);
        const std::vector<Closing> years = closings(ClosingKind::Year);
        QCOMPARE(years.size(), size_t(1));
        QCOMPARE(years[0].from, QDate(2026, 3, 10));
        QCOMPARE(years[0].to, QDate(2026, 12, 31));
        QCOMPARE(years[0].total.cents(), 1140);
        QCOMPARE(years[0].tickets, 3);
        const Closing whole =
            *m_till->shop().read([&](Tx &tx) { return ClosingStore::find(tx, years[0].id); });
        QCOMPARE(whole.vat.size(), size_t(2));
        QCOMPARE(whole.vat[0].gross.cents(), 0); // soap, sold and refunded
        QCOMPARE(whole.vat[0].vat.cents(), 0);
        QCOMPARE(whole.vat[1].vat.cents(), 59);
        QCOMPARE(TillShop::must(m_till->tills().housekeeping(m_till->session())), 0);
    }

    void housekeepingWaitsForAnOpenSession()
    {
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        m_till->goTo(QDate(2026, 3, 12));
        QCOMPARE(TillShop::must(m_till->tills().housekeeping(m_till->session())), 0);
        m_till->closeTill();
        QCOMPARE(TillShop::must(m_till->tills().housekeeping(m_till->session())), 2);
    }

    /// Sandbox time may jump back: nothing is refused, every ticket is in exactly one closing.
    void timeMayJumpBack()
    {
        m_till->goTo(QDate(2026, 3, 15));
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        m_till->closeTill();
        m_till->openTill();
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        m_till->closeTill();
        m_till->goTo(QDate(2026, 3, 1));
        m_till->openTill();
        m_till->sold({TillShop::line(u"SAV"_qs)}, {TillShop::cash(600)});
        m_till->closeTill();
        m_till->goTo(QDate(2026, 3, 20));
        m_till->openTill();
        qint64 tickets = 0;
        Money total;
        for (const Closing &day : closings(ClosingKind::Day)) {
            tickets += day.tickets;
            total += day.total;
        }
        QCOMPARE(tickets, 3);
        QCOMPARE(total.cents(), 1360);
    }

    /// Each drawer is counted by itself, change included, whoever sells beside it.
    void tillsAreClosedEachByItself()
    {
        m_till->openTill(u"T2"_qs, 5000);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
        const SaleRequest other{
            u"T2"_qs, {}, {TillShop::line(u"SAV"_qs)}, {TillShop::cash(2000)}, {}};
        QCOMPARE(TillShop::must(m_till->sales().sell(m_till->session(), other)).ticket.name,
                 u"T2-000001"_qs);
        const Closing second = m_till->closeTill(u"T2"_qs).closing;
        QCOMPARE(second.total.cents(), 600);
        QCOMPARE(second.means.front().expected.cents(), 5600);
        const Closing first = m_till->closeTill(u"T1"_qs).closing;
        QCOMPARE(first.total.cents(), 380);
        QCOMPARE(first.means.front().expected.cents(), 10380);
    }

private:
    std::unique_ptr<TillShop> m_till;
    QStringList m_before;
};

CABAS_TEST(TestTillService)
#include "tst_tillservice.moc"
