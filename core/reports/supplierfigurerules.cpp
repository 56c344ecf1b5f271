// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/supplierfigurerules.h"

#include <algorithm>
#include <map>
#include <set>

namespace cabas {

namespace {

constexpr int whole = 10'000; // basis points
constexpr qint64 metresInKilometre = 1000;

bool isLocal(const ProvenanceStore::Facts &facts, const ShopPlace &shop)
{
    if (facts.from && shop.at)
        return metresBetween(*facts.from, *shop.at) < shop.localKm * metresInKilometre;
    return facts.localLabel;
}

} // namespace

std::optional<int> SupplierFigures::shareBp(Money part, Money all)
{
    if (all <= Money())
        return std::nullopt;
    return int(std::clamp<qint64>(mulDivRounded(part.cents(), whole, all.cents()), 0, whole));
}

std::optional<int> SupplierFigures::shareBp(int part, int all)
{
    return shareBp(Money::fromCents(part), Money::fromCents(all));
}

QDate SupplierFigureRules::since(QDate today)
{
    return QDate(today.year(), today.month(), 1).addMonths(1 - months);
}

void SupplierFigureRules::addPrices(SupplierFigures &figures,
                                    const std::vector<SupplierReceipt> &receipts)
{
    struct Costs {
        UnitPrice first;
        UnitPrice last;
        Quantity quantity;
        int times = 0;
    };
    std::map<qint64, Costs> costs;
    for (const SupplierReceipt &receipt : receipts) {
        if (receipt.cost.isZero() || receipt.received <= Quantity())
            continue;
        Costs &of = costs[receipt.product];
        if (of.times++ == 0)
            of.first = receipt.cost;
        of.last = receipt.cost;
        of.quantity += receipt.received;
    }
    Money before;
    Money now;
    for (const auto &[product, of] : costs) {
        if (of.times < 2)
            continue;
        figures.priced += 1;
        figures.risen += of.last > of.first ? 1 : 0;
        figures.fallen += of.last < of.first ? 1 : 0;
        before += amountOf(of.first, of.quantity);
        now += amountOf(of.last, of.quantity);
    }
    if (before > Money())
        figures.driftBp = int(mulDivRounded((now - before).cents(), whole, before.cents()));
}

SupplierFigures SupplierFigureRules::of(const std::vector<SupplierReceipt> &receipts,
                                        const std::vector<SupplierArrival> &arrivals,
                                        const std::vector<SupplierFault> &faults,
                                        const QHash<qint64, ProvenanceStore::Facts> &facts,
                                        const ShopPlace &shop, QDate today)
{
    SupplierFigures figures;
    const QDate from = since(today);
    for (int month = 0; month < months; ++month)
        figures.months.push_back({from.addMonths(month), Money()});
    std::set<qint64> deliveries;
    for (const SupplierReceipt &receipt : receipts) {
        const Money amount = amountOf(receipt.cost, receipt.received);
        deliveries.insert(receipt.delivery);
        figures.bought += amount;
        const int month =
            (receipt.day.year() - from.year()) * 12 + receipt.day.month() - from.month();
        if (month >= 0 && month < months)
            figures.months[size_t(month)].bought += amount;
        const ProvenanceStore::Facts known = facts.value(receipt.product);
        figures.organic += known.organic ? amount : Money();
        figures.local += isLocal(known, shop) ? amount : Money();
        if (!receipt.announced)
            continue;
        figures.announced += amountOf(receipt.cost, *receipt.announced);
        if (receipt.received < *receipt.announced)
            figures.missing += amountOf(receipt.cost, *receipt.announced - receipt.received);
    }
    figures.deliveries = int(deliveries.size());
    for (const SupplierArrival &arrival : arrivals) {
        const int days = int(arrival.expected.daysTo(arrival.came.value_or(today)));
        if (!arrival.came && days <= 0)
            continue; // not due yet
        figures.orders += 1;
        figures.late += days > 0 ? 1 : 0;
        figures.lateDays += std::max(days, 0);
    }
    std::set<qint64> faulty;
    for (const SupplierFault &fault : faults) {
        faulty.insert(fault.delivery);
        figures.spoilt += amountOf(fault.cost, fault.quantity);
    }
    figures.faulty = int(faulty.size());
    addPrices(figures, receipts);
    return figures;
}

std::vector<SupplierMessage> SupplierFigureRules::inOrder(std::vector<SupplierMessage> messages)
{
    using Kind = SupplierMessage::Kind;
    std::set<std::pair<OrderId, QDateTime>> mailed;
    for (const SupplierMessage &message : messages) {
        if (message.kind == Kind::Mailed)
            mailed.emplace(*message.order, message.at);
    }
    std::erase_if(messages, [&](const SupplierMessage &message) {
        return message.kind == Kind::Sent && mailed.contains({*message.order, message.at});
    });
    std::stable_sort(messages.begin(), messages.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    return messages;
}

} // namespace cabas
