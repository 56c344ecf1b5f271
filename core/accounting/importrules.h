// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/formats/foreignentry.h"

#include <QCoreApplication>

#include <optional>

namespace cabas {

/// How an entry of another program becomes one of ours. Pure.
class ImportRules {
    Q_DECLARE_TR_FUNCTIONS(ImportRules)

public:
    /// Whether an entry carries balances forward: its journal or label says so, and it stands on
    /// the first day of a fiscal year.
    static bool isOpening(const ForeignEntry &entry, const FiscalYear &year);

    /// The entry to post. The document reference keeps the foreign number beside the document's.
    static JournalEntry entryOf(const ForeignEntry &foreign);

    /// What the entry is called in its file (journal, number and day), empty where it has no
    /// number of its own.
    static QString identityOf(const ForeignEntry &entry);
    /// SHA-256 of all that the entry says, in hexadecimal.
    static QString digestOf(const ForeignEntry &entry);

    /// The line by which an entry owes a supplier; absent when it is no invoice.
    static std::optional<ForeignLine> supplierOwed(const ForeignEntry &entry);
};

} // namespace cabas
