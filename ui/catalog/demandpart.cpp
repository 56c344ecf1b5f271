// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/demandpart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/demandchartservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/weekbars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

/// What a usual week sells, by the open days of its weekdays.
Quantity usualWeek(const Demand &demand)
{
    Quantity sum;
    for (const int bp : demand.weekdayBp)
        sum += Quantity::fromMilli(mulDivRounded(demand.daily().milli(), bp, 10'000));
    return sum;
}

} // namespace

DemandPart::DemandPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Sold a week"), TextSize::Section, Weight::Strong));
    m_bars = new WeekBars;
    m_bars->setObjectName(u"demand-bars"_qs);
    m_bars->setAccessibleName(tr("Sold a week"));
    column->addWidget(m_bars);
    m_legend = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    column->addWidget(m_legend);
    m_reasons = makeWrapped({});
    m_reasons->setObjectName(u"demand-reasons"_qs);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_reasons);
    m_offersTitle = makeLabel(tr("Who sells it, carried here"), TextSize::Section, Weight::Strong);
    column->addWidget(m_offersTitle);
    m_offersHolder = new QWidget;
    m_offersHolder->setObjectName(u"demand-offers"_qs);
    m_offers = new QVBoxLayout(m_offersHolder);
    m_offers->setContentsMargins(0, 0, 0, 0);
    m_offers->setSpacing(4);
    column->addWidget(m_offersHolder);
    m_offersTitle->hide();
}

void DemandPart::showProduct(ProductId product)
{
    if (m_product == product)
        return;
    m_product = product;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), product] {
            return DemandChartService(db).chart(session, product);
        },
        [this, product](const Result<DemandChart> &chart) {
            if (m_product != product)
                return;
            if (chart)
                show(*chart);
            else
                m_reasons->setText(chart.failure().message);
        });
}

void DemandPart::show(const DemandChart &chart)
{
    const QLocale locale = Language::locale();
    const auto words = [&](Quantity quantity) {
        return quantityText(quantity, chart.unit, locale);
    };
    std::vector<WeekBars::Bar> bars;
    QStringList spoken;
    Quantity most;
    bool wasOut = false;
    bool wasPromoted = false;
    for (const DemandWeek &week : chart.weeks) {
        bars.push_back({week.sold.milli(), week.outDays > 0, week.wasPromoted});
        most = std::max(most, week.sold);
        wasOut |= week.outDays > 0;
        wasPromoted |= week.wasPromoted;
        spoken += tr("week of %1: %2").arg(dateText(week.monday), words(week.sold));
    }
    const Quantity usual = usualWeek(chart.demand);
    m_bars->setBars(std::move(bars), usual.milli(), tr("at most %1").arg(words(most)),
                    tr("usual week: %1").arg(words(usual)), dateText(chart.weeks.front().monday),
                    tr("this week"), spoken.join(u"; "_qs));
    QStringList legend;
    if (wasOut)
        legend += tr("Tick: days without stock.");
    if (wasPromoted)
        legend += tr("Outline: on promotion.");
    m_legend->setText(legend.join(u' '));
    m_legend->setVisible(!legend.isEmpty());
    m_reasons->setText(chart.reasons.join(u'\n'));
    showOffers(chart);
}

void DemandPart::clearOffers()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DemandPart::showOffers(const DemandChart &chart)
{
    clearOffers();
    const QLocale locale = Language::locale();
    m_offersTitle->setVisible(!chart.offers.empty());
    for (const ProductOffer &offer : chart.offers) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        QString second =
            tr("pack of %1, here on %2")
                .arg(quantityText(offer.pack, chart.unit, locale), dateText(offer.arrival));
        if (!offer.transport.isZero())
            second += u", "_qs + tr("%1 of it transport").arg(costText(offer.transport, locale));
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(new ElidedLabel(
            offer.isUsual ? tr("%1, the usual one").arg(offer.supplierName) : offer.supplierName,
            TextSize::Body, offer.isUsual ? Weight::Strong : Weight::Regular));
        names->addWidget(
            new ElidedLabel(second, TextSize::Caption, Weight::Regular, Token::TextMuted));
        row->addLayout(names, 1);
        row->addWidget(
            makeLabel(offer.cost.isZero() ? tr("not known") : costText(offer.delivered(), locale),
                      TextSize::Body, Weight::Strong));
        m_offers->addWidget(holder);
    }
}

} // namespace cabas::ui
