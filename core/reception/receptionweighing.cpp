// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/scan.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/receptionservice.h"

namespace cabas {

Result<WeighQuestion> ReceptionService::weighQuestion(const Session &session, DeliveryId id,
                                                      const QString &code)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<WeighQuestion> {
        const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
        if (!delivery)
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        const std::optional<ProductHit> hit = CatalogStore::findByCode(
            tx, CatalogStore::codeKey(read.ok ? read.key() : code.trimmed()), session.today());
        if (!hit)
            return notFound(tr("This product is no longer in the catalogue."));
        if (hit->product.unit != Unit::Kilogram)
            return refused(
                tr("%1 is not sold by weight: say how many there are.").arg(hit->product.name),
                u"unit"_qs);
        const std::optional<DeliveryLine> line = DeliveryStore::lineOf(tx, id, hit->product.id);
        return WeighQuestion{
            hit->product,
            DeliveryCrates::offered(tx, *delivery, line ? line->supplier : std::nullopt)};
    });
}

} // namespace cabas
