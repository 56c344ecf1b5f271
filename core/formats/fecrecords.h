// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace cabas {

/// The lines of a file one after the other, in constant memory; CR LF, LF and CR end them, mixed
/// or not.
class FecRecords {
public:
    /// No line of a FEC is longer: what is, is not one.
    static constexpr qsizetype longestRecord = 1024LL * 1024;

    /// `device` is open for reading and outlives the reader.
    explicit FecRecords(QIODevice &device) : m_device(device) {}

    /// False at the end, when the device fails and before a line that is too long.
    bool next(QByteArray &record);

    qint64 line() const { return m_line; } ///< of the record given last, from 1
    bool hasFailed() const { return m_hasFailed; }
    bool isTooLong() const { return m_isTooLong; }
    /// How many of CR LF, LF and CR were met.
    int kindsOfLineEnd() const { return int(m_crLf) + int(m_lf) + int(m_cr); }

private:
    bool fill();
    void takeLineEnd();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
    bool m_isTooLong = false;
    bool m_crLf = false;
    bool m_lf = false;
    bool m_cr = false;
};

} // namespace cabas
