// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/productliststore.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostWords = 3;
constexpr int leastDigits = 4;

/// `%word%`; one without a word matches all.
QString pattern(const QStringList &words, int index)
{
    return index < words.size() ? u'%' + words[index] + u'%' : u"%"_qs;
}

/// The words of what was typed, without the signs that mean something to LIKE.
QStringList wordsOf(const QString &typed)
{
    QString plain = fold(typed);
    plain.replace(u'%', u' ').replace(u'_', u' ').replace(u'\\', u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

void addWord(SqlValues &values, const QStringList &words, int index)
{
    const QString like = pattern(words, index);
    const bool isCode =
        index < words.size() && isNumber(words[index]) && words[index].size() >= leastDigits;
    values.insert(values.end(), {like, like, like, like, isCode, like});
}

} // namespace

std::vector<ProductId> ProductListStore::page(Tx &tx, const ProductFilter &filter,
                                              const QString &afterName, qint64 afterId, QDate today,
                                              int limit)
{
    const qint64 family = filter.family ? filter.family->value() : 0;
    const qint64 supplier = filter.supplier ? filter.supplier->value() : 0;
    const int life = int(filter.life);
    SqlValues values{afterName, afterId,  family, family,       family,      family,
                     supplier,  supplier, life,   filter.label, filter.label};
    const QStringList words = wordsOf(filter.typed);
    for (int word = 0; word < mostWords; ++word)
        addWord(values, words, word);
    values.insert(values.end(), {life, life, life, life, life, today, limit});
    std::vector<ProductId> ids;
    tx.each(R"(SELECT p.id FROM products p
               WHERE (p.name_fold, p.id) > (?, ?)
                   AND (? = 0 OR p.family_id = ? OR p.family_id IN (
                       SELECT id FROM families WHERE parent_id = ? OR parent_id IN (
                           SELECT id FROM families WHERE parent_id = ?)))
                   AND (? = 0 OR p.supplier_id = ?)
                   AND (? <> 1 OR p.state = 'active')
                   AND (? = '' OR p.id IN (
                       SELECT product_id FROM product_labels WHERE label = ?))
                   AND (p.name_fold LIKE ? OR LOWER(p.code) LIKE ?
                       OR p.family_id IN (SELECT id FROM families WHERE name_fold LIKE ?)
                       OR p.supplier_id IN (SELECT id FROM suppliers WHERE name_fold LIKE ?)
                       OR (? = 1 AND p.id IN (
                           SELECT product_id FROM product_codes WHERE code LIKE ?)))
                   AND (p.name_fold LIKE ? OR LOWER(p.code) LIKE ?
                       OR p.family_id IN (SELECT id FROM families WHERE name_fold LIKE ?)
                       OR p.supplier_id IN (SELECT id FROM suppliers WHERE name_fold LIKE ?)
                       OR (? = 1 AND p.id IN (
                           SELECT product_id FROM product_codes WHERE code LIKE ?)))
                   AND (p.name_fold LIKE ? OR LOWER(p.code) LIKE ?
                       OR p.family_id IN (SELECT id FROM families WHERE name_fold LIKE ?)
                       OR p.supplier_id IN (SELECT id FROM suppliers WHERE name_fold LIKE ?)
                       OR (? = 1 AND p.id IN (
                           SELECT product_id FROM product_codes WHERE code LIKE ?)))
                   AND (? <> 2 OR (p.state = 'active' AND p.id IN (
                       SELECT product_id FROM product_sheets WHERE reorder = 0)))
                   AND (? <> 3 OR (p.state = 'active' AND p.id IN (
                       SELECT product_id FROM product_sheets WHERE stage = 'to_finish')))
                   AND (? <> 4 OR p.state = 'blocked')
                   AND (? <> 5 OR p.state = 'ended')
                   AND (? <> 6 OR p.id IN (
                       SELECT product_id FROM product_sheets WHERE review_on <= ?))
               ORDER BY p.name_fold, p.id LIMIT ?)",
            values, [&](const Row &row) { ids.push_back(row.id<ProductId>(0)); });
    return ids;
}

ProductCounts ProductListStore::counts(Tx &tx)
{
    ProductCounts counts;
    tx.each("SELECT state, COUNT(*) FROM products GROUP BY state", {}, [&](const Row &row) {
        const int products = int(row.integer(1));
        counts.all += products;
        if (row.text(0) == u"active")
            counts.onSale += products;
    });
    return counts;
}

} // namespace cabas
