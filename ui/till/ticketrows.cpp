// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/ticketrows.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

/// What stands under a line's name: its code, a discount, why it came back.
QString aboutLine(const TicketLine &line)
{
    QStringList words;
    if (line.kind == LineKind::DepositOut)
        words << TicketRows::tr("deposit");
    else if (line.kind == LineKind::DepositIn)
        words << TicketRows::tr("deposit given back");
    else if (!line.code.isEmpty())
        words << line.code;
    if (!line.discount.isZero())
        words << TicketRows::tr("discount %1").arg(moneyText(line.discount, Language::locale()));
    if (!line.reason.isEmpty())
        words << line.reason;
    return words.join(u" · "_qs);
}

QString rateOf(VatCategory category, int rateBp)
{
    return category == VatCategory::OutOfScope ? TicketRows::tr("outside VAT")
                                               : rateText(rateBp, Language::locale());
}

} // namespace

std::vector<RowsModel::Column> TicketRows::lineColumns()
{
    return {{tr("Article")},
            {tr("Quantity"), RowsModel::Side::Right},
            {tr("Price"), RowsModel::Side::Right},
            {tr("VAT"), RowsModel::Side::Right},
            {tr("Amount"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> TicketRows::lines(const Ticket &ticket)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const TicketLine &line : ticket.lines)
        rows.push_back({line.product ? line.product->value() : 0,
                        {{line.name, {{Cell::Second, aboutLine(line)}}},
                         {quantityText(line.quantity, line.unit, locale)},
                         {priceText(line.unitPrice, line.unit, locale)},
                         {rateOf(line.vatCategory, line.vatBp)},
                         {moneyText(line.gross, locale), {{Cell::Strong, true}}}}});
    return rows;
}

std::vector<RowsModel::Column> TicketRows::vatColumns()
{
    return {{tr("Rate")},
            {tr("Without VAT"), RowsModel::Side::Right},
            {tr("VAT"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> TicketRows::vat(const Ticket &ticket)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const TicketVat &one : ticket.vat)
        rows.push_back({qint64(rows.size()) + 1,
                        {{rateOf(one.category, one.rateBp)},
                         {moneyText(one.net, locale)},
                         {moneyText(one.vat, locale)}}});
    return rows;
}

std::vector<RowsModel::Column> TicketRows::paymentColumns()
{
    return {{tr("Paid by")}, {tr("Amount"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> TicketRows::payments(const Ticket &ticket)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const Payment &payment : ticket.payments) {
        RowCell means{TillWords::means(payment.means),
                      {{Cell::Icon, TillWords::meansIcon(payment.means)}}};
        if (payment.tendered != payment.amount)
            means.roles.insert(Cell::Suffix,
                               tr("%1 handed over").arg(moneyText(payment.tendered, locale)));
        rows.push_back({qint64(rows.size()) + 1, {means, {moneyText(payment.amount, locale)}}});
    }
    return rows;
}

QString TicketRows::when(const Ticket &ticket)
{
    // 2026-03-10T14:05:09+01:00
    const QDate day = dayFromText(ticket.localAt.left(10)).value_or(ticket.businessDay);
    return dateText(day) + u' ' + ticket.localAt.mid(11, 5);
}

} // namespace cabas::ui
