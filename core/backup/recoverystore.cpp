// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/recoverystore.h"

namespace cabas {

namespace {

struct Texts {
    const char *done;
    const char *after;
};

const Texts &textsOf(Work work)
{
    static constexpr Texts tickets{
        "SELECT COUNT(*), COALESCE(MAX(id), 0), COALESCE(MAX(at), '') FROM tickets",
        "SELECT COUNT(*) FROM tickets WHERE id > ?"};
    static constexpr Texts closings{
        "SELECT COUNT(*), COALESCE(MAX(id), 0), COALESCE(MAX(to_on), '') FROM closings",
        "SELECT COUNT(*) FROM closings WHERE id > ?"};
    static constexpr Texts entries{R"(SELECT COUNT(*), COALESCE(MAX(id), 0),
                                          COALESCE(MAX(validated_at), '') FROM journal_entries)",
                                   "SELECT COUNT(*) FROM journal_entries WHERE id > ?"};
    static constexpr Texts deliveries{
        "SELECT COUNT(*), COALESCE(MAX(id), 0), COALESCE(MAX(started_at), '') FROM deliveries",
        "SELECT COUNT(*) FROM deliveries WHERE id > ?"};
    static constexpr Texts members{
        "SELECT COUNT(*), COALESCE(MAX(id), 0), COALESCE(MAX(joined_on), '') FROM members",
        "SELECT COUNT(*) FROM members WHERE id > ?"};
    switch (work) {
    case Work::Tickets:
        return tickets;
    case Work::Closings:
        return closings;
    case Work::Entries:
        return entries;
    case Work::Deliveries:
        return deliveries;
    case Work::Members:
        break;
    }
    return members;
}

} // namespace

const std::vector<Work> &RecoveryStore::all()
{
    static const std::vector<Work> all{Work::Tickets, Work::Closings, Work::Entries,
                                       Work::Deliveries, Work::Members};
    return all;
}

WorkDone RecoveryStore::done(Tx &tx, Work work)
{
    const std::optional<Row> row = tx.first(textsOf(work).done);
    return {row->integer(0), row->integer(1), row->text(2)};
}

qint64 RecoveryStore::after(Tx &tx, Work work, qint64 id)
{
    return tx.integer(textsOf(work).after, {id});
}

QDateTime RecoveryStore::lastDeed(Tx &tx)
{
    const std::optional<Row> row = tx.first("SELECT at FROM audit ORDER BY id DESC LIMIT 1");
    return row ? row->instant(0) : QDateTime();
}

qint64 RecoveryStore::newestClosing(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(id), 0) FROM closings WHERE kind = 'session'");
}

} // namespace cabas
