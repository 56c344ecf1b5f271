// SPDX-License-Identifier: GPL-3.0-or-later
// covers: statementmodels
#include "core/accounting/statementmodels.h"
#include "core/accounting/statementrules.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::ChartedBooks;

namespace {

TrialBalanceLine holds(const QString &account, qint64 cents)
{
    TrialBalanceLine line;
    line.account = account;
    (cents > 0 ? line.debit : line.credit) = Money::fromCents(qAbs(cents));
    return line;
}

Money netOf(const std::vector<StatementPart> &parts, const QString &code)
{
    for (const StatementPart &part : parts) {
        for (const StatementFigure &figure : part.lines) {
            if (figure.line.code == code)
                return figure.net();
        }
        if (part.group.code == code)
            return part.net;
    }
    return Money::fromCents(-1);
}

} // namespace

class TestStatementRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAccountOfTheChartHasItsLine_data()
    {
        QTest::addColumn<bool>("isAssociation");
        QTest::newRow("cooperative") << false;
        QTest::newRow("association") << true;
    }

    void everyAccountOfTheChartHasItsLine()
    {
        QFETCH(bool, isAssociation);
        ChartedBooks books(cabas::test::TestShop::Sqlite, true,
                           isAssociation ? u"association"_qs : u"cooperative"_qs);
        const Result<StatementModel> model =
            StatementModels::of(isAssociation, QDate(2026, 12, 31));
        QVERIFY(model);
        const auto accounts = AccountingService(books.db()).accounts(books.session());
        for (const qint64 sign : {1, -1}) {
            std::vector<TrialBalanceLine> lines;
            for (const Account &account : *accounts) {
                if (account.number.size() >= 3 && account.number < u"8"_qs)
                    lines.push_back(holds(account.number, sign * 100));
            }
            const BalanceSheet sheet = StatementRules::balanceSheet(*model, lines, {});
            const IncomeStatement income = StatementRules::income(*model, lines);
            for (const auto *unmapped : {&sheet.unmapped, &income.unmapped}) {
                for (const StatementAccount &account : *unmapped)
                    QFAIL(qPrintable(account.number + u" has no line"_qs));
            }
            // All balances but the result are on one of the sides.
            const Money held = Money::fromCents(sign * 100 * qint64(lines.size()));
            QCOMPARE(sheet.totalAssets - sheet.totalLiabilities, held);
            QCOMPARE(income.result(), StatementRules::resultOf(lines));
        }
    }

    void aBalanceFindsItsSide()
    {
        const StatementModel model = *StatementModels::of(false, QDate(2026, 12, 31));
        const BalanceSheet sheet = StatementRules::balanceSheet(
            model,
            {holds(u"5121"_qs, -300), holds(u"401"_qs, 200), holds(u"445711"_qs, -50),
             holds(u"44566"_qs, 80), holds(u"218"_qs, 1000), holds(u"2818"_qs, -400),
             holds(u"707"_qs, -900), holds(u"607"_qs, 370)},
            {});
        QCOMPARE(netOf(sheet.liabilities, u"P42"_qs), Money::fromCents(300));
        QCOMPARE(netOf(sheet.assets, u"A53"_qs), Money::fromCents(280));
        QCOMPARE(netOf(sheet.liabilities, u"P46"_qs), Money::fromCents(50));
        QCOMPARE(netOf(sheet.assets, u"A24"_qs), Money::fromCents(600));
        QCOMPARE(netOf(sheet.liabilities, u"P1A"_qs), Money::fromCents(530));
        QCOMPARE(sheet.totalAssets, sheet.totalLiabilities);
    }

    void anIncomeStatementAddsUp()
    {
        const StatementModel model = *StatementModels::of(false, QDate(2026, 12, 31));
        const IncomeStatement income = StatementRules::income(
            model, {holds(u"70711"_qs, -1000), holds(u"60711"_qs, 600), holds(u"6037"_qs, -50),
                    holds(u"661"_qs, 20), holds(u"7097"_qs, 10), holds(u"695"_qs, 5)});
        QCOMPARE(netOf(income.parts, u"R11"_qs), Money::fromCents(990));
        QCOMPARE(netOf(income.parts, u"C12"_qs), Money::fromCents(-50));
        QCOMPARE(netOf(income.parts, u"X1"_qs), Money::fromCents(440));
        QCOMPARE(netOf(income.parts, u"X9"_qs), Money::fromCents(415));
        QCOMPARE(income.result(), Money::fromCents(415));
    }

    /// Whatever balanced entries there are, the two sides are equal.
    void anyBooksBalance()
    {
        ChartedBooks books;
        std::vector<QString> numbers;
        const auto accounts = AccountingService(books.db()).accounts(books.session());
        for (const Account &account : *accounts) {
            if (account.number.size() >= 3 && account.number < u"8"_qs)
                numbers.push_back(account.number);
        }
        const StatementModel model = *StatementModels::of(false, QDate(2026, 12, 31));
        QRandomGenerator random(20260310);
        for (int run = 0; run < 200; ++run) {
            std::vector<TrialBalanceLine> lines;
            qint64 sum = 0;
            for (int i = 0; i < 30; ++i) {
                const qint64 cents = qint64(random.bounded(2'000'000)) - 1'000'000;
                sum += cents;
                lines.push_back(holds(numbers[random.bounded(quint32(numbers.size()))], cents));
            }
            lines.push_back(holds(u"5121"_qs, -sum));
            const BalanceSheet sheet = StatementRules::balanceSheet(model, lines, {});
            QCOMPARE(sheet.totalAssets, sheet.totalLiabilities);
            QCOMPARE(sheet.unmapped.size(), size_t(0));
        }
    }

    void anUnknownAccountIsTold()
    {
        StatementModel model = *StatementModels::of(false, QDate(2026, 12, 31));
        model.assets.clear();
        const BalanceSheet sheet = StatementRules::balanceSheet(model, {holds(u"5121"_qs, 10)}, {});
        QCOMPARE(sheet.unmapped.size(), size_t(1));
        QCOMPARE(sheet.unmapped[0].number, u"5121"_qs);
    }
};

CABAS_TEST(TestStatementRules)
#include "tst_statementrules.moc"
