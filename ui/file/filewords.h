// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace cabas::ui {

/// The words of the page of the shop's file.
class FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)

public:
    /// What a check of the Verifier proves, in a sentence: "Debit equals credit, entry by entry".
    static QString check(const QString &name);
    /// What it looks at: "tickets, moves, entries and accounts, link by link".
    static QString checkDetail(const QString &name);
    /// "12 min ago", "3 h ago", "9 days ago".
    static QString age(const QDateTime &then, const QDateTime &now);
    /// "412 MB", in the language's words.
    static QString size(qint64 bytes);
    /// What a backup says whose file does not hold itself.
    static QString brokenFile();
    /// What a backup says of a file that holds less than its last one.
    static QString rewoundFile();
    /// What a count of ShopInfo counts: "products", "tickets".
    static QString counted(const QString &name);
};

} // namespace cabas::ui
