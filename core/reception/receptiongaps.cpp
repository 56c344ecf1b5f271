// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/arrivaltermsstore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/receptionservice.h"
#include "core/special/specialarrivals.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

Result<DeliveryGap> ReceptionService::noteGap(const Session &session, const DeliveryGap &wanted)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<DeliveryGap> {
        CABAS_LET(delivery, openDelivery(tx, wanted.delivery));
        DeliveryGap gap = wanted;
        std::optional<DeliveryLine> line;
        std::vector<DeliveryGap> noted;
        if (gap.line) {
            line = DeliveryStore::line(tx, *gap.line);
            if (!line || line->delivery != delivery.id)
                return notFound(tr("This line is no longer there."));
            noted = DeliveryGapStore::ofLine(tx, line->id);
        }
        if (gap.scan) {
            const std::optional<DeliveryScan> scan = DeliveryStore::scan(tx, *gap.scan);
            if (!scan || scan->undone || scan->line != gap.line)
                return notFound(tr("This scan was taken back."));
        }
        CABAS_TRY(GapRules::check(gap, line, noted));
        gap.comment = cleaned(gap.comment);
        gap.at = session.now();
        gap.user = session.user();
        gap.id = DeliveryGapStore::add(tx, gap);
        AuditStore::record(tx, session, "reception.gap", u"delivery"_qs, delivery.id.value(),
                           {{u"gap"_qs, gap.id.value()},
                            {u"kind"_qs, DeliveryGapStore::kindName(gap.kind)},
                            {u"quantity_milli"_qs, gap.quantity.milli()}});
        return *DeliveryGapStore::find(tx, gap.id);
    });
}

Result<> ReceptionService::withdrawGap(const Session &session, GapId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<DeliveryGap> gap = DeliveryGapStore::find(tx, id);
        if (!gap)
            return notFound(tr("This note is no longer there."));
        CABAS_LET(delivery, openDelivery(tx, gap->delivery));
        if (gap->state == GapState::Withdrawn)
            return Ok{};
        DeliveryGapStore::withdraw(tx, id, session.now(), session.user());
        AuditStore::record(tx, session, "reception.gap_withdraw", u"delivery"_qs,
                           delivery.id.value(), {{u"gap"_qs, id.value()}});
        return Ok{};
    });
}

Result<LineFacts> ReceptionService::facts(const Session &session, DeliveryLineId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<LineFacts> {
        const std::optional<DeliveryLine> line = DeliveryStore::line(tx, id);
        if (!line)
            return notFound(tr("This line is no longer there."));
        LineFacts facts;
        facts.storage = ProductSheetStore::find(tx, line->product).storage;
        const std::optional<Product> product =
            CatalogStore::find(tx, line->product, session.today());
        facts.warmest = GapRules::limit(
            facts.storage, ArrivalTermsStore::of(tx, product ? product->family : std::nullopt));
        const std::vector<Lot> lots = StockStore::lotsOf(tx, line->product);
        if (!lots.empty())
            facts.firstOut = lots.front();
        facts.gaps = DeliveryGapStore::ofLine(tx, id);
        facts.counters = DeliveryStore::counters(tx, line->delivery);
        facts.lots = knownLots(tx, *line, lots);
        const std::optional<Delivery> delivery = DeliveryStore::head(tx, line->delivery);
        if (line->unit == Unit::Kilogram) {
            facts.crateKinds = DeliveryCrates::offered(tx, *delivery, line->supplier);
            facts.weighings = CrateStore::weighingsOf(tx, id);
        }
        facts.members = SpecialArrivals::of(tx, session, *line, delivery->state);
        return facts;
    });
}

} // namespace cabas
