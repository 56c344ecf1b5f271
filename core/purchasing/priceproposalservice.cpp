// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/priceproposalservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchentry.h"
#include "core/catalog/pricebatchstore.h"
#include "core/catalog/pricingrules.h"
#include "core/purchasing/pricebasisstore.h"
#include "core/purchasing/priceproposer.h"

namespace cabas {

Result<ArticleProof> PriceProposalService::proof(const Session &session, ProductId product,
                                                 const std::optional<Coefficient> &change) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) -> Result<ArticleProof> {
        const std::optional<PriceBasis> basis = PriceBasisStore::of(tx, product, session.today());
        if (!basis)
            return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
        const PriceProposer proposer = PriceProposer::load(tx);
        CABAS_LET(proof, (change ? proposer.with(*change) : proposer).proof(*basis));
        return ArticleProof{*basis, proof};
    });
}

Result<std::vector<PreviewedLine>> PriceProposalService::preview(const Session &session,
                                                                 PriceBatchId id) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) -> Result<std::vector<PreviewedLine>> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        const PriceProposer proposer = PriceProposer::load(tx);
        std::vector<PreviewedLine> preview;
        for (PriceBatchLine &line : PriceBatchStore::lines(tx, id)) {
            if (batch.state == BatchState::Draft)
                line.before = CatalogStore::priceAt(tx, line.product, batch.from);
            PreviewedLine each{line, {}, {}, {}};
            const auto basis = PriceBasisStore::of(tx, line.product, batch.from);
            if (const Result<PriceProof> proof = proposer.proof(*basis)) {
                each.cost = proof->cost;
                each.after = PricingRules::marginOf(line.price, line.vatBp, each.cost);
                if (line.before)
                    each.before = PricingRules::marginOf(*line.before, line.vatBp, each.cost);
            }
            preview.push_back(each);
        }
        return preview;
    });
}

} // namespace cabas
