// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/memberfile.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What lies about a member in every room's tables, and its erasure.
class PrivacyStore {
    Q_DECLARE_TR_FUNCTIONS(PrivacyStore)

public:
    static FileSection tickets(Tx &tx, MemberId member);
    static FileSection specials(Tx &tx, MemberId member);
    static FileSection letters(Tx &tx, MemberId member);
    static FileSection badges(Tx &tx, MemberId member);
    /// Committees that a member was in, and what they gave.
    static FileSection committees(Tx &tx, MemberId member);
    /// Tickets of others of the household that the member fetched.
    static FileSection fetched(Tx &tx, MemberId member);
    /// The picture itself, as a JPEG in Base64.
    static FileSection photo(Tx &tx, MemberId member);
    static FileSection ownFields(Tx &tx, MemberId member);
    static FileSection fees(Tx &tx, MemberId member);
    static FileSection shifts(Tx &tx, MemberId member);

    /// The last day anything was heard of each member who left, or whose trial is over.
    static std::vector<std::pair<MemberId, QDate>> lastSeen(Tx &tx);

    /// Members still there of whom nothing was heard from a day on, the longest silent first.
    static std::vector<std::pair<MemberId, QDate>> silentSince(Tx &tx, QDate day);

    /// Replaces the name and wipes what is a person's: contacts, profile, household, notes,
    /// consents, letters' papers, reasons in words. Whatever is posted stays as it is: it names
    /// the number alone.
    static void erase(Tx &tx, const Member &member, const QString &name, QDate today);
};

} // namespace cabas
