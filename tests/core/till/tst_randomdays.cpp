// SPDX-License-Identifier: GPL-3.0-or-later
// Random days at two tills, checked against a model kept in plain maps: the books balance, VAT is
// the sum of the tickets, stock is the sum of the moves, numbers have no gap, closings add up.
#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/stock/stockstore.h"
#include "core/till/tillchains.h"
#include "core/till/tillstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;
using test::TillShop;

namespace {

constexpr int seeds = 3;
constexpr int deeds = 120;

/// What the shop should hold, counted beside it.
struct Model {
    std::map<QString, qint64> perpetual;
    std::map<QString, qint64> numbers;
    std::map<QString, qint64> cash; ///< in each drawer
    std::map<qint64, qint64> stockMilli;
    std::vector<QString> sales;
    qint64 total = 0;
    qint64 vat = 0;
    int refused = 0;
};

class Day {
public:
    Day(quint32 seed, test::TestShop::Engine engine) : m_random(seed), m_till(engine, false)
    {
        m_till.topUp(m_till.ada, 500000);
        for (const QString &till : m_tills)
            open(till);
    }

    void live()
    {
        for (int i = 0; i < deeds; ++i) {
            const QString till = m_tills[qsizetype(m_random() % 2)];
            switch (m_random() % 12) {
            case 0:
                close(till);
                if (m_random() % 2 == 0)
                    m_till.goTo(m_till.shop().today().addDays(int(m_random() % 4)));
                open(till);
                break;
            case 1:
            case 2:
                refund(till);
                break;
            case 3:
                moveCash(till);
                break;
            default:
                sell(till);
            }
        }
        for (const QString &till : m_tills)
            close(till);
    }

    Model model;
    TillShop &till() { return m_till; }

private:
    void open(const QString &till)
    {
        m_till.openTill(till, 20000);
        model.cash[till] = 20000;
    }

    void close(const QString &till)
    {
        const qint64 off = qint64(m_random() % 9) - 4;
        const ClosedTill closed = TillShop::must(m_till.tills().close(
            m_till.session(), till, {{TillMeans::Cash, Money::fromCents(model.cash[till] + off)}}));
        QCOMPARE(closed.closing.means.front().expected.cents(), model.cash[till]);
        QCOMPARE(closed.closing.difference().cents(), off);
        QCOMPARE(closed.closing.perpetual.cents(), model.perpetual[till]);
        QCOMPARE(closed.closing.lastTicket, model.numbers[till]);
    }

    LineRequest randomLine()
    {
        const qint64 units = 1000 * (1 + qint64(m_random() % 4));
        switch (m_random() % 6) {
        case 0:
            return TillShop::line(u"CAR"_qs, 1 + qint64(m_random() % 3000));
        case 1:
            return TillShop::line(u"SAV"_qs, units);
        case 2:
            return TillShop::line(u"QUI"_qs, units);
        case 3: {
            LineRequest line = TillShop::line(u"JAM"_qs, units);
            line.discountBp = int(m_random() % 10000);
            line.reason = u"short date"_qs;
            return line;
        }
        case 4:
            return TillShop::deposit(m_random() % 2 == 0 ? LineKind::DepositIn
                                                         : LineKind::DepositOut,
                                     20, 1 + qint64(m_random() % 3));
        default:
            return TillShop::line(u"JAM"_qs, units);
        }
    }

    void sell(const QString &till)
    {
        SaleRequest request{till, u"1"_qs, {}, {}, {}};
        for (int n = 1 + int(m_random() % 6); n > 0; --n)
            request.lines.push_back(randomLine());
        request.payments = {TillShop::cash(100000)};
        const quint32 way = m_random() % 4;
        if (way == 1)
            request.payments = {TillShop::paid(TillMeans::Account, 1 + qint64(m_random() % 200)),
                                TillShop::cash(100000)};
        else if (way == 2)
            request.payments = {TillShop::paid(TillMeans::Card, 1 + qint64(m_random() % 900)),
                                TillShop::cash(50000)};
        const auto sold = m_till.sales().sell(m_till.session(), request);
        if (!sold) { // a card above the total, or bottles back with money given
            ++model.refused;
            return;
        }
        note(till, sold->ticket, 1);
        model.sales.push_back(sold->ticket.name);
    }

    void refund(const QString &till)
    {
        if (model.sales.empty())
            return;
        const QString name = model.sales[m_random() % model.sales.size()];
        const auto left = TillShop::must(m_till.sales().refundable(m_till.session(), name));
        RefundRequest request{till, name, {}, TillMeans::Cash, m_random() % 4 != 0, {}, {}};
        if (!left.empty() && m_random() % 2 == 0)
            request.lines = {{left.begin()->first, {}}};
        const auto refunded = m_till.sales().refund(m_till.session(), request);
        if (refunded)
            note(till, refunded->ticket, -1);
        else
            ++model.refused;
    }

    void moveCash(const QString &till)
    {
        const qint64 cents = qint64(m_random() % 4000) - 2000;
        if (m_till.tills().moveCash(m_till.session(), till, Money::fromCents(cents), u"x"_qs))
            model.cash[till] += cents;
    }

    void note(const QString &till, const Ticket &ticket, int sign)
    {
        QCOMPARE(ticket.number, ++model.numbers[till]);
        model.perpetual[till] += ticket.total.cents();
        QCOMPARE(ticket.perpetual.cents(), model.perpetual[till]);
        model.total += ticket.total.cents();
        Money lines;
        Money paid;
        Money gross;
        for (const TicketLine &line : ticket.lines) {
            lines += line.gross;
            if (line.product && (sign > 0 || line.isRestocked))
                model.stockMilli[line.product->value()] -= line.quantity.milli();
        }
        for (const Payment &payment : ticket.payments) {
            paid += payment.amount;
            if (payment.means == TillMeans::Cash)
                model.cash[till] += payment.amount.cents();
        }
        for (const TicketVat &vat : ticket.vat) {
            gross += vat.gross;
            model.vat += vat.vat.cents();
            QCOMPARE(vat.net + vat.vat, vat.gross);
        }
        QCOMPARE(lines, ticket.total);
        QCOMPARE(paid, ticket.total);
        QCOMPARE(gross, ticket.total);
    }

    std::mt19937 m_random;
    TillShop m_till;
    QStringList m_tills{u"T1"_qs, u"T2"_qs};
};

} // namespace

class TestRandomDays : public QObject {
    Q_OBJECT

    static qint64 value(TillShop &till, const QString &sql)
    {
        return till.shop().value(sql).toLongLong();
    }

private Q_SLOTS:
    void everythingAddsUp_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("postgres");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed << false;
        QTest::addRow("PostgreSQL") << 7 << true;
    }
    void everythingAddsUp()
    {
        QFETCH(int, seed);
        QFETCH(bool, postgres);
        if (postgres && !test::PostgresDatabase::available())
            QSKIP(qPrintable(test::PostgresDatabase::missing()));
        Day day(quint32(seed), postgres ? test::TestShop::Postgres : test::TestShop::Sqlite);
        day.live();
        if (QTest::currentTestFailed())
            return;
        const Model &model = day.model;
        TillShop &till = day.till();
        QVERIFY(model.sales.size() > 40);
        QVERIFY(model.refused < deeds / 3);

        // Books: each entry balances, and what they say is what the tickets say.
        QCOMPARE(value(till,
                       u"SELECT COUNT(*) FROM (SELECT entry_id FROM journal_lines GROUP BY "
                       "entry_id HAVING SUM(debit_cents) <> SUM(credit_cents)) AS crooked"_qs),
                 0);
        QCOMPARE(value(till, u"SELECT COALESCE(SUM(credit_cents - debit_cents), 0) FROM "
                             "journal_lines WHERE account LIKE '44571%'"_qs),
                 model.vat);
        QCOMPARE(value(till, u"SELECT COALESCE(SUM(credit_cents - debit_cents), 0) FROM "
                             "journal_lines WHERE account LIKE '707%' OR account LIKE '44571%' "
                             "OR account = '4196'"_qs),
                 model.total);
        QCOMPARE(value(till, u"SELECT SUM(total_cents) FROM closings WHERE kind = 'session'"_qs),
                 model.total);
        QCOMPARE(value(till, u"SELECT SUM(v.vat_cents) FROM closing_vat v JOIN closings c ON "
                             "c.id = v.closing_id WHERE c.kind = 'session'"_qs),
                 model.vat);

        // Tickets: no gap, no double, on each till.
        for (const auto &[name, number] : model.numbers)
            QCOMPARE(value(till, u"SELECT COUNT(DISTINCT t.number) FROM tickets t JOIN tills s "
                                 "ON s.id = t.till_id WHERE s.name = '%1' AND t.number "
                                 "BETWEEN 1 AND %2"_qs.arg(name)
                                     .arg(number)),
                     number);
        // Stock: levels, moves and the model agree.
        const std::map<qint64, qint64> opening{{till.jam.id.value(), 100000},
                                               {till.carrots.id.value(), 50000}};
        for (const auto &[product, milli] : model.stockMilli) {
            const auto begin = opening.find(product);
            const qint64 expected = milli + (begin == opening.end() ? 0 : begin->second);
            QCOMPARE(value(till, u"SELECT SUM(quantity_milli) FROM stock_moves WHERE "
                                 "product_id = %1"_qs.arg(product)),
                     expected);
            QCOMPARE(value(till, u"SELECT on_hand_milli FROM stock_levels WHERE "
                                 "product_id = %1"_qs.arg(product)),
                     expected);
        }
        // Chains: nothing to say.
        std::vector<ChainSpec> specs = TillChains::specs();
        specs.push_back(AuditStore::chainSpec());
        specs.push_back(StockStore::chainSpec());
        specs.push_back(JournalStore::chainSpec());
        specs.push_back(MemberStore::accountChainSpec());
        const ChainReport report =
            till.shop().read([&](Tx &tx) { return ChainStore::verify(tx, specs); });
        QVERIFY2(report.faults.empty(),
                 report.faults.empty() ? "" : qPrintable(report.faults.front().detail));
        QVERIFY(report.checked > deeds);
    }
};

CABAS_TEST(TestRandomDays)
#include "tst_randomdays.moc"
