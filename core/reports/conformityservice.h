// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/till/closing.h"
#include "core/till/tillsession.h"

#include <optional>

namespace cabas {

/// A closing with what one compares on paper.
struct ClosingLine {
    Closing closing;
    QString till;      ///< name
    QString signature; ///< 128 hex digits; empty where it was not signed
};

/// What whoever answers for the tills looks at: their closings of every kind.
class ConformityService {
public:
    explicit ConformityService(Database &db) : m_db(db) {}

    Result<std::vector<Till>> tills(const Session &session) const;
    /// Newest first, of a till and a kind or of all.
    Result<std::vector<ClosingLine>> closings(const Session &session, std::optional<TillId> till,
                                              std::optional<ClosingKind> kind, int limit) const;
    /// The public keys that ever signed for this shop.
    Result<std::vector<QString>> keys(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
