// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/bookoutput.h"

#include "core/base/text.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportwriter.h"
#include "ui/widgets/ask.h"

#include <set>

namespace cabas::ui {

namespace {

bool holds(const ReportTable &table, const ReportRow &row, const QString &folded)
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (fold(ReportWriter::cellText(table, row, int(column))).contains(folded))
            return true;
    }
    return false;
}

} // namespace

void BookOutput::keepSeen(ReportTable &table, const Wish &wish)
{
    const QString folded = fold(wish.typed.trimmed());
    const int account = table.columnOf(u"account"_qs);
    const int entry = table.name == u"journal" ? table.columnOf(u"entry"_qs) : -1;
    // An entry that is found by one of its lines is seen whole.
    std::set<ReportCell> found;
    for (const ReportRow &row : table.rows) {
        if (entry >= 0 && holds(table, row, folded))
            found.insert(row[size_t(entry)]);
    }
    const size_t left = std::erase_if(table.rows, [&](const ReportRow &row) {
        if (!wish.account.isEmpty() && account >= 0 && row[size_t(account)] != cell(wish.account))
            return true;
        return entry >= 0 ? !found.contains(row[size_t(entry)]) : !holds(table, row, folded);
    });
    if (left > 0)
        table.totals.clear();
}

ReportOutput *BookOutput::make(Desk &desk, QWidget *page, const std::function<Wish()> &wish)
{
    auto *output = new ReportOutput(
        desk,
        [&desk, wish] {
            const Wish wanted = wish();
            const Result<ReportKind> kind = Reports::find(wanted.report);
            const QDate day = wanted.request.to.value_or(desk.session().today());
            return OutputWish{
                kind ? Reports::title(*kind) : wanted.report, day,
                [&shop = desk.shop(), session = desk.session(), wanted]() -> Result<ReportTable> {
                    CABAS_LET(table, ReportService(shop.db(), shop.path())
                                         .make(session, wanted.report, wanted.request));
                    keepSeen(table, wanted);
                    return table;
                }};
        },
        page, ReportOutput::Look::Icons);
    QObject::connect(output, &ReportOutput::refused, page,
                     [page](const Failure &failure) { Ask::tellRefusal(page, failure); });
    return output;
}

} // namespace cabas::ui
