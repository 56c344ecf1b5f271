// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace cabas {

/// What a file's first bytes and its place tell, read without opening it as a database.
struct ShopFileState {
    int version = 0;      ///< schema version (user_version)
    bool writable = true; ///< false: on a medium or in a folder that cannot be written
    /// The index of a journal lies beside the file, the journal does not: the file was copied or
    /// moved without it, and the work in it is missing.
    bool isJournalMissing = false;
};

/// Making, checking and opening the one file of a shop.
class ShopFile {
    Q_DECLARE_TR_FUNCTIONS(ShopFile)

public:
    /// Says in plain words why a path is not a file that Cabas may open: absent, a folder, a
    /// link, not ours, damaged, newer than this program, on a network share or in a folder that
    /// is copied to other machines. The version is that of the file with its journal.
    static Result<ShopFileState> inspect(const QString &path);

    /// Makes a new file: the schema, then `fill` in one transaction; the file appears under its
    /// name only when whole. Refuses to overwrite.
    ///
    /// `then`, where there is one, goes on in as many transactions as it likes (the history of an
    /// imaginary shop) before the name is given. Until then nothing waits for the disk; all is
    /// on it when this returns. A failure of `then` leaves nothing.
    static Result<> create(const QString &path, const QDateTime &now,
                           const std::function<Result<>(Tx &)> &fill,
                           const std::function<Result<>(Database &)> &then = {});

    /// Opens a file of exactly this version; `readOnly` when it cannot be written.
    static Result<std::unique_ptr<Database>> open(const QString &path);

    /// Brings an older file to this version after a verified backup beside it; answers the
    /// backup's path, empty when there was nothing to do.
    static Result<QString> migrate(const QString &path, const QDateTime &now);

    /// Whether another program, or another part of this one, has the file open. Where nobody has,
    /// its journal is in the file when this returns: it may be moved or removed.
    static bool isInUse(const QString &path);

private:
    /// Refuses, in words, where several machines may write, and a file with two names.
    static Result<> checkPlace(const QString &path);
};

} // namespace cabas
