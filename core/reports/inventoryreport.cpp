// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/inventoryreport.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/inventoryrules.h"
#include "core/stock/inventorystore.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr qint64 wholeBp = 10'000;
constexpr qint64 minute = 60;

/// What is missing of a shelf, and what should stand there, at cost.
struct ShelfSum {
    Money missing;
    Money expected;
};

bool isJudged(const InventoryLine &line)
{
    return line.standing == InventoryStanding::Gap || line.standing == InventoryStanding::Right;
}

Result<Inventory> wanted(Tx &tx, const QString &number)
{
    const std::optional<Inventory> inventory =
        InventoryStore::find(tx, InventoryId(number.toLongLong()));
    if (!inventory)
        return notFound(InventoryReport::tr("There is no inventory number %1.").arg(number),
                        u"unknown_inventory"_qs);
    if (inventory->state != InventoryState::Closed)
        return refused(
            InventoryReport::tr("%1 is not closed: nothing is decided yet.").arg(inventory->name),
            u"inventory_open"_qs);
    return *inventory;
}

QString shelfNote(const QString &shelf, const ShelfSum &sum)
{
    const QLocale locale = Language::locale();
    const qint64 part = sum.expected.cents() <= 0
                            ? 0
                            : mulDivRounded(sum.missing.cents(), wholeBp, sum.expected.cents());
    return InventoryReport::tr("%1: %2 missing, %3 of what was expected.")
        .arg(shelf, moneyText(sum.missing, locale), rateText(int(part), locale));
}

QString timeNote(const std::vector<InventoryScan> &scans, qint64 products)
{
    const qint64 seconds = InventoryRules::workingSeconds(scans);
    if (products == 0 || seconds == 0)
        return {};
    const qint64 each = mulDivRounded(seconds, 1, products);
    return InventoryReport::tr("Counted in %1 min: %2 min %3 s a reference.")
        .arg(mulDivRounded(seconds, 1, minute))
        .arg(each / minute)
        .arg(each % minute);
}

} // namespace

QString InventoryReport::outcome(const InventoryLine &line)
{
    switch (line.standing) {
    case InventoryStanding::CountAgain:
        return tr("Not counted again: left as it was");
    case InventoryStanding::Incomplete:
        return tr("Not counted everywhere: left as it was");
    case InventoryStanding::NotCounted:
        return tr("Not counted: left as it was");
    case InventoryStanding::Gap:
        return tr("Put right");
    case InventoryStanding::Right:
        break;
    }
    return tr("Right");
}

Result<> InventoryReport::fill(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"shelf"_qs, tr("Shelf"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"expected_milli"_qs, tr("Expected"), ColumnKind::Quantity},
                     {u"counted_milli"_qs, tr("Counted"), ColumnKind::Quantity},
                     {u"difference_milli"_qs, tr("Difference"), ColumnKind::Quantity},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money},
                     {u"outcome"_qs, tr("Outcome"), ColumnKind::Text}};
    const auto last = InventoryStore::lastClosed(tx);
    if (request.inventory.isEmpty() && !last) {
        table.notes += tr("No inventory was closed yet.");
        return Ok{};
    }
    CABAS_LET(inventory, wanted(tx, request.inventory.isEmpty() ? QString::number(last->value())
                                                                : request.inventory));
    table.title = tr("Inventory %1").arg(inventory.name);
    std::vector<InventoryLine> lines = InventoryStore::lines(tx, inventory.id);
    std::ranges::stable_sort(lines, {}, &InventoryLine::value);
    std::map<QString, ShelfSum> shelves;
    Money posted;
    qint64 counted = 0;
    for (const InventoryLine &line : lines) {
        const bool isTold = line.standing != InventoryStanding::NotCounted;
        counted += isTold ? 1 : 0;
        posted += line.posted ? line.value : Money();
        if (isJudged(line)) {
            ShelfSum &sum = shelves[line.shelf];
            sum.expected += line.expectedValue;
            sum.missing += line.value.isNegative() ? -line.value : Money();
        }
        table.rows.push_back({cell(line.shelf), cell(line.code), cell(line.name),
                              cell(unitName(line.unit)), cell(line.expected),
                              isTold ? cell(line.counted) : ReportCell(),
                              isTold ? cell(line.difference()) : ReportCell(),
                              isTold ? cell(line.value) : ReportCell(), cell(outcome(line))});
    }
    table.totals = {cell(tr("Total put right")), {}, {}, {}, {}, {}, {}, cell(posted), {}};
    for (const auto &[shelf, sum] : shelves)
        table.notes += shelfNote(shelf, sum);
    if (const QString time = timeNote(InventoryStore::scans(tx, inventory.id), counted);
        !time.isEmpty())
        table.notes += time;
    return Ok{};
}

} // namespace cabas
