// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// `Tls` from the first byte (port 465), `StartTls` after a greeting (587); `None` is for a
/// server on the same machine.
enum class MailSecurity { None, StartTls, Tls };

QString mailSecurityName(MailSecurity security);
MailSecurity mailSecurityFromName(const QString &name);

/// The server that takes the shop's mails. Its password is not here: see MailSecret.
struct MailServer {
    QString host; ///< empty: the shop sends no mail
    int port = 465;
    MailSecurity security = MailSecurity::Tls;
    QString userName; ///< empty: the server asks for none
    QString fromAddress;
    int revision = 1;

    bool isSet() const { return !host.isEmpty(); }
    bool operator==(const MailServer &) const = default;
};

} // namespace cabas
