// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/arrivalterms.h"
#include "core/catalog/product.h"
#include "core/purchasing/crate.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/deliverygap.h"
#include "core/stock/stockmove.h"

#include <QCoreApplication>

namespace cabas {

/// What a person or a label said about the goods of one scan, besides the code.
struct ReceivedGoods {
    std::optional<Quantity> quantity;    ///< typed: how much there is in all
    std::optional<Quantity> packs;       ///< typed number of packs
    std::optional<Quantity> labelCount;  ///< GS1 30 or 37: how many the carton says it holds
    std::optional<Quantity> labelWeight; ///< from a weight label or GS1 310n
    QString lot;
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    UnitPrice cost;
    std::optional<int> temperature;     ///< measured, in tenths of a degree Celsius
    std::optional<Quantity> times = {}; ///< typed before the scan: `12*`, as often as the code says
    std::optional<Quantity> gross = {}; ///< weighed with the crates, in kilograms
    std::vector<CrateCount> crates = {};
};

/// How much one scan counts.
struct CountedQuantity {
    Quantity quantity;
    Quantity packs; ///< 0 when counted by unit
};

/// What a line lacks or has too much of.
struct Discrepancy {
    QString productCode;
    QString productName;
    Unit unit = Unit::Piece;
    Quantity expected;
    Quantity received;
    std::optional<Quantity> ordered = {}; ///< where an order asked for it
};

/// A move into the stock, with the lot it stands in once that is known in the file.
struct Receipt {
    StockMove move;
    Lot lot; ///< its product is 0 where nothing marks the goods
    bool isFree = false;
};

/// The decisions of counting a delivery. Pure.
class ReceptionRules {
    Q_DECLARE_TR_FUNCTIONS(ReceptionRules)

public:
    /// How many whole packs a quantity is; absent where it is not, or nothing comes in packs.
    static std::optional<qint64> wholePacks(Quantity quantity, Quantity pack);
    /// Quantity of a scan: what was typed, else packs times pack, else the label's weight or
    /// count, else the pack: the usual carton's is the line's, another code's is its own. `12*`
    /// counts what the code says as often; before goods by weight it is their weight.
    /// Refused: zero, negative, above the sensible limit, a kilogram article without a weight,
    /// a fraction of a piece.
    static Result<CountedQuantity> count(const Product &product, const ProductCode &code,
                                         Quantity linePack, const ReceivedGoods &goods);
    static Result<> checkQuantity(const Product &product, Quantity quantity);
    /// A lot's mark: 60 characters at most. GS1 allows 20 (AI 10); suppliers write more by hand.
    static Result<> checkLot(const QString &lot);
    /// A word for whoever goes on counting: 1 to 500 characters.
    static Result<> checkWord(const QString &text);
    /// Short, past or very far dates and large quantities, in words; they do not stop the count.
    /// Where `terms` do not say it, a use-by date within 3 days and a best-before date within 14
    /// are short.
    static std::vector<Warning> warnings(const Product &product, Quantity quantity,
                                         const ReceivedGoods &goods, QDate today,
                                         const ArrivalTerms &terms = {});
    /// Lines whose count is not what the document announced, and lines it did not announce.
    static std::vector<Discrepancy> discrepancies(const std::vector<DeliveryLine> &lines,
                                                  bool announced);
    /// The receipts of a line, one a lot, and one more a lot for what came free, at cost 0. Their
    /// sum is what the line received less what was noted as damaged, refused or wrong: that is
    /// taken from the lot of the scan it was noted on, then from the lots scanned last.
    static std::vector<Receipt> receipts(const DeliveryLine &line, UnitPrice cost,
                                         const std::vector<DeliveryScan> &scans,
                                         const std::vector<DeliveryGap> &gaps);
    /// Minutes until `left` lines are counted at the pace of the `counted` ones, rounded up;
    /// absent while too few were counted to tell, and when somebody let it rest.
    static std::optional<int> minutesLeft(int counted, int left, const QDateTime &first,
                                          const QDateTime &now);

private:
    static CountedQuantity repeated(const CountedQuantity &once, Quantity times);
};

} // namespace cabas
