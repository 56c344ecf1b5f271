// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliveryattachmentstore.h"

namespace cabas {

namespace {

DeliveryAttachment readAttachment(const Row &row)
{
    DeliveryAttachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.delivery = row.id<DeliveryId>(1);
    if (!row.isNull(2))
        attachment.line = row.id<DeliveryLineId>(2);
    attachment.name = row.text(3);
    attachment.media = row.text(4);
    attachment.size = row.integer(5);
    attachment.sha256 = row.text(6);
    attachment.at = row.instant(7);
    attachment.user = row.id<UserId>(8);
    attachment.userName = row.text(9);
    attachment.productName = row.text(10);
    return attachment;
}

} // namespace

AttachmentId DeliveryAttachmentStore::add(Tx &tx, const DeliveryAttachment &attachment,
                                          const QByteArray &bytes)
{
    tx.touch(Topic::Deliveries);
    return AttachmentId(tx.insert(
        R"(INSERT INTO delivery_attachments (delivery_id, line_id, name, media, sha256, bytes, at,
               user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {attachment.delivery, attachment.line, attachment.name, attachment.media, attachment.sha256,
         bytes, attachment.at, attachment.user}));
}

std::optional<DeliveryAttachment> DeliveryAttachmentStore::find(Tx &tx, AttachmentId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT a.id, a.delivery_id, a.line_id, a.name, a.media, length(a.bytes), a.sha256, a.at,
               a.user_id, u.display_name, COALESCE(p.name, '')
           FROM delivery_attachments a
           JOIN users u ON u.id = a.user_id
           LEFT JOIN delivery_lines l ON l.id = a.line_id
           LEFT JOIN products p ON p.id = l.product_id
           WHERE a.id = ? AND a.withdrawn_at = '')",
        {id});
    return row ? std::optional(readAttachment(*row)) : std::nullopt;
}

std::optional<DeliveryAttachment> DeliveryAttachmentStore::same(Tx &tx, DeliveryId delivery,
                                                                const QString &sha256)
{
    for (const DeliveryAttachment &attachment : of(tx, delivery)) {
        if (attachment.sha256 == sha256)
            return attachment;
    }
    return std::nullopt;
}

std::vector<DeliveryAttachment> DeliveryAttachmentStore::of(Tx &tx, DeliveryId delivery)
{
    std::vector<DeliveryAttachment> attachments;
    tx.each(R"(SELECT a.id, a.delivery_id, a.line_id, a.name, a.media, length(a.bytes), a.sha256,
                   a.at, a.user_id, u.display_name, COALESCE(p.name, '')
               FROM delivery_attachments a
               JOIN users u ON u.id = a.user_id
               LEFT JOIN delivery_lines l ON l.id = a.line_id
               LEFT JOIN products p ON p.id = l.product_id
               WHERE a.delivery_id = ? AND a.withdrawn_at = '' ORDER BY a.id)",
            {delivery}, [&](const Row &row) { attachments.push_back(readAttachment(row)); });
    return attachments;
}

QByteArray DeliveryAttachmentStore::bytes(Tx &tx, AttachmentId id)
{
    const std::optional<Row> row =
        tx.first("SELECT bytes FROM delivery_attachments WHERE id = ?", {id});
    return row ? row->blob(0) : QByteArray();
}

void DeliveryAttachmentStore::withdraw(Tx &tx, AttachmentId id, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE delivery_attachments SET withdrawn_at = ?, withdrawn_by = ?
                 WHERE id = ? AND withdrawn_at = '')",
              {at, user, id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
