// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/presence.h"
#include "ui/shell/desk.h"
#include "ui/shell/idlelock.h"

namespace cabas::ui {

class LockScreen;
class MainWindow;

/// Who is before the window: locks it when nobody is, lets the same person go on where they were,
/// gives it to another one who shows a badge, and notes who came and went.
class DoorKeeper : public QObject {
    Q_OBJECT

public:
    DoorKeeper(Desk &desk, MainWindow &window);
    ~DoorKeeper() override;

    /// The window is open, with somebody or nobody before it: from here on sign-ins are noted.
    void opened();
    /// Somebody signs in where a list of names was shown.
    void came();
    /// The window shows the list of names.
    void left(Leaving how);

    /// Hides everything until the same person, or another, signs in.
    void lock();
    bool isLocked() const { return m_lock != nullptr; }
    IdleLock &idle() { return m_idle; }
    /// How long this page may stay without a touch.
    void pageShown(const QString &page);

    /// A badge was shown: to who waits for one, else the window changes hands. A list of names
    /// takes any code, as it may be a member's badge. False for codes that are no badge.
    bool takes(const QString &code);

private:
    void unlock(const Session &session);
    void changeHands(const QString &code, const QString &pin);
    /// `isForced`: whatever the page wants, for the one before is not there to be asked.
    void handTo(const Session &session, bool isForced);

    Desk &m_desk;
    MainWindow &m_window;
    IdleLock m_idle;
    LockScreen *m_lock = nullptr;
    QString m_page;
    bool m_isNoting = false;
    std::optional<qint64> m_presence;
    std::optional<Session> m_present;
};

} // namespace cabas::ui
