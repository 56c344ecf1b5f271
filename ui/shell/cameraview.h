// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QThread>
#include <QWidget>

namespace cabas::ui {

/// What this computer's camera sees, small in a corner of the window, while it serves as a
/// scanner. Goes away with its cross.
class CameraView : public QWidget {
    Q_OBJECT

public:
    explicit CameraView(QWidget *window);
    ~CameraView() override;

    /// Starts the camera; `refused` tells when there is none.
    void open();
    void close();
    /// A picture of the camera: shown here, and told by `frame`.
    void take(const QImage &picture);

Q_SIGNALS:
    void frame(const QImage &picture);
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void answered(bool isThere);

    QThread m_thread;
    QObject *m_worker;
    QImage m_picture;
};

} // namespace cabas::ui
