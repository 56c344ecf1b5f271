// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// A member as one line of a table tells it. What the table says nothing of is empty or absent.
struct MemberRow {
    int line = 0; ///< of the file; 0 for a row to write
    std::optional<int> number;
    QString name;
    QString email;
    QString phone;
    QString household; ///< by its name
    std::optional<QDate> joinedOn;
    std::optional<QDate> leftOn;
    std::optional<int> shares;     ///< subscribed
    std::optional<int> paidShares; ///< held and paid up, as kept by the program used before
    std::optional<Money> balance;  ///< of the prepaid account
    std::optional<qint64> counter; ///< of shifts, in thousandths; below 0 when some are owed
    QString slot;                  ///< as the program used before names it: "ALun. - 09:00"
    QString street;
    QString postcode;
    QString city;
    std::optional<QDate> bornOn;

    bool operator==(const MemberRow &) const = default;
};

/// A line that is not taken, and why, in words.
struct MemberRefusal {
    int line = 0;
    QString reason;

    bool operator==(const MemberRefusal &) const = default;
};

struct MemberTable {
    int read = 0; ///< lines with something on them, without the header
    std::vector<MemberRow> rows;
    std::vector<MemberRefusal> refused;
};

/// The table of members: CSV, XLSX or ODS, columns named in English or French, in any order.
class MemberTableReader {
    Q_DECLARE_TR_FUNCTIONS(MemberTableReader)

public:
    /// Refused when it is no table, or none of its first lines names a name or a number. A line is
    /// refused for a bad number, day, amount or count, and a number that another line has.
    static Result<MemberTable> read(const QByteArray &bytes);

    /// Writes as CSV what `read` reads; false when the device takes no more.
    static bool write(QIODevice &device, const std::vector<MemberRow> &rows);
};

} // namespace cabas
