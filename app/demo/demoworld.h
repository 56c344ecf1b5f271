// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "app/demo/demosize.h"
#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/database.h"
#include "core/purchasing/crate.h"

#include <QHash>

#include <vector>

namespace cabas {

/// An article on the shelves, with what the making of the history must know of it.
struct DemoGoods {
    Product product;
    QString barcode; ///< of a weighed article the code that its labels share
    UnitPrice cost;
    size_t supplier = 0; ///< in DemoWorld::suppliers
    qint64 fame = 1;
    int shelfDays = 0; ///< how long it keeps; 0: no date on it
    Quantity onHand;
};

/// What becomes of a member's shifts by the last day.
enum class DemoFate {
    Steady,  ///< misses one now and then, and makes it up
    MakesUp, ///< missed the last one and chose a make-up
    Owes,    ///< missed the last one and chose none: may not shop
    Delayed, ///< the same, with a delay granted
    Exempted,
    Away, ///< on leave
};

struct DemoMember {
    MemberId id{0};
    QString badge;
    DemoFate fate = DemoFate::Steady;
    bool mayShop = true;
    Money balance; ///< of the prepaid account
};

/// The imaginary shop while it is being made: its file, its clock, its people and its shelves.
struct DemoWorld {
    Database &db;
    DemoSize size;
    QDate lastDay;
    QByteArray timeZone;
    QString keysFolder;
    DemoRandom random;
    SettableClock clock = {};
    QHash<QString, Session::Person> people = {}; ///< users by name
    std::vector<SupplierId> suppliers = {};
    std::vector<DemoGoods> goods = {};
    std::vector<qint64> fameUpTo = {}; ///< sums of the fame of goods, to draw by it
    std::vector<DemoMember> members = {};
    qint64 nextKey = 1;
    std::vector<CrateKind> crates = {};

    /// Puts the clock at a time of a day, in the shop's zone.
    void at(QDate day, QTime time);
    /// The session of a user at the clock's time, on one of the shop's devices.
    Session as(const QString &user, const QString &device) const;
    /// An article drawn by its fame.
    size_t drawGoods();
};

} // namespace cabas
