// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/search/listview.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// How people want their lists. Everybody keeps their own; a shared one is everybody's to use and
/// its owner's, or that of who manages the shop, to take away.
class ListViewService {
    Q_DECLARE_TR_FUNCTIONS(ListViewService)

public:
    static constexpr int maxName = 40;
    static constexpr int maxViews = 30;   ///< of a person and a list
    static constexpr int maxState = 4000; ///< letters

    explicit ListViewService(Database &db) : m_db(db) {}

    /// The person's own and the shared ones, their own first.
    Result<std::vector<ListView>> of(const Session &session, const QString &list) const;
    /// Keeps a view as the person's own, in place of the one of its name. Without a name it is how
    /// the list was left: neither shared nor one to begin with.
    Result<> keep(const Session &session, const ListView &view);
    Result<> remove(const Session &session, ListViewId id);

private:
    Database &m_db;
};

} // namespace cabas
