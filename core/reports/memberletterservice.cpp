// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/memberletterservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/slip.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/duesdesk.h"
#include "core/members/duesstore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharerefundstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"
#include "core/reports/memberletterstore.h"
#include "core/reports/shiftletterfacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr int welcomeDays = 30;
constexpr int leavingDays = 30;
constexpr int trialDays = 14;
constexpr int loggedShown = 300;

QString shown(Money amount)
{
    return moneyText(amount, Language::locale());
}

QString shown(const std::optional<QDate> &day)
{
    return day && day->isValid() ? dateText(*day) : QString();
}

std::vector<MemberId> ghosts(Tx &tx, GhostStep step)
{
    std::vector<MemberId> members;
    for (const GhostRecord &record : CapitalStore::lastSteps(tx)) {
        if (record.step == step)
            members.push_back(record.member);
    }
    return members;
}

std::vector<MemberId> refunded(Tx &tx, bool isPaid)
{
    std::vector<MemberId> members;
    if (!isPaid) {
        for (const ShareRefund &refund : ShareRefundStore::queue(tx))
            members.push_back(refund.member);
        return members;
    }
    for (const ShareRefund &refund : ShareRefundStore::decided(tx, loggedShown)) {
        if (refund.state == RefundState::Paid)
            members.push_back(refund.member);
    }
    return members;
}

} // namespace

std::vector<LetterTemplate> MemberLetterService::templates()
{
    QFile file(u":/resources/members/letters.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString language = Language::current();
    std::vector<LetterTemplate> all;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue value : json.value(u"letters"_qs).toArray()) {
        const QJsonObject each = value.toObject();
        LetterTemplate text;
        text.name = each.value(u"name"_qs).toString();
        text.title = each.value(u"title"_qs).toObject().value(language).toString();
        text.subject = each.value(u"subject"_qs).toObject().value(language).toString();
        for (const QJsonValue line : each.value(u"text"_qs).toObject().value(language).toArray())
            text.text += line.toString();
        all.push_back(text);
    }
    return all;
}

Result<LetterTemplate> MemberLetterService::named(const QString &name)
{
    QStringList names;
    for (const LetterTemplate &text : templates()) {
        if (text.name == name)
            return text;
        names += text.name;
    }
    return notFound(
        tr("There is no letter “%1”. Choose among: %2.").arg(name, names.join(u", "_qs)),
        u"template"_qs);
}

QStringList MemberLetterService::fields()
{
    return {u"name"_qs,          u"number"_qs,  u"shop"_qs,          u"shares"_qs,
            u"owed"_qs,          u"fee"_qs,     u"owed_sentence"_qs, u"standing"_qs,
            u"reasons"_qs,       u"ends_on"_qs, u"left_on"_qs,       u"lent"_qs,
            u"refund_shares"_qs, u"refund"_qs,  u"due_on"_qs,        u"cheque_amount"_qs,
            u"cheque_month"_qs,  u"missed"_qs,  u"next_shift"_qs,    u"next_shifts"_qs,
            u"leave_answer"_qs};
}

QString MemberLetterService::filled(QString text, const std::map<QString, QString> &values)
{
    for (const auto &[field, value] : values)
        text.replace(u'{' + field + u'}', value);
    return text;
}

std::map<QString, QString> MemberLetterService::values(Tx &tx, const Member &member, QDate today)
{
    const Standing standing = MemberStore::standingAt(tx, member.id, today);
    const Money owed = std::max(DuesStore::owedOnShares(tx, member.id), Money());
    std::map<QString, QString> values{
        {u"name"_qs, member.name},
        {u"number"_qs, QString::number(member.number)},
        {u"shop"_qs, ShopStore::read(tx).name},
        {u"shares"_qs, Language::locale().toString(member.shares)},
        {u"owed"_qs, shown(owed)},
        {u"owed_sentence"_qs,
         owed.isZero() ? QString() : tr("%1 are still to be paid.").arg(shown(owed))},
        {u"fee"_qs, shown(DuesDesk::of(tx, member.id, today).fee)},
        {u"standing"_qs, MemberRules::stateTitle(standing.state)},
        {u"reasons"_qs, standing.reasons.join(u' ')},
        {u"ends_on"_qs, shown(PeopleStore::profile(tx, member.id).endsOn)},
        {u"left_on"_qs, shown(member.leftOn)}};
    QStringList lent;
    for (const LentThing &thing : PeopleStore::lentTo(tx, member.id)) {
        if (!thing.backOn)
            lent += thing.label;
    }
    values[u"lent"_qs] = lent.join(u", "_qs);
    for (const ShareRefund &refund : ShareRefundStore::of(tx, member.id)) {
        values[u"refund_shares"_qs] = Language::locale().toString(refund.shares);
        values[u"refund"_qs] = shown(refund.amount);
        values[u"due_on"_qs] = dateText(refund.dueOn);
    }
    for (const ShareCheque &cheque : ShareChequeStore::of(tx, member.id)) {
        if (cheque.state != ChequeState::Waiting || values.contains(u"cheque_month"_qs))
            continue;
        values[u"cheque_amount"_qs] = shown(cheque.amount);
        values[u"cheque_month"_qs] = Language::locale().toString(cheque.month, u"MMMM yyyy"_qs);
    }
    values.merge(ShiftLetterFacts::values(tx, member.id, today));
    for (const QString &field : fields())
        values.try_emplace(field);
    return values;
}

MemberLetter MemberLetterService::merged(Tx &tx, const LetterTemplate &text, const Member &member,
                                         QDate today)
{
    const std::map<QString, QString> known = values(tx, member, today);
    MemberLetter letter;
    letter.member = member.id;
    letter.number = member.number;
    letter.name = member.name;
    letter.email = member.email;
    letter.templateName = text.name;
    letter.subject = filled(text.subject, known);
    for (const QString &line : text.text)
        letter.lines += filled(line, known).trimmed();
    return letter;
}

std::vector<MemberId> MemberLetterService::audience(Tx &tx, const QString &name, QDate today)
{
    std::vector<MemberId> members;
    const auto ofShifts =
        ShiftLetterFacts::audience(tx, name, today, MemberLetterStore::present(tx));
    if (ofShifts)
        return *ofShifts;
    if (name == u"welcome")
        return MemberLetterStore::joinedSince(tx, today.addDays(-welcomeDays));
    if (name == u"leaving")
        return MemberLetterStore::leftSince(tx, today.addDays(-leavingDays));
    if (name == u"ghost_first")
        return ghosts(tx, GhostStep::FirstReminder);
    if (name == u"ghost_second")
        return ghosts(tx, GhostStep::SecondReminder);
    if (name == u"refund_asked" || name == u"refund_paid")
        return refunded(tx, name == u"refund_paid");
    if (name == u"shares_owed") {
        for (const Holding &holding : CapitalStore::holdings(tx, today)) {
            if (holding.owed() > ShareChequeStore::waiting(tx, holding.member))
                members.push_back(holding.member);
        }
    } else if (name == u"cheque_due") {
        for (const ShareCheque &cheque : ShareChequeStore::all(tx, 0)) {
            if (cheque.month <= today.addMonths(1))
                members.push_back(cheque.member);
        }
    } else if (name == u"trial_ending") {
        for (const EndingTrial &trial : PeopleStore::ending(tx, today.addDays(trialDays)))
            members.push_back(trial.member.id);
    } else if (name == u"lent_overdue") {
        for (const LentThing &thing : PeopleStore::allLent(tx)) {
            if (thing.dueOn && *thing.dueOn < today)
                members.push_back(thing.member);
        }
    } else {
        const bool isFee = name == u"fee_due";
        for (const MemberId member : MemberLetterStore::present(tx)) {
            if (isFee ? !DuesDesk::of(tx, member, today).fee.isZero()
                      : !MemberStore::standingAt(tx, member, today).mayShop)
                members.push_back(member);
        }
    }
    return members;
}

Result<std::vector<MemberLetter>> MemberLetterService::waiting(const Session &session,
                                                               const QString &name) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    CABAS_LET(text, named(name));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        std::vector<MemberId> members = audience(tx, name, today);
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
        std::vector<MemberLetter> letters;
        const QDate since =
            today.addDays(-ShiftLetterFacts::againDays(tx, name, today).value_or(againDays));
        for (const MemberId member : members) {
            if (!MemberLetterStore::wasSent(tx, member, name, since))
                letters.push_back(merged(tx, text, *MemberStore::find(tx, member), today));
        }
        return letters;
    });
}

Result<MemberLetter> MemberLetterService::letter(const Session &session, const QString &name,
                                                 MemberId member) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    CABAS_LET(text, named(name));
    return m_db.read([&](Tx &tx) -> Result<MemberLetter> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        return merged(tx, text, found, session.today());
    });
}

Result<LettersDone> MemberLetterService::send(const Session &session, const QString &name,
                                              const std::vector<MemberId> &members, bool onPaper)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    CABAS_LET(text, named(name));
    return m_db.write([&](Tx &tx) -> Result<LettersDone> {
        LettersDone done;
        const QString shop = ShopStore::read(tx).name;
        for (const MemberId id : members) {
            CABAS_LET(member, CapitalDesk::member(tx, id));
            const MemberLetter letter = merged(tx, text, member, session.today());
            const bool isMail =
                !onPaper && !letter.email.isEmpty() && OutboxRules::checkAddress(letter.email).ok();
            std::optional<OutboxId> outbox;
            if (isMail) {
                OutboxDraft draft;
                draft.kind = OutboxKind::Mail;
                draft.target = letter.email;
                draft.title = tr("%1, member %2").arg(text.title).arg(member.number);
                draft.subjectKind = u"member"_qs;
                draft.subjectId = id.value();
                const QJsonObject payload{{u"from_name"_qs, shop},
                                          {u"subject"_qs, letter.subject},
                                          {u"greeting"_qs, letter.lines.join(u'\n')},
                                          {u"slip"_qs, Slip().toJson()}};
                draft.payload =
                    QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
                outbox = OutboxStore::add(tx, session, draft);
                ++done.mailed;
            } else {
                done.toPrint.push_back(letter);
            }
            MemberLetterStore::add(tx,
                                   {id, member.number, member.name, name,
                                    isMail ? u"mail"_qs : u"print"_qs, session.today()},
                                   Language::current(), outbox, session.user());
            AuditStore::record(tx, session, "member.letter", u"member"_qs, id.value(),
                               {{u"code"_qs, name}});
        }
        return done;
    });
}

Result<std::vector<LoggedLetter>> MemberLetterService::log(const Session &session) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([](Tx &tx) { return MemberLetterStore::newest(tx, loggedShown); });
}

ReportTable MemberLetterService::paper(const MemberLetter &letter, const QString &shop,
                                       QDateTime now)
{
    ReportTable table;
    table.name = u"member-letter"_qs;
    table.title = letter.subject;
    table.from = now.date();
    table.to = now.date();
    table.madeAt = now;
    table.shop = shop;
    table.opening =
        QStringList{tr("To %1, member no. %2").arg(letter.name).arg(letter.number), QString()} +
        letter.lines;
    table.notes = {shop};
    return table;
}

} // namespace cabas
