// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/purchasing/supplierorder.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// What a year with a supplier was like. Amounts without VAT, at cost.
struct SupplierFigures {
    struct Month {
        QDate first; ///< its first day
        Money bought;
    };
    std::vector<Month> months; ///< twelve, this one last
    Money bought;
    Money organic;
    Money local;
    int deliveries = 0;
    Money announced; ///< on delivery notes
    Money missing;   ///< of it did not come
    int orders = 0;  ///< that had a day and came, or are late
    int late = 0;
    int lateDays = 0; ///< of the late ones together
    int faulty = 0;   ///< deliveries with damaged, refused, wrong or too old goods
    Money spoilt;     ///< the worth of those goods
    int priced = 0;   ///< products bought twice at least, at a known cost
    int risen = 0;
    int fallen = 0;
    /// From the first to the last cost of the year, at what was bought; absent without `priced`.
    std::optional<int> driftBp;

    int onTime() const { return orders - late; }
    /// Absent where there is no whole.
    static std::optional<int> shareBp(Money part, Money whole);
    static std::optional<int> shareBp(int part, int whole);
};

/// A line that came in a finished delivery.
struct SupplierReceipt {
    qint64 product = 0;
    qint64 delivery = 0;
    QDate day;
    std::optional<Quantity> announced;
    Quantity received;
    UnitPrice cost; ///< 0: not known
};

/// An order with a day; `came` is absent while nothing of it is there.
struct SupplierArrival {
    QDate expected;
    std::optional<QDate> came;
};

/// Goods of a delivery that were not as they should be.
struct SupplierFault {
    qint64 delivery = 0;
    Quantity quantity;
    UnitPrice cost;
};

/// Something that a supplier was told.
struct SupplierMessage {
    enum class Kind { Sent, Mailed, Reminded, Shortage, CreditAsked };
    Kind kind = Kind::Sent;
    QDateTime at;
    std::optional<OrderId> order = {};
    QString number = {}; ///< of the order
    QString note = {};   ///< what they answered, which product
    Money amount = {};   ///< asked back
};

struct SupplierFollow {
    SupplierFigures figures;
    std::vector<SupplierMessage> messages; ///< newest first
};

} // namespace cabas
