// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/technicalevent.h"
#include "core/db/diskroom.h"
#include "ui/shell/desk.h"
#include "ui/shell/errands.h"

#include <QTimer>
#include <QWidget>

namespace cabas::ui {

class Bands;

/// What stands above every page, whatever one does: that this is a training, that the clock
/// cannot be trusted until a coordinator has said why, and that the disk is nearly full.
class WindowNotices : public QWidget {
    Q_OBJECT

public:
    explicit WindowNotices(Desk &desk, QWidget *parent = nullptr);

    /// Looks at the clock now; every minute by itself.
    void look();
    /// Looks at the disk of the shop's file, beside the work; every minute by itself.
    void lookAtDisk();
    /// Says what was found there.
    void tellRoom(const DiskRoom::Found &found);

private:
    void tellTraining();
    void tellClock(const std::optional<TechnicalEvent> &event);
    void confirm();
    /// Seconds since the machine started, its sleep included: no hand moves this clock.
    static qint64 steadySeconds();

    Desk &m_desk;
    Bands *m_bands;
    QTimer m_timer;
    QDateTime m_seenAt;
    qint64 m_seenSteady = 0;
    int m_training = 0;
    int m_clock = 0;
    int m_disk = 0;
    DiskRoom::State m_room = DiskRoom::State::Enough;
    Errands m_errands;
    std::optional<qint64> m_told; ///< the event that the band is about
};

} // namespace cabas::ui
