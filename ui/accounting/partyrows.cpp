// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/partyrows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <algorithm>

namespace cabas::ui {

namespace {

QString amountOrBlank(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount, Language::locale());
}

Money sided(Money amount, bool owed)
{
    return owed ? -amount : amount;
}

std::vector<Money> parts(const PartyAge &age, bool owed)
{
    return {sided(age.notDue, owed), sided(age.upTo30, owed), sided(age.upTo60, owed),
            sided(age.upTo90, owed), sided(age.older, owed),  sided(age.total, owed)};
}

ReportTable blank(const QString &name, const QString &title, const Desk &desk)
{
    ReportTable table;
    table.name = name;
    table.title = title;
    table.from = desk.session().today();
    table.to = desk.session().today();
    table.madeAt = desk.session().local(desk.session().now());
    table.shop = desk.shop().profile().name;
    table.file = desk.shop().path();
    return table;
}

} // namespace

std::vector<RowsModel::Column> PartyRows::ageColumns()
{
    using Side = RowsModel::Side;
    return {{tr("Third party")},           {tr("Account")},
            {tr("Not due"), Side::Right},  {tr("1 to 30 days"), Side::Right},
            {tr("31 to 60"), Side::Right}, {tr("61 to 90"), Side::Right},
            {tr("Beyond"), Side::Right},   {tr("Total"), Side::Right}};
}

std::vector<RowOfCells> PartyRows::ages(const std::vector<PartyAge> &ages, bool owed)
{
    std::vector<RowOfCells> rows;
    qint64 key = 0;
    for (const PartyAge &age : ages) {
        RowOfCells row{key++, {{age.name, {{Cell::Suffix, age.thirdParty}}}, {age.account}}};
        const std::vector<Money> amounts = parts(age, owed);
        for (size_t i = 0; i < amounts.size(); ++i) {
            RowCell cell{amountOrBlank(amounts[i])};
            // What is overdue is told by its column, and by the weight of ink.
            if (i > 0 && i + 1 < amounts.size())
                cell.roles.insert(Cell::Ink, int(i > 2 ? Token::Danger : Token::Warning));
            if (i + 1 == amounts.size())
                cell.roles.insert(Cell::Strong, true);
            row.cells.push_back(cell);
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList PartyRows::ageTotals(const std::vector<PartyAge> &ages, bool owed)
{
    std::vector<Money> sums(6);
    for (const PartyAge &age : ages) {
        const std::vector<Money> amounts = parts(age, owed);
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += amounts[i];
    }
    QStringList texts{tr("Total"), {}};
    for (const Money sum : sums)
        texts += amountText(sum, Language::locale());
    return texts;
}

bool PartyRows::matches(const PartyAge &age, const QString &typed)
{
    const QString all = fold(age.name + u' ' + age.thirdParty + u' ' + age.account);
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

ReportTable PartyRows::agePaper(const std::vector<PartyAge> &ages, bool owed, const Desk &desk)
{
    ReportTable table = blank(u"ageing"_qs, tr("What is open, by age"), desk);
    table.columns = {{u"third_party"_qs, tr("Third party")},
                     {u"name"_qs, tr("Name")},
                     {u"account"_qs, tr("Account")},
                     {u"not_due_cents"_qs, tr("Not due"), ColumnKind::Money},
                     {u"to_30_cents"_qs, tr("1 to 30 days"), ColumnKind::Money},
                     {u"to_60_cents"_qs, tr("31 to 60"), ColumnKind::Money},
                     {u"to_90_cents"_qs, tr("61 to 90"), ColumnKind::Money},
                     {u"older_cents"_qs, tr("Beyond"), ColumnKind::Money},
                     {u"total_cents"_qs, tr("Total"), ColumnKind::Money}};
    std::vector<Money> sums(6);
    for (const PartyAge &age : ages) {
        ReportRow row{cell(age.thirdParty), cell(age.name), cell(age.account)};
        const std::vector<Money> amounts = parts(age, owed);
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] += amounts[i];
            row.push_back(cell(amounts[i]));
        }
        table.rows.push_back(row);
    }
    table.totals = {cell(tr("Total")), {}, {}};
    for (const Money sum : sums)
        table.totals.push_back(cell(sum));
    table.notes += tr("Days late on the day of the report; what was matched is left out.");
    return table;
}

std::vector<RowsModel::Column> PartyRows::lineColumns()
{
    using Side = RowsModel::Side;
    return {{tr("Chosen")},
            {tr("Date")},
            {tr("Entry")},
            {tr("Document")},
            {tr("Debit"), Side::Right},
            {tr("Credit"), Side::Right},
            {tr("Letter")}};
}

std::vector<RowOfCells> PartyRows::lines(const std::vector<PartyLine> &lines,
                                         const std::set<LineId> &chosen, QDate today)
{
    std::vector<RowOfCells> rows;
    for (const PartyLine &line : lines) {
        const bool isChosen = chosen.contains(line.line);
        RowCell mark{isChosen ? tr("yes") : QString()};
        if (isChosen)
            mark.roles.insert(Cell::Icon, u"check"_qs);
        const bool isOpen = !line.isSettled() && line.isOwing() && !line.account.startsWith(u"419");
        RowCell letter{line.partOf ? tr("in part") : line.letter, {{Cell::Strong, true}}};
        if (!line.parts.isZero())
            letter.roles.insert(Cell::Second, tr("%1 left").arg(amountOrBlank(abs(line.amount()))));
        RowCell day{dateText(line.on)};
        if (isOpen)
            day.roles.insert(Cell::Second, line.dueOn < today
                                               ? tr("late, due %1").arg(dateText(line.dueOn))
                                               : tr("due %1").arg(dateText(line.dueOn)));
        if (isOpen && line.dueOn < today)
            day.roles.insert(Cell::SecondInk, int(Token::Danger));
        rows.push_back({line.line.value(),
                        {mark,
                         day,
                         {line.number},
                         {line.pieceRef, {{Cell::Second, line.label}}},
                         {amountOrBlank(line.debit)},
                         {amountOrBlank(line.credit)},
                         letter}});
    }
    return rows;
}

ReportTable PartyRows::statement(const std::vector<PartyLine> &lines, const QString &name,
                                 const Desk &desk)
{
    ReportTable table = blank(u"statement"_qs, tr("Statement of account: %1").arg(name), desk);
    table.columns = {{u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"reference"_qs, tr("Document")},
                     {u"label"_qs, tr("Label")},
                     {u"due"_qs, tr("Due"), ColumnKind::Date},
                     {u"debit_cents"_qs, tr("Debit"), ColumnKind::Money},
                     {u"credit_cents"_qs, tr("Credit"), ColumnKind::Money},
                     {u"letter"_qs, tr("Letter")}};
    Money debit;
    Money credit;
    for (const PartyLine &line : lines) {
        if (table.rows.empty())
            table.from = line.on;
        debit += line.debit;
        credit += line.credit;
        table.rows.push_back({cell(line.on), cell(line.pieceRef), cell(line.label),
                              line.matching ? ReportCell() : cell(line.dueOn),
                              line.debit.isZero() ? ReportCell() : cell(line.debit),
                              line.credit.isZero() ? ReportCell() : cell(line.credit),
                              cell(line.letter)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, cell(debit), cell(credit), {}};
    const Money balance = debit - credit;
    const QString amount = moneyText(abs(balance), Language::locale());
    table.notes += balance.isZero()       ? tr("Nothing is owed on either side.")
                   : balance.isNegative() ? tr("We owe %1.").arg(amount)
                                          : tr("You owe us %1.").arg(amount);
    return table;
}

} // namespace cabas::ui
