// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/unknownscanstore.h"

namespace cabas {

void UnknownScanStore::add(Tx &tx, const QString &code, const QString &shown, TillId till,
                           QDate day, const QDateTime &at, UserId user)
{
    tx.change(R"(INSERT INTO unknown_scans (code, shown, till_id, day, at, user_id)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {code, shown, till, day, at, user});
    tx.touch(Topic::Catalog);
}

void UnknownScanStore::ringNext(Tx &tx, TillId till, ProductId product, const QDateTime &since)
{
    tx.change(R"(UPDATE unknown_scans SET next_product_id = ?
                 WHERE till_id = ? AND at >= ? AND next_product_id IS NULL)",
              {product, till, since});
}

std::vector<UnknownCode> UnknownScanStore::list(Tx &tx, int limit)
{
    std::vector<UnknownCode> codes;
    tx.each(R"(SELECT u.code, MAX(u.shown), COUNT(*), MIN(u.day), MAX(u.day),
                   (SELECT t.name FROM unknown_scans v JOIN tills t ON t.id = v.till_id
                    WHERE v.code = u.code ORDER BY v.id DESC LIMIT 1)
               FROM unknown_scans u
               WHERE NOT EXISTS (SELECT 1 FROM product_codes c WHERE c.code = u.code)
                 AND NOT EXISTS (SELECT 1 FROM ignored_codes i WHERE i.code = u.code)
               GROUP BY u.code ORDER BY COUNT(*) DESC, MAX(u.day) DESC, u.code LIMIT ?)",
            {limit}, [&](const Row &row) {
                UnknownCode code;
                code.code = row.text(0);
                code.shown = row.text(1);
                code.scans = row.number(2);
                code.firstDay = row.day(3);
                code.lastDay = row.day(4);
                code.till = row.text(5);
                codes.push_back(std::move(code));
            });
    for (UnknownCode &code : codes) {
        const std::optional<Row> next = tx.first(R"(SELECT p.id, p.name, COUNT(*)
                        FROM unknown_scans u JOIN products p ON p.id = u.next_product_id
                        WHERE u.code = ?
                        GROUP BY p.id, p.name ORDER BY COUNT(*) DESC, p.id LIMIT 1)",
                                                 {code.code});
        if (!next)
            continue;
        code.next = next->id<ProductId>(0);
        code.nextName = next->text(1);
        code.nextTimes = next->number(2);
    }
    return codes;
}

bool UnknownScanStore::isIgnored(Tx &tx, const QString &code)
{
    return tx.first("SELECT code FROM ignored_codes WHERE code = ?", {code}).has_value();
}

void UnknownScanStore::ignore(Tx &tx, const QString &code, UserId user, const QDateTime &at)
{
    tx.change("INSERT INTO ignored_codes (code, at, user_id) VALUES (?, ?, ?)", {code, at, user});
    tx.touch(Topic::Catalog);
}

void UnknownScanStore::heed(Tx &tx, const QString &code)
{
    tx.change("DELETE FROM ignored_codes WHERE code = ?", {code});
    tx.touch(Topic::Catalog);
}

std::vector<FreeSales> UnknownScanStore::freeSales(Tx &tx, const Period &days)
{
    std::vector<FreeSales> sales;
    tx.each(R"(SELECT f.name, COUNT(*), CAST(SUM(l.gross_cents) AS BIGINT)
               FROM tickets t
               JOIN ticket_lines l ON l.ticket_id = t.id
               JOIN families f ON f.id = l.family_id
               WHERE t.business_day >= ? AND t.business_day < ? AND l.code LIKE 'FREE-%'
               GROUP BY f.name, f.name_fold ORDER BY f.name_fold)",
            {days.from, days.to}, [&](const Row &row) {
                sales.push_back({row.text(0), row.number(1), row.money(2)});
            });
    return sales;
}

} // namespace cabas
