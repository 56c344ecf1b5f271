// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/treasuryactions.h"

#include "app/cli/fields.h"
#include "app/cli/journalactions.h"
#include "core/accounting/activityservice.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetservice.h"
#include "core/accounting/budgetservice.h"
#include "core/accounting/cockpitservice.h"
#include "core/accounting/paymentservice.h"
#include "core/accounting/reminderservice.h"
#include "core/base/day.h"
#include "core/reports/cockpitfacts.h"

#include <QSaveFile>

#include <array>

namespace cabas {

namespace {

class TreasuryWords {
    Q_DECLARE_TR_FUNCTIONS(TreasuryWords)
};

constexpr std::array taskNames{
    "overdue_invoices", "invoices_due",     "late_customers",   "open_tills", "bank_lines",
    "scheduled",        "loan_instalments", "payments_to_post", "drafts",     "to_match",
    "missing_papers",   "till_differences", "reconciliation",   "vat",        "month_to_close"};

QJsonObject lineJson(const PaymentLine &line)
{
    QJsonObject json{{u"third_party"_qs, line.thirdParty},
                     {u"name"_qs, line.name},
                     {u"amount_cents"_qs, line.amount.cents()},
                     {u"reference"_qs, line.reference}};
    if (!line.iban.isEmpty())
        json.insert(u"iban"_qs, line.iban);
    if (!line.cheque.isEmpty())
        json.insert(u"cheque"_qs, line.cheque);
    if (line.entry)
        json.insert(u"entry"_qs, line.entry->value());
    return json;
}

QJsonObject runJson(const PaymentRun &run)
{
    QJsonArray lines;
    for (const PaymentLine &line : run.lines)
        lines.append(lineJson(line));
    return {{u"run"_qs, run.id.value()},
            {u"kind"_qs, run.isCheques ? u"cheque"_qs : u"transfer"_qs},
            {u"account"_qs, run.account},
            {u"date"_qs, dayText(run.executeOn)},
            {u"state"_qs, run.state},
            {u"reference"_qs, run.messageId},
            {u"total_cents"_qs, run.total().cents()},
            {u"lines"_qs, lines}};
}

/// The account named, else the one the shop usually pays from.
Result<QString> paidFrom(const ActionContext &context, Fields &fields)
{
    if (fields.has(u"account"_qs))
        return fields.text(u"account"_qs);
    return PaymentService(context.shop.db()).usualAccount(context.session);
}

Result<QJsonObject> paymentAccount(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PaymentAccount account;
    CABAS_LET(from, paidFrom(context, fields));
    account.account = from;
    account.holder = fields.text(u"holder"_qs);
    account.iban = fields.text(u"iban"_qs);
    account.bic = fields.optionalText(u"bic"_qs);
    account.nextCheque = fields.optionalText(u"next_cheque"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(kept, PaymentService(context.shop.db()).setAccount(context.session, account));
    return QJsonObject{{u"account"_qs, kept.account}, {u"iban"_qs, kept.iban}};
}

Result<QJsonObject> paymentDue(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate until = fields.optionalDay(u"until"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(lines, PaymentService(context.shop.db()).payable(context.session, until));
    QJsonArray list;
    for (const PaymentLine &line : lines)
        list.append(lineJson(line));
    return QJsonObject{{u"lines"_qs, list}};
}

Result<QJsonObject> paymentRun(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(account, paidFrom(context, fields));
    const bool isCheques = fields.oneOf(u"kind"_qs, {u"transfer"_qs, u"cheque"_qs}) == u"cheque";
    const QDate on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    const QDate until = fields.optionalDay(u"until"_qs).value_or(on);
    QStringList codes;
    for (const QJsonValue code : fields.optionalList(u"third_parties"_qs).value_or(QJsonArray()))
        codes += code.toString();
    CABAS_TRY(fields.check());
    CABAS_LET(run, PaymentService(context.shop.db())
                       .prepare(context.session, account, isCheques, on, until, codes));
    return runJson(run);
}

Result<QJsonObject> paymentFile(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PaymentRunId id(fields.integer(u"run"_qs));
    const QString path = fields.text(fields.either(u"out"_qs, u"path"_qs));
    const QString version = fields.oneOf(u"version"_qs, {u"03"_qs, u"09"_qs});
    CABAS_TRY(fields.check());
    CABAS_LET(bytes, PaymentService(context.shop.db())
                         .file(context.session, id,
                               version == u"09" ? SepaTransferFile::Version::V09
                                                : SepaTransferFile::Version::V03));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return storageFailure(
            TreasuryWords::tr("%1 could not be written: %2").arg(path, file.errorString()));
    return QJsonObject{{u"run"_qs, id.value()},
                       {u"file"_qs, path},
                       {u"path"_qs, path},
                       {u"size"_qs, bytes.size()}};
}

Result<QJsonObject> paymentPost(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PaymentRunId id(fields.integer(u"run"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(run, PaymentService(context.shop.db()).post(context.session, id));
    return runJson(run);
}

Result<QJsonObject> paymentCancel(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PaymentRunId id(fields.integer(u"run"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(PaymentService(context.shop.db()).cancel(context.session, id));
    return QJsonObject();
}

QJsonObject assetJson(const Asset &asset)
{
    QJsonObject json{{u"asset"_qs, asset.id.value()},
                     {u"name"_qs, asset.name},
                     {u"account"_qs, asset.account},
                     {u"cost_cents"_qs, asset.cost.cents()},
                     {u"in_service"_qs, dayText(asset.inServiceOn)},
                     {u"months"_qs, asset.months}};
    if (asset.goneOn)
        json.insert(u"out"_qs, dayText(*asset.goneOn));
    return json;
}

Result<QJsonObject> assetAdd(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Asset asset;
    asset.name = fields.text(u"name"_qs);
    asset.account = fields.text(u"account"_qs);
    asset.depreciationAccount = fields.optionalText(u"depreciation_account"_qs);
    asset.chargeAccount = fields.optionalText(u"charge_account"_qs);
    asset.cost = fields.cents(u"cost_cents"_qs);
    asset.inServiceOn = fields.day(u"in_service"_qs);
    asset.months = int(fields.integer(u"months"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(kept, AssetService(context.shop.db()).add(context.session, asset));
    return assetJson(kept);
}

Result<QJsonObject> assetList(const ActionContext &context, const QJsonObject &)
{
    AssetService service(context.shop.db());
    CABAS_LET(all, service.all(context.session));
    QJsonArray list;
    for (const Asset &asset : all) {
        CABAS_LET(plan, service.plan(context.session, asset.id));
        QJsonArray steps;
        for (const DepreciationStep &step : plan)
            steps.append(QJsonObject{{u"from"_qs, dayText(step.from)},
                                     {u"to"_qs, dayText(step.to)},
                                     {u"amount_cents"_qs, step.amount.cents()},
                                     {u"left_cents"_qs, step.left.cents()}});
        QJsonObject json = assetJson(asset);
        json.insert(u"plan"_qs, steps);
        list.append(json);
    }
    return QJsonObject{{u"assets"_qs, list}};
}

Result<QJsonObject> assetDepreciate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate end = fields.day(u"date"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(entries, AssetService(context.shop.db()).depreciate(context.session, end));
    QJsonArray list;
    for (const PostedEntry &entry : entries)
        list.append(entryJson(entry));
    return QJsonObject{{u"entries"_qs, list}};
}

Result<QJsonObject> assetOut(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const AssetId id(fields.integer(u"asset"_qs));
    const QDate on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    const QString why = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(asset, AssetService(context.shop.db()).takeOut(context.session, id, on, why));
    return assetJson(asset);
}

Result<QJsonObject> loanAdd(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Loan loan;
    loan.name = fields.text(u"name"_qs);
    loan.thirdParty = fields.optionalText(u"third_party"_qs);
    loan.account = fields.optionalText(u"account"_qs, u"164"_qs);
    loan.interestAccount = fields.optionalText(u"interest_account"_qs);
    loan.bankAccount = fields.optionalText(u"bank_account"_qs);
    loan.principal = fields.cents(u"principal_cents"_qs);
    loan.rateBp = int(fields.integer(u"rate_bp"_qs));
    loan.firstOn = fields.day(u"first"_qs);
    loan.instalments = int(fields.integer(u"instalments"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(kept, AssetService(context.shop.db()).addLoan(context.session, loan));
    return QJsonObject{{u"loan"_qs, kept.id.value()}, {u"name"_qs, kept.name}};
}

QJsonObject loanJson(const Loan &loan)
{
    QJsonArray steps;
    for (const LoanStep &step : AssetRules::table(loan))
        steps.append(QJsonObject{{u"date"_qs, dayText(step.on)},
                                 {u"interest_cents"_qs, step.interest.cents()},
                                 {u"capital_cents"_qs, step.capital.cents()},
                                 {u"left_cents"_qs, step.left.cents()}});
    return {{u"loan"_qs, loan.id.value()},
            {u"name"_qs, loan.name},
            {u"principal_cents"_qs, loan.principal.cents()},
            {u"done"_qs, loan.done},
            {u"table"_qs, steps}};
}

Result<QJsonObject> loanList(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, AssetService(context.shop.db()).loans(context.session));
    QJsonArray list;
    for (const Loan &loan : all)
        list.append(loanJson(loan));
    return QJsonObject{{u"loans"_qs, list}};
}

/// The loan, and the entry that its next instalment would be.
Result<QJsonObject> loanShow(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const LoanId id(fields.integer(u"loan"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(loan, AssetService(context.shop.db()).loan(context.session, id));
    QJsonObject json = loanJson(loan);
    if (loan.done < loan.instalments) {
        QJsonArray lines;
        const JournalEntry next =
            AssetRules::instalment(loan, AssetRules::table(loan)[size_t(loan.done)]);
        for (const JournalLine &line : next.lines)
            lines.append(QJsonObject{{u"account"_qs, line.account},
                                     {u"debit_cents"_qs, line.debit.cents()},
                                     {u"credit_cents"_qs, line.credit.cents()}});
        json.insert(u"next"_qs, QJsonObject{{u"date"_qs, dayText(next.on)}, {u"lines"_qs, lines}});
    }
    return json;
}

Result<QJsonObject> loanPay(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const LoanId id(fields.integer(u"loan"_qs));
    CABAS_TRY(fields.check());
    AssetService service(context.shop.db());
    CABAS_LET(loan, service.loan(context.session, id));
    CABAS_LET(entry, service.payInstalment(context.session, id, loan.done));
    return entryJson(entry);
}

Result<QJsonObject> budgetSet(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate day = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    const QString account = fields.text(u"account"_qs);
    const Money amount = fields.cents(u"amount_cents"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(BudgetService(context.shop.db()).set(context.session, day, account, amount));
    return QJsonObject{{u"account"_qs, account}, {u"amount_cents"_qs, amount.cents()}};
}

Result<QJsonObject> budgetShow(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate day = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(lines, BudgetService(context.shop.db()).compare(context.session, day));
    QJsonArray list;
    for (const BudgetLine &line : lines)
        list.append(QJsonObject{{u"account"_qs, line.account},
                                {u"label"_qs, line.label},
                                {u"planned_cents"_qs, line.planned.cents()},
                                {u"actual_cents"_qs, line.actual.cents()},
                                {u"prorata_cents"_qs, line.prorata.cents()}});
    return QJsonObject{{u"lines"_qs, list}};
}

Result<QJsonObject> forecast(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const int weeks = int(fields.optionalInteger(u"weeks"_qs).value_or(13));
    const bool season = fields.flag(u"season"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(curve, BudgetService(context.shop.db()).forecast(context.session, weeks, season));
    QJsonArray points;
    for (const TreasuryPoint &point : curve.points)
        points.append(QJsonObject{{u"from"_qs, dayText(point.from)},
                                  {u"to"_qs, dayText(point.to)},
                                  {u"in_cents"_qs, point.in.cents()},
                                  {u"out_cents"_qs, point.out.cents()},
                                  {u"expected_in_cents"_qs, point.takings.cents()},
                                  {u"expected_out_cents"_qs, point.purchases.cents()},
                                  {u"balance_cents"_qs, point.balance.cents()}});
    return QJsonObject{{u"opening_cents"_qs, curve.opening.cents()},
                       {u"lowest_cents"_qs, curve.lowest.cents()},
                       {u"lowest_on"_qs, dayText(curve.lowestOn)},
                       {u"points"_qs, points}};
}

Result<QJsonObject> activitySet(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ActivityService service(context.shop.db());
    Activity activity;
    activity.code = fields.text(u"code"_qs);
    activity.name = fields.optionalText(u"name"_qs);
    activity.isClosed = fields.flag(u"closed"_qs, false);
    const QString account = fields.optionalText(u"account"_qs);
    const int shareBp = int(fields.optionalInteger(u"share_bp"_qs).value_or(10000));
    CABAS_TRY(fields.check());
    if (!activity.name.isEmpty())
        CABAS_TRY(service.save(context.session, activity));
    if (!account.isEmpty())
        CABAS_TRY(service.setShare(context.session, {account, activity.code.toUpper(), shareBp}));
    return QJsonObject{{u"code"_qs, activity.code.toUpper()}};
}

Result<QJsonObject> activityList(const ActionContext &context, const QJsonObject &)
{
    ActivityService service(context.shop.db());
    CABAS_LET(all, service.all(context.session));
    CABAS_LET(shares, service.shares(context.session));
    QJsonArray list;
    for (const Activity &each : all) {
        QJsonArray of;
        for (const ActivityShare &share : shares) {
            if (share.activity == each.code)
                of.append(
                    QJsonObject{{u"account"_qs, share.account}, {u"share_bp"_qs, share.shareBp}});
        }
        list.append(QJsonObject{{u"code"_qs, each.code},
                                {u"name"_qs, each.name},
                                {u"closed"_qs, each.isClosed},
                                {u"accounts"_qs, of}});
    }
    return QJsonObject{{u"activities"_qs, list}};
}

Result<QJsonObject> todo(const ActionContext &context, const QJsonObject &)
{
    CockpitFactsService above(context.shop.db());
    const QDate today = context.session.today();
    CABAS_LET(facts, above.until(context.session, today.addDays(-1)));
    CABAS_LET(lastMonth, above.until(context.session, today.addDays(-today.day())));
    CABAS_LET(tasks, CockpitService(context.shop.db()).tasks(context.session, facts, lastMonth));
    QJsonArray list;
    for (const CockpitTask &task : tasks)
        list.append(QJsonObject{{u"task"_qs, QString::fromLatin1(taskNames.at(size_t(task.kind)))},
                                {u"count"_qs, task.count},
                                {u"amount_cents"_qs, task.amount.cents()}});
    return QJsonObject{{u"tasks"_qs, list}};
}

Result<QJsonObject> monthShow(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate month = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    const QDate last(month.year(), month.month(), month.daysInMonth());
    CABAS_LET(facts, CockpitFactsService(context.shop.db()).until(context.session, last));
    CABAS_LET(steps, CockpitService(context.shop.db()).month(context.session, month, facts));
    QJsonArray list;
    for (const MonthStep &step : steps)
        list.append(QJsonObject{{u"item"_qs, step.item},
                                {u"title"_qs, CockpitService::stepTitle(step.item)},
                                {u"done"_qs, step.isDone},
                                {u"left"_qs, step.left}});
    return QJsonObject{{u"month"_qs, monthText(month)}, {u"steps"_qs, list}};
}

Result<QJsonObject> monthTick(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate month = fields.day(u"date"_qs);
    const QString item = fields.text(u"item"_qs);
    const bool done = fields.flag(u"done"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_TRY(CockpitService(context.shop.db()).tick(context.session, month, item, done));
    return QJsonObject{{u"month"_qs, monthText(month)}, {u"item"_qs, item}, {u"done"_qs, done}};
}

Result<QJsonObject> remind(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString account = fields.optionalText(u"account"_qs, u"411"_qs);
    const QString party = fields.text(u"third_party"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(sent, ReminderService(context.shop.db()).remind(context.session, account, party));
    return QJsonObject{{u"third_party"_qs, sent.thirdParty},
                       {u"level"_qs, sent.level},
                       {u"amount_cents"_qs, sent.amount.cents()}};
}

} // namespace

std::vector<Action> treasuryActions()
{
    return {{"payment.account", paymentAccount},
            {"payment.due", paymentDue},
            {"payment.run", paymentRun},
            {"payment.file", paymentFile},
            {"payment.post", paymentPost},
            {"payment.cancel", paymentCancel},
            {"asset.add", assetAdd},
            {"asset.list", assetList},
            {"asset.depreciate", assetDepreciate},
            {"asset.out", assetOut},
            {"loan.add", loanAdd},
            {"loan.list", loanList},
            {"loan.show", loanShow},
            {"loan.pay", loanPay},
            {"budget.set", budgetSet},
            {"budget.show", budgetShow},
            {"treasury.forecast", forecast},
            {"activity.set", activitySet},
            {"activity.list", activityList},
            {"books.todo", todo},
            {"month.show", monthShow},
            {"month.tick", monthTick},
            {"party.remind", remind}};
}

} // namespace cabas
