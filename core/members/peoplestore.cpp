// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/peoplestore.h"

#include "core/members/memberstore.h"
#include "core/members/peoplerules.h"

#include <map>

namespace cabas {

namespace {

MemberCategory readCategory(const Row &row)
{
    return {row.id<CategoryId>(0),
            row.text(1),
            PeopleRules::kindFromName(row.text(2)).value_or(CategoryKind::Person),
            row.number(3),
            row.number(4),
            row.number(5),
            row.number(6)};
}

LentThing readLent(const Row &row)
{
    LentThing thing;
    thing.id = row.integer(0);
    thing.member = row.id<MemberId>(1);
    thing.number = row.number(2);
    thing.name = row.text(3);
    thing.kind = PeopleRules::lentFromName(row.text(4)).value_or(LentKind::Other);
    thing.label = row.text(5);
    thing.lentOn = row.day(6);
    thing.dueOn = row.optionalDay(7);
    thing.backOn = row.optionalDay(8);
    return thing;
}

MemberNote readNote(const Row &row)
{
    return {row.integer(0),
            row.id<MemberId>(1),
            PeopleRules::audienceFromName(row.text(2)).value_or(NoteAudience::Money),
            row.text(3),
            row.instant(4),
            row.id<UserId>(5),
            row.text(6)};
}

HouseholdPerson readPerson(const Row &row)
{
    return {row.integer(0),
            row.id<HouseholdId>(1),
            row.text(2),
            PeopleRules::roleFromName(row.text(3)).value_or(HouseholdRole::Attached),
            row.optionalDay(4),
            row.day(5),
            row.optionalDay(6)};
}

} // namespace

std::vector<MemberCategory> PeopleStore::categories(Tx &tx)
{
    std::vector<MemberCategory> categories;
    tx.each(R"(SELECT id, name, kind, min_shares, reduced_shares, days, revision
               FROM member_categories ORDER BY name, id)",
            {}, [&](const Row &row) { categories.push_back(readCategory(row)); });
    return categories;
}

std::optional<MemberCategory> PeopleStore::category(Tx &tx, CategoryId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, name, kind, min_shares, reduced_shares, days, revision
                    FROM member_categories WHERE id = ?)",
                 {id});
    return row ? std::optional(readCategory(*row)) : std::nullopt;
}

CategoryId PeopleStore::addCategory(Tx &tx, const MemberCategory &category)
{
    tx.touch(Topic::Members);
    return CategoryId(tx.insert(
        R"(INSERT INTO member_categories (name, kind, min_shares, reduced_shares, days)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {category.name, PeopleRules::kindName(category.kind), category.minShares,
         category.reducedShares, category.days}));
}

bool PeopleStore::setCategory(Tx &tx, const MemberCategory &category)
{
    tx.touch(Topic::Members);
    return tx.change(R"(UPDATE member_categories
                        SET name = ?, kind = ?, min_shares = ?, reduced_shares = ?, days = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {category.name, PeopleRules::kindName(category.kind), category.minShares,
                      category.reducedShares, category.days, category.id, category.revision}) == 1;
}

MemberProfile PeopleStore::profile(Tx &tx, MemberId member)
{
    MemberProfile profile;
    profile.member = member;
    const std::optional<Row> row = tx.first(
        R"(SELECT category_id, reduced_until, household_role, born_on, street, postcode, city,
               company, siren, sponsor_id, mentor_id, ends_on, merged_into, erased_on, revision
           FROM member_profiles WHERE member_id = ?)",
        {member});
    if (!row)
        return profile;
    profile.category = row->optionalId<CategoryId>(0);
    profile.reducedUntil = row->optionalDay(1);
    profile.role = PeopleRules::roleFromName(row->text(2)).value_or(HouseholdRole::Holder);
    profile.bornOn = row->optionalDay(3);
    profile.street = row->text(4);
    profile.postcode = row->text(5);
    profile.city = row->text(6);
    profile.company = row->text(7);
    profile.siren = row->text(8);
    profile.sponsor = row->optionalId<MemberId>(9);
    profile.mentor = row->optionalId<MemberId>(10);
    profile.endsOn = row->optionalDay(11);
    profile.mergedInto = row->optionalId<MemberId>(12);
    profile.erasedOn = row->optionalDay(13);
    profile.revision = row->number(14);
    return profile;
}

bool PeopleStore::setProfile(Tx &tx, const MemberProfile &profile)
{
    tx.touch(Topic::Members);
    if (profile.revision == 0 && PeopleStore::profile(tx, profile.member).revision == 0)
        tx.change("INSERT INTO member_profiles (member_id, revision) VALUES (?, 0)",
                  {profile.member});
    return tx.change(
               R"(UPDATE member_profiles
                  SET category_id = ?, reduced_until = ?, household_role = ?, born_on = ?,
                      street = ?, postcode = ?, city = ?, company = ?, siren = ?, sponsor_id = ?,
                      mentor_id = ?, ends_on = ?, merged_into = ?, erased_on = ?,
                      revision = revision + 1
                  WHERE member_id = ? AND revision = ?)",
               {profile.category, profile.reducedUntil, PeopleRules::roleName(profile.role),
                profile.bornOn, profile.street, profile.postcode, profile.city, profile.company,
                profile.siren, profile.sponsor, profile.mentor, profile.endsOn, profile.mergedInto,
                profile.erasedOn, profile.member, profile.revision}) == 1;
}

std::vector<EndingTrial> PeopleStore::ending(Tx &tx, QDate by)
{
    std::vector<EndingTrial> ending;
    for (const Row &row : tx.run(
             R"(SELECT p.member_id, COALESCE(c.name, ''), p.ends_on FROM member_profiles p
                JOIN members m ON m.id = p.member_id
                LEFT JOIN member_categories c ON c.id = p.category_id
                WHERE p.ends_on IS NOT NULL AND p.ends_on <= ? AND m.left_on IS NULL
                ORDER BY p.ends_on, m.number)",
             {by}))
        ending.push_back({*MemberStore::find(tx, row.id<MemberId>(0)), row.text(1), row.day(2)});
    return ending;
}

std::vector<HouseholdRow> PeopleStore::households(Tx &tx)
{
    std::map<qint64, int> shares;
    tx.each(R"(SELECT m.household_id, CAST(SUM(t.shares) AS BIGINT)
               FROM (SELECT member_id, shares FROM share_moves
                     UNION ALL SELECT member_id, shares FROM share_payments
                     UNION ALL SELECT member_id, shares FROM share_changes) t
               JOIN members m ON m.id = t.member_id
               WHERE m.household_id IS NOT NULL GROUP BY m.household_id)",
            {}, [&](const Row &row) { shares[row.integer(0)] = row.number(1); });
    std::vector<HouseholdRow> rows;
    tx.each(R"(SELECT h.id, h.name,
                   (SELECT COUNT(*) FROM members m
                    WHERE m.household_id = h.id AND m.left_on IS NULL),
                   (SELECT COUNT(*) FROM household_people p WHERE p.household_id = h.id),
                   (SELECT CAST(COALESCE(SUM(b.balance_cents), 0) AS BIGINT)
                    FROM members m JOIN member_balances b ON b.member_id = m.id
                    WHERE m.household_id = h.id)
               FROM households h ORDER BY h.name, h.id)",
            {}, [&](const Row &row) {
                rows.push_back({{row.id<HouseholdId>(0), row.text(1)},
                                row.number(2),
                                row.number(3),
                                shares[row.integer(0)],
                                row.money(4)});
            });
    return rows;
}

std::vector<HouseholdPerson> PeopleStore::people(Tx &tx, HouseholdId household)
{
    std::vector<HouseholdPerson> people;
    tx.each(R"(SELECT id, household_id, name, kind, born_on, from_on, until_on
               FROM household_people WHERE household_id = ? ORDER BY id)",
            {household}, [&](const Row &row) { people.push_back(readPerson(row)); });
    return people;
}

std::optional<HouseholdPerson> PeopleStore::person(Tx &tx, qint64 id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, household_id, name, kind, born_on, from_on, until_on
                    FROM household_people WHERE id = ?)",
                 {id});
    return row ? std::optional(readPerson(*row)) : std::nullopt;
}

qint64 PeopleStore::addPerson(Tx &tx, const HouseholdPerson &person)
{
    tx.touch(Topic::Members);
    return tx.insert(
        R"(INSERT INTO household_people (household_id, name, kind, born_on, from_on, until_on)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {person.household, person.name, PeopleRules::roleName(person.role), person.bornOn,
         person.from, person.until});
}

bool PeopleStore::removePerson(Tx &tx, qint64 id)
{
    tx.touch(Topic::Members);
    return tx.change("DELETE FROM household_people WHERE id = ?", {id}) == 1;
}

void PeopleStore::movePerson(Tx &tx, qint64 id, HouseholdId to)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE household_people SET household_id = ? WHERE id = ?", {to, id});
}

void PeopleStore::setHousehold(Tx &tx, MemberId member, const std::optional<HouseholdId> &household)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE members SET household_id = ?, revision = revision + 1 WHERE id = ?",
              {household, member});
}

void PeopleStore::removeHousehold(Tx &tx, HouseholdId id)
{
    tx.touch(Topic::Members);
    tx.change("DELETE FROM households WHERE id = ?", {id});
}

void PeopleStore::addConsent(Tx &tx, MemberId member, const Consent &consent, UserId user)
{
    tx.touch(Topic::Members);
    tx.change(R"(INSERT INTO member_consents
                     (member_id, purpose, given, text_version, day, user_id)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {member, consent.purpose, consent.isGiven, consent.textVersion, consent.day, user});
}

std::vector<Consent> PeopleStore::consents(Tx &tx, MemberId member)
{
    std::vector<Consent> consents;
    tx.each(
        R"(SELECT c.purpose, c.given, c.text_version, c.day, u.display_name
               FROM member_consents c JOIN users u ON u.id = c.user_id
               WHERE c.member_id = ? ORDER BY c.id)",
        {member}, [&](const Row &row) {
            consents.push_back({row.text(0), row.flag(1), row.number(2), row.day(3), row.text(4)});
        });
    return consents;
}

qint64 PeopleStore::addNote(Tx &tx, const MemberNote &note)
{
    tx.touch(Topic::Members);
    return tx.insert(
        R"(INSERT INTO member_notes (member_id, audience, text, at, user_id)
                        VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {note.member, PeopleRules::audienceName(note.audience), note.text, note.at, note.user});
}

std::optional<MemberNote> PeopleStore::note(Tx &tx, qint64 id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT n.id, n.member_id, n.audience, n.text, n.at, n.user_id, u.display_name
           FROM member_notes n JOIN users u ON u.id = n.user_id WHERE n.id = ?)",
        {id});
    return row ? std::optional(readNote(*row)) : std::nullopt;
}

std::vector<MemberNote> PeopleStore::notes(Tx &tx, MemberId member)
{
    std::vector<MemberNote> notes;
    tx.each(R"(SELECT n.id, n.member_id, n.audience, n.text, n.at, n.user_id, u.display_name
               FROM member_notes n JOIN users u ON u.id = n.user_id
               WHERE n.member_id = ? ORDER BY n.id DESC)",
            {member}, [&](const Row &row) { notes.push_back(readNote(row)); });
    return notes;
}

void PeopleStore::removeNote(Tx &tx, qint64 id)
{
    tx.touch(Topic::Members);
    tx.change("DELETE FROM member_notes WHERE id = ?", {id});
}

qint64 PeopleStore::lend(Tx &tx, const LentThing &thing, UserId user)
{
    tx.touch(Topic::Members);
    return tx.insert(
        R"(INSERT INTO lent_things (member_id, kind, label, lent_on, due_on, user_id)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {thing.member, PeopleRules::lentName(thing.kind), thing.label, thing.lentOn, thing.dueOn,
         user});
}

std::optional<LentThing> PeopleStore::lent(Tx &tx, qint64 id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT l.id, l.member_id, m.number, m.name, l.kind, l.label, l.lent_on,
                        l.due_on, l.back_on
                    FROM lent_things l JOIN members m ON m.id = l.member_id WHERE l.id = ?)",
                 {id});
    return row ? std::optional(readLent(*row)) : std::nullopt;
}

void PeopleStore::back(Tx &tx, qint64 id, QDate on)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE lent_things SET back_on = ? WHERE id = ?", {on, id});
}

std::vector<LentThing> PeopleStore::allLent(Tx &tx)
{
    std::vector<LentThing> things;
    tx.each(R"(SELECT l.id, l.member_id, m.number, m.name, l.kind, l.label, l.lent_on, l.due_on,
                   l.back_on
               FROM lent_things l JOIN members m ON m.id = l.member_id
               WHERE l.back_on IS NULL
               ORDER BY COALESCE(l.due_on, '9999-12-31'), l.lent_on, l.id)",
            {}, [&](const Row &row) { things.push_back(readLent(row)); });
    return things;
}

std::vector<LentThing> PeopleStore::lentTo(Tx &tx, MemberId member)
{
    std::vector<LentThing> things;
    tx.each(R"(SELECT l.id, l.member_id, m.number, m.name, l.kind, l.label, l.lent_on, l.due_on,
                   l.back_on
               FROM lent_things l JOIN members m ON m.id = l.member_id
               WHERE l.member_id = ? ORDER BY l.id)",
            {member}, [&](const Row &row) { things.push_back(readLent(row)); });
    return things;
}

std::vector<DuplicateFacts> PeopleStore::comparable(Tx &tx)
{
    std::vector<DuplicateFacts> facts;
    tx.each(R"(SELECT m.id, m.number, m.name, m.email, m.phone, m.household_id, m.joined_on,
                   p.born_on
               FROM members m LEFT JOIN member_profiles p ON p.member_id = m.id
               WHERE m.left_on IS NULL AND p.merged_into IS NULL AND p.erased_on IS NULL
               ORDER BY m.number)",
            {}, [&](const Row &row) {
                DuplicateFacts fact;
                fact.member.id = row.id<MemberId>(0);
                fact.member.number = row.number(1);
                fact.member.name = row.text(2);
                fact.member.email = row.text(3);
                fact.member.phone = row.text(4);
                fact.member.household = row.optionalId<HouseholdId>(5);
                fact.member.joinedOn = row.day(6);
                fact.bornOn = row.optionalDay(7);
                facts.push_back(fact);
            });
    return facts;
}

std::vector<std::pair<MemberId, MemberId>> PeopleStore::distinct(Tx &tx)
{
    std::vector<std::pair<MemberId, MemberId>> pairs;
    tx.each("SELECT member_id, other_id FROM member_distinct", {},
            [&](const Row &row) { pairs.emplace_back(row.id<MemberId>(0), row.id<MemberId>(1)); });
    return pairs;
}

void PeopleStore::addDistinct(Tx &tx, MemberId first, MemberId second)
{
    tx.touch(Topic::Members);
    tx.change(R"(INSERT INTO member_distinct (member_id, other_id) VALUES (?, ?)
                 ON CONFLICT (member_id, other_id) DO NOTHING)",
              {first, second});
}

void PeopleStore::join(Tx &tx, MemberId from, MemberId to)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE member_notes SET member_id = ? WHERE member_id = ?", {to, from});
    tx.change("UPDATE member_consents SET member_id = ? WHERE member_id = ?", {to, from});
    tx.change("UPDATE lent_things SET member_id = ? WHERE member_id = ?", {to, from});
    tx.change("UPDATE member_letters SET member_id = ? WHERE member_id = ?", {to, from});
}

} // namespace cabas
