// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/slip.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <vector>

namespace cabas {

/// A file that goes with a mail.
struct MailAttachment {
    QString name;     ///< with its ending
    QByteArray media; ///< "application/pdf"
    QByteArray bytes;

    bool operator==(const MailAttachment &) const = default;

    /// As the outbox keeps them: `[{name, media, data}]`, the bytes in base 64.
    static QJsonArray toJson(const std::vector<MailAttachment> &files);
    static std::vector<MailAttachment> fromJson(const QJsonArray &json);
};

/// A mail: words, and perhaps a slip (the lines as they would be printed, in letters of one width)
/// and files.
struct MailMessage {
    QString from; ///< an address
    QString fromName;
    QString to;
    QString subject;
    QString greeting; ///< what is said above the slip; lines are kept
    Slip slip;
    std::vector<MailAttachment> files = {};
    QDateTime at;
    QString id; ///< unique: the part of Message-ID before the @

    /// By RFC 5322, 2045 to 2047 and 2231: plain text and HTML of the same, both in base 64 of
    /// UTF-8, then the files.
    QByteArray bytes() const;

private:
    QByteArray withFiles(const QByteArray &words, const QByteArray &boundary) const;
};

} // namespace cabas
