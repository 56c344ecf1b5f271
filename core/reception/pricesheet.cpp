// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/pricesheet.h"

#include "core/catalog/productsheetstore.h"
#include "core/db/dberror.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverypricestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/priceproposer.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/stockstore.h"

#include <algorithm>

namespace cabas {

namespace {

/// What the file knows of a line's cost before anybody says anything; 0: not known.
struct KnownCosts {
    UnitPrice former; ///< before this delivery: where the note names no price they keep it
    UnitPrice asked;  ///< what their supplier asks, else the former one
};

KnownCosts knownCosts(Tx &tx, const Delivery &delivery, const DeliveryLine &line)
{
    const UnitPrice last = StockStore::level(tx, line.product).lastCost;
    const std::optional<SupplierId> supplier = line.supplier ? line.supplier : delivery.supplier;
    const std::optional<SupplierItem> item =
        supplier ? SupplierStore::item(tx, *supplier, line.product) : std::nullopt;
    const UnitPrice asked = item ? item->cost : UnitPrice();
    return {last.isZero() ? asked : last, asked.isZero() ? last : asked};
}

class Reading {
public:
    Reading(Tx &tx, const Session &session, PriceSheet &sheet)
        : m_tx(tx), m_session(session), m_sheet(sheet), m_proposer(PriceProposer::load(tx))
    {
    }

    void read()
    {
        const DeliveryId id = m_sheet.delivery.id;
        const std::vector<DeliveryGap> gaps = DeliveryGapStore::of(m_tx, id);
        const std::map<DeliveryLineId, LinePrice> prices = DeliveryPriceStore::prices(m_tx, id);
        const std::optional<DeliveryCosts> costs = DeliveryPriceStore::costs(m_tx, id);
        m_sheet.costs = costs.value_or(DeliveryCosts{id, {}, {}, {}, {}, {}, {}});
        m_sheet.isSaid = costs || !prices.empty();
        std::vector<LineSum> sums;
        std::vector<qint64> grams;
        for (const DeliveryLine &line : DeliveryStore::lines(m_tx, id)) {
            PricedLine priced;
            priced.line = line;
            priced.price.line = line.id;
            priced.price.delivery = id;
            if (const auto said = prices.find(line.id); said != prices.end())
                priced.price = said->second;
            std::vector<DeliveryGap> ofLine = gaps;
            std::erase_if(ofLine, [&](const DeliveryGap &gap) { return gap.line != line.id; });
            const KnownCosts known = knownCosts(m_tx, m_sheet.delivery, line);
            priced.former = known.former;
            const UnitPrice kept =
                priced.price.basis == LineBasis::None ? known.former : known.asked;
            sums.push_back(ReceptionPriceRules::sumOf(line, ofLine, priced.price, kept));
            grams.push_back(m_sheet.costs.sharedBy == ShareKey::Weight ? gramsOf(line) : 0);
            m_sheet.lines.push_back(priced);
        }
        ReceptionPriceRules::shareOut(sums, m_sheet.costs, grams);
        for (size_t i = 0; i < sums.size(); ++i)
            complete(m_sheet.lines[i], sums[i]);
        m_sheet.explained = ReceptionPriceRules::explained(sums, m_sheet.costs);
        if (m_sheet.costs.documentTotal)
            m_sheet.left = *m_sheet.costs.documentTotal - m_sheet.explained;
    }

private:
    qint64 gramsOf(const DeliveryLine &line) const
    {
        return ReceptionPriceRules::unitGrams(line.unit,
                                              ProductSheetStore::find(m_tx, line.product).net);
    }

    void complete(PricedLine &priced, const LineSum &sum)
    {
        priced.sum = sum;
        const std::optional<PriceBasis> basis =
            PriceBasisStore::of(m_tx, priced.line.product, m_session.today());
        if (priced.price.outcome) {
            keepOutcome(priced);
        } else if (basis) {
            priced.shelfNow = basis->price;
            priced.vatBp = basis->vatBp;
            priced.proposed = proposal(*basis, sum);
        }
        const std::optional<Money> next = priced.shelfNext();
        priced.warnings =
            ReceptionPriceRules::warnings(priced.line.productName, priced.sum, priced.former,
                                          next ? next : priced.shelfNow, priced.vatBp);
    }

    /// The end is told as it was, whatever moved since.
    static void keepOutcome(PricedLine &priced)
    {
        const FinalPrice &outcome = *priced.price.outcome;
        priced.former = outcome.former;
        priced.shelfNow = outcome.shelfBefore;
        priced.sum.share = outcome.share;
        priced.sum.value = outcome.value;
        priced.sum.cost = outcome.cost;
        priced.sum.net = outcome.net;
        priced.sum.billed = outcome.billed;
    }

    /// The shelf follows the usual supplier alone, and goods that have none.
    std::optional<Money> proposal(PriceBasis basis, const LineSum &sum) const
    {
        const std::optional<SupplierId> from = m_sheet.delivery.supplier;
        if (sum.cost.isZero() || !m_proposer.hasChain() ||
            (basis.supplier && from && basis.supplier != from))
            return std::nullopt;
        basis.cost = sum.cost;
        if (!basis.supplier)
            basis.supplier = from;
        const Result<PriceProof> proof = m_proposer.proof(basis);
        if (!proof || proof->price.isZero())
            return std::nullopt;
        return proof->price;
    }

    Tx &m_tx;
    const Session &m_session;
    PriceSheet &m_sheet;
    PriceProposer m_proposer;
};

} // namespace

int PriceSheet::unpriced() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const PricedLine &each) {
        return !each.sum.isPriced && each.price.basis != LineBasis::None &&
               !each.sum.entering().isZero();
    }));
}

UnitPrice PriceSheets::askedCost(Tx &tx, const Delivery &delivery, const DeliveryLine &line)
{
    return knownCosts(tx, delivery, line).asked;
}

PriceSheet PriceSheets::of(Tx &tx, const Session &session, DeliveryId id)
{
    PriceSheet sheet;
    const std::optional<Delivery> delivery = DeliveryStore::find(tx, id);
    require(delivery.has_value(), "the prices of no delivery");
    sheet.delivery = *delivery;
    Reading(tx, session, sheet).read();
    return sheet;
}

} // namespace cabas
