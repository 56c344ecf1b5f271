// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberstore.h"

#include "core/barcode/barcoderules.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/db/dberror.h"
#include "core/db/searchstore.h"
#include "core/members/memberrules.h"
#include "core/members/membertermsstore.h"
#include "core/members/shiftstandingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct NamedKind {
    AccountMoveKind kind;
    const char *name;
};

constexpr std::array<NamedKind, 5> kinds{{{AccountMoveKind::TopUp, "top_up"},
                                          {AccountMoveKind::Sale, "sale"},
                                          {AccountMoveKind::Refund, "refund"},
                                          {AccountMoveKind::Opening, "opening"},
                                          {AccountMoveKind::Correction, "correction"}}};

QString kindName(AccountMoveKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).name);
}

AccountMoveKind kindFromName(const QString &name)
{
    for (const NamedKind &named : kinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    require(false, "unknown kind of account move");
    return AccountMoveKind::Correction;
}

Member readMember(const Row &row)
{
    Member member;
    member.id = row.id<MemberId>(0);
    member.number = row.number(1);
    member.name = row.text(2);
    member.badge = row.text(3);
    member.email = row.text(4);
    member.phone = row.text(5);
    member.household = row.optionalId<HouseholdId>(6);
    member.householdName = row.text(7);
    member.joinedOn = row.day(8);
    member.leftOn = row.optionalDay(9);
    member.revision = row.number(10);
    member.shares = row.number(11);
    member.balance = row.money(12);
    return member;
}

std::optional<Member> readMember(const std::optional<Row> &row)
{
    return row ? std::optional(readMember(*row)) : std::nullopt;
}

std::vector<Member> readMembers(const std::vector<Row> &rows)
{
    std::vector<Member> members;
    members.reserve(rows.size());
    for (const Row &row : rows)
        members.push_back(readMember(row));
    return members;
}

QString reasonsText(const QStringList &reasons)
{
    const QJsonDocument document(QJsonArray::fromStringList(reasons));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QStringList reasonsFrom(const QString &text)
{
    QStringList reasons;
    for (const QJsonValue reason : QJsonDocument::fromJson(text.toUtf8()).array())
        reasons.append(reason.toString());
    return reasons;
}

Standing readStanding(const Row &row)
{
    return {row.day(0), row.optionalDay(1), row.text(2), row.flag(3), reasonsFrom(row.text(4))};
}

constexpr qsizetype shortestBadge = 7;

/// A member's number typed whole; 0 when the text is none.
int numberFrom(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number > 0 && typed.size() < shortestBadge ? number : 0;
}

/// Members whose number or badge begins with some digits, by number.
std::vector<qint64> beginningWith(Tx &tx, const QString &typed, int limit)
{
    std::vector<qint64> ids;
    const bool isDigits = !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (!isDigits)
        return ids;
    const QString pattern = typed + u'%';
    tx.each(R"(SELECT id FROM members WHERE CAST(number AS TEXT) LIKE ? OR badge LIKE ?
               ORDER BY number LIMIT ?)",
            {pattern, pattern, limit}, [&](const Row &row) { ids.push_back(row.integer(0)); });
    return ids;
}

/// The badge as the file keeps it: with the places for a value at zero.
QString badgeKey(Tx &tx, const QString &text)
{
    const Result<std::optional<BarcodeMatch>> match =
        BarcodeRules::match(text, BarcodeRuleStore::all(tx));
    return match && *match ? (*match)->baseCode : text;
}

} // namespace

std::optional<Member> MemberStore::find(Tx &tx, MemberId id)
{
    return readMember(tx.first(
        R"(SELECT m.id, m.number, m.name, m.badge, m.email, m.phone, m.household_id, h.name,
               m.joined_on, m.left_on, m.revision,
               (SELECT CAST(COALESCE(SUM(s.shares), 0) AS BIGINT)
                FROM share_moves s WHERE s.member_id = m.id)
                   + (SELECT CAST(COALESCE(SUM(p.shares), 0) AS BIGINT)
                      FROM share_payments p WHERE p.member_id = m.id)
                   + (SELECT CAST(COALESCE(SUM(c.shares), 0) AS BIGINT)
                      FROM share_changes c WHERE c.member_id = m.id),
               COALESCE(b.balance_cents, 0)
           FROM members m
           LEFT JOIN households h ON h.id = m.household_id
           LEFT JOIN member_balances b ON b.member_id = m.id
           WHERE m.id = ?)",
        {id}));
}

std::optional<Member> MemberStore::findByNumber(Tx &tx, int number)
{
    const std::optional<Row> row = tx.first("SELECT id FROM members WHERE number = ?", {number});
    return row ? find(tx, row->id<MemberId>(0)) : std::nullopt;
}

std::optional<Member> MemberStore::findByBadge(Tx &tx, const QString &badge)
{
    const std::optional<Row> row = tx.first("SELECT id FROM members WHERE badge = ?", {badge});
    return row ? find(tx, row->id<MemberId>(0)) : std::nullopt;
}

std::optional<Member> MemberStore::findByCode(Tx &tx, const QString &numberOrBadge)
{
    const QString text = numberOrBadge.trimmed();
    if (const int number = numberFrom(text); number > 0)
        return findByNumber(tx, number);
    return findByBadge(tx, badgeKey(tx, text));
}

std::vector<Member> MemberStore::search(Tx &tx, const QString &typed, int limit)
{
    std::vector<Member> members;
    const auto take = [&](std::optional<Member> member) {
        const auto same = [&](const Member &each) { return each.id == member->id; };
        if (member && int(members.size()) < limit &&
            std::none_of(members.begin(), members.end(), same))
            members.push_back(std::move(*member));
    };
    const QString text = typed.trimmed();
    take(findByCode(tx, text));
    for (const qint64 id : beginningWith(tx, text, limit))
        take(find(tx, MemberId(id)));
    for (const qint64 id : SearchStore::find(tx, Searched::Members, text, limit))
        take(find(tx, MemberId(id)));
    return members;
}

std::vector<Member> MemberStore::page(Tx &tx, const QString &afterName, qint64 afterId, int limit)
{
    return readMembers(tx.run(
        R"(SELECT m.id, m.number, m.name, m.badge, m.email, m.phone, m.household_id, h.name,
               m.joined_on, m.left_on, m.revision,
               (SELECT CAST(COALESCE(SUM(s.shares), 0) AS BIGINT)
                FROM share_moves s WHERE s.member_id = m.id)
                   + (SELECT CAST(COALESCE(SUM(p.shares), 0) AS BIGINT)
                      FROM share_payments p WHERE p.member_id = m.id)
                   + (SELECT CAST(COALESCE(SUM(c.shares), 0) AS BIGINT)
                      FROM share_changes c WHERE c.member_id = m.id),
               COALESCE(b.balance_cents, 0)
           FROM members m
           LEFT JOIN households h ON h.id = m.household_id
           LEFT JOIN member_balances b ON b.member_id = m.id
           WHERE (m.name_fold, m.id) > (?, ?)
           ORDER BY m.name_fold, m.id LIMIT ?)",
        {afterName, afterId, limit}));
}

qint64 MemberStore::count(Tx &tx)
{
    return tx.integer("SELECT COUNT(*) FROM members");
}

std::vector<Member> MemberStore::doubles(Tx &tx, const Member &member)
{
    std::vector<Member> found;
    for (const Row &row :
         tx.run("SELECT id FROM members WHERE name_fold = ? ORDER BY id", {fold(member.name)})) {
        const std::optional<Member> other = find(tx, row.id<MemberId>(0));
        const bool isSame = other->email.isEmpty() || member.email.isEmpty() ||
                            other->email.compare(member.email, Qt::CaseInsensitive) == 0;
        if (isSame && other->id != member.id)
            found.push_back(*other);
    }
    return found;
}

int MemberStore::nextNumber(Tx &tx)
{
    return int(tx.integer("SELECT COALESCE(MAX(number), 0) + 1 FROM members"));
}

MemberId MemberStore::add(Tx &tx, const Member &member)
{
    const MemberId id(tx.insert(
        R"(INSERT INTO members
               (number, name, name_fold, badge, email, phone, household_id, joined_on, left_on)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {member.number, member.name, fold(member.name), member.badge, member.email, member.phone,
         member.household, member.joinedOn, member.leftOn}));
    SearchStore::put(tx, Searched::Members, id.value(), fold(member.name));
    tx.touch(Topic::Members);
    return id;
}

bool MemberStore::update(Tx &tx, const Member &member)
{
    const qint64 changed = tx.change(
        R"(UPDATE members
           SET name = ?, name_fold = ?, email = ?, phone = ?, household_id = ?, joined_on = ?,
               left_on = ?, revision = revision + 1
           WHERE id = ? AND revision = ?)",
        {member.name, fold(member.name), member.email, member.phone, member.household,
         member.joinedOn, member.leftOn, member.id, member.revision});
    if (changed == 1)
        SearchStore::put(tx, Searched::Members, member.id.value(), fold(member.name));
    tx.touch(Topic::Members);
    return changed == 1;
}

HouseholdId MemberStore::addHousehold(Tx &tx, const QString &name)
{
    tx.touch(Topic::Members);
    return HouseholdId(tx.insert("INSERT INTO households (name) VALUES (?) RETURNING id", {name}));
}

std::vector<Household> MemberStore::households(Tx &tx)
{
    std::vector<Household> all;
    tx.each("SELECT id, name FROM households ORDER BY name, id", {}, [&](const Row &row) {
        all.push_back({row.id<HouseholdId>(0), row.text(1)});
    });
    return all;
}

std::optional<Household> MemberStore::findHousehold(Tx &tx, HouseholdId id)
{
    const std::optional<Row> row = tx.first("SELECT name FROM households WHERE id = ?", {id});
    return row ? std::optional(Household{id, row->text(0)}) : std::nullopt;
}

std::vector<Member> MemberStore::ofHousehold(Tx &tx, HouseholdId id)
{
    std::vector<Member> members;
    for (const Row &row :
         tx.run("SELECT id FROM members WHERE household_id = ? ORDER BY number", {id}))
        members.push_back(*find(tx, row.id<MemberId>(0)));
    return members;
}

Standing MemberStore::standingAt(Tx &tx, MemberId id, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT from_on, to_on, state, may_shop, reasons FROM member_standings
           WHERE member_id = ? AND from_on <= ? AND (to_on IS NULL OR to_on > ?)
           ORDER BY from_on DESC, id DESC LIMIT 1)",
        {id, day, day});
    // What the office set goes before what shifts make, but for "up to date": that hands it back.
    if (row && !MemberRules::givesWayToShifts(row->text(2)))
        return readStanding(*row);
    if (const std::optional<ShiftStanding> span = MemberTermsStore::notConcernedAt(tx, id, day))
        return MemberRules::inWords(*span);
    if (const std::optional<ShiftStanding> span = ShiftStandingStore::at(tx, id, day))
        return MemberRules::inWords(*span);
    if (row)
        return readStanding(*row);
    return {day, std::nullopt, QStringLiteral("up_to_date"), true, {}};
}

std::vector<Standing> MemberStore::standings(Tx &tx, MemberId id)
{
    std::vector<Standing> spans;
    tx.each(R"(SELECT from_on, to_on, state, may_shop, reasons FROM member_standings
               WHERE member_id = ? ORDER BY from_on, id)",
            {id}, [&](const Row &row) { spans.push_back(readStanding(row)); });
    return MemberRules::together(spans, ConcernRules::over(ShiftStandingStore::of(tx, id),
                                                           MemberTermsStore::notConcerned(tx, id)));
}

void MemberStore::setStanding(Tx &tx, MemberId id, const Standing &standing)
{
    tx.change("DELETE FROM member_standings WHERE member_id = ? AND from_on >= ?",
              {id, standing.from});
    tx.change(R"(UPDATE member_standings SET to_on = ?
                 WHERE member_id = ? AND (to_on IS NULL OR to_on > ?))",
              {standing.from, id, standing.from});
    tx.change(R"(INSERT INTO member_standings
                     (member_id, from_on, to_on, state, may_shop, reasons)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {id, standing.from, standing.to, standing.state, standing.mayShop,
               reasonsText(standing.reasons)});
    tx.touch(Topic::Members);
}

void MemberStore::moveAccount(Tx &tx, const MemberAccountMove &move)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO member_account_moves
               (member_id, at, day, kind, amount_cents, source_kind, source_id, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {move.member, move.at, move.day, kindName(move.kind), move.amount, move.sourceKind,
         move.sourceId, move.user});
    tx.change(R"(INSERT INTO member_balances (member_id, balance_cents) VALUES (?, ?)
                 ON CONFLICT (member_id) DO UPDATE
                 SET balance_cents = member_balances.balance_cents + excluded.balance_cents)",
              {move.member, move.amount});
    ChainStore::seal(tx, accountChainSpec(), QStringLiteral("member_accounts"), id, id);
    tx.touch(Topic::Members);
}

Money MemberStore::balance(Tx &tx, MemberId id)
{
    const std::optional<Row> row =
        tx.first("SELECT balance_cents FROM member_balances WHERE member_id = ?", {id});
    return row ? row->money(0) : Money();
}

std::vector<MemberAccountMove> MemberStore::accountMoves(Tx &tx, MemberId id, int limit)
{
    std::vector<MemberAccountMove> moves;
    tx.each(R"(SELECT id, at, day, kind, amount_cents, source_kind, source_id, user_id
               FROM member_account_moves WHERE member_id = ? ORDER BY id DESC LIMIT ?)",
            {id, limit}, [&](const Row &row) {
                moves.push_back({row.integer(0), id, row.instant(1), row.day(2),
                                 kindFromName(row.text(3)), row.money(4), row.text(5),
                                 row.integer(6), row.id<UserId>(7)});
            });
    return moves;
}

void MemberStore::moveShares(Tx &tx, const ShareMove &move)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO share_moves (member_id, day, kind, shares, amount_cents, entry_id, at,
               user_id)
           VALUES (?, ?, 'subscription', ?, ?, ?, ?, ?) RETURNING id)",
        {move.member, move.day, move.shares, move.amount, move.entry, move.at, move.user});
    ChainStore::seal(tx, shareChainSpec(), QStringLiteral("member_shares"), id, id);
    tx.touch(Topic::Members);
}

std::vector<ShareMove> MemberStore::shareMoves(Tx &tx, MemberId id)
{
    std::vector<ShareMove> moves;
    tx.each(R"(SELECT id, day, shares, amount_cents, entry_id, at, user_id
               FROM share_moves WHERE member_id = ? ORDER BY id)",
            {id}, [&](const Row &row) {
                moves.push_back({row.integer(0), id, row.day(1), row.number(2), row.money(3),
                                 row.id<EntryId>(4), row.instant(5), row.id<UserId>(6)});
            });
    return moves;
}

const ChainSpec &MemberStore::accountChainSpec()
{
    static const ChainSpec spec{
        "account_move",
        1,
        {{"member_account_moves",
          R"(SELECT id, member_id, at, day, kind, amount_cents, source_kind, source_id, user_id
             FROM member_account_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM member_account_moves ORDER BY id"};
    return spec;
}

const ChainSpec &MemberStore::shareChainSpec()
{
    static const ChainSpec spec{
        "share_move",
        1,
        {{"share_moves",
          R"(SELECT id, member_id, day, kind, shares, amount_cents, entry_id, at, user_id
             FROM share_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM share_moves ORDER BY id"};
    return spec;
}

} // namespace cabas
