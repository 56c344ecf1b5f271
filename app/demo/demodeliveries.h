// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"
#include "core/reception/receptionservice.h"

#include <QCoreApplication>

namespace cabas {

/// Brings the deliveries of the imaginary shop, each announced by a delivery note and counted by
/// scans, inside the transaction of a day.
class DemoDeliveries {
    Q_DECLARE_TR_FUNCTIONS(DemoDeliveries)

public:
    explicit DemoDeliveries(DemoWorld &world) : m_world(world) {}

    /// What the suppliers of that day bring, counted to the end.
    Result<> receive(QDate day);
    /// A delivery that is being counted: half of it, and one code that nobody knows.
    Result<> beginCounting(QDate day);
    /// What the shop asked for: an order that should come today, one for tomorrow, and one that
    /// is still being written.
    Result<> order(QDate day);

private:
    struct Coming {
        size_t goods = 0;
        Quantity quantity;
    };
    std::vector<Coming> missing(size_t supplier, int atMost);
    Result<DeliveryId> start(QDate day, size_t supplier, const std::vector<Coming> &coming);
    Result<> scan(QDate day, DeliveryId delivery, const Coming &coming);

    DemoWorld &m_world;
};

} // namespace cabas
