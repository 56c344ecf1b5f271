// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/slip.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cabas {

/// A mail that carries a slip: the lines as they would be printed, in letters of one width.
struct MailMessage {
    QString from; ///< an address
    QString fromName;
    QString to;
    QString subject;
    QString greeting; ///< a sentence above the slip
    Slip slip;
    QDateTime at;
    QString id; ///< unique: the part of Message-ID before the @

    /// By RFC 5322 and 2045 to 2047: plain text and HTML of the same, both in base 64 of UTF-8.
    QByteArray bytes() const;
};

} // namespace cabas
