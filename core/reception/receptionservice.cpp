// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/arrivaltermsstore.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/purchasing/announcedlinestore.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/handoverstore.h"
#include "core/purchasing/orderstore.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/orderdelivery.h"

namespace cabas {

namespace {

/// What the label itself says, where the person said nothing else.
ReceivedGoods withLabel(ReceivedGoods goods, const ScanResult &read)
{
    if (goods.lot.isEmpty())
        goods.lot = read.lot;
    if (!goods.bestBefore)
        goods.bestBefore = read.bestBefore;
    if (!goods.useBy)
        goods.useBy = read.useBy;
    // The number of goods by weight without a weight in it says no weight.
    if (read.weight && !read.weight->isZero())
        goods.labelWeight = read.weight;
    if (read.quantity)
        goods.labelCount = read.quantity;
    return goods;
}

/// Writes a scan as of now, with what was weighed.
void keepScan(Tx &tx, const Session &session, DeliveryScan &scan, const ReceivedGoods &goods)
{
    scan.gross = goods.gross;
    scan.tare = goods.gross ? CrateRules::tareOf(goods.crates) : Quantity();
    scan.at = session.now();
    scan.user = session.user();
    scan.id = DeliveryStore::addScan(tx, scan);
    if (!goods.crates.empty())
        CrateStore::setOfScan(tx, scan.id, goods.crates);
}

/// Another quantity of a scan: what was weighed before says nothing of it any more.
void weighAnew(Tx &tx, DeliveryScan &scan, const ReceivedGoods &goods)
{
    scan.packs = goods.packs.value_or(Quantity());
    scan.gross = goods.gross;
    scan.tare = goods.gross ? CrateRules::tareOf(goods.crates) : Quantity();
    if (goods.gross || !goods.crates.empty())
        CrateStore::setOfScan(tx, scan.id, goods.crates);
}

/// What was noted on goods that were never there goes with their scan.
void withdrawGapsOf(Tx &tx, const Session &session, const DeliveryScan &scan)
{
    for (const DeliveryGap &gap : DeliveryGapStore::ofLine(tx, *scan.line)) {
        if (gap.scan == scan.id)
            DeliveryGapStore::withdraw(tx, gap.id, session.now(), session.user());
    }
}

} // namespace

Result<Delivery> ReceptionService::openDelivery(Tx &tx, DeliveryId id)
{
    DeliveryStore::lock(tx, id);
    const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
    if (!delivery)
        return notFound(tr("There is no delivery number %1.").arg(id.value()));
    if (delivery->state != DeliveryState::Counting)
        return refused(tr("This delivery is finished: its count can no longer change. Note a loss "
                          "or a stock count instead."),
                       u"finished"_qs);
    return *delivery;
}

Result<ScanAnswer> ReceptionService::scan(const Session &session, DeliveryId id,
                                          const QString &code, const ReceivedGoods &goods)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<ScanAnswer> {
        CABAS_LET(delivery, openDelivery(tx, id));
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        if (!read.ok)
            return refused(read.error, u"bad_code"_qs);
        if (read.key().isEmpty())
            return refused(tr("%1 is not the code of an article.").arg(code.trimmed()),
                           u"not_an_article"_qs);
        CABAS_TRY(ReceptionRules::checkLot(goods.lot));
        CABAS_TRY(GapRules::checkTemperature(goods.temperature));
        DeliveryScan scan;
        scan.delivery = id;
        scan.code = code.trimmed();
        scan.lookupCode = CatalogStore::codeKey(read.key());
        const std::optional<ProductHit> hit =
            CatalogStore::findByCode(tx, scan.lookupCode, session.today());
        CABAS_LET(all, DeliveryCrates::weighed(tx, withLabel(goods, read),
                                               hit ? std::optional(hit->product) : std::nullopt));
        if (!hit)
            return keepUnknown(tx, session, scan, all,
                               tr("No product has the code %1. The scan is kept: attach it to a "
                                  "product, or set it aside.")
                                   .arg(scan.code));
        ReceivedGoods weighed = all;
        if (read.price && !weighed.quantity && hit->product.price &&
            hit->product.price->cents() > 0)
            weighed.labelWeight = quantityFor(*read.price, *hit->product.price);
        return countHit(tx, session, delivery, *hit, scan, weighed);
    });
}

Result<ScanAnswer> ReceptionService::countProduct(const Session &session, DeliveryId id,
                                                  ProductId product, const ReceivedGoods &goods)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<ScanAnswer> {
        CABAS_LET(delivery, openDelivery(tx, id));
        const std::optional<Product> found = CatalogStore::find(tx, product, session.today());
        if (!found)
            return notFound(tr("This product is no longer in the catalogue."));
        CABAS_TRY(ReceptionRules::checkLot(goods.lot));
        CABAS_TRY(GapRules::checkTemperature(goods.temperature));
        DeliveryScan scan;
        scan.delivery = id;
        scan.code = found->code;
        scan.lookupCode = CatalogStore::codeKey(found->code);
        CABAS_LET(weighed, DeliveryCrates::weighed(tx, goods, found));
        return countHit(tx, session, delivery, {*found, {}}, scan, weighed);
    });
}

DeliveryLine ReceptionService::lineFor(Tx &tx, const Delivery &delivery, const Product &product)
{
    if (const std::optional<DeliveryLine> line = DeliveryStore::lineOf(tx, delivery.id, product.id))
        return *line;
    DeliveryLine line;
    line.delivery = delivery.id;
    line.product = product.id;
    line.pack = product.pack;
    if (!delivery.supplier)
        line.supplier = OrderDelivery::sellerOn(tx, delivery.id, product.id);
    return *DeliveryStore::line(tx, DeliveryStore::addLine(tx, line));
}

Result<ScanAnswer> ReceptionService::countHit(Tx &tx, const Session &session,
                                              const Delivery &delivery, const ProductHit &hit,
                                              DeliveryScan scan, const ReceivedGoods &told)
{
    DeliveryLine line = lineFor(tx, delivery, hit.product);
    if (!line.expected && adoptAnnounced(tx, session, delivery, hit.product.id, scan.lookupCode))
        line = *DeliveryStore::line(tx, line.id);
    const std::vector<AnnouncedLot> lots = lotsToTell(tx, line.id);
    const ReceivedGoods goods = withAnnounced(told, lots);
    CABAS_LET(counted, ReceptionRules::count(hit.product, hit.code, line.pack, goods));
    scan.line = line.id;
    scan.quantity = counted.quantity;
    scan.packs = counted.packs;
    scan.lot = cleaned(goods.lot);
    scan.bestBefore = goods.bestBefore;
    scan.useBy = goods.useBy;
    scan.cost = goods.cost;
    scan.temperature = goods.temperature;
    ScanAnswer answer;
    keepScan(tx, session, scan, goods);
    answer.scan = scan;
    answer.crates = goods.crates;
    if (scan.lot.isEmpty() && !scan.bestBefore && !scan.useBy)
        answer.lots = lots;
    DeliveryStore::addReceived(tx, line.id, counted.quantity);
    line.received += counted.quantity;
    if (!goods.cost.isZero()) {
        DeliveryStore::setCost(tx, line.id, goods.cost);
        line.cost = goods.cost;
    }
    answer.line = line;
    answer.counted = counted;
    answer.warnings = warningsOf(tx, session, hit.product, counted.quantity, goods);
    return answer;
}

std::vector<Warning> ReceptionService::warningsOf(Tx &tx, const Session &session,
                                                  const Product &product, Quantity quantity,
                                                  const ReceivedGoods &goods)
{
    // A scan that says neither date nor temperature, as most do, asks nothing more of the file.
    const bool isDated = goods.useBy || goods.bestBefore;
    const ArrivalTerms terms =
        isDated || goods.temperature ? ArrivalTermsStore::of(tx, product.family) : ArrivalTerms();
    std::vector<Warning> warnings =
        ReceptionRules::warnings(product, quantity, goods, session.today(), terms);
    if (const auto heavy =
            goods.gross ? CrateRules::heavyTare(*goods.gross, goods.crates) : std::nullopt)
        warnings.push_back(*heavy);
    if (!goods.temperature)
        return warnings;
    const Storage storage = ProductSheetStore::find(tx, product.id).storage;
    if (const auto warm =
            GapRules::tooWarm(product.name, GapRules::limit(storage, terms), goods.temperature))
        warnings.push_back(*warm);
    return warnings;
}

Result<> ReceptionService::checkUnknown(Quantity quantity)
{
    if (quantity.milli() <= 0 || !quantity.isSane())
        return refused(tr("The quantity must be above zero and sensible."), u"quantity"_qs);
    return Ok{};
}

Result<ScanAnswer> ReceptionService::keepUnknown(Tx &tx, const Session &session, DeliveryScan scan,
                                                 const ReceivedGoods &goods, const QString &why)
{
    scan.quantity = goods.quantity      ? *goods.quantity
                    : goods.labelWeight ? *goods.labelWeight
                    : goods.packs       ? *goods.packs
                                        : goods.labelCount.value_or(Quantity::units(1));
    if (goods.times && !goods.quantity && !goods.packs)
        scan.quantity = goods.times->isSane() ? packsOf(*goods.times, scan.quantity) : *goods.times;
    CABAS_TRY(checkUnknown(scan.quantity));
    scan.packs = goods.packs.value_or(Quantity());
    scan.lot = cleaned(goods.lot);
    scan.bestBefore = goods.bestBefore;
    scan.useBy = goods.useBy;
    scan.cost = goods.cost;
    scan.temperature = goods.temperature;
    keepScan(tx, session, scan, goods);
    ScanAnswer answer;
    answer.scan = scan;
    answer.crates = goods.crates;
    answer.known = false;
    answer.message = why;
    answer.counted.quantity = scan.quantity;
    return answer;
}

Result<std::optional<DeliveryScan>> ReceptionService::undoLast(const Session &session,
                                                               DeliveryId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<std::optional<DeliveryScan>> {
        CABAS_LET(delivery, openDelivery(tx, id));
        const std::optional<DeliveryScan> last = DeliveryStore::lastScan(tx, delivery.id);
        if (last) {
            DeliveryStore::undoScan(tx, last->id);
            if (last->line) {
                DeliveryStore::addReceived(tx, *last->line, -last->quantity);
                withdrawGapsOf(tx, session, *last);
            }
        }
        return last;
    });
}

Result<ScanAnswer> ReceptionService::correct(const Session &session, ScanId id,
                                             const ReceivedGoods &told)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<ScanAnswer> {
        std::optional<DeliveryScan> scan = DeliveryStore::scan(tx, id);
        if (!scan || scan->undone)
            return notFound(tr("This scan was taken back."));
        CABAS_TRY(openDelivery(tx, scan->delivery));
        if (!scan->line)
            return correctUnknown(tx, *scan, told);
        const std::optional<DeliveryLine> before = DeliveryStore::line(tx, *scan->line);
        const std::optional<Product> product =
            CatalogStore::find(tx, before->product, session.today());
        CABAS_LET(goods, DeliveryCrates::weighed(tx, told, product));
        const Quantity quantity = goods.quantity ? *goods.quantity
                                  : goods.packs  ? packsOf(*goods.packs, before->pack)
                                                 : scan->quantity;
        CABAS_TRY(ReceptionRules::checkQuantity(*product, quantity));
        CABAS_TRY(ReceptionRules::checkLot(goods.lot));
        CABAS_TRY(GapRules::checkTemperature(goods.temperature));
        DeliveryStore::addReceived(tx, before->id, quantity - scan->quantity);
        if (goods.quantity || goods.packs)
            weighAnew(tx, *scan, goods);
        scan->quantity = quantity;
        scan->lot = cleaned(goods.lot);
        scan->bestBefore = goods.bestBefore;
        scan->useBy = goods.useBy;
        scan->temperature = goods.temperature;
        DeliveryStore::changeScan(tx, *scan);
        ScanAnswer answer;
        answer.scan = *scan;
        answer.line = DeliveryStore::line(tx, before->id);
        answer.counted = {scan->quantity, scan->packs};
        answer.crates = CrateStore::ofScan(tx, id);
        answer.warnings = warningsOf(tx, session, *product, quantity, goods);
        return answer;
    });
}

/// How much there is of what nobody knows yet; what else a label says waits for its product.
Result<ScanAnswer> ReceptionService::correctUnknown(Tx &tx, DeliveryScan scan,
                                                    const ReceivedGoods &goods)
{
    scan.quantity = goods.quantity.value_or(scan.quantity);
    CABAS_TRY(checkUnknown(scan.quantity));
    scan.packs = Quantity();
    DeliveryStore::changeScan(tx, scan);
    ScanAnswer answer;
    answer.scan = scan;
    answer.known = false;
    answer.counted.quantity = scan.quantity;
    return answer;
}

Result<DeliveryLine> ReceptionService::setPack(const Session &session, DeliveryLineId id,
                                               Quantity pack)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<DeliveryLine> {
        const std::optional<DeliveryLine> line = DeliveryStore::line(tx, id);
        if (!line)
            return notFound(tr("This line is no longer there."));
        CABAS_TRY(openDelivery(tx, line->delivery));
        const std::optional<Product> product =
            CatalogStore::find(tx, line->product, session.today());
        CABAS_TRY(ReceptionRules::checkQuantity(*product, pack));
        DeliveryStore::setPack(tx, id, pack);
        for (DeliveryScan scan : DeliveryStore::scansOf(tx, id)) {
            if (scan.packs.isZero())
                continue;
            const Quantity anew = packsOf(scan.packs, pack);
            DeliveryStore::addReceived(tx, id, anew - scan.quantity);
            scan.quantity = anew;
            DeliveryStore::changeScan(tx, scan);
        }
        return *DeliveryStore::line(tx, id);
    });
}

Result<DeliveryLine> ReceptionService::setCost(const Session &session, DeliveryId id,
                                               ProductId product, UnitPrice cost)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<DeliveryLine> {
        CABAS_LET(delivery, openDelivery(tx, id));
        const std::optional<DeliveryLine> line = DeliveryStore::lineOf(tx, delivery.id, product);
        if (!line)
            return notFound(tr("This product is not on the delivery."));
        if (cost.e4() < 0)
            return refused(tr("A cost cannot be negative."), u"cost"_qs);
        DeliveryStore::setCost(tx, line->id, cost);
        return *DeliveryStore::line(tx, line->id);
    });
}

Result<std::vector<Delivery>> ReceptionService::counting(const Session &session)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([](Tx &tx) { return DeliveryStore::counting(tx); });
}

Result<std::vector<Delivery>> ReceptionService::finished(const Session &session, int limit)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) { return DeliveryStore::finished(tx, limit); });
}

Result<ReceptionView> ReceptionService::view(const Session &session, DeliveryId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<ReceptionView> {
        const std::optional<Delivery> delivery = DeliveryStore::find(tx, id);
        if (!delivery)
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        ReceptionView view{*delivery,
                           DeliveryStore::lines(tx, id),
                           DeliveryStore::unresolved(tx, id),
                           AnnouncedLineStore::waiting(tx, id),
                           DeliveryGapStore::of(tx, id),
                           DeliveryStore::counters(tx, id),
                           DeliveryStore::firstScanAt(tx, id),
                           OrderStore::ofDelivery(tx, id)};
        if (delivery->reverses)
            view.reversed = DeliveryStore::head(tx, *delivery->reverses);
        for (const DeliveryId reversal : DeliveryStore::reversalsOf(tx, id))
            view.reversals.push_back(*DeliveryStore::head(tx, reversal));
        view.credits = CreditStore::ofDelivery(tx, id);
        view.handovers = HandoverStore::of(tx, id);
        view.crates = CrateStore::movesOf(tx, id);
        return view;
    });
}

} // namespace cabas
