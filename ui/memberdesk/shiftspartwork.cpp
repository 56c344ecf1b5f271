// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/storywords.h"
#include "ui/memberdesk/offerlist.h"
#include "ui/memberdesk/shiftspart.h"
#include "ui/memberdesk/slotwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>

namespace cabas::ui {

namespace {

constexpr int manyOffers = 6;

} // namespace

void ShiftsPart::fill()
{
    m_bands->settleAll();
    m_given.reset();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return KioskService(db).coming(session, member);
        },
        [this, member = id()](const Result<std::vector<KioskShift>> &coming) {
            if (coming && member == id())
                showComing(*coming);
        });
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return KioskService(db).story(session, member);
        },
        [this, member = id()](const Result<MemberStory> &story) {
            if (story && member == id())
                showPast(*story);
        });
    readOffers();
    readSlots();
    readShared();
}

void ShiftsPart::showComing(const std::vector<KioskShift> &coming)
{
    m_shifts = coming;
    std::vector<RowOfCells> rows;
    for (const KioskShift &shift : coming) {
        const Booking &booking = shift.booking;
        const QDateTime until =
            shift.cancelUntil.isValid() ? shift.cancelUntil : shift.exchangeUntil;
        const QString limit =
            ShiftRules::title(until.date(), until.time().hour() * 60 + until.time().minute());
        rows.push_back(
            {booking.shift.value(),
             {{ShiftRules::title(booking.day, booking.startMinute), {{Cell::Strong, true}}},
              {shift.task + (shift.task.isEmpty() ? QString() : u" · "_qs) +
               tr("week %1").arg(CycleRules::letter(shift.week))},
              {limit, {{Cell::Ink, int(Token::TextMuted)}}}}});
    }
    m_comingRows->setRows(std::move(rows));
    if (!coming.empty())
        m_coming->selectOnly(0);
    selected();
}

void ShiftsPart::showPast(const MemberStory &story)
{
    std::vector<RowOfCells> rows;
    for (const StoryLine &line : story.lines) {
        const bool isShift = line.kind == StoryLine::Kind::Came ||
                             (line.kind == StoryLine::Kind::Counted && !line.detail.isEmpty());
        if (!isShift)
            continue;
        rows.push_back(
            {qint64(rows.size()),
             {{line.detail},
              {StoryWords::title(line), {{Cell::Strong, true}}},
              {line.effect == 0 ? QString()
                                : StoryWords::figure(line.effect, story.inMinutes, true)}}});
    }
    m_pastRows->setRows(std::move(rows));
}

void ShiftsPart::readOffers()
{
    const Session session = desk().session();
    m_offerTitle->setText(m_given ? tr("In place of the chosen shift")
                                  : tr("Where there is a place"));
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), given = m_given] {
            return KioskService(db).offers(session, member, given);
        },
        [this, member = id()](const Result<std::vector<KioskOffer>> &offers) {
            if (!offers || member != id())
                return;
            const QString verb = m_given ? tr("Swap") : tr("Book");
            m_offers->showOffers(*offers, manyOffers,
                                 desk().may(Permission::EditMembers) ? verb : QString());
        });
}

void ShiftsPart::readSlots()
{
    const Session session = desk().session();
    desk().run(
        this, [&db = desk().db(), session] { return ShiftOfficeService(db).slotList(session); },
        [this](const Result<std::vector<ShiftSlot>> &all) {
            const QVariant before = m_slot->currentData();
            m_slot->clear();
            m_slot->addItem(tr("None: they fly"), qint64(0));
            for (const ShiftSlot &slot : all ? *all : std::vector<ShiftSlot>())
                m_slot->addItem(SlotWords::withPlaces(slot), slot.id.value());
            m_slot->setCurrentIndex(std::max(0, m_slot->findData(before)));
        });
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return ShiftService(db).history(session, member);
        },
        [this, member = id()](const Result<ShiftHistory> &history) {
            if (!history || member != id())
                return;
            m_slotWords->setText(history->slot
                                     ? tr("Holds %1.").arg(SlotWords::title(*history->slot))
                                 : history->isFixed ? tr("Holds a slot.")
                                                    : tr("Holds no slot: comes when they book."));
        });
}

void ShiftsPart::swap()
{
    m_given = current();
    readOffers();
}

void ShiftsPart::take(ShiftId shift)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), shift, given = m_given]() -> Result<> {
            CABAS_LET(booking, KioskService(db).take(session, member, shift, given));
            return booking.isTaken ? Result<>(Ok{}) : refused(booking.why, u"full"_qs);
        },
        [this](const Result<> &done) { answer(done, tr("Booked.")); });
}

void ShiftsPart::cancel()
{
    const std::optional<ShiftId> shift = current();
    if (!shift)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), shift = *shift] {
            return KioskService(db).cancel(session, member, shift);
        },
        [this](const Result<> &done) { answer(done, tr("Cancelled.")); });
}

void ShiftsPart::join()
{
    const qint64 chosen = m_slot->currentData().toLongLong();
    const std::optional<SlotId> slot = chosen > 0 ? std::optional(SlotId(chosen)) : std::nullopt;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), slot]() -> Result<> {
            return db.write([&](Tx &) -> Result<> {
                CABAS_TRY(ShiftOfficeService(db).join(session, member, slot, session.today()));
                CABAS_TRY(ShiftService(db).generate(session, {}));
                return Ok{};
            });
        },
        [this](const Result<> &done) { answer(done, tr("The slot is theirs.")); });
}

void ShiftsPart::answer(const Result<> &done, const QString &words)
{
    if (!done) {
        m_bands->settleAll();
        m_bands->post({Kind::Warning, tr("Not done."), done.failure().message});
        return;
    }
    desk().toast(words);
    fill();
}

} // namespace cabas::ui
