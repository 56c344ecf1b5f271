// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/charset.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// What a table of text may hold; beyond it the file is refused before it is read further.
struct CsvLimits {
    qint64 bytes = 64LL * 1024 * 1024;
    qsizetype rows = 200'000;
    qsizetype columns = 500;
    qsizetype cellCharacters = 32LL * 1024;
};

struct CsvOptions {
    std::optional<Charset> charset; ///< absent: recognised
    std::optional<QChar> separator; ///< absent: `;` `,` TAB or `|`, recognised
    CsvLimits limits = {};
};

struct CsvRow {
    int line = 0; ///< of the file, from 1, where the row begins
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// A file read whole. Rows without anything are left out; all the others are there as written.
struct CsvTable {
    Charset charset = Charset::Utf8;
    QChar separator = u';';
    std::vector<CsvRow> rows;
};

/// Reads RFC 4180 as shops' programs write it: any separator, any end of line, quoted cells with
/// line ends in them, Excel's first line `sep=;`.
class Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)

public:
    /// Refused, naming the line, when the charset is wrong, a quoted cell never ends or goes on
    /// after its closing quote, or a limit is passed. An empty file is an empty table.
    static Result<CsvTable> read(const QByteArray &bytes, const CsvOptions &options = {});

    /// A text cell without the `'` that CsvWriter (or Excel) put before a formula's first sign.
    static QString unguarded(const QString &cell);
};

/// Cells by the name of their column; names match whatever their case, accents and `_` or `-`.
class CsvHeader {
public:
    explicit CsvHeader(const CsvRow &names);

    /// The column that has one of these names, the first name that is found winning.
    std::optional<qsizetype> find(const QStringList &names) const;
    /// The cell of that column, blanks trimmed; empty when the row or the file lacks it.
    QString cell(const CsvRow &row, const QStringList &names) const;
    /// A column name that stands twice, as written; empty when there is none.
    const QString &repeated() const { return m_repeated; }

private:
    QHash<QString, qsizetype> m_columns;
    QString m_repeated;
};

} // namespace cabas
