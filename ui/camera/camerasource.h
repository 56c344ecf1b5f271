// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>

#include <functional>

class QCamera;
class QMediaCaptureSession;
class QVideoFrame;
class QVideoSink;

namespace cabas::ui {

/// The pictures of this computer's camera, through Qt Multimedia. Lives in a library of its own,
/// which is loaded when a camera is first wanted, in a thread of its own.
class CameraSource : public QObject {
    Q_OBJECT
public:
    using Take = std::function<void(const QImage &)>;

    /// `take` is called in the thread of the source, ten times a second at most.
    explicit CameraSource(Take take, QObject *parent = nullptr);

    /// False where there is no camera.
    Q_INVOKABLE bool start();
    Q_INVOKABLE void stop();

private:
    void frame(const QVideoFrame &frame);

    Take m_take;
    QElapsedTimer m_sinceFrame;
    QCamera *m_camera = nullptr;
    QMediaCaptureSession *m_session = nullptr;
    QVideoSink *m_sink = nullptr;
};

} // namespace cabas::ui
