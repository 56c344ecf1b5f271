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

using PriceBatchId = Id<struct PriceBatchTag>;
using PriceGroupId = Id<struct PriceGroupTag>;

enum class BatchState { Draft, Planned, Undone };

/// Where a batch stands on a day.
enum class BatchPhase { Draft, Waiting, Running, Ended, Undone };

/// New prices that take effect together on a day, for good or until a last day.
struct PriceBatch {
    PriceBatchId id{0};
    QString name;
    QDate from;
    std::optional<QDate> last; ///< last day of a promotion; absent: for good
    BatchState state = BatchState::Draft;
    QString source = QStringLiteral("hand"); ///< "hand", "simulation", "catalogue"
    qint64 sourceId = 0;                     ///< of a catalogue's import
    int lines = 0;
    QDateTime createdAt;
    UserId createdBy{0};
    std::optional<QDateTime> plannedAt;
    std::optional<QDate> undoneOn; ///< from this day on its prices hold no more
    int revision = 1;

    bool isPromotion() const { return last.has_value(); }
    BatchPhase phaseOn(QDate day) const
    {
        if (state != BatchState::Planned)
            return state == BatchState::Draft ? BatchPhase::Draft : BatchPhase::Undone;
        if (day < from)
            return BatchPhase::Waiting;
        return last && day > *last ? BatchPhase::Ended : BatchPhase::Running;
    }
};

/// A product's price in a batch.
struct PriceBatchLine {
    ProductId product{0};
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    QString family; ///< empty: none
    int vatBp = 0;
    std::optional<Money> before; ///< in force on the first day without the batch
    Money price;                 ///< VAT included, per unit
};

/// What is asked of a batch to be.
struct PriceBatchDraft {
    struct Entry {
        ProductId product{0};
        Money price;
    };
    QString name;
    QDate from;
    std::optional<QDate> last = {};
    std::vector<Entry> entries;
    QString source = QStringLiteral("hand");
    qint64 sourceId = 0;
};

/// Products that share one price.
struct PriceGroup {
    PriceGroupId id{0};
    QString name;
    std::vector<ProductId> products;
};

/// A group whose products no longer have one price.
struct DriftedGroup {
    PriceGroup group;
    std::vector<std::optional<Money>> prices; ///< today, one a product
};

} // namespace cabas
