// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/statementrules.h"

#include <QHash>

#include <algorithm>

namespace cabas {

namespace {

const QString resultWord = QStringLiteral("RESULT");
const QString earlierWord = QStringLiteral("EARLIER");

/// Which line takes an account: the one with the longest beginning of its number.
class Places {
public:
    struct Place {
        StatementFigure *figure = nullptr;
        bool isLess = false;
        bool isLiability = false;
    };

    void add(std::vector<StatementPart> &parts, bool isLiability)
    {
        for (StatementPart &part : parts) {
            for (StatementFigure &figure : part.lines) {
                for (const QString &account : figure.line.accounts)
                    m_places.insert(account, {&figure, false, isLiability});
                for (const QString &account : figure.line.less)
                    m_places.insert(account, {&figure, true, isLiability});
            }
        }
    }

    Place of(const QString &account, bool isDebit) const
    {
        for (QString begin = account; !begin.isEmpty(); begin.chop(1)) {
            const auto sided = m_places.constFind(begin + (isDebit ? u'+' : u'-'));
            if (sided != m_places.cend())
                return *sided;
            const auto any = m_places.constFind(begin);
            if (any != m_places.cend())
                return *any;
        }
        return {};
    }

    StatementFigure *named(const QString &word) const { return m_places.value(word).figure; }

private:
    QHash<QString, Place> m_places;
};

std::vector<StatementPart> emptyParts(const std::vector<StatementGroup> &groups)
{
    std::vector<StatementPart> parts;
    for (const StatementGroup &group : groups) {
        StatementPart part;
        part.group = group;
        for (const StatementLine &line : group.lines)
            part.lines.push_back({line, {}, {}, {}});
        parts.push_back(std::move(part));
    }
    return parts;
}

void addUp(std::vector<StatementPart> &parts)
{
    QHash<QString, Money> nets;
    for (StatementPart &part : parts) {
        for (const StatementFigure &figure : part.lines) {
            part.gross += figure.gross;
            part.less += figure.less;
            part.net += figure.net();
        }
        for (const QString &of : part.group.of)
            part.net += of.startsWith(u'-') ? -nets.value(of.mid(1)) : nets.value(of);
        nets.insert(part.group.code, part.net);
    }
}

void put(const Places::Place &place, const TrialBalanceLine &line, Money amount)
{
    Money &sum = place.isLess ? place.figure->less : place.figure->gross;
    sum += place.isLess ? -amount : amount;
    place.figure->accounts.push_back({line.account, line.label, amount});
}

bool isClass(const QString &account, QChar first, QChar last)
{
    return !account.isEmpty() && account.front() >= first && account.front() <= last;
}

} // namespace

Money StatementRules::resultOf(const std::vector<TrialBalanceLine> &lines)
{
    Money result;
    for (const TrialBalanceLine &line : lines) {
        if (isClass(line.account, u'6', u'7'))
            result -= line.balance();
    }
    return result;
}

BalanceSheet StatementRules::balanceSheet(const StatementModel &model,
                                          const std::vector<TrialBalanceLine> &balances,
                                          Money earlier)
{
    BalanceSheet sheet;
    sheet.assets = emptyParts(model.assets);
    sheet.liabilities = emptyParts(model.liabilities);
    Places places;
    places.add(sheet.assets, false);
    places.add(sheet.liabilities, true);
    for (const TrialBalanceLine &line : balances) {
        const Money balance = line.balance();
        if (balance.isZero() || !isClass(line.account, u'1', u'5'))
            continue;
        const Places::Place place = places.of(line.account, !balance.isNegative());
        if (place.figure == nullptr)
            sheet.unmapped.push_back({line.account, line.label, balance});
        else
            put(place, line, place.isLiability ? -balance : balance);
    }
    if (StatementFigure *result = places.named(resultWord))
        result->gross += resultOf(balances);
    if (StatementFigure *before = places.named(earlierWord))
        before->gross += earlier;
    addUp(sheet.assets);
    addUp(sheet.liabilities);
    for (const StatementPart &part : sheet.assets)
        sheet.totalAssets += part.net;
    for (const StatementPart &part : sheet.liabilities)
        sheet.totalLiabilities += part.net;
    return sheet;
}

IncomeStatement StatementRules::income(const StatementModel &model,
                                       const std::vector<TrialBalanceLine> &movements)
{
    IncomeStatement statement;
    statement.parts = emptyParts(model.income);
    Places places;
    places.add(statement.parts, false);
    for (const TrialBalanceLine &line : movements) {
        const Money balance = line.debit - line.credit;
        if (balance.isZero() || !isClass(line.account, u'6', u'7'))
            continue;
        const Places::Place place = places.of(line.account, !balance.isNegative());
        if (place.figure == nullptr) {
            statement.unmapped.push_back({line.account, line.label, balance});
            continue;
        }
        const bool isCharge = std::any_of(
            statement.parts.begin(), statement.parts.end(), [&](const StatementPart &part) {
                return part.group.isCharge && !part.lines.empty() &&
                       place.figure >= part.lines.data() &&
                       place.figure < part.lines.data() + part.lines.size();
            });
        put(place, line, isCharge ? balance : -balance);
    }
    addUp(statement.parts);
    for (const StatementPart &part : statement.parts) {
        if (!part.lines.empty())
            (part.group.isCharge ? statement.charges : statement.products) += part.net;
    }
    return statement;
}

} // namespace cabas
