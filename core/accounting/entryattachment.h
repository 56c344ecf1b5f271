// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"

namespace cabas {

using EntryAttachmentId = Id<struct EntryAttachmentTag>;

/// A paper of an entry or of a draft: an invoice, a slip, a photo of a receipt.
struct EntryAttachment {
    EntryAttachmentId id{0};
    std::optional<EntryId> entry; ///< exactly one of entry and draft
    std::optional<DraftId> draft;
    QString name;    ///< as the file was called
    QString media;   ///< image/jpeg, image/png or application/pdf
    qint64 size = 0; ///< bytes
    QString sha256;
    QDateTime at;
    UserId user{0};
    QString userName;

    bool isPicture() const { return media.startsWith(u"image/"); }
};

} // namespace cabas
