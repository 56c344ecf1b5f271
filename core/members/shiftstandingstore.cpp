// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/shiftstandingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cabas {

namespace {

std::vector<StandingCause> causesFrom(const QString &text)
{
    std::vector<StandingCause> causes;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray parts = each.toArray();
        causes.push_back({parts.at(0).toString(),
                          dayFromText(parts.at(1).toString()).value_or(QDate()),
                          parts.at(2).toInteger(), parts.at(3).toBool()});
    }
    return causes;
}

ShiftStanding readSpan(const Row &row)
{
    return {row.day(0), row.optionalDay(1), row.text(2), row.flag(3), causesFrom(row.text(4))};
}

} // namespace

QString ShiftStandingStore::causesText(const std::vector<StandingCause> &causes)
{
    QJsonArray list;
    for (const StandingCause &cause : causes)
        list.append(QJsonArray{cause.code, cause.day.isValid() ? dayText(cause.day) : QString(),
                               cause.amount, cause.inMinutes});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<ShiftStanding> ShiftStandingStore::of(Tx &tx, MemberId id)
{
    std::vector<ShiftStanding> spans;
    tx.each(R"(SELECT from_on, to_on, state, may_shop, causes FROM shift_standings
               WHERE member_id = ? ORDER BY from_on)",
            {id}, [&](const Row &row) { spans.push_back(readSpan(row)); });
    return spans;
}

std::optional<ShiftStanding> ShiftStandingStore::at(Tx &tx, MemberId id, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT from_on, to_on, state, may_shop, causes FROM shift_standings
           WHERE member_id = ? AND from_on <= ? AND (to_on IS NULL OR to_on > ?)
           ORDER BY from_on DESC LIMIT 1)",
        {id, day, day});
    return row ? std::optional(readSpan(*row)) : std::nullopt;
}

bool ShiftStandingStore::set(Tx &tx, MemberId id, const std::vector<ShiftStanding> &spans)
{
    if (of(tx, id) == spans)
        return false;
    tx.change("DELETE FROM shift_standings WHERE member_id = ?", {id});
    for (const ShiftStanding &span : spans)
        tx.change(R"(INSERT INTO shift_standings
                         (member_id, from_on, to_on, state, may_shop, causes)
                     VALUES (?, ?, ?, ?, ?, ?))",
                  {id, span.from, span.to, span.state, span.mayShop, causesText(span.causes)});
    tx.touch(Topic::Members);
    return true;
}

std::vector<MemberId> ShiftStandingStore::members(Tx &tx)
{
    std::vector<MemberId> members;
    tx.each("SELECT DISTINCT member_id FROM shift_standings ORDER BY member_id", {},
            [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

} // namespace cabas
