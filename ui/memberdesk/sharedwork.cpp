// SPDX-License-Identifier: GPL-3.0-or-later
// What a member shares: the slot of a pair, and the work of committees.
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/shifts/pairservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/memberdesk/shiftspart.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>

#include <algorithm>

namespace cabas::ui {

namespace {

struct SharedFacts {
    std::optional<ShiftPair> pair;
    Member other;
    std::vector<CommitteeSheet> sheets;
};

bool isIn(const CommitteeSheet &sheet, MemberId member)
{
    return std::any_of(sheet.members.begin(), sheet.members.end(),
                       [&](const CommitteeMember &each) { return each.member == member; });
}

} // namespace

void ShiftsPart::readShared()
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()]() -> Result<SharedFacts> {
            SharedFacts facts;
            CABAS_LET(pair, PairService(db).of(session, member));
            facts.pair = pair;
            if (pair) {
                const MemberId other = pair->holder == member ? pair->partner : pair->holder;
                CABAS_LET(sheet, MemberService(db).show(session, other));
                facts.other = sheet.member;
            }
            CABAS_LET(sheets, CommitteeService(db).list(session));
            facts.sheets = std::move(sheets);
            return facts;
        },
        [this, member = id()](const Result<SharedFacts> &facts) {
            if (!facts || member != id())
                return;
            m_shares = facts->pair;
            m_sheets = facts->sheets;
            QStringList words;
            if (m_shares && m_shares->holder == member)
                words += tr("Shares it with %1.").arg(facts->other.name);
            else if (m_shares)
                words += tr("Shares the slot of %1.").arg(facts->other.name);
            QStringList names;
            for (const CommitteeSheet &sheet : m_sheets) {
                if (isIn(sheet, member))
                    names += sheet.committee.name;
            }
            words += names.isEmpty() ? tr("In no committee.")
                                     : tr("In committee: %1.").arg(names.join(u", "_qs));
            m_sharedWords->setText(words.join(u' '));
            m_pair->setText(m_shares ? tr("End the pair") : tr("Make a pair"));
        });
}

void ShiftsPart::changePair()
{
    if (!m_shares)
        return makePair();
    if (!Ask::confirm(this, {tr("End the pair?"),
                             tr("From today on each stands by themselves. What was counted stays "
                                "with who holds the slot."),
                             tr("End the pair"), tr("Leave it"), true}))
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()]() -> Result<> {
            CABAS_TRY(PairService(db).end(session, member));
            return Ok{};
        },
        [this](const Result<> &done) { answer(done, tr("The pair is ended.")); });
}

void ShiftsPart::makePair()
{
    const std::optional<QString> other =
        Ask::line(this, tr("Who shares this slot?"), tr("Number or badge of the other member"),
                  tr("Make a pair"));
    if (!other)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), other = *other]() -> Result<> {
            CABAS_LET(sheet, MemberService(db).show(session, other));
            CABAS_TRY(PairService(db).make(session, member, sheet.member.id));
            return Ok{};
        },
        [this](const Result<> &done) { answer(done, tr("They share the slot from today on.")); });
}

/// Work of a committee the member is in, another one to join, or a new one.
void ShiftsPart::committeeDeed()
{
    QStringList verbs;
    for (const CommitteeSheet &sheet : m_sheets)
        verbs += (isIn(sheet, id()) ? tr("Credit work for “%1”") : tr("Join “%1”"))
                     .arg(sheet.committee.name);
    verbs += tr("Found a committee");
    const int chosen = Ask::choose(this, tr("Committees"),
                                   tr("Work outside the shifts, credited to the counter."), verbs);
    if (chosen < 0)
        return;
    if (chosen >= int(m_sheets.size()))
        return foundCommittee();
    const CommitteeSheet &sheet = m_sheets[size_t(chosen)];
    if (isIn(sheet, id()))
        return creditWork(sheet.committee);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), committee = sheet.committee.id] {
            return CommitteeService(db).join(session, committee, member);
        },
        [this](const Result<> &done) { answer(done, tr("Joined.")); });
}

void ShiftsPart::creditWork(const Committee &committee)
{
    const Result<ShiftPolicy> policy = ShiftOfficeService(desk().db()).policy(desk().session());
    if (!policy)
        return answer(policy.failure(), {});
    const bool inMinutes = policy->inMinutes != 0;
    const std::optional<QString> typed =
        Ask::line(this, tr("Credit work for “%1”").arg(committee.name),
                  inMinutes ? tr("How many hours") : tr("How many shifts it is worth"),
                  tr("Credit"), false, inMinutes ? u"3"_qs : u"1"_qs);
    if (!typed)
        return;
    const std::optional<Quantity> amount = parseQuantity(*typed);
    if (!amount)
        return answer(refused(tr("“%1” is no number.").arg(*typed), u"amount"_qs), {});
    constexpr qint64 hourMinutes = 60;
    constexpr qint64 whole = 1000;
    const qint64 counted = inMinutes ? amount->milli() * hourMinutes / whole : amount->milli();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), committee = committee.id,
         counted]() -> Result<> {
            CABAS_TRY(
                CommitteeService(db).credit(session, committee, member, counted, session.today()));
            return Ok{};
        },
        [this](const Result<> &done) { answer(done, tr("Credited.")); });
}

void ShiftsPart::foundCommittee()
{
    const std::optional<QString> name =
        Ask::line(this, tr("Found a committee"), tr("Its name; this member leads it"), tr("Found"));
    if (!name)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), name = *name]() -> Result<> {
            CABAS_TRY(CommitteeService(db).add(session, name, member));
            return Ok{};
        },
        [this](const Result<> &done) { answer(done, tr("The committee is founded.")); });
}

} // namespace cabas::ui
