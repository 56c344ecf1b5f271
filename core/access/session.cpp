// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/session.h"

#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

bool holds(const Session::Person &person, Permission permission)
{
    return std::find(person.permissions.begin(), person.permissions.end(), permission) !=
           person.permissions.end();
}

} // namespace

Session::Session(Person person, const Clock &clock, QByteArray timeZone, QString device)
    : m_person(std::move(person)), m_clock(&clock), m_timeZone(std::move(timeZone)),
      m_device(std::move(device))
{
}

QDateTime Session::local(const QDateTime &instant) const
{
    // Making a zone reads its file, and a delivery asks for the day at each of its lines.
    thread_local QTimeZone zone;
    if (zone.id() != m_timeZone)
        zone = QTimeZone(m_timeZone);
    return instant.toTimeZone(zone);
}

bool Session::may(Permission permission) const
{
    return holds(m_person, permission) || (m_approver && holds(*m_approver, permission));
}

Result<> Session::require(Permission permission) const
{
    if (may(permission))
        return Ok{};
    return forbidden(tr("%1 may not do this (“%2”). Ask a coordinator, or sign in as someone who "
                        "may.")
                         .arg(m_person.name, Permissions::title(permission)),
                     Permissions::name(permission));
}

Session Session::as(const Person &person) const
{
    return Session(person, *m_clock, m_timeZone, m_device);
}

Session Session::approvedBy(const Person &second) const
{
    Session session = *this;
    session.m_approver = second;
    return session;
}

std::optional<UserId> Session::approver() const
{
    return m_approver ? std::optional(m_approver->id) : std::nullopt;
}

bool Session::isSeconded(Permission permission) const
{
    return m_approver && m_approver->id != m_person.id && holds(*m_approver, permission);
}

} // namespace cabas
