// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/proposalrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/demandrules.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr int allDays = 0x7f;
constexpr qint64 mostPacks = 100'000;
constexpr int mostForFrancoBp = 40'000; // of the transport saved

bool delivers(const OrderTerms &terms, QDate day)
{
    return terms.deliveryDays == 0 || (terms.deliveryDays & (1 << (day.dayOfWeek() - 1))) != 0;
}

QDate nextDelivery(const OrderTerms &terms, QDate from)
{
    QDate day = from;
    for (int ahead = 0; ahead < 7 && !delivers(terms, day); ++ahead)
        day = day.addDays(1);
    return day;
}

Quantity atLeastNothing(Quantity quantity)
{
    return quantity.isNegative() ? Quantity() : quantity;
}

void setPacks(ProposalLine &line, qint64 packs)
{
    line.packs = std::min(packs, mostPacks);
    line.quantity = packsOf(Quantity::units(line.packs), line.item.pack);
}

/// Whole packs that hold `wanted`; a hundredth of a pack too many is not worth another.
qint64 packsFor(Quantity wanted, Quantity pack)
{
    const qint64 slack = pack.milli() / 100;
    const qint64 least = wanted.milli() - slack;
    return least <= 0 ? 0 : (least + pack.milli() - 1) / pack.milli();
}

Money costOf(const ProposalLine &line)
{
    return amountOf(line.item.cost, line.quantity);
}

qint64 tenthsOf(const Demand &demand)
{
    return (demand.rateE6 + 50'000) / 100'000;
}

/// What is expected comes in parts of a piece; what people see does not.
QString seenWords(const ProposalItem &item, Quantity quantity)
{
    const bool isWhole = item.unit == Unit::Piece;
    const Quantity told =
        isWhole ? Quantity::units(mulDivRounded(quantity.milli(), 1, 1'000)) : quantity;
    return quantityText(told, item.unit, Language::locale());
}

/// The day until which the goods would last with one pack more.
qint64 daysWithOneMore(const ProposalLine &line, QDate arrival)
{
    const Quantity then = line.reason.left + line.quantity + line.item.pack;
    const auto until = DemandRules::lastsUntil(line.item.demand, then, arrival);
    return until ? arrival.daysTo(*until) : DemandRules::yearDays;
}

} // namespace

Result<> ProposalRules::check(const OrderTerms &terms)
{
    if (terms.leadDays < 0 || terms.leadDays > longestLead)
        return refused(tr("Goods arrive 0 to %1 days after they are ordered.").arg(longestLead),
                       u"lead_days"_qs);
    if (terms.deliveryDays < 0 || terms.deliveryDays > allDays)
        return refused(tr("The days of delivery are days of the week."), u"delivery_days"_qs);
    if (terms.coverDays < 1 || terms.coverDays > longestCover)
        return refused(tr("An order is for 1 to %1 days of sales.").arg(longestCover), u"days"_qs);
    if (terms.serviceBp < 5'000 || terms.serviceBp > 9'990)
        return refused(tr("How sure one wants to be not to run out lies between 50 % and 99.9 %."),
                       u"service"_qs);
    for (const Money amount : {terms.minimum, terms.franco, terms.transport, terms.tolerance}) {
        if (amount.isNegative() || !amount.isSane())
            return refused(tr("An amount of these terms is too large or below zero."),
                           u"amount"_qs);
    }
    if (terms.toleranceBp < 0 || terms.toleranceBp > 5'000)
        return refused(tr("A tolerance on prices lies between 0 and 50 %."), u"tolerance"_qs);
    return Ok{};
}

OrderCalendar ProposalRules::calendar(const OrderTerms &terms, QDate today, int coverDays)
{
    OrderCalendar calendar;
    calendar.today = today;
    calendar.arrival = nextDelivery(terms, today.addDays(terms.leadDays));
    if (coverDays > 0)
        calendar.next = calendar.arrival.addDays(coverDays);
    else if (terms.deliveryDays != 0)
        calendar.next = nextDelivery(terms, calendar.arrival.addDays(1));
    else
        calendar.next = calendar.arrival.addDays(terms.coverDays);
    return calendar;
}

OrderCalendar ProposalRules::arriving(OrderCalendar calendar, QDate day)
{
    const QDate arrival = std::max(day, calendar.today);
    calendar.next = arrival.addDays(calendar.arrival.daysTo(calendar.next));
    calendar.arrival = arrival;
    return calendar;
}

Quantity ProposalRules::usable(const ProposalItem &item, QDate today)
{
    const Quantity onHand = atLeastNothing(item.onHand);
    std::vector<DatedStock> lots = item.lots;
    std::sort(lots.begin(), lots.end(),
              [](const DatedStock &a, const DatedStock &b) { return a.lastDay < b.lastDay; });
    Quantity dated;
    Quantity sold; // what the lots before this one will have been sold
    for (const DatedStock &lot : lots) {
        if (!lot.lastDay || lot.quantity.isNegative())
            continue;
        dated += lot.quantity;
        const Quantity until =
            DemandRules::between(item.demand, today, lot.lastDay->addDays(1), item.isPromoted);
        const Quantity room = atLeastNothing(until - sold);
        sold += std::min(lot.quantity, room);
    }
    return atLeastNothing(std::min(onHand, onHand - std::min(dated, onHand) + sold));
}

ProposalLine ProposalRules::lineFor(const ProposalItem &item, const OrderCalendar &calendar,
                                    int serviceBp)
{
    ProposalLine line;
    line.item = item;
    ProposalReason &reason = line.reason;
    const Quantity there = usable(item, calendar.today) + atLeastNothing(item.incoming);
    reason.expiring = atLeastNothing(item.onHand) - usable(item, calendar.today);
    const Quantity before =
        DemandRules::between(item.demand, calendar.today, calendar.arrival, item.isPromoted);
    reason.left = atLeastNothing(there - before);
    reason.needed =
        DemandRules::between(item.demand, calendar.arrival, calendar.next, item.isPromoted);
    reason.outOn = DemandRules::lastsUntil(item.demand, there, calendar.today);
    if (item.demand.rateE6 == 0 && (!item.everSold || item.demand.daysKnown == 0)) {
        reason.isTrial = item.onHand.milli() <= 0 && item.incoming.milli() <= 0;
        setPacks(line, reason.isTrial ? 1 : 0);
    } else {
        reason.safety = DemandRules::safety(item.demand, calendar.today, calendar.next, serviceBp);
        const Quantity wanted = reason.needed + reason.safety - reason.left;
        setPacks(line, packsFor(wanted, item.pack));
    }
    if (line.packs > 0 && item.shelfLifeDays > 0 && !reason.isTrial) {
        const Quantity keeps =
            DemandRules::between(item.demand, calendar.arrival,
                                 calendar.arrival.addDays(item.shelfLifeDays), item.isPromoted);
        const qint64 most =
            std::max<qint64>(atLeastNothing(keeps - reason.left).milli() / item.pack.milli(), 0);
        // One pack may go further than it keeps: less than that cannot be bought.
        const qint64 least = reason.needed > reason.left ? 1 : 0;
        if (line.packs > std::max(most, least)) {
            setPacks(line, std::max(most, least));
            reason.isCapped = true;
        }
    }
    if (line.packs > 0 && line.quantity < item.minimum)
        setPacks(line, packsFor(item.minimum, item.pack));
    return line;
}

void ProposalRules::reach(OrderProposal &proposal, std::vector<ProposalLine> &all, Money target,
                          bool isForMinimum)
{
    const QDate arrival = proposal.calendar.arrival;
    Money sum = amount(all);
    std::vector<qint64> days;
    for (const ProposalLine &line : all)
        days.push_back(daysWithOneMore(line, arrival));
    while (sum < target) {
        // The pack that is sold soonest; where one reaches the target by itself, the cheapest of
        // those that do.
        std::optional<size_t> best;
        for (size_t at = 0; at < all.size(); ++at) {
            const ProposalLine &line = all[at];
            const int keeps =
                line.item.shelfLifeDays > 0 ? line.item.shelfLifeDays : longestFrancoCover;
            if (line.item.cost.isZero() || days[at] > std::min(keeps, longestFrancoCover))
                continue;
            if (!best || days[at] < days[*best])
                best = at;
        }
        if (!best)
            return;
        ProposalLine &line = all[*best];
        const Money before = costOf(line);
        setPacks(line, line.packs + 1);
        (isForMinimum ? line.reason.isForMinimum : line.reason.isForFranco) = true;
        sum += costOf(line) - before;
        ++proposal.extraPacks;
        days[*best] = daysWithOneMore(line, arrival);
    }
}

Money ProposalRules::amount(const std::vector<ProposalLine> &lines)
{
    Money sum;
    for (const ProposalLine &line : lines)
        sum += costOf(line);
    return sum;
}

Quantity ProposalRules::weight(const std::vector<ProposalLine> &lines)
{
    Quantity sum;
    for (const ProposalLine &line : lines)
        sum += packsOf(line.quantity, line.item.weight);
    return sum;
}

OrderWeight ProposalRules::weight(const std::vector<OrderLine> &ordered,
                                  const std::vector<ProposalLine> &known)
{
    std::map<ProductId, Quantity> weights;
    for (const ProposalLine &line : known)
        weights.insert_or_assign(line.item.product, line.item.weight);
    OrderWeight sum;
    for (const OrderLine &line : ordered) {
        const auto one = weights.find(line.product);
        if (one == weights.end() || one->second.isZero())
            ++sum.unweighed;
        else
            sum.weight += packsOf(line.quantity, one->second);
    }
    return sum;
}

std::optional<int> ProposalRules::daysFor(const std::vector<ProposalItem> &items,
                                          const OrderTerms &terms, QDate today,
                                          const OrderTarget &target)
{
    const auto reaches = [&](int days) {
        const OrderCalendar cover = calendar(terms, today, days);
        std::vector<ProposalLine> lines;
        for (const ProposalItem &item : items)
            lines.push_back(lineFor(item, cover, terms.serviceBp));
        return amount(lines) >= target.amount && weight(lines) >= target.weight;
    };
    if (!reaches(longestCover))
        return std::nullopt;
    // More days never need less.
    int least = 1;
    int most = longestCover;
    while (least < most) {
        const int middle = (least + most) / 2;
        if (reaches(middle))
            most = middle;
        else
            least = middle + 1;
    }
    return least;
}

OrderProposal ProposalRules::propose(const std::vector<ProposalItem> &items,
                                     const OrderTerms &terms, const OrderCalendar &calendar)
{
    OrderProposal proposal;
    proposal.terms = terms;
    proposal.calendar = calendar;
    proposal.looked = int(items.size());
    std::vector<ProposalLine> all;
    for (const ProposalItem &item : items)
        all.push_back(lineFor(item, calendar, terms.serviceBp));
    if (!amount(all).isZero()) {
        reach(proposal, all, terms.minimum, true);
        // Goods bought early are not lost, but tie up money and age: no more of them than four
        // times what the transport would cost.
        const Money bought = amount(all);
        std::vector<ProposalLine> larger = all;
        OrderProposal tried = proposal;
        reach(tried, larger, terms.franco, false);
        const Money added = amount(larger) - bought;
        const Money most = portionOf(terms.transport, mostForFrancoBp);
        if (amount(larger) >= terms.franco && (terms.transport.isZero() || added <= most)) {
            all = std::move(larger);
            proposal.extraPacks = tried.extraPacks;
        }
    }
    proposal.amount = amount(all);
    proposal.weight = weight(all);
    if (proposal.amount < terms.minimum)
        proposal.missingToMinimum = terms.minimum - proposal.amount;
    if (proposal.amount < terms.franco)
        proposal.missingToFranco = terms.franco - proposal.amount;
    for (ProposalLine &line : all) {
        if (line.packs == 0)
            continue;
        line.words = words(line, calendar);
        proposal.unweighed += line.item.weight.isZero() ? 1 : 0;
        proposal.lines.push_back(std::move(line));
    }
    return proposal;
}

QString ProposalRules::words(const ProposalLine &line, const OrderCalendar &calendar)
{
    const QLocale locale = Language::locale();
    const ProposalItem &item = line.item;
    const auto amountWords = [&](Quantity quantity) { return seenWords(item, quantity); };
    const auto isSoon = [&](QDate day) { return calendar.today.daysTo(day) < 7; };
    const Quantity left = atLeastNothing(item.onHand);
    QStringList parts;
    if (line.reason.isTrial)
        return item.everSold ? tr("none left for a long time: one pack to try again")
                             : tr("never sold and none left: one pack to try");
    const QString rate = rateWords(item.demand);
    const QString symbol = unitSymbol(item.unit);
    const QString paced = symbol.isEmpty() ? rate : rate + u' ' + symbol;
    if (item.demand.isGuessed)
        parts += tr("new: products of its family sell %1 a day").arg(paced);
    else if (tenthsOf(item.demand) == 0)
        parts += tr("sells less than one in ten days");
    else
        parts += tr("sells %1 a day").arg(paced);
    parts += left.isZero() ? tr("none left") : tr("%1 left").arg(amountWords(left));
    if (item.incoming > Quantity())
        parts += tr("%1 already ordered").arg(amountWords(item.incoming));
    if (line.reason.expiring >= Quantity::fromMilli(500))
        parts += tr("%1 of it too old before it is sold").arg(amountWords(line.reason.expiring));
    if (!left.isZero() && line.reason.outOn && *line.reason.outOn < calendar.next)
        parts += isSoon(*line.reason.outOn)
                     ? tr("out on %1").arg(locale.dayName(line.reason.outOn->dayOfWeek()))
                     : tr("out by %1").arg(dateText(*line.reason.outOn));
    if (item.demand.isRising)
        parts += tr("rising");
    if (item.demand.isFalling)
        parts += tr("falling");
    if (item.demand.isSeasonal)
        parts += item.demand.seasonBp > 10'000 ? tr("its season comes") : tr("its season ends");
    if (item.isPromoted)
        parts += tr("promoted");
    if (item.demand.daysOut > 0)
        parts += tr("%n day(s) without any left out", nullptr, item.demand.daysOut);
    if (line.reason.isCapped)
        parts += tr("more would not keep");
    if (line.reason.isForMinimum)
        parts += tr("more, to reach the least one may order");
    if (line.reason.isForFranco)
        parts += tr("more, to reach free transport");
    if (calendar.arrival > calendar.today)
        parts += isSoon(calendar.arrival)
                     ? tr("next delivery %1").arg(locale.dayName(calendar.arrival.dayOfWeek()))
                     : tr("next delivery on %1").arg(dateText(calendar.arrival));
    return parts.join(u", "_qs);
}

std::vector<StockDay> ProposalRules::ahead(const ProposalItem &item, const OrderCalendar &calendar,
                                           Quantity ordered)
{
    std::vector<StockDay> days;
    Quantity with = usable(item, calendar.today);
    Quantity without = with;
    for (QDate day = calendar.today; day <= calendar.next; day = day.addDays(1)) {
        days.push_back({day, with, without});
        if (day == calendar.arrival) {
            with += ordered + atLeastNothing(item.incoming);
            without += atLeastNothing(item.incoming);
            days.push_back({day, with, without});
        }
        const Quantity sold =
            DemandRules::between(item.demand, day, day.addDays(1), item.isPromoted);
        with = atLeastNothing(with - sold);
        without = atLeastNothing(without - sold);
    }
    return days;
}

QString ProposalRules::rateWords(const Demand &demand)
{
    const QLocale locale = Language::locale();
    const qint64 tenths = tenthsOf(demand);
    const QString whole = locale.toString(tenths / 10);
    if (tenths % 10 == 0 && tenths > 0)
        return whole;
    return whole + locale.decimalPoint() + QString::number(tenths % 10);
}

QString ProposalRules::shortWords(const ProposalLine &line, const OrderCalendar &calendar)
{
    const ProposalItem &item = line.item;
    if (item.onHand.isNegative())
        return item.demand.daysOut > 0 ? tr("count the stock again; stock-outs left out")
                                       : tr("count the stock again");
    if (line.reason.isTrial)
        return item.everSold ? tr("none left for a long time") : tr("never sold, none left");
    QStringList parts;
    const Quantity there = usable(item, calendar.today);
    const auto until = DemandRules::lastsUntil(item.demand, there, calendar.today);
    const qint64 days = until ? calendar.today.daysTo(*until) : 0;
    if (there.isZero())
        parts += item.onHand > Quantity() ? tr("will not sell before its date") : tr("none left");
    else if (!until)
        parts += tr("more than a year left");
    else
        parts += tr("%n day(s) left", nullptr, int(days));
    // The weightiest reason that there is, no more: the panel tells all.
    const qint64 ahead = calendar.today.daysTo(calendar.arrival);
    if (item.incoming > Quantity())
        parts += tr("%1 on their way").arg(seenWords(item, item.incoming));
    else if (line.reason.isCapped)
        parts += tr("keeps %n day(s) at most", nullptr, item.shelfLifeDays);
    else if (line.reason.expiring >= Quantity::fromMilli(500))
        parts += tr("%1 too old before sold").arg(seenWords(item, line.reason.expiring));
    else if (item.isPromoted)
        parts += tr("promoted");
    else if (item.demand.isRising)
        parts += tr("sales are rising");
    else if (item.demand.isFalling)
        parts += tr("sales are falling");
    else if (item.demand.isSeasonal)
        parts += item.demand.seasonBp > 10'000 ? tr("its season comes") : tr("its season ends");
    else if (item.demand.daysOut > 0)
        parts += tr("stock-outs left out");
    else if (ahead > 0 && until && days <= ahead)
        parts += tr("next delivery in %n day(s)", nullptr, int(ahead));
    return parts.join(u", "_qs);
}

} // namespace cabas
