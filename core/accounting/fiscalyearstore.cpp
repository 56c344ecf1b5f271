// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/fiscalyearstore.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/text.h"

#include <QJsonObject>

namespace cabas {

namespace {

FiscalYear readYear(const Row &row)
{
    FiscalYear year;
    year.id = row.id<FiscalYearId>(0);
    year.start = row.day(1);
    year.end = row.day(2);
    year.state = row.text(3);
    if (!row.text(4).isEmpty())
        year.lockedUntil = row.day(4);
    return year;
}

} // namespace

std::vector<FiscalYear> FiscalYearStore::all(Tx &tx)
{
    std::vector<FiscalYear> years;
    tx.each(R"(SELECT id, start_on, end_on, state, locked_until
               FROM fiscal_years ORDER BY start_on)",
            {}, [&](const Row &row) { years.push_back(readYear(row)); });
    return years;
}

std::optional<FiscalYear> FiscalYearStore::find(Tx &tx, QDate day)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, start_on, end_on, state, locked_until FROM fiscal_years
                    WHERE start_on <= ? AND end_on >= ? ORDER BY start_on LIMIT 1)",
                 {day, day});
    return row ? std::optional(readYear(*row)) : std::nullopt;
}

FiscalYearId FiscalYearStore::add(Tx &tx, const FiscalYear &year)
{
    tx.touch(Topic::Journal);
    return FiscalYearId(tx.insert(
        R"(INSERT INTO fiscal_years (start_on, end_on, state) VALUES (?, ?, ?) RETURNING id)",
        {year.start, year.end, year.state}));
}

Result<FiscalYear> FiscalYearStore::ensure(Tx &tx, const Session &session, QDate day)
{
    if (const std::optional<FiscalYear> known = find(tx, day))
        return *known;
    if (!day.isValid())
        return refused(tr("The date of the entry is missing or is not a real day."), u"date"_qs);
    const ShopProfile shop = ShopStore::read(tx);
    const FiscalYear year = LedgerRules::yearOf(day, shop.yearStart, all(tx));
    const QDate today = session.today();
    if (!shop.sandbox && (today < year.start || today > year.end))
        return refused(tr("No fiscal year of the shop covers %1: years open when their first day "
                          "comes. Date the entry in an open year.")
                           .arg(dateText(day)),
                       u"no_year"_qs);
    return open(tx, session, day);
}

Result<FiscalYear> FiscalYearStore::open(Tx &tx, const Session &session, QDate day)
{
    if (const std::optional<FiscalYear> known = find(tx, day))
        return *known;
    FiscalYear year = LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, all(tx));
    year.id = add(tx, year);
    AuditStore::record(
        tx, session, "books.year_open", u"fiscal_year"_qs, year.id.value(),
        QJsonObject{{u"start"_qs, dayText(year.start)}, {u"end"_qs, dayText(year.end)}});
    return year;
}

void FiscalYearStore::setState(Tx &tx, FiscalYearId year, const QString &state)
{
    tx.change("UPDATE fiscal_years SET state = ? WHERE id = ?", {state, year});
    tx.touch(Topic::Journal);
}

bool FiscalYearStore::hasOpening(Tx &tx, const FiscalYear &year)
{
    return tx
        .first(R"(SELECT id FROM journal_entries WHERE entry_on = ? AND journal = 'AN' LIMIT 1)",
               {year.start})
        .has_value();
}

qint64 FiscalYearStore::lockSequence(Tx &tx, FiscalYearId year)
{
    tx.lock("SELECT id FROM fiscal_years WHERE id = ? FOR UPDATE", {year});
    return tx.integer("SELECT last_number FROM fiscal_years WHERE id = ?", {year});
}

void FiscalYearStore::setSequence(Tx &tx, FiscalYearId year, qint64 last)
{
    tx.change("UPDATE fiscal_years SET last_number = ? WHERE id = ?", {last, year});
}

void FiscalYearStore::lock(Tx &tx, FiscalYearId year, QDate day)
{
    tx.change("UPDATE fiscal_years SET locked_until = ? WHERE id = ?", {day, year});
    tx.touch(Topic::Journal);
}

} // namespace cabas
