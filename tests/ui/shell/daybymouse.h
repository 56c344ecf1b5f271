// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowday.h"

namespace cabas::test {

/// The same day by mouse and scanner. The keyboard gives only what has no button: counts of coins,
/// amounts of slips, the beginning of a name.
class DayByMouse {
public:
    DayByMouse(WindowDay &day, const QString &badge) : m_day(day), m_badge(badge) {}

    void signIn();
    void receive();
    void openTill();
    void sell();
    void refund();
    /// A cent is missing.
    void close();

private:
    void sellOneThing();
    void sellToAMember();
    void sellWhileAnotherWaits();
    void sellMixed();
    void sellMany();
    /// Clicks these one after the other, from the basket to the ticket.
    void pay(const QStringList &buttons);
    void count(const QString &piece, const QString &pieces);

    WindowDay &m_day;
    QString m_badge;
};

} // namespace cabas::test
