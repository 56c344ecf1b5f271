// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>

namespace cabas::ui {

/// Reads barcodes from pictures as a scanner does from goods: files that were dropped, one after
/// the other, and frames of a camera, of which those are dropped that come while an earlier one is
/// looked at. The reading is done in a process of its own (DecodeChild), waited for in a thread of
/// its own.
class PictureScanner : public QObject {
    Q_OBJECT

public:
    /// A code that stays before the camera is told once, and again when it was away so long.
    static constexpr int awayMs = 1500;
    /// Between two frames at least: ten a second.
    static constexpr int frameMs = 100;

    explicit PictureScanner(QObject *parent = nullptr);
    ~PictureScanner() override;

    /// Whether a file's name is that of a picture; what is in it shows when it is read.
    static bool isPicture(const QString &path);

    /// Each file is answered by `scanned` or by `nothing`, in the order they were given.
    void read(const QString &path);
    /// Looks at a frame; false when it was dropped.
    bool offer(const QImage &frame);

Q_SIGNALS:
    void scanned(const QString &code);
    /// No code in the picture file, or no picture.
    void nothing(const QString &path);
    /// A frame was looked at, whatever was on it.
    void looked();

private:
    void seen(const QString &code);

    QThread m_thread;
    QObject *m_worker;
    std::atomic<bool> m_isLooking = false;
    QElapsedTimer m_sinceFrame;
    QElapsedTimer m_sinceSeen;
    QString m_lastSeen;
};

} // namespace cabas::ui
