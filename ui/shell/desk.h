// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "ui/widgets/scansound.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace cabas::ui {

/// What every page works at: the shop, who is signed in, the way to other pages and a place to
/// say something. One a window.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(Shop &shop, Session session, QObject *parent = nullptr);

    Shop &shop() const { return m_shop; }
    Database &db() const { return m_shop.db(); }
    const Session &session() const { return m_session; }
    bool may(Permission permission) const { return m_session.may(permission); }
    void setSession(const Session &session);

    /// Shows a page of pages.cpp by its name, with something to begin with (a delivery's id...).
    void go(const QString &page, const QVariant &about = {}) { Q_EMIT wanted(page, about); }
    /// Back to where one came from, home in the end.
    void back() { Q_EMIT backWanted(); }

    /// Asks for somebody to sign in.
    void changePerson() { Q_EMIT personWanted(); }
    /// A count beside a page's name in the navigation; 0 hides it.
    void tellCount(const QString &page, int count) { Q_EMIT countTold(page, count); }

    /// This computer's camera serves as a scanner, until it is put away.
    void useCamera() { Q_EMIT cameraWanted(); }

    /// While `waiting` is visible, a badge that is shown anywhere goes to `take`.
    void waitForBadge(QWidget *waiting, std::function<void(const QString &)> take);
    /// Gives a badge to who waits for one, the last who began first; false: nobody does.
    bool showBadge(const QString &code);

    /// Answers a scan aloud; the words and the colour are the page's.
    void sound(ScanSound::Sound sound) { m_sound.play(sound); }
    ScanSound &scanSound() { return m_sound; }

    /// One line for something that is also visible elsewhere; `undo` adds a button for 10 s.
    void toast(const QString &text, std::function<void()> undo = {});

    /// Runs `deed() -> Result<T>` on the writer thread, then `then(Result<T>)` here, unless
    /// `page` is gone by then. The window never waits. A deed refused for want of a right is
    /// noted in the audit, here and nowhere else in the window.
    template <typename Deed, typename Then>
    void run(QObject *page, Deed deed, Then then)
    {
        using Answer = std::invoke_result_t<Deed>;
        auto noting = [&shop = m_shop, session = m_session, deed = std::move(deed)]() mutable {
            Answer answer = deed();
            if (!answer)
                shop.noteDenied(session, answer.failure());
            return answer;
        };
        // Every answer waits its turn in this thread's queue, the first one first: a future that is
        // ready when `then` is added to it would run at once, before older answers and within the
        // caller. Not `page` as the context: it may be gone.
        m_shop.run([noting = std::move(noting), page = QPointer<QObject>(page),
                    then = std::move(then)]() mutable {
            auto answered = [answer = noting(), page = std::move(page),
                             then = std::move(then)]() mutable {
                if (page)
                    then(answer);
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(answered),
                                      Qt::QueuedConnection);
            return true;
        });
    }

Q_SIGNALS:
    void sessionChanged();
    void wanted(const QString &page, const QVariant &about);
    void backWanted();
    void personWanted();
    void cameraWanted();
    void countTold(const QString &page, int count);
    void toastWanted(const QString &text, const std::function<void()> &undo);

private:
    struct BadgeWait {
        QPointer<QWidget> who;
        std::function<void(const QString &)> take;
    };

    Shop &m_shop;
    Session m_session;
    ScanSound m_sound;
    std::vector<BadgeWait> m_badgeWaits;
};

} // namespace cabas::ui
