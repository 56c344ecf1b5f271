// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fec.h"
#include "core/formats/feccheck.h"

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace cabas::test {

/// A table of bytes that a test damages in one place.
struct FecText {
    QList<QList<QByteArray>> rows;
    QByteArray separator = "\t";
    QByteArray lineEnd = "\r\n";

    QByteArray bytes() const
    {
        QByteArray text;
        for (const QList<QByteArray> &row : rows)
            text += row.join(separator) + lineEnd;
        return text;
    }
};

/// Two closings and an invoice: three entries, eight lines, 166.40 on each side.
inline FecText goodFec()
{
    FecText text;
    QList<QByteArray> header;
    for (const QString &column : fecColumns())
        header += column.toLatin1();
    text.rows += header;
    const auto add = [&](const char *journal, const char *number, const char *day,
                         const char *account, const char *debit, const char *credit) {
        text.rows += {journal,      "Journal", number, day, account, "Compte",   "", "", "P1", day,
                      "Libell\xE9", debit,     credit, "",  "",      "20260402", "", ""};
    };
    add("VE", "2026-1", "20260310", "5301", "105,50", "0,00");
    add("VE", "2026-1", "20260310", "70711", "0,00", "100,00");
    add("VE", "2026-1", "20260310", "445711", "0,00", "5,50");
    add("VE", "2026-2", "20260311", "5112", "50,00", "0,00");
    add("VE", "2026-2", "20260311", "70710", "0,00", "50,00");
    add("AC", "2026-3", "20260312", "60711", "10,33", "");
    add("AC", "2026-3", "20260312", "44566", "0,57", "");
    add("AC", "2026-3", "20260312", "401", "", "10,90");
    return text;
}

inline FecReport checkFec(const QByteArray &bytes,
                          const QString &name = u"732829320FEC20261231.txt"_qs)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    return FecCheck::read(buffer, name).value();
}

/// `rule@line`, sorted.
inline QStringList shownFindings(const std::vector<FecFinding> &findings)
{
    QStringList all;
    for (const FecFinding &finding : findings)
        all += u"%1@%2"_qs.arg(finding.rule).arg(finding.line);
    all.sort();
    return all;
}

} // namespace cabas::test
