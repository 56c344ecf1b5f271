// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using AnnouncedLineId = Id<struct AnnouncedLineTag>;

enum class DeliveryState { Counting, Finished, Abandoned };

/// What a supplier brought, as a document: expected, received, at which cost. Final once finished.
struct Delivery {
    DeliveryId id{0};
    std::optional<SupplierId> supplier; ///< absent: bread, a small producer
    QString supplierName;
    QString documentName; ///< file name of the delivery note, empty without
    DeliveryState state = DeliveryState::Counting;
    QDateTime startedAt;
    UserId startedBy{0};
    std::optional<QDateTime> finishedAt;
    int lines = 0;
    int expectedLines = 0;                   ///< lines the document announced
    int countedLines = 0;                    ///< lines with something received
    int unresolved = 0;                      ///< scans of codes nobody knows yet
    std::optional<DeliveryId> reverses = {}; ///< a counter-document: the delivery it takes back
    QString reason = {};                     ///< why it does
    int reversals = 0;                       ///< counter-documents that take this one back
};

/// One product of a delivery.
struct DeliveryLine {
    DeliveryLineId id{0};
    DeliveryId delivery{0};
    int position = 0;
    ProductId product{0};
    QString productCode;
    QString productName;
    Unit unit = Unit::Piece;
    QString reference; ///< the supplier's own
    std::optional<Quantity> expected;
    Quantity pack = Quantity::units(1);
    Quantity received;
    UnitPrice cost;                          ///< VAT excluded; 0 is not known
    std::optional<Quantity> ordered = {};    ///< still missing of its orders at the start
    std::optional<SupplierId> supplier = {}; ///< the line's own; absent: the delivery's
    bool isAnnounced = false;                ///< the document speaks of it
};

/// One beep, kept with who and when; undone ones stay readable.
struct DeliveryScan {
    ScanId id{0};
    DeliveryId delivery{0};
    std::optional<DeliveryLineId> line; ///< absent: the code is not known (yet)
    QString code;                       ///< as scanned
    QString lookupCode;                 ///< the key that is searched in the catalogue
    Quantity quantity;
    Quantity packs; ///< how many packs that was, 0 when counted by unit
    QString lot;
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    UnitPrice cost;
    std::optional<int> temperature; ///< tenths of a degree Celsius, where it was taken
    bool undone = false;
    QDateTime at;
    UserId user{0};
    std::optional<Quantity> gross = {}; ///< what the scale showed, in kilograms
    Quantity tare = {};                 ///< of the crates, as they weighed then
};

/// A line of the document that no product answers to yet.
struct AnnouncedLine {
    AnnouncedLineId id{0};
    DeliveryId delivery{0};
    int line = 0; ///< in the document
    QString code;
    QString lookupCode; ///< the key that is searched in the catalogue
    QString reference;  ///< the supplier's own
    QString name;
    Quantity quantity;
    std::optional<Quantity> pack;
    bool inPacks = false; ///< quantity and cost are of packs
    UnitPrice cost;
    QString lot = {};
    std::optional<QDate> bestBefore = {};
    std::optional<QDate> useBy = {};
    QString sscc = {}; ///< of the pallet it stands on
};

/// Goods of one lot that the document announces for a line.
struct AnnouncedLot {
    DeliveryLineId line{0};
    QString lot; ///< may be empty: only dates, or only a pallet
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    QString sscc; ///< 18 digits; empty where the document names no pallet
    Quantity quantity;
};

/// How much of a count somebody did.
struct CounterShare {
    UserId user{0};
    QString name;
    int lines = 0; ///< lines they counted something on
};

/// What a supplier announced and did not bring, over some time; at cost, VAT excluded.
struct Shortage {
    Money announced;
    Money missing;

    /// The missing part in basis points; 0 when nothing was announced.
    int rateBp() const
    {
        return announced.cents() <= 0 ? 0 : int(missing.cents() * 10'000 / announced.cents());
    }
};

/// A scanned code that no product answers to, with what was counted of it.
struct UnresolvedCode {
    QString code;
    Quantity quantity;
    int scans = 0;
    QString note = {}; ///< why it was set aside, in somebody's words
};

} // namespace cabas
