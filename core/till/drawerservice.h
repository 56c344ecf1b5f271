// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/till/closingrules.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

namespace cabas {

/// What one sees of an open drawer at any time; nothing is written by looking.
struct DrawerSheet {
    TillTerms terms;
    UserId holder{0}; ///< who has the drawer
    QString holderName;
    std::vector<PersonFigures> people; ///< since the opening
    std::vector<TillHandover> handovers;
    std::vector<ChequeLine> cheques;
};

/// The drawer of a till between its opening and its closing: who has it, how it is handed on, what
/// the till takes and asks.
class DrawerService {
    Q_DECLARE_TR_FUNCTIONS(DrawerService)

public:
    explicit DrawerService(Database &db) : m_db(db) {}

    Result<DrawerSheet> sheet(const Session &session, const QString &till) const;
    /// The session's person takes the drawer over, having counted what lies in it, float included.
    /// A difference wants a note; it stays in the drawer and is booked by the closing. Refused for
    /// who has it already.
    Result<TillHandover> handOver(const Session &session, const QString &till, Money counted,
                                  const QString &note);

    /// Of any till, open or not.
    Result<TillTerms> terms(const Session &session, const QString &till) const;
    /// Conflict when somebody changed them meanwhile. Holds from the next ticket on.
    Result<TillTerms> setTerms(const Session &session, const QString &till, const TillTerms &terms);

private:
    static UserId holderOf(Tx &tx, const OpenTill &open);

    Database &m_db;
};

} // namespace cabas
