// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/presencebook.h"

#include "core/access/auditstore.h"
#include "core/access/presencestore.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>

namespace cabas {

namespace {

const auto userKind = QStringLiteral("user");

} // namespace

Result<qint64> PresenceBook::begin(const Session &session)
{
    return m_db.write([&](Tx &tx) -> Result<qint64> {
        Presence presence;
        presence.user = session.user();
        presence.device = session.device();
        presence.process = QCoreApplication::applicationPid();
        presence.startedAt = session.now();
        const qint64 id = PresenceStore::add(tx, presence);
        AuditStore::record(tx, session, "access.sign_in", userKind, session.user().value());
        return id;
    });
}

Result<> PresenceBook::end(const Session &session, qint64 id, Leaving how)
{
    return m_db.write([&](Tx &tx) -> Result<> {
        PresenceStore::end(tx, id, session.now(), how);
        if (how == Leaving::Switch)
            AuditStore::record(tx, session, "access.switch", userKind, session.user().value());
        else
            AuditStore::record(tx, session, "access.sign_out", userKind, session.user().value());
        return Ok{};
    });
}

Result<> PresenceBook::noteLock(const Session &session, bool isLocked)
{
    return m_db.write([&](Tx &tx) -> Result<> {
        if (isLocked)
            AuditStore::record(tx, session, "access.lock", userKind, session.user().value());
        else
            AuditStore::record(tx, session, "access.unlock", userKind, session.user().value());
        return Ok{};
    });
}

Result<int> PresenceBook::settle(const Session &by, const std::function<bool(qint64)> &isAlive)
{
    return m_db.write([&](Tx &tx) -> Result<int> {
        int lost = 0;
        for (const Presence &presence : PresenceStore::openOn(tx, by.device())) {
            if (isAlive(presence.process))
                continue;
            PresenceStore::end(tx, presence.id, by.now(), Leaving::Lost);
            ++lost;
        }
        PresenceStore::forget(tx, by.now().addDays(-keptDays));
        return lost;
    });
}

bool PresenceBook::isRunning(qint64 process)
{
    return process > 0 && (kill(pid_t(process), 0) == 0 || errno == EPERM);
}

Result<std::vector<Presence>> PresenceBook::list(const Session &session, int limit) const
{
    if (!session.may(Permission::ViewAudit))
        CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.read([&](Tx &tx) { return PresenceStore::newest(tx, std::min(limit, mostRows)); });
}

QString PresenceBook::words(Leaving how)
{
    switch (how) {
    case Leaving::Out:
        return tr("signed out");
    case Leaving::Switch:
        return tr("gave way to somebody else");
    case Leaving::Closed:
        return tr("closed the window");
    case Leaving::Lost:
        break;
    }
    return tr("window cut off");
}

} // namespace cabas
