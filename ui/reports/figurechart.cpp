// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurechart.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/barchart.h"

#include <array>

namespace cabas::ui {

namespace {

/// Which columns of a report become bars.
struct Picture {
    const char *report;
    const char *name;                    ///< the column of the names
    std::array<const char *, 3> figures; ///< of amounts; null for none
    bool isUpright;                      ///< columns along time, else bars under each other
};

constexpr std::array<Picture, 6> pictures{{
    {"income-months", "month", {"products_cents", "charges_cents", "result_cents"}, true},
    {"results", "year", {"products_cents", "charges_cents", "result_cents"}, true},
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

QString shownName(const QString &text)
{
    const std::optional<QDate> day = dayFromText(text);
    return day ? dateText(*day).left(5) : text;
}

} // namespace

FigureChart::FigureChart(QWidget *parent) : QScrollArea(parent), m_chart(new BarChart)
{
    setObjectName(u"figure-chart"_qs);
    setWidget(m_chart);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The report, as bars"));
    m_chart->setAccessibleName(tr("The report, as bars"));
}

bool FigureChart::shows(const QString &report)
{
    return pictureOf(report) != nullptr;
}

void FigureChart::show(const ReportTable &table)
{
    const Picture *picture = pictureOf(table.name);
    if (picture == nullptr)
        return;
    QStringList series;
    std::vector<int> columns;
    for (const char *figure : picture->figures) {
        const int column = figure == nullptr ? -1 : table.columnOf(QString::fromLatin1(figure));
        if (column < 0)
            continue;
        columns.push_back(column);
        series += table.columns[size_t(column)].header;
    }
    const int names = table.columnOf(QString::fromLatin1(picture->name));
    const int account = table.columnOf(u"account"_qs);
    std::vector<BarChart::Group> groups;
    for (const ReportRow &row : table.rows) {
        // By account too, an activity's own row says it all.
        if (table.name == u"activities" && account >= 0 &&
            std::holds_alternative<QString>(row[size_t(account)]))
            continue;
        BarChart::Group group;
        if (const auto *name = std::get_if<QString>(&row[size_t(names)]))
            group.name = shownName(*name);
        // Within one year the month says it all, and its name is long enough.
        if (table.name == u"income-months")
            group.name = table.from.year() == table.to.year() ? group.name.section(u' ', 0, 0)
                                                              : group.name.left(4);
        for (const int column : columns) {
            const auto *number = std::get_if<qint64>(&row[size_t(column)]);
            group.values.push_back(Money::fromCents(number == nullptr ? 0 : *number));
        }
        groups.push_back(std::move(group));
    }
    m_chart->setUpright(picture->isUpright);
    m_chart->setFigures(series, std::move(groups));
}

} // namespace cabas::ui
