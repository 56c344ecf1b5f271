// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillwords.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/till/paymentrules.h"
#include "core/till/saleservice.h"
#include "core/till/tillpaperservice.h"

#include <QLocale>

namespace cabas::ui {

QString TillWords::standing(const Standing &standing)
{
    return MemberRules::stateTitle(standing.state);
}

Kind TillWords::standingKind(const Standing &standing)
{
    if (!standing.mayShop)
        return Kind::Danger;
    return standing.state == u"up_to_date" ? Kind::Success : Kind::Warning;
}

QString TillWords::standingReason(const Standing &standing)
{
    return standing.reasons.join(u" · "_qs);
}

QString TillWords::means(TillMeans means)
{
    return PaymentRules::title(means);
}

QString TillWords::leftToPay(TillMeans means)
{
    switch (means) {
    case TillMeans::Cash:
        return tr("Left to pay in cash");
    case TillMeans::Card:
        return tr("Left to pay by card");
    case TillMeans::Cheque:
        return tr("Left to pay by cheque");
    case TillMeans::MealVoucher:
        return tr("Left to pay by meal voucher");
    case TillMeans::Account:
        break;
    }
    return tr("Left to pay from the account");
}

QString TillWords::meansIcon(TillMeans means)
{
    switch (means) {
    case TillMeans::Cash:
        return u"banknote"_qs;
    case TillMeans::Card:
        return u"credit-card"_qs;
    case TillMeans::Cheque:
        return u"pencil-line"_qs;
    case TillMeans::MealVoucher:
        return u"utensils"_qs;
    case TillMeans::Account:
        break;
    }
    return u"wallet"_qs;
}

QString TillWords::lineDetail(const BasketItem &item)
{
    if (!item.problem.isEmpty())
        return item.problem;
    const QLocale locale;
    const TicketLine &line = item.priced;
    QStringList parts{quantityText(line.quantity, line.unit, locale) + u" × "_qs +
                      priceText(line.unitPrice, line.unit, locale)};
    if (!line.discount.isZero())
        parts << tr("discount %1").arg(moneyText(line.discount, locale));
    if (item.line.printed)
        parts << tr("price label");
    if (!line.tare.isZero())
        parts << tr("%1 less a container of %2")
                     .arg(quantityText(line.quantity + line.tare, line.unit, locale),
                          quantityText(line.tare, line.unit, locale));
    if (!line.reason.isEmpty())
        parts << line.reason;
    if (!line.note.isEmpty())
        parts << line.note;
    return parts.join(u" · "_qs);
}

Slip TillWords::slip(const Desk &desk, const SoldTicket &sold)
{
    const auto slip = TillPaperService(desk.db()).ticketSlip(desk.session(), sold.ticket.name);
    return slip ? *slip : Slip();
}

Slip TillWords::slip(const Desk &desk, const ClosedTill &closed)
{
    const auto slip = TillPaperService(desk.db()).closingSlip(desk.session(), closed.closing.id);
    return slip ? *slip : Slip();
}

Slip TillWords::chequeSlip(const Desk &desk, const ClosedTill &closed)
{
    const auto slip = TillPaperService(desk.db()).chequeSlip(desk.session(), closed);
    return slip ? *slip : Slip();
}

Slip TillWords::bagSlip(const Desk &desk, const QString &till, const CashMove &move)
{
    const auto slip = TillPaperService(desk.db()).bagSlip(desk.session(), till, move);
    return slip ? *slip : Slip();
}

} // namespace cabas::ui
