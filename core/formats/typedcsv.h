// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace cabas {

/// CSV (RFC 4180, UTF-8, comma, CR LF) that keeps the type of each value: a text always stands
/// between quotes, a whole number never does, nothing at all is a value that is absent. What is
/// read is what was written, sign for sign: made for archives, not for spreadsheets.
class TypedCsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit TypedCsvWriter(QIODevice &device) : m_device(device) {}

    void head(const QStringList &columns);
    /// Texts, numbers, nulls; bytes are written as the text of their base64.
    void row(const std::vector<QVariant> &values);
    /// False once the device refused bytes (disk full).
    bool ok() const { return m_ok; }

private:
    QIODevice &m_device;
    bool m_ok = true;
};

/// Reads it again, row after row, without keeping any.
class TypedCsvReader {
public:
    /// `device` is open for reading and outlives the reader.
    explicit TypedCsvReader(QIODevice &device) : m_device(device) {}

    /// The next row; absent at the end and after a fault.
    std::optional<std::vector<QVariant>> next();
    /// The line of the file (from 1) that the last row began on.
    qint64 line() const { return m_rowLine; }
    /// The text was not such a table, from `line()` on.
    bool isFaulty() const { return m_isFaulty; }

private:
    int peek();
    int take();
    std::optional<QVariant> cell();
    std::optional<QVariant> quoted();
    std::optional<QVariant> bare();
    bool endCell(bool &isRowOver);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    bool m_isFaulty = false;
};

} // namespace cabas
