// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doorkeeper.h"

#include "core/access/accesstermsservice.h"
#include "core/access/presencebook.h"
#include "core/access/userbadges.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"

#include <QApplication>
#include <QShortcut>

namespace cabas::ui {

DoorKeeper::DoorKeeper(Desk &desk, MainWindow &window) : m_desk(desk), m_window(window)
{
    connect(&m_idle, &IdleLock::over, this, &DoorKeeper::lock);
    auto *key = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L, &window);
    connect(key, &QShortcut::activated, this, &DoorKeeper::lock);
}

DoorKeeper::~DoorKeeper()
{
    left(Leaving::Closed);
}

void DoorKeeper::opened()
{
    m_isNoting = !m_desk.db().isReadOnly();
    if (!m_isNoting)
        return;
    // Nothing of this is worth a stop: a full disk says so at the first deed.
    static_cast<void>(PresenceBook(m_desk.db()).settle(m_desk.session(), PresenceBook::isRunning));
    came();
}

void DoorKeeper::came()
{
    if (!m_isNoting || m_desk.session().user() == UserId(0))
        return;
    left(Leaving::Switch);
    m_present = m_desk.session();
    if (const Result<qint64> begun = PresenceBook(m_desk.db()).begin(*m_present))
        m_presence = *begun;
}

void DoorKeeper::left(Leaving how)
{
    if (m_presence)
        static_cast<void>(PresenceBook(m_desk.db()).end(*m_present, *m_presence, how));
    m_presence.reset();
}

void DoorKeeper::pageShown(const QString &page)
{
    m_page = page;
    const Result<AccessTerms> read = AccessTermsService(m_desk.db()).read();
    const AccessTerms terms = read ? *read : AccessTerms();
    // The kiosk forgets its visitor by itself; the list of names shows nothing.
    const bool isOpen = page.isEmpty() || page == u"kiosk";
    m_idle.setLimit(isOpen ? 0 : page == u"till" ? terms.tillLockSeconds : terms.officeLockSeconds);
}

void DoorKeeper::lock()
{
    if (m_lock != nullptr || m_page.isEmpty() || m_page == u"kiosk")
        return;
    if (m_isNoting)
        static_cast<void>(PresenceBook(m_desk.db()).noteLock(m_desk.session(), true));
    m_lock = new LockScreen(m_desk, m_window);
    connect(m_lock, &LockScreen::signedIn, this, &DoorKeeper::unlock);
    m_lock->show();
    m_lock->activateWindow();
    m_lock->login().ask(m_desk.session().user());
}

void DoorKeeper::unlock(const Session &session)
{
    LockScreen *lock = std::exchange(m_lock, nullptr);
    const bool isSame = session.user() == m_desk.session().user();
    // Questions that were another person's are left unanswered; baskets and drafts are in the file.
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *question = qobject_cast<QDialog *>(top);
        if (!isSame && question != nullptr && question != lock && question->isVisible())
            question->reject();
    }
    lock->uncover();
    lock->deleteLater();
    m_idle.touch();
    if (!isSame)
        handTo(session, true);
    else if (m_isNoting)
        static_cast<void>(PresenceBook(m_desk.db()).noteLock(session, false));
}

bool DoorKeeper::takes(const QString &code)
{
    if (m_page == u"kiosk")
        return false;
    // At a list of names a member's badge says who is there; elsewhere it is the page's.
    const bool isAsked = m_lock != nullptr || m_page.isEmpty();
    if (!UserBadges::isBadge(code))
        return isAsked && m_desk.showBadge(code);
    if (!m_desk.showBadge(code) && QApplication::activeModalWidget() == nullptr)
        changeHands(code, {});
    return true;
}

void DoorKeeper::changeHands(const QString &code, const QString &pin)
{
    m_desk.run(
        this,
        [db = &m_desk.db(), by = m_desk.session(), code, pin] {
            return UserBadges(*db).signIn(by, code, pin);
        },
        [this, code](const Result<Session::Person> &person) {
            if (person)
                return handTo(m_desk.shop().sessionFor(*person), false);
            if (person.failure().code != u"pin_needed") {
                m_desk.sound(ScanSound::Sound::Unknown);
                return m_desk.toast(person.failure().message);
            }
            const auto typed = Ask::line(&m_window, tr("Your PIN?"), person.failure().message,
                                         tr("Sign in"), true);
            if (typed && !typed->isEmpty())
                changeHands(code, *typed);
        });
}

void DoorKeeper::handTo(const Session &session, bool isForced)
{
    if (session.user() == m_desk.session().user())
        return;
    if (!m_window.changeHands(session, isForced))
        return;
    came();
    m_desk.toast(tr("%1 works here now.").arg(session.userName()));
}

} // namespace cabas::ui
