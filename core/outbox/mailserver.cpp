// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailserver.h"

namespace cabas {

QString mailSecurityName(MailSecurity security)
{
    if (security == MailSecurity::None)
        return u"none"_qs;
    return security == MailSecurity::Tls ? u"tls"_qs : u"starttls"_qs;
}

MailSecurity mailSecurityFromName(const QString &name)
{
    if (name == u"none")
        return MailSecurity::None;
    return name == u"starttls" ? MailSecurity::StartTls : MailSecurity::Tls;
}

} // namespace cabas
