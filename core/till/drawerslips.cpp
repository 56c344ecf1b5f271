// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/drawerslips.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

using Weight = Slip::Weight;

void addHead(Slip &slip, const QString &title, const SlipFacts &facts)
{
    slip.addCentred(facts.shop.name, Weight::Strong);
    if (facts.isTraining)
        slip.addCentred(DrawerSlips::tr("TRAINING – NO VALUE"), Weight::Title);
    slip.add(title, Weight::Strong);
    slip.add(TicketLayout::tillTitle(facts.tillName));
    slip.addRule();
}

} // namespace

Slip DrawerSlips::bag(const CashMove &move, const QString &localAt, const SlipFacts &facts,
                      const QLocale &locale)
{
    Slip slip;
    addHead(slip, tr("Sealed bag %1").arg(move.bag), facts);
    const QDate day = QDate::fromString(localAt.left(10), Qt::ISODate);
    slip.addEnds(dateText(day), localAt.mid(11, 5));
    slip.addEnds(tr("Cash in the bag"), moneyText(abs(move.amount), locale), Weight::Strong);
    slip.add(move.reason);
    for (const QString &who : {tr("Put in by"), tr("Taken over by")}) {
        slip.addBlank();
        slip.add(who);
        slip.addBlank();
        slip.addRule();
    }
    return slip;
}

std::vector<ChequeLine> DrawerSlips::kept(const std::vector<ChequeLine> &cheques)
{
    std::vector<ChequeLine> kept;
    for (const ChequeLine &cheque : cheques) {
        if (!cheque.amount.isNegative()) {
            kept.push_back(cheque);
            continue;
        }
        const auto isIt = [&](const ChequeLine &one, bool isExact) {
            return one.amount == -cheque.amount && (!isExact || one.reference == cheque.reference);
        };
        auto found = std::find_if(kept.begin(), kept.end(),
                                  [&](const ChequeLine &one) { return isIt(one, true); });
        if (found == kept.end())
            found = std::find_if(kept.begin(), kept.end(),
                                 [&](const ChequeLine &one) { return isIt(one, false); });
        if (found != kept.end())
            kept.erase(found);
        else
            kept.push_back(cheque);
    }
    return kept;
}

Slip DrawerSlips::cheques(const std::vector<ChequeLine> &all, const QString &reference,
                          const SlipFacts &facts, const QLocale &locale)
{
    Slip slip;
    addHead(slip, tr("Cheques of %1").arg(reference), facts);
    Money sum;
    const std::vector<ChequeLine> list = kept(all);
    for (const ChequeLine &cheque : list) {
        slip.addEnds(cheque.ticket, amountText(cheque.amount, locale));
        if (!cheque.reference.isEmpty())
            slip.add(u"  "_qs + cheque.reference);
        sum += cheque.amount;
    }
    slip.addEnds(tr("%n cheques", nullptr, int(list.size())), moneyText(sum, locale),
                 Weight::Strong);
    return slip;
}

} // namespace cabas
