// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictureinput.h"

#include "ui/shell/cameraview.h"
#include "ui/shell/desk.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace cabas::ui {

namespace {

bool isPicture(const QUrl &url)
{
    return url.isLocalFile() && PictureScanner::isPicture(url.toLocalFile());
}

} // namespace

PictureInput::PictureInput(Desk &desk, QMainWindow &window) : m_desk(desk), m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&m_scanner, &PictureScanner::scanned, this, &PictureInput::scanned);
    connect(&m_scanner, &PictureScanner::nothing, this, [this](const QString &path) {
        m_desk.sound(ScanSound::Sound::Unknown);
        m_desk.toast(tr("No code was found on %1: hold the camera straight and near.")
                         .arg(QFileInfo(path).fileName()));
    });
    connect(&desk, &Desk::cameraWanted, this, &PictureInput::useCamera);
}

void PictureInput::useCamera()
{
    if (m_camera == nullptr) {
        m_camera = new CameraView(m_window.centralWidget());
        connect(m_camera, &CameraView::frame, &m_scanner, &PictureScanner::offer);
        connect(m_camera, &CameraView::refused, this, [this] {
            m_desk.toast(tr("This computer has no camera, or another program holds it."));
        });
    }
    m_camera->open();
}

bool PictureInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enters = static_cast<QDragEnterEvent *>(event);
        const QList<QUrl> urls = enters->mimeData()->urls();
        if (!std::any_of(urls.begin(), urls.end(), isPicture))
            return false;
        enters->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drops = static_cast<QDropEvent *>(event);
        dropped(*drops->mimeData());
        drops->acceptProposedAction();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void PictureInput::dropped(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (isPicture(url))
            m_scanner.read(url.toLocalFile());
    }
}

} // namespace cabas::ui
