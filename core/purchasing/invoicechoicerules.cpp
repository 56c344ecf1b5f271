// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicechoicerules.h"

#include "core/purchasing/invoicerules.h"

#include <algorithm>

namespace cabas {

namespace {

const InvoiceDifference *differenceOf(const SupplierInvoice &invoice, const InvoiceChoice &choice)
{
    const auto found =
        std::find_if(invoice.differences.begin(), invoice.differences.end(),
                     [&](const auto &each) { return InvoiceChoiceRules::isAbout(choice, each); });
    return found == invoice.differences.end() ? nullptr : &*found;
}

} // namespace

bool InvoiceChoiceRules::isAbout(const InvoiceChoice &choice, const InvoiceDifference &difference)
{
    return choice.kind == difference.kind && choice.line == difference.line &&
           choice.product == difference.product;
}

const InvoiceChoice *InvoiceChoiceRules::find(const std::vector<InvoiceChoice> &choices,
                                              const InvoiceDifference &difference)
{
    const auto found = std::find_if(choices.rbegin(), choices.rend(), [&](const auto &choice) {
        return isAbout(choice, difference);
    });
    return found == choices.rend() ? nullptr : &*found;
}

bool InvoiceChoiceRules::isClaimedUnasked(const InvoiceDifference &difference)
{
    return difference.kind == InvoiceDifferenceKind::Quantity && difference.amount > Money();
}

bool InvoiceChoiceRules::mayClaim(const SupplierInvoice &invoice,
                                  const InvoiceDifference &difference)
{
    if (invoice.kind == InvoiceKind::CreditNote || difference.amount <= Money())
        return false;
    const bool isOfGoods = difference.kind == InvoiceDifferenceKind::Quantity ||
                           difference.kind == InvoiceDifferenceKind::Price;
    return isOfInvoice(difference) ||
           (isOfGoods && difference.product && !invoice.deliveries.empty());
}

bool InvoiceChoiceRules::isOfInvoice(const InvoiceDifference &difference)
{
    return difference.kind == InvoiceDifferenceKind::NotReceived ||
           difference.kind == InvoiceDifferenceKind::UnknownProduct ||
           difference.kind == InvoiceDifferenceKind::Deposit ||
           difference.kind == InvoiceDifferenceKind::Transport;
}

bool InvoiceChoiceRules::mayTakeCost(const InvoiceDifference &difference)
{
    return difference.kind == InvoiceDifferenceKind::Price && difference.product &&
           difference.invoiced > 0;
}

bool InvoiceChoiceRules::isOpen(const std::vector<InvoiceChoice> &choices,
                                const InvoiceDifference &difference)
{
    return !isClaimedUnasked(difference) && find(choices, difference) == nullptr;
}

int InvoiceChoiceRules::openCount(const SupplierInvoice &invoice,
                                  const std::vector<InvoiceChoice> &choices)
{
    return int(std::count_if(invoice.differences.begin(), invoice.differences.end(),
                             [&](const auto &each) { return isOpen(choices, each); }));
}

Result<> InvoiceChoiceRules::check(const SupplierInvoice &invoice, const InvoiceChoice &choice)
{
    const InvoiceDifference *difference = differenceOf(invoice, choice);
    if (difference == nullptr)
        return refused(tr("The invoice does not differ there any more: look at it again."),
                       u"difference"_qs);
    const bool isClaim = choice.reply == InvoiceReply::Claimed;
    if (isClaim && !mayClaim(invoice, *difference))
        return refused(tr("No credit note can be awaited for this: write to the supplier, and "
                          "accept it or leave the invoice unposted."),
                       u"claim"_qs);
    if ((choice.cost || choice.shelf) && (isClaim || !mayTakeCost(*difference)))
        return refused(tr("Only an accepted price can become what the product costs."), u"cost"_qs);
    return Ok{};
}

QString InvoiceChoiceRules::replyName(InvoiceReply reply)
{
    return reply == InvoiceReply::Accepted ? u"accepted"_qs : u"claimed"_qs;
}

std::optional<InvoiceReply> InvoiceChoiceRules::replyFromName(const QString &name)
{
    if (name == u"accepted")
        return InvoiceReply::Accepted;
    return name == u"claimed" ? std::optional(InvoiceReply::Claimed) : std::nullopt;
}

} // namespace cabas
