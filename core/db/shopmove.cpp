// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/shopmove.h"

#include "core/db/integrity.h"
#include "core/db/searchstore.h"
#include "core/db/serveraddress.h"
#include "core/db/servershop.h"
#include "core/db/shopfile.h"

#include <QSet>

namespace cabas {

namespace {

/// Places of values in one statement: both engines take more, and more is no faster.
constexpr qsizetype valuesAtATime = 2000;

std::optional<Searched> searchedIn(const QString &table)
{
    if (table == u"products")
        return Searched::Products;
    if (table == u"members")
        return Searched::Members;
    if (table == u"suppliers")
        return Searched::Suppliers;
    return std::nullopt;
}

SqlValue bound(const QVariant &value)
{
    if (!value.isValid())
        return std::optional<qint64>();
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString();
    }
}

/// The tables that are carried, each after those that it refers to where no circle forbids it.
std::vector<TableShape> inOrder(Connection &from)
{
    std::vector<TableShape> waiting;
    QSet<QString> open;
    for (TableShape &table : Integrity::tables(from)) {
        // What the target's own migrations wrote is the same there: the version is.
        if (table.isVirtual || table.name == u"schema_history")
            continue;
        open.insert(table.name);
        waiting.push_back(std::move(table));
    }
    std::vector<TableShape> ordered;
    while (!waiting.empty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&](const TableShape &table) {
            for (const QString &name : Integrity::referredTables(from, table.name)) {
                if (name != table.name && open.contains(name))
                    return false;
            }
            return true;
        });
        if (next == waiting.end())
            next = waiting.begin(); // a circle: references are looked at when all is there
        open.remove(next->name);
        ordered.push_back(std::move(*next));
        waiting.erase(next);
    }
    return ordered;
}

qint64 copyTable(Tx &from, Tx &to, const TableShape &table)
{
    const auto searched = searchedIn(table.name);
    const int id = int(table.columns.indexOf(u"id"_qs));
    const int folded = int(table.columns.indexOf(u"name_fold"_qs));
    qint64 rows = 0;
    SqlValues values;
    Integrity::eachRow(from.connection(), table, [&](const Row &row) {
        for (int i = 0; i < row.size(); ++i)
            values.push_back(bound(row.value(i)));
        if (searched)
            SearchStore::put(to, *searched, row.integer(id), row.text(folded));
        ++rows;
        if (qsizetype(values.size()) + table.columns.size() <= valuesAtATime)
            return;
        Integrity::insertRow(to.connection(), table, values);
        values.clear();
    });
    if (!values.empty())
        Integrity::insertRow(to.connection(), table, values);
    return rows;
}

} // namespace

ShopMove::Moved ShopMove::copy(Tx &from, Tx &to)
{
    Moved moved;
    const std::vector<TableShape> tables = inOrder(from.connection());
    Integrity::deferReferences(to.connection());
    // What a migration wrote is written anew as the shop has it by now.
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        bool isEmpty = true;
        Integrity::eachRow(to.connection(), *table, [&](const Row &) { isEmpty = false; });
        if (!isEmpty)
            Integrity::clear(to.connection(), *table);
    }
    for (const TableShape &table : tables) {
        moved.rows += copyTable(from, to, table);
        ++moved.tables;
    }
    Integrity::resumeNumbers(to.connection());
    return moved;
}

Result<ShopMove::Moved> ShopMove::run(const QString &from, const QString &to, const QDateTime &now)
{
    if (from == to)
        return wrongUsage(tr("A shop cannot be moved to where it is: name another place."));
    const bool isServer = ServerAddress::isAddress(from);
    CABAS_LET(source, ShopFile::open(from));
    source.reset();
    if (isServer ? ServerShop::isInUse(from) : ShopFile::isInUse(from))
        return refused(tr("Cabas has %1 open. Close it on every computer first: what is done "
                          "during the move would be left behind.")
                           .arg(from),
                       u"in_use"_qs);
    source = ShopFile::open(from).value();
    Moved moved;
    CABAS_TRY(ShopFile::create(to, now, [&](Tx &target) {
        return source->read([&](Tx &tx) -> Result<> {
            moved = copy(tx, target);
            return Ok{};
        });
    }));
    return moved;
}

} // namespace cabas
