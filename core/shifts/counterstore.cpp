// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/counterstore.h"

namespace cabas {

namespace {

QString counterName(Counter counter)
{
    return counter == Counter::Main ? QStringLiteral("main") : QStringLiteral("second");
}

CounterEvent readEvent(const Row &row)
{
    CounterEvent event;
    event.id = row.integer(0);
    event.member = row.id<MemberId>(1);
    event.day = row.day(2);
    event.counter = row.text(3) == QLatin1String("main") ? Counter::Main : Counter::Second;
    event.amount = row.integer(4);
    event.cause = row.text(5);
    event.shift = row.optionalId<ShiftId>(6);
    if (!row.isNull(7))
        event.undoes = row.integer(7);
    event.policy = row.id<PolicyId>(8);
    event.at = row.instant(9);
    event.user = row.id<UserId>(10);
    return event;
}

std::vector<CounterEvent> readEvents(const std::vector<Row> &rows)
{
    std::vector<CounterEvent> events;
    events.reserve(rows.size());
    for (const Row &row : rows)
        events.push_back(readEvent(row));
    return events;
}

} // namespace

void CounterStore::add(Tx &tx, const Session &session, PolicyId policy,
                       const std::vector<CounterEvent> &events)
{
    qint64 first = 0;
    qint64 last = 0;
    for (const CounterEvent &event : events) {
        last = tx.insert(
            R"(INSERT INTO counter_events (member_id, day, counter, amount, cause, shift_id,
                   undoes_id, policy_id, at, user_id)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
            {event.member, event.day, counterName(event.counter), event.amount, event.cause,
             event.shift, event.undoes, policy, session.now(), session.user()});
        first = first == 0 ? last : first;
    }
    if (first == 0)
        return;
    ChainStore::seal(tx, chainSpec(), QStringLiteral("counters"), first, last);
    tx.touch(Topic::Members);
}

std::vector<CounterEvent> CounterStore::of(Tx &tx, MemberId member)
{
    return readEvents(tx.run(
        R"(SELECT id, member_id, day, counter, amount, cause, shift_id, undoes_id, policy_id, at,
               user_id
           FROM counter_events WHERE member_id = ? ORDER BY day, id)",
        {member}));
}

std::vector<CounterEvent> CounterStore::of(Tx &tx, MemberId member, ShiftId shift)
{
    return readEvents(tx.run(
        R"(SELECT id, member_id, day, counter, amount, cause, shift_id, undoes_id, policy_id, at,
               user_id
           FROM counter_events WHERE member_id = ? AND shift_id = ? ORDER BY id)",
        {member, shift}));
}

Counters CounterStore::sum(Tx &tx, MemberId member, const std::optional<QDate> &by)
{
    Counters sum;
    tx.each(R"(SELECT counter, CAST(SUM(amount) AS BIGINT) FROM counter_events
               WHERE member_id = ? AND day <= ? GROUP BY counter)",
            {member, by.value_or(QDate(9999, 12, 31))}, [&](const Row &row) {
                (row.text(0) == QLatin1String("main") ? sum.main : sum.second) = row.integer(1);
            });
    return sum;
}

std::map<MemberId, Counters> CounterStore::sums(Tx &tx, QDate by)
{
    // In the order of the file: member by member each event lies on another page.
    std::map<MemberId, Counters> sums;
    tx.each(R"(SELECT member_id, CASE WHEN counter = 'main' THEN 1 ELSE 0 END, amount
               FROM counter_events WHERE day <= ?)",
            {by}, [&](const Row &row) {
                Counters &sum = sums[row.id<MemberId>(0)];
                (row.flag(1) ? sum.main : sum.second) += row.integer(2);
            });
    return sums;
}

bool CounterStore::hasFrom(Tx &tx, QDate day)
{
    return tx.first("SELECT id FROM counter_events WHERE day >= ? LIMIT 1", {day}).has_value();
}

std::optional<QDate> CounterStore::lastCycleDay(Tx &tx)
{
    const std::optional<Row> row =
        tx.first("SELECT day FROM shift_cycle_days ORDER BY day DESC LIMIT 1");
    return row ? row->optionalDay(0) : std::nullopt;
}

void CounterStore::addCycleDay(Tx &tx, QDate day)
{
    tx.change("INSERT INTO shift_cycle_days (day) VALUES (?)", {day});
}

const ChainSpec &CounterStore::chainSpec()
{
    static const ChainSpec spec{
        "counter_event",
        1,
        {{"counter_events",
          R"(SELECT id, member_id, day, counter, amount, cause, shift_id, undoes_id, policy_id, at,
                 user_id
             FROM counter_events WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM counter_events ORDER BY id"};
    return spec;
}

} // namespace cabas
