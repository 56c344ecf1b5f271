// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QSet>

namespace cabas {

/// Gives the imaginary shop its users, its households, its members and how they stand.
class DemoPeople {
    Q_DECLARE_TR_FUNCTIONS(DemoPeople)

public:
    explicit DemoPeople(DemoWorld &world) : m_world(world) {}

    /// The people who sign in; afterwards `world.people` holds them.
    Result<> addUsers();
    /// Households and members with their shares; some pay from an account. One transaction.
    Result<> addMembers();
    /// On the last day: some pay their shares by cheques to come, some ask theirs back.
    Result<> askForShares();

private:
    QString freeName(const QString &familyName);
    Result<> addMember(int number);
    /// How the member's shifts will go; who ends up not shopping never does.
    void drawFate(DemoMember &member);
    Result<> fillAccount(DemoMember &member);

    DemoWorld &m_world;
    QStringList m_firstNames;
    QStringList m_familyNames;
    std::vector<std::pair<HouseholdId, QString>> m_households;
    QSet<QString> m_taken;
};

} // namespace cabas
