// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberimport.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peopleservice.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

const QString undone = QStringLiteral("import_undone");
constexpr int atATime = 500;
/// People of one name; more are not told apart by it anyway.
constexpr int alike = 10;

/// How a table names a household: two of one name are told apart by their numbers.
QString labelOf(const Household &household, const std::vector<Household> &all)
{
    const auto same = std::count_if(all.begin(), all.end(), [&](const Household &other) {
        return fold(other.name) == fold(household.name);
    });
    return same > 1 ? u"%1 #%2"_qs.arg(household.name).arg(household.id.value()) : household.name;
}

} // namespace

Result<MemberImport> MemberImportService::run(const Session &session, const MemberTable &table,
                                              const MemberImportOptions &options)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    MemberImport import;
    import.read = table.read;
    import.refused = table.refused;
    if (options.partial && !options.dryRun) {
        // Each line is a deed of its own: one that is refused takes nothing with it.
        for (const MemberRow &row : table.rows)
            count(import, row.line, m_db.write([&](Tx &) -> Result<Outcome> {
                return take(session, row, options.more, import);
            }));
        import.written = true;
    } else {
        // A dry run does everything and then takes it back: what it tells is what would be done.
        const Result<> written = m_db.write([&](Tx &tx) -> Result<> {
            for (const MemberRow &row : table.rows)
                count(import, row.line, take(session, row, options.more, import));
            if (options.dryRun || !import.refused.empty())
                return refused(tr("Nothing was imported."), undone);
            AuditStore::record(tx, session, "member.import", u"members"_qs, 0,
                               {{u"read"_qs, import.read},
                                {u"added"_qs, import.added},
                                {u"changed"_qs, import.changed}});
            return Ok{};
        });
        if (!written && written.failure().code != undone)
            return written.failure();
        import.written = written.ok();
        if (!import.refused.empty() && !options.partial) {
            import.added = 0;
            import.changed = 0;
        }
    }
    std::stable_sort(
        import.refused.begin(), import.refused.end(),
        [](const MemberRefusal &a, const MemberRefusal &b) { return a.line < b.line; });
    return import;
}

void MemberImportService::count(MemberImport &import, int line, const Result<Outcome> &outcome)
{
    if (!outcome)
        import.refused.push_back({line, outcome.failure().message});
    else if (*outcome == Outcome::Added)
        ++import.added;
    else if (*outcome == Outcome::Changed)
        ++import.changed;
    else
        ++import.unchanged;
}

Result<MemberImportService::Outcome> MemberImportService::take(const Session &session,
                                                               const MemberRow &row,
                                                               const MemberImportMore &more,
                                                               MemberImport &import)
{
    return m_db.write([&](Tx &tx) -> Result<Outcome> {
        CABAS_LET(found, known(tx, row));
        Outcome outcome = Outcome::Added;
        if (found) {
            CABAS_LET(changed, change(session, *found, row));
            outcome = changed;
        } else {
            CABAS_LET(added, add(session, row));
            found = added;
        }
        CABAS_LET(isProfileNew, putProfile(session, found->id, row));
        if (isProfileNew && outcome == Outcome::Unchanged)
            outcome = Outcome::Changed;
        if (more) {
            CABAS_LET(differences, more(tx, session, *found, row, outcome == Outcome::Added));
            for (const QString &words : differences)
                import.differences.push_back({row.line, words});
        }
        return outcome;
    });
}

Result<bool> MemberImportService::putProfile(const Session &session, MemberId member,
                                             const MemberRow &row)
{
    const bool saysNothing =
        row.street.isEmpty() && row.postcode.isEmpty() && row.city.isEmpty() && !row.bornOn;
    if (saysNothing)
        return false;
    PeopleService people(m_db);
    CABAS_LET(sheet, people.sheet(session, member));
    MemberProfile wanted = sheet.profile;
    if (!row.street.isEmpty() || !row.city.isEmpty()) {
        wanted.street = row.street;
        wanted.postcode = row.postcode;
        wanted.city = row.city;
    }
    if (row.bornOn)
        wanted.bornOn = row.bornOn;
    const MemberProfile &before = sheet.profile;
    if (wanted.street == before.street && wanted.postcode == before.postcode &&
        wanted.city == before.city && wanted.bornOn == before.bornOn)
        return false;
    CABAS_TRY(people.setProfile(session, wanted));
    return true;
}

Result<std::optional<Member>> MemberImportService::known(Tx &tx, const MemberRow &row) const
{
    if (row.number)
        return MemberStore::findByNumber(tx, *row.number);
    std::vector<Member> same;
    for (const Member &member : MemberStore::search(tx, row.name, alike)) {
        const bool isSame = row.email.isEmpty() ? fold(member.name) == fold(row.name)
                                                : fold(member.email) == fold(row.email);
        if (isSame)
            same.push_back(member);
    }
    if (same.size() > 1)
        return refused(tr("Several members are called %1: give the number.").arg(row.name));
    return same.empty() ? std::optional<Member>() : std::optional(same.front());
}

Result<std::optional<HouseholdId>> MemberImportService::householdOf(const Session &session,
                                                                    const QString &name)
{
    if (name.isEmpty())
        return std::optional<HouseholdId>();
    MemberService members(m_db);
    CABAS_LET(households, members.households(session));
    for (const Household &household : households) {
        if (fold(labelOf(household, households)) == fold(name))
            return std::optional(household.id);
    }
    for (const Household &household : households) {
        if (fold(household.name) == fold(name))
            return refused(tr("Several households are called %1. Write %2 for this one.")
                               .arg(name, labelOf(household, households)),
                           u"household"_qs);
    }
    CABAS_LET(added, members.addHousehold(session, name));
    return std::optional(added);
}

Result<Member> MemberImportService::add(const Session &session, const MemberRow &row)
{
    MemberService members(m_db);
    NewMember wanted;
    wanted.name = row.name;
    wanted.number = row.number;
    wanted.email = row.email;
    wanted.phone = row.phone;
    wanted.joinedOn = row.joinedOn;
    wanted.shares = row.shares.value_or(0);
    CABAS_LET(household, householdOf(session, row.household));
    wanted.household = household;
    CABAS_LET(saved, members.add(session, wanted));
    if (row.paidShares && *row.paidShares > 0)
        CABAS_TRY(CapitalService(m_db).setOpening(session, saved.member.id, *row.paidShares));
    if (row.balance && !row.balance->isZero())
        CABAS_TRY(members.setOpening(session, saved.member.id, *row.balance));
    if (row.leftOn) {
        Member left = saved.member;
        left.leftOn = row.leftOn;
        CABAS_TRY(members.update(session, left));
    }
    return saved.member;
}

Result<MemberImportService::Outcome>
MemberImportService::change(const Session &session, const Member &known, const MemberRow &row)
{
    if (row.shares && *row.shares != known.shares)
        return refused(tr("%1 has %2 shares here, not %3: shares of a known member move by their "
                          "own deeds.")
                           .arg(known.name)
                           .arg(known.shares)
                           .arg(*row.shares),
                       u"shares"_qs);
    if (row.paidShares && *row.paidShares != known.shares)
        return refused(tr("%1 has %2 shares here, not %3: shares of a known member move by their "
                          "own deeds.")
                           .arg(known.name)
                           .arg(known.shares)
                           .arg(*row.paidShares),
                       u"shares"_qs);
    if (row.balance && *row.balance != known.balance)
        return refused(tr("The account of %1 holds another amount here: it moves by payments and "
                          "corrections.")
                           .arg(known.name),
                       u"balance"_qs);
    Member wanted = known;
    const auto put = [](QString &field, const QString &said) {
        if (!said.isEmpty())
            field = said;
    };
    put(wanted.name, row.name);
    put(wanted.email, row.email);
    put(wanted.phone, row.phone);
    if (!row.household.isEmpty()) {
        CABAS_LET(household, householdOf(session, row.household));
        wanted.household = household;
    }
    wanted.joinedOn = row.joinedOn.value_or(known.joinedOn);
    if (row.leftOn)
        wanted.leftOn = row.leftOn;
    const bool isSame = wanted.name == known.name && wanted.email == known.email &&
                        wanted.phone == known.phone && wanted.household == known.household &&
                        wanted.joinedOn == known.joinedOn && wanted.leftOn == known.leftOn;
    if (isSame)
        return Outcome::Unchanged;
    CABAS_TRY(MemberService(m_db).update(session, wanted));
    return Outcome::Changed;
}

Result<std::vector<MemberRow>> MemberImportService::rows(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    const MemberService members(m_db);
    CABAS_LET(households, members.households(session));
    std::map<HouseholdId, QString> labels;
    for (const Household &household : households)
        labels.emplace(household.id, labelOf(household, households));
    std::vector<MemberRow> rows;
    std::optional<Member> last;
    for (;;) {
        CABAS_LET(page, members.page(session, last, atATime));
        for (const Member &member : page) {
            MemberRow row;
            row.number = member.number;
            row.name = member.name;
            row.email = member.email;
            row.phone = member.phone;
            if (member.household)
                row.household = labels[*member.household];
            row.joinedOn = member.joinedOn;
            row.leftOn = member.leftOn;
            row.shares = member.shares;
            row.balance = member.balance;
            rows.push_back(row);
        }
        if (page.empty())
            break;
        last = page.back();
    }
    std::sort(rows.begin(), rows.end(),
              [](const MemberRow &a, const MemberRow &b) { return a.number < b.number; });
    return rows;
}

} // namespace cabas
