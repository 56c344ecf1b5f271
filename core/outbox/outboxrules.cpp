// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr int maxAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr int maxPort = 65535;
constexpr int minuteSeconds = 60;

} // namespace

QString OutboxRules::stateTitle(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Waiting:
        return tr("Waiting");
    case OutboxState::Sending:
        return tr("Being sent");
    case OutboxState::Sent:
        return item.draft.kind == OutboxKind::Print ? tr("Printed") : tr("Mailed");
    case OutboxState::Failed:
        if (item.draft.kind == OutboxKind::Mail)
            return tr("Not mailed");
        return item.isDoubtful ? tr("Perhaps printed") : tr("Not printed");
    case OutboxState::GivenUp:
        break;
    }
    return tr("Given up");
}

bool OutboxRules::isOpen(const OutboxItem &item, const QDateTime &now)
{
    if (item.state == OutboxState::Sending)
        return !item.triedAt || item.triedAt->secsTo(now) > sendingSeconds;
    return item.state == OutboxState::Waiting || item.state == OutboxState::Failed;
}

bool OutboxRules::isDue(const OutboxItem &item, const QDateTime &now)
{
    if (item.draft.kind != OutboxKind::Mail || item.attempts >= mailAttempts)
        return false;
    if (item.state == OutboxState::Waiting)
        return true;
    if (item.state != OutboxState::Failed || item.isDoubtful || !item.triedAt)
        return false;
    const int minutes = 1 << std::max(item.attempts - 1, 0);
    return item.triedAt->secsTo(now) >= qint64(minutes) * minuteSeconds;
}

Result<> OutboxRules::checkAddress(const QString &address)
{
    static const QRegularExpression plain(
        QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"));
    if (address.size() <= maxAddress && plain.match(address).hasMatch())
        return Ok{};
    return refused(tr("“%1” is no e-mail address. Write it as name@example.org.").arg(address),
                   u"address"_qs);
}

Result<> OutboxRules::checkServer(const MailServer &server)
{
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9.:-]+$"));
    if (!server.isSet())
        return Ok{};
    if (!host.match(server.host).hasMatch())
        return refused(
            tr("“%1” is no name of a server. Write it as smtp.example.org.").arg(server.host),
            u"mail_host"_qs);
    if (server.port < 1 || server.port > maxPort)
        return refused(tr("A port is a number from 1 to 65,535; servers of mail have 465 or 587."),
                       u"mail_port"_qs);
    const bool isHere = server.host == u"localhost" || server.host.startsWith(u"127.");
    if (server.security == MailSecurity::None && !server.userName.isEmpty() && !isHere)
        return refused(tr("Without encryption the password would be read by others on its way. "
                          "Choose an encryption, or leave the name empty."),
                       u"mail_clear"_qs);
    return checkAddress(server.fromAddress);
}

} // namespace cabas
