// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"

#include <QCoreApplication>

namespace cabas {

/// Lives the days of the imaginary shop one after the other: deliveries, prices, losses and
/// counts, tills opened, sold on and closed. Each day is one transaction.
class DemoDays {
    Q_DECLARE_TR_FUNCTIONS(DemoDays)

public:
    explicit DemoDays(DemoWorld &world) : m_world(world) {}

    /// A whole day that is over; nothing happens on a day the shop is closed.
    Result<> live(QDate day);
    /// The last day as it stands in the middle of the morning: a delivery being counted, with a
    /// code nobody knows, and a till with a few tickets.
    Result<> begin(QDate day);

private:
    Result<> changePrices(QDate day);
    /// What went past its date is taken off the shelves before the shop opens.
    Result<> clearExpired(QDate day);
    Result<> throwAway(DemoGoods &goods, QDate yesterday);
    Result<> noteLosses();
    Result<> countSome();
    Result<> openTills();
    Result<> sellUntilEvening(QDate day);
    Result<> sellOne(int till);
    Result<> refundOne(int till, const SoldTicket &sold);
    Result<> closeTills(QDate day);

    std::vector<LineRequest> basket(std::vector<std::pair<size_t, Quantity>> &taken);
    LineRequest asked(const DemoGoods &goods, Quantity quantity);
    Quantity drawQuantity(const DemoGoods &goods);
    std::vector<Payment> payments(Money total, DemoMember *member);
    Session cashier(int till) const;
    QString nextKey();

    DemoWorld &m_world;
};

} // namespace cabas
