// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/movescharts.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/stepchart.h"

#include <algorithm>

namespace cabas::ui {

const std::vector<MoveKind> &MovesCharts::kinds()
{
    static const std::vector<MoveKind> kinds{
        MoveKind::Sale, MoveKind::Refund,     MoveKind::Receipt, MoveKind::Count,
        MoveKind::Loss, MoveKind::Correction, MoveKind::Opening};
    return kinds;
}

QString MovesCharts::signedText(Quantity quantity, Unit unit)
{
    const QString text = quantityText(quantity, unit, Language::locale());
    return quantity > Quantity() ? u"+"_qs + text : text;
}

QWidget *MovesCharts::level(const std::vector<DayLevel> &days, const std::optional<QDate> &from,
                            QDate today, Unit unit)
{
    const QLocale locale = Language::locale();
    std::vector<StepChart::Step> steps;
    for (const DayLevel &day : days) {
        const StepChart::Step step{day.day, day.after.milli(),
                                   quantityText(day.after, unit, locale)};
        // What stood there when the time began.
        if (from && day.day <= *from && !steps.empty())
            steps.back() = step;
        else
            steps.push_back(step);
    }
    if (steps.size() < 2)
        return nullptr;
    const QDate first = from ? std::max(*from, days.front().day) : days.front().day;
    const QDate last = std::max(today, days.back().day);
    auto *chart = new StepChart;
    chart->setObjectName(u"moves-chart"_qs);
    chart->setAccessibleName(tr("Stock over time"));
    const QString spoken =
        tr("Stock from %1 to %2: first %3, now %4")
            .arg(dateText(first), dateText(last), steps.front().words, steps.back().words);
    // A day more, so that what changed today is a line too.
    chart->setSteps(std::move(steps), first, last.addDays(1), dateText(first), dateText(last),
                    spoken);
    return chart;
}

QWidget *MovesCharts::sums(const std::vector<MoveSum> &sums, Unit unit)
{
    if (sums.empty())
        return nullptr;
    auto *strip = new FigureStrip;
    strip->setObjectName(u"moves-sums"_qs);
    for (const MoveKind kind : kinds()) {
        const auto sum = std::ranges::find(sums, kind, &MoveSum::kind);
        if (sum != sums.end())
            strip->addFigure(StockRules::kindTitle(kind), signedText(sum->quantity, unit));
    }
    return strip;
}

} // namespace cabas::ui
