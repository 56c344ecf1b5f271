// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/refundrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/tillrules.h"

namespace cabas {

namespace {

/// Of one line, as positive amounts.
struct Refunded {
    Quantity quantity;
    Money gross;
    Money discount;
};

std::map<int, Refunded> refundedOf(const std::vector<Ticket> &earlier)
{
    std::map<int, Refunded> byPosition;
    for (const Ticket &refund : earlier) {
        for (const TicketLine &line : refund.lines) {
            Refunded &refunded = byPosition[line.refundsPosition];
            refunded.quantity -= line.quantity;
            refunded.gross -= line.gross;
            refunded.discount -= line.discount;
        }
    }
    return byPosition;
}

Money shareOf(Money whole, Quantity part, Quantity quantity)
{
    return Money::fromCents(mulDivRounded(whole.cents(), part.milli(), quantity.milli()));
}

/// `quantity` more of `sold` after what was `refunded`: the share of all so far, less the earlier.
TicketLine refundLine(const TicketLine &sold, const Refunded &refunded, Quantity quantity)
{
    const Quantity all = refunded.quantity + quantity;
    TicketLine line = sold;
    line.refundsPosition = sold.position;
    line.quantity = -quantity;
    line.gross = refunded.gross - shareOf(sold.gross, all, sold.quantity);
    line.discount = refunded.discount - shareOf(sold.discount, all, sold.quantity);
    return line;
}

} // namespace

std::map<int, Quantity> RefundRules::left(const Ticket &sale, const std::vector<Ticket> &earlier)
{
    const std::map<int, Refunded> refunded = refundedOf(earlier);
    std::map<int, Quantity> left;
    for (const TicketLine &line : sale.lines) {
        const auto before = refunded.find(line.position);
        const Quantity quantity =
            before == refunded.end() ? line.quantity : line.quantity - before->second.quantity;
        if (quantity > Quantity())
            left[line.position] = quantity;
    }
    return left;
}

Result<std::vector<TicketLine>> RefundRules::lines(const Ticket &sale,
                                                   const std::vector<Ticket> &earlier,
                                                   const std::vector<RefundLine> &wanted,
                                                   bool restock, const QString &reason)
{
    if (sale.kind != TicketKind::Sale)
        return refused(tr("%1 is itself a refund. Refund the ticket of the sale.").arg(sale.name),
                       u"refund_of_refund"_qs);
    const std::map<int, Quantity> left = RefundRules::left(sale, earlier);
    if (left.empty())
        return refused(tr("Ticket %1 is already wholly refunded.").arg(sale.name), u"refunded"_qs);
    std::map<int, Quantity> quantities;
    for (const RefundLine &line : wanted) {
        if (line.position < 1 || line.position > int(sale.lines.size()))
            return refused(tr("Ticket %1 has no line %2.").arg(sale.name).arg(line.position),
                           u"line"_qs);
        const TicketLine &sold = sale.lines.at(size_t(line.position - 1));
        const auto rest = left.find(line.position);
        const Quantity available = rest == left.end() ? Quantity() : rest->second;
        const Quantity quantity = line.quantity.value_or(available);
        quantities[line.position] += quantity;
        if (available.isZero() || quantities[line.position] > available)
            return refused(
                tr("Line %1, “%2”: only %3 may still be refunded.")
                    .arg(line.position)
                    .arg(sold.name, quantityText(available, sold.unit, Language::locale())),
                u"too_much"_qs);
        CABAS_TRY(TillRules::checkQuantity(quantity, sold.unit, sold.name));
    }
    if (wanted.empty())
        quantities = left;

    const std::map<int, Refunded> refunded = refundedOf(earlier);
    std::vector<TicketLine> lines;
    for (const auto &[position, quantity] : quantities) {
        const auto before = refunded.find(position);
        TicketLine line =
            refundLine(sale.lines.at(size_t(position - 1)),
                       before == refunded.end() ? Refunded{} : before->second, quantity);
        line.position = int(lines.size()) + 1;
        line.isRestocked = restock && line.kind == LineKind::Product;
        line.reason = cleaned(reason);
        lines.push_back(line);
    }
    if (TillRules::totalOf(lines) > Money())
        return refused(tr("These lines give nothing back to the customer. Sell the deposits "
                          "instead."),
                       u"nothing_back"_qs);
    return lines;
}

std::vector<TicketVat> RefundRules::vat(const std::vector<Ticket> &earlier,
                                        const std::vector<TicketLine> &lines)
{
    std::map<QString, TicketVat> before;
    for (const Ticket &refund : earlier) {
        for (const TicketVat &vat : refund.vat) {
            before[vat.code].gross += vat.gross;
            before[vat.code].vat += vat.vat;
        }
    }
    std::vector<TicketVat> table = TillRules::vatOf(lines);
    for (TicketVat &vat : table) {
        const TicketVat &done = before[vat.code];
        vat.vat = vatIncludedIn(done.gross + vat.gross, vat.rateBp) - done.vat;
        vat.net = vat.gross - vat.vat;
    }
    return table;
}

} // namespace cabas
