// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberwords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"

namespace cabas::ui {

Kind MemberWords::kindOf(const Standing &standing)
{
    if (!standing.mayShop)
        return standing.state == u"left" || standing.state == u"on_leave" ? Kind::Neutral
                                                                          : Kind::Danger;
    if (standing.state == u"up_to_date")
        return Kind::Success;
    return standing.state == u"exempted" ? Kind::Info : Kind::Warning;
}

QString MemberWords::verdict(const Standing &standing)
{
    const QString state = MemberRules::stateTitle(standing.state);
    if (!standing.mayShop)
        return standing.to ? tr("%1: may not shop before %2").arg(state, dateText(*standing.to))
                           : tr("%1: may not shop").arg(state);
    return standing.to ? tr("%1: may shop until %2").arg(state, dateText(standing.to->addDays(-1)))
                       : tr("%1: may shop").arg(state);
}

QString MemberWords::span(const Standing &standing)
{
    if (!standing.to)
        return tr("from %1").arg(dateText(standing.from));
    return tr("%1 to %2").arg(dateText(standing.from), dateText(standing.to->addDays(-1)));
}

QString MemberWords::reasons(const Standing &standing)
{
    return standing.reasons.join(u" · "_qs);
}

QString MemberWords::moveTitle(AccountMoveKind kind)
{
    switch (kind) {
    case AccountMoveKind::TopUp:
        return tr("Topped up");
    case AccountMoveKind::Sale:
        return tr("Purchase");
    case AccountMoveKind::Refund:
        return tr("Refund");
    case AccountMoveKind::Opening:
        return tr("Opening balance");
    case AccountMoveKind::Correction:
        break;
    }
    return tr("Correction");
}

QString MemberWords::number(int number)
{
    return tr("no. %1").arg(number);
}

} // namespace cabas::ui
