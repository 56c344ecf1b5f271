// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/formats/fecfindings.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <vector>

namespace cabas {

/// What a line of a FEC tells about the entry it belongs to.
struct FecEntryLine {
    qint64 line = 0;
    QByteArray journal;
    QByteArray number;
    QDate on;
    QByteArray piece; ///< reference and day
    QByteArray lettering;
    Money debit;
    Money credit;
};

/// Gathers the lines of a FEC in entries, by journal and EcritureNum, and finds what does not
/// hold together. Memory grows with the entries, not with the lines.
class FecEntries {
    Q_DECLARE_TR_FUNCTIONS(FecCheck)

public:
    void add(const FecEntryLine &line);
    /// Unbalanced entries are errors; several days, documents or letterings in one, a number used
    /// in several journals or coming back later, and gaps in the numbers are warnings.
    void finish(FecFindings &findings) const;

    qint64 count() const { return qint64(m_entries.size()); }

private:
    struct Entry {
        QByteArray journal;
        QByteArray number;
        qint64 firstLine = 0;
        QDate on;
        QByteArray piece;
        QByteArray lettering;
        Money debit;
        Money credit;
        bool hasSeveralDays = false;
        bool hasSeveralPieces = false;
        bool hasSeveralLetterings = false;
    };

    void checkEntry(const Entry &entry, FecFindings &findings) const;
    void tellTallies(FecFindings &findings) const;
    void checkSequence(FecFindings &findings) const;

    std::vector<Entry> m_entries;
    QHash<QByteArray, size_t> m_byKey;
    QHash<QByteArray, size_t> m_byNumber; ///< the first entry of each number
    size_t m_last = 0;
    FecTally m_severalJournals;
    FecTally m_comingBack;
};

} // namespace cabas
