// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/technicaleventstore.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The door to the journal of technical events. Notes need no right: they are facts about the
/// program, and a file that can only be read keeps none.
class TechnicalJournal {
    Q_DECLARE_TR_FUNCTIONS(TechnicalJournal)

public:
    explicit TechnicalJournal(Database &db) : m_db(db) {}

    /// The program begins to work with the file; answers the word by which it stops. Runs of this
    /// device that neither stopped nor go on are told first, as crashes.
    Result<QString> started(const Session &session);
    /// The program leaves the file in good order.
    Result<> stopped(const Session &session, const QString &run);
    Result<> note(const Session &session, TechnicalKind kind, const QJsonObject &details = {});
    /// Notes what was done to a file as a whole (restored, brought to a new version): it is
    /// opened for that. A file that cannot be opened is told by who opens it next.
    static void noteIn(const QString &path, const QString &device, TechnicalKind kind,
                       const QJsonObject &details);

    /// Lines, newest first; 500 at most. Forbidden without the right to see reports.
    Result<std::vector<TechnicalEvent>> list(const Session &session, const TechnicalFilter &filter,
                                             int limit) const;

    /// How this process is known again on its machine: boot, number and instant of its start.
    static QString processWord(qint64 process);

private:
    Database &m_db;
};

} // namespace cabas
