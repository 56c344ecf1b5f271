// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cabas {

/// What was bought and sold in a period, by product and supplier, with what is known of where
/// each product comes from.
class ProvenanceStore {
public:
    struct Goods {
        qint64 product = 0;
        QString family;   ///< empty: none
        QString supplier; ///< of the delivery, else the usual one; empty: none
        Money amount;
    };

    struct Facts {
        bool organic = false;
        bool fair = false;
        bool localLabel = false;
        std::optional<GeoPoint> from; ///< the sheet's place, else the producer's
        bool hasCountry = false;
    };

    /// Value of the goods received from `from` to `to` (included), at cost.
    static std::vector<Goods> purchases(Tx &tx, QDate from, QDate to);
    /// Goods sold less goods brought back, VAT included.
    static std::vector<Goods> sales(Tx &tx, QDate from, QDate to);
    /// Of every product that has a sheet or a label, by its id.
    static QHash<qint64, Facts> facts(Tx &tx);
};

} // namespace cabas
