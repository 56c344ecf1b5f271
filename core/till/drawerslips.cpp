// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/drawerslips.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

using Weight = SlipLine::Weight;

void addHead(std::vector<SlipLine> &slip, const QString &title, const SlipFacts &facts)
{
    slip.push_back({facts.shop.name.left(TicketLayout::columns), Weight::Strong});
    if (facts.isTraining)
        slip.push_back({DrawerSlips::tr("TRAINING – NO VALUE"), Weight::Strong});
    slip.push_back({title, Weight::Strong});
    slip.push_back({TicketLayout::tillTitle(facts.tillName), Weight::Normal});
    slip.push_back({QString(TicketLayout::columns, u'-'), Weight::Normal});
}

} // namespace

std::vector<SlipLine> DrawerSlips::bag(const CashMove &move, const QString &localAt,
                                       const SlipFacts &facts, const QLocale &locale)
{
    std::vector<SlipLine> slip;
    addHead(slip, tr("Sealed bag %1").arg(move.bag), facts);
    const QDate day = QDate::fromString(localAt.left(10), Qt::ISODate);
    slip.push_back({TicketLayout::spread(dateText(day), localAt.mid(11, 5)), Weight::Normal});
    slip.push_back(
        {TicketLayout::spread(tr("Cash in the bag"), moneyText(abs(move.amount), locale)),
         Weight::Strong});
    for (const QString &line : TicketLayout::wrapped(move.reason))
        slip.push_back({line, Weight::Normal});
    for (const QString &who : {tr("Put in by"), tr("Taken over by")}) {
        slip.push_back({QString(), Weight::Normal});
        slip.push_back({who, Weight::Normal});
        slip.push_back({QString(TicketLayout::columns, u'.'), Weight::Normal});
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

std::vector<SlipLine> DrawerSlips::cheques(const std::vector<ChequeLine> &all,
                                           const QString &reference, const SlipFacts &facts,
                                           const QLocale &locale)
{
    std::vector<SlipLine> slip;
    addHead(slip, tr("Cheques of %1").arg(reference), facts);
    Money sum;
    const std::vector<ChequeLine> list = kept(all);
    for (const ChequeLine &cheque : list) {
        slip.push_back({TicketLayout::spread(cheque.ticket, amountText(cheque.amount, locale)),
                        Weight::Normal});
        if (!cheque.reference.isEmpty())
            slip.push_back({u"  "_qs + cheque.reference, Weight::Normal});
        sum += cheque.amount;
    }
    slip.push_back(
        {TicketLayout::spread(tr("%n cheques", nullptr, int(list.size())), moneyText(sum, locale)),
         Weight::Strong});
    return slip;
}

} // namespace cabas
