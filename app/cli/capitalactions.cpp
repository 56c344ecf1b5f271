// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capitalactions.h"

#include "app/cli/memberfield.h"
#include "core/bank/sharechequedeposit.h"
#include "core/base/day.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/ghostservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"

namespace cabas {

namespace {

/// The words of this file.
struct CapitalActions {
    Q_DECLARE_TR_FUNCTIONS(CapitalActions)
};

QJsonObject holdingJson(const Holding &holding)
{
    return {
        {u"member"_qs, holding.member.value()},   {u"number"_qs, holding.number},
        {u"shares"_qs, holding.shares},           {u"capital_cents"_qs, holding.capital.cents()},
        {u"paid_cents"_qs, holding.paid.cents()}, {u"owed_cents"_qs, holding.owed().cents()}};
}

QJsonObject chequeJson(const ShareCheque &cheque)
{
    QJsonObject json{{u"cheque"_qs, cheque.id.value()},
                     {u"member"_qs, cheque.member.value()},
                     {u"number"_qs, cheque.number},
                     {u"month"_qs, monthText(cheque.month)},
                     {u"amount_cents"_qs, cheque.amount.cents()},
                     {u"state"_qs, CapitalRules::chequeStateName(cheque.state)}};
    if (!cheque.label.isEmpty())
        json.insert(u"label"_qs, cheque.label);
    insertDay(json, u"ended_on"_qs, cheque.endedOn);
    return json;
}

QJsonArray chequesJson(const std::vector<ShareCheque> &cheques)
{
    QJsonArray list;
    for (const ShareCheque &cheque : cheques)
        list.append(chequeJson(cheque));
    return list;
}

QJsonObject refundJson(const ShareRefund &refund)
{
    QJsonObject json{{u"refund"_qs, refund.id.value()},
                     {u"member"_qs, refund.member.value()},
                     {u"number"_qs, refund.number},
                     {u"shares"_qs, refund.shares},
                     {u"reason"_qs, CapitalRules::reasonName(refund.reason)},
                     {u"asked_on"_qs, dayText(refund.askedOn)},
                     {u"due_on"_qs, dayText(refund.dueOn)},
                     {u"state"_qs, CapitalRules::refundStateName(refund.state)}};
    if (refund.decidedOn)
        json.insert(u"amount_cents"_qs, refund.amount.cents());
    insertDay(json, u"decided_on"_qs, refund.decidedOn);
    insertDay(json, u"ended_on"_qs, refund.endedOn);
    return json;
}

QJsonObject lineJson(const RegisterLine &line)
{
    QJsonObject json{{u"day"_qs, dayText(line.day)},
                     {u"kind"_qs, line.kind},
                     {u"number"_qs, line.number},
                     {u"shares"_qs, line.shares},
                     {u"capital_cents"_qs, line.capital.cents()},
                     {u"paid_cents"_qs, line.paid.cents()}};
    if (!line.entry.isEmpty())
        json.insert(u"entry"_qs, line.entry);
    return json;
}

std::vector<ChequeId> chequeIds(Fields &fields)
{
    std::vector<ChequeId> ids;
    for (const QJsonValue id : fields.list(u"cheques"_qs))
        ids.emplace_back(id.toInteger());
    return ids;
}

/// Means left out or "account": none.
Result<std::optional<PaymentMeans>> optionalMeans(Fields &fields, const QString &otherwise)
{
    const QString name = fields.optionalText(u"means"_qs, otherwise);
    CABAS_TRY(fields.check());
    if (name == u"account")
        return std::optional<PaymentMeans>();
    const std::optional<PaymentMeans> means = MemberPosting::meansFromName(name);
    if (!means)
        return wrongUsage(CapitalActions::tr("The field “means” must be cash, card, cheque, "
                                             "transfer or account."));
    return means;
}

Result<QJsonObject> summary(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate day =
        fields.optionalDay(fields.either(u"date"_qs, u"on"_qs)).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(sum, CapitalService(context.shop.db()).summary(context.session, day));
    return QJsonObject{{u"on"_qs, dayText(day)},
                       {u"holders"_qs, sum.holders},
                       {u"shares"_qs, sum.shares},
                       {u"capital_cents"_qs, sum.capital.cents()},
                       {u"paid_cents"_qs, sum.paid.cents()},
                       {u"owed_cents"_qs, sum.owed().cents()},
                       {u"highest_cents"_qs, sum.highest.cents()},
                       {u"floor_cents"_qs, sum.floor.cents()},
                       {u"books_called_cents"_qs, sum.booksCalled.cents()},
                       {u"books_paid_cents"_qs, sum.booksPaid.cents()},
                       {u"books_owed_cents"_qs, sum.booksOwed.cents()},
                       {u"agrees"_qs, sum.agrees()},
                       {u"to_refund_cents"_qs, sum.toRefund.cents()},
                       {u"waiting"_qs, sum.waiting}};
}

Result<QJsonObject> showShares(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    CABAS_LET(sheet, CapitalService(context.shop.db()).sheet(context.session, member.id));
    QJsonObject json = holdingJson(sheet.holding);
    QJsonArray lines;
    for (const RegisterLine &line : sheet.lines)
        lines.append(lineJson(line));
    json.insert(u"movements"_qs, lines);
    json.insert(u"cheques"_qs, chequesJson(sheet.cheques));
    QJsonArray refunds;
    for (const ShareRefund &refund : sheet.refunds)
        refunds.append(refundJson(refund));
    json.insert(u"refunds"_qs, refunds);
    return json;
}

Result<QJsonObject> payShares(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const Money amount = fields.cents(u"amount_cents"_qs);
    const QString reference = fields.optionalText(u"reference"_qs);
    CABAS_LET(means, optionalMeans(fields, u"transfer"_qs));
    if (!means)
        return wrongUsage(CapitalActions::tr("Shares are paid by cash, card, cheque or transfer."));
    CABAS_LET(taken, CapitalService(context.shop.db())
                         .pay(context.session, member.id, amount, *means, reference));
    QJsonObject json = holdingJson(taken.holding);
    json.insert(u"entry"_qs, taken.entry);
    json.insert(u"shares_taken"_qs, taken.paid.shares);
    return json;
}

Result<QJsonObject> transferShares(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(from, memberNamed(context, fields, u"from"_qs));
    CABAS_LET(to, memberNamed(context, fields, u"to"_qs));
    const qint64 shares = fields.integer(u"shares"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(
        holding,
        CapitalService(context.shop.db()).transfer(context.session, from.id, to.id, int(shares)));
    return holdingJson(holding);
}

Result<QJsonObject> cancelShares(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const qint64 shares = fields.integer(u"shares"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(holding,
              CapitalService(context.shop.db()).cancel(context.session, member.id, int(shares)));
    return holdingJson(holding);
}

Result<QJsonObject> openShares(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const qint64 shares = fields.integer(u"shares"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(
        holding,
        CapitalService(context.shop.db()).setOpening(context.session, member.id, int(shares)));
    return holdingJson(holding);
}

/// `cheques: [{month, amount_cents, label?}]`, or `amount_cents` in `count` cheques from `from` on.
Result<QJsonObject> takeCheques(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    std::vector<ShareCheque> cheques;
    if (fields.has(u"count"_qs)) {
        const Money amount = fields.cents(u"amount_cents"_qs);
        const qint64 count = fields.integer(u"count"_qs);
        const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
        CABAS_TRY(fields.check());
        cheques = CapitalRules::instalments(amount, int(std::clamp<qint64>(count, 0, 1000)), from);
    } else {
        for (const QJsonValue value : fields.list(u"cheques"_qs)) {
            Fields each(value.toObject());
            ShareCheque cheque;
            cheque.month = dayFromText(each.text(u"month"_qs) + u"-01"_qs).value_or(QDate());
            cheque.amount = each.cents(u"amount_cents"_qs);
            cheque.label = each.optionalText(u"label"_qs);
            CABAS_TRY(each.check());
            cheques.push_back(cheque);
        }
    }
    CABAS_TRY(fields.check());
    CABAS_LET(taken,
              ShareChequeService(context.shop.db()).take(context.session, member.id, cheques));
    return QJsonObject{{u"cheques"_qs, chequesJson(taken)}};
}

Result<QJsonObject> listCheques(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(cheques, ShareChequeService(context.shop.db()).list(context.session));
    return QJsonObject{{u"cheques"_qs, chequesJson(cheques)}};
}

/// Without `cheques` those whose month has come.
Result<QJsonObject> depositCheques(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    std::vector<ChequeId> ids;
    if (fields.has(u"cheques"_qs)) {
        ids = chequeIds(fields);
    } else {
        CABAS_LET(all, ShareChequeService(context.shop.db()).list(context.session));
        for (const ShareCheque &cheque : all) {
            if (cheque.state == ChequeState::Waiting && cheque.month <= context.session.today())
                ids.push_back(cheque.id);
        }
    }
    CABAS_TRY(fields.check());
    if (fields.flag(u"slip"_qs, true)) {
        CABAS_LET(deposit, ShareChequeDepositService(context.shop.db()).make(context.session, ids));
        return QJsonObject{{u"slip"_qs, deposit.number},
                           {u"cheques"_qs, int(deposit.items.size())},
                           {u"amount_cents"_qs, deposit.amount.cents()}};
    }
    CABAS_LET(cashed, ShareChequeService(context.shop.db()).cash(context.session, ids));
    return QJsonObject{{u"cheques"_qs, chequesJson(cashed)}};
}

Result<QJsonObject> endCheque(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ChequeId id(fields.integer(u"cheque"_qs));
    const QString as = fields.text(u"as_state"_qs);
    CABAS_TRY(fields.check());
    ShareChequeService cheques(context.shop.db());
    if (as != u"returned" && as != u"bounced")
        return wrongUsage(CapitalActions::tr("The field “as_state” must be returned or bounced."));
    CABAS_LET(cheque, as == u"returned" ? cheques.giveBack(context.session, id)
                                        : cheques.bounce(context.session, id));
    return chequeJson(cheque);
}

Result<QJsonObject> askRefund(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const qint64 shares = fields.integer(u"shares"_qs);
    const QString reason = fields.optionalText(u"reason"_qs, u"left"_qs);
    CABAS_TRY(fields.check());
    const std::optional<RefundReason> known = CapitalRules::reasonFromName(reason);
    if (!known)
        return wrongUsage(CapitalActions::tr("The field “reason” must be left, partial, excluded "
                                             "or death."));
    CABAS_LET(
        refund,
        ShareRefundService(context.shop.db()).ask(context.session, member.id, int(shares), *known));
    return refundJson(refund);
}

Result<QJsonObject> planRefunds(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const std::optional<Money> budget = fields.optionalCents(u"budget_cents"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(plan, ShareRefundService(context.shop.db()).plan(context.session, budget));
    QJsonArray list;
    for (const PlannedRefund &planned : plan.refunds) {
        QJsonObject json = refundJson(planned.refund);
        json.insert(u"amount_cents"_qs, planned.amount.cents());
        json.insert(u"served"_qs, planned.isServed);
        json.insert(u"late"_qs, planned.isLate);
        json.insert(u"capital_after_cents"_qs, planned.capitalAfter.cents());
        list.append(json);
    }
    return QJsonObject{{u"value_cents"_qs, plan.value.cents()},
                       {u"capital_cents"_qs, plan.capital.cents()},
                       {u"floor_cents"_qs, plan.floor.cents()},
                       {u"served"_qs, plan.served},
                       {u"amount_cents"_qs, plan.amount.cents()},
                       {u"reserve_cents"_qs, plan.reserve.cents()},
                       {u"refunds"_qs, list}};
}

Result<QJsonObject> decideRefunds(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    std::vector<ShareRefundId> ids;
    for (const QJsonValue id : fields.list(u"refunds"_qs))
        ids.emplace_back(id.toInteger());
    CABAS_TRY(fields.check());
    CABAS_LET(done, ShareRefundService(context.shop.db()).decide(context.session, ids));
    QJsonArray list;
    for (const ShareRefund &refund : done)
        list.append(refundJson(refund));
    return QJsonObject{{u"refunds"_qs, list}};
}

Result<QJsonObject> payRefund(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ShareRefundId id(fields.integer(u"refund"_qs));
    CABAS_LET(means, optionalMeans(fields, u"transfer"_qs));
    CABAS_LET(refund, ShareRefundService(context.shop.db()).pay(context.session, id, means));
    return refundJson(refund);
}

Result<QJsonObject> endRefund(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ShareRefundId id(fields.integer(u"refund"_qs));
    const QString as = fields.text(u"as_state"_qs);
    const bool isGiven = fields.flag(u"given_by_member"_qs, false);
    CABAS_TRY(fields.check());
    ShareRefundService refunds(context.shop.db());
    if (as != u"given" && as != u"withdrawn")
        return wrongUsage(CapitalActions::tr("The field “as_state” must be given or withdrawn."));
    CABAS_LET(refund, as == u"given" ? refunds.keep(context.session, id, isGiven)
                                     : refunds.withdraw(context.session, id));
    return refundJson(refund);
}

Result<QJsonObject> setValue(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ShareValue value;
    value.value = fields.cents(u"value_cents"_qs);
    value.decidedOn = fields.optionalDay(u"decided_on"_qs).value_or(context.session.today());
    value.from = fields.optionalDay(u"from"_qs).value_or(value.decidedOn);
    CABAS_TRY(fields.check());
    CABAS_LET(values, CapitalService(context.shop.db()).setValue(context.session, value));
    QJsonArray list;
    for (const ShareValue &each : values)
        list.append(QJsonObject{{u"from"_qs, dayText(each.from)},
                                {u"decided_on"_qs, dayText(each.decidedOn)},
                                {u"value_cents"_qs, each.value.cents()}});
    return QJsonObject{{u"values"_qs, list}};
}

Result<QJsonObject> setTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CapitalService capital(context.shop.db());
    CABAS_LET(terms, capital.terms(context.session));
    terms.floor = fields.optionalCents(u"floor_cents"_qs).value_or(terms.floor);
    terms.refundYears = int(fields.optionalInteger(u"refund_years"_qs).value_or(terms.refundYears));
    terms.reserveAccount = fields.optionalText(u"reserve_account"_qs, terms.reserveAccount);
    terms.giftAccount = fields.optionalText(u"gift_account"_qs, terms.giftAccount);
    CABAS_TRY(fields.check());
    CABAS_LET(set, capital.setTerms(context.session, terms));
    return QJsonObject{{u"floor_cents"_qs, set.floor.cents()},
                       {u"refund_years"_qs, set.refundYears},
                       {u"reserve_account"_qs, set.reserveAccount},
                       {u"gift_account"_qs, set.giftAccount}};
}

Result<QJsonObject> ghostStep(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const QString name = fields.text(u"step"_qs);
    CABAS_TRY(fields.check());
    const std::optional<GhostStep> step = CapitalRules::stepFromName(name);
    if (!step)
        return wrongUsage(CapitalActions::tr("The field “step” must be first_reminder, "
                                             "second_reminder, resolution, excluded or stopped."));
    CABAS_LET(record, GhostService(context.shop.db()).step(context.session, member.id, *step));
    QJsonObject json{{u"member"_qs, record.member.value()},
                     {u"number"_qs, record.number},
                     {u"step"_qs, CapitalRules::stepName(record.step)},
                     {u"day"_qs, dayText(record.day)}};
    insertDay(json, u"next_from"_qs, record.nextFrom);
    return json;
}

} // namespace

std::vector<Action> capitalActions()
{
    return {{"shares.summary", summary},        {"shares.show", showShares},
            {"shares.pay", payShares},          {"shares.transfer", transferShares},
            {"shares.cancel", cancelShares},    {"shares.opening", openShares},
            {"shares.cheques", takeCheques},    {"shares.cheque_list", listCheques},
            {"shares.deposit", depositCheques}, {"shares.cheque_end", endCheque},
            {"shares.refund_ask", askRefund},   {"shares.refund_plan", planRefunds},
            {"shares.refund", decideRefunds},   {"shares.refund_pay", payRefund},
            {"shares.refund_end", endRefund},   {"shares.value", setValue},
            {"shares.terms", setTerms},         {"member.ghost", ghostStep}};
}

} // namespace cabas
