// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/fecheader.h"
#include "core/formats/foreignentry.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QSet>

namespace cabas {

/// The entries of any FEC, ours or not. Two passes: the first tells which lines belong together
/// (journal, EcritureNum and day; without the day where an entry of several days balances only as
/// a whole), the second hands each entry on as its last line is met. Memory grows with the
/// entries, and with the lines of those that are under way.
class FecReader {
    Q_DECLARE_TR_FUNCTIONS(FecReader)

public:
    static constexpr qint64 mostLines = 1'000'000;

    /// `device` is open for reading, can be read twice and outlives the reader. The last day of
    /// the year is taken from `fileName` where it is the legal one.
    FecReader(QIODevice &device, const QString &fileName);

    /// True when the first line names the columns of a FEC.
    static bool isFec(QIODevice &device);

    /// Refused when the columns cannot be told or the file is too long. Lines that are wrong go
    /// to `sink.refusal`, and the entry they belong to with them; an entry that does not balance,
    /// or whose day lies outside the file's year, is refused by its first line.
    Result<> read(const ForeignSink &sink);

    qint64 lines() const { return m_lines; }

private:
    /// A line as it stands, before the texts are decoded.
    struct Cut {
        QByteArray key;    ///< journal, number, day
        QByteArray number; ///< journal, number
        QDate on;
        Money debit;
        Money credit;
        QString wrong; ///< why it cannot be taken; empty when it can
    };
    struct Group {
        Money balance;
        qint64 lines = 0;
        bool isWrong = false;
    };

    Result<> eachLine(const std::function<void(const QByteArray &, qint64)> &line);
    Result<> start(QByteArray record);
    Cut cut(const QByteArray &record);
    void takeSides(Cut &cut) const;
    void count(const QByteArray &record);
    void groupByNumber();
    void handOn(const QByteArray &record, qint64 number, const ForeignSink &sink);
    void close(const QByteArray &key, const ForeignSink &sink);
    QByteArrayView cell(FecColumn column) const;
    QString text(FecColumn column) const;
    bool isOutside(QDate day) const;

    QIODevice &m_device;
    QDate m_yearEnd;
    FecHeader m_header;
    std::vector<QByteArrayView> m_cells;
    QHash<QByteArray, Group> m_groups;
    QHash<QByteArray, Money> m_numbers; ///< balance of each journal and number
    QSet<QByteArray> m_whole;           ///< numbers whose days belong together
    QHash<QByteArray, ForeignEntry> m_open;
    QHash<QByteArray, qint64> m_met; ///< lines met of each open entry
    qint64 m_lines = 0;
    qint64 m_inYear = 0;
    bool m_isUtf8 = true;
};

} // namespace cabas
