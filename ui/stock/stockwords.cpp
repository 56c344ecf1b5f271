// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stockwords.h"

#include "core/base/text.h"
#include "core/stock/stockrules.h"

namespace cabas::ui {

QString StockWords::source(const StockEvent &event)
{
    QStringList words;
    if (!event.ticket.isEmpty())
        words << tr("ticket %1").arg(event.ticket);
    if (!event.supplier.isEmpty())
        words << event.supplier;
    if (!event.reason.isEmpty())
        words << StockRules::reasonTitle(event.reason);
    if (!event.zone.isEmpty())
        words << event.zone;
    if (!event.lot.isEmpty())
        words << tr("lot %1").arg(event.lot);
    words << event.user;
    return words.join(u" · "_qs);
}

QString StockWords::lot(const Lot &lot)
{
    const QString name = lot.lot.isEmpty() ? tr("Without number") : tr("Lot %1").arg(lot.lot);
    if (lot.useBy)
        return name + u" · "_qs + tr("use by %1").arg(dateText(*lot.useBy));
    if (lot.bestBefore)
        return name + u" · "_qs + tr("best before %1").arg(dateText(*lot.bestBefore));
    return name;
}

std::optional<StockWords::Mark> StockWords::dateMark(QDate date, QDate today)
{
    if (date < today)
        return Mark{tr("Date past"), Kind::Danger};
    if (date == today)
        return Mark{tr("Today"), Kind::Warning};
    if (date <= StockRules::lastSoonDay(today))
        return Mark{tr("%n day(s)", nullptr, int(today.daysTo(date))), Kind::Warning};
    return {};
}

std::optional<StockWords::Mark> StockWords::mark(const StockRow &row, QDate today)
{
    if (row.stock.level.onHand.isNegative())
        return Mark{tr("Negative"), Kind::Danger};
    if (row.stock.soonest) {
        if (const std::optional<Mark> date = dateMark(*row.stock.soonest, today))
            return date;
    }
    if (row.product.state == ProductState::Blocked)
        return Mark{tr("Blocked"), Kind::Danger};
    if (row.product.state == ProductState::Ended)
        return Mark{tr("Ended"), Kind::Neutral};
    return {};
}

std::optional<StockWords::Mark> StockWords::mark(const Lot &lot, QDate today)
{
    const std::optional<QDate> date = lot.useBy ? lot.useBy : lot.bestBefore;
    return date ? dateMark(*date, today) : std::nullopt;
}

StockWords::Mark StockWords::term(const ExpiryLot &lot, QDate today)
{
    if (const std::optional<Mark> near = dateMark(lot.date, today))
        return *near;
    return {tr("%n day(s)", nullptr, int(today.daysTo(lot.date))), Kind::Neutral};
}

StockWords::Mark StockWords::surety(RecallSurety surety)
{
    switch (surety) {
    case RecallSurety::Certain:
        return {tr("Certain"), Kind::Danger};
    case RecallSurety::Likely:
        return {tr("Likely"), Kind::Warning};
    case RecallSurety::Possible:
        break;
    }
    return {tr("Possible"), Kind::Neutral};
}

} // namespace cabas::ui
