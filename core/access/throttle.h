// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/userrules.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Slows down guesses that are nobody's: badges shown at a station, the recovery code. The same
/// steps as for PINs; they stand in the file, so a restart ends none of them.
class Throttle {
    Q_DECLARE_TR_FUNCTIONS(Throttle)

public:
    /// `what` names the counter (see TriesStore).
    Throttle(QString what, QDateTime now) : m_what(std::move(what)), m_now(std::move(now)) {}

    /// Forbidden, with the seconds to wait, during a pause.
    Result<> check(Tx &tx) const;
    /// One more wrong try; the refusal to give, which says how long the next one waits.
    Failure wrong(Tx &tx, const QString &words, const QString &code) const;
    void right(Tx &tx) const;

private:
    QString m_what;
    QDateTime m_now;
};

} // namespace cabas
