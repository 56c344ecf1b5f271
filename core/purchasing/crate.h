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

using CrateKindId = Id<struct CrateKindTag>;

/// A kind of crate, tray, box or pallet that goods come in.
struct CrateKind {
    CrateKindId id{0};
    QString name;
    Quantity tare;                      ///< of one empty crate, in kilograms
    Money deposit;                      ///< for one; 0: without deposit
    std::optional<SupplierId> supplier; ///< whose they are; absent: of anybody
    QString supplierName = {};
    bool returnable = true; ///< false: cardboard, polystyrene; weighed, never handed back
    bool active = true;
    int revision = 1;
};

/// So many crates of a kind.
struct CrateCount {
    CrateKindId kind{0};
    int count = 0;
    QString name = {};
    Quantity tare = {}; ///< of one, in kilograms
};

/// Gross weight and crates of a scan, with who weighed it.
struct Weighing {
    ScanId scan{0};
    std::optional<Quantity> gross; ///< in kilograms; absent: the crates were counted, not weighed
    Quantity tare;                 ///< of all the crates
    Quantity net;                  ///< what the scan counted
    std::vector<CrateCount> crates;
    QDateTime at;
    QString userName;
};

/// Crates that came (+) or went back to their supplier (-). Posted: never changed.
struct CrateMove {
    qint64 id = 0;
    CrateKindId kind{0};
    QString kindName = {};
    SupplierId supplier{0};
    QString supplierName = {};
    int count = 0; ///< signed, never zero
    Money value;   ///< of the deposits, signed like the count
    std::optional<DeliveryId> delivery;
    QString note;
    QDate day;
    QDateTime at;
    UserId user{0};
    QString userName = {};
};

/// Crates of a kind that stand here and are a supplier's.
struct CrateBalance {
    CrateKindId kind{0};
    QString kindName;
    SupplierId supplier{0};
    QString supplierName;
    int count = 0; ///< below zero: more were handed back than are known to have come
    Money value;   ///< of their deposits, as they were when the crates came
    std::optional<QDate> lastMove = {};
};

} // namespace cabas
