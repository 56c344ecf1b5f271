// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/barcoderuleservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// `0,482 kg of Comté at 18,90 €/kg: 9,11 €`.
QString articleText(const ScanResult &read, const Product &product)
{
    const QLocale locale = Language::locale();
    if (!product.price)
        return BarcodeRuleService::tr("%1, which has no price yet").arg(product.name);
    const Money price = *product.price;
    const QString perUnit = priceText(price, product.unit, locale);
    if (read.price && price.isZero())
        return BarcodeRuleService::tr("%1 for %2")
            .arg(product.name, moneyText(*read.price, locale));
    if (read.price)
        return BarcodeRuleService::tr("%1 of %2 at %3: %4")
            .arg(quantityText(quantityFor(*read.price, price), product.unit, locale), product.name,
                 perUnit, moneyText(*read.price, locale));
    const std::optional<Quantity> measured = read.weight ? read.weight : read.quantity;
    if (measured)
        return BarcodeRuleService::tr("%1 of %2 at %3: %4")
            .arg(quantityText(*measured, product.unit, locale), product.name, perUnit,
                 moneyText(amountOf(price, *measured), locale));
    return BarcodeRuleService::tr("%1 at %2").arg(product.name, perUnit);
}

/// A code that is read well, of nothing in the catalogue.
QString unknownText(const ScanResult &read)
{
    const QLocale locale = Language::locale();
    if (read.weight)
        return BarcodeRuleService::tr("%1 of an article that is not in the catalogue")
            .arg(quantityText(*read.weight, Unit::Kilogram, locale));
    if (read.price)
        return BarcodeRuleService::tr("%1 of an article that is not in the catalogue")
            .arg(moneyText(*read.price, locale));
    return BarcodeRuleService::tr("an article that is not in the catalogue");
}

QString trialText(Tx &tx, const ScanResult &read, QDate day)
{
    switch (read.kind) {
    case ScanKind::Member:
        return BarcodeRuleService::tr("the badge of member %1").arg(read.member.value_or(0));
    case ScanKind::User:
        return BarcodeRuleService::tr("the badge of a colleague");
    case ScanKind::Parked:
        return BarcodeRuleService::tr("a basket put aside");
    default:
        break;
    }
    const std::optional<ProductHit> hit =
        read.key().isEmpty() ? std::nullopt : CatalogStore::findByCode(tx, read.key(), day);
    return hit ? articleText(read, hit->product) : unknownText(read);
}

} // namespace

Result<std::vector<BarcodeRule>> BarcodeRuleService::list(const Session &) const
{
    return m_db.read([](Tx &tx) { return BarcodeRuleStore::all(tx); });
}

std::vector<BarcodeRule> BarcodeRuleService::with(std::vector<BarcodeRule> rules,
                                                  const BarcodeRule &rule, const QString &before)
{
    rules.erase(std::remove_if(rules.begin(), rules.end(),
                               [&](const BarcodeRule &kept) {
                                   return kept.pattern == before || kept.pattern == rule.pattern;
                               }),
                rules.end());
    const auto place = std::upper_bound(
        rules.begin(), rules.end(), rule,
        [](const BarcodeRule &a, const BarcodeRule &b) { return a.priority < b.priority; });
    rules.insert(place, rule);
    return rules;
}

Result<> BarcodeRuleService::check(const std::vector<BarcodeRule> &rules, const BarcodeRule &rule,
                                   const QString &before)
{
    if (cleaned(rule.name).isEmpty() || rule.name.size() > maxName)
        return refused(tr("A rule needs a name of %1 characters at most.").arg(maxName),
                       u"name"_qs);
    if (rule.priority < 0 || rule.priority > maxPriority)
        return refused(tr("A rank is a number from 0 to %1.").arg(maxPriority), u"priority"_qs);
    CABAS_TRY(BarcodeRules::check(rule));
    for (const BarcodeRule &other : rules) {
        if (other.pattern == rule.pattern && other.pattern != before)
            return refused(tr("The rule “%1” already reads “%2”.").arg(other.name, other.pattern),
                           u"pattern_taken"_qs);
    }
    for (const RuleConflict &clash : BarcodeRules::conflicts(with(rules, rule, before))) {
        if (clash.first.pattern == rule.pattern || clash.second.pattern == rule.pattern) {
            const BarcodeRule &other =
                clash.first.pattern == rule.pattern ? clash.second : clash.first;
            return refused(tr("“%1” (%2) reads some of the same codes and has the same rank: "
                              "which of the two wins would be chance. Give them different ranks.")
                               .arg(other.name, other.pattern),
                           u"ambiguous"_qs);
        }
    }
    return Ok{};
}

Result<> BarcodeRuleService::save(const Session &session, const BarcodeRule &rule,
                                  const QString &before)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    BarcodeRule kept = rule;
    kept.name = cleaned(rule.name);
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(check(BarcodeRuleStore::all(tx), kept, before));
        if (!before.isEmpty() && before != kept.pattern && !BarcodeRuleStore::remove(tx, before))
            return conflict(tr("Somebody else removed this rule in the meantime."),
                            u"changed_meanwhile"_qs);
        BarcodeRuleStore::set(tx, kept);
        AuditStore::record(tx, session, "shop.barcode_rule", u"barcode_rule"_qs, kept.priority,
                           {{u"code"_qs, kept.pattern}});
        return Ok{};
    });
}

Result<> BarcodeRuleService::remove(const Session &session, const QString &pattern)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!BarcodeRuleStore::remove(tx, pattern))
            return notFound(tr("There is no rule “%1”.").arg(pattern), u"unknown_rule"_qs);
        AuditStore::record(tx, session, "shop.barcode_rule_removed", u"barcode_rule"_qs, 0,
                           {{u"code"_qs, pattern}});
        return Ok{};
    });
}

Result<ScanTrial> BarcodeRuleService::tryScan(const Session &session, const QString &scan,
                                              const std::vector<BarcodeRule> &rules) const
{
    const QDate today = session.today();
    return m_db.read([&](Tx &tx) {
        const ScanResult read = parseScan(scan.trimmed(), rules, today.year());
        ScanTrial trial;
        trial.ok = read.ok;
        trial.text = read.ok ? trialText(tx, read, today) : read.error;
        if (const auto match = BarcodeRules::match(scan.trimmed(), rules); match && match.value())
            trial.pattern = match.value()->rule.pattern;
        return trial;
    });
}

} // namespace cabas
