// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How the window comes to a shop and to somebody who works in it. Whatever is wrong with a file
/// is said with the ways out of it, until one opens or the person leaves.
class Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)

public:
    /// Opens `file`; empty asks which. Ends with the file that was opened in `file`, or null when
    /// the person left.
    static std::unique_ptr<Shop> open(QString &file, const Shop::Options &options);

    /// Who works at the start: `user` where named and without PIN, the owner of a file to try
    /// things out. Absent: the list of names asks.
    static std::optional<Session> sessionAtStart(Shop &shop, const QString &user);

    /// Nobody's session, without any right: while the window waits for somebody to sign in.
    static Session nobody(const Shop &shop);

    /// Opens a file in a window of its own.
    static void openApart(const QString &file);

private:
    static QString titleOf(const Failure &failure);
    /// What to open after `file` failed; empty: the person left.
    static QString wayOut(const QString &file, const Failure &failure);
    /// What to open of a file whose journal is not beside it; empty: the person left.
    static QString withoutJournal(const QString &file);
    static QString chooseFile();
    static QString begin(const Shop::Options &options);
    static QString newShop(const Shop::Options &options);
    static QString restoreBackup(const QString &file);
    static QString bringUpToDate(const QString &file);
    static QString salvage(const QString &file);
};

} // namespace cabas::ui
