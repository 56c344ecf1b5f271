// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productessentials.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/priceproposalservice.h"
#include "ui/catalog/pricerows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/stepchart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

QString lotWords(const Lot &lot)
{
    QString words = lot.lot.isEmpty() ? ProductEssentials::tr("Without number")
                                      : ProductEssentials::tr("Lot %1").arg(lot.lot);
    if (lot.useBy)
        words += u" · "_qs + ProductEssentials::tr("use by %1").arg(dateText(*lot.useBy));
    else if (lot.bestBefore)
        words += u" · "_qs + ProductEssentials::tr("best before %1").arg(dateText(*lot.bestBefore));
    return words;
}

} // namespace

ProductEssentials::ProductEssentials(Desk &desk, const ProductView &view, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_view(view), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    if (const auto sheet = StockService(desk.db()).show(desk.session(), view.product.id))
        m_stock = *sheet;
    addFigures();
    addChart();
    addProof();
    addLots();
}

void ProductEssentials::addTitle(const QString &title)
{
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(title, TextSize::Body, Weight::Strong));
}

void ProductEssentials::addFigures()
{
    const QLocale locale = Language::locale();
    const Product &product = m_view.product;
    auto *row = new FigureRow;
    row->setObjectName(u"product-figures"_qs);
    QString caption = product.unit == Unit::Kilogram ? tr("a kilo, VAT included")
                      : product.unit == Unit::Litre  ? tr("a litre, VAT included")
                                                     : tr("VAT included");
    if (m_view.compared && product.unit == Unit::Piece)
        caption += u" · "_qs + priceText(m_view.compared->price, m_view.compared->unit, locale);
    row->addFigure(product.price ? moneyText(*product.price, locale) : tr("none"), caption);
    if (m_stock)
        row->addFigure(quantityText(m_stock->level.onHand, product.unit, locale), tr("in stock"));
    if (const auto sales = StockService(m_desk.db()).recentSales(m_desk.session(), product.id);
        sales && sales->daysLeft)
        row->addFigure(tr("%n days", nullptr, *sales->daysLeft), tr("before it runs out"));
    m_column->addWidget(row);
}

void ProductEssentials::addChart()
{
    const QDate today = m_desk.session().today();
    const auto held =
        CatalogService(m_desk.db()).priceSteps(m_view.product.id, today.addYears(-1), today);
    if (!held || held->empty())
        return;
    const QLocale locale = Language::locale();
    std::vector<StepChart::Step> steps;
    QStringList spoken;
    for (const PriceStep &step : *held) {
        const QString words = priceText(step.price, m_view.product.unit, locale);
        steps.push_back({step.from, step.price.cents(), words});
        spoken += tr("%1 from %2").arg(words, dateText(step.from));
    }
    addTitle(tr("Price over a year"));
    auto *chart = new StepChart;
    chart->setObjectName(u"product-price-chart"_qs);
    chart->setAccessibleName(tr("Price over a year"));
    const QDate from = std::min(steps.front().from, today.addDays(-1));
    chart->setSteps(std::move(steps), from, today, locale.toString(from, u"MMMM yyyy"_qs),
                    tr("today"), spoken.join(u"; "_qs));
    m_column->addWidget(chart);
}

void ProductEssentials::addProof()
{
    const auto proof = PriceProposalService(m_desk.db()).proof(m_desk.session(), m_view.product.id);
    if (!proof)
        return;
    const QLocale locale = Language::locale();
    addTitle(tr("Where this price comes from"));
    auto *lines = new SumLines;
    lines->setObjectName(u"product-proof"_qs);
    for (const ProofLine &line : proof->proof.lines)
        lines->addLine(PriceRows::proofWords(line), costText(line.result, locale));
    lines->addResult(tr("Price, VAT included"),
                     priceText(proof->proof.price, m_view.product.unit, locale));
    m_column->addWidget(lines);
    if (m_view.product.price && *m_view.product.price != proof->proof.price)
        m_column->addWidget(
            makeWrapped(tr("On the shelf it is %1: somebody set it by hand.")
                            .arg(priceText(*m_view.product.price, m_view.product.unit, locale)),
                        TextSize::Caption, Token::TextMuted));
    if (proof->proof.margin)
        m_column->addWidget(makeWrapped(PriceRows::marginWords(proof->proof.margin),
                                        TextSize::Caption, Token::TextMuted));
}

void ProductEssentials::addLots()
{
    if (!m_stock || m_stock->lots.empty())
        return;
    addTitle(tr("Lots on the shelf"));
    for (const Lot &lot : m_stock->lots) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new ElidedLabel(lotWords(lot)), 1);
        row->addWidget(makeLabel(quantityText(lot.onHand, m_view.product.unit, Language::locale()),
                                 TextSize::Body, Weight::Strong));
        m_column->addLayout(row);
    }
}

} // namespace cabas::ui
