// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scandetector.h"

#include <QElapsedTimer>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QKeyEvent;

namespace cabas::ui {

/// Hears a scanner wherever the focus is: an event filter on the application, before any widget.
/// Keys of a scan (its Enter too) reach nobody; keys that were not one are given back in order,
/// at most 60 ms late. Scans are queued and told one after the other.
class ScanListener : public QObject {
    Q_OBJECT

public:
    /// `plausible` says whether a text can be a code (see ScanDetector).
    explicit ScanListener(ScanDetector::Plausible plausible, QObject *parent = nullptr);
    ~ScanListener() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A code was scanned; told from the event loop, never in the middle of another event.
    void scanned(const QString &code);
    /// A key given back that no widget took. Qt offers shortcuts of one character only when the
    /// key is new, before it was held: the window offers them this one.
    void unclaimed(const QKeySequence &key);

private:
    struct Kept {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> event;
        int token;
    };
    /// Whether a key is kept from the shortcuts, which Qt offers it to first: all that types, and
    /// the Enter that may end a scan. A shortcut comes after what was typed before it.
    bool overrides(QKeyEvent &key);
    bool pressed(QObject *watched, QKeyEvent *event);
    bool released(QObject *watched, QKeyEvent *event);
    void keep(QObject *watched, const QKeyEvent &event, int token);
    void carryOut(const ScanDetector::Outcome &outcome);
    void giveBack(const std::vector<int> &tokens);
    void deliver(QObject &target, QKeyEvent &event);
    void silent();
    qint64 timeOf(const QKeyEvent &event) const;

    ScanDetector m_detector;
    QTimer m_silence;
    QElapsedTimer m_elapsed;
    qint64 m_lastHeard = 0;
    std::vector<Kept> m_kept;
    int m_nextToken = 1;
    bool m_replaying = false;
};

} // namespace cabas::ui
