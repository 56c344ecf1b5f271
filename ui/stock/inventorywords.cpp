// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventorywords.h"

namespace cabas::ui {

StockWords::Mark InventoryWords::state(const Inventory &inventory)
{
    if (inventory.state == InventoryState::Open)
        return {tr("Being counted"), Kind::Info};
    return {tr("Closed"), Kind::Success};
}

StockWords::Mark InventoryWords::standing(const InventoryLine &line)
{
    switch (line.standing) {
    case InventoryStanding::CountAgain:
        return {tr("Count again"), Kind::Warning};
    case InventoryStanding::Incomplete:
        return {tr("Part missing"), Kind::Warning};
    case InventoryStanding::NotCounted:
        return {tr("Not counted"), Kind::Neutral};
    case InventoryStanding::Gap:
        return {tr("Difference"), Kind::Info};
    case InventoryStanding::Right:
        break;
    }
    return {tr("Right"), Kind::Success};
}

QString InventoryWords::reason(const InventoryLine &line)
{
    QStringList words;
    if (line.standing == InventoryStanding::CountAgain)
        words += line.movedMeanwhile ? tr("Sold while it was counted") : tr("Far from expected");
    if (!line.lacking.isEmpty())
        words += tr("Not counted: %1").arg(line.lacking.join(u", "_qs));
    if (line.standing == InventoryStanding::NotCounted)
        words += tr("Should be at: %1").arg(line.shelf.isEmpty() ? u"?"_qs : line.shelf);
    if (!line.arriving.isEmpty())
        words += tr("In a delivery being received: %1").arg(line.arriving);
    if (line.isRecounted && line.isSamePerson)
        words += tr("Counted twice by the same person");
    return words.join(u" · "_qs);
}

QString InventoryWords::places(const Inventory &inventory)
{
    QStringList names;
    for (const InventoryZone &zone : inventory.zones)
        names += zone.name;
    return names.join(u" + "_qs);
}

QString InventoryWords::time(qint64 seconds)
{
    constexpr qint64 minute = 60;
    if (seconds < minute)
        return tr("%1 s").arg(seconds);
    return tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
}

} // namespace cabas::ui
