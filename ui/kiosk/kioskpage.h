// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kioskservice.h"
#include "ui/kiosk/kioskidle.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace cabas::ui {

class KioskBand;
class KioskChoice;
class KioskHead;
class KioskHome;
class KioskRing;
class KioskTyping;
class KioskWelcome;
class KioskWhy;

/// The kiosk at the shop's entrance: the whole screen, for whoever comes. It knows one member at a
/// time, by badge or by number and name, and forgets them after some seconds. While it is shown
/// the window's session may serve the kiosk and nothing else; a coordinator's PIN ends it.
class KioskPage : public Page {
    Q_OBJECT

public:
    KioskPage(Desk &desk, QWidget *parent);

    /// What is kept while the page is made anew in another language.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    bool mayLeave() override;

    KioskIdle &idle() { return m_idle; }
    std::optional<MemberId> member() const { return m_member; }
    using QWidget::show;

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void connectParts();
    void connectHome();
    QWidget *makeFoot();

    void lockIn();
    void typed(const QString &number, const QString &name);
    void countTry(const Result<MemberId> &who);
    QVariantMap kept(qint64 member) const;
    void recognised(const Result<KioskGuest> &who);
    void open(MemberId member, const QString &person = {});
    void show(const KioskView &view);
    void forget();
    void showTime();
    void showLeft(int seconds);
    void switchLanguage();

    void choose(const std::optional<ShiftId> &given);
    void take(ShiftId shift, const std::optional<ShiftId> &given);
    void taken(const KioskBooking &booking, const std::optional<ShiftId> &given);
    void cancel(ShiftId shift);
    void attend(ShiftId shift);
    void noteWork(CommitteeId committee);
    void keepContacts(const QString &phone, const QString &email);
    void leave(const QString &user, const QString &pin);
    void done(const QString &title, const QString &text, const QString &undo = {});
    void refusedHere(const Failure &failure);
    QString titleOf(ShiftId shift) const;

    KioskIdle m_idle;
    std::optional<MemberId> m_member;
    QString m_person; ///< who came in the member's place
    KioskView m_view;
    int m_asked = 0; ///< counts whose page was asked for: answers that come too late are dropped
    std::optional<ShiftId> m_given;
    std::function<void()> m_undo;
    bool m_isFree = false;
    int m_wrong = 0;         ///< numbers and names in a row that were nobody's
    QDateTime m_pausedUntil; ///< nobody may type before
    QString m_homeLanguage;

    KioskHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    KioskWelcome *m_welcome = nullptr;
    KioskHome *m_home = nullptr;
    KioskChoice *m_choice = nullptr;
    KioskWhy *m_why = nullptr;
    KioskTyping *m_contacts = nullptr;
    KioskTyping *m_leaving = nullptr;
    QWidget *m_foot = nullptr;
    KioskRing *m_ring = nullptr;
    QLabel *m_seconds = nullptr;
    KioskBand *m_closed = nullptr;
};

Page *makeKioskPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
