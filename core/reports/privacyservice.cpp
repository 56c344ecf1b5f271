// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/privacyservice.h"

#include "core/access/auditstore.h"
#include "core/access/foureyes.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/db/tracewipe.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalstore.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharerefundstore.h"
#include "core/reports/memberfilemaker.h"
#include "core/reports/privacystore.h"
#include "core/shifts/shiftdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
const auto readDeed = QStringLiteral("member.read");

QJsonObject retention()
{
    QFile file(u":/resources/members/retention.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

std::vector<KeptData> PrivacyService::kept()
{
    const QString language = Language::current();
    std::vector<KeptData> all;
    for (const QJsonValue value : retention().value(u"kept"_qs).toArray()) {
        const QJsonObject json = value.toObject();
        const auto said = [&](const QString &name) {
            return json.value(name).toObject().value(language).toString();
        };
        const QString limit = said(u"limit"_qs);
        all.push_back({said(u"data"_qs), said(u"why"_qs), said(u"basis"_qs),
                       limit.section(u"; "_qs, 0, 0), limit.section(u"; "_qs, 1)});
    }
    return all;
}

int PrivacyService::contactYears()
{
    return retention().value(u"contact_years"_qs).toInt();
}

Result<MemberFile> PrivacyService::file(const Session &session, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    return m_db.write([&](Tx &tx) -> Result<MemberFile> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        MemberFile file = MemberFileMaker::make(tx, found);
        file.madeAt = session.local(session.now());
        file.shop = ShopStore::read(tx).name;
        AuditStore::record(tx, session, "member.export", memberKind, member.value());
        return file;
    });
}

Result<> PrivacyService::copy(const Session &session, MemberId member, const QString &path)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_LET(held, file(session, member));
    const QByteArray bytes = QJsonDocument(held.json()).toJson();
    QSaveFile target(path);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return Ok{};
    return storageFailure(tr("%1 could not be written: %2").arg(path, target.errorString()));
}

ReportTable PrivacyService::paper(const MemberFile &file)
{
    ReportTable table;
    table.name = u"member-file"_qs;
    table.title = tr("What we hold about %1").arg(file.member.name);
    table.from = file.madeAt.date();
    table.to = file.madeAt.date();
    table.madeAt = file.madeAt;
    table.shop = file.shop;
    table.opening = {tr("Everything that %1 holds about member no. %2.")
                         .arg(file.shop, QString::number(file.member.number)),
                     tr("You may have it corrected, and erased once nothing is owed any more."),
                     QString()};
    table.columns = {{u"section"_qs, tr("About"), ColumnKind::Text},
                     {u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"text"_qs, tr("What"), ColumnKind::Text},
                     {u"amount_cents"_qs, tr("Amount"), ColumnKind::Money}};
    for (const FileSection &section : file.sections) {
        for (const FileFact &fact : section.facts)
            table.rows.push_back({cell(section.title), cell(fact.day), cell(fact.text),
                                  fact.amount ? cell(*fact.amount) : ReportCell{}});
    }
    for (const KeptData &kept : PrivacyService::kept())
        table.notes += tr("%1: %2 (%3). Kept %4.").arg(kept.data, kept.why, kept.basis, kept.limit);
    return table;
}

Result<> PrivacyService::noteReading(const Session &session, MemberId member)
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(CapitalDesk::member(tx, member));
        for (const AuditLine &line : AuditStore::of(tx, memberKind, member.value())) {
            const bool isRecent = line.at.secsTo(session.now()) < qint64(readingMinutes) * 60;
            if (isRecent && line.deed == readDeed && line.user == session.user())
                return Ok{};
        }
        AuditStore::record(tx, session, "member.read", memberKind, member.value());
        return Ok{};
    });
}

Result<std::vector<FileReading>> PrivacyService::readings(const Session &session,
                                                          MemberId member) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<FileReading> readings;
        for (const AuditLine &line : AuditStore::of(tx, memberKind, member.value())) {
            if (line.deed != readDeed && line.deed != u"member.export")
                continue;
            const std::optional<User> user = UserStore::find(tx, line.user);
            readings.push_back({session.local(line.at), user ? user->displayName : QString(),
                                line.device, line.deed});
        }
        std::stable_sort(readings.begin(), readings.end(),
                         [](const FileReading &a, const FileReading &b) { return a.at > b.at; });
        return readings;
    });
}

QStringList PrivacyService::obstacles(Tx &tx, const Member &member, QDate today)
{
    const QLocale locale = Language::locale();
    QStringList obstacles;
    const MemberProfile profile = PeopleStore::profile(tx, member.id);
    const bool isOver = profile.endsOn && *profile.endsOn < today;
    if ((!member.leftOn || *member.leftOn > today) && !isOver)
        obstacles += tr("The membership has to end first.");
    if (!member.balance.isZero())
        obstacles += tr("The prepaid account holds %1.").arg(moneyText(member.balance, locale));
    const Holding holding = CapitalStore::holding(tx, member.id);
    if (holding.shares != 0)
        obstacles += tr("%n share(s) are still held.", nullptr, holding.shares);
    for (const ShareRefund &refund : ShareRefundStore::of(tx, member.id)) {
        if (refund.state == RefundState::Decided)
            obstacles += tr("%1 is still to be paid back.").arg(moneyText(refund.amount, locale));
    }
    if (!ShareChequeStore::waiting(tx, member.id).isZero())
        obstacles += tr("Cheques wait for their month.");
    for (const LentThing &thing : PeopleStore::lentTo(tx, member.id)) {
        if (!thing.backOn)
            obstacles += tr("“%1” did not come back.").arg(thing.label);
    }
    return obstacles;
}

Result<std::vector<PastMember>> PrivacyService::past(const Session &session) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        std::vector<PastMember> past;
        for (const auto &[id, seen] : PrivacyStore::lastSeen(tx)) {
            const QDate limit = seen.addYears(contactYears());
            const Member member = *MemberStore::find(tx, id);
            if (limit <= today)
                past.push_back({member, seen, limit, obstacles(tx, member, today)});
        }
        return past;
    });
}

Result<std::vector<SilentMember>> PrivacyService::silent(const Session &session, int months) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<SilentMember> silent;
        for (const auto &[id, seen] : PrivacyStore::silentSince(
                 tx, session.today().addMonths(-std::clamp(months, 1, 120)))) {
            Member member = *MemberStore::find(tx, id);
            if (!session.may(Permission::SeeContacts)) {
                member.email.clear();
                member.phone.clear();
            }
            silent.push_back({member, seen});
        }
        return silent;
    });
}

Result<Member> PrivacyService::erase(const Session &session, MemberId id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::ManageShop));
    Result<Member> erased = m_db.write([&](Tx &tx) -> Result<Member> {
        CABAS_LET(member, CapitalDesk::member(tx, id));
        if (PeopleStore::profile(tx, id).erasedOn)
            return refused(tr("The data of member %1 are erased already.").arg(member.number),
                           u"erased"_qs);
        const QStringList open = obstacles(tx, member, session.today());
        if (!open.isEmpty())
            return refused(open.join(u' '), u"obstacles"_qs);
        CABAS_TRY(FourEyes::require(tx, session, Permission::ManageShop,
                                    tr("A member’s data are erased by two people.")));
        PrivacyStore::erase(tx, member, tr("Member %1").arg(member.number), session.today());
        ShiftDesk::refresh(tx, id);
        AuditStore::record(tx, session, "member.erase", memberKind, id.value());
        return *MemberStore::find(tx, id);
    });
    // Not within the deed: where it cannot be done now, the erasure stands all the same.
    if (erased)
        (void)TraceWipe::run(m_db.location());
    return erased;
}

} // namespace cabas
