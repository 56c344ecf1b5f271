// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicewords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"

#include <algorithm>

namespace cabas::ui {

const InvoiceDifference *InvoiceWords::first(const InvoiceSheetRow &row,
                                             const std::vector<InvoiceChoice> &choices)
{
    if (row.differences.empty())
        return nullptr;
    const auto open =
        std::find_if(row.differences.begin(), row.differences.end(),
                     [&](const auto &each) { return InvoiceChoiceRules::isOpen(choices, each); });
    return open == row.differences.end() ? &row.differences.front() : &*open;
}

QString InvoiceWords::title(InvoiceDifferenceKind kind)
{
    switch (kind) {
    case InvoiceDifferenceKind::NoDelivery:
        return tr("No reception");
    case InvoiceDifferenceKind::NoLines:
        return tr("No lines");
    case InvoiceDifferenceKind::UnknownProduct:
        return tr("Unknown");
    case InvoiceDifferenceKind::Quantity:
        return tr("Quantity");
    case InvoiceDifferenceKind::NotReceived:
        return tr("Not received");
    case InvoiceDifferenceKind::NotInvoiced:
        return tr("Not invoiced");
    case InvoiceDifferenceKind::Price:
        return tr("Price");
    case InvoiceDifferenceKind::VatRate:
        return tr("VAT rate");
    case InvoiceDifferenceKind::Deposit:
        return tr("Deposits");
    case InvoiceDifferenceKind::Transport:
        return tr("Transport");
    }
    return {};
}

QString InvoiceWords::icon(InvoiceDifferenceKind kind)
{
    switch (kind) {
    case InvoiceDifferenceKind::Price:
        return u"percent"_qs;
    case InvoiceDifferenceKind::Quantity:
    case InvoiceDifferenceKind::NotReceived:
    case InvoiceDifferenceKind::NotInvoiced:
        return u"package"_qs;
    case InvoiceDifferenceKind::Transport:
        return u"truck"_qs;
    case InvoiceDifferenceKind::Deposit:
        return u"recycle"_qs;
    case InvoiceDifferenceKind::UnknownProduct:
        return u"circle-question-mark"_qs;
    default:
        return u"triangle-alert"_qs;
    }
}

QString InvoiceWords::state(const InvoiceSheet &sheet, const InvoiceSheetRow &row)
{
    const InvoiceDifference *difference = first(row, sheet.choices);
    if (difference == nullptr)
        return row.kind == InvoiceLineKind::Goods && row.received ? tr("Agrees") : QString();
    const InvoiceChoice *choice = InvoiceChoiceRules::find(sheet.choices, *difference);
    const bool isClaimed = choice != nullptr ? choice->reply == InvoiceReply::Claimed
                                             : InvoiceChoiceRules::isClaimedUnasked(*difference);
    if (isClaimed)
        return tr("Credit note");
    return choice != nullptr ? tr("Accepted") : title(difference->kind);
}

Kind InvoiceWords::stateKind(const InvoiceSheet &sheet, const InvoiceSheetRow &row)
{
    const InvoiceDifference *difference = first(row, sheet.choices);
    if (difference == nullptr)
        return Kind::Success;
    if (InvoiceChoiceRules::isOpen(sheet.choices, *difference))
        return Kind::Warning;
    const InvoiceChoice *choice = InvoiceChoiceRules::find(sheet.choices, *difference);
    return choice != nullptr && choice->reply == InvoiceReply::Accepted ? Kind::Neutral
                                                                        : Kind::Accent;
}

QString InvoiceWords::stateIcon(const InvoiceSheet &sheet, const InvoiceSheetRow &row)
{
    const InvoiceDifference *difference = first(row, sheet.choices);
    if (difference == nullptr)
        return u"circle-check"_qs;
    if (InvoiceChoiceRules::isOpen(sheet.choices, *difference))
        return icon(difference->kind);
    const InvoiceChoice *choice = InvoiceChoiceRules::find(sheet.choices, *difference);
    return choice != nullptr && choice->reply == InvoiceReply::Accepted ? u"check"_qs
                                                                        : u"receipt-text"_qs;
}

QString InvoiceWords::stage(const InvoiceListRow &row, QDate today)
{
    switch (row.stage) {
    case InvoiceListRow::Stage::Waiting:
        return tr("Invoice awaited");
    case InvoiceListRow::Stage::Entered:
        return tr("To match");
    case InvoiceListRow::Stage::Undone:
        return tr("Undone");
    case InvoiceListRow::Stage::Posted:
        break;
    }
    if (row.openDifferences > 0)
        return tr("%n difference(s)", nullptr, row.openDifferences);
    if (row.open.isZero())
        return tr("Settled");
    if (row.isInRun)
        return tr("Being paid");
    return row.due < today && row.kind == InvoiceKind::Invoice ? tr("Overdue") : tr("Posted");
}

Kind InvoiceWords::stageKind(const InvoiceListRow &row, QDate today)
{
    switch (row.stage) {
    case InvoiceListRow::Stage::Waiting:
        return Kind::Info;
    case InvoiceListRow::Stage::Entered:
        return Kind::Accent;
    case InvoiceListRow::Stage::Undone:
        return Kind::Neutral;
    case InvoiceListRow::Stage::Posted:
        break;
    }
    if (row.openDifferences > 0)
        return Kind::Warning;
    if (!row.open.isZero() && !row.isInRun && row.due < today && row.kind == InvoiceKind::Invoice)
        return Kind::Danger;
    return row.open.isZero() ? Kind::Success : Kind::Neutral;
}

QString InvoiceWords::stageIcon(const InvoiceListRow &row)
{
    switch (row.stage) {
    case InvoiceListRow::Stage::Waiting:
        return u"package-check"_qs;
    case InvoiceListRow::Stage::Entered:
        return u"circle-dashed"_qs;
    case InvoiceListRow::Stage::Undone:
        return u"undo-2"_qs;
    case InvoiceListRow::Stage::Posted:
        break;
    }
    return row.isInRun && row.openDifferences == 0 && !row.open.isZero() ? u"wallet"_qs : QString();
}

QString InvoiceWords::reception(const WaitingReception &reception)
{
    const QString day = dateText(reception.day);
    return reception.documentName.isEmpty() ? tr("Reception of %1").arg(day)
                                            : tr("%1 of %2").arg(reception.documentName, day);
}

} // namespace cabas::ui
