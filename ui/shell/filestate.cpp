// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cabas::ui {

namespace {

constexpr qint64 worryingHours = 26;

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("FileState", text, nullptr, n);
}

QString ageText(qint64 minutes)
{
    if (minutes < 1)
        return said(QT_TRANSLATE_NOOP("FileState", "Backup just now"));
    if (minutes < 60)
        return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n min ago"), int(minutes));
    if (minutes < 48 * 60)
        return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n h ago"), int(minutes / 60));
    return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n days ago"), int(minutes / 60 / 24));
}

} // namespace

QString backupFolderOf(Shop &shop)
{
    return QFileInfo(shop.path()).absolutePath() + QStringLiteral("/backups");
}

FileState fileStateOf(Shop &shop)
{
    FileState state;
    if (shop.db().isReadOnly()) {
        state.saved = said(QT_TRANSLATE_NOOP("FileState", "Read only"));
        state.worrying = true;
        return state;
    }
    state.saved = said(QT_TRANSLATE_NOOP("FileState", "Everything is saved"));
    const QString base = QFileInfo(shop.path()).completeBaseName();
    const QFileInfoList copies =
        QDir(backupFolderOf(shop))
            .entryInfoList({base + QStringLiteral("-*.cabas")}, QDir::Files, QDir::Time);
    if (copies.isEmpty()) {
        state.backup = said(QT_TRANSLATE_NOOP("FileState", "No backup yet"));
        state.worrying = true;
        return state;
    }
    // The age of a copy is a matter of the machine's time, not of a sandbox's.
    const qint64 minutes = copies.first().lastModified().secsTo(SystemClock().now()) / 60;
    state.backup = ageText(minutes);
    state.worrying = minutes > worryingHours * 60;
    return state;
}

} // namespace cabas::ui
