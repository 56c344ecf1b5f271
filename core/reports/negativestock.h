// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace cabas {

/// What is known of how a product came to be below nothing.
struct NegativeStory {
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    Quantity onHand;

    struct Receipt {
        QDate day;
        Quantity quantity;
        QString supplier; ///< empty: opening stock, or a delivery without one
    };
    std::optional<Receipt> lastReceipt;
    Quantity sold; ///< since then, less what came back
    Quantity lost;
    std::optional<QDate> lastCount;

    /// A delivery that is being received brings it; the supplier's name, empty without one.
    std::optional<QString> arriving;
    struct Without {
        QString supplier;
        QDate day;
    };
    std::optional<Without> finishedWithout; ///< announced by a delivery since, and not found in it
    struct SetAside {
        QString code;
        Quantity quantity;
        QString supplier;
    };
    std::vector<SetAside> setAside; ///< codes nobody knew, of the supplier's deliveries since
};

/// Tells why a product is below nothing, and what to do.
class NegativeStock {
    Q_DECLARE_TR_FUNCTIONS(NegativeStock)

public:
    /// Absent where the product is not below nothing.
    static Result<std::optional<NegativeStory>> of(Database &db, const Session &session,
                                                   ProductId product);
    /// What happened, one sentence after the other. Pure.
    static QStringList sentences(const NegativeStory &story);
    /// What puts it right. Pure.
    static QString advice(const NegativeStory &story);
};

} // namespace cabas
