// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saleactions.h"

#include "app/cli/fields.h"
#include "app/cli/shiftactions.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/till/saledeedservice.h"
#include "core/till/saletermsservice.h"
#include "core/till/unknownscanservice.h"

#include <algorithm>

namespace cabas {

namespace {

SaleTermsService terms(const ActionContext &context)
{
    return SaleTermsService(context.shop.db());
}

SaleDeedService deeds(const ActionContext &context)
{
    return SaleDeedService(context.shop.db());
}

/// What a rule is about: `code` of an article, or the name of a `family`.
template <typename Rule>
Result<> readScope(const ActionContext &context, Fields &fields, Rule &rule)
{
    const CatalogService catalog(context.shop.db());
    if (!fields.has(u"family"_qs)) {
        const QString code = fields.text(u"code"_qs);
        CABAS_TRY(fields.check());
        CABAS_LET(hit, catalog.findByCode(context.session, code));
        rule.product = hit.product.id;
        return Ok{};
    }
    const QString name = fields.text(u"family"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(families, catalog.families());
    for (const Family &family : families) {
        if (fold(family.name) == fold(name))
            rule.family = family.id;
    }
    if (!rule.family)
        return notFound(
            QCoreApplication::translate("SaleActions", "There is no family “%1”.").arg(name),
            u"family"_qs);
    return Ok{};
}

QJsonObject policyJson(const SalePolicy &policy)
{
    return {{u"standing"_qs, leniencyName(policy.standing)},
            {u"no_member"_qs, leniencyName(policy.noMember)},
            {u"guest"_qs, leniencyName(policy.guest)},
            {u"max_voids"_qs, policy.maxVoids}};
}

Leniency leniencyIn(Fields &fields, const QString &name, Leniency otherwise)
{
    if (!fields.has(name))
        return otherwise;
    const std::optional<Leniency> leniency = leniencyFromName(fields.text(name));
    if (!leniency)
        fields.wrong(name, u"allow, warn, refuse"_qs);
    return leniency.value_or(otherwise);
}

/// What is not given stays. The rules of shifts are set by the same action.
Result<QJsonObject> setPolicy(const ActionContext &context, const QJsonObject &object)
{
    if (isShiftPolicy(object))
        return setShiftPolicy(context, object);
    Fields fields(object);
    CABAS_LET(policy, terms(context).policy());
    policy.standing = leniencyIn(fields, u"standing"_qs, policy.standing);
    policy.noMember = leniencyIn(fields, u"no_member"_qs, policy.noMember);
    policy.guest = leniencyIn(fields, u"guest"_qs, policy.guest);
    policy.maxVoids = int(std::clamp<qint64>(
        fields.optionalInteger(u"max_voids"_qs).value_or(policy.maxVoids), -1, 1000));
    CABAS_TRY(fields.check());
    CABAS_LET(kept, terms(context).setPolicy(context.session, policy));
    return policyJson(kept);
}

Result<QJsonObject> showPolicy(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(policy, terms(context).policy());
    return policyJson(policy);
}

QJsonObject promptJson(const SalePrompt &prompt)
{
    QJsonObject json{{u"prompt"_qs, prompt.id.value()},
                     {u"kind"_qs, PromptRules::name(prompt.kind)},
                     {u"about"_qs, prompt.about}};
    if (!prompt.text.isEmpty())
        json.insert(u"text"_qs, prompt.text);
    return json;
}

Result<QJsonObject> addPrompt(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    SalePrompt prompt;
    const std::optional<PromptKind> kind = PromptRules::fromName(fields.text(u"kind"_qs));
    if (!kind)
        fields.wrong(u"kind"_qs, u"age18, raw_milk, deposit, container, notice"_qs);
    prompt.kind = kind.value_or(PromptKind::Notice);
    prompt.text = fields.optionalText(u"text"_qs);
    CABAS_TRY(readScope(context, fields, prompt));
    CABAS_LET(kept, terms(context).savePrompt(context.session, prompt));
    return promptJson(kept);
}

Result<QJsonObject> listPrompts(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(prompts, terms(context).prompts());
    QJsonArray list;
    for (const SalePrompt &prompt : prompts)
        list.append(promptJson(prompt));
    return QJsonObject{{u"prompts"_qs, list}};
}

Result<QJsonObject> removePrompt(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PromptId id(fields.integer(u"prompt"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(terms(context).removePrompt(context.session, id));
    return QJsonObject{};
}

QJsonObject limitJson(const PurchaseLimit &limit)
{
    return {{u"limit"_qs, limit.id.value()},
            {u"about"_qs, limit.about},
            {u"quantity_milli"_qs, limit.quantity.milli()},
            {u"period"_qs, LimitRules::name(limit.period)}};
}

/// Of an article or family that has a limit for the period already, its quantity is changed.
Result<QJsonObject> setLimit(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PurchaseLimit limit;
    const std::optional<LimitPeriod> period =
        LimitRules::fromName(fields.optionalText(u"period"_qs, u"week"_qs));
    if (!period)
        fields.wrong(u"period"_qs, u"ticket, day, week, month"_qs);
    limit.period = period.value_or(LimitPeriod::Week);
    limit.quantity = fields.milli(u"quantity_milli"_qs);
    CABAS_TRY(readScope(context, fields, limit));
    CABAS_LET(limits, terms(context).limits());
    for (const PurchaseLimit &known : limits) {
        if (known.product != limit.product || known.family != limit.family ||
            known.period != limit.period)
            continue;
        limit.id = known.id;
        limit.revision = known.revision;
    }
    CABAS_LET(kept, terms(context).saveLimit(context.session, limit));
    return limitJson(kept);
}

Result<QJsonObject> listLimits(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(limits, terms(context).limits());
    QJsonArray list;
    for (const PurchaseLimit &limit : limits)
        list.append(limitJson(limit));
    return QJsonObject{{u"limits"_qs, list}};
}

Result<QJsonObject> removeLimit(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const LimitId id(fields.integer(u"limit"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(terms(context).removeLimit(context.session, id));
    return QJsonObject{};
}

/// A container of that name that is known gets the weight.
Result<QJsonObject> setTare(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Tare tare;
    tare.name = fields.text(u"name"_qs);
    tare.weight = fields.milli(u"weight_milli"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(tares, terms(context).tares());
    for (const Tare &known : tares) {
        if (known.name == cleaned(tare.name)) {
            tare.id = known.id;
            tare.revision = known.revision;
        }
    }
    CABAS_LET(kept, terms(context).saveTare(context.session, tare));
    return QJsonObject{{u"tare"_qs, kept.id.value()},
                       {u"name"_qs, kept.name},
                       {u"weight_milli"_qs, kept.weight.milli()}};
}

Result<QJsonObject> setTouch(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const bool isThere = fields.flag(u"there"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
    CABAS_TRY(terms(context).setTouchProduct(context.session, hit.product.id, isThere));
    return QJsonObject{{u"code"_qs, hit.product.code}, {u"there"_qs, isThere}};
}

QJsonObject viewJson(const BasketView &view)
{
    QJsonObject json{{u"lines"_qs, qint64(view.items.size())},
                     {u"total_cents"_qs, view.total.cents()}};
    if (view.id)
        json.insert(u"basket"_qs, view.id->value());
    addTermsJson(json, view);
    return json;
}

Result<QJsonObject> answer(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const QString prompt = fields.text(u"prompt"_qs);
    const bool isYes = fields.flag(u"answer"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(view, deeds(context).answer(context.session, till, prompt, isYes));
    return viewJson(view);
}

Result<QJsonObject> allow(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const std::optional<OverrideKind> kind = overrideFromName(fields.text(u"allowed"_qs));
    if (!kind)
        fields.wrong(u"allowed"_qs, u"buyer, limit, voids"_qs);
    const QString reason = fields.text(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(view, deeds(context).allow(context.session, till, *kind, reason));
    return viewJson(view);
}

/// Of a `line`, or of the basket.
Result<QJsonObject> note(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const QString text = fields.optionalText(u"note"_qs);
    const std::optional<qint64> line = fields.optionalInteger(u"line"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(view, line
                        ? deeds(context).setNote(context.session, till,
                                                 int(std::clamp<qint64>(*line, 0, 1'000'000)), text)
                        : deeds(context).setBasketNote(context.session, till, text));
    return viewJson(view);
}

Result<QJsonObject> guest(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const bool isGuest = fields.flag(u"guest"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(view, deeds(context).setGuest(context.session, till, isGuest));
    return viewJson(view);
}

Result<QJsonObject> repeat(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const auto line = int(std::clamp<qint64>(fields.integer(u"line"_qs), 0, 1'000'000));
    const Quantity quantity =
        fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity::units(1));
    CABAS_TRY(fields.check());
    CABAS_LET(view, deeds(context).repeat(context.session, till, line, quantity));
    return viewJson(view);
}

/// With the weight of the container, or the name of one that the shop knows.
Result<QJsonObject> weigh(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const auto line = int(std::clamp<qint64>(fields.integer(u"line"_qs), 0, 1'000'000));
    const Quantity gross = fields.milli(u"gross_milli"_qs);
    Quantity tare = fields.optionalMilli(u"tare_milli"_qs).value_or(Quantity());
    const QString name = fields.optionalText(u"tare"_qs);
    CABAS_TRY(fields.check());
    if (!name.isEmpty()) {
        CABAS_LET(tares, terms(context).tares());
        const auto found = std::find_if(tares.begin(), tares.end(),
                                        [&](const Tare &one) { return one.name == name; });
        if (found == tares.end())
            return notFound(
                QCoreApplication::translate("SaleActions", "The shop knows no container “%1”.")
                    .arg(name),
                u"tare"_qs);
        tare = found->weight;
    }
    CABAS_LET(view, deeds(context).setWeight(context.session, till, line, gross, tare));
    return viewJson(view);
}

Result<QJsonObject> listUnknown(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(codes, UnknownScanService(context.shop.db()).list(context.session));
    QJsonArray list;
    for (const UnknownCode &code : codes) {
        QJsonObject json{{u"code"_qs, code.shown},
                         {u"scans"_qs, code.scans},
                         {u"first_day"_qs, dayText(code.firstDay)},
                         {u"last_day"_qs, dayText(code.lastDay)},
                         {u"till"_qs, code.till}};
        if (code.next)
            json.insert(u"rung_next"_qs, code.nextName);
        if (!code.supplier.isEmpty()) {
            json.insert(u"supplier"_qs, code.supplier);
            json.insert(u"article"_qs, code.article);
        }
        list.append(json);
    }
    return QJsonObject{{u"codes"_qs, list}};
}

Result<QJsonObject> attachUnknown(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const QString product = fields.text(u"product"_qs);
    const Quantity pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity::units(1));
    CABAS_TRY(fields.check());
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, product));
    CABAS_TRY(
        UnknownScanService(context.shop.db()).attach(context.session, code, hit.product.id, pack));
    return QJsonObject{{u"code"_qs, code}, {u"product"_qs, hit.product.code}};
}

Result<QJsonObject> ignoreUnknown(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(UnknownScanService(context.shop.db()).ignore(context.session, code));
    return QJsonObject{{u"code"_qs, code}};
}

} // namespace

void addTermsJson(QJsonObject &json, const BasketView &view)
{
    QJsonArray prompts;
    for (const PromptDue &due : view.prompts)
        prompts.append(QJsonObject{{u"prompt"_qs, due.key}, {u"about"_qs, due.articles}});
    if (!prompts.isEmpty())
        json.insert(u"prompts"_qs, prompts);
    QJsonArray limits;
    for (const LimitStatus &status : view.limits)
        limits.append(QJsonObject{{u"about"_qs, status.limit.about},
                                  {u"left_milli"_qs, status.left().milli()},
                                  {u"allowed"_qs, status.isAllowed}});
    if (!limits.isEmpty())
        json.insert(u"limits"_qs, limits);
    if (!view.note.isEmpty())
        json.insert(u"note"_qs, view.note);
    if (view.isGuest)
        json.insert(u"guest"_qs, true);
}

std::vector<Action> saleActions()
{
    return {{"policy.set", setPolicy},
            {"policy.show", showPolicy},
            {"prompt.add", addPrompt},
            {"prompt.list", listPrompts},
            {"prompt.remove", removePrompt},
            {"limit.set", setLimit},
            {"limit.list", listLimits},
            {"limit.remove", removeLimit},
            {"tare.set", setTare},
            {"touch.set", setTouch},
            {"till.answer", answer},
            {"till.allow", allow},
            {"till.note", note},
            {"till.guest", guest},
            {"till.repeat", repeat},
            {"till.weigh", weigh},
            {"unknown.list", listUnknown},
            {"unknown.attach", attachUnknown},
            {"unknown.ignore", ignoreUnknown}};
}

} // namespace cabas
