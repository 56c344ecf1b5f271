// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/productentry.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverypricestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/creditclaims.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/orderdelivery.h"
#include "core/reception/pricesheet.h"
#include "core/reception/receptionservice.h"
#include "core/special/specialarrivals.h"
#include "core/stock/movewalkstore.h"
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

/// The lines that came in crates.
std::vector<DeliveryCrates::Came> cameIn(const std::vector<DeliveryLine> &lines,
                                         std::map<DeliveryLineId, std::vector<CrateCount>> crates)
{
    std::vector<DeliveryCrates::Came> came;
    for (const DeliveryLine &line : lines) {
        if (const auto found = crates.find(line.id); found != crates.end())
            came.push_back({line, std::move(found->second)});
    }
    return came;
}

} // namespace

UnitPrice ReceptionService::costOf(Tx &tx, const Delivery &delivery, const DeliveryLine &line)
{
    return line.cost.isZero() ? PriceSheets::askedCost(tx, delivery, line) : line.cost;
}

int ReceptionService::post(Tx &tx, const Session &session, const Delivery &delivery,
                           const std::vector<DeliveryLine> &lines,
                           const std::vector<std::vector<DeliveryScan>> &scans,
                           const std::vector<DeliveryGap> &gaps,
                           const std::vector<PricedLine> &priced)
{
    std::vector<StockMove> moves;
    const QDate day = session.today();
    const QDateTime at = session.now();
    for (size_t i = 0; i < lines.size(); ++i) {
        std::vector<DeliveryGap> ofLine = gapsOn(lines[i].id, gaps);
        if (!priced.empty())
            ofLine = ReceptionPriceRules::gapsFor(ofLine, priced[i].price, priced[i].sum);
        std::vector<Receipt> receipts =
            ReceptionRules::receipts(lines[i], costOf(tx, delivery, lines[i]), scans[i], ofLine);
        if (!priced.empty())
            ReceptionPriceRules::spread(receipts, priced[i].sum);
        for (Receipt &receipt : receipts) {
            if (receipt.lot.product.value() > 0) {
                receipt.lot.supplier = lines[i].supplier ? lines[i].supplier : delivery.supplier;
                receipt.move.lot = StockStore::lotFor(tx, receipt.lot);
            }
            receipt.move.day = day;
            receipt.move.at = at;
            receipt.move.user = session.user();
            moves.push_back(receipt.move);
        }
    }
    const int count = int(moves.size());
    if (count > 0)
        StockStore::move(tx, std::move(moves));
    return count;
}

Result<int> ReceptionService::settle(Tx &tx, const Session &session, const PriceSheet &sheet)
{
    const QDate from = std::max(session.today(), sheet.costs.shelfFrom.value_or(session.today()));
    int accepted = 0;
    for (const PricedLine &each : sheet.lines) {
        LinePrice price = each.price;
        const std::optional<Money> next = each.shelfNext();
        if (price.shelf == ShelfChoice::Accepted && !price.shelfPrice)
            price.shelfPrice = each.proposed;
        price.outcome = FinalPrice{each.sum.billed, each.sum.net, each.sum.share, each.sum.value,
                                   each.sum.cost,   each.former,  each.shelfNow};
        DeliveryPriceStore::makeFinal(tx, price);
        if (each.sum.isPriced && !each.sum.perUnit.isZero())
            DeliveryStore::setCost(tx, each.line.id, each.sum.perUnit);
        if (!next)
            continue;
        CABAS_LET(product, ProductEntry::find(tx, session, each.line.product));
        CABAS_TRY(ProductEntry::setPrice(tx, session, product, *next, from,
                                         tr("Delivery %1").arg(sheet.delivery.id.value())));
        ++accepted;
    }
    DeliveryPriceStore::makeFinal(tx, sheet.delivery.id);
    return accepted;
}

int ReceptionService::queueLabels(Tx &tx, const Session &session,
                                  const std::vector<ProductId> &newOnShelf, DeliveryId delivery,
                                  const std::vector<MembersShare> &members)
{
    // What is set aside carries a name tag instead of a label of its own.
    for (const MembersShare &share : members)
        LabelQueueStore::lessCopies(tx, share.product,
                                    int(share.quantity.milli() / Quantity::units(1).milli()));
    if (newOnShelf.empty())
        return 0;
    std::map<ProductId, Quantity> forShelf;
    for (const StockMove &move : MoveWalkStore::movesOfSource(tx, u"delivery"_qs, delivery.value()))
        forShelf[move.product] += move.quantity;
    for (const MembersShare &share : members)
        forShelf[share.product] -= share.quantity;
    int labels = 0;
    for (const ProductId product : newOnShelf) {
        if (forShelf[product].milli() <= 0)
            continue; // all of it is for members: nothing hangs on the shelf
        // Its first time here: there is no label on the shelf yet.
        LabelQueueStore::queue(tx, session, product, LabelReason::Reception);
        ++labels;
    }
    return labels;
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
            answer.moves = int(MoveWalkStore::movesOfSource(tx, u"delivery"_qs, id.value()).size());
            answer.members = SpecialArrivals::of(tx, session, id);
            answer.repeated = true;
            answer.credits = CreditStore::ofDelivery(tx, id);
            std::erase_if(answer.credits, [](const auto &credit) { return !credit.isOpen(); });
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
        std::vector<PricedLine> priced;
        if (DeliveryPriceStore::isSaid(tx, id)) {
            const PriceSheet sheet = PriceSheets::of(tx, session, id);
            CABAS_LET(accepted, settle(tx, session, sheet));
            answer.prices = accepted;
            priced = sheet.lines;
        }
        const std::vector<ProductId> newOnShelf = DeliveryStore::newOnShelf(tx, id);
        SupplierStore::rememberCosts(tx, id, session.today(), session.user(), session.now());
        answer.moves = post(tx, session, *delivery, lines, scans, answer.gaps, priced);
        answer.crates = DeliveryCrates::receive(tx, session, *delivery,
                                                cameIn(lines, CrateStore::ofDelivery(tx, id)));
        DeliveryGapStore::makeFinal(tx, id);
        DeliveryStore::finish(tx, id, session.today(), session.now(), session.user());
        OrderDelivery::settle(tx, session, id);
        answer.credits = CreditClaims::renew(tx, session, id);
        answer.members = SpecialArrivals::settle(tx, session, id);
        answer.labels = answer.prices + queueLabels(tx, session, newOnShelf, id, answer.members);
        AuditStore::record(tx, session, "reception.finish", u"delivery"_qs, id.value(),
                           {{u"moves"_qs, answer.moves},
                            {u"discrepancies"_qs, int(answer.discrepancies.size())},
                            {u"prices"_qs, answer.prices},
                            {u"crates"_qs, int(answer.crates.size())},
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
