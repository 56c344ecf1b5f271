// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/search/found.h"
#include "core/search/wordbook.h"

#include <vector>

namespace cabas {

/// The words of the shop's names, read once and kept while the names are the same.
struct NameBooks {
    WordBook products;
    WordBook members;
    WordBook suppliers;
};

/// Finds anything of the shop by a few words, typing mistakes and accents aside. Who asks is
/// answered only with what they may see.
class FindService {
public:
    explicit FindService(Database &db) : m_db(db) {}

    /// The books of those names that the person may see; a look at every name, so read it aside.
    Result<NameBooks> names(const Session &session) const;
    /// What answers `typed`, the best first. `books` may be empty: then mistakes are not forgiven.
    Result<std::vector<Found>> find(const Session &session, const NameBooks &books,
                                    const QString &typed) const;
    /// The name of a product, a member or a supplier as it is today; empty where there is none or
    /// the person may not see it, and for anything else.
    Result<QString> nameOf(const Session &session, FoundKind kind, qint64 id) const;

private:
    Database &m_db;
};

} // namespace cabas
