// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/accounting/thirdparty.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Third parties: what may be kept of them, whom one means, which documents are theirs. Pure.
class PartyRules {
    Q_DECLARE_TR_FUNCTIONS(PartyRules)

public:
    static constexpr int longestCode = 40;

    /// Blanks folded, bank details without blanks and in capitals.
    static ThirdParty cleanedUp(ThirdParty party);
    /// Refuses an empty code or one that is too long, no name, an unknown kind, a wrong IBAN or
    /// BIC, terms that are not 0 to 365 days.
    static Result<> check(const ThirdParty &party);

    /// Those one means by `typed`, at most `limit`: that very code, codes that begin so, names that
    /// hold the beginning of every word. Closed ones are left out.
    static std::vector<ThirdParty> search(const std::vector<ThirdParty> &all, const QString &typed,
                                          size_t limit);

    /// Whether an account is kept for suppliers: 401 goods and services, 403 bills, 404 equipment.
    static bool isSupplierAccount(const QString &account);
    /// The kind of third party that an account is usually kept for.
    static QString kindFor(const QString &account);
    /// The documents that an entry credits suppliers for: one may come into the books only once.
    /// Bank, cash and opening entries bring none, nor do reversals.
    static std::vector<SupplierDocument> documents(const JournalEntry &entry);
    /// The refusal of a document that entry `earlier` brought before.
    static Failure duplicate(const SupplierDocument &document, const QString &name,
                             const QString &earlier);
    /// supplier, customer, member, other: for people.
    static QString kindTitle(const QString &kind);
    static const QStringList &kinds();
};

} // namespace cabas
