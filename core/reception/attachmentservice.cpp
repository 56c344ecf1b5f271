// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/attachmentservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/deliveryattachmentstore.h"
#include "core/purchasing/deliverystore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

namespace cabas {

namespace {

Failure gone()
{
    return notFound(AttachmentService::tr("This picture is no longer there."));
}

} // namespace

QString AttachmentService::mediaOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_qs;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_qs;
    return bytes.startsWith("%PDF-") ? u"application/pdf"_qs : QString();
}

Result<DeliveryAttachment> AttachmentService::add(const Session &session, DeliveryId delivery,
                                                  std::optional<DeliveryLineId> line,
                                                  const QString &name, const QByteArray &bytes)
{
    CABAS_TRY(session.require(Permission::Receive));
    DeliveryAttachment attachment;
    attachment.delivery = delivery;
    attachment.line = line;
    attachment.name = cleaned(QFileInfo(name).fileName()).left(longestName);
    attachment.media = mediaOf(bytes);
    if (bytes.isEmpty())
        return refused(tr("%1 is empty.").arg(attachment.name), u"empty"_qs);
    if (attachment.media.isEmpty())
        return refused(tr("%1 is neither a picture (JPEG, PNG) nor a PDF.").arg(attachment.name),
                       u"media"_qs);
    if (bytes.size() > mostBytes)
        return refused(tr("%1 is larger than 10 MB. Take a smaller picture.").arg(attachment.name),
                       u"too_large"_qs);
    attachment.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    attachment.at = session.now();
    attachment.user = session.user();
    return m_db.write([&](Tx &tx) -> Result<DeliveryAttachment> {
        const std::optional<Delivery> head = DeliveryStore::head(tx, delivery);
        if (!head || head->state == DeliveryState::Abandoned)
            return notFound(tr("There is no delivery number %1.").arg(delivery.value()));
        if (line) {
            const std::optional<DeliveryLine> its = DeliveryStore::line(tx, *line);
            if (!its || its->delivery != delivery)
                return notFound(tr("This line is no longer there."));
        }
        if (const auto same = DeliveryAttachmentStore::same(tx, delivery, attachment.sha256))
            return *same;
        if (DeliveryAttachmentStore::of(tx, delivery).size() >= size_t(mostOfOne))
            return refused(tr("A delivery keeps %1 pictures at most.").arg(mostOfOne),
                           u"too_many"_qs);
        const AttachmentId id = DeliveryAttachmentStore::add(tx, attachment, bytes);
        AuditStore::record(tx, session, "reception.picture", u"delivery"_qs, delivery.value(),
                           {{u"attachment"_qs, id.value()}, {u"sha256"_qs, attachment.sha256}});
        return *DeliveryAttachmentStore::find(tx, id);
    });
}

Result<std::vector<DeliveryAttachment>> AttachmentService::list(const Session &session,
                                                                DeliveryId delivery)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) { return DeliveryAttachmentStore::of(tx, delivery); });
}

Result<QByteArray> AttachmentService::bytes(const Session &session, AttachmentId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<QByteArray> {
        if (!DeliveryAttachmentStore::find(tx, id))
            return gone();
        return DeliveryAttachmentStore::bytes(tx, id);
    });
}

Result<> AttachmentService::withdraw(const Session &session, AttachmentId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<DeliveryAttachment> attachment = DeliveryAttachmentStore::find(tx, id);
        if (!attachment)
            return gone();
        DeliveryAttachmentStore::withdraw(tx, id, session.now(), session.user());
        AuditStore::record(tx, session, "reception.picture_withdraw", u"delivery"_qs,
                           attachment->delivery.value(), {{u"attachment"_qs, id.value()}});
        return Ok{};
    });
}

} // namespace cabas
