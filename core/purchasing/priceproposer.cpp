// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/priceproposer.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchentry.h"
#include "core/catalog/pricebatchstore.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingstore.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/supplierstore.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t productsBetweenLooks = 200;
const QString catalogueSource = QStringLiteral("catalogue");

bool isOfOnePlace(const Coefficient &left, const Coefficient &right)
{
    return left.slot == right.slot && left.scope == right.scope;
}

} // namespace

PriceProposer PriceProposer::load(Tx &tx)
{
    PriceProposer proposer;
    proposer.m_coefficients = PricingStore::coefficients(tx);
    proposer.m_endings = PricingStore::endings(tx);
    proposer.m_families = CatalogStore::families(tx);
    return proposer;
}

PriceProposer PriceProposer::with(const Coefficient &change) const
{
    PriceProposer changed = *this;
    std::erase_if(changed.m_coefficients,
                  [&](const Coefficient &each) { return isOfOnePlace(each, change); });
    changed.m_coefficients.push_back(change);
    return changed;
}

bool PriceProposer::isUnder(const PriceBasis &basis, const Coefficient &coefficient) const
{
    const auto chain = PricingRules::chainFor(basis.article(), m_coefficients, m_families);
    return std::any_of(chain.begin(), chain.end(),
                       [&](const Coefficient &each) { return isOfOnePlace(each, coefficient); });
}

Result<PriceProof> PriceProposer::proof(const PriceBasis &basis) const
{
    const PricedArticle article = basis.article();
    return PricingRules::price(article, PricingRules::chainFor(article, m_coefficients, m_families),
                               PricingRules::endingFor(article, m_endings, m_families));
}

std::optional<Money> PriceProposer::otherPrice(const PriceBasis &basis) const
{
    const Result<PriceProof> proof = this->proof(basis);
    if (!proof || proof->price == basis.price || proof->price.isZero())
        return std::nullopt;
    return proof->price;
}

Result<std::optional<PriceBatch>> PriceProposer::draft(Tx &tx, const Session &session,
                                                       SupplierId supplier, qint64 import,
                                                       const std::vector<ProductId> &products,
                                                       const Watch &watch)
{
    const PriceProposer proposer = load(tx);
    if (!proposer.hasChain())
        return std::optional<PriceBatch>();
    const std::optional<Supplier> from = SupplierStore::find(tx, supplier);
    PriceBatchDraft draft;
    draft.name = tr("New costs of %1").arg(from ? from->name.left(50) : QString());
    draft.from = session.today().addDays(1);
    draft.source = catalogueSource;
    draft.sourceId = import;
    for (size_t at = 0; at < products.size(); ++at) {
        if (at % productsBetweenLooks == 0 && watch && !watch(int(at * 100 / products.size())))
            return refused(tr("The prices were not proposed: it was stopped."), u"cancelled"_qs);
        const ProductId product = products[at];
        const std::optional<PriceBasis> basis = PriceBasisStore::of(tx, product, draft.from);
        // The shelf follows the usual supplier alone.
        if (!basis || basis->supplier != supplier)
            continue;
        if (const std::optional<Money> price = proposer.otherPrice(*basis))
            draft.entries.push_back({product, *price});
    }
    if (draft.entries.empty())
        return std::optional<PriceBatch>();
    CABAS_LET(batch, PriceBatchEntry::add(tx, session, draft));
    return std::optional(batch);
}

void PriceProposer::dropDrafts(Tx &tx, qint64 import)
{
    for (const PriceBatchId id : PriceBatchStore::draftsOf(tx, catalogueSource, import))
        PriceBatchStore::remove(tx, id);
}

} // namespace cabas
