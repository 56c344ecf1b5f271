// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportbars.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// Which columns of a report become bars.
struct Picture {
    const char *report;
    const char *name;                    ///< the column of the names
    std::array<const char *, 3> figures; ///< of amounts; null for none
    bool isUpright;
};

constexpr std::array<Picture, 7> pictures{{
    {"income-months", "month", {"products_cents", "charges_cents", "result_cents"}, true},
    {"results", "year", {"products_cents", "charges_cents", "result_cents"}, true},
    {"income", "label", {"amount_cents", "previous_cents", nullptr}, false},
    {"activities", "name", {"products_cents", "charges_cents", "result_cents"}, false},
    {"margin", "family", {"sales_cents", "cost_cents", "margin_cents"}, false},
    {"budget", "label", {"prorata_cents", "actual_cents", nullptr}, false},
    {"treasury", "to", {"balance_cents", nullptr, nullptr}, true},
}};

const Picture *pictureOf(const QString &report)
{
    for (const Picture &picture : pictures) {
        if (report == QLatin1String(picture.report))
            return &picture;
    }
    return nullptr;
}

QString nameOf(const ReportTable &table, const ReportCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (text == nullptr)
        return {};
    // Within one year the month says it all, and its name is long enough.
    if (table.name == u"income-months")
        return table.from.year() == table.to.year() ? text->section(u' ', 0, 0) : text->left(4);
    const std::optional<QDate> day = dayFromText(*text);
    return day ? dateText(*day).left(5) : *text;
}

/// Rows that say again what another row says: an activity's accounts, totals of a statement.
bool isRepeated(const ReportTable &table, const ReportRow &row)
{
    const int account = table.columnOf(u"account"_qs);
    const int kind = table.columnOf(u"kind"_qs);
    if (table.name == u"activities")
        return account >= 0 && std::holds_alternative<QString>(row[size_t(account)]);
    return table.name == u"income" && kind >= 0 && row[size_t(kind)] != cell(u"line"_qs);
}

qint64 sizeOf(const ReportBars::Group &group)
{
    qint64 size = 0;
    for (const Money value : group.values)
        size = std::max(size, abs(value).cents());
    return size;
}

} // namespace

bool ReportBars::shows(const QString &report)
{
    return pictureOf(report) != nullptr;
}

std::optional<ReportBars> ReportBars::of(const ReportTable &table)
{
    const Picture *picture = pictureOf(table.name);
    if (picture == nullptr)
        return std::nullopt;
    ReportBars bars;
    bars.isUpright = picture->isUpright;
    std::vector<size_t> columns;
    for (const char *figure : picture->figures) {
        const int column = figure == nullptr ? -1 : table.columnOf(QString::fromLatin1(figure));
        if (column < 0)
            continue;
        columns.push_back(size_t(column));
        bars.series += table.columns[size_t(column)].header;
    }
    const int names = table.columnOf(QString::fromLatin1(picture->name));
    for (const ReportRow &row : table.rows) {
        if (isRepeated(table, row))
            continue;
        Group group;
        group.name = names < 0 ? QString() : nameOf(table, row[size_t(names)]);
        for (const size_t column : columns) {
            const auto *number = std::get_if<qint64>(&row[column]);
            group.values.push_back(Money::fromCents(number == nullptr ? 0 : *number));
        }
        bars.groups.push_back(std::move(group));
    }
    return bars;
}

ChartScale ReportBars::scale() const
{
    Money least;
    Money most;
    for (const Group &group : groups) {
        for (const Money value : group.values) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    return ChartScale::of(least, most);
}

void ReportBars::keepLargest(size_t count)
{
    if (groups.size() <= count)
        return;
    std::vector<qint64> sizes;
    for (const Group &group : groups)
        sizes.push_back(sizeOf(group));
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const qint64 least = count > 0 ? sizes[count - 1] : sizes.front() + 1;
    std::vector<Group> kept;
    for (Group &group : groups) {
        if (kept.size() < count && sizeOf(group) >= least)
            kept.push_back(std::move(group));
    }
    groups = std::move(kept);
}

} // namespace cabas
