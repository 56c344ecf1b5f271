// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/yearactions.h"

#include "app/cli/fields.h"
#include "app/cli/journalactions.h"
#include "core/accounting/accountingservice.h"
#include "core/accounting/vatservice.h"
#include "core/accounting/yearservice.h"
#include "core/base/day.h"
#include "core/reports/cockpitfacts.h"
#include "core/reports/yearfacts.h"

#include <array>

namespace cabas {

namespace {

struct StepName {
    const char *name;
    YearStepKind kind;
};

constexpr std::array<StepName, 10> stepNames{{{"begin_closing", YearStepKind::BeginClosing},
                                              {"stock", YearStepKind::Stock},
                                              {"not_invoiced", YearStepKind::NotInvoiced},
                                              {"depreciation", YearStepKind::Depreciation},
                                              {"loan_interest", YearStepKind::LoanInterest},
                                              {"adjustments", YearStepKind::Adjustments},
                                              {"waiting", YearStepKind::Waiting},
                                              {"vat", YearStepKind::Vat},
                                              {"close", YearStepKind::Close},
                                              {"allocate", YearStepKind::Allocate}}};

QString nameOf(YearStepKind kind)
{
    for (const StepName &step : stepNames) {
        if (step.kind == kind)
            return QString::fromLatin1(step.name);
    }
    return {};
}

QString nameOf(YearStepState state)
{
    switch (state) {
    case YearStepState::Waiting:
        return u"waiting"_qs;
    case YearStepState::ToDo:
        return u"to_do"_qs;
    case YearStepState::ToCheck:
        return u"to_check"_qs;
    case YearStepState::Done:
        break;
    }
    return u"done"_qs;
}

QJsonObject yearJson(const FiscalYear &year)
{
    QJsonObject object{{u"year"_qs, year.end.year()},
                       {u"start"_qs, dayText(year.start)},
                       {u"end"_qs, dayText(year.end)},
                       {u"state"_qs, year.state}};
    if (year.lockedUntil)
        object.insert(u"locked_until"_qs, dayText(*year.lockedUntil));
    return object;
}

/// The fiscal year that ends in the calendar year `year`; the latest without one.
Result<FiscalYear> named(const ActionContext &context, Fields &fields)
{
    const qint64 wanted =
        fields.has(u"year"_qs) ? fields.integer(u"year"_qs) : context.session.today().year();
    CABAS_LET(years, AccountingService(context.shop.db()).fiscalYears(context.session));
    for (auto it = years.rbegin(); it != years.rend(); ++it) {
        if (it->end.year() == wanted)
            return *it;
    }
    return notFound(YearService::tr("There is no such fiscal year."), u"year"_qs);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(years, AccountingService(context.shop.db()).fiscalYears(context.session));
    QJsonArray array;
    for (const FiscalYear &year : years)
        array.append(yearJson(year));
    return QJsonObject{{u"years"_qs, array}};
}

QJsonObject proposalJson(const JournalEntry &entry)
{
    PostedEntry shown;
    shown.entry = entry;
    shown.accountLabels.resize(entry.lines.size());
    QJsonObject object = entryJson(shown);
    object.remove(u"entry"_qs);
    object.remove(u"number"_qs);
    return object;
}

Result<QJsonObject> steps(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    CABAS_TRY(fields.check());
    CABAS_LET(facts, YearFactsService(context.shop.db()).of(context.session, year));
    CABAS_LET(closing, YearService(context.shop.db()).closing(context.session, year.id, facts));
    QJsonArray array;
    for (const YearStep &step : closing.steps) {
        QJsonObject each{{u"step"_qs, nameOf(step.kind)},
                         {u"state"_qs, nameOf(step.state)},
                         {u"about"_qs, step.about}};
        if (step.entry)
            each.insert(u"proposed"_qs, proposalJson(*step.entry));
        QJsonArray posted;
        for (const PostedEntry &entry : step.posted)
            posted.append(entryJson(entry));
        each.insert(u"posted"_qs, posted);
        array.append(each);
    }
    QJsonObject answer = yearJson(closing.year);
    answer.insert(u"result_cents"_qs, closing.result.cents());
    answer.insert(u"steps"_qs, array);
    return answer;
}

Result<QJsonObject> beginClosing(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    CABAS_LET(facts, CockpitFactsService(context.shop.db()).until(context.session, year.end));
    CABAS_LET(
        begun,
        YearService(context.shop.db()).beginClosing(context.session, year.id, facts.openTills));
    return yearJson(begun);
}

Result<QJsonObject> reopen(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    const QString reason = fields.text(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(opened, YearService(context.shop.db()).reopen(context.session, year.id, reason));
    return yearJson(opened);
}

Result<QJsonObject> post(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    const QString wanted = fields.text(u"step"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(facts, YearFactsService(context.shop.db()).of(context.session, year));
    for (const StepName &step : stepNames) {
        if (wanted != QLatin1String(step.name))
            continue;
        CABAS_LET(posted,
                  YearService(context.shop.db()).post(context.session, year.id, step.kind, facts));
        return entryJson(posted);
    }
    return wrongUsage(Fields::tr("“%1” is not one of: %2.")
                          .arg(wanted, u"stock, not_invoiced, depreciation, loan_interest"_qs));
}

Result<QJsonObject> adjust(const ActionContext &context, const QJsonObject &object)
{
    static const QStringList kinds{u"prepaid"_qs, u"deferred"_qs, u"accrued_cost"_qs,
                                   u"accrued_income"_qs};
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    YearAdjustment adjustment;
    const QString kind = fields.text(u"kind"_qs);
    adjustment.account = fields.text(u"account"_qs);
    adjustment.against = fields.optionalText(u"against"_qs);
    adjustment.label = fields.text(u"label"_qs);
    adjustment.amount = fields.optionalCents(u"amount_cents"_qs).value_or(Money());
    CABAS_TRY(fields.check());
    if (!kinds.contains(kind))
        return wrongUsage(Fields::tr("“%1” is not one of: %2.").arg(kind, kinds.join(u", "_qs)));
    adjustment.kind = AdjustmentKind(kinds.indexOf(kind));
    CABAS_LET(posted, YearService(context.shop.db()).adjust(context.session, year.id, adjustment));
    return entryJson(posted);
}

Result<QJsonObject> takeBack(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 entry = fields.integer(u"entry"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(posted, YearService(context.shop.db()).takeBack(context.session, EntryId(entry)));
    return entryJson(posted);
}

Result<QJsonObject> close(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    CABAS_LET(closed, YearService(context.shop.db()).close(context.session, year.id));
    return yearJson(closed);
}

Result<QJsonObject> allocate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(year, named(context, fields));
    Allocation allocation;
    allocation.on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    if (fields.has(u"interest_cap_bp"_qs))
        allocation.interestCapBp = int(fields.integer(u"interest_cap_bp"_qs));
    const QJsonObject parts = object[u"parts"_qs].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        allocation.shares.push_back({it.key(), Money::fromCents(it.value().toInteger())});
    CABAS_TRY(fields.check());
    CABAS_LET(posted,
              YearService(context.shop.db()).allocate(context.session, year.id, allocation));
    return entryJson(posted);
}

QJsonObject returnJson(const VatReturn &filled)
{
    static const QStringList kinds{u"base"_qs, u"collected"_qs, u"deductible"_qs, u"memo"_qs,
                                   u"total"_qs};
    QJsonArray boxes;
    for (const VatBox &box : filled.boxes)
        boxes.append(QJsonObject{{u"box"_qs, box.box},
                                 {u"kind"_qs, kinds[int(box.kind)]},
                                 {u"label"_qs, box.label},
                                 {u"rate_bp"_qs, box.rateBp},
                                 {u"accounts"_qs, QJsonArray::fromStringList(box.accounts)},
                                 {u"amount_cents"_qs, box.amount.cents()},
                                 {u"euros"_qs, box.euros}});
    QJsonArray doubts;
    for (const VatDoubt &doubt : filled.doubts)
        doubts.append(QJsonObject{{u"code"_qs, u"account"_qs},
                                  {u"account"_qs, doubt.account},
                                  {u"message"_qs, doubt.message}});
    QJsonObject object{{u"from"_qs, dayText(filled.from)},
                       {u"to"_qs, dayText(filled.to)},
                       {u"boxes"_qs, boxes},
                       {u"due_euros"_qs, filled.dueEuros},
                       {u"credit_euros"_qs, filled.creditEuros},
                       {u"sent"_qs, filled.isSent},
                       {u"warnings"_qs, doubts}};
    if (filled.entry)
        object.insert(u"entry"_qs, filled.entry->value());
    return object;
}

Result<std::pair<QDate, QDate>> periodOf(const ActionContext &context, Fields &fields)
{
    CABAS_LET(next, VatService(context.shop.db()).nextPeriod(context.session));
    const auto from = fields.optionalDay(u"from"_qs).value_or(next.first);
    const auto to =
        fields.optionalDay(u"to"_qs).value_or(QDate(from.year(), from.month(), from.daysInMonth()));
    CABAS_TRY(fields.check());
    return std::pair(from, to);
}

Result<QJsonObject> vatReturn(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(period, periodOf(context, fields));
    CABAS_LET(filled,
              VatService(context.shop.db()).fill(context.session, period.first, period.second));
    return returnJson(filled);
}

Result<QJsonObject> vatSend(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(period, periodOf(context, fields));
    CABAS_LET(facts, CockpitFactsService(context.shop.db()).until(context.session, period.second));
    CABAS_LET(sent, VatService(context.shop.db())
                        .send(context.session, period.first, period.second, facts.openTills));
    return returnJson(sent);
}

QJsonObject termsJson(const VatTerms &terms)
{
    QJsonArray shares;
    for (const VatShare &share : terms.shares)
        shares.append(QJsonObject{{u"account"_qs, share.account},
                                  {u"from"_qs, dayText(share.from)},
                                  {u"share_bp"_qs, share.shareBp}});
    const auto when = [](bool onReceipts) { return onReceipts ? u"paid"_qs : u"invoiced"_qs; };
    return {{u"services_bought"_qs, when(terms.boughtOnReceipts)},
            {u"services_sold"_qs, when(terms.soldOnReceipts)},
            {u"shares"_qs, shares}};
}

/// Sets what is named, and answers the terms as they are then.
Result<QJsonObject> vatTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    VatService vat(context.shop.db());
    for (const auto &[name, bought] :
         {std::pair(u"services_bought"_qs, true), std::pair(u"services_sold"_qs, false)}) {
        if (!fields.has(name))
            continue;
        const QString when = fields.text(name);
        if (when != u"paid" && when != u"invoiced")
            fields.wrong(name, VatService::tr("paid or invoiced"));
        CABAS_TRY(fields.check());
        CABAS_TRY(vat.setOnReceipts(context.session, bought, when == u"paid"));
    }
    if (fields.has(u"account"_qs)) {
        const VatShare share{fields.text(u"account"_qs), fields.day(u"from"_qs),
                             int(fields.integer(u"share_bp"_qs))};
        CABAS_TRY(fields.check());
        CABAS_TRY(vat.setShare(context.session, share));
    }
    CABAS_LET(terms, vat.terms(context.session));
    return termsJson(terms);
}

Result<QJsonObject> vatTakeIn(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate until = fields.optionalDay(u"until"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(taken, VatService(context.shop.db()).takeIn(context.session, until));
    return QJsonObject{{u"entries"_qs, taken}};
}

} // namespace

std::vector<Action> yearActions()
{
    return {
        {"year.list", list},          {"year.steps", steps}, {"year.begin_closing", beginClosing},
        {"year.reopen", reopen},      {"year.post", post},   {"year.adjust", adjust},
        {"year.take_back", takeBack}, {"year.close", close}, {"year.allocate", allocate},
        {"vat.return", vatReturn},    {"vat.send", vatSend}, {"vat.terms", vatTerms},
        {"vat.take_in", vatTakeIn}};
}

} // namespace cabas
