// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/opening.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Go-live by hand: the balances that the books begin with, as one entry.
class OpeningService {
    Q_DECLARE_TR_FUNCTIONS(OpeningService)

public:
    static constexpr size_t mostLines = 2000;

    explicit OpeningService(Database &db) : m_db(db) {}

    Result<OpeningBooks> books(const Session &session);
    /// Lines that were typed and not posted yet.
    Result<std::vector<OpeningLine>> kept(const Session &session);
    /// Keeps what is typed, in place of what was.
    Result<> keep(const Session &session, const std::vector<OpeningLine> &lines);
    /// What there is to say about these lines before they are posted.
    Result<std::vector<Warning>>
    check(const Session &session, const std::vector<OpeningLine> &lines, const OpeningFacts &facts);
    /// Posts them on the first day of the first fiscal year, which it opens where there is none.
    /// Refused while they stand there already: reverse that entry first.
    Result<PostedEntry> post(const Session &session, const std::vector<OpeningLine> &lines);

private:
    Database &m_db;
};

} // namespace cabas
