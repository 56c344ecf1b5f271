// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trainingstore.h"

#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/db/searchstore.h"
#include "core/reports/schemainfo.h"

#include <algorithm>

namespace cabas {

namespace {

/// Settings that are a past, somebody's words, or of this file alone.
const QStringList &leftOut()
{
    static const QStringList tables{
        u"catalogue_changes"_qs, u"catalogue_imports"_qs,   u"lots"_qs,
        u"own_values"_qs,        u"payment_accounts"_qs,    u"product_changes"_qs,
        u"product_photos"_qs,    u"refused_differences"_qs, u"schema_history"_qs,
        u"shelf_checks"_qs,      u"shelf_marks"_qs,         u"shop"_qs,
        u"third_parties"_qs,     u"bank_accounts"_qs,       u"bank_deposit_items"_qs,
        u"bank_line_texts"_qs,   u"bank_rules"_qs,          u"shift_enrolments"_qs,
        u"list_views"_qs,        u"shift_leaves"_qs,        u"household_people"_qs,
        u"member_consents"_qs,   u"meeting_guests"_qs,      u"member_badges"_qs,
        u"member_photos"_qs,     u"member_distinct"_qs,     u"member_notes"_qs,
        u"member_profiles"_qs,   u"person_badges"_qs};
    return tables;
}

/// Columns that say where a person is found, in whatever table.
const QStringList &contacts()
{
    static const QStringList columns{u"address"_qs,  u"bic"_qs,         u"contact"_qs,
                                     u"email"_qs,    u"iban"_qs,        u"notes"_qs,
                                     u"phone"_qs,    u"pin_hash"_qs,    u"town"_qs,
                                     u"birthday"_qs, u"locked_until"_qs};
    return columns;
}

/// A value as it is bound again.
SqlValue bound(const QVariant &value)
{
    if (value.isNull())
        return SqlValue(std::optional<qint64>());
    if (value.typeId() == QMetaType::QByteArray)
        return SqlValue(value.toByteArray());
    if (value.typeId() == QMetaType::QString)
        return SqlValue(value.toString());
    return SqlValue(value.toLongLong());
}

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

} // namespace

std::vector<TableShape> TrainingStore::tablesToCopy(Tx &from)
{
    QStringList wanted{u"shop"_qs};
    std::vector<TableShape> tables;
    for (const TableInfo &info : SchemaInfo::tables(from)) {
        if (info.kind == TableKind::Setting && !leftOut().contains(info.name))
            wanted += info.name;
    }
    for (const TableShape &shape : Integrity::tables(from.connection())) {
        if (wanted.contains(shape.name) && !shape.isVirtual && shape.name != u"shop")
            tables.push_back(shape);
    }
    // A table that refers to what is not copied cannot be either; then those that refer to it.
    for (bool isSettled = false; !isSettled;) {
        const auto refersAway = [&](const TableShape &shape) {
            const QStringList referred = Integrity::referredTables(from.connection(), shape.name);
            return std::any_of(referred.begin(), referred.end(),
                               [&](const QString &name) { return !wanted.contains(name); });
        };
        const auto gone = std::find_if(tables.begin(), tables.end(), refersAway);
        isSettled = gone == tables.end();
        if (!isSettled) {
            wanted.removeAll(gone->name);
            tables.erase(gone);
        }
    }
    return tables;
}

QVariant TrainingStore::replaced(const TableShape &table, const Row &row, int column)
{
    const QString &name = table.columns[column];
    if (row.isText(column) && contacts().contains(name))
        return u""_qs;
    const qint64 id = row.integer(int(std::max<qsizetype>(table.columns.indexOf(u"id"_qs), 0)));
    if (table.name == u"members" && (name == u"name" || name == u"name_fold")) {
        const QString shown =
            tr("Member %1").arg(row.integer(int(table.columns.indexOf(u"number"_qs))));
        return name == u"name" ? shown : fold(shown);
    }
    if (table.name == u"households" && name == u"name")
        return tr("Household %1").arg(id);
    if (table.name == u"users") {
        if (name == u"name")
            return u"user%1"_qs.arg(id);
        if (name == u"display_name")
            return tr("Person %1").arg(id);
        if (name == u"member_ref")
            return {};
        if (name == u"failed_pins")
            return qint64(0);
    }
    if (table.name == u"tills" && (name == u"last_number" || name == u"perpetual_cents" ||
                                   name == u"perpetual_absolute_cents"))
        return qint64(0);
    if (table.name == u"tills" && name == u"last_at")
        return u""_qs;
    if (table.name == u"fiscal_years" && name == u"last_number")
        return qint64(0);
    if (table.name == u"fiscal_years" && name == u"state")
        return u"open"_qs;
    return row.value(column);
}

void TrainingStore::copyTable(Tx &from, Tx &to, const TableShape &table)
{
    const auto searched = searchedIn(table.name);
    const qsizetype id = table.columns.indexOf(u"id"_qs);
    const qsizetype folded = table.columns.indexOf(u"name_fold"_qs);
    Integrity::eachRow(from.connection(), table, [&](const Row &row) {
        SqlValues values;
        for (int i = 0; i < row.size(); ++i)
            values.push_back(bound(replaced(table, row, i)));
        if (searched)
            SearchStore::put(to, *searched, row.integer(int(id)),
                             replaced(table, row, int(folded)).toString());
        Integrity::insertRow(to.connection(), table, values);
    });
}

void TrainingStore::copy(Tx &from, Tx &to, const ShopProfile &shop)
{
    Integrity::deferReferences(to.connection());
    for (const TableShape &table : tablesToCopy(from)) {
        bool isEmpty = true;
        // What a migration wrote is written anew as the shop has it by now.
        Integrity::eachRow(to.connection(), table, [&](const Row &) { isEmpty = false; });
        if (!isEmpty)
            Integrity::clear(to.connection(), table);
        copyTable(from, to, table);
    }
    ShopStore::add(to, shop);
}

} // namespace cabas
