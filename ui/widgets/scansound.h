// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cabas::ui {

/// The sound that answers a scan, never alone: a colour and a word go with it. Played from one
/// thread for the whole program, so a call returns at once whatever the sound card does; silent
/// where Qt Multimedia or a sound output is missing.
class ScanSound : public QObject {
    Q_OBJECT
public:
    enum class Sound { Success, Unknown, Warning, Duplicate };

    explicit ScanSound(QObject *parent = nullptr);

    /// 0 is silent, 3 the loudest; 2 unless told.
    void setVolume(int volume);
    int volume() const { return m_volume; }

    void play(Sound sound);
    /// Loads the player without playing, once the window has its time.
    void prepare();

    static QString urlOf(Sound sound);

Q_SIGNALS:
    /// The answer to `prepare`: whether Qt Multimedia is there.
    void prepared(bool available);
    /// What is played, for tests and for a silent machine's window to flash.
    void played(Sound sound);

private:
    int m_volume = 2;
};

} // namespace cabas::ui
