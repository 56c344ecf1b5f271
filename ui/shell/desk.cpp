// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/shell/preferences.h"

namespace cabas::ui {

Desk::Desk(Shop &shop, Session session, QObject *parent)
    : QObject(parent), m_shop(shop), m_session(std::move(session))
{
    m_sound.setVolume(Preferences::soundVolume());
}

void Desk::setSession(const Session &session)
{
    m_session = session;
    Q_EMIT sessionChanged();
}

void Desk::waitForBadge(QWidget *waiting, std::function<void(const QString &)> take)
{
    std::erase_if(m_badgeWaits, [](const BadgeWait &wait) { return wait.who.isNull(); });
    m_badgeWaits.push_back({waiting, std::move(take)});
}

bool Desk::showBadge(const QString &code)
{
    for (auto wait = m_badgeWaits.rbegin(); wait != m_badgeWaits.rend(); ++wait) {
        if (wait->who && wait->who->isVisible()) {
            const auto take = wait->take;
            take(code);
            return true;
        }
    }
    return false;
}

void Desk::toast(const QString &text, std::function<void()> undo)
{
    Q_EMIT toastWanted(text, undo);
}

} // namespace cabas::ui
