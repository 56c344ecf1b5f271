// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scansound.h"

#include "ui/widgets/beside.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPointer>
#include <QThread>

#include <array>
#include <utility>

namespace cabas::ui {

namespace {

using MakePlayer = QObject *(*)();

/// Lives in the sound thread; makes the player there at the first wish.
class SoundWorker : public QObject {
public:
    QObject *player()
    {
        if (!m_tried) {
            m_tried = true;
            QLibrary library(besideThis(u"libcabas_sound.so"_qs));
            if (const auto make =
                    reinterpret_cast<MakePlayer>(library.resolve("cabasMakeSoundPlayer"))) {
                m_player = make();
                m_player->setParent(this);
            }
        }
        return m_player;
    }

private:
    bool m_tried = false;
    QObject *m_player = nullptr;
};

/// One for the program, as long as it runs: what Qt Multimedia keeps of the sound server for all
/// belongs to the thread that asked for it first, and must not outlive it.
class SoundThread : public QObject {
public:
    static SoundWorker *worker()
    {
        if (one() == nullptr) {
            one() = new SoundThread;
            // Before the application is gone: without it nothing is deleted later.
            qAddPostRoutine([] { delete std::exchange(one(), nullptr); });
        }
        return one()->m_worker;
    }

    ~SoundThread() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    static SoundThread *&one()
    {
        static SoundThread *thread = nullptr;
        return thread;
    }

    SoundThread() : m_worker(new SoundWorker)
    {
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(u"sound"_qs);
        m_thread.start(QThread::LowPriority);
    }

    QThread m_thread;
    SoundWorker *m_worker;
};

} // namespace

ScanSound::ScanSound(QObject *parent) : QObject(parent) {}

void ScanSound::setVolume(int volume)
{
    m_volume = std::clamp(volume, 0, 3);
}

void ScanSound::prepare()
{
    SoundWorker *worker = SoundThread::worker();
    QMetaObject::invokeMethod(
        worker,
        [worker, self = QPointer<ScanSound>(this)] {
            const bool available = worker->player() != nullptr;
            QMetaObject::invokeMethod(
                qApp,
                [self, available] {
                    if (self)
                        Q_EMIT self->prepared(available);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ScanSound::play(Sound sound)
{
    Q_EMIT played(sound);
    if (m_volume == 0)
        return;
    static constexpr std::array<double, 4> loudness{0, 0.25, 0.55, 1};
    SoundWorker *worker = SoundThread::worker();
    QMetaObject::invokeMethod(
        worker,
        [worker, url = urlOf(sound), volume = loudness[std::size_t(m_volume)]] {
            if (QObject *player = worker->player()) {
                QMetaObject::invokeMethod(player, "play", Q_ARG(QString, url),
                                          Q_ARG(double, volume));
            }
        },
        Qt::QueuedConnection);
}

QString ScanSound::urlOf(Sound sound)
{
    static constexpr std::array<const char *, 4> names{"success", "unknown", "warning",
                                                       "duplicate"};
    return u"qrc:/resources/sounds/%1.wav"_qs.arg(QLatin1String(names[std::size_t(sound)]));
}

} // namespace cabas::ui
