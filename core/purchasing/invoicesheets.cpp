// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicesheets.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoiceliststore.h"
#include "core/purchasing/invoicematching.h"
#include "core/purchasing/invoicematchstore.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/priceproposer.h"

#include <algorithm>

namespace cabas {

namespace {

/// Of transport, where nobody says otherwise (CGI, article 278).
constexpr int transportVatBp = 2'000;

const DeliveredGoods *goodsOf(const ReceivedTogether &received, std::optional<ProductId> product)
{
    const auto found =
        std::find_if(received.goods.begin(), received.goods.end(),
                     [&](const DeliveredGoods &each) { return product == each.product; });
    return found == received.goods.end() ? nullptr : &*found;
}

void take(InvoiceSheetRow &row, const DeliveredGoods *came)
{
    if (came == nullptr)
        return;
    row.ordered = came->ordered;
    row.received = came->received;
    row.agreed = came->agreed;
}

InvoiceSheetRow rowOf(const InvoiceLine &line, const ReceivedTogether &received)
{
    InvoiceSheetRow row;
    row.line = line.position;
    row.kind = line.kind;
    row.product = line.product;
    row.productCode = line.productCode;
    row.code = line.code;
    row.name = line.name;
    row.unit = line.unit;
    row.invoiced = line.quantity;
    row.price = line.price;
    row.net = line.net;
    row.vatBp = line.vatBp;
    if (line.kind == InvoiceLineKind::Goods)
        take(row, goodsOf(received, line.product));
    return row;
}

/// A difference that no line of the invoice stands for.
InvoiceSheetRow rowOf(const InvoiceDifference &difference, const ReceivedTogether &received)
{
    InvoiceSheetRow row;
    row.product = difference.product;
    row.productCode = difference.productCode;
    row.name = difference.name;
    row.unit = difference.unit;
    row.differences = {difference};
    switch (difference.kind) {
    case InvoiceDifferenceKind::Deposit:
        row.kind = InvoiceLineKind::Deposit;
        row.name = InvoiceSheets::tr("Deposits");
        row.net = Money::fromCents(difference.invoiced);
        break;
    case InvoiceDifferenceKind::Transport:
        row.kind = InvoiceLineKind::Transport;
        row.name = InvoiceSheets::tr("Transport");
        row.net = Money::fromCents(difference.invoiced);
        break;
    case InvoiceDifferenceKind::NotInvoiced:
        take(row, goodsOf(received, difference.product));
        break;
    default:
        row.kind = InvoiceLineKind::Other;
        row.name = InvoiceSheets::tr("The invoice as a whole");
        break;
    }
    return row;
}

} // namespace

void InvoiceSheets::addRows(Tx &tx, const Session &session, const ReceivedTogether &received,
                            InvoiceSheet &sheet)
{
    for (const InvoiceLine &line : sheet.invoice.lines)
        sheet.rows.push_back(rowOf(line, received));
    for (const InvoiceDifference &difference : sheet.invoice.differences) {
        const auto ofLine =
            std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const InvoiceSheetRow &row) {
                return difference.line > 0 && row.line == difference.line;
            });
        if (ofLine == sheet.rows.end())
            sheet.rows.push_back(rowOf(difference, received));
        else
            ofLine->differences.push_back(difference);
    }
    addShelf(tx, session, sheet);
}

void InvoiceSheets::addShelf(Tx &tx, const Session &session, InvoiceSheet &sheet)
{
    std::optional<PriceProposer> proposer;
    const QDate tomorrow = session.today().addDays(1);
    for (InvoiceSheetRow &row : sheet.rows) {
        const auto price =
            std::find_if(row.differences.begin(), row.differences.end(), [](const auto &each) {
                return each.kind == InvoiceDifferenceKind::Price;
            });
        if (price == row.differences.end() || !row.product)
            continue;
        std::optional<PriceBasis> basis = PriceBasisStore::of(tx, *row.product, tomorrow);
        // The shelf follows the usual supplier alone.
        if (!basis || basis->supplier != sheet.invoice.supplier)
            continue;
        if (!proposer)
            proposer = PriceProposer::load(tx);
        row.shelfNow = basis->price;
        basis->cost = UnitPrice::fromE4(price->invoiced);
        if (proposer->hasChain())
            row.shelfNext = proposer->otherPrice(*basis);
    }
}

void InvoiceSheets::addReceptions(Tx &tx, QDate today, InvoiceSheet &sheet)
{
    const SupplierInvoice &invoice = sheet.invoice;
    for (const DeliveryId id : invoice.deliveries) {
        if (const auto reception = InvoiceListStore::reception(tx, id, invoice.supplier))
            sheet.receptions.push_back(*reception);
    }
    if (sheet.isPosted())
        return;
    for (const WaitingReception &each :
         InvoiceMatchStore::waiting(tx, today.addDays(-2 * InvoiceMatching::daysBefore))) {
        const bool isThere = std::find(invoice.deliveries.begin(), invoice.deliveries.end(),
                                       each.delivery) != invoice.deliveries.end();
        if (each.supplier == invoice.supplier && !isThere)
            sheet.receptions.push_back(each);
    }
    // In their own order, whichever of them are taken.
    std::sort(sheet.receptions.begin(), sheet.receptions.end(), [](const auto &a, const auto &b) {
        return std::pair(a.day, a.delivery) < std::pair(b.day, b.delivery);
    });
}

InvoiceSheet InvoiceSheets::of(Tx &tx, const Session &session, const InvoiceInput &input)
{
    PreparedInvoice prepared = InvoicePreparing::prepared(tx, session, input.document, input.wish);
    InvoiceSheet sheet;
    sheet.invoice = std::move(prepared.invoice);
    sheet.problems = std::move(prepared.problems);
    sheet.warnings = std::move(prepared.warnings);
    sheet.computed = prepared.computed;
    sheet.choices = input.wish.choices;
    if (input.isTyped() && sheet.invoice.lines.empty())
        sheet.invoice.differences.clear(); // nothing was typed yet
    addRows(tx, session, prepared.received, sheet);
    if (sheet.invoice.supplier.value() == 0)
        return sheet;
    addReceptions(tx, session.today(), sheet);
    if (sheet.invoice.kind == InvoiceKind::CreditNote)
        sheet.credits = CreditStore::openOf(tx, sheet.invoice.supplier);
    return sheet;
}

InvoiceSheet InvoiceSheets::of(Tx &tx, const Session &session, const SupplierInvoice &posted)
{
    InvoiceSheet sheet;
    sheet.invoice = posted;
    sheet.computed = posted.gross;
    sheet.choices = InvoiceChoiceStore::of(tx, posted.id);
    sheet.payment = InvoiceListStore::payment(tx, posted.id);
    addRows(tx, session, InvoiceMatching::together(tx, posted.supplier, posted.deliveries), sheet);
    addReceptions(tx, session.today(), sheet);
    for (const DeliveryId id : posted.deliveries) {
        for (const ExpectedCredit &credit : CreditStore::ofDelivery(tx, id)) {
            if (credit.supplier == posted.supplier && credit.state != CreditState::Dropped)
                sheet.credits.push_back(credit);
        }
    }
    for (const ExpectedCredit &credit : CreditStore::ofInvoice(tx, posted.id)) {
        if (credit.state != CreditState::Dropped)
            sheet.credits.push_back(credit);
    }
    return sheet;
}

std::vector<InvoiceLine> InvoiceSheets::linesFor(Tx &tx, SupplierId supplier,
                                                 const std::vector<DeliveryId> &deliveries)
{
    std::vector<InvoiceLine> lines;
    const ReceivedTogether received = InvoiceMatching::together(tx, supplier, deliveries);
    const auto add = [&](InvoiceLine line) {
        line.position = int(lines.size()) + 1;
        lines.push_back(line);
    };
    for (const DeliveredGoods &each : received.goods) {
        if (each.received <= Quantity())
            continue;
        InvoiceLine line;
        line.product = each.product;
        line.productCode = each.code;
        line.code = each.code;
        line.name = each.name;
        line.unit = each.unit;
        line.quantity = each.received;
        line.price = each.agreed;
        line.net = amountOf(each.agreed, each.received);
        line.vatBp = -1; // that of the product
        add(line);
    }
    const auto addCost = [&](InvoiceLineKind kind, const QString &name, Money net) {
        if (net.isZero())
            return;
        InvoiceLine line;
        line.kind = kind;
        line.name = name;
        line.net = net;
        const bool isDeposit = kind == InvoiceLineKind::Deposit;
        line.category = isDeposit ? VatCategory::OutOfScope : VatCategory::Standard;
        line.vatBp = isDeposit ? 0 : transportVatBp;
        add(line);
    };
    addCost(InvoiceLineKind::Deposit, tr("Deposits"), received.deposits);
    addCost(InvoiceLineKind::Transport, tr("Transport"), received.transport);
    return lines;
}

} // namespace cabas
