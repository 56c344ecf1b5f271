// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sessionfigurestore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <random>

using namespace cabas;
using test::TillShop;

namespace {

/// What a session's tickets came to, added up as they were sold.
struct Added {
    SessionFigures figures;
    std::vector<ChequeLine> cheques;

    void add(const Ticket &ticket)
    {
        if (figures.tickets == 0)
            figures.firstTicket = ticket.number;
        figures.lastTicket = ticket.number;
        ++figures.tickets;
        figures.total += ticket.total;
        for (const Payment &payment : ticket.payments) {
            figures.taken[payment.means] += payment.amount;
            if (payment.means == TillMeans::Account)
                figures.memberAccounts[*ticket.member] += payment.amount;
            if (payment.means == TillMeans::Cheque)
                cheques.push_back({ticket.name, payment.reference, payment.amount});
        }
        for (const TicketVat &vat : ticket.vat) {
            const auto known =
                std::find_if(figures.vat.begin(), figures.vat.end(),
                             [&](const TicketVat &each) { return each.code == vat.code; });
            if (known == figures.vat.end()) {
                figures.vat.push_back(vat);
                continue;
            }
            known->gross += vat.gross;
            known->net += vat.net;
            known->vat += vat.vat;
        }
    }
};

} // namespace

class TestSessionFigureStore : public QObject {
    Q_OBJECT

    SessionFigures read(TillSessionId session, qint64 before = 0)
    {
        return m_till->shop().read(
            [&](Tx &tx) { return SessionFigureStore::figures(tx, session, before); });
    }

    void compare(TillSessionId session, Added &added)
    {
        std::sort(added.figures.vat.begin(), added.figures.vat.end(),
                  [](const TicketVat &a, const TicketVat &b) { return a.code < b.code; });
        const SessionFigures found = read(session);
        QCOMPARE(found.tickets, added.figures.tickets);
        QCOMPARE(found.firstTicket, added.figures.firstTicket);
        QCOMPARE(found.lastTicket, added.figures.lastTicket);
        QCOMPARE(found.total, added.figures.total);
        QVERIFY(found.taken == added.figures.taken);
        QVERIFY(found.memberAccounts == added.figures.memberAccounts);
        QVERIFY(found.vat == added.figures.vat);
        const std::vector<ChequeLine> cheques =
            m_till->shop().read([&](Tx &tx) { return SessionFigureStore::cheques(tx, session); });
        QCOMPARE(cheques.size(), added.cheques.size());
        for (size_t i = 0; i < cheques.size(); ++i)
            QCOMPARE(cheques[i].ticket, added.cheques[i].ticket);
    }

    Ticket sale(const QString &till, std::mt19937 &random)
    {
        static const std::vector<std::pair<QString, qint64>> prices{
            {u"JAM"_qs, 380}, {u"SAV"_qs, 600}, {u"QUI"_qs, 1055}, {u"CAR"_qs, 250}};
        SaleRequest request;
        request.till = till;
        qint64 due = 0;
        for (size_t lines = 1 + random() % 3; lines > 0; --lines) {
            const auto &[code, cents] = prices[random() % prices.size()];
            request.lines.push_back(TillShop::line(code));
            due += cents;
        }
        const bool isAccount = random() % 4 == 0;
        request.member = isAccount ? QString::number(m_till->ada.number) : QString();
        const TillMeans means = isAccount           ? TillMeans::Account
                                : random() % 3 == 0 ? TillMeans::Cheque
                                                    : TillMeans::Card;
        request.payments = {TillShop::paid(means, due)};
        return TillShop::must(m_till->sales().sell(m_till->session(), request)).ticket;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_till = std::make_unique<TillShop>(test::engine());
        m_till->topUp(m_till->ada, 100'000);
    }
    void cleanup() { m_till.reset(); }

    void anEmptySessionGoesOnFromTheLastNumber()
    {
        const SessionFigures none = read(TillSessionId(1), 41);
        QCOMPARE(none.tickets, 0);
        QCOMPARE(none.firstTicket, 42);
        QCOMPARE(none.lastTicket, 41);
        QVERIFY(none.total.isZero() && none.taken.empty() && none.vat.empty());
    }

    /// Tickets of two tills lie between each other.
    void twoTillsAreToldApart()
    {
        const TillSessionId first =
            TillShop::must(m_till->tills().read(m_till->session(), u"T1"_qs)).session.id;
        const TillSessionId second = m_till->openTill(u"T2"_qs).session.id;
        Added one;
        Added two;
        std::mt19937 random(11);
        for (int i = 0; i < 40; ++i) {
            if (random() % 2 == 0)
                one.add(sale(u"T1"_qs, random));
            else
                two.add(sale(u"T2"_qs, random));
        }
        QVERIFY(one.figures.tickets > 5 && two.figures.tickets > 5);
        compare(first, one);
        compare(second, two);
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestSessionFigureStore)
#include "tst_sessionfigurestore.moc"
