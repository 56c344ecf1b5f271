// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/committeecard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr qint64 hourMinutes = 60;
constexpr qint64 whole = 1000;

} // namespace

void CommitteeCard::act()
{
    switch (m_which->current()) {
    case Joining:
        return join();
    case Founding:
        return found();
    default:
        return work(true);
    }
}

void CommitteeCard::run(std::function<Result<>()> deed, const QString &words)
{
    m_desk.run(this, std::move(deed), [this, words](const Result<> &done) {
        if (done)
            m_desk.toast(words);
        else
            Ask::tellRefusal(m_bands, done.failure());
    });
}

void CommitteeCard::work(bool isCredited)
{
    if (!m_sheet || m_worker->currentIndex() < 0)
        return;
    m_amountField->setError({});
    const std::optional<Quantity> typed = parseQuantity(m_amount->text());
    if (!typed)
        return m_amountField->refuse(tr("Type a number, as 1 or 1.5."));
    const qint64 amount = m_inMinutes ? typed->milli() * hourMinutes / whole : typed->milli();
    const MemberId member(m_worker->currentData().toLongLong());
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_sheet->committee.id, member, amount,
         day = m_day->date(), isCredited]() -> Result<> {
            CommitteeService committees(db);
            if (isCredited)
                CABAS_TRY(committees.credit(session, id, member, amount, day));
            else
                CABAS_TRY(committees.note(session, id, member, amount, day));
            return Ok{};
        },
        [this, isCredited](const Result<> &done) {
            if (!done)
                return m_amountField->refuse(done.failure().message);
            m_desk.toast(isCredited ? tr("Credited.") : tr("Noted: it waits to be credited."));
        });
}

void CommitteeCard::settle(bool isCredited)
{
    const int row = m_waitingTable->currentRow();
    if (row < 0 || row >= m_waiting->rowCount())
        return;
    run(
        [&db = m_desk.db(), session = m_desk.session(), work = m_waiting->key(row),
         isCredited]() -> Result<> {
            CABAS_TRY(CommitteeService(db).settle(session, work, isCredited));
            return Ok{};
        },
        isCredited ? tr("Credited.") : tr("Not credited."));
}

void CommitteeCard::join()
{
    if (!m_sheet)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_sheet->committee.id,
         typed = m_joiner->text()]() -> Result<> {
            CABAS_LET(sheet, MemberService(db).show(session, typed));
            return CommitteeService(db).join(session, id, sheet.member.id);
        },
        [this](const Result<> &joined) {
            m_joinerField->setError({});
            if (!joined)
                return m_joinerField->refuse(joined.failure().message);
            m_joiner->clear();
            m_desk.toast(tr("Added."));
        });
}

void CommitteeCard::found()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), name = m_name->text(),
         typed = m_leader->text()]() -> Result<Committee> {
            CABAS_LET(sheet, MemberService(db).show(session, typed));
            return CommitteeService(db).add(session, name, sheet.member.id);
        },
        [this](const Result<Committee> &made) {
            for (Field *field : {m_nameField, m_leaderField})
                field->setError({});
            if (!made) {
                Field *field = made.failure().code == u"name" ? m_nameField : m_leaderField;
                return field->refuse(made.failure().message);
            }
            m_name->clear();
            m_leader->clear();
            m_which->setCurrent(Work);
            showDeed();
            Q_EMIT founded(made->id);
            m_desk.toast(tr("The committee is founded."));
        });
}

void CommitteeCard::lead()
{
    if (const std::optional<CommitteeMember> member = chosen())
        run([&db = m_desk.db(), session = m_desk.session(), id = m_sheet->committee.id,
             who = member->member] { return CommitteeService(db).setLeader(session, id, who); },
            tr("%1 leads the committee.").arg(member->name));
}

void CommitteeCard::quit()
{
    if (const std::optional<CommitteeMember> member = chosen())
        run([&db = m_desk.db(), session = m_desk.session(), id = m_sheet->committee.id,
             who = member->member] { return CommitteeService(db).quit(session, id, who); },
            tr("%1 is no longer in the committee.").arg(member->name));
}

void CommitteeCard::end()
{
    if (!Ask::confirm(this, {tr("End “%1”?").arg(m_sheet->committee.name),
                             tr("Its members leave it today. What was credited stays; what waits "
                                "is credited no more."),
                             tr("End the committee"), tr("Leave it"), true}))
        return;
    run([&db = m_desk.db(), session = m_desk.session(),
         id = m_sheet->committee.id] { return CommitteeService(db).end(session, id); },
        tr("The committee is ended."));
}

} // namespace cabas::ui
