// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/filenote.h"

#include <optional>
#include <vector>

namespace cabas {

/// Notes about members. They are taken away, never changed.
class FileNoteStore {
public:
    /// Newest first; those for the office left out unless `withOffice`.
    static std::vector<FileNote> of(Tx &tx, MemberId member, bool withOffice);
    static std::optional<FileNote> find(Tx &tx, qint64 id);
    static void add(Tx &tx, const FileNote &note, UserId user);
    static void remove(Tx &tx, qint64 id);
};

} // namespace cabas
