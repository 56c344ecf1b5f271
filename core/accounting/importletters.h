// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/accounting/matching.h"
#include "core/db/transaction.h"
#include "core/formats/foreignentry.h"

#include <map>
#include <tuple>

namespace cabas {

/// The lettering of another program's entries (EcritureLet, DateLet), gathered as they are taken.
class ImportLetters {
public:
    /// Notes the letters of an entry that was posted.
    void note(Tx &tx, const ForeignEntry &entry, const PostedEntry &posted);
    /// Matches the lines of each letter that settle each other; a letter whose lines do not
    /// (another year's file holds the rest, or it was lettered in part) is left open. Answers how
    /// many.
    qint64 write(Tx &tx, const Session &session);

private:
    /// Account, third party, letter and its day: some programs begin their letters anew each year.
    using Key = std::tuple<QString, QString, QString, QDate>;
    struct Group {
        std::vector<LineId> lines;
        Money sum;
        QDate last;
    };
    std::map<Key, Group> m_groups;
};

} // namespace cabas
