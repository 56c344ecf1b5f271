// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/deliverycsv.h"
#include "core/reception/gaprules.h"
#include "core/reception/receptionrules.h"

namespace cabas {

/// The answer to one beep.
struct ScanAnswer {
    DeliveryScan scan; ///< as it was written
    bool known = true; ///< false: kept on the delivery, nobody knows the code
    QString message;   ///< why it is not known, in words
    std::optional<DeliveryLine> line;
    CountedQuantity counted;
    std::vector<Warning> warnings;
};

struct StartAnswer {
    DeliveryId delivery{0};
    int lines = 0;
    std::vector<Warning> warnings; ///< document lines no product answers to
};

struct FinishAnswer {
    int moves = 0;
    int labels = 0; ///< shelf labels worth printing: first receipts
    std::vector<Discrepancy> discrepancies;
    std::vector<UnresolvedCode> unresolved;
    std::vector<DeliveryGap> gaps; ///< what was noted about the goods
    bool repeated = false;         ///< it was finished before: the first answer again
};

/// One reception as a page shows it.
struct ReceptionView {
    Delivery delivery;
    std::vector<DeliveryLine> lines;
    std::vector<UnresolvedCode> unresolved;
    std::vector<DeliveryGap> gaps = {};
    std::vector<CounterShare> counters = {};
    std::optional<QDateTime> firstScanAt = {};
};

/// What somebody who counts a line needs to know beside the count.
struct LineFacts {
    Storage storage = Storage::Unknown;
    std::optional<int> warmest;    ///< tenths of a degree it may come at; absent: any
    std::optional<Lot> firstOut;   ///< on the shelf, to be sold before all others
    std::vector<DeliveryGap> gaps; ///< noted on this line
    std::vector<CounterShare> counters;
};

/// Counting deliveries: each scan durable at once, the stock moved in one transaction at the end.
class ReceptionService {
    Q_DECLARE_TR_FUNCTIONS(ReceptionService)

public:
    explicit ReceptionService(Database &db) : m_db(db) {}

    /// Starts without a document, or with what one announces. `document` is kept with it.
    Result<StartAnswer> start(const Session &session, std::optional<SupplierId> supplier,
                              const QString &documentName = {}, const QByteArray &document = {},
                              const std::vector<DeliveryNoteLine> &announced = {});
    /// Counts a code. An unknown one is no failure: the scan is kept, to be attached later.
    Result<ScanAnswer> scan(const Session &session, DeliveryId delivery, const QString &code,
                            const ReceivedGoods &goods = {});
    /// Counts a product chosen from a list, without a code.
    Result<ScanAnswer> countProduct(const Session &session, DeliveryId delivery, ProductId product,
                                    const ReceivedGoods &goods);
    /// Takes the newest scan back; absent when there is none.
    Result<std::optional<DeliveryScan>> undoLast(const Session &session, DeliveryId delivery);
    /// Changes quantity, lot or dates of a scan, while counting.
    Result<ScanAnswer> correct(const Session &session, ScanId scan, const ReceivedGoods &goods);
    /// The number of units in a pack of this line; scans by the pack are counted anew.
    Result<DeliveryLine> setPack(const Session &session, DeliveryLineId line, Quantity pack);
    Result<DeliveryLine> setCost(const Session &session, DeliveryId delivery, ProductId product,
                                 UnitPrice cost);
    /// Gives unknown scans of a code to a product, which learns the code. After the end of the
    /// count the goods enter the stock at once.
    Result<DeliveryLine> attach(const Session &session, DeliveryId delivery, const QString &code,
                                ProductId product);
    /// Posts the receipts of all lines; the delivery is final. Unknown scans stay attachable.
    Result<FinishAnswer> finish(const Session &session, DeliveryId delivery);
    /// Notes something wrong with the goods, while counting. Of `gap` its delivery, line, scan,
    /// kind, quantity, temperature and comment are read.
    Result<DeliveryGap> noteGap(const Session &session, const DeliveryGap &gap);
    /// Takes a note back, while counting; it stays readable.
    Result<> withdrawGap(const Session &session, GapId gap);
    Result<LineFacts> facts(const Session &session, DeliveryLineId line);
    Result<> abandon(const Session &session, DeliveryId delivery);

    Result<std::vector<Delivery>> counting(const Session &session);
    Result<std::vector<Delivery>> finished(const Session &session, int limit);
    Result<ReceptionView> view(const Session &session, DeliveryId delivery);

private:
    Result<Delivery> openDelivery(Tx &tx, DeliveryId id);
    Result<ScanAnswer> countHit(Tx &tx, const Session &session, const Delivery &delivery,
                                const ProductHit &hit, DeliveryScan scan,
                                const ReceivedGoods &goods);
    Result<ScanAnswer> keepUnknown(Tx &tx, const Session &session, DeliveryScan scan,
                                   const ReceivedGoods &goods, const QString &why);
    DeliveryLine lineFor(Tx &tx, const Delivery &delivery, const Product &product);
    static std::optional<ProductId> announcedProduct(Tx &tx, const Session &session,
                                                     std::optional<SupplierId> supplier,
                                                     const DeliveryNoteLine &wanted);
    UnitPrice costOf(Tx &tx, const Delivery &delivery, const DeliveryLine &line);
    int post(Tx &tx, const Session &session, const Delivery &delivery,
             const std::vector<DeliveryLine> &lines,
             const std::vector<std::vector<DeliveryScan>> &scans,
             const std::vector<DeliveryGap> &gaps = {});
    static std::vector<Warning> warningsOf(Tx &tx, const Session &session, const Product &product,
                                           Quantity quantity, const ReceivedGoods &goods);

    Database &m_db;
};

} // namespace cabas
