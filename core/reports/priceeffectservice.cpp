// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/priceeffectservice.h"

#include "core/catalog/pricebatchentry.h"
#include "core/catalog/pricebatchstore.h"
#include "core/catalog/pricingrules.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/priceproposer.h"
#include "core/reports/priceeffectstore.h"

#include <QMap>

#include <algorithm>

namespace cabas {

namespace {

using SoldOf = QHash<ProductId, PriceEffectStore::Sold>;

Money earned(Money gross, int vatBp, UnitPrice cost, Quantity quantity)
{
    return gross - vatIncludedIn(gross, vatBp) - amountOf(cost, quantity);
}

/// Weighs the products of a shop one by one.
class Simulation {
public:
    Simulation(PriceProposer now, const PriceWhatIf &whatIf, SoldOf sold)
        : m_now(std::move(now)), m_then(whatIf.change ? m_now.with(*whatIf.change) : m_now),
          m_whatIf(whatIf), m_sold(std::move(sold))
    {
    }

    void weigh(const PriceBasis &basis);
    PriceSimulation result();

private:
    std::optional<Money> newPrice(const PriceBasis &basis, const Result<PriceProof> &then);
    void add(const PriceBasis &basis, Money after, const Result<PriceProof> &then);

    PriceProposer m_now;
    PriceProposer m_then;
    const PriceWhatIf &m_whatIf;
    SoldOf m_sold;
    QMap<QString, FamilyEffect> m_families;
    PriceSimulation m_result;
};

/// The price that the change gives; absent where the product keeps its own.
std::optional<Money> Simulation::newPrice(const PriceBasis &basis, const Result<PriceProof> &then)
{
    if (!then) {
        ++m_result.unknownCosts;
        return std::nullopt;
    }
    if (m_whatIf.change && !m_then.isUnder(basis, *m_whatIf.change))
        return std::nullopt;
    if (then->price == basis.price || then->price.isZero())
        return std::nullopt;
    const Result<PriceProof> now = m_now.proof(basis);
    const bool isByHand = basis.price && (!now || now->price != basis.price);
    if (m_whatIf.keepsHandPrices && isByHand) {
        ++m_result.handPrices;
        return std::nullopt;
    }
    return then->price;
}

void addTo(FamilyEffect &effect, const PriceBasis &basis, Money after,
           const std::optional<UnitPrice> &cost, Quantity sold)
{
    const Money before = amountOf(basis.price.value_or(Money()), sold);
    const Money then = amountOf(after, sold);
    ++effect.products;
    effect.changed += basis.price != after ? 1 : 0;
    effect.turnoverBefore += before;
    effect.turnoverAfter += then;
    if (!cost)
        return;
    effect.earnedBefore += earned(before, basis.vatBp, *cost, sold);
    effect.earnedAfter += earned(then, basis.vatBp, *cost, sold);
    effect.netBefore += before - vatIncludedIn(before, basis.vatBp);
    effect.netAfter += then - vatIncludedIn(then, basis.vatBp);
}

void Simulation::add(const PriceBasis &basis, Money after, const Result<PriceProof> &then)
{
    const Quantity sold = m_sold.value(basis.product).quantity;
    const std::optional<UnitPrice> cost = then ? std::optional(then->cost) : std::nullopt;
    FamilyEffect &family = m_families[basis.familyName];
    family.family = basis.familyName;
    addTo(family, basis, after, cost, sold);
    addTo(m_result.total, basis, after, cost, sold);
    if (basis.price == after)
        return;
    SimulatedPrice price{
        basis.product, basis.code, basis.name, basis.familyName, basis.unit, basis.price, after,
        sold,          {},         {}};
    if (cost) {
        price.marginAfter = PricingRules::marginOf(after, basis.vatBp, *cost);
        if (basis.price)
            price.marginBefore = PricingRules::marginOf(*basis.price, basis.vatBp, *cost);
    }
    m_result.prices.push_back(price);
}

void Simulation::weigh(const PriceBasis &basis)
{
    const Result<PriceProof> then = m_then.proof(basis);
    const std::optional<Money> after = newPrice(basis, then);
    if (after || basis.price)
        add(basis, after ? *after : *basis.price, then);
}

PriceSimulation Simulation::result()
{
    m_result.from = m_whatIf.from;
    m_result.last = m_whatIf.last;
    for (const FamilyEffect &family : m_families)
        m_result.families.push_back(family);
    std::stable_sort(m_result.families.begin(), m_result.families.end(),
                     [](const FamilyEffect &left, const FamilyEffect &right) {
                         return left.turnoverBefore > right.turnoverBefore;
                     });
    std::stable_sort(m_result.prices.begin(), m_result.prices.end(),
                     [](const SimulatedPrice &left, const SimulatedPrice &right) {
                         return left.family < right.family;
                     });
    return m_result;
}

SoldAtBatch compare(const PriceBatchLine &line, const SoldOf &before, const SoldOf &during,
                    UnitPrice cost)
{
    SoldAtBatch sold{line.code, line.name, line.family, line.unit, {}, {}, {}, {}, {}, {}};
    const PriceEffectStore::Sold then = before.value(line.product);
    const PriceEffectStore::Sold now = during.value(line.product);
    sold.quantityBefore = then.quantity;
    sold.quantityDuring = now.quantity;
    sold.grossBefore = then.gross;
    sold.grossDuring = now.gross;
    if (!cost.isZero()) {
        sold.earnedBefore = earned(then.gross, line.vatBp, cost, then.quantity);
        sold.earnedDuring = earned(now.gross, line.vatBp, cost, now.quantity);
    }
    return sold;
}

void addTo(SoldAtBatch &total, const SoldAtBatch &sold)
{
    total.grossBefore += sold.grossBefore;
    total.grossDuring += sold.grossDuring;
    total.earnedBefore += sold.earnedBefore;
    total.earnedDuring += sold.earnedDuring;
}

/// The last day on which a batch held, today included; absent while it has not begun.
std::optional<QDate> lastLived(const PriceBatch &batch, QDate today)
{
    QDate last = batch.last ? std::min(*batch.last, today) : today;
    if (batch.undoneOn)
        last = std::min(last, batch.undoneOn->addDays(-1));
    return batch.plannedAt && last >= batch.from ? std::optional(last) : std::nullopt;
}

} // namespace

std::vector<PriceBatchDraft::Entry> PriceSimulation::entries() const
{
    std::vector<PriceBatchDraft::Entry> entries;
    for (const SimulatedPrice &price : prices)
        entries.push_back({price.product, price.after});
    return entries;
}

Result<PriceSimulation> PriceEffectService::simulate(const Session &session,
                                                     const PriceWhatIf &whatIf) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    if (whatIf.change)
        CABAS_TRY(PricingRules::check(*whatIf.change));
    if (!whatIf.from.isValid() || !whatIf.last.isValid() || whatIf.last < whatIf.from)
        return refused(tr("The last day comes before the first."), u"days_reversed"_qs);
    return m_db.read([&](Tx &tx) -> Result<PriceSimulation> {
        const PriceProposer rules = PriceProposer::load(tx);
        // Without a step every price would fall to what the goods cost.
        if (!whatIf.change && !rules.hasChain())
            return refused(tr("The shop has no rules of prices yet: begin with the margin."),
                           u"no_rules"_qs);
        Simulation simulation(rules, whatIf, PriceEffectStore::sold(tx, whatIf.from, whatIf.last));
        for (const PriceBasis &basis : PriceBasisStore::all(tx, session.today()))
            simulation.weigh(basis);
        return simulation.result();
    });
}

Result<BatchEffect> PriceEffectService::effect(const Session &session, PriceBatchId id) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) -> Result<BatchEffect> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        BatchEffect effect;
        effect.batch = batch;
        const std::optional<QDate> last = lastLived(batch, session.today());
        if (!last)
            return effect;
        effect.days = int(batch.from.daysTo(*last)) + 1;
        const SoldOf during = PriceEffectStore::sold(tx, batch.from, *last);
        const SoldOf before =
            PriceEffectStore::sold(tx, batch.from.addDays(-effect.days), batch.from.addDays(-1));
        const PriceProposer proposer = PriceProposer::load(tx);
        for (const PriceBatchLine &line : PriceBatchStore::lines(tx, id)) {
            const auto basis = PriceBasisStore::of(tx, line.product, session.today());
            const Result<PriceProof> proof = proposer.proof(*basis);
            const SoldAtBatch sold =
                compare(line, before, during, proof ? proof->cost : UnitPrice());
            addTo(effect.total, sold);
            effect.products.push_back(sold);
        }
        return effect;
    });
}

std::pair<QDate, QDate> PriceEffectService::monthBefore(QDate day)
{
    const QDate first = QDate(day.year(), day.month(), 1);
    return {first.addMonths(-1), first.addDays(-1)};
}

} // namespace cabas
