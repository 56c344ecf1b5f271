// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/memberletterstore.h"

namespace cabas {

void MemberLetterStore::add(Tx &tx, const LoggedLetter &letter, const QString &language,
                            const std::optional<OutboxId> &outbox, UserId user)
{
    tx.change(R"(INSERT INTO member_letters
                     (member_id, template, language, way, day, outbox_id, user_id)
                 VALUES (?, ?, ?, ?, ?, ?, ?))",
              {letter.member, letter.templateName, language, letter.way, letter.day, outbox, user});
    tx.touch(Topic::Members);
}

std::vector<LoggedLetter> MemberLetterStore::newest(Tx &tx, int limit)
{
    std::vector<LoggedLetter> letters;
    tx.each(R"(SELECT l.member_id, m.number, m.name, l.template, l.way, l.day
               FROM member_letters l JOIN members m ON m.id = l.member_id
               ORDER BY l.id DESC LIMIT ?)",
            {limit}, [&](const Row &row) {
                letters.push_back({row.id<MemberId>(0), row.number(1), row.text(2), row.text(3),
                                   row.text(4), row.day(5)});
            });
    return letters;
}

bool MemberLetterStore::wasSent(Tx &tx, MemberId member, const QString &templateName, QDate since)
{
    return tx
        .first(R"(SELECT id FROM member_letters
                  WHERE member_id = ? AND template = ? AND day >= ? LIMIT 1)",
               {member, templateName, since})
        .has_value();
}

std::vector<MemberId> MemberLetterStore::joinedSince(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each("SELECT id FROM members WHERE joined_on >= ? AND left_on IS NULL ORDER BY number",
            {day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> MemberLetterStore::leftSince(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each("SELECT id FROM members WHERE left_on >= ? ORDER BY number", {day},
            [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> MemberLetterStore::present(Tx &tx)
{
    std::vector<MemberId> members;
    tx.each("SELECT id FROM members WHERE left_on IS NULL ORDER BY number", {},
            [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

} // namespace cabas
