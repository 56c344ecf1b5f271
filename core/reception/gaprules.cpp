// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/gaprules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace cabas {

namespace {

// In France the decrees of 21 December 2009 (annex I, foods of animal origin) and of 8 October 2013
// (other foods) bound the temperature of foods in transport and storage: very perishable ones 4
// degrees at most, deep-frozen ones -18. Minced meat (2), fish on ice and what the packer writes on
// the goods are other figures: a family says them.
constexpr int freshLimit = 40;
constexpr int frozenLimit = -180;

/// Whether somebody has to say why the goods are kept all the same.
bool needsReason(GapKind kind)
{
    return kind == GapKind::Temperature || kind == GapKind::ShortDate;
}

/// Whether it speaks of goods that were counted: their number cannot be larger than the count.
bool isOfCounted(GapKind kind)
{
    return kind != GapKind::Missing && kind != GapKind::Extra;
}

} // namespace

bool GapRules::keepsOut(GapKind kind)
{
    return kind == GapKind::Damaged || kind == GapKind::Refused || kind == GapKind::WrongProduct;
}

Quantity GapRules::sum(const std::vector<DeliveryGap> &gaps, bool keptOut)
{
    Quantity sum;
    for (const DeliveryGap &gap : gaps) {
        if (gap.state != GapState::Withdrawn &&
            (keptOut ? keepsOut(gap.kind) : gap.kind == GapKind::Free))
            sum += gap.quantity;
    }
    return sum;
}

Result<> GapRules::check(const DeliveryGap &gap, const std::optional<DeliveryLine> &line,
                         const std::vector<DeliveryGap> &noted)
{
    CABAS_TRY(checkTemperature(gap.temperature));
    const QString comment = cleaned(gap.comment);
    if (comment.size() > longestComment)
        return refused(tr("A comment has %1 characters at most.").arg(longestComment),
                       u"comment"_qs);
    if (gap.kind == GapKind::Temperature && !gap.temperature)
        return refused(tr("Say which temperature was measured."), u"temperature"_qs);
    if (needsReason(gap.kind) && comment.isEmpty())
        return refused(tr("Say why these goods are kept, or refuse them."), u"comment"_qs);
    if (!line) {
        if (comment.isEmpty())
            return refused(tr("Say what is wrong with this delivery."), u"comment"_qs);
        if (gap.quantity.isNegative() || !gap.quantity.isSane())
            return refused(tr("The quantity must be above zero and sensible."), u"quantity"_qs);
        return Ok{};
    }
    if (gap.quantity.milli() <= 0 || !gap.quantity.isSane())
        return refused(tr("Say how much of %1 it is.").arg(line->productName), u"quantity"_qs);
    if (line->unit == Unit::Piece && !gap.quantity.isWhole())
        return refused(
            tr("%1 is counted by the piece: %2 is not a whole number.")
                .arg(line->productName, quantityText(gap.quantity, line->unit, Language::locale())),
            u"unit"_qs);
    if (!isOfCounted(gap.kind))
        return Ok{};
    if (gap.quantity > line->received)
        return beyondCount(*line, gap.quantity);
    std::vector<DeliveryGap> all = noted;
    all.push_back(gap);
    return checkFits(*line, all);
}

Result<> GapRules::checkFits(const DeliveryLine &line, const std::vector<DeliveryGap> &noted)
{
    const Quantity spoken = sum(noted, true) + sum(noted, false);
    if (spoken <= line.received)
        return Ok{};
    return beyondCount(line, spoken);
}

Failure GapRules::beyondCount(const DeliveryLine &line, Quantity spoken)
{
    const QLocale locale = Language::locale();
    return refused(tr("%1 of %2 would be noted, but %3 were counted. Scan them first, or take a "
                      "note back.")
                       .arg(quantityText(spoken, line.unit, locale), line.productName,
                            quantityText(line.received, line.unit, locale)),
                   u"gap_beyond"_qs);
}

std::optional<int> GapRules::limit(Storage storage, const ArrivalTerms &terms)
{
    if (terms.warmest)
        return terms.warmest;
    if (storage == Storage::Fresh)
        return freshLimit;
    return storage == Storage::Frozen ? std::optional(frozenLimit) : std::nullopt;
}

std::optional<Warning> GapRules::tooWarm(const QString &product, std::optional<int> most,
                                         std::optional<int> temperature)
{
    if (!most || !temperature || *temperature <= *most)
        return std::nullopt;
    const QLocale locale = Language::locale();
    return Warning{
        u"too_warm"_qs,
        tr("%1 came at %2, more than %3: refuse it, or say why you keep it.")
            .arg(product, temperatureText(*temperature, locale), temperatureText(*most, locale))};
}

Result<> GapRules::checkTemperature(std::optional<int> temperature)
{
    constexpr int coldest = ArrivalTerms::coldestTenths;
    constexpr int warmest = ArrivalTerms::warmestTenths;
    if (!temperature || (*temperature >= coldest && *temperature <= warmest))
        return Ok{};
    const QLocale locale = Language::locale();
    return refused(tr("A temperature lies between %1 and %2.")
                       .arg(temperatureText(coldest, locale), temperatureText(warmest, locale)),
                   u"temperature"_qs);
}

QString GapRules::temperatureText(int tenths, const QLocale &locale)
{
    QString number = QString::number(qAbs(tenths) / 10);
    if (tenths % 10 != 0)
        number += locale.decimalPoint() + QString::number(qAbs(tenths) % 10);
    return (tenths < 0 ? QString(QChar(0x2212)) : QString()) + number + QChar(0x00A0) + u"°C"_qs;
}

std::optional<int> GapRules::parseTemperature(const QString &typed)
{
    static const QRegularExpression form(
        u"^\\s*([-+\\x{2212}]?)(\\d{1,3})(?:[.,](\\d))?\\s*(?:\\x{B0}?\\s*[cC])?\\s*$"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int tenths = match.captured(2).toInt() * 10 + match.captured(3).toInt();
    const QString sign = match.captured(1);
    return sign.isEmpty() || sign == u"+" ? tenths : -tenths;
}

QString GapRules::title(GapKind kind)
{
    switch (kind) {
    case GapKind::Missing:
        return tr("Missing");
    case GapKind::Extra:
        return tr("Too many");
    case GapKind::Damaged:
        return tr("Damaged");
    case GapKind::Refused:
        return tr("Refused");
    case GapKind::WrongProduct:
        return tr("Wrong item");
    case GapKind::ShortDate:
        return tr("Short date");
    case GapKind::Temperature:
        return tr("Temperature");
    case GapKind::Free:
        break;
    }
    return tr("Free");
}

} // namespace cabas
