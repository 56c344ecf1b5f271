// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/orderdelivery.h"
#include "core/reception/receptionservice.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace cabas {

namespace {

std::vector<DeliveryGap> gapsOn(DeliveryLineId line, const std::vector<DeliveryGap> &gaps)
{
    std::vector<DeliveryGap> found;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(found),
                 [&](const DeliveryGap &gap) { return gap.line == line; });
    return found;
}

} // namespace

UnitPrice ReceptionService::costOf(Tx &tx, const Delivery &delivery, const DeliveryLine &line)
{
    if (!line.cost.isZero())
        return line.cost;
    const std::optional<SupplierId> supplier = line.supplier ? line.supplier : delivery.supplier;
    if (supplier) {
        const std::optional<SupplierItem> item = SupplierStore::item(tx, *supplier, line.product);
        if (item && !item->cost.isZero())
            return item->cost;
    }
    return StockStore::level(tx, line.product).lastCost;
}

int ReceptionService::post(Tx &tx, const Session &session, const Delivery &delivery,
                           const std::vector<DeliveryLine> &lines,
                           const std::vector<std::vector<DeliveryScan>> &scans,
                           const std::vector<DeliveryGap> &gaps)
{
    std::vector<StockMove> moves;
    for (size_t i = 0; i < lines.size(); ++i) {
        std::vector<Lot> lots;
        std::vector<StockMove> receipts = ReceptionRules::receipts(
            lines[i], costOf(tx, delivery, lines[i]), scans[i], gapsOn(lines[i].id, gaps), lots);
        for (size_t m = 0; m < receipts.size(); ++m) {
            if (lots[m].product.value() > 0) {
                lots[m].supplier = lines[i].supplier ? lines[i].supplier : delivery.supplier;
                receipts[m].lot = StockStore::lotFor(tx, lots[m]);
            }
            receipts[m].day = session.today();
            receipts[m].at = session.now();
            receipts[m].user = session.user();
            moves.push_back(receipts[m]);
        }
    }
    const int count = int(moves.size());
    if (count > 0)
        StockStore::move(tx, std::move(moves));
    return count;
}

Result<FinishAnswer> ReceptionService::finish(const Session &session, DeliveryId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<FinishAnswer> {
        DeliveryStore::lock(tx, id);
        const std::optional<Delivery> delivery = DeliveryStore::find(tx, id);
        if (!delivery)
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        const std::vector<DeliveryLine> lines = DeliveryStore::lines(tx, id);
        FinishAnswer answer;
        answer.discrepancies = ReceptionRules::discrepancies(lines, delivery->expectedLines > 0);
        answer.unresolved = DeliveryStore::unresolved(tx, id);
        answer.gaps = DeliveryGapStore::of(tx, id);
        if (delivery->state == DeliveryState::Finished) {
            answer.moves = int(StockStore::movesOfSource(tx, u"delivery"_qs, id.value()).size());
            answer.repeated = true;
            return answer;
        }
        if (delivery->state == DeliveryState::Abandoned)
            return refused(tr("This delivery was given up."), u"finished"_qs);
        if (lines.empty() && answer.unresolved.empty())
            return refused(tr("Nothing was counted yet. Scan the goods first, or give this "
                              "delivery up."),
                           u"empty"_qs);
        for (const DeliveryLine &line : lines)
            CABAS_TRY(GapRules::checkFits(line, gapsOn(line.id, answer.gaps)));
        std::map<DeliveryLineId, std::vector<DeliveryScan>> counted =
            DeliveryStore::scansByLine(tx, id);
        std::vector<std::vector<DeliveryScan>> scans;
        for (const DeliveryLine &line : lines)
            scans.push_back(std::move(counted[line.id]));
        for (const ProductId product : DeliveryStore::newOnShelf(tx, id)) {
            ++answer.labels; // its first time here: there is no label on the shelf yet
            LabelQueueStore::queue(tx, session, product, LabelReason::Reception);
        }
        SupplierStore::rememberCosts(tx, id, session.today(), session.user(), session.now());
        answer.moves = post(tx, session, *delivery, lines, scans, answer.gaps);
        DeliveryGapStore::makeFinal(tx, id);
        DeliveryStore::finish(tx, id, session.today(), session.now(), session.user());
        OrderDelivery::settle(tx, session, id);
        AuditStore::record(tx, session, "reception.finish", u"delivery"_qs, id.value(),
                           {{u"moves"_qs, answer.moves},
                            {u"discrepancies"_qs, int(answer.discrepancies.size())},
                            {u"gaps"_qs, int(answer.gaps.size())}});
        return answer;
    });
}

Result<> ReceptionService::abandon(const Session &session, DeliveryId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(delivery, openDelivery(tx, id));
        DeliveryStore::abandon(tx, delivery.id, session.now(), session.user());
        AuditStore::record(tx, session, "reception.abandon", u"delivery"_qs, id.value());
        return Ok{};
    });
}

} // namespace cabas
