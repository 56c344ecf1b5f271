// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/shelfproposal.h"

#include "core/purchasing/cataloguecomparer.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/priceproposer.h"

namespace cabas {

namespace {

constexpr size_t differencesBetweenLooks = 200;

class Proposing {
public:
    Proposing(Tx &tx, const Session &session, SupplierId supplier, const PriceProposer &proposer)
        : m_tx(tx), m_day(session.today().addDays(1)), m_supplier(supplier), m_proposer(proposer)
    {
    }

    std::optional<Money> priceOf(const CatalogueDifference &difference)
    {
        if (difference.product)
            return priceOfOurs(*difference.product, difference.after);
        return difference.kind == DifferenceKind::New ? priceOfNew(difference.after) : std::nullopt;
    }

private:
    std::optional<Money> priceOfOurs(const ArticleProduct &product, const SupplierArticle &after)
    {
        const auto item = CatalogueComparer::itemFor(m_supplier, product, after);
        if (!item || (product.item && product.item->cost == item->cost))
            return std::nullopt;
        std::optional<PriceBasis> basis = PriceBasisStore::of(m_tx, product.id, m_day);
        // The shelf follows the usual supplier alone.
        if (!basis || basis->supplier != m_supplier)
            return std::nullopt;
        basis->cost = item->cost;
        return m_proposer.otherPrice(*basis);
    }

    /// A new article has no family yet: the steps for all, and those of the supplier.
    std::optional<Money> priceOfNew(const SupplierArticle &after)
    {
        if (!after.vatBp || after.cost.isZero() || after.promotion)
            return std::nullopt;
        PriceBasis basis;
        basis.supplier = m_supplier;
        basis.vatBp = *after.vatBp;
        basis.cost = after.cost;
        return m_proposer.otherPrice(basis);
    }

    Tx &m_tx;
    QDate m_day;
    SupplierId m_supplier;
    const PriceProposer &m_proposer;
};

} // namespace

Result<> ShelfProposal::tell(Tx &tx, const Session &session, SupplierId supplier,
                             CatalogueComparison &comparison, const Watch &watch)
{
    const PriceProposer proposer = PriceProposer::load(tx);
    if (!proposer.hasChain())
        return Ok{};
    Proposing proposing(tx, session, supplier, proposer);
    std::vector<CatalogueDifference> &differences = comparison.differences;
    for (size_t at = 0; at < differences.size(); ++at) {
        if (at % differencesBetweenLooks == 0 && watch &&
            !watch(int(at * 100 / differences.size())))
            return refused(tr("The comparison was stopped."), u"cancelled"_qs);
        differences[at].shelfAfter = proposing.priceOf(differences[at]);
    }
    return Ok{};
}

} // namespace cabas
