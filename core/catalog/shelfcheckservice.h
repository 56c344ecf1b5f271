// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/shelfcheck.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// A walk along a shelf: the labels are scanned one after the other, and each is told from the
/// catalogue what is wrong with it. Labels that are wrong or missing wait to be printed at once.
class ShelfCheckService {
    Q_DECLARE_TR_FUNCTIONS(ShelfCheckService)

public:
    static constexpr int maxName = 60;

    explicit ShelfCheckService(Database &db) : m_db(db) {}

    /// By name.
    Result<std::vector<Shelf>> shelves(const Session &session) const;
    /// Begins a walk along a shelf, known or new, or takes up the one that was not ended.
    Result<ShelfCheck> start(const Session &session, const QString &shelf);
    /// A walk with its marks, newest first.
    Result<std::vector<ShelfMark>> marks(const Session &session, ShelfCheckId id) const;

    /// A label that was met. A second scan of one changes nothing.
    Result<ShelfMark> scan(const Session &session, ShelfCheckId id, const QString &code);
    /// The label shows `seen`: where that is what the till charges, its fault of price is taken
    /// back, else a label waits.
    Result<ShelfMark> sayPrice(const Session &session, ShelfCheckId id, ProductId product,
                               Money seen);
    /// The goods stand there without a label: one waits.
    Result<ShelfMark> sayUnlabelled(const Session &session, ShelfCheckId id, ProductId product);
    /// What was found here though the last walk met it elsewhere stands here from now on.
    Result<ShelfMark> sayHere(const Session &session, ShelfCheckId id, ProductId product);

    /// Ends the walk: names what stood here the last time and was not met, and keeps where the
    /// rest stands. The marks, the gravest fault first.
    Result<std::vector<ShelfMark>> finish(const Session &session, ShelfCheckId id);

private:
    Database &m_db;
};

} // namespace cabas
