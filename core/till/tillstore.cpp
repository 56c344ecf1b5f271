// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillstore.h"

#include "core/db/dberror.h"
#include "core/till/tillchains.h"

namespace cabas {

namespace {

Till readTill(const Row &row)
{
    Till till;
    till.id = row.id<TillId>(0);
    till.name = row.text(1);
    till.prefix = row.text(2);
    till.lastNumber = row.integer(3);
    if (!row.text(4).isEmpty())
        till.lastAt = row.instant(4);
    till.perpetual = row.money(5);
    till.perpetualAbsolute = row.money(6);
    till.openSession = row.optionalId<TillSessionId>(7);
    return till;
}

TillSession readSession(const Row &row)
{
    return {row.id<TillSessionId>(0), row.id<TillId>(1), row.number(2), row.day(3), row.money(4),
            row.instant(5),           row.id<UserId>(6)};
}

CashMove readCashMove(const Row &row)
{
    return {row.integer(0), row.id<TillSessionId>(1), row.money(2), row.text(3),
            row.instant(4), row.id<UserId>(5),        row.text(6)};
}

template <typename Read>
auto readFirst(const std::optional<Row> &row, Read read)
    -> std::optional<std::invoke_result_t<Read, const Row &>>
{
    if (!row)
        return std::nullopt;
    return read(*row);
}

} // namespace

std::optional<Till> TillStore::find(Tx &tx, TillId id)
{
    return readFirst(tx.first(R"(SELECT t.id, t.name, t.prefix, t.last_number, t.last_at,
                                     t.perpetual_cents, t.perpetual_absolute_cents, o.session_id
                                 FROM tills t LEFT JOIN open_sessions o ON o.till_id = t.id
                                 WHERE t.id = ?)",
                              {id}),
                     readTill);
}

std::optional<Till> TillStore::findByName(Tx &tx, const QString &name)
{
    return readFirst(tx.first(R"(SELECT t.id, t.name, t.prefix, t.last_number, t.last_at,
                                     t.perpetual_cents, t.perpetual_absolute_cents, o.session_id
                                 FROM tills t LEFT JOIN open_sessions o ON o.till_id = t.id
                                 WHERE t.name = ?)",
                              {name}),
                     readTill);
}

std::vector<Till> TillStore::all(Tx &tx)
{
    std::vector<Till> tills;
    tx.each(R"(SELECT t.id, t.name, t.prefix, t.last_number, t.last_at, t.perpetual_cents,
                   t.perpetual_absolute_cents, o.session_id
               FROM tills t LEFT JOIN open_sessions o ON o.till_id = t.id
               ORDER BY t.name)",
            {}, [&](const Row &row) { tills.push_back(readTill(row)); });
    return tills;
}

bool TillStore::isPrefixTaken(Tx &tx, const QString &prefix)
{
    return tx.integer("SELECT COUNT(*) FROM tills WHERE prefix = ?", {prefix}) > 0;
}

TillId TillStore::add(Tx &tx, const QString &name, const QString &prefix)
{
    tx.touch(Topic::Sales);
    return TillId(
        tx.insert("INSERT INTO tills (name, prefix) VALUES (?, ?) RETURNING id", {name, prefix}));
}

void TillStore::lock(Tx &tx, TillId id)
{
    tx.lock("SELECT id FROM tills WHERE id = ? FOR UPDATE", {id});
}

Till TillStore::takeNumber(Tx &tx, TillId id, Money total, const QDateTime &at)
{
    const std::optional<Row> row = tx.first(R"(UPDATE tills
                    SET last_number = last_number + 1, last_at = ?,
                        perpetual_cents = perpetual_cents + ?,
                        perpetual_absolute_cents = perpetual_absolute_cents + ?
                    WHERE id = ?
                    RETURNING id, name, prefix, last_number, last_at, perpetual_cents,
                        perpetual_absolute_cents, NULL)",
                                            {at, total, abs(total), id});
    require(row.has_value(), "a ticket without till");
    return readTill(*row);
}

TillSession TillStore::addSession(Tx &tx, TillSession session)
{
    session.id = TillSessionId(tx.insert(
        R"(INSERT INTO till_sessions
               (till_id, number, business_day, float_cents, opened_at, user_id)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {session.till, session.number, session.businessDay, session.floatAmount, session.openedAt,
         session.user}));
    tx.change("INSERT INTO open_sessions (till_id, session_id) VALUES (?, ?)",
              {session.till, session.id});
    ChainStore::seal(tx, sessionChainSpec(), TillChains::nameOf(session.till), session.id.value(),
                     session.id.value());
    tx.touch(Topic::Sales);
    return session;
}

std::optional<TillSession> TillStore::session(Tx &tx, TillSessionId id)
{
    return readFirst(tx.first(R"(SELECT id, till_id, number, business_day, float_cents, opened_at,
                                     user_id
                                 FROM till_sessions WHERE id = ?)",
                              {id}),
                     readSession);
}

std::optional<TillSession> TillStore::firstSession(Tx &tx, TillId till)
{
    return readFirst(tx.first(R"(SELECT id, till_id, number, business_day, float_cents, opened_at,
                                     user_id
                                 FROM till_sessions WHERE till_id = ? ORDER BY number LIMIT 1)",
                              {till}),
                     readSession);
}

std::optional<TillSession> TillStore::lastSession(Tx &tx, TillId till)
{
    return readFirst(tx.first(R"(SELECT id, till_id, number, business_day, float_cents, opened_at,
                                     user_id
                                 FROM till_sessions WHERE till_id = ?
                                 ORDER BY number DESC LIMIT 1)",
                              {till}),
                     readSession);
}

void TillStore::endSession(Tx &tx, TillId till)
{
    const qint64 ended = tx.change("DELETE FROM open_sessions WHERE till_id = ?", {till});
    require(ended == 1, "a session closed twice");
    tx.touch(Topic::Sales);
}

CashMove TillStore::addCashMove(Tx &tx, CashMove move, TillId till)
{
    move.id = tx.insert(R"(INSERT INTO till_cash_moves
                         (session_id, amount_cents, reason, at, user_id, bag)
                     VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
                        {move.session, move.amount, move.reason, move.at, move.user, move.bag});
    ChainStore::seal(tx, cashChainSpec(), TillChains::nameOf(till), move.id, move.id);
    tx.touch(Topic::Sales);
    return move;
}

std::vector<CashMove> TillStore::cashMoves(Tx &tx, TillSessionId session)
{
    std::vector<CashMove> moves;
    tx.each(R"(SELECT id, session_id, amount_cents, reason, at, user_id, bag
               FROM till_cash_moves WHERE session_id = ? ORDER BY id)",
            {session}, [&](const Row &row) { moves.push_back(readCashMove(row)); });
    return moves;
}

const ChainSpec &TillStore::sessionChainSpec()
{
    static const ChainSpec spec{
        "session",
        1,
        {{"till_sessions",
          R"(SELECT id, till_id, number, business_day, float_cents, opened_at, user_id
             FROM till_sessions WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM till_sessions ORDER BY id"};
    return spec;
}

TillHandover TillStore::addHandover(Tx &tx, TillHandover handover, TillId till)
{
    handover.id = tx.insert(
        R"(INSERT INTO till_handovers
               (session_id, from_user_id, user_id, expected_cents, counted_cents, note, at)
           VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {handover.session, handover.from, handover.user, handover.expected, handover.counted,
         handover.note, handover.at});
    ChainStore::seal(tx, handoverChainSpec(), TillChains::nameOf(till), handover.id, handover.id);
    tx.touch(Topic::Sales);
    return handover;
}

std::vector<TillHandover> TillStore::handovers(Tx &tx, TillSessionId session)
{
    std::vector<TillHandover> handovers;
    tx.each(R"(SELECT id, session_id, from_user_id, user_id, expected_cents, counted_cents, note,
                   at
               FROM till_handovers WHERE session_id = ? ORDER BY id)",
            {session}, [&](const Row &row) {
                handovers.push_back({row.integer(0), row.id<TillSessionId>(1), row.id<UserId>(2),
                                     row.id<UserId>(3), row.money(4), row.money(5), row.text(6),
                                     row.instant(7)});
            });
    return handovers;
}

TillTerms TillStore::terms(Tx &tx, TillId till)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT takes_cash, asks_card, drop_from_cents, refund_limit_cents, revision
                    FROM till_terms WHERE till_id = ?)",
                 {till});
    return row ? TillTerms{row->flag(0), row->flag(1), row->money(2), row->money(3), row->number(4)}
               : TillTerms{};
}

bool TillStore::setTerms(Tx &tx, TillId till, const TillTerms &terms)
{
    tx.touch(Topic::Sales);
    if (terms.revision == 0 && TillStore::terms(tx, till).revision == 0)
        return tx.change(
                   R"(INSERT INTO till_terms
                                (till_id, takes_cash, asks_card, drop_from_cents,
                                 refund_limit_cents)
                            VALUES (?, ?, ?, ?, ?))",
                   {till, terms.takesCash, terms.asksCard, terms.dropFrom, terms.refundLimit}) == 1;
    return tx.change(R"(UPDATE till_terms
                        SET takes_cash = ?, asks_card = ?, drop_from_cents = ?,
                            refund_limit_cents = ?, revision = revision + 1
                        WHERE till_id = ? AND revision = ?)",
                     {terms.takesCash, terms.asksCard, terms.dropFrom, terms.refundLimit, till,
                      terms.revision}) == 1;
}

const ChainSpec &TillStore::cashChainSpec()
{
    static const ChainSpec spec{"cash",
                                2,
                                {{"till_cash_moves",
                                  R"(SELECT id, session_id, amount_cents, reason, at, user_id, bag
             FROM till_cash_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM till_cash_moves ORDER BY id"};
    return spec;
}

const ChainSpec &TillStore::handoverChainSpec()
{
    static const ChainSpec spec{
        "handover",
        1,
        {{"till_handovers",
          R"(SELECT id, session_id, from_user_id, user_id, expected_cents, counted_cents, note, at
             FROM till_handovers WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM till_handovers ORDER BY id"};
    return spec;
}

const ChainSpec &TillStore::firstCashChainSpec()
{
    static const ChainSpec spec{"cash",
                                1,
                                {{"till_cash_moves",
                                  R"(SELECT id, session_id, amount_cents, reason, at, user_id
             FROM till_cash_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM till_cash_moves ORDER BY id"};
    return spec;
}

} // namespace cabas
