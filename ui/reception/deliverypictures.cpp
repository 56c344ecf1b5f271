// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/deliverypictures.h"

#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/openedcopy.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>

namespace cabas::ui {

namespace {

/// Enough to read a delivery note of A4: 200 points an inch.
constexpr int largeSide = 2300;
constexpr int quality = 82;
constexpr qint64 largestFile = 50LL * 1024 * 1024;
constexpr qint64 mostPoints = 100'000'000;

} // namespace

DeliveryPictures::DeliveryPictures(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_add = new KeyButton(tr("Photo or paper…"));
    m_add->setObjectName(u"picture-add"_qs);
    m_add->setIconName(u"camera"_qs);
    m_add->setKey(Qt::Key_F11);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &DeliveryPictures::choose);
}

void DeliveryPictures::showDelivery(DeliveryId delivery, const std::optional<DeliveryLineId> &line)
{
    m_delivery = delivery;
    m_line = line;
    reload();
}

void DeliveryPictures::reload()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto all = AttachmentService(m_desk.db()).list(m_desk.session(), *m_delivery);
    for (const DeliveryAttachment &each : all ? *all : std::vector<DeliveryAttachment>()) {
        if (!m_line || each.line == m_line)
            addRow(each);
    }
}

void DeliveryPictures::addRow(const DeliveryAttachment &attachment)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const QString what = attachment.productName.isEmpty() || m_line
                             ? attachment.name
                             : attachment.productName + u" · "_qs + attachment.name;
    auto *open = new KeyButton(what);
    open->setObjectName(u"picture-open"_qs);
    open->setIconName(attachment.isPicture() ? u"camera"_qs : u"file-text"_qs);
    open->setToolTip(tr("%1, kept by %2").arg(attachment.name, attachment.userName));
    open->setAccessibleName(tr("Open %1").arg(what));
    line->addWidget(open, 1);
    auto *back = KeyButton::iconOnly(u"undo-2"_qs, tr("Take %1 back").arg(attachment.name));
    back->setObjectName(u"picture-back"_qs);
    line->addWidget(back);
    connect(open, &QPushButton::clicked, this, [this, attachment] { this->open(attachment); });
    connect(back, &QPushButton::clicked, this, [this, id = attachment.id] { withdraw(id); });
    m_rows->addWidget(row);
}

void DeliveryPictures::choose()
{
    const auto path = Ask::fileToOpen(this, tr("Photo or paper of this delivery"),
                                      tr("Pictures and papers (*.jpg *.jpeg *.png *.pdf)"));
    if (path)
        keep(*path);
}

void DeliveryPictures::keep(const QString &path)
{
    if (!m_delivery)
        return;
    m_add->setEnabled(false);
    m_worker.run(
        this, [path] { return bytesOf(path); },
        [this, path, delivery = *m_delivery, line = m_line](const Result<QByteArray> &bytes) {
            m_add->setEnabled(true);
            if (!bytes) {
                Q_EMIT refused(bytes.failure());
                return;
            }
            m_desk.run(
                this,
                [&db = m_desk.db(), session = m_desk.session(), delivery, line, path,
                 content = *bytes] {
                    return AttachmentService(db).add(session, delivery, line, path, content);
                },
                [this](const Result<DeliveryAttachment> &added) {
                    if (!added) {
                        Q_EMIT refused(added.failure());
                        return;
                    }
                    reload();
                    Q_EMIT kept(added->name);
                });
        });
}

Result<QByteArray> DeliveryPictures::bytesOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return notFound(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestFile)
        return cabas::refused(tr("%1 is larger than 50 MB. Take a smaller picture.").arg(name),
                              u"too_large"_qs);
    const QByteArray bytes = file.readAll();
    if (!AttachmentService::mediaOf(bytes).startsWith(u"image/"))
        return bytes;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPoints)
        return cabas::refused(
            tr("%1 has more than 100 million points. Take a smaller picture.").arg(name),
            u"too_large"_qs);
    if (std::max(size.width(), size.height()) > largeSide)
        reader.setScaledSize(size.scaled(largeSide, largeSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return cabas::refused(tr("%1 is damaged: it cannot be shown.").arg(name), u"damaged"_qs);
    QByteArray smaller;
    QBuffer output(&smaller);
    output.open(QIODevice::WriteOnly);
    image.save(&output, "JPEG", quality);
    return smaller.size() < bytes.size() ? smaller : bytes;
}

void DeliveryPictures::open(const DeliveryAttachment &attachment)
{
    const auto bytes = AttachmentService(m_desk.db()).bytes(m_desk.session(), attachment.id);
    if (!bytes) {
        Q_EMIT refused(bytes.failure());
        return;
    }
    if (const Result<> shown = OpenedCopy::show(*bytes); !shown)
        Q_EMIT refused(shown.failure());
}

void DeliveryPictures::withdraw(AttachmentId id)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id] {
            return AttachmentService(db).withdraw(session, id);
        },
        [this](const Result<> &done) {
            if (done)
                reload();
            else
                Q_EMIT refused(done.failure());
        });
}

} // namespace cabas::ui
