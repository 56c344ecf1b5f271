// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillrules.h"

#include "core/base/text.h"

#include <map>

namespace cabas {

namespace {

constexpr int maxPrefix = 8;
constexpr int numberWidth = 6;
constexpr int wholeBp = 10'000;

} // namespace

Result<> TillRules::checkQuantity(Quantity quantity)
{
    if (quantity <= Quantity())
        return refused(tr("A quantity is more than 0. To take an article back, void its line or "
                          "refund the ticket."),
                       u"quantity"_qs);
    if (quantity > maxQuantity)
        return refused(tr("That quantity is beyond what one line may hold (%1). If it is right, "
                          "use several lines.")
                           .arg(maxQuantity.milli() / 1000),
                       u"quantity"_qs);
    return Ok{};
}

Result<> TillRules::checkQuantity(Quantity quantity, Unit unit, const QString &name)
{
    CABAS_TRY(checkQuantity(quantity));
    if (unit == Unit::Piece && !quantity.isWhole())
        return refused(tr("“%1” is sold by the piece: give a whole number.").arg(name), u"unit"_qs);
    return Ok{};
}

Result<BasketLine> TillRules::lineFor(const ProductHit &hit, const QString &code,
                                      const LabelMeasure &label, Quantity quantity)
{
    const Product &product = hit.product;
    BasketLine line;
    line.product = product.id;
    line.code = code;
    if (label.kind != LabelMeasure::Kind::None && quantity != Quantity::units(1))
        return refused(tr("The label of “%1” already says how much it is: scan each label "
                          "without a quantity.")
                           .arg(product.name),
                       u"label_quantity"_qs);
    switch (label.kind) {
    case LabelMeasure::Kind::None:
        line.quantity = packsOf(quantity, hit.code.pack);
        break;
    case LabelMeasure::Kind::Count:
        line.quantity = packsOf(label.quantity, hit.code.pack);
        break;
    case LabelMeasure::Kind::Weight: {
        CABAS_LET(weighed, fromWeight(line, product, label.quantity));
        line = weighed;
        break;
    }
    case LabelMeasure::Kind::Price: {
        CABAS_LET(labelled, fromPrice(line, product, label));
        line = labelled;
        break;
    }
    }
    CABAS_TRY(checkQuantity(line.quantity, product.unit, product.name));
    return line;
}

Result<BasketLine> TillRules::fromWeight(BasketLine line, const Product &product, Quantity weight)
{
    if (product.unit == Unit::Piece)
        return refused(tr("The label gives a weight, but “%1” is sold by the piece. Correct the "
                          "article’s unit or its barcode rule.")
                           .arg(product.name),
                       u"unit"_qs);
    line.quantity = weight;
    return line;
}

Result<BasketLine> TillRules::fromPrice(BasketLine line, const Product &product,
                                        const LabelMeasure &label)
{
    if (!product.price || *product.price <= Money())
        return refused(tr("The label gives an amount, but “%1” has no list price to find its "
                          "quantity from. Set its price, or type the weight.")
                           .arg(product.name),
                       u"no_price"_qs);
    if (label.price <= Money())
        return refused(tr("The label of “%1” gives an amount of 0.").arg(product.name),
                       u"price"_qs);
    line.printed = label.price;
    line.quantity =
        label.quantity.isZero() ? quantityFor(label.price, *product.price) : label.quantity;
    if (product.unit == Unit::Piece && !line.quantity.isWhole())
        return refused(tr("The amount on the label is no whole number of “%1”, which is sold by "
                          "the piece. Check its list price.")
                           .arg(product.name),
                       u"unit"_qs);
    return line;
}

bool TillRules::needsDiscountRight(const BasketLine &line, const Product &product)
{
    if (line.discountBp != 0 || !line.discount.isZero())
        return true;
    if (line.price)
        return line.price != product.price || line.price->isZero();
    return !line.printed && product.price && product.price->isZero();
}

Result<Money> TillRules::discountOf(const BasketLine &line, Money full)
{
    if (line.discountBp == 0 && line.discount.isZero())
        return Money();
    if (line.discountBp != 0 && !line.discount.isZero())
        return refused(tr("A discount is a percentage or an amount, not both."), u"discount"_qs);
    if (line.discountBp < 0 || line.discountBp > wholeBp || line.discount.isNegative())
        return refused(tr("A discount lies between 0 and the whole price."), u"discount"_qs);
    const Money off = line.discountBp != 0 ? portionOf(full, line.discountBp) : line.discount;
    if (off > full)
        return refused(tr("The discount is more than the line is worth."), u"discount"_qs);
    return off;
}

Result<TicketLine> TillRules::priced(const BasketLine &line, const Product &product)
{
    CABAS_TRY(checkQuantity(line.quantity, product.unit, product.name));
    if (product.state == ProductState::Blocked)
        return refused(tr("“%1” is withdrawn from sale. Put it aside and tell a coordinator.")
                           .arg(product.name),
                       u"blocked"_qs);
    if (line.price && line.price->isNegative())
        return refused(tr("A price is not negative."), u"price"_qs);
    if (line.tare.isNegative() || (!line.tare.isZero() && product.unit != Unit::Kilogram))
        return refused(tr("A container is taken off goods sold by the kilogram."), u"tare"_qs);
    const std::optional<Money> price = line.price ? line.price : product.price;
    if (!price)
        return refused(tr("“%1” has no price on this day. Set its price, or type one with its "
                          "reason.")
                           .arg(product.name),
                       u"no_price"_qs);
    if (needsDiscountRight(line, product) && line.reason.trimmed().isEmpty())
        return refused(
            price->isZero()
                ? tr("“%1” would cost 0: give the reason.").arg(product.name)
                : tr("Give the reason of the price or discount on “%1”.").arg(product.name),
            u"reason"_qs);
    const Money full = line.printed ? *line.printed : amountOf(*price, line.quantity);
    if (*price > maxAmount || full > maxAmount)
        return refused(tr("That amount is beyond what one line may hold."), u"amount"_qs);
    CABAS_LET(off, discountOf(line, full));

    TicketLine priced;
    priced.position = line.position;
    priced.product = product.id;
    priced.code = product.code;
    priced.name = product.name;
    priced.unit = product.unit;
    priced.quantity = line.quantity;
    priced.unitPrice = *price;
    priced.discount = off;
    priced.gross = full - off;
    priced.vatCode = product.vat.code;
    priced.vatCategory = product.vat.category;
    priced.vatBp = product.vat.rateBp;
    priced.family = product.family;
    priced.reason = cleaned(line.reason);
    priced.tare = line.tare;
    priced.note = cleaned(line.note);
    return priced;
}

Result<TicketLine> TillRules::deposit(const BasketLine &line)
{
    CABAS_TRY(checkQuantity(line.quantity, Unit::Piece, tr("Deposit")));
    if (!line.price || *line.price <= Money() || *line.price > maxAmount)
        return refused(tr("Give the amount of one deposit."), u"price"_qs);
    if (line.discountBp != 0 || !line.discount.isZero())
        return refused(tr("A deposit has no discount."), u"discount"_qs);
    const bool isGivenBack = line.kind == LineKind::DepositIn;
    TicketLine priced;
    priced.position = line.position;
    priced.kind = line.kind;
    priced.code = line.code;
    priced.name = isGivenBack ? tr("Deposit given back") : tr("Deposit");
    priced.quantity = line.quantity;
    priced.unitPrice = isGivenBack ? -*line.price : *line.price;
    priced.gross = amountOf(priced.unitPrice, line.quantity);
    priced.vatCode = outsideVatCode();
    priced.vatCategory = VatCategory::OutOfScope;
    priced.reason = cleaned(line.reason);
    priced.note = cleaned(line.note);
    return priced;
}

Money TillRules::totalOf(const std::vector<TicketLine> &lines)
{
    Money total;
    for (const TicketLine &line : lines)
        total += line.gross;
    return total;
}

std::vector<TicketVat> TillRules::vatOf(const std::vector<TicketLine> &lines)
{
    std::map<QString, TicketVat> byCode;
    for (const TicketLine &line : lines) {
        TicketVat &vat = byCode[line.vatCode];
        vat.code = line.vatCode;
        vat.category = line.vatCategory;
        vat.rateBp = line.vatBp;
        vat.gross += line.gross;
    }
    std::vector<TicketVat> table;
    for (auto &[code, vat] : byCode) {
        vat.vat = vatIncludedIn(vat.gross, vat.rateBp);
        vat.net = vat.gross - vat.vat;
        table.push_back(vat);
    }
    return table;
}

std::vector<Warning> TillRules::warningsFor(const std::vector<TicketLine> &lines)
{
    std::vector<Warning> warnings;
    for (const TicketLine &line : lines) {
        if (line.quantity >= largeQuantity)
            warnings.push_back(
                {u"large_quantity"_qs,
                 tr("Line %1, “%2”: is the quantity right?").arg(line.position).arg(line.name)});
        if (abs(line.gross) > largeAmount)
            warnings.push_back(
                {u"large_amount"_qs,
                 tr("Line %1, “%2”: is the amount right?").arg(line.position).arg(line.name)});
    }
    return warnings;
}

QString TillRules::prefixFor(const QString &tillName)
{
    QString prefix;
    for (const QChar c : fold(tillName)) {
        const bool isPart = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPart && prefix.size() < maxPrefix)
            prefix += c.toUpper();
    }
    return prefix;
}

QString TillRules::ticketName(const QString &prefix, qint64 number)
{
    return prefix + u'-' + QString::number(number).rightJustified(numberWidth, u'0');
}

} // namespace cabas
