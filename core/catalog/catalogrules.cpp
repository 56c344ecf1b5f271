// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogrules.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

bool isAsLongAsAGtin(const QString &code)
{
    return code.size() == 8 || (code.size() >= 12 && code.size() <= 14);
}

} // namespace

Result<> CatalogRules::checkCode(const QString &code)
{
    const QString text = cleaned(code);
    if (text.isEmpty())
        return refused(tr("A code cannot be empty."), u"code_empty"_qs);
    if (text.size() > maxCodeLength)
        return refused(tr("The code %1 is too long: %2 characters at most.")
                           .arg(text.left(maxCodeLength))
                           .arg(maxCodeLength),
                       u"code_too_long"_qs);
    if (text.contains(u' '))
        return refused(
            tr("The code “%1” has a blank in it: a scanner or a person would lose it.").arg(text),
            u"code_blank"_qs);
    return Ok{};
}

Result<> CatalogRules::checkName(const QString &name)
{
    const QString text = cleaned(name);
    if (text.isEmpty())
        return refused(tr("A product needs a name."), u"name_empty"_qs);
    if (text.size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"name_too_long"_qs);
    return Ok{};
}

Result<> CatalogRules::checkFamily(const QString &name)
{
    if (cleaned(name).isEmpty())
        return refused(tr("A family needs a name."), u"family_empty"_qs);
    if (cleaned(name).size() > maxFamilyLength)
        return refused(
            tr("The family’s name is too long: %1 characters at most.").arg(maxFamilyLength),
            u"family_too_long"_qs);
    return Ok{};
}

Result<> CatalogRules::checkBarcode(const QString &code)
{
    const QString text = code.trimmed();
    CABAS_TRY(checkCode(text));
    if (!isDigits(text) || !isAsLongAsAGtin(text) || Gtin::parse(text))
        return Ok{};
    return refused(tr("%1 is not a valid barcode: its last digit does not fit the others. Scan it "
                      "again, or type the figures printed under the bars.")
                       .arg(text),
                   u"check_digit"_qs);
}

Result<> CatalogRules::checkPack(Quantity pack, Unit unit)
{
    if (pack.milli() <= 0)
        return refused(tr("A pack holds more than nothing."), u"pack_empty"_qs);
    if (pack.milli() > maxPackMilli)
        return refused(tr("A pack of that many units is too large to be true."),
                       u"pack_too_large"_qs);
    if (unit == Unit::Piece && !pack.isWhole())
        return refused(tr("A pack of pieces holds a whole number of them."), u"pack_not_whole"_qs);
    return Ok{};
}

Result<> CatalogRules::checkPrice(Money price, const QString &reason)
{
    if (price.isNegative())
        return refused(tr("A price cannot be below zero."), u"price_negative"_qs);
    if (price.cents() > maxPriceCents)
        return refused(tr("This price is too high to be true: check what was typed or scanned."),
                       u"price_too_high"_qs);
    if (price.isZero() && cleaned(reason).isEmpty())
        return refused(tr("A price of 0 needs a reason: a gift, a sample..."), u"price_zero"_qs);
    if (cleaned(reason).size() > maxReasonLength)
        return refused(tr("This reason is too long: %1 characters at most.").arg(maxReasonLength),
                       u"reason_too_long"_qs);
    return Ok{};
}

Result<Unit> CatalogRules::unitNamed(const QString &name)
{
    if (const std::optional<Unit> unit = unitFromName(name))
        return *unit;
    return refused(tr("“%1” is not a unit products are sold in: piece, kg or l.").arg(name),
                   u"unknown_unit"_qs);
}

ProductCode CatalogRules::codeOf(const QString &code, Quantity pack)
{
    const QString shown = code.trimmed();
    const std::optional<Gtin> gtin = Gtin::parse(shown);
    CodeKind kind = CodeKind::Unit;
    if (pack != Quantity::units(1))
        kind = CodeKind::Carton;
    else if (!gtin || gtin->isRestricted())
        kind = CodeKind::Internal;
    return {productCodeKey(shown), kind, pack, shown};
}

std::vector<Warning> CatalogRules::priceWarnings(std::optional<Money> before, const Price &set,
                                                 QDate today)
{
    std::vector<Warning> warnings;
    if (set.from < today)
        warnings.push_back({u"price_backdated"_qs,
                            tr("This price begins in the past: what was sold since keeps the "
                               "price it was sold at.")});
    if (before && !before->isZero() && !set.price.isZero()) {
        const auto [low, high] = std::minmax({before->cents(), set.price.cents()});
        if (high > 2 * low)
            warnings.push_back(
                {u"price_step"_qs, tr("The new price is less than half or more than twice the one "
                                      "before: check it.")});
    }
    return warnings;
}

QString CatalogRules::generatedCode(qint64 number)
{
    return u"P%1"_qs.arg(number, 5, 10, QLatin1Char('0'));
}

} // namespace cabas
