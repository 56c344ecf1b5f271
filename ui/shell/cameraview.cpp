// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cameraview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLibrary>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

namespace cabas::ui {

namespace {

using Take = std::function<void(const QImage &)>;
using MakeCamera = QObject *(*)(const Take *);

constexpr int viewWidth = 240;
constexpr int pictureHeight = 160;

/// Lives in the camera's thread; loads what drives it there at the first wish.
class CameraWorker : public QObject {
public:
    explicit CameraWorker(Take take) : m_take(std::move(take)) {}

    bool start()
    {
        if (m_camera == nullptr) {
            QLibrary library(besideThis(u"libcabas_camera.so"_qs));
            const auto make = reinterpret_cast<MakeCamera>(library.resolve("cabasMakeCamera"));
            if (make == nullptr)
                return false;
            m_camera = make(&m_take);
            m_camera->setParent(this);
        }
        bool isThere = false;
        QMetaObject::invokeMethod(m_camera, "start", Qt::DirectConnection,
                                  Q_RETURN_ARG(bool, isThere));
        return isThere;
    }

    void stop()
    {
        if (m_camera != nullptr)
            QMetaObject::invokeMethod(m_camera, "stop", Qt::DirectConnection);
    }

private:
    Take m_take;
    QObject *m_camera = nullptr;
};

} // namespace

CameraView::CameraView(QWidget *window) : QWidget(window)
{
    m_worker = new CameraWorker([this](const QImage &picture) {
        QMetaObject::invokeMethod(
            this, [this, picture] { take(picture); }, Qt::QueuedConnection);
    });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"camera"_qs);
    m_thread.start();
    setAccessibleName(tr("What the camera sees"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addSpacing(pictureHeight);
    auto *row = new QHBoxLayout;
    row->addWidget(makeWrapped(tr("Hold the code before the camera."), TextSize::Caption), 1);
    auto *leave = KeyButton::iconOnly(u"x"_qs, tr("Put the camera away"));
    leave->setObjectName(u"camera-close"_qs);
    leave->setSize(KeyButton::Size::Small);
    row->addWidget(leave, 0, Qt::AlignTop);
    column->addLayout(row);
    setFixedWidth(viewWidth + 16);
    connect(leave, &QPushButton::clicked, this, &CameraView::close);
    window->installEventFilter(this);
    hide();
}

CameraView::~CameraView()
{
    m_thread.quit();
    m_thread.wait();
}

void CameraView::open()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = static_cast<CameraWorker *>(m_worker)] {
            const bool isThere = worker->start();
            QMetaObject::invokeMethod(
                this, [this, isThere] { answered(isThere); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CameraView::answered(bool isThere)
{
    if (!isThere) {
        Q_EMIT refused();
        return;
    }
    m_picture = {};
    adjustSize();
    place();
    show();
    raise();
}

void CameraView::close()
{
    hide();
    QMetaObject::invokeMethod(
        m_worker, [worker = static_cast<CameraWorker *>(m_worker)] { worker->stop(); },
        Qt::QueuedConnection);
}

void CameraView::take(const QImage &picture)
{
    m_picture = picture;
    update();
    Q_EMIT frame(picture);
}

void CameraView::place()
{
    const QRect room = parentWidget()->rect();
    move(room.right() - width() - Theme::space(6), room.bottom() - height() - Theme::space(6));
}

bool CameraView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void CameraView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::Accent),
             Metric::radiusCard, 2);
    const QRect view(8, 8, viewWidth, pictureHeight);
    painter.fillRect(view, theme.color(Token::Sunken));
    if (m_picture.isNull())
        return;
    const QImage fitting =
        m_picture.scaled(view.size(), Qt::KeepAspectRatio, Qt::FastTransformation);
    painter.drawImage(view.x() + (view.width() - fitting.width()) / 2,
                      view.y() + (view.height() - fitting.height()) / 2, fitting);
}

} // namespace cabas::ui
