// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/shopkey.h"
#include "core/till/closingrules.h"
#include "core/till/tillsession.h"

#include <optional>

namespace cabas {

/// Writes closings inside a transaction: seals and signs any, and makes those of days, months and
/// years that are due.
class PeriodClosings {
public:
    PeriodClosings(Tx &tx, const Session &session, QString keysFolder)
        : m_tx(tx), m_session(session), m_keysFolder(std::move(keysFolder))
    {
    }

    /// Seals a closing that was added, with the heads of all chains, and signs its link.
    Result<ClosingSignature> sealAndSign(Closing &closing, QString &hash);
    /// Every closing of `till` that is due before `today`; answers how many were made.
    Result<int> makeDue(const Till &till, QDate today);

private:
    Result<> make(const Till &till, const PeriodDue &due);
    Result<> loadKey();

    Tx &m_tx;
    const Session &m_session;
    QString m_keysFolder;
    std::optional<ShopKey> m_key;
};

} // namespace cabas
