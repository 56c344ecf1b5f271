// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace cabas {

/// A line of an entry in another program's file; one of debit and credit is zero, none negative.
struct ForeignLine {
    qint64 line = 0; ///< of the file, from 1
    QString account;
    QString accountLabel;
    QString thirdParty;
    QString thirdPartyLabel;
    QString label;
    Money debit;
    Money credit;
    QString letter = {};   ///< of the lines that settle each other; empty for none
    QDate letteredOn = {}; ///< null for none
    QString activity = {}; ///< code of what the line is a cost or an income of; empty for none
};

/// A balanced entry of another program's file.
struct ForeignEntry {
    QString journal;
    QString journalLabel;
    QString number;   ///< as that program gave it; empty for none
    QString pieceRef; ///< empty for none
    QString label;
    QDate on;
    QDate pieceOn; ///< invalid for none
    std::vector<ForeignLine> lines;

    qint64 firstLine() const { return lines.empty() ? 0 : lines.front().line; }
};

/// A line that cannot be taken, and why, in words.
struct ForeignRefusal {
    qint64 line = 0;
    QString reason;
};

/// Where a reader hands on what it finds, in the order of the file.
struct ForeignSink {
    std::function<void(const ForeignEntry &)> entry;
    std::function<void(const ForeignRefusal &)> refusal;
    std::function<void(qint64)> met = {}; ///< so many more entries, good or not
};

} // namespace cabas
