// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSoundEffect;

namespace cabas::ui {

/// Plays sounds through Qt Multimedia. Lives in a library of its own, which is loaded in a thread
/// of its own: neither a slow sound server nor a machine without one ever delays a scan.
class SoundPlayer : public QObject {
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);

    /// `url` of a WAV file (qrc:/...), volume from 0 to 1. Silent where there is no output.
    Q_INVOKABLE void play(const QString &url, double volume);

private:
    QHash<QString, QSoundEffect *> m_effects;
};

} // namespace cabas::ui
