// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"

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

    /// The number of the entry that owes `supplier` for this document already.
    static std::optional<QString> invoiceOf(Tx &tx, const QString &supplier,
                                            const QString &pieceRef);
};

} // namespace cabas
