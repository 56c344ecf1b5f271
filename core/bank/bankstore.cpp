// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankstore.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

BankAccount readAccount(const Row &row)
{
    return {row.id<BankAccountId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.number(9)};
}

QString partsText(const std::vector<BankPart> &parts)
{
    QJsonArray list;
    for (const BankPart &part : parts) {
        QJsonObject one{{u"label"_qs, part.label},
                        {u"party"_qs, part.party},
                        {u"reference"_qs, part.reference}};
        if (part.amount)
            one.insert(u"amount_cents"_qs, part.amount->cents());
        list.append(one);
    }
    return list.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<BankPart> partsFrom(const QString &text)
{
    std::vector<BankPart> parts;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        BankPart part;
        part.label = value[u"label"_qs].toString();
        part.party = value[u"party"_qs].toString();
        part.reference = value[u"reference"_qs].toString();
        if (value[u"amount_cents"_qs].isDouble())
            part.amount = Money::fromCents(value[u"amount_cents"_qs].toInteger());
        parts.push_back(std::move(part));
    }
    return parts;
}

BankLine readLine(const Row &row)
{
    BankLine line;
    line.id = row.id<BankLineId>(0);
    line.account = row.id<BankAccountId>(1);
    line.booked = row.day(2);
    line.value = row.optionalDay(3);
    line.amount = row.money(4);
    line.label = row.text(5);
    line.details = row.text(6);
    line.party = row.text(7);
    line.reference = row.text(8);
    line.parts = partsFrom(row.text(9));
    line.group = row.optionalId<BankGroupId>(10);
    line.explanation = row.text(11);
    return line;
}

} // namespace

std::vector<BankAccount> BankStore::accounts(Tx &tx)
{
    std::vector<BankAccount> accounts;
    tx.each(R"(SELECT id, identity, iban, bank, branch, number, currency, name, ledger, revision
               FROM bank_accounts ORDER BY id)",
            {}, [&](const Row &row) { accounts.push_back(readAccount(row)); });
    return accounts;
}

std::optional<BankAccount> BankStore::account(Tx &tx, BankAccountId id)
{
    const auto row = tx.first(R"(SELECT id, identity, iban, bank, branch, number, currency, name,
                                     ledger, revision
                                 FROM bank_accounts WHERE id = ?)",
                              {id});
    return row ? std::optional(readAccount(*row)) : std::nullopt;
}

std::optional<BankAccount> BankStore::accountOf(Tx &tx, const QString &identity)
{
    const auto row = tx.first(R"(SELECT id, identity, iban, bank, branch, number, currency, name,
                                     ledger, revision
                                 FROM bank_accounts WHERE identity = ?)",
                              {identity});
    return row ? std::optional(readAccount(*row)) : std::nullopt;
}

BankAccountId BankStore::addAccount(Tx &tx, const BankAccount &account)
{
    tx.touch(Topic::Journal);
    return BankAccountId(tx.insert(
        R"(INSERT INTO bank_accounts (identity, iban, bank, branch, number, currency, name, ledger)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {account.identity, account.iban, account.bank, account.branch, account.number,
         account.currency, account.name, account.ledger}));
}

bool BankStore::setAccount(Tx &tx, const BankAccount &account)
{
    tx.touch(Topic::Journal);
    return tx.change(R"(UPDATE bank_accounts SET name = ?, ledger = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {account.name, account.ledger, account.id, account.revision}) == 1;
}

std::vector<bool> BankStore::known(Tx &tx, BankAccountId account, const QStringList &identities)
{
    std::vector<bool> known;
    known.reserve(size_t(identities.size()));
    for (const QString &identity : identities)
        known.push_back(tx.first("SELECT id FROM bank_lines WHERE account_id = ? AND identity = ?",
                                 {account, identity})
                            .has_value());
    return known;
}

std::map<BankRules::DayAndAmount, int> BankStore::inOtherFormats(Tx &tx, BankAccountId account,
                                                                 const QString &format, QDate from,
                                                                 QDate to, const QStringList &named)
{
    const QSet<QString> skipped(named.begin(), named.end());
    std::map<BankRules::DayAndAmount, int> counts;
    tx.each(R"(SELECT l.booked_on, l.amount_cents, l.identity FROM bank_lines l
               JOIN bank_statements s ON s.id = l.statement_id
               WHERE l.account_id = ? AND l.booked_on >= ? AND l.booked_on <= ? AND s.format <> ?)",
            {account, from, to, format}, [&](const Row &row) {
                if (!skipped.contains(row.text(2)))
                    ++counts[{row.day(0), row.integer(1)}];
            });
    return counts;
}

bool BankStore::hasFile(Tx &tx, BankAccountId account, const QByteArray &sha256)
{
    return tx
        .first("SELECT id FROM bank_statements WHERE account_id = ? AND file_sha256 = ?",
               {account, QString::fromLatin1(sha256.toHex())})
        .has_value();
}

void BankStore::addLine(Tx &tx, BankStatementId statement, BankAccountId account, int position,
                        const BankTransaction &line)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO bank_lines (statement_id, position, account_id, identity, booked_on,
               value_on, amount_cents)
           VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {statement, position, account, BankRules::lineIdentity(line), line.booked, line.value,
         line.amount});
    tx.change(R"(INSERT INTO bank_line_texts (line_id, label, details, party, reference, parts)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {id, line.label, line.details, line.party, line.reference, partsText(line.parts)});
}

BankStatementId BankStore::add(Tx &tx, const Session &session, BankAccountId account,
                               const QString &format, const BankStatement &statement,
                               const std::vector<size_t> &added, const QByteArray &sha256)
{
    const QDate fallback =
        statement.closingOn.value_or(statement.openingOn.value_or(session.today()));
    QDate first = statement.openingOn.value_or(fallback);
    QDate last = fallback;
    if (!statement.transactions.empty()) {
        const auto ends =
            std::minmax_element(statement.transactions.begin(), statement.transactions.end(),
                                [](const auto &a, const auto &b) { return a.booked < b.booked; });
        first = ends.first->booked;
        last = ends.second->booked;
    }
    const BankStatementId id(tx.insert(
        R"(INSERT INTO bank_statements (account_id, format, number, first_on, last_on,
               opening_cents, closing_cents, closing_on, line_count, sum_cents, file_sha256, at,
               user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {account, format, statement.number, first, last, statement.opening, statement.closing,
         statement.closingOn.value_or(last), int(statement.transactions.size()), statement.sum(),
         QString::fromLatin1(sha256.toHex()), session.now(), session.user()}));
    int position = 0;
    for (const size_t at : added)
        addLine(tx, id, account, ++position, statement.transactions[at]);
    ChainStore::seal(tx, chainSpec(), u"bank"_qs, id.value(), id.value());
    tx.touch(Topic::Journal);
    return id;
}

std::optional<BankStore::Closing> BankStore::lastClosing(Tx &tx, BankAccountId account)
{
    const auto row = tx.first(R"(SELECT id, closing_on, closing_cents, format FROM bank_statements
                                 WHERE account_id = ? AND closing_cents IS NOT NULL
                                 ORDER BY closing_on DESC, id DESC LIMIT 1)",
                              {account});
    if (!row)
        return std::nullopt;
    return Closing{row->id<BankStatementId>(0), row->day(1), row->money(2), row->text(3)};
}

std::optional<Money> BankStore::firstOpening(Tx &tx, BankAccountId account)
{
    const auto row = tx.first(R"(SELECT opening_cents FROM bank_statements
                                 WHERE account_id = ? AND opening_cents IS NOT NULL
                                 ORDER BY first_on, id LIMIT 1)",
                              {account});
    return row ? row->optionalMoney(0) : std::nullopt;
}

std::optional<std::pair<QDate, QDate>> BankStore::span(Tx &tx, BankAccountId account)
{
    const auto row = tx.first(R"(SELECT MIN(first_on), MAX(last_on) FROM bank_statements
                                 WHERE account_id = ?)",
                              {account});
    if (!row || row->isNull(0))
        return std::nullopt;
    return std::pair(row->day(0), row->day(1));
}

Money BankStore::sumAfter(Tx &tx, BankAccountId account, QDate day)
{
    return Money::fromCents(
        tx.integer(R"(SELECT CAST(COALESCE(SUM(amount_cents), 0) AS BIGINT) FROM bank_lines
                      WHERE account_id = ? AND booked_on > ?)",
                   {account, day}));
}

std::optional<BankLine> BankStore::line(Tx &tx, BankLineId id)
{
    const auto row = tx.first(R"(SELECT l.id, l.account_id, l.booked_on, l.value_on, l.amount_cents,
                                     t.label, t.details, t.party, t.reference, t.parts, g.id, g.note
                                 FROM bank_lines l
                                 JOIN bank_line_texts t ON t.line_id = l.id
                                 LEFT JOIN bank_group_lines m ON m.line_id = l.id
                                 LEFT JOIN bank_groups g ON g.id = m.group_id
                                 WHERE l.id = ?)",
                              {id});
    return row ? std::optional(readLine(*row)) : std::nullopt;
}

std::vector<BankLine> BankStore::lines(Tx &tx, BankAccountId account, QDate from, int limit)
{
    std::vector<BankLine> lines;
    tx.each(R"(SELECT l.id, l.account_id, l.booked_on, l.value_on, l.amount_cents, t.label,
                   t.details, t.party, t.reference, t.parts, g.id, g.note
               FROM bank_lines l
               JOIN bank_line_texts t ON t.line_id = l.id
               LEFT JOIN bank_group_lines m ON m.line_id = l.id
               LEFT JOIN bank_groups g ON g.id = m.group_id
               WHERE l.account_id = ? AND (l.booked_on >= ? OR m.group_id IS NULL)
               ORDER BY l.booked_on DESC, l.id DESC LIMIT ?)",
            {account, from, limit}, [&](const Row &row) { lines.push_back(readLine(row)); });
    std::reverse(lines.begin(), lines.end());
    return lines;
}

std::pair<int, int> BankStore::counts(Tx &tx, BankAccountId account)
{
    const auto row = tx.first(R"(SELECT COUNT(l.id), COUNT(m.line_id) FROM bank_lines l
                                 LEFT JOIN bank_group_lines m ON m.line_id = l.id
                                 WHERE l.account_id = ?)",
                              {account});
    return row ? std::pair(row->number(0), row->number(1)) : std::pair(0, 0);
}

std::pair<int, QDate> BankStore::unexplained(Tx &tx, BankAccountId account, QDate until)
{
    const auto row = tx.first(R"(SELECT COUNT(*), COALESCE(MIN(l.booked_on), '') FROM bank_lines l
                                 WHERE l.account_id = ? AND l.booked_on <= ?
                                   AND NOT EXISTS (SELECT 1 FROM bank_group_lines m
                                                   WHERE m.line_id = l.id))",
                              {account, until});
    return row ? std::pair(row->number(0), row->day(1)) : std::pair(0, QDate());
}

bool BankStore::hasLines(Tx &tx, BankAccountId account, QDate from, QDate to)
{
    return tx
        .first(R"(SELECT id FROM bank_lines
                  WHERE account_id = ? AND booked_on >= ? AND booked_on <= ? LIMIT 1)",
               {account, from, to})
        .has_value();
}

const ChainSpec &BankStore::chainSpec()
{
    static const ChainSpec spec{
        "bank_statement",
        1,
        {{"bank_statements",
          R"(SELECT id, account_id, format, number, first_on, last_on, opening_cents, closing_cents,
                 closing_on, line_count, sum_cents, file_sha256, at, user_id
             FROM bank_statements WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"bank_lines",
          R"(SELECT statement_id, id, position, account_id, identity, booked_on, value_on,
                 amount_cents
             FROM bank_lines WHERE statement_id BETWEEN ? AND ? ORDER BY statement_id, position)"}},
        "SELECT id FROM bank_statements ORDER BY id"};
    return spec;
}

} // namespace cabas
