// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the people of a shift from the calendar's page, and how its figures are told.
#include "core/members/memberservice.h"
#include "core/shifts/callservice.h"
#include "core/shifts/pairservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/staffingservice.h"
#include "core/shifts/standinservice.h"
#include "ui/shifts/shiftpanel.h"
#include "ui/shifts/shiftspage.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostSwaps = 4;

std::optional<Shift> shiftOf(const ShiftGrid &grid, ShiftId id)
{
    for (const GridShift &each : grid.calendar().shifts) {
        if (each.shift.id == id)
            return each.shift;
    }
    return std::nullopt;
}

} // namespace

void ShiftsPage::run(std::function<Result<>()> deed, const QString &words)
{
    desk().run(this, std::move(deed), [this, words](const Result<> &done) {
        if (!done)
            return Ask::tellRefusal(this, done.failure());
        m_bands->settleAll();
        desk().toast(words);
        reload();
    });
}

void ShiftsPage::open(ShiftId id)
{
    if (m_carried) {
        const CarriedMember carried = *m_carried;
        if (carried.from != id)
            move(carried, id);
        return;
    }
    m_panel->showShift(id);
    m_panel->focusFirst();
}

void ShiftsPage::carry(const CarriedMember &member)
{
    m_carried = member;
    m_grid->setCarrying(true);
    m_carryBand = m_bands->post({Kind::Info, tr("%1 moves.").arg(member.name),
                                 tr("Choose the other shift with the arrows or the mouse, then "
                                    "Enter. Esc leaves all as it is.")});
    m_grid->setFocus();
}

void ShiftsPage::endCarry()
{
    if (!m_carried)
        return;
    m_carried.reset();
    m_grid->setCarrying(false);
    m_bands->settle(m_carryBand);
    if (m_grid->current() != nullptr)
        m_panel->showShift(m_grid->current()->shift.id);
}

void ShiftsPage::move(const CarriedMember &member, ShiftId to)
{
    const Result<StaffedShift> from =
        StaffingService(desk().db()).shift(desk().session(), member.from);
    const std::optional<Shift> target = shiftOf(*m_grid, to);
    if (!from || !target)
        return;
    Ask::Question question;
    question.title = tr("Move %1?").arg(member.name);
    question.consequence =
        tr("From %1 to %2. The place on the first shift is free again.")
            .arg(ShiftWords::title(from->grid.shift), ShiftWords::title(*target));
    question.yes = tr("Move");
    question.no = tr("Leave");
    const bool isWanted = Ask::confirm(this, question);
    endCarry();
    if (!isWanted)
        return;
    m_wanted = to;
    run(
        [&db = desk().db(), session = desk().session(), member, to]() -> Result<> {
            CABAS_TRY(ShiftService(db).exchange(session, member.member, member.from, to));
            return Ok{};
        },
        tr("%1 comes on %2.").arg(member.name, ShiftWords::title(*target)));
}

void ShiftsPage::attend(const SheetMember &member, BookingState state)
{
    run(
        [&db = desk().db(), session = desk().session(), booking = member.booking,
         state]() -> Result<> {
            CABAS_TRY(ShiftService(db).attend(session, booking.member, booking.shift, state));
            return Ok{};
        },
        tr("%1: %2").arg(member.name, ShiftWords::state(state).toLower()));
}

/// Looks for another member in the panel, to swap with or to come instead.
void ShiftsPage::ask(ShiftMemberRow::Deed deed, const SheetMember &member)
{
    m_asked = {deed, member};
    using Deed = ShiftMemberRow::Deed;
    m_panel->search(deed == Deed::Swap   ? tr("Swap with whom? Name, number or badge")
                    : deed == Deed::Give ? tr("To whom? Name, number or badge")
                                         : tr("Who comes instead? Name, number or badge"));
}

void ShiftsPage::askSkills(const SheetMember &member)
{
    const std::optional<QString> typed =
        Ask::line(this, tr("What can %1 do?").arg(member.name), tr("Skills, parted by commas"),
                  tr("Note"), false, member.skills.join(u", "_qs));
    if (!typed)
        return;
    QStringList names;
    for (const QString &name : typed->split(u',', Qt::SkipEmptyParts))
        names << name.simplified();
    run([&db = desk().db(), session = desk().session(), id = member.booking.member,
         names] { return StaffingService(db).setSkills(session, id, names); },
        tr("Noted: %1").arg(member.name));
}

void ShiftsPage::deed(ShiftMemberRow::Deed deed, const SheetMember &member)
{
    using Deed = ShiftMemberRow::Deed;
    const MemberId id = member.booking.member;
    const ShiftId shift = member.booking.shift;
    auto &db = desk().db();
    const Session session = desk().session();
    switch (deed) {
    case Deed::Came:
        return attend(member, BookingState::Done);
    case Deed::Late:
        return attend(member, BookingState::Late);
    case Deed::Absent:
        return attend(member, BookingState::Absent);
    case Deed::Excused:
        return attend(member, BookingState::Excused);
    case Deed::Expected:
        return attend(member, BookingState::Booked);
    case Deed::BothCame:
        return run(
            [&db, session, id, shift]() -> Result<> {
                CABAS_TRY(PairService(db).bothCame(session, id, shift));
                return Ok{};
            },
            tr("Both of the pair came."));
    case Deed::Move:
        return carry({id, shift, member.name});
    case Deed::Swap:
    case Deed::StandIn:
    case Deed::Give:
        return ask(deed, member);
    case Deed::Skills:
        return askSkills(member);
    case Deed::Call:
    case Deed::NoCall:
        return run(
            [&db, session, id, deed] {
                return StaffingService(db).setCalled(session, id, deed == Deed::Call);
            },
            tr("Noted: %1").arg(member.name));
    case Deed::Look:
    case Deed::LookNoMore:
        return run(
            [&db, session, id, shift, deed] {
                return StandInService(db).look(session, id, shift, deed == Deed::Look);
            },
            deed == Deed::Look ? tr("%1 looks for a stand-in.").arg(member.name)
                               : tr("%1 comes.").arg(member.name));
    case Deed::StandInGone:
        return run(
            [&db, session, id, shift] { return StandInService(db).endStandIn(session, id, shift); },
            tr("%1 comes.").arg(member.name));
    case Deed::Remove:
        return run(
            [&db, session, id, shift]() -> Result<> {
                CABAS_TRY(ShiftService(db).cancel(session, id, shift));
                return Ok{};
            },
            tr("%1 is off this shift.").arg(member.name));
    case Deed::Open:
        return desk().go(u"member"_qs, id.value());
    }
}

/// A member was chosen in the panel: to be booked, or for what was asked before.
void ShiftsPage::found(MemberId member)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (!asked)
        return book(member);
    if (asked->first == ShiftMemberRow::Deed::Swap) {
        m_asked = asked;
        return swapWith(member);
    }
    if (asked->first == ShiftMemberRow::Deed::Give)
        return run(
            [&db = desk().db(), session = desk().session(), from = asked->second.booking.member,
             member]() -> Result<> {
                CABAS_TRY(StandInService(db).give(session, from, member));
                return Ok{};
            },
            tr("%1 gave a shift away.").arg(asked->second.name));
    run(
        [&db = desk().db(), session = desk().session(), booking = asked->second.booking, member] {
            return StandInService(db).standIn(session, booking.member, booking.shift, member);
        },
        tr("Somebody comes instead of %1.").arg(asked->second.name));
}

/// Which of the other member's shifts is asked, unless there is one alone.
void ShiftsPage::swapWith(MemberId other)
{
    const SheetMember member = std::exchange(m_asked, std::nullopt)->second;
    const Result<ShiftHistory> history = ShiftService(desk().db()).history(desk().session(), other);
    if (!history)
        return Ask::tellRefusal(this, history.failure());
    std::vector<Booking> coming = history->coming;
    std::erase_if(coming, [&](const Booking &each) { return each.shift == member.booking.shift; });
    if (coming.empty())
        return Ask::tellRefusal(
            this,
            refused(
                tr("This person has no other shift to swap. Move %1 instead.").arg(member.name)));
    coming.resize(std::min(coming.size(), mostSwaps), coming.front());
    QStringList verbs;
    for (const Booking &each : coming)
        verbs << u"%1, %2"_qs.arg(ShiftWords::dayTitle(each.day),
                                  ShiftWords::hour(each.startMinute));
    verbs << tr("Leave");
    const int chosen = Ask::choose(
        this, tr("Swap with which shift?"),
        tr("%1 takes it, and the other person comes in their place.").arg(member.name), verbs);
    if (chosen < 0 || chosen >= int(coming.size()))
        return;
    run(
        [&db = desk().db(), session = desk().session(), booking = member.booking, other,
         second = coming[size_t(chosen)].shift] {
            return StandInService(db).swap(session, booking.member, booking.shift, other, second);
        },
        tr("Swapped."));
}

void ShiftsPage::book(MemberId member)
{
    if (!m_panel->shift())
        return;
    m_wanted = m_panel->shift();
    run(
        [&db = desk().db(), session = desk().session(), member,
         shift = *m_panel->shift()]() -> Result<> {
            CABAS_TRY(ShiftService(db).book(session, member, shift));
            return Ok{};
        },
        tr("Booked."));
}

void ShiftsPage::callAll()
{
    if (!m_panel->shift())
        return;
    Ask::Question question{tr("Write to all of them?"),
                           tr("A mail goes to everybody on the list whose address is known."),
                           tr("Write"), tr("Leave")};
    if (!Ask::confirm(this, question))
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), shift = *m_panel->shift()] {
            return CallService(db).call(session, shift);
        },
        [this](const Result<CalledMembers> &called) {
            if (!called)
                return Ask::tellRefusal(this, called.failure());
            m_bands->settleAll();
            m_bands->post({Kind::Success,
                           tr("%n letter(s) wait in the outbox.", nullptr, called->mailed),
                           tr("%n person(s) without a mail address: call them.", nullptr,
                              int(called->toPhone.size()))});
        });
}

bool ShiftsPage::scanned(const QString &code)
{
    const Result<MemberSheet> sheet = MemberService(desk().db()).show(desk().session(), code);
    if (!sheet || !m_panel->shift() || !desk().may(Permission::EditMembers)) {
        desk().sound(ScanSound::Sound::Unknown);
        return false;
    }
    const Result<StaffedShift> shift =
        StaffingService(desk().db()).shift(desk().session(), *m_panel->shift());
    if (!shift)
        return false;
    desk().sound(ScanSound::Sound::Success);
    const auto isOn = [&](const SheetMember &each) {
        return each.booking.member == sheet->member.id;
    };
    const auto on = std::find_if(shift->members.begin(), shift->members.end(), isOn);
    if (m_asked || on == shift->members.end())
        found(sheet->member.id);
    else if (shift->grid.shift.day == desk().session().today())
        attend(*on, BookingState::Done);
    else
        desk().toast(tr("%1 is on this shift.").arg(on->name));
    return true;
}

/// The long words where they fit beside the chips, else the two figures alone; never cut.
void ShiftsPage::fitSummary()
{
    if (m_places.first.isEmpty())
        return;
    const QString whole = tr("covered, %1 places of %2").arg(m_places.first, m_places.second);
    const QString brief = tr("%1 of %2").arg(m_places.first, m_places.second);
    m_words->parentWidget()->layout()->activate();
    const bool fits = m_words->fontMetrics().horizontalAdvance(whole) <= m_words->width();
    m_words->setText(fits ? whole : brief);
    m_words->setToolTip(fits ? QString() : whole);
    m_words->setAccessibleName(whole);
}

} // namespace cabas::ui
