// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillposting.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;
using Means = TillMeans;
using Role = AccountRole;

namespace {

TicketVat vat(const char *code, int bp, qint64 gross, qint64 tax)
{
    return {QString::fromLatin1(code), VatCategory::Standard,         bp,
            Money::fromCents(gross),   Money::fromCents(gross - tax), Money::fromCents(tax)};
}

/// "till_cash D 1200": a line without its label.
QString shown(const RoleLine &line)
{
    static const std::map<Role, QString> names{
        {Role::TillCash, u"till_cash"_qs},        {Role::SafeCash, u"safe_cash"_qs},
        {Role::Cheques, u"cheques"_qs},           {Role::Card, u"card"_qs},
        {Role::MealVoucher, u"voucher"_qs},       {Role::MemberAccount, u"member"_qs},
        {Role::Deposits, u"deposits"_qs},         {Role::Sales, u"sales"_qs},
        {Role::VatCollected, u"vat"_qs},          {Role::CashShortage, u"shortage"_qs},
        {Role::CashSurplus, u"surplus"_qs},       {Role::SharePayment, u"received"_qs},
        {Role::ShareReceivable, u"owed"_qs},      {Role::ShareCapitalPaid, u"paid_up"_qs},
        {Role::ShareCapitalCalled, u"called"_qs}, {Role::MembershipFee, u"fees"_qs},
        {Role::Solidarity, u"gifts"_qs}};
    QString text = names.at(line.role);
    if (!line.vatCode.isEmpty())
        text += u' ' + line.vatCode;
    if (line.member)
        text += u" #%1"_qs.arg(line.member->value());
    return text + (line.credit.isZero() ? u" D %1"_qs.arg(line.debit.cents())
                                        : u" C %1"_qs.arg(line.credit.cents()));
}

QStringList shownAll(const std::vector<RoleLine> &lines)
{
    QStringList list;
    for (const RoleLine &line : lines)
        list.append(shown(line));
    return list;
}

std::vector<ClosingMeans> meansOf(const SessionFigures &figures,
                                  const std::map<Means, Money> &counted = {})
{
    const auto means = ClosingRules::means(figures, counted);
    if (!means)
        qFatal("%s", qPrintable(means.failure().message));
    return *means;
}

void verifyBalanced(const std::vector<RoleLine> &lines)
{
    Money debit;
    Money credit;
    for (const RoleLine &line : lines) {
        QVERIFY(line.debit.isZero() != line.credit.isZero());
        QVERIFY(!line.debit.isNegative() && !line.credit.isNegative());
        QVERIFY(!line.label.isEmpty());
        debit += line.debit;
        credit += line.credit;
    }
    QCOMPARE(debit, credit);
}

} // namespace

Q_DECLARE_METATYPE(cabas::SessionFigures)

class TestTillPosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<SessionFigures>("figures");
        QTest::addColumn<qint64>("countedCash"); // -1: as expected
        QTest::addColumn<QStringList>("lines");

        SessionFigures day;
        day.floatAmount = Money::fromCents(10000);
        day.taken = {{Means::Cash, Money::fromCents(4220)},
                     {Means::Card, Money::fromCents(3000)},
                     {Means::Cheque, Money::fromCents(1000)},
                     {Means::MealVoucher, Money::fromCents(1100)},
                     {Means::Account, Money::fromCents(900)}};
        day.memberAccounts = {{MemberId(3), Money::fromCents(600)},
                              {MemberId(8), Money::fromCents(300)}};
        day.vat = {vat("O0", 0, 120, 0), vat("S2000", 2000, 2400, 400),
                   vat("S550", 550, 7700, 401)};
        const QStringList sales{
            u"till_cash D 4220"_qs,  u"card D 3000"_qs,        u"cheques D 1000"_qs,
            u"voucher D 1100"_qs,    u"member #3 D 600"_qs,    u"member #8 D 300"_qs,
            u"deposits C 120"_qs,    u"sales S2000 C 2000"_qs, u"vat S2000 C 400"_qs,
            u"sales S550 C 7299"_qs, u"vat S550 C 401"_qs};
        QTest::newRow("every means, two rates, deposits") << day << qint64(-1) << sales;
        QTest::newRow("50 c missing")
            << day << qint64(14170)
            << sales + QStringList{u"till_cash C 50"_qs, u"shortage D 50"_qs};
        QTest::newRow("50 c too much")
            << day << qint64(14270)
            << sales + QStringList{u"till_cash D 50"_qs, u"surplus C 50"_qs};

        SessionFigures moved;
        moved.floatAmount = Money::fromCents(10000);
        moved.cashMoved = Money::fromCents(-5000);
        QTest::newRow("cash to the safe, no sale")
            << moved << qint64(-1) << QStringList{u"till_cash C 5000"_qs, u"safe_cash D 5000"_qs};

        SessionFigures refunds;
        refunds.taken = {{Means::Cash, Money::fromCents(-1055)}};
        refunds.vat = {vat("S550", 550, -1055, -55)};
        QTest::newRow("only a refund")
            << refunds << qint64(-1)
            << QStringList{u"till_cash C 1055"_qs, u"sales S550 D 1000"_qs, u"vat S550 D 55"_qs};

        SessionFigures bottles;
        bottles.taken = {{Means::Cash, Money::fromCents(-120)}};
        bottles.vat = {vat("O0", 0, -120, 0)};
        QTest::newRow("only bottles back")
            << bottles << qint64(-1) << QStringList{u"till_cash C 120"_qs, u"deposits D 120"_qs};

        SessionFigures members;
        members.taken = {{Means::Card, Money::fromCents(14075)}};
        members.vat = {vat("O0", 0, 14075, 0)};
        members.shares = {{MemberId(3), {2, Money::fromCents(2000), Money::fromCents(2500)}},
                          {MemberId(8), {0, Money(), Money::fromCents(1000)}}};
        members.fees = Money::fromCents(3000);
        members.topUps = {{MemberId(3), Money::fromCents(5000)}};
        members.gifts = Money::fromCents(455);
        QTest::newRow("shares, fees, a top-up, gifts and a deposit")
            << members << qint64(-1)
            << QStringList{u"card D 14075"_qs,       u"deposits C 120"_qs, u"received #3 C 4500"_qs,
                           u"received #3 D 4500"_qs, u"owed #3 C 2500"_qs, u"received #8 C 1000"_qs,
                           u"received #8 D 1000"_qs, u"owed #8 C 1000"_qs, u"paid_up C 2000"_qs,
                           u"called D 3500"_qs,      u"paid_up C 3500"_qs, u"fees C 3000"_qs,
                           u"member #3 C 5000"_qs,   u"gifts C 455"_qs};

        SessionFigures undone;
        undone.taken = {{Means::Cash, Money::fromCents(-3500)}};
        undone.vat = {vat("O0", 0, -3500, 0)};
        undone.shares = {{MemberId(3), {-1, Money::fromCents(-1000), Money::fromCents(-2500)}}};
        QTest::newRow("shares given back")
            << undone << qint64(-1)
            << QStringList{u"till_cash C 3500"_qs,   u"received #3 D 3500"_qs,
                           u"received #3 C 3500"_qs, u"owed #3 D 2500"_qs,
                           u"paid_up D 1000"_qs,     u"called C 2500"_qs,
                           u"paid_up D 2500"_qs};

        SessionFigures exempt;
        exempt.taken = {{Means::Card, Money::fromCents(500)}};
        exempt.vat = {vat("E0", 0, 500, 0)};
        QTest::newRow("no VAT") << exempt << qint64(-1)
                                << QStringList{u"card D 500"_qs, u"sales E0 C 500"_qs};

        SessionFigures nothing;
        nothing.floatAmount = Money::fromCents(10000);
        QTest::newRow("nothing happened") << nothing << qint64(-1) << QStringList{};
    }
    void golden()
    {
        QFETCH(SessionFigures, figures);
        QFETCH(qint64, countedCash);
        std::map<Means, Money> counted;
        if (countedCash != -1)
            counted[Means::Cash] = Money::fromCents(countedCash);
        const std::vector<RoleLine> lines =
            TillPosting::linesFor(figures, meansOf(figures, counted));
        QTEST(shownAll(lines), "lines");
        verifyBalanced(lines);
    }

    /// Whatever was sold and counted, debits are credits.
    void alwaysBalanced()
    {
        std::mt19937 random(99);
        const auto cents = [&] { return Money::fromCents(qint64(random() % 20000) - 5000); };
        for (int i = 0; i < 3000; ++i) {
            SessionFigures figures;
            figures.floatAmount = Money::fromCents(20000);
            figures.cashMoved = cents();
            Money gross;
            for (const char *code : {"S550", "S2000", "O0", "Z0"}) {
                TicketVat row = vat(code, 550, cents().cents(), 0);
                row.vat =
                    row.code.startsWith(u'S') ? Money::fromCents(qint64(random() % 300)) : Money();
                row.net = row.gross - row.vat;
                gross += row.gross;
                figures.vat.push_back(row);
            }
            for (Means means : {Means::Card, Means::Cheque, Means::MealVoucher}) {
                figures.taken[means] = cents();
                gross -= figures.taken[means];
            }
            figures.memberAccounts[MemberId(1)] = cents();
            figures.taken[Means::Account] = figures.memberAccounts[MemberId(1)];
            figures.taken[Means::Cash] = gross - figures.taken[Means::Account];
            std::vector<ClosingMeans> means = meansOf(figures);
            for (ClosingMeans &one : means) {
                if (one.means != Means::Account)
                    one.counted += Money::fromCents(qint64(random() % 21) - 10);
            }
            verifyBalanced(TillPosting::linesFor(figures, means));
        }
    }
};

CABAS_TEST(TestTillPosting)
#include "tst_tillposting.moc"
