// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/findstore.h"

#include "core/base/text.h"
#include "core/search/findrules.h"

#include <QRegularExpression>

namespace cabas {

namespace {

/// Of documents that no index finds by words, so many of the newest are looked at.
constexpr int newestEntries = 1500;
constexpr int newestDeliveries = 500;

bool isNumber(const QString &typed)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,9}$"));
    return digits.match(typed).hasMatch();
}

/// An amount as people write one: with cents or the sign, so that a bare number is none.
std::optional<Money> amountIn(const QString &typed)
{
    static const QRegularExpression amount(QStringLiteral("[,.][0-9]{2}\\s*€?$|€$"));
    return amount.match(typed).hasMatch() ? parseMoney(typed) : std::nullopt;
}

QString pattern(const QString &typed)
{
    QString text = typed;
    text.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
    return u'%' + text + u'%';
}

Found ticket(const Row &row, FoundRank rank)
{
    Found found{FoundKind::Ticket, row.integer(0), row.text(1), row.text(1)};
    found.day = row.day(2);
    found.amount = row.money(3);
    found.rank = rank;
    return found;
}

Found entry(const Row &row, FoundRank rank)
{
    Found found{FoundKind::Entry, row.integer(0), {}, row.text(2), row.text(1)};
    found.day = row.day(3);
    found.rank = rank;
    return found;
}

Found delivery(const Row &row, FoundRank rank)
{
    Found found{FoundKind::Delivery, row.integer(0), {}, row.text(1), row.text(0)};
    found.day = QDate::fromString(row.text(2).left(10), Qt::ISODate);
    found.isOpen = row.text(3) == u"counting";
    found.rank = rank;
    return found;
}

Found invoice(const Row &row, FoundRank rank)
{
    Found found{FoundKind::Invoice, row.integer(0), {}, row.text(1), row.text(2)};
    found.day = row.day(3);
    found.amount = row.money(4);
    found.rank = rank;
    return found;
}

Found order(const Row &row, FoundRank rank)
{
    Found found{FoundKind::Order, row.integer(0), {}, row.text(1), row.text(2)};
    found.day = row.day(3);
    found.isOpen = row.text(4) == u"draft";
    found.rank = rank;
    return found;
}

template <typename Read>
void take(std::vector<Found> &found, const std::vector<Row> &rows, Read read, FoundRank rank)
{
    for (const Row &row : rows)
        found.push_back(read(row, rank));
}

} // namespace

std::vector<Found> FindStore::tickets(Tx &tx, const QString &typed, QDate amountSince, int limit)
{
    std::vector<Found> found;
    const QString name = typed.toUpper();
    if (isNumber(typed))
        take(found,
             tx.run(R"(SELECT id, name, business_day, total_cents FROM tickets
                       WHERE till_id IN (SELECT id FROM tills) AND number = ?
                       ORDER BY id DESC LIMIT ?)",
                    {typed.toLongLong(), limit}),
             ticket, FoundRank::Whole);
    else if (const std::optional<Money> amount = amountIn(typed))
        take(found,
             tx.run(R"(SELECT id, name, business_day, total_cents FROM tickets
                       WHERE business_day >= ? AND total_cents = ? ORDER BY id DESC LIMIT ?)",
                    {amountSince, amount->cents(), limit}),
             ticket, FoundRank::Whole);
    else if (name.contains(u'-') && !name.contains(u' '))
        take(found,
             tx.run(R"(SELECT id, name, business_day, total_cents FROM tickets
                       WHERE name >= ? AND name < ? ORDER BY name DESC LIMIT ?)",
                    {name, QString(name + QChar(0xFFFF)), limit}),
             ticket, FoundRank::Beginning);
    return found;
}

std::vector<Found> FindStore::entries(Tx &tx, const QString &typed, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT id, number, label, entry_on FROM journal_entries
                   WHERE number = ? OR piece_ref = ? ORDER BY id DESC LIMIT ?)",
                {typed.toUpper(), typed, limit}),
         entry, FoundRank::Whole);
    if (isNumber(typed))
        take(found,
             tx.run(R"(SELECT id, number, label, entry_on FROM journal_entries
                       WHERE fiscal_year_id IN (SELECT id FROM fiscal_years) AND sequence = ?
                       ORDER BY id DESC LIMIT ?)",
                    {typed.toLongLong(), limit}),
             entry, FoundRank::Whole);
    const QString words = fold(typed);
    if (words.size() < 3 || isNumber(typed))
        return found;
    int left = limit;
    tx.each("SELECT id, number, label, entry_on FROM journal_entries ORDER BY id DESC LIMIT ?",
            {newestEntries}, [&](const Row &row) {
                const auto rank =
                    left > 0 ? FindRules::rank(fold(row.text(2)), words) : std::nullopt;
                if (!rank || *rank == FoundRank::Typo)
                    return;
                --left;
                found.push_back(entry(row, *rank));
            });
    return found;
}

std::vector<Found> FindStore::deliveries(Tx &tx, const QString &typed, int limit)
{
    std::vector<Found> found;
    if (isNumber(typed))
        take(found,
             tx.run(R"(SELECT d.id, COALESCE(s.name, ''), d.started_at, d.state
                       FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
                       WHERE d.id = ? AND d.state <> 'abandoned')",
                    {typed.toLongLong()}),
             delivery, FoundRank::Whole);
    const QString words = fold(typed);
    if (words.size() < 3)
        return found;
    int left = limit;
    tx.each(R"(SELECT d.id, COALESCE(s.name, ''), d.started_at, d.state, d.document_name
               FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE d.state <> 'abandoned' ORDER BY d.id DESC LIMIT ?)",
            {newestDeliveries}, [&](const Row &row) {
                if (left == 0 || !fold(row.text(4)).contains(words))
                    return;
                --left;
                found.push_back(delivery(row, FoundRank::Inside));
            });
    return found;
}

std::vector<Found> FindStore::deliveriesOf(Tx &tx, SupplierId supplier, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT d.id, s.name, d.started_at, d.state
                   FROM deliveries d JOIN suppliers s ON s.id = d.supplier_id
                   WHERE d.supplier_id = ? AND d.state <> 'abandoned'
                   ORDER BY d.id DESC LIMIT ?)",
                {supplier, limit}),
         delivery, FoundRank::Related);
    return found;
}

std::vector<Found> FindStore::invoices(Tx &tx, const QString &typed, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT i.id, s.name, i.number, i.issued_on, i.gross_cents
                   FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
                   WHERE i.number_fold LIKE ? ESCAPE '\' ORDER BY i.id DESC LIMIT ?)",
                {pattern(fold(typed)), limit}),
         invoice, FoundRank::Inside);
    for (Found &each : found) {
        if (fold(each.code) == fold(typed))
            each.rank = FoundRank::Whole;
    }
    return found;
}

std::vector<Found> FindStore::invoicesOf(Tx &tx, SupplierId supplier, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT i.id, s.name, i.number, i.issued_on, i.gross_cents
                   FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
                   WHERE i.supplier_id = ? ORDER BY i.id DESC LIMIT ?)",
                {supplier, limit}),
         invoice, FoundRank::Related);
    return found;
}

std::vector<Found> FindStore::orders(Tx &tx, const QString &typed, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT o.id, s.name, o.number, o.ordered_on, o.state
                   FROM supplier_orders o JOIN suppliers s ON s.id = o.supplier_id
                   WHERE o.number LIKE ? ESCAPE '\' ORDER BY o.id DESC LIMIT ?)",
                {pattern(typed.toUpper()), limit}),
         order, FoundRank::Inside);
    for (Found &each : found) {
        if (each.code == typed.toUpper())
            each.rank = FoundRank::Whole;
    }
    return found;
}

std::vector<Found> FindStore::ordersOf(Tx &tx, SupplierId supplier, int limit)
{
    std::vector<Found> found;
    take(found,
         tx.run(R"(SELECT o.id, s.name, o.number, o.ordered_on, o.state
                   FROM supplier_orders o JOIN suppliers s ON s.id = o.supplier_id
                   WHERE o.supplier_id = ? ORDER BY o.id DESC LIMIT ?)",
                {supplier, limit}),
         order, FoundRank::Related);
    return found;
}

WordBook FindStore::productWords(Tx &tx)
{
    WordBook book;
    tx.each("SELECT name_fold FROM products", {}, [&](const Row &row) { book.add(row.text(0)); });
    book.settle();
    return book;
}

WordBook FindStore::memberWords(Tx &tx)
{
    WordBook book;
    tx.each("SELECT name_fold FROM members", {}, [&](const Row &row) { book.add(row.text(0)); });
    book.settle();
    return book;
}

WordBook FindStore::supplierWords(Tx &tx)
{
    WordBook book;
    tx.each("SELECT name_fold FROM suppliers", {}, [&](const Row &row) { book.add(row.text(0)); });
    book.settle();
    return book;
}

} // namespace cabas
