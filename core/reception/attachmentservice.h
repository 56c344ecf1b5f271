// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/deliveryattachment.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Photos and scanned papers of a delivery, before and after it is finished: they prove what was
/// noted, and change nothing of it.
class AttachmentService {
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)

public:
    static constexpr qint64 mostBytes = 10LL * 1024 * 1024;
    static constexpr int mostOfOne = 100; ///< attachments of one delivery
    static constexpr int longestName = 120;

    explicit AttachmentService(Database &db) : m_db(db) {}

    /// Keeps a JPEG, a PNG or a PDF, told by its first bytes and not by its name. Refused: another
    /// kind, an empty file, more than 10 MB, a delivery with a hundred of them, one that was
    /// abandoned. The same file twice is kept once.
    Result<DeliveryAttachment> add(const Session &session, DeliveryId delivery,
                                   std::optional<DeliveryLineId> line, const QString &name,
                                   const QByteArray &bytes);
    Result<std::vector<DeliveryAttachment>> list(const Session &session, DeliveryId delivery);
    /// NotFound when it was taken back.
    Result<QByteArray> bytes(const Session &session, AttachmentId id);
    /// Out of the list. The file keeps it, and who took it back.
    Result<> withdraw(const Session &session, AttachmentId id);

    /// image/jpeg, image/png, application/pdf; empty for anything else.
    static QString mediaOf(const QByteArray &bytes);

private:
    Database &m_db;
};

} // namespace cabas
