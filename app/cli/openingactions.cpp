// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openingactions.h"

#include "app/cli/fields.h"
#include "app/cli/journalactions.h"
#include "core/accounting/openingservice.h"
#include "core/base/day.h"
#include "core/reports/openingfacts.h"

namespace cabas {

namespace {

/// Posts the opening balances: lines as those of `journal.post`, each with its `due` day.
Result<QJsonObject> post(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QJsonArray given = fields.list(u"lines"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(list, journalLines(given));
    std::vector<OpeningLine> lines;
    for (const JournalLine &line : list) {
        const QJsonObject told = given.at(qsizetype(lines.size())).toObject();
        Fields own(told);
        const std::optional<QDate> due = own.optionalDay(u"due"_qs);
        CABAS_TRY(own.check());
        lines.push_back({line, due.value_or(QDate())});
    }
    OpeningService service(context.shop.db());
    CABAS_LET(books, service.books(context.session));
    CABAS_LET(facts, OpeningFactsService(context.shop.db()).of(context.session, books.on));
    CABAS_LET(warnings, service.check(context.session, lines, facts));
    CABAS_LET(posted, service.post(context.session, lines));
    QJsonObject answer = entryJson(posted);
    answer.insert(u"warnings"_qs, warningsJson(warnings));
    return answer;
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(books, OpeningService(context.shop.db()).books(context.session));
    CABAS_LET(facts, OpeningFactsService(context.shop.db()).of(context.session, books.on));
    QJsonObject answer{{u"date"_qs, dayText(books.on)},
                       {u"member_accounts_cents"_qs, facts.memberAccounts.cents()}};
    if (facts.stockValue)
        answer.insert(u"stock_cents"_qs, facts.stockValue->cents());
    if (books.posted)
        answer.insert(u"entry"_qs, books.posted->number);
    return answer;
}

} // namespace

std::vector<Action> openingActions()
{
    return {{"opening.post", post}, {"opening.show", show}};
}

} // namespace cabas
