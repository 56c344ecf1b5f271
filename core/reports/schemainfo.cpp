// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/schemainfo.h"

#include "core/db/integrity.h"
#include "core/reports/chainspecs.h"

#include <QHash>
#include <QJsonArray>

#include <array>

namespace cabas {

namespace {

struct NamedKind {
    const char *table;
    TableKind kind;
};

constexpr std::array<NamedKind, 245> kinds{{
    {"access_terms", TableKind::Setting},
    {"access_tries", TableKind::Setting},
    {"account_balances", TableKind::Derived},
    {"account_roles", TableKind::Setting},
    {"accounts", TableKind::Setting},
    {"activities", TableKind::Setting},
    {"activity_shares", TableKind::Setting},
    {"archives", TableKind::Posted},
    {"arrival_terms", TableKind::Setting},
    {"assets", TableKind::Draft},
    {"audit", TableKind::Posted},
    {"bank_accounts", TableKind::Setting},
    {"bank_deposit_items", TableKind::Setting},
    {"bank_deposits", TableKind::Posted},
    {"bank_group_entries", TableKind::Draft},
    {"bank_group_lines", TableKind::Draft},
    {"bank_groups", TableKind::Draft},
    {"bank_line_texts", TableKind::Setting},
    {"bank_lines", TableKind::Posted},
    {"bank_mappings", TableKind::Setting},
    {"bank_payouts", TableKind::Draft},
    {"bank_reconciliations", TableKind::Posted},
    {"bank_rules", TableKind::Setting},
    {"bank_statements", TableKind::Posted},
    {"barcode_rules", TableKind::Setting},
    {"basket_answers", TableKind::Draft},
    {"basket_lines", TableKind::Draft},
    {"basket_overrides", TableKind::Draft},
    {"baskets", TableKind::Draft},
    {"budget_lines", TableKind::Setting},
    {"catalogue_changes", TableKind::Setting},
    {"catalogue_imports", TableKind::Setting},
    {"catalogue_mappings", TableKind::Setting},
    {"chain_heads", TableKind::Derived},
    {"chain_links", TableKind::Derived},
    {"closing_draft_pieces", TableKind::Draft},
    {"closing_draft_slips", TableKind::Draft},
    {"closing_drafts", TableKind::Draft},
    {"closing_heads", TableKind::Posted},
    {"closing_means", TableKind::Posted},
    {"closing_signatures", TableKind::Posted},
    {"closing_vat", TableKind::Posted},
    {"closings", TableKind::Posted},
    {"committee_members", TableKind::Setting},
    {"committee_work", TableKind::Draft},
    {"committees", TableKind::Setting},
    {"counter_events", TableKind::Posted},
    {"crate_kinds", TableKind::Setting},
    {"crate_moves", TableKind::Posted},
    {"customers", TableKind::Setting},
    {"deeds", TableKind::Draft},
    {"deliveries", TableKind::Draft},
    {"delivery_attachments", TableKind::Draft},
    {"delivery_code_notes", TableKind::Draft},
    {"delivery_costs", TableKind::Draft},
    {"delivery_gaps", TableKind::Draft},
    {"delivery_handovers", TableKind::Draft},
    {"delivery_line_lots", TableKind::Draft},
    {"delivery_lines", TableKind::Draft},
    {"delivery_orders", TableKind::Draft},
    {"delivery_prices", TableKind::Draft},
    {"delivery_scan_crates", TableKind::Draft},
    {"delivery_scans", TableKind::Draft},
    {"delivery_unknown_lines", TableKind::Draft},
    {"entry_attachments", TableKind::Draft},
    {"entry_draft_lines", TableKind::Draft},
    {"entry_drafts", TableKind::Draft},
    {"entry_schedules", TableKind::Draft},
    {"entry_terms", TableKind::Draft},
    {"expected_credit_invoices", TableKind::Posted},
    {"expected_credit_prices", TableKind::Posted},
    {"expected_credit_steps", TableKind::Posted},
    {"expected_credits", TableKind::Posted},
    {"families", TableKind::Setting},
    {"fee_payments", TableKind::Posted},
    {"fiscal_years", TableKind::Setting},
    {"ghost_steps", TableKind::Draft},
    {"household_people", TableKind::Setting},
    {"households", TableKind::Setting},
    {"ignored_codes", TableKind::Setting},
    {"imported_entries", TableKind::Draft},
    {"in_store_codes", TableKind::Setting},
    {"inventories", TableKind::Draft},
    {"inventory_lines", TableKind::Draft},
    {"inventory_scans", TableKind::Draft},
    {"inventory_zones", TableKind::Draft},
    {"journal_entries", TableKind::Posted},
    {"journal_lines", TableKind::Posted},
    {"journals", TableKind::Setting},
    {"label_queue", TableKind::Draft},
    {"labels", TableKind::Setting},
    {"leave_requests", TableKind::Draft},
    {"lent_things", TableKind::Draft},
    {"line_activities", TableKind::Setting},
    {"line_terms", TableKind::Draft},
    {"list_views", TableKind::Setting},
    {"loans", TableKind::Draft},
    {"lot_levels", TableKind::Derived},
    {"lots", TableKind::Setting},
    {"mail_server", TableKind::Setting},
    {"matching_lines", TableKind::Draft},
    {"matchings", TableKind::Draft},
    {"meeting_guests", TableKind::Setting},
    {"meetings", TableKind::Setting},
    {"member_account_moves", TableKind::Posted},
    {"member_badges", TableKind::Setting},
    {"member_balances", TableKind::Derived},
    {"member_categories", TableKind::Setting},
    {"member_consents", TableKind::Setting},
    {"member_distinct", TableKind::Setting},
    {"member_letters", TableKind::Draft},
    {"member_money_terms", TableKind::Setting},
    {"member_notes", TableKind::Setting},
    {"member_photos", TableKind::Setting},
    {"member_profiles", TableKind::Setting},
    {"member_skills", TableKind::Setting},
    {"member_standings", TableKind::Setting},
    {"member_terms", TableKind::Setting},
    {"members", TableKind::Setting},
    {"month_ticks", TableKind::Draft},
    {"open_sessions", TableKind::Derived},
    {"opening_lines", TableKind::Draft},
    {"order_receipts", TableKind::Draft},
    {"order_returns", TableKind::Draft},
    {"outbox", TableKind::Draft},
    {"own_fields", TableKind::Setting},
    {"own_values", TableKind::Setting},
    {"part_settlements", TableKind::Draft},
    {"payment_accounts", TableKind::Setting},
    {"payment_run_items", TableKind::Draft},
    {"payment_run_lines", TableKind::Draft},
    {"payment_runs", TableKind::Draft},
    {"person_badges", TableKind::Setting},
    {"price_batch_lines", TableKind::Setting},
    {"price_batches", TableKind::Setting},
    {"price_coefficients", TableKind::Setting},
    {"price_endings", TableKind::Setting},
    {"price_group_products", TableKind::Setting},
    {"price_groups", TableKind::Setting},
    {"prices", TableKind::Setting},
    {"producers", TableKind::Setting},
    {"product_changes", TableKind::Setting},
    {"product_codes", TableKind::Setting},
    {"product_labels", TableKind::Setting},
    {"product_photos", TableKind::Setting},
    {"product_sheets", TableKind::Setting},
    {"products", TableKind::Setting},
    {"purchase_limits", TableKind::Setting},
    {"recovery_code", TableKind::Setting},
    {"refused_differences", TableKind::Setting},
    {"reminders", TableKind::Draft},
    {"role_permissions", TableKind::Setting},
    {"sale_policy", TableKind::Setting},
    {"sale_prompts", TableKind::Setting},
    {"sale_shoppers", TableKind::Draft},
    {"sales_invoice_buyers", TableKind::Setting},
    {"sales_invoice_drafts", TableKind::Draft},
    {"sales_invoice_lines", TableKind::Posted},
    {"sales_invoice_vat", TableKind::Posted},
    {"sales_invoices", TableKind::Posted},
    {"schema_history", TableKind::Setting},
    {"share_changes", TableKind::Posted},
    {"share_cheques", TableKind::Draft},
    {"share_moves", TableKind::Posted},
    {"share_payments", TableKind::Posted},
    {"share_refunds", TableKind::Draft},
    {"share_terms", TableKind::Setting},
    {"share_values", TableKind::Setting},
    {"shelf_checks", TableKind::Setting},
    {"shelf_marks", TableKind::Setting},
    {"shelf_products", TableKind::Setting},
    {"shelves", TableKind::Setting},
    {"shift_bookings", TableKind::Draft},
    {"shift_closures", TableKind::Setting},
    {"shift_credits", TableKind::Setting},
    {"shift_cycle_days", TableKind::Draft},
    {"shift_enrolments", TableKind::Setting},
    {"shift_leaves", TableKind::Setting},
    {"shift_pairs", TableKind::Setting},
    {"shift_policies", TableKind::Posted},
    {"shift_skills", TableKind::Setting},
    {"shift_slots", TableKind::Setting},
    {"shift_stand_ins", TableKind::Draft},
    {"shift_standings", TableKind::Derived},
    {"shift_uncalled", TableKind::Setting},
    {"shift_wanted", TableKind::Draft},
    {"shifts", TableKind::Draft},
    {"shop", TableKind::Setting},
    {"shop_keys", TableKind::Posted},
    {"shop_papers", TableKind::Setting},
    {"sign_ins", TableKind::Draft},
    {"slot_coordinators", TableKind::Setting},
    {"slot_levels", TableKind::Setting},
    {"slot_needs", TableKind::Setting},
    {"special_order_events", TableKind::Draft},
    {"special_order_terms", TableKind::Setting},
    {"special_orders", TableKind::Draft},
    {"stock_days", TableKind::Derived},
    {"stock_levels", TableKind::Derived},
    {"stock_moves", TableKind::Posted},
    {"supplier_articles", TableKind::Setting},
    {"supplier_contacts", TableKind::Setting},
    {"supplier_costs", TableKind::Setting},
    {"supplier_invoice_choices", TableKind::Posted},
    {"supplier_invoice_deliveries", TableKind::Posted},
    {"supplier_invoice_differences", TableKind::Posted},
    {"supplier_invoice_inputs", TableKind::Draft},
    {"supplier_invoice_lines", TableKind::Posted},
    {"supplier_invoice_mappings", TableKind::Setting},
    {"supplier_invoice_reversals", TableKind::Posted},
    {"supplier_invoice_vat", TableKind::Posted},
    {"supplier_invoices", TableKind::Posted},
    {"supplier_items", TableKind::Setting},
    {"supplier_order_files", TableKind::Setting},
    {"supplier_order_lines", TableKind::Draft},
    {"supplier_order_reminders", TableKind::Draft},
    {"supplier_order_shortages", TableKind::Draft},
    {"supplier_order_terms", TableKind::Setting},
    {"supplier_orders", TableKind::Draft},
    {"suppliers", TableKind::Setting},
    {"tares", TableKind::Setting},
    {"team_note_readers", TableKind::Draft},
    {"team_note_subjects", TableKind::Draft},
    {"team_notes", TableKind::Draft},
    {"technical_events", TableKind::Posted},
    {"third_parties", TableKind::Setting},
    {"ticket_lines", TableKind::Posted},
    {"ticket_payments", TableKind::Posted},
    {"ticket_vat", TableKind::Posted},
    {"tickets", TableKind::Posted},
    {"till_cash_moves", TableKind::Posted},
    {"till_handovers", TableKind::Posted},
    {"till_sessions", TableKind::Posted},
    {"till_terms", TableKind::Setting},
    {"tills", TableKind::Setting},
    {"touch_products", TableKind::Setting},
    {"tours_seen", TableKind::Setting},
    {"unknown_scans", TableKind::Draft},
    {"user_badges", TableKind::Setting},
    {"user_roles", TableKind::Setting},
    {"users", TableKind::Setting},
    {"vat_codes", TableKind::Setting},
    {"vat_returns", TableKind::Draft},
    {"vat_shares", TableKind::Setting},
    {"vat_terms", TableKind::Setting},
}};

TableKind kindOf(const TableShape &table)
{
    for (const NamedKind &named : kinds) {
        if (table.name == QLatin1String(named.table))
            return named.kind;
    }
    return table.isVirtual ? TableKind::Derived : TableKind::Setting;
}

/// The columns that a chain's text reads: between SELECT and FROM, parted by commas.
QStringList columnsRead(const char *sql)
{
    QString text = QString::fromUtf8(sql).simplified();
    text = text.mid(text.indexOf(u' ') + 1);
    text.truncate(text.indexOf(QStringLiteral(" FROM ")));
    QStringList columns = text.split(u',');
    for (QString &column : columns)
        column = column.trimmed();
    return columns;
}

/// Columns of posted tables that are proven, by table.
QHash<QString, QStringList> provenColumns()
{
    QHash<QString, QStringList> proven;
    for (const ChainSpec &spec : ChainSpecs::all()) {
        for (const ChainPart &part : spec.parts)
            proven[QString::fromUtf8(part.table)] += columnsRead(part.sql);
    }
    // The check "signatures": each over the link of its closing, by a key of the file.
    proven[QStringLiteral("closing_signatures")] = {
        QStringLiteral("closing_id"), QStringLiteral("key_id"), QStringLiteral("signature")};
    // The check "keys": the audit's chain tells when each began.
    proven[QStringLiteral("shop_keys")] = {QStringLiteral("id"), QStringLiteral("public_key"),
                                           QStringLiteral("created_at")};
    // The checks "numbering" and "standing".
    proven[QStringLiteral("tills")] = {QStringLiteral("prefix"), QStringLiteral("last_number"),
                                       QStringLiteral("last_at"), QStringLiteral("perpetual_cents"),
                                       QStringLiteral("perpetual_absolute_cents")};
    // The check "stock": the move before it of the same product.
    proven[QStringLiteral("stock_moves")] += QStringLiteral("previous_id");
    proven[QStringLiteral("fiscal_years")] = {QStringLiteral("last_number")};
    return proven;
}

QString reasonOf(const TableShape &table, TableKind kind)
{
    if (table.isVirtual)
        return QStringLiteral("a search index over names: decides nothing and can be made again");
    switch (kind) {
    case TableKind::Draft:
        return QStringLiteral("work in progress: nothing is owed or owned by it yet");
    case TableKind::Setting:
        return QStringLiteral("may be changed at any time; posted rows hold their own copy");
    case TableKind::Posted:
    case TableKind::Derived:
        break;
    }
    return QStringLiteral("not read by any check");
}

TableInfo infoOf(const TableShape &table, const QHash<QString, QStringList> &proven)
{
    TableInfo info{table.name, kindOf(table), table.key, {}};
    if (info.kind == TableKind::Derived && !table.isVirtual)
        return info;
    const QStringList known = proven.value(table.name);
    for (const QString &column : table.columns) {
        if (!known.contains(column))
            info.unprotected.push_back({column, reasonOf(table, info.kind)});
    }
    return info;
}

} // namespace

std::vector<TableInfo> SchemaInfo::tables(Tx &tx)
{
    const QHash<QString, QStringList> proven = provenColumns();
    std::vector<TableInfo> tables;
    for (const TableShape &table : Integrity::tables(tx.connection()))
        tables.push_back(infoOf(table, proven));
    return tables;
}

QJsonObject SchemaInfo::toJson(Tx &tx)
{
    QJsonArray list;
    for (const TableInfo &table : tables(tx)) {
        QJsonArray unprotected;
        for (const TableInfo::Column &column : table.unprotected)
            unprotected.append(QJsonObject{{QStringLiteral("column"), column.name},
                                           {QStringLiteral("why"), column.why}});
        list.append(QJsonObject{{QStringLiteral("name"), table.name},
                                {QStringLiteral("kind"), kindName(table.kind)},
                                {QStringLiteral("key"), QJsonArray::fromStringList(table.key)},
                                {QStringLiteral("unprotected"), unprotected}});
    }
    return {{QStringLiteral("tables"), list}};
}

QString SchemaInfo::kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Posted:
        return QStringLiteral("posted");
    case TableKind::Draft:
        return QStringLiteral("draft");
    case TableKind::Derived:
        return QStringLiteral("derived");
    case TableKind::Setting:
        break;
    }
    return QStringLiteral("setting");
}

QStringList SchemaInfo::knownTables()
{
    QStringList names;
    for (const NamedKind &named : kinds)
        names += QString::fromLatin1(named.table);
    return names;
}

} // namespace cabas
