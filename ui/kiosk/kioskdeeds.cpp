// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessservice.h"
#include "core/base/language.h"
#include "core/shifts/kioskrules.h"
#include "core/shifts/shiftrules.h"
#include "ui/kiosk/kioskchoice.h"
#include "ui/kiosk/kioskhome.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kiosktyping.h"
#include "ui/kiosk/kioskwelcome.h"
#include "ui/kiosk/kioskwords.h"

#include <QStackedWidget>

namespace cabas::ui {

void KioskPage::typed(const QString &number, const QString &name)
{
    const Session session = desk().session();
    if (m_pausedUntil.isValid() && session.now() < m_pausedUntil)
        return m_welcome->tell(tr("Too many wrong tries. Please wait a minute, or scan a badge."));
    desk().run(
        this,
        [&db = desk().db(), session, number, name] {
            return KioskService(db).byNumber(session, number, name);
        },
        [this](const Result<MemberId> &who) {
            countTry(who);
            recognised(who ? Result<KioskGuest>(KioskGuest{*who, {}}) : who.failure());
        });
}

void KioskPage::countTry(const Result<MemberId> &who)
{
    m_wrong = who ? 0 : m_wrong + 1;
    if (m_wrong < KioskRules::wrongTries)
        return;
    m_wrong = 0;
    m_pausedUntil = desk().session().now().addSecs(KioskRules::pauseSeconds);
}

void KioskPage::open(MemberId member, const QString &person)
{
    const Session session = desk().session();
    const int asked = ++m_asked;
    desk().run(
        this,
        [&db = desk().db(), session, member, person] {
            return KioskService(db).view(session, member, person);
        },
        [this, asked](const Result<KioskView> &view) {
            if (asked != m_asked)
                return; // finished meanwhile, or somebody else came
            if (!view)
                return forget();
            m_member = view->member;
            m_person = view->person;
            m_given.reset();
            show(*view);
            m_stack->setCurrentWidget(m_home);
            m_home->setFocus();
            m_foot->show();
            m_idle.start();
        });
}

void KioskPage::show(const KioskView &view)
{
    m_view = view;
    const bool isMember = view.person.isEmpty();
    m_head->setPerson(
        isMember ? view.name : view.person, imageOf(view.photo),
        isMember ? tr("Hello %1").arg(KioskWords::firstName(view.name))
                 : tr("Hello %1, for %2").arg(KioskWords::firstName(view.person), view.name));
    showTime();
    const Session now = desk().session();
    m_home->showMember(view, ShiftRules::wall(now.local(now.now())));
}

/// What somebody does elsewhere shows here too; it moves no screen and is no sign of anybody.
void KioskPage::reload()
{
    if (!m_member)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = *m_member, person = m_person] {
            return KioskService(db).view(session, member, person);
        },
        [this](const Result<KioskView> &view) {
            if (view && m_member == view->member)
                show(*view);
        });
}

QString KioskPage::titleOf(ShiftId shift) const
{
    for (const KioskShift &coming : m_view.coming) {
        if (coming.booking.shift == shift)
            return KioskWords::day(coming.booking.day);
    }
    return {};
}

void KioskPage::choose(const std::optional<ShiftId> &given)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    m_home->forgetMessage();
    desk().run(
        this,
        [&db = desk().db(), session, member, given] {
            return KioskService(db).offers(session, member, given);
        },
        [this, member, given](const Result<std::vector<KioskOffer>> &offers) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!offers)
                return forget();
            m_given = given;
            m_stack->setCurrentWidget(m_choice);
            m_choice->showOffers(*offers, given ? std::optional(titleOf(*given)) : std::nullopt);
        });
}

void KioskPage::take(ShiftId shift, const std::optional<ShiftId> &given)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    desk().run(
        this,
        [&db = desk().db(), session, member, shift, given] {
            return KioskService(db).take(session, member, shift, given);
        },
        [this, member, given](const Result<KioskBooking> &booking) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!booking)
                return refusedHere(booking.failure());
            taken(*booking, given);
        });
}

void KioskPage::taken(const KioskBooking &booking, const std::optional<ShiftId> &given)
{
    const Shift shift = booking.shift;
    const QString when =
        KioskWords::day(shift.day) + u", "_qs + KioskWords::hours(shift.startMinute, shift.minutes);
    if (!booking.isTaken) {
        m_given = given;
        m_stack->setCurrentWidget(m_choice);
        m_choice->showOffers(booking.nearest,
                             given ? std::optional(titleOf(*given)) : std::nullopt);
        m_choice->tell(tr("Somebody was faster: %1 is full").arg(when),
                       tr("Nothing of yours has changed. These are the nearest shifts with a "
                          "place."));
        return;
    }
    const std::optional<ShiftId> back = given;
    m_undo = [this, id = shift.id, back] {
        if (back)
            take(*back, id);
        else
            cancel(id);
    };
    done(given ? tr("Swapped: you come on %1").arg(when) : tr("Booked: you come on %1").arg(when),
         {}, tr("Undo"));
}

void KioskPage::cancel(ShiftId shift)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    const QString day = titleOf(shift);
    desk().run(
        this,
        [&db = desk().db(), session, member, shift] {
            return KioskService(db).cancel(session, member, shift);
        },
        [this, member, shift, day](const Result<> &cancelled) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!cancelled)
                return refusedHere(cancelled.failure());
            m_undo = [this, shift] { take(shift, {}); };
            done(day.isEmpty() ? tr("Cancelled") : tr("Cancelled: the shift of %1").arg(day), {},
                 tr("Undo"));
        });
}

void KioskPage::attend(ShiftId shift)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    desk().run(
        this,
        [&db = desk().db(), session, member, shift] {
            return KioskService(db).attend(session, member, shift);
        },
        [this, member](const Result<> &noted) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!noted)
                return refusedHere(noted.failure());
            m_undo = {};
            done(tr("Welcome, you are noted as here"), tr("Have a good shift!"));
        });
}

void KioskPage::noteWork(CommitteeId committee)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    desk().run(
        this,
        [&db = desk().db(), session, member, committee] {
            return KioskService(db).noteWork(session, member, committee);
        },
        [this, member](const Result<> &noted) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!noted)
                return refusedHere(noted.failure());
            m_undo = {};
            done(tr("Thank you, your work is noted"),
                 tr("It counts once it is credited by who leads the committee."));
        });
}

void KioskPage::keepContacts(const QString &phone, const QString &email)
{
    const Session session = desk().session();
    const MemberId member = *m_member;
    desk().run(
        this,
        [&db = desk().db(), session, view = m_view, phone, email] {
            return KioskService(db).setContacts(session, view.member, view.revision, phone, email);
        },
        [this, member](const Result<> &kept) {
            if (m_member != member)
                return; // somebody else came meanwhile
            if (!kept)
                return m_contacts->tell(kept.failure());
            m_undo = {};
            done(tr("Kept: thank you"), {});
        });
}

void KioskPage::done(const QString &title, const QString &text, const QString &undo)
{
    m_home->tell(Kind::Success, title, text, undo);
    open(*m_member);
}

void KioskPage::refusedHere(const Failure &failure)
{
    if (m_stack->currentWidget() == m_choice)
        return m_choice->tell(tr("This shift cannot be taken"), failure.message);
    m_home->tell(Kind::Warning, tr("This cannot be done here"), failure.message, {});
}

/// The kiosk ends at the list of names: whoever gave the PIN signs in as themselves.
void KioskPage::leave(const QString &user, const QString &pin)
{
    Shop &shop = desk().shop();
    desk().run(
        this,
        [&shop, user, pin]() -> Result<> {
            if (pin.isEmpty())
                return forbidden(tr("The PIN is asked: without it the kiosk stays."),
                                 u"pin_needed"_qs);
            CABAS_LET(person, AccessService(shop.db()).signIn(shop.clock(), shop.device(),
                                                              user.trimmed(), pin));
            return shop.sessionFor(person).require(Permission::EditMembers);
        },
        [this](const Result<> &left) {
            if (!left)
                return m_leaving->tell(left.failure());
            m_isFree = true;
            m_idle.stop();
            Language::use(m_homeLanguage);
            window()->showNormal();
            desk().changePerson();
        });
}

} // namespace cabas::ui
