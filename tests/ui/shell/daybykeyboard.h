// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowday.h"

namespace cabas::test {

/// The first day of a FreshShop by keyboard and scanner alone. Each task has a ceiling of actions.
class DayByKeyboard {
public:
    DayByKeyboard(WindowDay &day, const QString &badge) : m_day(day), m_badge(badge) {}

    void signIn();
    void receive();
    void openTill();
    /// Ten tickets: two of several rates, one on hold meanwhile, one with a discount.
    void sell();
    void refund();
    void close();

private:
    void sellOneThing();
    void sellToAMember();
    void sellWhileAnotherWaits();
    void sellMixed();
    void sellMany();
    void pay(const std::vector<int> &keys);

    WindowDay &m_day;
    QString m_badge;
};

/// Scans of one reception: twelve jars, a carton, a weight label, a code nobody knows.
void scanTheDelivery(WindowDay &day);

} // namespace cabas::test
