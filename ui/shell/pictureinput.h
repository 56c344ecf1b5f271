// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/picturescanner.h"

class QMainWindow;
class QMimeData;

namespace cabas::ui {

class CameraView;
class Desk;

/// Pictures as scans: what is dropped anywhere on the window, and what the camera sees.
class PictureInput : public QObject {
    Q_OBJECT

public:
    PictureInput(Desk &desk, QMainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &code);

private:
    void useCamera();
    void dropped(const QMimeData &data);

    Desk &m_desk;
    QMainWindow &m_window;
    PictureScanner m_scanner;
    CameraView *m_camera = nullptr;
};

} // namespace cabas::ui
