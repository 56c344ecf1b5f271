// SPDX-License-Identifier: GPL-3.0-or-later
// covers: correctionservice ticketwriter paymentfactsdesk
#include "core/access/auditstore.h"
#include "core/access/technicaleventstore.h"
#include "core/access/userstore.h"
#include "core/accounting/journalstore.h"
#include "core/members/duesservice.h"
#include "core/members/duesstore.h"
#include "core/stock/stockstore.h"
#include "core/till/correctionservice.h"
#include "core/till/drawerservice.h"
#include "core/till/sessionfigurestore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillchains.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TillShop;

class TestCorrectionService : public QObject {
    Q_OBJECT

    static Payment card(qint64 cents) { return TillShop::paid(TillMeans::Card, cents); }
    CorrectionService service() { return CorrectionService(m_till->db()); }
    static CorrectionRequest about(const QString &ticket, const QString &key = {})
    {
        return {u"T1"_qs, ticket, u"wrong key"_qs, key};
    }
    Quantity jars()
    {
        return m_till->shop().read(
            [&](Tx &tx) { return StockStore::level(tx, m_till->jam.id).onHand; });
    }
    qint64 taken(TillMeans means)
    {
        const auto reading = TillShop::must(m_till->tills().read(m_till->session(), u"T1"_qs));
        const auto found = reading.figures.taken.find(means);
        return found == reading.figures.taken.end() ? 0 : found->second.cents();
    }
    void verifyBooks()
    {
        m_till->closeTill();
        QCOMPARE(m_till->shop()
                     .value(u"SELECT COUNT(*) FROM (SELECT entry_id FROM journal_lines GROUP BY "
                            "entry_id HAVING SUM(debit_cents) <> SUM(credit_cents)) AS crooked"_qs)
                     .toInt(),
                 0);
        const ChainReport report = m_till->shop().read([](Tx &tx) {
            std::vector<ChainSpec> specs = TillChains::specs();
            for (const ChainSpec &spec :
                 {TechnicalEventStore::chainSpec(), DuesStore::shareChainSpec(),
                  DuesStore::feeChainSpec(), AuditStore::chainSpec(), MemberStore::shareChainSpec(),
                  MemberStore::accountChainSpec(), JournalStore::chainSpec(),
                  StockStore::chainSpec()})
                specs.push_back(spec);
            return ChainStore::verify(tx, specs);
        });
        QVERIFY2(report.faults.empty(),
                 report.faults.empty() ? "" : qPrintable(report.faults.front().detail));
    }
    /// Somebody else who could be asked.
    Session::Person another()
    {
        return m_till->shop().sessionAs({Permission::Refund, Permission::Sell}).person();
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void undoGivesEverythingBackByItsOwnMeans()
    {
        m_till->topUp(m_till->ada, 5000);
        const auto sold = m_till->sold(
            {TillShop::line(u"JAM"_qs, 2000), TillShop::line(u"SAV"_qs)},
            {TillShop::paid(TillMeans::Account, 500), card(400), TillShop::cash(1000)}, u"1"_qs);
        QCOMPARE(jars(), Quantity::units(98));
        const auto undone =
            TillShop::must(service().undo(m_till->session(), about(sold.ticket.name, u"k"_qs)));
        QVERIFY(!undone.sale);
        QCOMPARE(undone.difference.cents(), -1360);
        QCOMPARE(undone.refund.ticket.payments.size(), size_t(3));
        QCOMPARE(undone.refund.ticket.refunds, std::optional(sold.ticket.id));
        QCOMPARE(taken(TillMeans::Card), 0);
        QCOMPARE(taken(TillMeans::Cash), 0);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 5000);
        QCOMPARE(jars(), Quantity::units(100));
        // A second press is the same correction, another one has nothing to undo.
        const auto again =
            TillShop::must(service().undo(m_till->session(), about(sold.ticket.name, u"k"_qs)));
        QVERIFY(again.refund.isRepeated);
        QCOMPARE(again.refund.ticket.name, undone.refund.ticket.name);
        QCOMPARE(service().undo(m_till->session(), about(sold.ticket.name)).failure().code,
                 u"refunded"_qs);
        verifyBooks();
    }

    void undoWantsASecondPersonWhereThereIsOne()
    {
        const auto sold = m_till->sold({TillShop::line(u"JAM"_qs)}, {card(380)});
        const Session::Person second = another();
        // The fixture's people hold no role in the file: give the right to two who do.
        m_till->shop().write([&](Tx &tx) {
            UserStore::setPermissions(tx, Role::Coordinator, {Permission::Refund});
            User user;
            user.name = u"lin"_qs;
            user.displayName = u"Lin"_qs;
            const UserId id = UserStore::add(tx, user);
            UserStore::setRoles(tx, id, {Role::Coordinator});
            UserStore::setRoles(tx, m_till->shop().owner(), {Role::Coordinator});
        });
        const auto alone = service().undo(m_till->session(), about(sold.ticket.name));
        QCOMPARE(alone.failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(alone.failure().code, u"second_person"_qs);
        const auto both =
            service().undo(m_till->session().approvedBy(second), about(sold.ticket.name));
        QVERIFY2(both.ok(), both ? "" : qPrintable(both.failure().message));
        QCOMPARE(both->refund.ticket.approvedBy, std::optional(second.id));
        QVERIFY(
            !service().undo(m_till->shop().sessionAs({Permission::Sell}), about(sold.ticket.name)));
    }

    void aWrongMeansIsAReversalAndANewTicket()
    {
        const auto sold = m_till->sold(
            {TillShop::line(u"JAM"_qs, 3000), TillShop::deposit(LineKind::DepositOut, 20)},
            {TillShop::cash(2000)}, u"1"_qs);
        const auto swapped = TillShop::must(
            service().swapMeans(m_till->session(), about(sold.ticket.name), {card(1160)}));
        QCOMPARE(swapped.difference, Money());
        const Ticket &sale = swapped.sale->ticket;
        QCOMPARE(sale.corrects, std::optional(sold.ticket.id));
        QCOMPARE(sale.lines, sold.ticket.lines);
        QCOMPARE(sale.vat, sold.ticket.vat);
        QCOMPARE(sale.member, sold.ticket.member);
        QCOMPARE(sale.reason, u"wrong key"_qs);
        QCOMPARE(sale.number, swapped.refund.ticket.number + 1);
        QCOMPARE(taken(TillMeans::Cash), 0);
        QCOMPARE(taken(TillMeans::Card), 1160);
        QCOMPARE(jars(), Quantity::units(97));
        // The old ticket is done with; the new one may be refunded.
        QCOMPARE(m_till->refund(sold.ticket.name).failure().code, u"refunded"_qs);
        QVERIFY(m_till->refund(sale.name, {}, TillMeans::Card));
        verifyBooks();
    }

    void theSameMeansIsNoCorrection()
    {
        const auto sold = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(500)});
        const auto before = m_till->shop().contents();
        QCOMPARE(service()
                     .swapMeans(m_till->session(), about(sold.ticket.name), {TillShop::cash(380)})
                     .failure()
                     .code,
                 u"same_means"_qs);
        QCOMPARE(service()
                     .swapMeans(m_till->session(), about(sold.ticket.name), {card(300)})
                     .failure()
                     .code,
                 u"not_covered"_qs);
        CorrectionRequest mute = about(sold.ticket.name);
        mute.reason = u" "_qs;
        QCOMPARE(service().swapMeans(m_till->session(), mute, {card(380)}).failure().code,
                 u"reason"_qs);
        QCOMPARE(m_till->shop().contents(), before);
    }

    void sharesFeesAndTopUpsSurviveASwapOfMeans()
    {
        TillShop::must(DuesService(m_till->db())
                           .setTerms(m_till->session(), {Money::fromCents(1500), Money(), 0}));
        TillShop::must(MemberService(m_till->db()).subscribe(m_till->session(), m_till->ada.id, 1));
        LineRequest shares;
        shares.kind = LineKind::Share;
        shares.quantity = Quantity::units(3);
        LineRequest fee;
        fee.kind = LineKind::Fee;
        LineRequest topUp;
        topUp.kind = LineKind::TopUp;
        topUp.price = Money::fromCents(2000);
        const auto sold = m_till->sold({shares, fee, topUp}, {TillShop::cash(6500)}, u"1"_qs);
        // The top-up is half spent when somebody notices that it was a cheque.
        m_till->sold({TillShop::line(u"QUI"_qs)}, {TillShop::paid(TillMeans::Account, 1055)},
                     u"1"_qs);
        Payment cheque = TillShop::paid(TillMeans::Cheque, 6500);
        cheque.reference = u"0012 Nef"_qs;
        const auto swapped = TillShop::must(
            service().swapMeans(m_till->session(), about(sold.ticket.name), {cheque}));
        QCOMPARE(swapped.sale->ticket.payments.front().reference, u"0012 Nef"_qs);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 945);
        QCOMPARE(DuesService(m_till->db()).dues(m_till->session(), m_till->ada.id)->total(),
                 Money());
        QCOMPARE(MemberService(m_till->db()).show(m_till->session(), m_till->ada.id)->member.shares,
                 3);
        const auto cheques = m_till->shop().read(
            [&](Tx &tx) { return SessionFigureStore::cheques(tx, swapped.sale->ticket.session); });
        QCOMPARE(cheques.size(), size_t(1));
        QCOMPARE(cheques.front(),
                 (ChequeLine{swapped.sale->ticket.name, u"0012 Nef"_qs, Money::fromCents(6500)}));
        verifyBooks();
    }

    void aTicketMovesToAnotherMember()
    {
        m_till->topUp(m_till->ada, 1000);
        m_till->topUp(m_till->bob, 300);
        const auto sold = m_till->sold({TillShop::line(u"SAV"_qs)},
                                       {TillShop::paid(TillMeans::Account, 600)}, u"1"_qs);
        // Bob's account does not hold as much.
        QCOMPARE(
            service().moveTo(m_till->session(), about(sold.ticket.name), u"2"_qs).failure().code,
            u"balance"_qs);
        QCOMPARE(
            service().moveTo(m_till->session(), about(sold.ticket.name), u"1"_qs).failure().code,
            u"same_member"_qs);
        m_till->topUp(m_till->bob, 300);
        const auto moved =
            TillShop::must(service().moveTo(m_till->session(), about(sold.ticket.name), u"2"_qs));
        QCOMPARE(moved.sale->ticket.member, std::optional(m_till->bob.id));
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 1000);
        QCOMPARE(m_till->balanceOf(m_till->bob).cents(), 0);
        verifyBooks();
    }

    void aWrongArticleIsSwappedAndTheDifferenceSettled()
    {
        const auto sold = m_till->sold({TillShop::line(u"JAM"_qs, 2000), TillShop::line(u"QUI"_qs)},
                                       {card(1815)});
        ProductSwap swap;
        swap.position = 1;
        swap.quantity = Quantity::units(1);
        swap.right = TillShop::line(u"SAV"_qs);
        swap.means = TillMeans::Card;
        QCOMPARE(service().quoteSwap(m_till->session(), about(sold.ticket.name), swap)->cents(),
                 220);
        const auto swapped =
            TillShop::must(service().swapProduct(m_till->session(), about(sold.ticket.name), swap));
        QCOMPARE(swapped.difference.cents(), 220);
        QCOMPARE(swapped.refund.ticket.total.cents(), -380);
        QCOMPARE(swapped.sale->ticket.total.cents(), 600);
        QCOMPARE(taken(TillMeans::Card), 1815 + 220);
        QCOMPARE(jars(), Quantity::units(99));
        // A cheaper one gives money back; a second jar is left to swap, a third is not.
        swap.right = TillShop::line(u"CAR"_qs, 1000);
        QCOMPARE(
            TillShop::must(service().swapProduct(m_till->session(), about(sold.ticket.name), swap))
                .difference.cents(),
            -130);
        QCOMPARE(
            service().swapProduct(m_till->session(), about(sold.ticket.name), swap).failure().code,
            u"too_much"_qs);
        swap.means = TillMeans::Account;
        swap.position = 2;
        QCOMPARE(
            service().swapProduct(m_till->session(), about(sold.ticket.name), swap).failure().code,
            u"member"_qs);
        verifyBooks();
    }

    void aTillWithoutCashRefusesIt()
    {
        TillTerms terms;
        terms.takesCash = false;
        TillShop::must(DrawerService(m_till->db()).setTerms(m_till->session(), u"T1"_qs, terms));
        QCOMPARE(m_till->sell({TillShop::line(u"JAM"_qs)}, {TillShop::cash(500)}).failure().code,
                 u"no_cash"_qs);
        const auto sold = m_till->sold({TillShop::line(u"JAM"_qs)}, {card(380)});
        QCOMPARE(m_till->refund(sold.ticket.name).failure().code, u"no_cash"_qs);
        QCOMPARE(service()
                     .swapMeans(m_till->session(), about(sold.ticket.name), {TillShop::cash(380)})
                     .failure()
                     .code,
                 u"no_cash"_qs);
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestCorrectionService)
#include "tst_correctionservice.moc"
