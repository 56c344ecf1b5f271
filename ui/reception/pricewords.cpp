// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/pricewords.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <cstdlib>

namespace cabas::ui {

namespace {

constexpr int tenth = 10; ///< of a per cent: finer than that nobody compares costs

/// How far the cost is, rounded to a tenth of a per cent.
std::optional<int> changeOf(const PricedLine &line)
{
    const std::optional<int> bp = ReceptionPriceRules::changeBp(line.sum.cost, line.former);
    if (!bp)
        return std::nullopt;
    return int(mulDivRounded(*bp, 1, tenth)) * tenth;
}

bool isTypedShelf(const PricedLine &line)
{
    return line.price.shelfPrice && line.price.shelfPrice != line.proposed;
}

} // namespace

QString PriceWords::received(const PricedLine &each)
{
    const QLocale locale = Language::locale();
    const DeliveryLine &line = each.line;
    const QString all = quantityText(line.received, line.unit, locale);
    const std::optional<qint64> packs = ReceptionRules::wholePacks(line.received, line.pack);
    if (!packs)
        return tr("%1 received").arg(all);
    return tr("%1 × %2 = %3 received")
        .arg(locale.toString(*packs), quantityText(line.pack, line.unit, locale), all);
}

QString PriceWords::basis(LineBasis basis, Unit unit)
{
    switch (basis) {
    case LineBasis::Document:
        return tr("as the note says");
    case LineBasis::Unit:
        return unit == Unit::Piece ? tr("a unit") : tr("a %1").arg(unitSymbol(unit));
    case LineBasis::Pack:
        return tr("a pack");
    case LineBasis::Total:
        return tr("the line");
    case LineBasis::None:
        break;
    }
    return tr("no price");
}

QString PriceWords::number(const PricedLine &line)
{
    const QLocale locale = Language::locale();
    switch (line.price.basis) {
    case LineBasis::Document:
        return line.line.cost.isZero() ? QString() : costText(line.line.cost, locale);
    case LineBasis::Unit:
    case LineBasis::Pack:
        return costText(line.price.price, locale);
    case LineBasis::Total:
        return amountText(line.price.total, locale);
    case LineBasis::None:
        break;
    }
    return {};
}

QString PriceWords::discount(const LinePrice &price)
{
    const QLocale locale = Language::locale();
    QStringList parts;
    if (price.discountBp > 0)
        parts += rateText(price.discountBp, locale);
    if (!price.discount.isZero())
        parts += amountText(price.discount, locale);
    return parts.join(u" + "_qs);
}

std::optional<PriceWords::Discount> PriceWords::parseDiscount(const QString &typed)
{
    Discount discount;
    QString rest = typed.trimmed();
    const qsizetype sign = rest.indexOf(u'%');
    if (sign >= 0) {
        const std::optional<int> rate = parseRate(rest.left(sign));
        if (!rate)
            return std::nullopt;
        discount.rateBp = *rate;
        rest = rest.mid(sign + 1).trimmed();
        if (rest.startsWith(u'+'))
            rest = rest.mid(1);
    }
    if (rest.trimmed().isEmpty())
        return discount;
    const std::optional<Money> amount = parseMoney(rest);
    if (!amount)
        return std::nullopt;
    discount.amount = *amount;
    return discount;
}

QString PriceWords::change(const PricedLine &line)
{
    const std::optional<int> bp = changeOf(line);
    if (!bp)
        return {};
    if (*bp == 0)
        return tr("same");
    return (*bp > 0 ? u"+"_qs : QString()) + rateText(*bp, Language::locale());
}

QString PriceWords::spokenChange(const PricedLine &line)
{
    const std::optional<int> bp = changeOf(line);
    if (!bp)
        return {};
    if (*bp == 0)
        return tr("the same cost");
    const QString rate = rateText(std::abs(*bp), Language::locale());
    return *bp > 0 ? tr("%1 dearer").arg(rate) : tr("%1 cheaper").arg(rate);
}

QString PriceWords::changeIcon(const PricedLine &line)
{
    const int bp = changeOf(line).value_or(0);
    if (bp == 0)
        return u"equal"_qs;
    return bp > 0 ? u"trending-up"_qs : u"trending-down"_qs;
}

Kind PriceWords::changeKind(const PricedLine &line)
{
    return std::abs(changeOf(line).value_or(0)) >= ReceptionPriceRules::costStepBp ? Kind::Warning
                                                                                   : Kind::Neutral;
}

std::optional<Money> PriceWords::shelf(const PricedLine &line, bool isFinal)
{
    if (line.price.shelf == ShelfChoice::Refused)
        return line.shelfNow;
    if (line.price.shelf == ShelfChoice::Accepted && line.price.shelfPrice)
        return line.price.shelfPrice;
    // What nobody answered before the end left the shelf as it was.
    return line.proposed && !isFinal ? line.proposed : line.shelfNow;
}

QString PriceWords::decision(const PricedLine &line, bool isFinal)
{
    const QString still = line.shelfNow ? tr("as it is") : tr("no price");
    if (isFinal)
        return line.price.outcome && line.shelfNext() ? tr("changed") : still;
    switch (line.price.shelf) {
    case ShelfChoice::Accepted:
        return isTypedShelf(line) ? tr("typed") : tr("accepted");
    case ShelfChoice::Refused:
        return tr("kept");
    case ShelfChoice::Open:
        break;
    }
    return line.isOpen() ? tr("to decide") : still;
}

Kind PriceWords::decisionKind(const PricedLine &line, bool isFinal)
{
    if (isFinal)
        return line.price.outcome && line.shelfNext() ? Kind::Success : Kind::Neutral;
    if (line.price.shelf == ShelfChoice::Accepted)
        return Kind::Success;
    return line.isOpen() ? Kind::Info : Kind::Neutral;
}

QString PriceWords::decisionIcon(const PricedLine &line, bool isFinal)
{
    const Kind kind = decisionKind(line, isFinal);
    if (kind == Kind::Info)
        return u"circle-question-mark"_qs;
    if (kind == Kind::Success)
        return !isFinal && isTypedShelf(line) ? u"pencil"_qs : u"circle-check"_qs;
    return !isFinal && line.price.shelf == ShelfChoice::Refused ? u"circle-minus"_qs : u"equal"_qs;
}

QString PriceWords::shortWarning(const Warning &warning)
{
    if (warning.code == u"cost_step")
        return tr("cost to check");
    return tr("sold below cost");
}

} // namespace cabas::ui
