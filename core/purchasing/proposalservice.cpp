// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/proposalservice.h"

#include "core/access/auditstore.h"
#include "core/purchasing/demandhistory.h"
#include "core/purchasing/demandrules.h"
#include "core/purchasing/demandstore.h"
#include "core/purchasing/proposalrules.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// What was read of sales, for all products of a supplier.
struct SalesRead {
    std::map<ProductId, std::vector<DayMoves>> moves;
    QDate today;
    std::vector<QDate> openDays;
    std::map<ProductId, Quantity> before;
    std::map<ProductId, Quantity> after;
    std::map<ProductId, std::vector<PromotedSpan>> promotions;
    std::array<int, 7> open{};
};

/// Days up to yesterday: of today nobody can tell yet how much it will have sold.
SalesRead readSales(Tx &tx, const SupplyScope &scope, QDate today)
{
    SalesRead read;
    read.today = today;
    const QDate from = today.addDays(-DemandRules::windowDays);
    DemandStore::eachDay(tx, scope, from,
                         [&](const DayMoves &day) { read.moves[day.product].push_back(day); });
    read.openDays = DemandStore::openDays(tx, {from, today});
    if (read.openDays.empty()) // the shop's very first day
        read.openDays = DemandStore::openDays(tx, {from, today.addDays(1)});
    read.open = DemandRules::openWeekdays(read.openDays);
    const QDate then = today.addDays(-DemandRules::yearDays);
    read.before = DemandStore::sold(tx, scope, {then.addDays(-DemandRules::seasonDays), then});
    read.after = DemandStore::sold(tx, scope, {then, then.addDays(DemandRules::seasonDays)});
    for (const PromotedSpan &span : DemandStore::promotions(tx, scope, from))
        read.promotions[span.product].push_back(span);
    return read;
}

template <typename Key, typename Value>
Value valueOf(const std::map<Key, Value> &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? Value() : found->second;
}

DemandHistory historyOf(const SalesRead &read, const SuppliedProduct &product)
{
    const ProductId id = product.item.product;
    std::vector<QDate> days = read.openDays;
    // Of a product that came today, today is all there is.
    if (product.firstDay && *product.firstDay >= read.today &&
        (days.empty() || days.back() < read.today))
        days.push_back(read.today);
    DemandHistory history =
        DemandHistoryRules::historyOf(valueOf(read.moves, id), days, product.firstDay,
                                      product.item.onHand, valueOf(read.promotions, id));
    history.yearAgoBefore = valueOf(read.before, id);
    history.yearAgoAfter = valueOf(read.after, id);
    return history;
}

std::array<Quantity, 8> weeksOf(const SalesRead &read, ProductId product)
{
    std::array<Quantity, 8> weeks;
    const auto moves = read.moves.find(product);
    if (moves == read.moves.end())
        return weeks;
    const auto last = qint64(weeks.size()) - 1;
    const QDate first = read.today.addDays(1 - read.today.dayOfWeek() - 7 * last);
    for (const DayMoves &day : moves->second) {
        const qint64 at = first.daysTo(day.day) / 7;
        if (day.day >= first && at <= last)
            weeks[size_t(at)] += day.sold;
    }
    return weeks;
}

/// What a product of each family usually sells, from those that are known well enough.
std::map<FamilyId, qint64> familyRates(const std::vector<SuppliedProduct> &products)
{
    std::map<FamilyId, std::vector<qint64>> rates;
    for (const SuppliedProduct &product : products) {
        if (product.family && product.item.demand.daysKnown >= DemandRules::newDays)
            rates[*product.family].push_back(product.item.demand.rateE6);
    }
    std::map<FamilyId, qint64> medians;
    for (const auto &[family, list] : rates)
        medians.insert_or_assign(family, DemandRules::medianRate(list).value_or(0));
    return medians;
}

} // namespace

OrderTerms ProposalService::termsOf(Tx &tx, SupplierId supplier)
{
    OrderTerms terms = DemandStore::terms(tx, supplier).value_or(OrderTerms{});
    terms.supplier = supplier;
    return terms;
}

std::vector<ProposalItem> ProposalService::items(Tx &tx, const SupplyScope &scope,
                                                 const OrderCalendar &calendar)
{
    std::vector<SuppliedProduct> products = DemandStore::products(tx, scope);
    const SalesRead read = readSales(tx, scope, calendar.today);
    const auto incoming = DemandStore::incoming(tx, scope);
    const auto lots = DemandStore::lots(tx, scope);
    std::vector<DemandHistory> histories;
    for (SuppliedProduct &product : products) {
        histories.push_back(historyOf(read, product));
        product.item.demand = DemandRules::forecast(histories.back(), read.open);
    }
    const std::map<FamilyId, qint64> rates = familyRates(products);
    std::vector<ProposalItem> items;
    for (size_t at = 0; at < products.size(); ++at) {
        SuppliedProduct &product = products[at];
        const auto rate = product.family ? rates.find(*product.family) : rates.end();
        if (rate != rates.end() && product.item.demand.daysKnown < DemandRules::newDays)
            product.item.demand = DemandRules::forecast(histories[at], read.open, rate->second);
        product.item.weeks = weeksOf(read, product.item.product);
        product.item.incoming = valueOf(incoming, product.item.product);
        product.item.lots = valueOf(lots, product.item.product);
        for (const PromotedSpan &span : valueOf(read.promotions, product.item.product))
            product.item.isPromoted |=
                span.days.from < calendar.next && span.days.to > calendar.arrival;
        items.push_back(std::move(product.item));
    }
    return items;
}

Result<OrderProposal> ProposalService::propose(const Session &session, SupplierId supplier,
                                               int days) const
{
    CABAS_TRY(session.require(Permission::Order));
    if (days < 0 || days > ProposalRules::longestCover)
        return refused(
            tr("An order is for 1 to %1 days of sales.").arg(ProposalRules::longestCover),
            u"days"_qs);
    return m_db.read([&](Tx &tx) -> Result<OrderProposal> {
        if (!SupplierStore::find(tx, supplier))
            return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
        const OrderTerms terms = termsOf(tx, supplier);
        const OrderCalendar calendar = ProposalRules::calendar(terms, session.today(), days);
        return ProposalRules::propose(items(tx, supplier, calendar), terms, calendar);
    });
}

Result<OrderProposal> ProposalService::propose(const Session &session, SupplierId supplier,
                                               const OrderTarget &target) const
{
    CABAS_TRY(session.require(Permission::Order));
    if (!target.isSet() || target.amount.isNegative() || target.weight.isNegative() ||
        !target.amount.isSane())
        return refused(tr("Say what the order shall come to, more than nothing: an amount or a "
                          "weight."),
                       u"target"_qs);
    return m_db.read([&](Tx &tx) -> Result<OrderProposal> {
        if (!SupplierStore::find(tx, supplier))
            return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
        const OrderTerms terms = termsOf(tx, supplier);
        const QDate today = session.today();
        std::vector<ProposalItem> all =
            items(tx, supplier, ProposalRules::calendar(terms, today, 0));
        const auto days = ProposalRules::daysFor(all, terms, today, target);
        const OrderCalendar calendar =
            ProposalRules::calendar(terms, today, days.value_or(ProposalRules::longestCover));
        OrderProposal proposal = ProposalRules::propose(all, terms, calendar);
        proposal.targetDays = days;
        proposal.isBelowTarget = !days;
        return proposal;
    });
}

Result<OrderOutlook> ProposalService::outlook(const Session &session, SupplierId supplier,
                                              OrderId order) const
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.read([&](Tx &tx) -> Result<OrderOutlook> {
        if (!SupplierStore::find(tx, supplier))
            return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
        OrderOutlook outlook;
        outlook.terms = termsOf(tx, supplier);
        outlook.calendar = ProposalRules::calendar(outlook.terms, session.today());
        for (const ProposalItem &item : items(tx, {supplier, order}, outlook.calendar)) {
            ProposalLine line =
                ProposalRules::lineFor(item, outlook.calendar, outlook.terms.serviceBp);
            line.words = ProposalRules::shortWords(line, outlook.calendar);
            outlook.lines.push_back(std::move(line));
        }
        return outlook;
    });
}

Result<OrderTerms> ProposalService::terms(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return termsOf(tx, supplier); });
}

Result<OrderTerms> ProposalService::setTerms(const Session &session, const OrderTerms &terms)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    CABAS_TRY(ProposalRules::check(terms));
    return m_db.write([&](Tx &tx) -> Result<OrderTerms> {
        const std::optional<Supplier> supplier = SupplierStore::find(tx, terms.supplier);
        if (!supplier)
            return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
        DemandStore::setTerms(tx, terms);
        AuditStore::record(tx, session, "supplier.terms", u"supplier"_qs, terms.supplier.value(),
                           {{u"name"_qs, supplier->name}});
        return terms;
    });
}

} // namespace cabas
