// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"
#include "core/formats/foreignentry.h"

#include <QString>

#include <optional>

namespace cabas {

/// What entries of other programs' files were called there.
class ImportedEntryStore {
public:
    struct Known {
        QString digest; ///< of everything the entry said
        EntryId entry{0};
    };

    static std::optional<Known> find(Tx &tx, const QString &identity);
    static void add(Tx &tx, const QString &identity, const Known &known, const QString &fileName);

    /// The number of the entry that owes the supplier of this line for the document already. One
    /// that only the collective account names is known by the amount too.
    static std::optional<QString> invoiceOf(Tx &tx, const ForeignLine &owed,
                                            const QString &pieceRef);
};

} // namespace cabas
