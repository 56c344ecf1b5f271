// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/saleswords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/invoicing/salesinvoicerules.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

RowCell dueCell(const SalesListRow &row, SalesState state, QDate today)
{
    if (state != SalesState::ToPay && state != SalesState::Late)
        return {};
    RowCell cell{dateText(row.invoice.due)};
    const int left = int(today.daysTo(row.invoice.due));
    if (left < 0) {
        cell.roles.insert(Cell::Second, SalesWords::tr("late by %n day(s)", nullptr, -left));
        cell.roles.insert(Cell::SecondInk, int(Token::Danger));
    } else {
        cell.roles.insert(Cell::Second, SalesWords::tr("in %n day(s)", nullptr, left));
    }
    return cell;
}

RowCell amountCell(const SalesListRow &row)
{
    const QLocale locale = Language::locale();
    const SalesInvoice &invoice = row.invoice;
    if (row.isDraft() && invoice.gross.isZero())
        return {};
    RowCell cell{moneyText(invoice.isCredit() ? -invoice.gross : invoice.gross, locale),
                 {{Cell::Strong, !row.isDraft()}}};
    if (!row.open.isZero() && abs(row.open) != invoice.gross)
        cell.roles.insert(Cell::Second,
                          SalesWords::tr("left: %1").arg(moneyText(row.open, locale)));
    else if (row.credited > Money() && row.credited < invoice.gross)
        cell.roles.insert(Cell::Second,
                          SalesWords::tr("credited: %1").arg(moneyText(row.credited, locale)));
    return cell;
}

QString secondOf(const SalesListRow &row)
{
    QString words = SalesWords::title(row.invoice);
    if (!row.invoice.creditsNumber.isEmpty())
        words += u" · "_qs + SalesWords::tr("of invoice %1").arg(row.invoice.creditsNumber);
    if (!row.invoice.ticketName.isEmpty())
        words += u" · "_qs + SalesWords::tr("ticket %1").arg(row.invoice.ticketName);
    return words;
}

} // namespace

QString SalesWords::partTitle(int part)
{
    switch (part) {
    case Drafts:
        return tr("Being written");
    case ToPay:
        return tr("To be paid");
    default:
        return tr("All");
    }
}

bool SalesWords::isIn(const SalesListRow &row, int part)
{
    if (part == Drafts)
        return row.isDraft();
    return part != ToPay || (!row.isDraft() && !row.open.isZero());
}

QString SalesWords::state(SalesState state)
{
    switch (state) {
    case SalesState::Draft:
        return tr("Being written");
    case SalesState::ToPay:
        return tr("To be paid");
    case SalesState::Late:
        return tr("Late");
    case SalesState::Paid:
        return tr("Paid");
    case SalesState::AtTill:
        return tr("Paid at the till");
    case SalesState::Credited:
        return tr("Credited");
    case SalesState::ToSettle:
        return tr("To be settled");
    case SalesState::Settled:
        return tr("Settled");
    }
    return {};
}

Kind SalesWords::kind(SalesState state)
{
    switch (state) {
    case SalesState::Late:
        return Kind::Danger;
    case SalesState::ToPay:
    case SalesState::ToSettle:
        return Kind::Warning;
    case SalesState::Paid:
    case SalesState::AtTill:
    case SalesState::Settled:
        return Kind::Success;
    default:
        return Kind::Neutral;
    }
}

QString SalesWords::icon(SalesState state)
{
    switch (state) {
    case SalesState::Draft:
        return u"pencil"_qs;
    case SalesState::Credited:
        return u"undo-2"_qs;
    case SalesState::ToPay:
    case SalesState::ToSettle:
        return u"clock"_qs;
    default:
        return {};
    }
}

QString SalesWords::title(const SalesInvoice &invoice)
{
    if (invoice.number.isEmpty())
        return tr("Being written");
    return (invoice.isCredit() ? tr("Credit note %1") : tr("Invoice %1")).arg(invoice.number);
}

std::vector<RowsModel::Column> SalesWords::columns()
{
    return {{tr("Customer and invoice")},
            {tr("Dated"), RowsModel::Side::Right},
            {tr("Due on"), RowsModel::Side::Right},
            {tr("With VAT"), RowsModel::Side::Right},
            {tr("State")}};
}

std::vector<RowOfCells> SalesWords::rows(const std::vector<SalesListRow> &list, QDate today)
{
    std::vector<RowOfCells> rows;
    for (const SalesListRow &row : list) {
        const SalesState state = SalesInvoiceRules::state(row, today);
        const QString who =
            row.invoice.buyer.name.isEmpty() ? tr("No customer yet") : row.invoice.buyer.name;
        RowCell chip{SalesWords::state(state), {{Cell::ChipKind, int(kind(state))}}};
        if (const QString name = icon(state); !name.isEmpty())
            chip.roles.insert(Cell::ChipIcon, name);
        rows.push_back({qint64(rows.size()),
                        {{who, {{Cell::Second, secondOf(row)}}},
                         {row.isDraft() ? QString() : dateText(row.invoice.issued)},
                         dueCell(row, state, today),
                         amountCell(row),
                         chip}});
    }
    return rows;
}

bool SalesWords::matches(const SalesListRow &row, const QString &typed)
{
    const SalesInvoice &invoice = row.invoice;
    const QString all = fold(QStringList{invoice.buyer.name, invoice.customerCode, invoice.number,
                                         invoice.creditsNumber, invoice.ticketName,
                                         plainDecimal(invoice.gross.cents(), 2),
                                         amountText(invoice.gross, Language::locale())}
                                 .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

QString SalesWords::address(const SalesParty &party)
{
    QStringList lines{party.street, u"%1 %2"_qs.arg(party.postcode, party.city).trimmed()};
    if (party.country != u"FR")
        lines += party.country;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace cabas::ui
