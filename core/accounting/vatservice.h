// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/accounting/vatreturn.h"
#include "core/accounting/vatterms.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The door of VAT returns: filled from the books, sent once, fixed from then on.
class VatService {
    Q_DECLARE_TR_FUNCTIONS(VatService)

public:
    explicit VatService(Database &db) : m_db(db) {}

    /// The return of days, both included: what would be sent, or what was.
    Result<VatReturn> fill(const Session &session, QDate from, QDate to);
    /// The days of the next return to send.
    Result<std::pair<QDate, QDate>> nextPeriod(const Session &session);
    /// Returns that were sent, oldest first.
    Result<std::vector<SentVatReturn>> sent(const Session &session);

    /// Notes that the return was sent: empties the accounts of VAT into what is due, and fixes
    /// what they hold until its last day. Refused when it does not follow the last one, when its
    /// days are not over (but on a sandbox file), and in a shop that charges no VAT; also while a
    /// till's session of these days or of earlier ones is open (`openTills`, which the books cannot
    /// ask themselves: CockpitFacts): it would post into what was declared, and could not close.
    Result<VatReturn> send(const Session &session, QDate from, QDate to, int openTills);

    /// How near a shop that charges no VAT is to having to; absent for others.
    Result<std::optional<FranchiseWatch>> franchise(const Session &session);

    Result<VatTerms> terms(const Session &session);
    /// Whether VAT on services, `bought` or sold, counts when they are paid.
    Result<VatTerms> setOnReceipts(const Session &session, bool bought, bool onReceipts);
    /// What part of the VAT on the accounts that begin so is deducted from a day on.
    Result<VatTerms> setShare(const Session &session, const VatShare &share);
    Result<VatTerms> removeShare(const Session &session, const QString &account, QDate from);
    /// VAT that waits on documents that were paid until a day.
    Result<std::vector<WaitingVat>> waiting(const Session &session, QDate until);
    /// Takes that VAT into the return, one entry a document, on the day it was paid (on the first
    /// open day where that one is locked); answers how many.
    Result<int> takeIn(const Session &session, QDate until);

private:
    Database &m_db;
};

} // namespace cabas
