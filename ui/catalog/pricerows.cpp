// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricerows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricingrules.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

const QString dash = QStringLiteral("–");

QString amount(Money money)
{
    return amountText(money, Language::locale());
}

QString rate(int rateBp)
{
    return rateText(rateBp, Language::locale());
}

RowCell priceCell(const std::optional<Money> &price, bool isStrong = false)
{
    return {price ? amount(*price) : dash, {{Cell::Strong, isStrong}}};
}

QString sourceWord(const PriceBatch &batch)
{
    if (batch.source == u"catalogue")
        return PriceRows::tr("from a catalogue");
    return batch.source == u"simulation" ? PriceRows::tr("from a simulation")
                                         : PriceRows::tr("by hand");
}

/// The margin on cost, with the one on the sale under it.
RowCell marginCell(const std::optional<MarginWords> &margin)
{
    if (!margin)
        return {dash};
    RowCell cell{rate(margin->onCostBp),
                 {{Cell::Second, PriceRows::tr("on sale %1").arg(rate(margin->onSaleBp))}}};
    if (margin->onCostBp < 0)
        cell.roles.insert(Cell::Ink, int(Token::Danger));
    return cell;
}

} // namespace

QString PriceRows::daysOf(const PriceBatch &batch)
{
    return batch.last ? u"%1 – %2"_qs.arg(dateText(batch.from), dateText(*batch.last))
                      : tr("from %1").arg(dateText(batch.from));
}

QString PriceRows::phaseWord(const PriceBatch &batch, QDate today)
{
    switch (batch.phaseOn(today)) {
    case BatchPhase::Draft:
        return tr("draft");
    case BatchPhase::Waiting:
        return tr("planned");
    case BatchPhase::Running:
        return batch.isPromotion() ? tr("running") : tr("in force");
    case BatchPhase::Ended:
        return tr("ended");
    case BatchPhase::Undone:
        break;
    }
    return tr("taken back");
}

Kind PriceRows::phaseKind(const PriceBatch &batch, QDate today)
{
    switch (batch.phaseOn(today)) {
    case BatchPhase::Draft:
        return Kind::Warning;
    case BatchPhase::Waiting:
        return Kind::Info;
    case BatchPhase::Running:
        return Kind::Success;
    case BatchPhase::Ended:
    case BatchPhase::Undone:
        break;
    }
    return Kind::Neutral;
}

QString PriceRows::marginWords(const std::optional<MarginWords> &margin)
{
    if (!margin)
        return dash;
    return tr("%1 on cost · %2 on sale").arg(rate(margin->onCostBp), rate(margin->onSaleBp));
}

QString PriceRows::proofWords(const ProofLine &line)
{
    switch (line.kind) {
    case ProofKind::SupplierPrice:
        return tr("Supplier’s price");
    case ProofKind::BeforeVat:
        return tr("Price without VAT");
    case ProofKind::Vat:
        return tr("+ VAT %1").arg(rate(int(line.value)));
    case ProofKind::ToTheCent:
        return tr("To the cent");
    case ProofKind::Ending:
        return tr("Ending of the prices");
    case ProofKind::Step:
        break;
    }
    const QString title = PricingRules::titleOf(line.step, line.name);
    if (line.step == StepKind::BasePrice)
        return title;
    const bool isLess = (line.step == StepKind::SupplierDiscount) != (line.value < 0);
    const qint64 magnitude = qAbs(line.value);
    QString figure = line.measure == StepMeasure::Fixed
                         ? costText(UnitPrice::fromE4(magnitude), Language::locale()) + u" €"_qs
                         : rate(int(magnitude));
    if (line.measure == StepMeasure::OnSale)
        figure = tr("%1 of the sale").arg(figure);
    return u"%1 %2 %3"_qs.arg(isLess ? u"−"_qs : u"+"_qs, title, figure);
}

std::vector<RowsModel::Column> PriceRows::batchColumns()
{
    return {{tr("Prices")}, {tr("Days")}, {tr("State")}};
}

std::vector<RowOfCells> PriceRows::batches(const std::vector<PriceBatch> &batches, QDate today)
{
    std::vector<RowOfCells> rows;
    for (const PriceBatch &batch : batches) {
        const QString second =
            u"%1 · %2"_qs.arg(tr("%n price(s)", nullptr, batch.lines), sourceWord(batch));
        rows.push_back(
            {batch.id.value(),
             {{batch.name, {{Cell::Second, second}}},
              {daysOf(batch), {{Cell::Second, batch.isPromotion() ? tr("promotion") : QString()}}},
              {phaseWord(batch, today), {{Cell::ChipKind, int(phaseKind(batch, today))}}}}});
    }
    return rows;
}

std::vector<RowsModel::Column> PriceRows::lineColumns()
{
    return {{tr("Product")},
            {tr("Before"), RowsModel::Side::Right},
            {tr("New"), RowsModel::Side::Right},
            {tr("Margin"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> PriceRows::lines(const std::vector<PreviewedLine> &lines)
{
    std::vector<RowOfCells> rows;
    for (const PreviewedLine &each : lines)
        rows.push_back({each.line.product.value(),
                        {{each.line.name, {{Cell::Second, each.line.code}}},
                         priceCell(each.line.before),
                         priceCell(each.line.price, true),
                         marginCell(each.after)}});
    return rows;
}

std::vector<RowsModel::Column> PriceRows::effectColumns()
{
    return {{tr("Product")},
            {tr("Sold before"), RowsModel::Side::Right},
            {tr("Sold since"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> PriceRows::effect(const BatchEffect &effect)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    const auto add = [&](const SoldAtBatch &sold, const QString &name) {
        const auto quantity = [&](Quantity of) {
            return sold.name.isEmpty() ? QString() : quantityText(of, sold.unit, locale);
        };
        rows.push_back(
            {qint64(rows.size()),
             {{name, {{Cell::Strong, sold.name.isEmpty()}}},
              {amount(sold.grossBefore), {{Cell::Second, quantity(sold.quantityBefore)}}},
              {amount(sold.grossDuring),
               {{Cell::Second, quantity(sold.quantityDuring)}, {Cell::Strong, true}}}}});
    };
    if (effect.products.size() > 1)
        add(effect.total, tr("All together"));
    for (const SoldAtBatch &sold : effect.products)
        add(sold, sold.name);
    return rows;
}

std::vector<RowsModel::Column> PriceRows::familyColumns()
{
    return {{tr("Family")},
            {tr("Changed"), RowsModel::Side::Right},
            {tr("Sales"), RowsModel::Side::Right},
            {tr("Sales then"), RowsModel::Side::Right},
            {tr("Margin"), RowsModel::Side::Right},
            {tr("Margin then"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> PriceRows::families(const PriceSimulation &simulation)
{
    std::vector<RowOfCells> rows;
    for (const FamilyEffect &family : simulation.families) {
        const bool moves = family.changed > 0;
        rows.push_back({qint64(rows.size()) + 1,
                        {{family.family.isEmpty() ? tr("without a family") : family.family},
                         {tr("%1 of %2").arg(family.changed).arg(family.products)},
                         {amount(family.turnoverBefore)},
                         {amount(family.turnoverAfter), {{Cell::Strong, moves}}},
                         {amount(family.earnedBefore),
                          {{Cell::Second, tr("on sale %1").arg(rate(family.marginBpBefore()))}}},
                         {amount(family.earnedAfter),
                          {{Cell::Second, tr("on sale %1").arg(rate(family.marginBpAfter()))},
                           {Cell::Strong, moves}}}}});
    }
    return rows;
}

QStringList PriceRows::totals(const PriceSimulation &simulation)
{
    const FamilyEffect &total = simulation.total;
    return {tr("All together"),           tr("%1 of %2").arg(total.changed).arg(total.products),
            amount(total.turnoverBefore), amount(total.turnoverAfter),
            amount(total.earnedBefore),   amount(total.earnedAfter)};
}

std::vector<RowsModel::Column> PriceRows::simulatedColumns()
{
    return {{tr("Product")},
            {tr("Sold"), RowsModel::Side::Right},
            {tr("Price"), RowsModel::Side::Right},
            {tr("Price then"), RowsModel::Side::Right},
            {tr("Margin then"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> PriceRows::simulated(const PriceSimulation &simulation)
{
    std::vector<RowOfCells> rows;
    for (const SimulatedPrice &price : simulation.prices) {
        RowCell margin{price.marginAfter ? rate(price.marginAfter->onCostBp) : dash};
        rows.push_back({price.product.value(),
                        {{price.name, {{Cell::Suffix, price.code}}},
                         {quantityText(price.sold, price.unit, Language::locale())},
                         priceCell(price.before),
                         priceCell(price.after, true),
                         margin}});
    }
    return rows;
}

} // namespace cabas::ui
