// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/memberdesk/badgelist.h"
#include "ui/memberdesk/contractpaper.h"
#include "ui/memberdesk/enrolpage.h"
#include "ui/memberdesk/meetingstep.h"
#include "ui/memberdesk/sharestep.h"
#include "ui/memberdesk/slotwords.h"
#include "ui/memberdesk/stepstrip.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QLineEdit>
#include <QPixmap>
#include <QStackedWidget>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 480;
constexpr int cardResolution = 600;

} // namespace

void EnrolPage::goTo(Step step)
{
    const QStringList titles{tr("Who came to the meeting?"),      tr("Who is it?"),
                             tr("How many shares do they take?"), tr("Which slot will they hold?"),
                             tr("Is everything right?"),          tr("Welcome!")};
    const QStringList verbs{
        tr("Enrol the chosen person"), tr("Go on to the shares"), tr("Go on to the slot"),
        tr("Look at it once more"),    tr("Enrol them"),          tr("Enrol the next person")};
    m_step = step;
    m_refused->hide();
    m_title->setText(titles.at(step));
    m_steps->setCurrent(step);
    m_next->setText(verbs.at(step));
    m_without->setVisible(step == Meeting);
    m_back->setVisible(step != Meeting && step != Done);
    m_stack->setCurrentIndex(step);
    if (step == Meeting) {
        m_meeting->reload();
        m_meeting->setFocus();
    } else if (step == Identity) {
        m_name->setFocus();
        m_name->selectAll();
    } else if (step == Shares) {
        m_shares->setFocus();
    } else if (step == Slot) {
        readSlots();
        m_slots->setFocus();
    } else {
        m_next->setFocus();
    }
    if (step == Check)
        showCheck();
}

void EnrolPage::next()
{
    if (m_step == Check)
        return enrol();
    if (m_step == Done) {
        m_draft = {};
        m_member.reset();
        for (QLineEdit *edit : {m_name, m_phone, m_email})
            edit->clear();
        m_shares->clear();
        return goTo(Meeting);
    }
    if (takeStep())
        goTo(Step(m_step + 1));
}

void EnrolPage::back()
{
    if (m_step == Meeting || m_step == Done)
        return desk().back();
    goTo(Step(m_step - 1));
}

/// Takes what was typed at this step; false where something is missing, and says what.
bool EnrolPage::takeStep()
{
    if (m_step == Meeting) {
        const std::optional<MeetingGuest> guest = m_meeting->chosen();
        if (!guest) {
            m_refused->setText(tr("Choose who is enrolled,"), tr("or go on without a meeting."));
            m_refused->show();
            return false;
        }
        m_draft.guest = guest->id;
        m_name->setText(guest->name);
        m_phone->setText(guest->phone);
        m_email->setText(guest->email);
        return true;
    }
    if (m_step == Identity) {
        Member asMember;
        asMember.number = 1;
        asMember.name = cleaned(m_name->text());
        asMember.email = cleaned(m_email->text());
        asMember.phone = cleaned(m_phone->text());
        asMember.joinedOn = desk().session().today();
        const Result<> right = MemberRules::check(asMember);
        m_nameField->setError({});
        m_emailField->setError({});
        if (!right)
            (right.failure().code == u"email" ? m_emailField : m_nameField)
                ->refuse(right.failure().message);
        m_draft.name = asMember.name;
        m_draft.phone = asMember.phone;
        m_draft.email = asMember.email;
        return right.ok();
    }
    if (m_step == Shares)
        return m_shares->take(m_draft);
    const int row = m_slots->currentRow();
    const qint64 slot = row < 0 ? 0 : m_slotRows->key(row);
    m_draft.slot = slot > 0 ? std::optional(SlotId(slot)) : std::nullopt;
    m_draft.isFlying = slot == 0;
    m_slotWords = row < 0 ? QString() : m_slotRows->index(row, 0).data().toString();
    return true;
}

void EnrolPage::readSlots()
{
    const Session session = desk().session();
    desk().run(
        this, [&db = desk().db(), session] { return ShiftOfficeService(db).slotList(session); },
        [this](const Result<std::vector<ShiftSlot>> &all) {
            showSlots(all ? *all : std::vector<ShiftSlot>());
        });
}

void EnrolPage::showSlots(const std::vector<ShiftSlot> &all)
{
    std::vector<RowOfCells> rows{
        {0, {{tr("None: they fly, and book when they can"), {{Cell::Strong, true}}}, {}}}};
    for (const ShiftSlot &slot : all) {
        if (slot.held < slot.places)
            rows.push_back(
                {slot.id.value(),
                 {{SlotWords::title(slot)}, {u"%1 / %2"_qs.arg(slot.held).arg(slot.places)}}});
    }
    const qint64 before = m_draft.slot ? m_draft.slot->value() : 0;
    m_slotRows->setRows(std::move(rows));
    m_slots->selectOnly(std::max(0, m_slotRows->rowOf(before)));
}

void EnrolPage::showCheck()
{
    const QString none = tr("not given");
    m_facts->clear();
    m_facts->addFact(tr("Name"), m_draft.name, true);
    m_facts->addFact(tr("Phone"), m_draft.phone.isEmpty() ? none : m_draft.phone);
    m_facts->addFact(tr("E-mail"), m_draft.email.isEmpty() ? none : m_draft.email);
    if (!m_shares->kindWords().isEmpty())
        m_facts->addFact(tr("Kind of member"), m_shares->kindWords());
    m_facts->addFact(tr("Shares"),
                     m_draft.shares == 0
                         ? tr("none")
                         : u"%1 · %2"_qs.arg(m_draft.shares).arg(m_shares->amountWords()));
    if (m_draft.shares > 0)
        m_facts->addFact(tr("Payment"), Enrolment::paymentWords(m_draft));
    m_facts->addFact(tr("Slot"), m_slotWords);
}

void EnrolPage::enrol()
{
    const Session session = desk().session();
    m_next->setEnabled(false);
    desk().run(
        this,
        [&db = desk().db(), session, draft = m_draft] {
            return Enrolment::enrol(db, session, draft);
        },
        [this](const Result<Enrolled> &done) {
            m_next->setEnabled(true);
            if (done)
                return enrolled(*done);
            m_refused->setText(tr("Nothing was written."), done.failure().message);
            m_refused->show();
        });
}

void EnrolPage::enrolled(const Enrolled &enrolled)
{
    m_member = enrolled.member;
    QString rest = tr("Their badge works from now on.");
    for (const Warning &warning : enrolled.warnings)
        rest += u' ' + warning.message;
    const QImage card = BadgePaper::picture(
        {desk().shop().profile().name, m_member->name, m_member->number, m_member->badge, {}},
        cardResolution);
    m_badge->setPixmap(QPixmap::fromImage(card.scaledToWidth(cardWidth, Qt::SmoothTransformation)));
    m_badge->setAccessibleName(tr("Badge of %1").arg(m_member->name));
    m_done->setText(tr("%1 is member number %2").arg(m_member->name).arg(m_member->number), rest);
    goTo(Done);
}

void EnrolPage::writeBadge()
{
    const auto path =
        Ask::fileToSave(this, tr("Badge as PDF"), tr("badge-%1").arg(m_member->number) + u".pdf"_qs,
                        tr("PDF (*.pdf)"));
    if (!path)
        return;
    const BadgeCard card{
        desk().shop().profile().name, m_member->name, m_member->number, m_member->badge, {}};
    m_errands.run(
        this,
        [card, path = *path](Errand &) {
            return BadgePaper::write({card}, BadgePaper::Layout::Card, path);
        },
        [this, path = *path](const Result<> &written) { told(written, path); });
}

void EnrolPage::writeContract()
{
    const auto path =
        Ask::fileToSave(this, tr("Contract as PDF"),
                        tr("contract-%1").arg(m_member->number) + u".pdf"_qs, tr("PDF (*.pdf)"));
    if (!path)
        return;
    const Contract contract{desk().shop().profile().name,
                            m_member->name,
                            m_member->number,
                            m_draft.phone,
                            m_draft.email,
                            m_member->joinedOn,
                            m_shares->kindWords(),
                            m_draft.shares,
                            m_shares->amountWords(),
                            Enrolment::paymentWords(m_draft),
                            m_slotWords};
    m_errands.run(
        this, [contract, path = *path](Errand &) { return ContractPaper::write(contract, path); },
        [this, path = *path](const Result<> &written) { told(written, path); });
}

void EnrolPage::told(const Result<> &written, const QString &path)
{
    if (written)
        desk().toast(tr("Written to %1.").arg(path));
    else
        Ask::tellRefusal(this, written.failure());
}

} // namespace cabas::ui
