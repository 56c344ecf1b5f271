// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/memberlines.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/till/tillrules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr qint64 centsOfEuro = 100;

} // namespace

bool MemberLines::isOne(LineKind kind)
{
    return kind == LineKind::Gift || needsMember(kind);
}

bool MemberLines::needsMember(LineKind kind)
{
    return kind == LineKind::Share || kind == LineKind::Fee || kind == LineKind::TopUp;
}

Result<Money> MemberLines::priceOf(const BasketLine &line, const MemberLineTerms &terms)
{
    if (line.kind == LineKind::Share && !line.price) {
        if (terms.share.isZero())
            return refused(tr("This shop has no shares: its profile sets no value for one."),
                           u"no_shares"_qs);
        return terms.share;
    }
    if (line.kind == LineKind::Fee) {
        if (terms.fee.isZero())
            return refused(tr("This shop asks no yearly fee. An administrator sets it among what "
                              "members pay."),
                           u"no_fee"_qs);
        return terms.fee;
    }
    if (!line.price || *line.price <= Money())
        return refused(tr("Type an amount above 0."), u"price"_qs);
    if (line.kind == LineKind::TopUp)
        CABAS_TRY(MemberRules::checkTopUp(*line.price));
    if (*line.price > TillRules::maxAmount)
        return refused(tr("That amount is beyond what one line may hold."), u"amount"_qs);
    return *line.price;
}

QString MemberLines::nameOf(const BasketLine &line, const MemberLineTerms &terms)
{
    switch (line.kind) {
    case LineKind::Share:
        return line.price ? tr("Payment on shares") : tr("Share of the shop");
    case LineKind::Fee:
        return tr("Yearly fee %1").arg(terms.feeYear.year());
    case LineKind::TopUp:
        return tr("Onto the member’s account");
    default:
        return tr("Gift to the solidarity fund");
    }
}

Result<TicketLine> MemberLines::priced(const BasketLine &line, const MemberLineTerms &terms)
{
    const bool isCounted = line.kind == LineKind::Share && !line.price;
    CABAS_LET(price, priceOf(line, terms));
    CABAS_TRY(TillRules::checkQuantity(line.quantity, Unit::Piece, nameOf(line, terms)));
    if (!isCounted && line.quantity != Quantity::units(1))
        return refused(
            tr("“%1” stands once on a ticket: type its amount.").arg(nameOf(line, terms)),
            u"quantity"_qs);
    if (line.discountBp != 0 || !line.discount.isZero())
        return refused(tr("“%1” has no discount.").arg(nameOf(line, terms)), u"discount"_qs);
    TicketLine priced;
    priced.position = line.position;
    priced.kind = line.kind;
    priced.name = nameOf(line, terms);
    priced.quantity = line.quantity;
    priced.unitPrice = price;
    priced.gross = amountOf(price, line.quantity);
    priced.vatCode = TillRules::outsideVatCode();
    priced.vatCategory = VatCategory::OutOfScope;
    priced.reason = cleaned(line.reason);
    return priced;
}

Result<> MemberLines::check(const std::vector<TicketLine> &lines, bool hasMember)
{
    int fees = 0;
    for (const TicketLine &line : lines) {
        fees += line.kind == LineKind::Fee ? 1 : 0;
        if (needsMember(line.kind) && !hasMember)
            return refused(tr("Line %1, “%2”: scan the member’s badge first, it is paid for them.")
                               .arg(line.position)
                               .arg(line.name),
                           u"member"_qs);
    }
    if (fees > 1)
        return refused(tr("The yearly fee stands twice on the ticket: void one."), u"fee"_qs);
    return Ok{};
}

Money MemberLines::sumOf(const std::vector<TicketLine> &lines, LineKind kind)
{
    Money sum;
    for (const TicketLine &line : lines) {
        if (line.kind == kind)
            sum += line.gross;
    }
    return sum;
}

Money MemberLines::roundingOf(Money total)
{
    if (total <= Money() || total.cents() % centsOfEuro == 0)
        return Money();
    return Money::fromCents(centsOfEuro - total.cents() % centsOfEuro);
}

} // namespace cabas
