// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <QDate>

namespace cabas {

/// How a table is written. The defaults open with a double click in a French spreadsheet.
struct CsvStyle {
    QChar separator = u';';
    QChar decimalMark = u',';
    bool startsWithMark = true; ///< UTF-8 byte order mark: Excel needs it to see UTF-8
};

/// Writes a table cell by cell, in UTF-8 with CR LF. Text that a spreadsheet would take for a
/// formula is kept text by a leading `'`; numbers and days are written bare, so they stay
/// numbers and days.
class CsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, const CsvStyle &style = {});

    CsvWriter &text(QStringView value);
    /// A decimal of `decimals` places: 1250 with 2 is `12,50`.
    CsvWriter &number(qint64 value, int decimals = 0);
    /// `2026-03-10`; nothing when the day is absent.
    CsvWriter &day(QDate day);
    CsvWriter &empty();
    void endRow();
    /// A row of texts, for headers.
    void row(const QStringList &texts);

    /// False once the device refused bytes (disk full).
    bool ok() const { return m_ok; }

    /// Would a spreadsheet run this text? True when its first sign that is no blank is one of
    /// = + - @ (or their full-width twins), or it begins with TAB or CR.
    static bool startsFormula(QStringView text);

private:
    void cell(const QString &value);

    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_line;
    bool m_isFirst = true;
    bool m_ok = true;
};

} // namespace cabas
