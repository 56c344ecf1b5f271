// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/limitrules.h"

#include "core/base/text.h"
#include "core/till/tillrules.h"

#include <QLocale>

#include <array>
#include <utility>

namespace cabas {

namespace {

constexpr std::array<std::pair<LimitPeriod, const char *>, 4> names{
    {{LimitPeriod::Ticket, "ticket"},
     {LimitPeriod::Day, "day"},
     {LimitPeriod::Week, "week"},
     {LimitPeriod::Month, "month"}}};

} // namespace

QString LimitRules::name(LimitPeriod period)
{
    return QString::fromLatin1(names.at(size_t(period)).second);
}

std::optional<LimitPeriod> LimitRules::fromName(const QString &name)
{
    for (const auto &[period, known] : names) {
        if (name == QLatin1String(known))
            return period;
    }
    return std::nullopt;
}

QString LimitRules::title(LimitPeriod period)
{
    switch (period) {
    case LimitPeriod::Ticket:
        return tr("a ticket");
    case LimitPeriod::Day:
        return tr("a day");
    case LimitPeriod::Month:
        return tr("a month");
    case LimitPeriod::Week:
        break;
    }
    return tr("a week");
}

Period LimitRules::periodAround(LimitPeriod period, QDate day)
{
    switch (period) {
    case LimitPeriod::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1)};
    }
    case LimitPeriod::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(7)};
    }
    case LimitPeriod::Ticket:
    case LimitPeriod::Day:
        break;
    }
    return {day, day.addDays(1)};
}

Quantity LimitRules::inBasket(const PurchaseLimit &limit, const std::vector<ScopedLine> &lines,
                              const FamilyTree &tree)
{
    Quantity sum;
    for (const ScopedLine &line : lines) {
        if (isAbout(limit.product, limit.family, line, tree))
            sum += line.quantity;
    }
    return sum;
}

QString LimitRules::inPeriod(LimitPeriod period)
{
    switch (period) {
    case LimitPeriod::Ticket:
        return tr("on this ticket");
    case LimitPeriod::Day:
        return tr("today");
    case LimitPeriod::Month:
        return tr("this month");
    case LimitPeriod::Week:
        break;
    }
    return tr("this week");
}

QString LimitRules::words(const LimitStatus &status)
{
    const QLocale locale;
    const PurchaseLimit &limit = status.limit;
    const QString most = quantityText(limit.quantity, limit.unit, locale);
    if (status.isOver())
        return tr("%1: %2 too many %3. The household may have %4.")
            .arg(limit.about, quantityText(-status.left(), limit.unit, locale),
                 inPeriod(limit.period), most);
    return tr("%1: %2 of %3 left %4.")
        .arg(limit.about, quantityText(status.left(), limit.unit, locale), most,
             inPeriod(limit.period));
}

Result<> LimitRules::check(const std::vector<LimitStatus> &statuses)
{
    for (const LimitStatus &status : statuses) {
        if (status.isOver() && !status.isAllowed)
            return refused(words(status) + u' ' +
                               tr("Take some out, or have a coordinator allow it."),
                           u"limit"_qs);
    }
    return Ok{};
}

Result<> LimitRules::check(const PurchaseLimit &limit)
{
    if (limit.product.has_value() == limit.family.has_value())
        return refused(tr("Choose an article or a family."), u"scope"_qs);
    if (limit.quantity <= Quantity())
        return refused(tr("A limit is more than 0. To sell none at all, withdraw the article."),
                       u"quantity"_qs);
    if (limit.quantity > TillRules::maxQuantity)
        return refused(tr("That is more than one line may hold: it would limit nothing."),
                       u"quantity"_qs);
    if (limit.product && limit.unit == Unit::Piece && !limit.quantity.isWhole())
        return refused(tr("This article is sold by the piece: give a whole number."),
                       u"quantity"_qs);
    return Ok{};
}

} // namespace cabas
