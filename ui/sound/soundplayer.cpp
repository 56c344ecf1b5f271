// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/soundplayer.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace cabas::ui {

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent) {}

void SoundPlayer::play(const QString &url, double volume)
{
    if (QMediaDevices::defaultAudioOutput().isNull())
        return;
    QSoundEffect *&effect = m_effects[url];
    if (!effect) {
        effect = new QSoundEffect(this);
        effect->setSource(QUrl(url));
    }
    effect->setVolume(float(volume));
    effect->play();
}

} // namespace cabas::ui

extern "C" Q_DECL_EXPORT QObject *cabasMakeSoundPlayer()
{
    return new cabas::ui::SoundPlayer;
}
