// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace cabas {

/// Who acts, with which rights, on which device and at what time: the first parameter of every
/// command. Cheap to copy.
class Session {
    Q_DECLARE_TR_FUNCTIONS(Session)

public:
    struct Person {
        UserId id;
        QString name; ///< as shown: "Camille Aubépine"
        std::vector<Permission> permissions;
    };

    /// `clock` must outlive the session. `timeZone` is the shop's IANA zone.
    Session(Person person, const Clock &clock, QByteArray timeZone, QString device);

    const Person &person() const { return m_person; }
    UserId user() const { return m_person.id; }
    const QString &userName() const { return m_person.name; }
    const QString &device() const { return m_device; }

    /// The present instant (UTC) and the shop's calendar day.
    QDateTime now() const { return m_clock->now(); }
    QDate today() const { return local(now()).date(); }
    /// An instant in shop time.
    QDateTime local(const QDateTime &instant) const;
    const QByteArray &timeZone() const { return m_timeZone; }

    bool may(Permission permission) const;
    /// Forbidden, in words, unless the person or the one who approves holds the right.
    Result<> require(Permission permission) const;

    /// Another person at the same device, by the same clock.
    Session as(const Person &person) const;

    /// The same session approved by a second person, whose rights count too and who is named
    /// in the audit.
    Session approvedBy(const Person &second) const;
    std::optional<UserId> approver() const;
    /// Whether somebody else approves it who holds the right themselves.
    bool isSeconded(Permission permission) const;

private:
    Person m_person;
    std::optional<Person> m_approver;
    const Clock *m_clock;
    QByteArray m_timeZone;
    QString m_device;
};

} // namespace cabas
