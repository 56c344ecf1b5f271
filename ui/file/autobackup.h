// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupkeeper.h"
#include "ui/shell/desk.h"
#include "ui/shell/errands.h"

#include <QTimer>

namespace cabas::ui {

/// Makes backups by itself: each hour of use, as a till is closed, as the window closes. Beside
/// the work, at a low priority, and only where something was done since the last one. What went
/// wrong is kept for the page of the shop's file (backupTroubleOf).
class AutoBackup : public QObject {
    Q_OBJECT

public:
    explicit AutoBackup(Desk &desk, QObject *parent = nullptr);

    /// False for a file to learn in and one that can only be read.
    bool isWanted() const;
    bool isRunning() const { return m_errand != nullptr; }
    /// Begins one beside the work, unless one is being made.
    void begin();
    /// The window has closed: makes the last one and returns when it is made, checked or stopped
    /// by the person, who sees how far it is.
    void atClose();

Q_SIGNALS:
    void progressed(cabas::BackupKeeper::Step step, qint64 done, qint64 all);
    void finished();

private:
    void look(Topics topics);
    static QString progressWords(BackupKeeper::Step step, qint64 done, qint64 all);
    void tell(const Result<BackupMade> &made);

    Desk &m_desk;
    Errands m_errands;
    std::shared_ptr<Errand> m_errand;
    QTimer m_hour;
    qint64 m_closing = 0; ///< the newest closing that was seen
};

} // namespace cabas::ui
