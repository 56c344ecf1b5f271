// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/deliverydocument.h"
#include "core/purchasing/expectedcredit.h"
#include "core/purchasing/handover.h"
#include "core/purchasing/supplier.h"
#include "core/purchasing/supplierorder.h"
#include "core/reception/gaprules.h"
#include "core/reception/pricesheet.h"
#include "core/reception/receptionrules.h"
#include "core/reception/unknowncode.h"
#include "core/special/specialorder.h"

namespace cabas {

/// The answer to one beep.
struct ScanAnswer {
    DeliveryScan scan; ///< as it was written
    bool known = true; ///< false: kept on the delivery, nobody knows the code
    QString message;   ///< why it is not known, in words
    std::optional<DeliveryLine> line;
    CountedQuantity counted;
    std::vector<Warning> warnings;
    std::vector<AnnouncedLot> lots = {}; ///< of the document, to choose from where none was said
    std::vector<CrateCount> crates = {}; ///< that the goods came in
};

/// Goods whose weight is asked for: what they are, and the crates they may stand in.
struct WeighQuestion {
    Product product;
    std::vector<CrateKind> kinds; ///< to choose from, the one used last in front
};

/// A pallet of a delivery, by the number on its label.
struct PalletView {
    QString sscc;
    int lines = 0;
    QStringList names;      ///< of its products
    bool isCounted = false; ///< by its number, already
};

struct StartAnswer {
    DeliveryId delivery{0};
    int lines = 0;
    std::vector<Warning> warnings; ///< document lines no product answers to
};

/// What is worth asking before a document begins a reception.
struct DocumentCheck {
    std::optional<Supplier> seller; ///< who wrote it, where we know them
    std::optional<Delivery> before; ///< begun with the very same document
    int known = 0;                  ///< lines that a product answers to
    int unknown = 0;
    int repeated = 0; ///< lines that say the same goods again: product, lot, dates, pallet
};

struct FinishAnswer {
    int moves = 0;
    int labels = 0; ///< shelf labels worth printing: first receipts and new prices
    int prices = 0; ///< shelf prices set as they were accepted
    std::vector<Discrepancy> discrepancies;
    std::vector<UnresolvedCode> unresolved;
    std::vector<DeliveryGap> gaps;            ///< what was noted about the goods
    std::vector<CrateMove> crates = {};       ///< to be handed back
    bool repeated = false;                    ///< it was finished before: the first answer again
    std::vector<ExpectedCredit> credits = {}; ///< what the suppliers owe for it, still open
    /// Set aside for members who had asked; the shelf gets what is left of each product.
    std::vector<MembersShare> members = {};
};

/// One reception as a page shows it.
struct ReceptionView {
    Delivery delivery;
    std::vector<DeliveryLine> lines;
    std::vector<UnresolvedCode> unresolved;
    std::vector<AnnouncedLine> unknownLines = {}; ///< of the document, without a product
    std::vector<DeliveryGap> gaps = {};
    std::vector<CounterShare> counters = {};
    std::optional<QDateTime> firstScanAt = {};
    std::vector<SupplierOrder> orders = {};   ///< attached to it, with their lines
    std::optional<Delivery> reversed = {};    ///< what it takes back, its head
    std::vector<Delivery> reversals = {};     ///< heads of its counter-documents, oldest first
    std::vector<ExpectedCredit> credits = {}; ///< claimed of its suppliers, given up ones too
    std::vector<Handover> handovers = {};     ///< words left on it, oldest first
    std::vector<CrateMove> crates = {};       ///< that came with it, once it is finished
};

/// What somebody who counts a line needs to know beside the count.
struct LineFacts {
    Storage storage = Storage::Unknown;
    std::optional<int> warmest;    ///< tenths of a degree it may come at; absent: any
    std::optional<Lot> firstOut;   ///< on the shelf, to be sold before all others
    std::vector<DeliveryGap> gaps; ///< noted on this line
    std::vector<CounterShare> counters;
    std::vector<AnnouncedLot> lots = {};    ///< known of the product: this delivery's first
    std::vector<CrateKind> crateKinds = {}; ///< for goods by weight; the one used last in front
    std::vector<Weighing> weighings = {};   ///< of this line, oldest first
    MembersShare members = MembersShare{ProductId(0)}; ///< what of it is for members
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
    /// The same from a document as it was read; without a supplier, from whoever wrote it. Its
    /// lines are found by barcode, then by the supplier's reference; a product that stands twice
    /// is expected as often; lines of no known product wait on the delivery until a scan or a
    /// person says what they are.
    ///
    /// With orders, what is missing of them is expected too: of one supplier, or of several whose
    /// goods come together. Without, the order that the document names is taken, where it is
    /// awaited.
    Result<StartAnswer> startFrom(const Session &session, std::optional<SupplierId> supplier,
                                  const DeliveryDocument &document,
                                  const std::vector<OrderId> &orders = {});
    /// Adds an order to a reception that is being counted.
    Result<> attachOrder(const Session &session, DeliveryId delivery, OrderId order);
    /// The sent orders that no reception counts yet, by the day they are expected.
    Result<std::vector<SupplierOrder>> awaitedOrders(const Session &session);
    /// Who wrote a document, whether it was used before, and how many of its lines are known.
    Result<DocumentCheck> check(const Session &session, const DeliveryDocument &document);
    /// Says which product a waiting line of the document is.
    Result<DeliveryLine> attachAnnounced(const Session &session, AnnouncedLineId line,
                                         ProductId product);
    /// Counts a code. An unknown one is no failure: the scan is kept, to be attached later.
    Result<ScanAnswer> scan(const Session &session, DeliveryId delivery, const QString &code,
                            const ReceivedGoods &goods = {});
    /// Counts a product chosen from a list, without a code.
    Result<ScanAnswer> countProduct(const Session &session, DeliveryId delivery, ProductId product,
                                    const ReceivedGoods &goods);
    /// What is to be weighed by a code, for goods sold by weight.
    Result<WeighQuestion> weighQuestion(const Session &session, DeliveryId delivery,
                                        const QString &code);
    /// The pallet a code is the number of; absent when it is none that the document announces.
    Result<std::optional<PalletView>> pallet(const Session &session, DeliveryId delivery,
                                             const QString &code);
    /// Counts all that the document announces on a pallet, once.
    Result<std::vector<DeliveryLine>> countPallet(const Session &session, DeliveryId delivery,
                                                  const QString &sscc);
    /// Takes the newest scan back; absent when there is none.
    Result<std::optional<DeliveryScan>> undoLast(const Session &session, DeliveryId delivery);
    /// Changes quantity, lot or dates of a scan, while counting; of a code that nobody knows yet,
    /// the quantity. A quantity in place of a weighing leaves the crates counted.
    Result<ScanAnswer> correct(const Session &session, ScanId scan, const ReceivedGoods &goods);
    /// The number of units in a pack of this line; scans by the pack are counted anew.
    Result<DeliveryLine> setPack(const Session &session, DeliveryLineId line, Quantity pack);
    Result<DeliveryLine> setCost(const Session &session, DeliveryId delivery, ProductId product,
                                 UnitPrice cost);
    /// What the shop can say of an unknown code: the lines it may be, and what is known of it as a
    /// new product, from the supplier's catalogue, the document, then `food` (open data's words).
    Result<CodeGuess> guess(const Session &session, DeliveryId delivery, const QString &code,
                            const std::optional<OpenFoodProposal> &food = {});
    /// Gives unknown scans of a code to a product, which learns the code as `pack` of its units.
    /// After the end of the count the goods enter the stock at once.
    Result<DeliveryLine> attach(const Session &session, DeliveryId delivery, const QString &code,
                                ProductId product, Quantity pack = Quantity::units(1));
    /// Makes the product of an unknown code, and counts what was scanned of it: all or nothing.
    /// Without a code, the product of the announced line that `goods` name, of which nothing was
    /// scanned yet.
    Result<OwnNumber> makeProduct(const Session &session, DeliveryId delivery, const QString &code,
                                  const NewGoods &goods);
    /// Gives what was scanned to a product which has no code of its own: the shop gives it a
    /// number, and `labels` of it wait to be printed for the goods. The code as scanned is not
    /// learnt, for it names nothing.
    Result<OwnNumber> giveOwnNumber(const Session &session, DeliveryId delivery,
                                    const QString &code, ProductId product, int labels);
    /// A word about a code that is left for later, for whoever will know.
    Result<> setAside(const Session &session, DeliveryId delivery, const QString &code,
                      const QString &note);
    /// Posts the receipts of all lines; the delivery is final. Unknown scans stay attachable.
    Result<FinishAnswer> finish(const Session &session, DeliveryId delivery);
    /// Notes something wrong with the goods, while counting. Of `gap` its delivery, line, scan,
    /// kind, quantity, temperature and comment are read.
    Result<DeliveryGap> noteGap(const Session &session, const DeliveryGap &gap);
    /// Takes a note back, while counting; it stays readable.
    Result<> withdrawGap(const Session &session, GapId gap);
    Result<LineFacts> facts(const Session &session, DeliveryLineId line);
    /// Leaves a word for whoever goes on with the count.
    Result<Handover> leaveWord(const Session &session, DeliveryId delivery, const QString &text);
    /// Says that a word was read; its writer cannot.
    Result<Handover> readWord(const Session &session, HandoverId word);
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
    static Result<> checkUnknown(Quantity quantity);
    static Result<ScanAnswer> correctUnknown(Tx &tx, DeliveryScan scan, const ReceivedGoods &goods);
    DeliveryLine lineFor(Tx &tx, const Delivery &delivery, const Product &product);
    /// The orders asked for by id, else the one the document names.
    static Result<std::vector<SupplierOrder>> wantedOrders(Tx &tx,
                                                           std::optional<SupplierId> supplier,
                                                           const DeliveryDocument &document,
                                                           const std::vector<OrderId> &ids);
    /// `isFirst`: the delivery is known to have no line of the product yet.
    static DeliveryLineId announce(Tx &tx, const Session &session, const Delivery &delivery,
                                   ProductId product, const AnnouncedLine &wanted,
                                   bool isFirst = false);
    /// Lines of the document that waited for a code: now its product is known.
    static bool adoptAnnounced(Tx &tx, const Session &session, const Delivery &delivery,
                               ProductId product, const QString &lookupCode);
    static void announceAll(Tx &tx, const Session &session, const Delivery &delivery,
                            const DeliveryNote &note, StartAnswer &answer);
    static QString keyOf(Tx &tx, const Session &session, const QString &code);
    /// The scans of a code, now of a product's line.
    Result<DeliveryLine> giveScans(Tx &tx, const Session &session, const Delivery &delivery,
                                   const QString &code, const Product &product, Quantity pack,
                                   bool learns);
    /// The lots announced for a line, goods of one lot as one.
    static std::vector<AnnouncedLot> lotsToTell(Tx &tx, DeliveryLineId line);
    /// Goods without lot and dates take those of the only announced lot.
    static ReceivedGoods withAnnounced(const ReceivedGoods &goods,
                                       const std::vector<AnnouncedLot> &lots);
    /// Lots to choose from: announced, counted in this delivery, on the shelf.
    static std::vector<AnnouncedLot> knownLots(Tx &tx, const DeliveryLine &line,
                                               const std::vector<Lot> &onHand);
    UnitPrice costOf(Tx &tx, const Delivery &delivery, const DeliveryLine &line);
    int post(Tx &tx, const Session &session, const Delivery &delivery,
             const std::vector<DeliveryLine> &lines,
             const std::vector<std::vector<DeliveryScan>> &scans,
             const std::vector<DeliveryGap> &gaps = {}, const std::vector<PricedLine> &priced = {});
    /// The labels that what came for the shelf needs; answers how many shelves have none yet.
    static int queueLabels(Tx &tx, const Session &session, const std::vector<ProductId> &newOnShelf,
                           DeliveryId delivery, const std::vector<MembersShare> &members);
    /// Makes the prices final and sets the accepted shelf prices; answers how many.
    static Result<int> settle(Tx &tx, const Session &session, const PriceSheet &sheet);
    static std::vector<Warning> warningsOf(Tx &tx, const Session &session, const Product &product,
                                           Quantity quantity, const ReceivedGoods &goods);

    Database &m_db;
};

} // namespace cabas
