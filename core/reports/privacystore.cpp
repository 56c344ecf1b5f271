// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/privacystore.h"

#include "core/base/text.h"
#include "core/db/searchstore.h"

#include <algorithm>
#include <tuple>

namespace cabas {

namespace {

/// A quantity for people: whole pieces, else its thousandths.
QString quantityWords(qint64 milli, const QString &unit)
{
    const Unit known = unitFromName(unit).value_or(Unit::Piece);
    return quantityText(Quantity::fromMilli(milli), known, QLocale());
}

/// The last day anything was heard of a member.
QDate lastHeard(Tx &tx, MemberId member)
{
    const std::optional<Row> row = tx.first(R"(SELECT MAX(t.day)
                    FROM (SELECT COALESCE(left_on, joined_on) AS day FROM members WHERE id = ?
                          UNION ALL SELECT business_day FROM tickets WHERE member_id = ?
                          UNION ALL SELECT day FROM member_account_moves WHERE member_id = ?
                          UNION ALL SELECT day FROM share_payments WHERE member_id = ?
                          UNION ALL SELECT s.day FROM shift_bookings b
                                    JOIN shifts s ON s.id = b.shift_id
                                    WHERE b.member_id = ? AND b.state IN ('done', 'late')) t)",
                                            {member, member, member, member, member});
    return row->day(0);
}

void sortBySeen(std::vector<std::pair<MemberId, QDate>> &members)
{
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second, a.first) < std::tuple(b.second, b.first);
    });
}

} // namespace

FileSection PrivacyStore::tickets(Tx &tx, MemberId member)
{
    FileSection section{u"purchases"_qs, tr("Purchases"), {}};
    tx.each(R"(SELECT t.name, t.business_day, l.name, l.unit, l.quantity_milli, l.gross_cents
               FROM tickets t JOIN ticket_lines l ON l.ticket_id = t.id
               WHERE t.member_id = ? ORDER BY t.id, l.position)",
            {member}, [&](const Row &row) {
                section.facts.push_back(
                    {row.day(1),
                     tr("%1: %2, %3")
                         .arg(row.text(0), row.text(2), quantityWords(row.integer(4), row.text(3))),
                     row.money(5),
                     {{u"ticket"_qs, row.text(0)},
                      {u"article"_qs, row.text(2)},
                      {u"quantity_milli"_qs, row.integer(4)}}});
            });
    return section;
}

FileSection PrivacyStore::specials(Tx &tx, MemberId member)
{
    FileSection section{u"special_orders"_qs, tr("Special orders"), {}};
    tx.each(R"(SELECT asked_on, name, unit, quantity_milli, note FROM special_orders
               WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) {
                QString text =
                    tr("%1, %2").arg(row.text(1), quantityWords(row.integer(3), row.text(2)));
                if (!row.text(4).isEmpty())
                    text += tr(" (%1)").arg(row.text(4));
                section.facts.push_back({row.day(0),
                                         text,
                                         {},
                                         {{u"article"_qs, row.text(1)},
                                          {u"quantity_milli"_qs, row.integer(3)},
                                          {u"note"_qs, row.text(4)}}});
            });
    return section;
}

FileSection PrivacyStore::letters(Tx &tx, MemberId member)
{
    FileSection section{u"letters"_qs, tr("Letters and mails"), {}};
    tx.each(R"(SELECT day, template, way FROM member_letters WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) {
                section.facts.push_back(
                    {row.day(0),
                     row.text(1),
                     {},
                     {{u"template"_qs, row.text(1)}, {u"way"_qs, row.text(2)}}});
            });
    return section;
}

FileSection PrivacyStore::badges(Tx &tx, MemberId member)
{
    FileSection section{u"badges"_qs, tr("Badges"), {}};
    tx.each(R"(SELECT code, issued_on, COALESCE(ended_on, '') FROM member_badges
               WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) {
                section.facts.push_back(
                    {row.day(1),
                     row.text(0),
                     {},
                     {{u"code"_qs, row.text(0)}, {u"ended_on"_qs, row.text(2)}}});
            });
    return section;
}

FileSection PrivacyStore::committees(Tx &tx, MemberId member)
{
    FileSection section{u"committees"_qs, tr("Committees"), {}};
    tx.each(R"(SELECT c.name, m.from_on, COALESCE(m.to_on, '') FROM committee_members m
               JOIN committees c ON c.id = m.committee_id WHERE m.member_id = ? ORDER BY m.id)",
            {member}, [&](const Row &row) {
                section.facts.push_back(
                    {row.day(1),
                     row.text(0),
                     {},
                     {{u"committee"_qs, row.text(0)}, {u"until"_qs, row.text(2)}}});
            });
    tx.each(R"(SELECT c.name, w.day, w.amount, w.state FROM committee_work w
               JOIN committees c ON c.id = w.committee_id WHERE w.member_id = ? ORDER BY w.id)",
            {member}, [&](const Row &row) {
                section.facts.push_back({row.day(1),
                                         tr("Work for “%1”").arg(row.text(0)),
                                         {},
                                         {{u"committee"_qs, row.text(0)},
                                          {u"amount"_qs, row.integer(2)},
                                          {u"state"_qs, row.text(3)}}});
            });
    return section;
}

FileSection PrivacyStore::fetched(Tx &tx, MemberId member)
{
    FileSection section{u"fetched"_qs, tr("Shopped for others of the household"), {}};
    tx.each(
        R"(SELECT t.business_day, t.name FROM sale_shoppers s
               JOIN tickets t ON t.basket_key = s.basket_key WHERE s.member_id = ? ORDER BY t.id)",
        {member}, [&](const Row &row) {
            section.facts.push_back({row.day(0), row.text(1), {}, {{u"ticket"_qs, row.text(1)}}});
        });
    return section;
}

FileSection PrivacyStore::photo(Tx &tx, MemberId member)
{
    FileSection section{u"photo"_qs, tr("Photo"), {}};
    tx.each("SELECT bytes, width, height FROM member_photos WHERE member_id = ?", {member},
            [&](const Row &row) {
                section.facts.push_back(
                    {{},
                     tr("A photo of %1 × %2 points").arg(row.number(1)).arg(row.number(2)),
                     {},
                     {{u"jpeg_base64"_qs, QString::fromLatin1(row.blob(0).toBase64())}}});
            });
    return section;
}

FileSection PrivacyStore::ownFields(Tx &tx, MemberId member)
{
    FileSection section{u"own_fields"_qs, tr("Fields of the shop"), {}};
    tx.each(R"(SELECT f.name, v.value FROM own_values v JOIN own_fields f ON f.id = v.field_id
               WHERE f.record_kind = 'member' AND v.record_id = ? ORDER BY f.position)",
            {member}, [&](const Row &row) {
                section.facts.push_back({{},
                                         tr("%1: %2").arg(row.text(0), row.text(1)),
                                         {},
                                         {{u"field"_qs, row.text(0)}, {u"value"_qs, row.text(1)}}});
            });
    return section;
}

FileSection PrivacyStore::fees(Tx &tx, MemberId member)
{
    FileSection section{u"fees"_qs, tr("Yearly fees"), {}};
    tx.each(R"(SELECT year_on, amount_cents, at FROM fee_payments
               WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) {
                section.facts.push_back({row.instant(2).date(),
                                         tr("Fee of the year from %1").arg(dateText(row.day(0))),
                                         row.money(1),
                                         {{u"year_on"_qs, dayText(row.day(0))}}});
            });
    return section;
}

FileSection PrivacyStore::shifts(Tx &tx, MemberId member)
{
    FileSection section{u"shifts"_qs, tr("Shifts"), {}};
    tx.each(R"(SELECT s.day, s.start_minute, b.kind, b.state
               FROM shift_bookings b JOIN shifts s ON s.id = b.shift_id
               WHERE b.member_id = ? ORDER BY s.day, s.start_minute, b.id)",
            {member}, [&](const Row &row) {
                const QString hour = QTime(0, 0).addSecs(row.number(1) * 60).toString(u"HH:mm"_qs);
                section.facts.push_back(
                    {row.day(0),
                     tr("%1, %2").arg(hour, row.text(3)),
                     {},
                     {{u"start"_qs, hour}, {u"kind"_qs, row.text(2)}, {u"state"_qs, row.text(3)}}});
            });
    tx.each(R"(SELECT from_on, COALESCE(to_on, ''), kind FROM shift_leaves
               WHERE member_id = ? ORDER BY from_on, id)",
            {member}, [&](const Row &row) {
                section.facts.push_back({row.day(0),
                                         tr("Leave: %1").arg(row.text(2)),
                                         {},
                                         {{u"leave"_qs, row.text(2)}, {u"to"_qs, row.text(1)}}});
            });
    return section;
}

std::vector<std::pair<MemberId, QDate>> PrivacyStore::lastSeen(Tx &tx)
{
    // Member by member: grouping every ticket of ten years would take the memory of a shop's tool.
    std::vector<std::pair<MemberId, QDate>> seen;
    for (const Row &row : tx.run(R"(SELECT m.id, COALESCE((SELECT MAX(c.day) FROM share_changes c
                                          WHERE c.member_id = m.id), '')
                   FROM members m LEFT JOIN member_profiles p ON p.member_id = m.id
                   WHERE p.erased_on IS NULL AND (m.left_on IS NOT NULL OR p.ends_on IS NOT NULL)
                   ORDER BY m.id)")) {
        const MemberId member = row.id<MemberId>(0);
        const QDate heard = lastHeard(tx, member);
        seen.emplace_back(member, std::max(heard, row.optionalDay(1).value_or(heard)));
    }
    sortBySeen(seen);
    return seen;
}

std::vector<std::pair<MemberId, QDate>> PrivacyStore::silentSince(Tx &tx, QDate day)
{
    std::vector<std::pair<MemberId, QDate>> silent;
    // Most were heard of lately: a ticket says it at once. Tickets of a day follow those before.
    for (const Row &row : tx.run(R"(SELECT m.id FROM members m
                   WHERE m.left_on IS NULL AND m.joined_on < ?
                       AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.member_id = m.id
                           AND t.id >= (SELECT x.id FROM tickets x WHERE x.business_day >= ?
                                        ORDER BY x.business_day, x.id LIMIT 1)
                           AND t.business_day >= ?)
                       AND NOT EXISTS (SELECT 1 FROM member_account_moves a
                                       WHERE a.member_id = m.id AND a.day >= ?)
                       AND NOT EXISTS (SELECT 1 FROM share_payments p
                                       WHERE p.member_id = m.id AND p.day >= ?)
                       AND NOT EXISTS (SELECT 1 FROM shift_bookings b
                                       JOIN shifts s ON s.id = b.shift_id
                                       WHERE b.member_id = m.id AND b.state IN ('done', 'late')
                                           AND s.day >= ?)
                   ORDER BY m.id)",
                                 {day, day, day, day, day, day})) {
        const QDate heard = lastHeard(tx, row.id<MemberId>(0));
        if (heard < day)
            silent.emplace_back(row.id<MemberId>(0), heard);
    }
    sortBySeen(silent);
    return silent;
}

void PrivacyStore::erase(Tx &tx, const Member &member, const QString &name, QDate today)
{
    const MemberId id = member.id;
    tx.change(R"(UPDATE members SET name = ?, name_fold = ?, email = '', phone = '',
                     household_id = NULL, revision = revision + 1 WHERE id = ?)",
              {name, fold(name), id});
    SearchStore::put(tx, Searched::Members, id.value(), fold(name));
    tx.change("DELETE FROM member_profiles WHERE member_id = ?", {id});
    tx.change("INSERT INTO member_profiles (member_id, erased_on) VALUES (?, ?)", {id, today});
    tx.change("UPDATE member_profiles SET sponsor_id = NULL WHERE sponsor_id = ?", {id});
    tx.change("UPDATE member_profiles SET mentor_id = NULL WHERE mentor_id = ?", {id});
    tx.change("DELETE FROM member_notes WHERE member_id = ?", {id});
    tx.change("DELETE FROM member_consents WHERE member_id = ?", {id});
    tx.change("DELETE FROM member_photos WHERE member_id = ?", {id});
    // The number is given to nobody else; whose badge it was stays, to refuse it.
    tx.change("UPDATE member_badges SET ended_on = ?, reason = 'other' "
              "WHERE member_id = ? AND ended_on IS NULL",
              {today, id});
    tx.change("UPDATE meeting_guests SET name = '', email = '', phone = '' WHERE member_id = ?",
              {id});
    tx.change(R"(UPDATE outbox SET target = '', title = '', payload = ''
                 WHERE subject_kind = 'member' AND subject_id = ?)",
              {id});
    if (!member.email.isEmpty())
        tx.change("UPDATE outbox SET target = '', title = '', payload = '' WHERE target = ?",
                  {member.email});
    tx.change("DELETE FROM member_letters WHERE member_id = ?", {id});
    tx.change("DELETE FROM committee_work WHERE member_id = ? AND state <> 'credited'", {id});
    tx.change("UPDATE committee_members SET to_on = ? WHERE member_id = ? AND to_on IS NULL",
              {today, id});
    tx.change("UPDATE lent_things SET label = '' WHERE member_id = ?", {id});
    tx.change("UPDATE share_cheques SET label = '' WHERE member_id = ?", {id});
    tx.change("UPDATE member_standings SET reasons = '[]' WHERE member_id = ?", {id});
    tx.change("UPDATE special_orders SET note = '' WHERE member_id = ?", {id});
    // What a leave was for says something of somebody's health.
    tx.change(R"(UPDATE shift_leaves SET kind = 'temporary'
                 WHERE member_id = ? AND kind IN ('incapacity', 'parental'))",
              {id});
    tx.change(R"(DELETE FROM own_values WHERE record_id = ? AND field_id IN
                     (SELECT id FROM own_fields WHERE record_kind = 'member'))",
              {id});
    if (member.household) {
        tx.change(R"(UPDATE person_badges SET ended_on = COALESCE(ended_on, ?), reason = 'other',
                         person_id = NULL
                     WHERE person_id IN (SELECT id FROM household_people WHERE household_id = ?)
                         AND NOT EXISTS (SELECT 1 FROM members WHERE household_id = ?))",
                  {today, *member.household, *member.household});
        tx.change(R"(DELETE FROM household_people WHERE household_id = ? AND NOT EXISTS
                         (SELECT 1 FROM members WHERE household_id = ?))",
                  {*member.household, *member.household});
        tx.change(R"(DELETE FROM households WHERE id = ? AND NOT EXISTS
                         (SELECT 1 FROM members WHERE household_id = ?))",
                  {*member.household, *member.household});
    }
    tx.touch(Topic::Members);
}

} // namespace cabas
