// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/partyreports.h"

#include "core/accounting/budgetreader.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingstore.h"

namespace cabas {

namespace {

QString accountsOf(const ReportRequest &request)
{
    return request.account.isEmpty() ? u"40"_qs : request.account;
}

} // namespace

Result<> PartyReports::ageing(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"third_party"_qs, tr("Third party")},
                     {u"name"_qs, tr("Name")},
                     {u"account"_qs, tr("Account")},
                     {u"not_due_cents"_qs, tr("Not due"), ColumnKind::Money},
                     {u"to_30_cents"_qs, tr("1 to 30 days"), ColumnKind::Money},
                     {u"to_60_cents"_qs, tr("31 to 60"), ColumnKind::Money},
                     {u"to_90_cents"_qs, tr("61 to 90"), ColumnKind::Money},
                     {u"older_cents"_qs, tr("Beyond"), ColumnKind::Money},
                     {u"total_cents"_qs, tr("Total"), ColumnKind::Money}};
    std::vector<PartyAge> ages;
    MatchingStore::eachOpen(tx, accountsOf(request), table.to, [&](const PartyLine &line) {
        const bool isNext = ages.empty() || ages.back().account != line.account ||
                            ages.back().thirdParty != line.thirdParty;
        if (isNext) {
            PartyAge age;
            age.account = line.account;
            age.thirdParty = line.thirdParty;
            ages.push_back(age);
        }
        ages.back().name = line.thirdPartyLabel;
        MatchingRules::age(ages.back(), line, table.to);
    });
    PartyAge sum;
    for (PartyAge &age : ages) {
        MatchingRules::settleOldest(age);
        table.rows.push_back({cell(age.thirdParty), cell(age.name), cell(age.account),
                              cell(age.notDue), cell(age.upTo30), cell(age.upTo60),
                              cell(age.upTo90), cell(age.older), cell(age.total)});
        sum.notDue += age.notDue;
        sum.upTo30 += age.upTo30;
        sum.upTo60 += age.upTo60;
        sum.upTo90 += age.upTo90;
        sum.older += age.older;
        sum.total += age.total;
    }
    table.totals = {cell(tr("Total")),
                    {},
                    {},
                    cell(sum.notDue),
                    cell(sum.upTo30),
                    cell(sum.upTo60),
                    cell(sum.upTo90),
                    cell(sum.older),
                    cell(sum.total)};
    table.notes += tr("Days late on the last day; what is matched by now is left out, payments "
                      "that are not are taken off the oldest parts.");
    return Ok{};
}

Result<> PartyReports::openItems(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account")},
                     {u"third_party"_qs, tr("Third party")},
                     {u"name"_qs, tr("Name")},
                     {u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"entry"_qs, tr("Entry")},
                     {u"reference"_qs, tr("Document")},
                     {u"label"_qs, tr("Label")},
                     {u"due"_qs, tr("Due"), ColumnKind::Date},
                     {u"debit_cents"_qs, tr("Debit"), ColumnKind::Money},
                     {u"credit_cents"_qs, tr("Credit"), ColumnKind::Money}};
    Money debit;
    Money credit;
    MatchingStore::eachOpen(tx, accountsOf(request), table.to, [&](const PartyLine &line) {
        const Money open = line.amount();
        debit += open.isNegative() ? Money() : open;
        credit += open.isNegative() ? -open : Money();
        table.rows.push_back(
            {cell(line.account), cell(line.thirdParty), cell(line.thirdPartyLabel), cell(line.on),
             cell(line.number), cell(line.pieceRef), cell(line.label), cell(line.dueOn),
             cell(open.isNegative() ? Money() : open), cell(open.isNegative() ? -open : Money())});
    });
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, {}, {}, cell(debit), cell(credit)};
    return Ok{};
}

Result<> PartyReports::budget(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account")},
                     {u"label"_qs, tr("Label")},
                     {u"planned_cents"_qs, tr("Planned"), ColumnKind::Money},
                     {u"prorata_cents"_qs, tr("Planned to date"), ColumnKind::Money},
                     {u"actual_cents"_qs, tr("In the books"), ColumnKind::Money},
                     {u"gap_cents"_qs, tr("Gap"), ColumnKind::Money}};
    for (const BudgetLine &line : BudgetReader::compare(tx, table.to))
        table.rows.push_back({cell(line.account), cell(line.label), cell(line.planned),
                              cell(line.prorata), cell(line.actual),
                              cell(line.actual - line.prorata)});
    table.notes += tr("Charges and products are both positive; what is planned to date is the "
                      "year’s part of the days that have passed.");
    return Ok{};
}

} // namespace cabas
