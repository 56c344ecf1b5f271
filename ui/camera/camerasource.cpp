// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camerasource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace cabas::ui {

namespace {

constexpr int frameMs = 100;

} // namespace

CameraSource::CameraSource(Take take, QObject *parent) : QObject(parent), m_take(std::move(take)) {}

bool CameraSource::start()
{
    if (QMediaDevices::defaultVideoInput().isNull())
        return false;
    if (m_camera == nullptr) {
        m_camera = new QCamera(QMediaDevices::defaultVideoInput(), this);
        m_session = new QMediaCaptureSession(this);
        m_sink = new QVideoSink(this);
        m_session->setCamera(m_camera);
        m_session->setVideoSink(m_sink);
        connect(m_sink, &QVideoSink::videoFrameChanged, this, &CameraSource::frame);
    }
    m_camera->start();
    return true;
}

void CameraSource::stop()
{
    if (m_camera != nullptr)
        m_camera->stop();
}

void CameraSource::frame(const QVideoFrame &frame)
{
    // Making a picture of a frame costs more than the frame: not of those nobody looks at.
    if (m_sinceFrame.isValid() && m_sinceFrame.elapsed() < frameMs)
        return;
    m_sinceFrame.start();
    if (const QImage image = frame.toImage(); !image.isNull())
        m_take(image);
}

} // namespace cabas::ui

extern "C" Q_DECL_EXPORT QObject *cabasMakeCamera(const cabas::ui::CameraSource::Take *take)
{
    return new cabas::ui::CameraSource(*take);
}
