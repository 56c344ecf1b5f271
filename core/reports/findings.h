// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cabas {

/// What one check of a file looked at and what is wrong. A fault names the document, the table
/// and the column, or `missing` or `inserted`; English, for programs and for support. A file of
/// millions of rows may be wrong in each: only the first faults are kept, the others are counted.
struct Findings {
    static constexpr qsizetype told = 50;

    qint64 checked = 0;
    QStringList faults;
    qint64 untold = 0;

    bool ok() const { return faults.isEmpty(); }
    void fault(const QString &text)
    {
        if (faults.size() < told)
            faults += text;
        else
            ++untold;
    }
    void add(const Findings &more)
    {
        checked += more.checked;
        untold += more.untold;
        for (const QString &text : more.faults)
            fault(text);
    }
    /// What is wrong, in one line; empty when nothing is.
    QString detail() const
    {
        const QString text = faults.join(QStringLiteral("; "));
        return untold == 0 ? text : text + QStringLiteral("; and %1 more").arg(untold);
    }
};

} // namespace cabas
