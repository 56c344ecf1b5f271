// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/announcedlotstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/reception/receptionservice.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

bool hasMarks(const AnnouncedLot &lot)
{
    return !lot.lot.isEmpty() || lot.bestBefore || lot.useBy;
}

bool isSameGoods(const AnnouncedLot &a, const AnnouncedLot &b)
{
    return a.lot == b.lot && a.bestBefore == b.bestBefore && a.useBy == b.useBy;
}

} // namespace

std::vector<AnnouncedLot> ReceptionService::lotsToTell(Tx &tx, DeliveryLineId line)
{
    std::vector<AnnouncedLot> lots;
    for (const AnnouncedLot &lot : AnnouncedLotStore::ofLine(tx, line)) {
        const auto same = std::find_if(lots.begin(), lots.end(), [&](const AnnouncedLot &each) {
            return isSameGoods(each, lot);
        });
        if (same != lots.end())
            same->quantity += lot.quantity;
        else if (hasMarks(lot))
            lots.push_back(lot);
    }
    return lots;
}

std::vector<AnnouncedLot> ReceptionService::knownLots(Tx &tx, const DeliveryLine &line,
                                                      const std::vector<Lot> &onHand)
{
    std::vector<AnnouncedLot> known = lotsToTell(tx, line.id);
    const auto add = [&](AnnouncedLot lot) {
        lot.line = line.id;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const AnnouncedLot &each) {
            return isSameGoods(each, lot);
        });
        if (hasMarks(lot) && !isKnown)
            known.push_back(lot);
    };
    for (const DeliveryScan &scan : DeliveryStore::scansOf(tx, line.id))
        add({line.id, scan.lot, scan.bestBefore, scan.useBy, {}, {}});
    // What stands on the shelf comes again seldom, and the newest of it soonest.
    for (auto lot = onHand.rbegin(); lot != onHand.rend(); ++lot)
        add({line.id, lot->lot, lot->bestBefore, lot->useBy, {}, {}});
    return known;
}

ReceivedGoods ReceptionService::withAnnounced(const ReceivedGoods &goods,
                                              const std::vector<AnnouncedLot> &lots)
{
    if (lots.size() != 1 || !goods.lot.isEmpty() || goods.bestBefore || goods.useBy)
        return goods;
    ReceivedGoods marked = goods;
    marked.lot = lots.front().lot;
    marked.bestBefore = lots.front().bestBefore;
    marked.useBy = lots.front().useBy;
    return marked;
}

Result<std::optional<PalletView>> ReceptionService::pallet(const Session &session, DeliveryId id,
                                                           const QString &code)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<std::optional<PalletView>> {
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        if (!read.ok || read.sscc.isEmpty() || !read.key().isEmpty())
            return std::optional<PalletView>();
        PalletView pallet;
        pallet.sscc = read.sscc;
        pallet.isCounted = AnnouncedLotStore::isCounted(tx, id, read.sscc);
        for (const AnnouncedLot &lot : AnnouncedLotStore::ofPallet(tx, id, read.sscc)) {
            pallet.names += DeliveryStore::line(tx, lot.line)->productName;
            ++pallet.lines;
        }
        return pallet.lines > 0 ? std::optional(pallet) : std::nullopt;
    });
}

Result<std::vector<DeliveryLine>> ReceptionService::countPallet(const Session &session,
                                                                DeliveryId id, const QString &sscc)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<std::vector<DeliveryLine>> {
        CABAS_LET(delivery, openDelivery(tx, id));
        if (AnnouncedLotStore::isCounted(tx, id, sscc))
            return refused(tr("This pallet was counted already."), u"counted"_qs);
        const std::vector<AnnouncedLot> lots = AnnouncedLotStore::ofPallet(tx, id, sscc);
        if (lots.empty())
            return notFound(tr("The document announces no pallet %1.").arg(sscc),
                            u"unknown_pallet"_qs);
        std::vector<DeliveryLine> counted;
        for (const AnnouncedLot &lot : lots) {
            const DeliveryLine line = *DeliveryStore::line(tx, lot.line);
            const auto product = CatalogStore::find(tx, line.product, session.today());
            DeliveryScan scan;
            scan.delivery = id;
            scan.code = sscc;
            scan.lookupCode = sscc;
            ReceivedGoods goods;
            goods.quantity = lot.quantity;
            goods.lot = lot.lot;
            goods.bestBefore = lot.bestBefore;
            goods.useBy = lot.useBy;
            CABAS_LET(answer, countHit(tx, session, delivery, {*product, {}}, scan, goods));
            counted.push_back(*answer.line);
        }
        AuditStore::record(tx, session, "reception.pallet", u"delivery"_qs, id.value(),
                           {{u"number"_qs, sscc}, {u"lines"_qs, int(counted.size())}});
        return counted;
    });
}

} // namespace cabas
