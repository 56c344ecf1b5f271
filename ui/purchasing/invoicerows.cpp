// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicerows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/purchasing/invoicewords.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

QString title(const InvoiceListRow &row)
{
    if (row.stage == InvoiceListRow::Stage::Waiting)
        return InvoiceWords::reception(*row.reception);
    if (!row.number.isEmpty())
        return row.kind == InvoiceKind::CreditNote
                   ? InvoiceRows::tr("Credit note %1").arg(row.number)
                   : row.number;
    return row.documentName.isEmpty() ? InvoiceRows::tr("Being typed") : row.documentName;
}

RowCell dueCell(const InvoiceListRow &row, QDate today)
{
    if (!row.due.isValid() || row.stage == InvoiceListRow::Stage::Undone)
        return {};
    RowCell cell{dateText(row.due)};
    const bool isOwed = row.stage == InvoiceListRow::Stage::Posted && !row.open.isZero() &&
                        row.kind == InvoiceKind::Invoice;
    const qint64 late = row.due.daysTo(today);
    if (isOwed && late > 0) {
        cell.roles.insert(Cell::Second, InvoiceRows::tr("late by %n day(s)", nullptr, int(late)));
        cell.roles.insert(Cell::SecondInk, int(Token::Danger));
    } else if (isOwed) {
        cell.roles.insert(Cell::Second, InvoiceRows::tr("in %n day(s)", nullptr, int(-late)));
    }
    return cell;
}

RowCell amountCell(const InvoiceListRow &row)
{
    const QLocale locale = Language::locale();
    if (row.gross.isZero())
        return {};
    const Money amount = row.kind == InvoiceKind::CreditNote ? -row.gross : row.gross;
    RowCell cell{moneyText(amount, locale), {{Cell::Strong, true}}};
    if (row.stage == InvoiceListRow::Stage::Waiting) {
        cell.roles.insert(Cell::Second, InvoiceRows::tr("without VAT"));
        cell.roles.insert(Cell::Strong, false);
    } else if (row.stage == InvoiceListRow::Stage::Posted && abs(row.open) != row.gross &&
               !row.open.isZero()) {
        cell.roles.insert(Cell::Second,
                          InvoiceRows::tr("left: %1").arg(moneyText(row.open, locale)));
    }
    return cell;
}

} // namespace

QString InvoiceRows::partTitle(int part)
{
    switch (part) {
    case ToMatch:
        return tr("To match");
    case Differences:
        return tr("Differences");
    case Due:
        return tr("Due");
    default:
        return tr("All");
    }
}

bool InvoiceRows::isIn(const InvoiceListRow &row, int part)
{
    using Stage = InvoiceListRow::Stage;
    switch (part) {
    case ToMatch:
        return row.stage == Stage::Waiting || row.stage == Stage::Entered;
    case Differences:
        return row.openDifferences > 0;
    case Due:
        return row.stage == Stage::Posted && !row.open.isZero();
    default:
        return true;
    }
}

bool InvoiceRows::matches(const InvoiceListRow &row, const QString &typed)
{
    const QString all = fold(QStringList{row.supplierName, row.number, row.documentName,
                                         plainDecimal(row.gross.cents(), 2),
                                         amountText(row.gross, Language::locale())}
                                 .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

std::vector<RowsModel::Column> InvoiceRows::columns()
{
    return {{tr("Supplier and document")},
            {tr("Dated"), RowsModel::Side::Right},
            {tr("Due on"), RowsModel::Side::Right},
            {tr("With VAT"), RowsModel::Side::Right},
            {tr("State")}};
}

std::vector<RowOfCells> InvoiceRows::rows(const std::vector<InvoiceListRow> &list, QDate today)
{
    std::vector<RowOfCells> rows;
    for (const InvoiceListRow &row : list) {
        const QString who = row.supplierName.isEmpty() ? tr("Whose invoice?") : row.supplierName;
        RowCell state{InvoiceWords::stage(row, today),
                      {{Cell::ChipKind, int(InvoiceWords::stageKind(row, today))}}};
        if (const QString icon = InvoiceWords::stageIcon(row); !icon.isEmpty())
            state.roles.insert(Cell::ChipIcon, icon);
        rows.push_back({qint64(rows.size()),
                        {{who, {{Cell::Second, title(row)}}},
                         {dateText(row.day)},
                         dueCell(row, today),
                         amountCell(row),
                         state}});
    }
    return rows;
}

QStringList InvoiceRows::about(const InvoiceListRow &row)
{
    switch (row.stage) {
    case InvoiceListRow::Stage::Waiting:
        return {u"reception"_qs, QString::number(row.reception->delivery.value()),
                QString::number(row.supplier.value())};
    case InvoiceListRow::Stage::Entered:
        return {u"input"_qs, QString::number(row.input.value())};
    default:
        return {u"invoice"_qs, QString::number(row.invoice.value())};
    }
}

} // namespace cabas::ui
