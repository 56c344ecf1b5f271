// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "core/formats/foreignentry.h"

#include <QCoreApplication>
#include <QIODevice>

#include <optional>

namespace cabas {

/// Entries as a table with named columns, English or French: journal, date, number, piece,
/// piece_date, account, account_label, third_party, third_party_label, label, debit, credit,
/// activity.
/// Without a column of dates it is a table of opening balances: account, and debit and credit or
/// a balance (a debit is positive).
class JournalCsv {
    Q_DECLARE_TR_FUNCTIONS(JournalCsv)

public:
    /// What the file is, told by its first line.
    enum class Kind { Entries, OpeningBalances };

    /// Hands on what is read; an entry ends where its number (else its journal, day or document)
    /// changes, and without numbers also where it balances. A file of opening balances is one
    /// entry without journal and day. Refused when a column is missing.
    static Result<Kind> read(const QByteArray &bytes, const ForeignSink &sink);

    /// An amount as these tables have it: a decimal comma and two decimals at most, blanks
    /// between thousands. Absent when it is anything else; blank is zero.
    static std::optional<Money> amount(const QString &cell);
};

/// Writes such a table: semicolons, decimal commas, UTF-8 with a mark, so that French
/// spreadsheets and accountants' programs open it.
class JournalCsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit JournalCsvWriter(QIODevice &device);

    void add(const ForeignEntry &entry);
    /// False once the device refused bytes.
    bool ok() const { return m_writer.ok(); }
    qint64 lines() const { return m_lines; }

private:
    CsvWriter m_writer;
    qint64 m_lines = 0;
};

} // namespace cabas
