// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/provenancechart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/sharechart.h"

namespace cabas::ui {

namespace {

std::optional<qint64> figure(const ReportTable &table, const ReportRow &row, const QString &field)
{
    const int column = table.columnOf(field);
    const auto *number = column < 0 ? nullptr : std::get_if<qint64>(&row[size_t(column)]);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

} // namespace

ProvenanceChart::ProvenanceChart(QWidget *parent) : QScrollArea(parent), m_chart(new ShareChart)
{
    m_chart->setAccessibleName(tr("Provenance, as bars"));
    setWidget(m_chart);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Provenance, as bars"));
}

void ProvenanceChart::show(const ReportTable &table)
{
    const QStringList sides{u"sold"_qs, u"bought"_qs};
    const QStringList measures{u"_organic_bp"_qs, u"_local_bp"_qs, u"_fair_bp"_qs};
    m_chart->setHeads({tr("Sold"), tr("Bought")}, {tr("organic"), tr("local"), tr("fair trade")});
    const QLocale locale = Language::locale();
    std::vector<ShareChart::Group> groups;
    const auto add = [&](const ReportRow &row) {
        ShareChart::Group group;
        if (const auto *name = std::get_if<QString>(&row.front()))
            group.name = *name;
        for (const QString &side : sides) {
            ShareChart::Place place;
            for (const QString &measure : measures) {
                const std::optional<qint64> share = figure(table, row, side + measure);
                place.shares.push_back(share ? std::optional(int(*share)) : std::nullopt);
            }
            const Money amount =
                Money::fromCents(figure(table, row, side + u"_cents"_qs).value_or(0));
            place.note = moneyText(amount, locale);
            if (const auto kilometres = figure(table, row, side + u"_km"_qs))
                place.note =
                    tr("%1, %2 km on average").arg(place.note, locale.toString(*kilometres));
            group.places.push_back(place);
        }
        groups.push_back(std::move(group));
    };
    if (!table.totals.empty())
        add(table.totals);
    for (const ReportRow &row : table.rows)
        add(row);
    m_chart->setGroups(std::move(groups));
}

} // namespace cabas::ui
