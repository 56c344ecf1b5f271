// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/searchstore.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int trigramLetters = 3;
/// Of the names that hold what is typed elsewhere than at their beginning, so many are looked at.
constexpr int candidates = 200;

struct Texts {
    const char *remove;
    const char *put;
    const char *prefix;
    const char *trigramSqlite;
    const char *trigramPostgres;
};

const Texts &textsOf(Searched what)
{
    static constexpr Texts products{
        "DELETE FROM products_search WHERE rowid = ?",
        "INSERT INTO products_search (rowid, name_fold) VALUES (?, ?)",
        R"(SELECT id, name_fold FROM products WHERE name_fold >= ? AND name_fold < ?
           ORDER BY name_fold LIMIT ?)",
        R"(SELECT p.id, p.name_fold FROM products_search s JOIN products p ON p.id = s.rowid
           WHERE products_search MATCH ? LIMIT ?)",
        "SELECT id, name_fold FROM products WHERE name_fold LIKE ? ORDER BY name_fold LIMIT ?"};
    static constexpr Texts members{
        "DELETE FROM members_search WHERE rowid = ?",
        "INSERT INTO members_search (rowid, name_fold) VALUES (?, ?)",
        R"(SELECT id, name_fold FROM members WHERE name_fold >= ? AND name_fold < ?
           ORDER BY name_fold LIMIT ?)",
        R"(SELECT m.id, m.name_fold FROM members_search s JOIN members m ON m.id = s.rowid
           WHERE members_search MATCH ? LIMIT ?)",
        "SELECT id, name_fold FROM members WHERE name_fold LIKE ? ORDER BY name_fold LIMIT ?"};
    static constexpr Texts suppliers{
        "DELETE FROM suppliers_search WHERE rowid = ?",
        "INSERT INTO suppliers_search (rowid, name_fold) VALUES (?, ?)",
        R"(SELECT id, name_fold FROM suppliers WHERE name_fold >= ? AND name_fold < ?
           ORDER BY name_fold LIMIT ?)",
        R"(SELECT p.id, p.name_fold FROM suppliers_search s JOIN suppliers p ON p.id = s.rowid
           WHERE suppliers_search MATCH ? LIMIT ?)",
        "SELECT id, name_fold FROM suppliers WHERE name_fold LIKE ? ORDER BY name_fold LIMIT ?"};
    switch (what) {
    case Searched::Products:
        return products;
    case Searched::Members:
        return members;
    case Searched::Suppliers:
        break;
    }
    return suppliers;
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_qs) + u'"';
}

/// The names that begin with what is typed, in their order.
std::vector<Row> beginners(Tx &tx, Searched what, const QString &folded, int limit)
{
    return tx.run(textsOf(what).prefix, {folded, QString(folded + QChar(0xFFFF)), limit});
}

/// Names that may hold all the words, in no order.
std::vector<Row> candidatesFor(Tx &tx, Searched what, const QStringList &words)
{
    const Texts &texts = textsOf(what);
    QStringList indexed;
    for (const QString &word : words) {
        if (word.size() >= trigramLetters)
            indexed += word;
    }
    if (indexed.isEmpty())
        return {};
    if (tx.engine() == Engine::Postgres) {
        QString longest = indexed.first();
        for (const QString &word : indexed)
            longest = word.size() > longest.size() ? word : longest;
        longest.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
        return tx.run(texts.trigramPostgres, {QString(u'%' + longest + u'%'), candidates});
    }
    for (QString &word : indexed)
        word = quoted(word);
    return tx.run(texts.trigramSqlite, {indexed.join(u' '), candidates});
}

} // namespace

void SearchStore::put(Tx &tx, Searched what, qint64 id, const QString &nameFold)
{
    if (tx.engine() == Engine::Postgres)
        return;
    const Texts &texts = textsOf(what);
    tx.change(texts.remove, {id});
    tx.change(texts.put, {id, nameFold});
}

std::vector<qint64> SearchStore::find(Tx &tx, Searched what, const QString &typed, int limit)
{
    const QString folded = fold(typed);
    if (folded.isEmpty())
        return {};
    std::vector<qint64> ids;
    for (const Row &row : beginners(tx, what, folded, limit))
        ids.push_back(row.integer(0));
    if (int(ids.size()) == limit)
        return ids;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<QString, qint64>> hits;
    for (const Row &row : candidatesFor(tx, what, words)) {
        const QString name = row.text(1);
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString &word) { return name.contains(word); });
        if (all && !name.startsWith(folded))
            hits.emplace_back(name, row.integer(0));
    }
    std::sort(hits.begin(), hits.end());
    for (const auto &[name, id] : hits) {
        if (int(ids.size()) == limit)
            break;
        ids.push_back(id);
    }
    return ids;
}

} // namespace cabas
