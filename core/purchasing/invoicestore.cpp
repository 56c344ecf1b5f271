// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicestore.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/purchasing/invoicerules.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array kinds{"invoice", "credit_note"};
constexpr std::array lineKinds{"goods", "deposit", "transport", "other"};

SupplierInvoice readHead(const Row &row)
{
    SupplierInvoice invoice;
    invoice.id = row.id<InvoiceId>(0);
    invoice.supplier = row.id<SupplierId>(1);
    invoice.supplierCode = row.text(2);
    invoice.supplierName = row.text(3);
    invoice.number = row.text(4);
    invoice.kind = row.text(5) == u"credit_note" ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    invoice.issued = row.day(6);
    invoice.due = row.day(7);
    invoice.net = row.money(8);
    invoice.vat = row.money(9);
    invoice.gross = row.money(10);
    invoice.deducts = row.flag(11);
    invoice.orderReference = row.text(12);
    invoice.profile = row.text(13);
    invoice.documentName = row.text(14);
    invoice.documentHash = row.text(15);
    invoice.entryNumber = row.text(16);
    invoice.reversedOn = dayFromText(row.text(17));
    invoice.reversalReason = row.text(18);
    return invoice;
}

std::vector<SupplierInvoice> readHeads(const std::vector<Row> &rows)
{
    std::vector<SupplierInvoice> invoices;
    for (const Row &row : rows)
        invoices.push_back(readHead(row));
    return invoices;
}

VatCategory categoryOf(const QString &letter)
{
    return vatCategoryFromLetter(letter).value_or(VatCategory::Standard);
}

InvoiceLine readLine(const Row &row)
{
    InvoiceLine line;
    line.position = row.number(0);
    line.kind = InvoiceStore::lineKindFromName(row.text(1)).value_or(InvoiceLineKind::Other);
    line.product = row.optionalId<ProductId>(2);
    line.productCode = row.text(3);
    line.unit = unitFromName(row.text(4)).value_or(Unit::Piece);
    line.code = row.text(5);
    line.name = row.text(6);
    line.quantity = row.optionalQuantity(7);
    if (!row.isNull(8))
        line.price = row.unitPrice(8);
    line.net = row.money(9);
    line.category = categoryOf(row.text(10));
    line.vatBp = row.number(11);
    return line;
}

InvoiceDifference readDifference(const Row &row)
{
    InvoiceDifference difference;
    difference.kind =
        InvoiceRules::kindFromName(row.text(0)).value_or(InvoiceDifferenceKind::Quantity);
    difference.line = row.number(1);
    difference.product = row.optionalId<ProductId>(2);
    difference.productCode = row.text(3);
    difference.unit = unitFromName(row.text(4)).value_or(Unit::Piece);
    difference.name = row.text(5);
    difference.invoiced = row.integer(6);
    difference.expected = row.integer(7);
    difference.amount = row.money(8);
    difference.words = InvoiceRules::words(difference);
    return difference;
}

void addParts(Tx &tx, InvoiceId id, const SupplierInvoice &invoice)
{
    for (const InvoiceLine &line : invoice.lines)
        tx.change(R"(INSERT INTO supplier_invoice_lines (invoice_id, position, kind, product_id,
                         code, name, quantity_milli, price_e4, net_cents, category, vat_bp)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  {id, line.position, InvoiceStore::lineKindName(line.kind), line.product,
                   line.code, line.name, line.quantity, line.price, line.net,
                   vatCategoryLetter(line.category), line.vatBp});
    int position = 0;
    for (const InvoiceVat &row : invoice.vatRows)
        tx.change(R"(INSERT INTO supplier_invoice_vat (invoice_id, position, category, vat_bp,
                         base_cents, vat_cents) VALUES (?, ?, ?, ?, ?, ?))",
                  {id, ++position, vatCategoryLetter(row.category), row.vatBp, row.base, row.vat});
    for (const DeliveryId delivery : invoice.deliveries)
        tx.change(R"(INSERT INTO supplier_invoice_deliveries (invoice_id, delivery_id)
                     VALUES (?, ?))",
                  {id, delivery});
    position = 0;
    for (const InvoiceDifference &each : invoice.differences)
        tx.change(R"(INSERT INTO supplier_invoice_differences (invoice_id, position, kind, line,
                         product_id, name, invoiced, expected, amount_cents)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  {id, ++position, InvoiceRules::kindName(each.kind), each.line, each.product,
                   each.name, each.invoiced, each.expected, each.amount});
}

void readParts(Tx &tx, SupplierInvoice &invoice)
{
    tx.each(R"(SELECT l.position, l.kind, l.product_id, COALESCE(p.code, ''),
                   COALESCE(p.unit, 'piece'), l.code, l.name, l.quantity_milli, l.price_e4,
                   l.net_cents, l.category, l.vat_bp
               FROM supplier_invoice_lines l LEFT JOIN products p ON p.id = l.product_id
               WHERE l.invoice_id = ? ORDER BY l.position)",
            {invoice.id}, [&](const Row &row) { invoice.lines.push_back(readLine(row)); });
    tx.each(R"(SELECT category, vat_bp, base_cents, vat_cents FROM supplier_invoice_vat
               WHERE invoice_id = ? ORDER BY position)",
            {invoice.id}, [&](const Row &row) {
                invoice.vatRows.push_back(
                    {categoryOf(row.text(0)), row.number(1), row.money(2), row.money(3)});
            });
    tx.each(R"(SELECT delivery_id FROM supplier_invoice_deliveries
               WHERE invoice_id = ? ORDER BY delivery_id)",
            {invoice.id},
            [&](const Row &row) { invoice.deliveries.push_back(row.id<DeliveryId>(0)); });
    tx.each(R"(SELECT d.kind, d.line, d.product_id, COALESCE(p.code, ''),
                   COALESCE(p.unit, 'piece'), d.name, d.invoiced, d.expected, d.amount_cents
               FROM supplier_invoice_differences d LEFT JOIN products p ON p.id = d.product_id
               WHERE d.invoice_id = ? ORDER BY d.position)",
            {invoice.id},
            [&](const Row &row) { invoice.differences.push_back(readDifference(row)); });
}

} // namespace

QString InvoiceStore::kindName(InvoiceKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)));
}

QString InvoiceStore::lineKindName(InvoiceLineKind kind)
{
    return QString::fromLatin1(lineKinds.at(size_t(kind)));
}

std::optional<InvoiceLineKind> InvoiceStore::lineKindFromName(const QString &name)
{
    for (size_t at = 0; at < lineKinds.size(); ++at) {
        if (name == QLatin1String(lineKinds.at(at)))
            return InvoiceLineKind(at);
    }
    return std::nullopt;
}

InvoiceId InvoiceStore::add(Tx &tx, const SupplierInvoice &invoice, const QByteArray &document,
                            UserId user, const QDateTime &at)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO supplier_invoices (supplier_id, number, number_fold, kind, issued_on,
               due_on, net_cents, vat_cents, gross_cents, deducts, order_reference, profile,
               document_name, document_hash, document, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {invoice.supplier, invoice.number, InvoiceRules::foldedNumber(invoice.number),
         kindName(invoice.kind), invoice.issued, invoice.due, invoice.net, invoice.vat,
         invoice.gross, invoice.deducts, invoice.orderReference, invoice.profile,
         invoice.documentName, invoice.documentHash, document, at, user});
    addParts(tx, InvoiceId(id), invoice);
    ChainStore::seal(tx, chainSpec(), u"invoices"_qs, id, id);
    tx.touch(Topic::Deliveries);
    return InvoiceId(id);
}

void InvoiceStore::reverse(Tx &tx, InvoiceId invoice, QDate day, const QString &reason, UserId user,
                           const QDateTime &at)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO supplier_invoice_reversals (invoice_id, day, reason, at, user_id)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {invoice, day, reason, at, user});
    ChainStore::seal(tx, reversalChainSpec(), u"invoices"_qs, id, id);
    tx.touch(Topic::Deliveries);
}

std::optional<SupplierInvoice> InvoiceStore::find(Tx &tx, InvoiceId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id, i.supplier_id, s.code, s.name, i.number, i.kind, i.issued_on, i.due_on,
               i.net_cents, i.vat_cents, i.gross_cents, i.deducts, i.order_reference, i.profile,
               i.document_name, i.document_hash, COALESCE(e.number, ''), COALESCE(r.day, ''),
               COALESCE(r.reason, '')
           FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
           LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
           LEFT JOIN journal_entries e
               ON e.source_kind = 'supplier_invoice' AND e.source_id = i.id
           WHERE i.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    SupplierInvoice invoice = readHead(*row);
    readParts(tx, invoice);
    return invoice;
}

std::optional<SupplierInvoice> InvoiceStore::numbered(Tx &tx, SupplierId supplier,
                                                      const QString &foldedNumber)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id FROM supplier_invoices i
           LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
           WHERE i.supplier_id = ? AND i.number_fold = ? AND r.id IS NULL
           ORDER BY i.id LIMIT 1)",
        {supplier, foldedNumber});
    return row ? find(tx, row->id<InvoiceId>(0)) : std::nullopt;
}

std::optional<SupplierInvoice> InvoiceStore::withDocument(Tx &tx, const QString &hash)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id FROM supplier_invoices i
           LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
           WHERE i.document_hash = ? AND i.document_hash <> '' AND r.id IS NULL
           ORDER BY i.id LIMIT 1)",
        {hash});
    return row ? find(tx, row->id<InvoiceId>(0)) : std::nullopt;
}

std::vector<SupplierInvoice> InvoiceStore::newest(Tx &tx, int limit)
{
    return readHeads(tx.run(
        R"(SELECT i.id, i.supplier_id, s.code, s.name, i.number, i.kind, i.issued_on, i.due_on,
               i.net_cents, i.vat_cents, i.gross_cents, i.deducts, i.order_reference, i.profile,
               i.document_name, i.document_hash, COALESCE(e.number, ''), COALESCE(r.day, ''),
               COALESCE(r.reason, '')
           FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
           LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
           LEFT JOIN journal_entries e
               ON e.source_kind = 'supplier_invoice' AND e.source_id = i.id
           ORDER BY i.id DESC LIMIT ?)",
        {limit}));
}

std::vector<SupplierInvoice> InvoiceStore::standing(Tx &tx, QDate until, const Period &due)
{
    return readHeads(tx.run(
        R"(SELECT i.id, i.supplier_id, s.code, s.name, i.number, i.kind, i.issued_on, i.due_on,
               i.net_cents, i.vat_cents, i.gross_cents, i.deducts, i.order_reference, i.profile,
               i.document_name, i.document_hash, COALESCE(e.number, ''), '', ''
           FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
           LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
           LEFT JOIN journal_entries e
               ON e.source_kind = 'supplier_invoice' AND e.source_id = i.id
           WHERE r.id IS NULL AND i.issued_on <= ? AND i.due_on >= ? AND i.due_on < ?
           ORDER BY i.due_on, s.name_fold, i.id)",
        {until, due.from, due.to}));
}

std::optional<QDate> InvoiceStore::firstDue(Tx &tx)
{
    return tx.first("SELECT MIN(due_on) FROM supplier_invoices")->optionalDay(0);
}

QByteArray InvoiceStore::document(Tx &tx, InvoiceId id)
{
    const std::optional<Row> row =
        tx.first("SELECT document FROM supplier_invoices WHERE id = ?", {id});
    return row ? row->blob(0) : QByteArray();
}

std::map<QString, Money> InvoiceStore::owed(Tx &tx, const QString &account, QDate from, QDate until)
{
    std::map<QString, Money> owed;
    tx.each(R"(SELECT third_party, CAST(SUM(credit_cents - debit_cents) AS BIGINT)
               FROM journal_lines
               WHERE account >= ? AND account < ? AND entry_on >= ? AND entry_on <= ?
                   AND third_party <> ''
               GROUP BY third_party ORDER BY third_party)",
            {account, endOfPrefix(account), from, until},
            [&](const Row &row) { owed.insert_or_assign(row.text(0), row.money(1)); });
    return owed;
}

void InvoiceStore::lock(Tx &tx, SupplierId supplier)
{
    tx.lock("SELECT id FROM suppliers WHERE id = ? FOR UPDATE", {supplier});
}

const ChainSpec &InvoiceStore::chainSpec()
{
    static const ChainSpec spec{
        "invoice",
        1,
        {{"supplier_invoices",
          R"(SELECT id, supplier_id, number, number_fold, kind, issued_on, due_on, net_cents,
                 vat_cents, gross_cents, deducts, order_reference, profile, document_name,
                 document_hash, document, at, user_id
             FROM supplier_invoices WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"supplier_invoice_lines",
          R"(SELECT invoice_id, id, position, kind, product_id, code, name, quantity_milli,
                 price_e4, net_cents, category, vat_bp
             FROM supplier_invoice_lines WHERE invoice_id BETWEEN ? AND ?
             ORDER BY invoice_id, id)"},
         {"supplier_invoice_vat",
          R"(SELECT invoice_id, id, position, category, vat_bp, base_cents, vat_cents
             FROM supplier_invoice_vat WHERE invoice_id BETWEEN ? AND ?
             ORDER BY invoice_id, id)"},
         {"supplier_invoice_deliveries",
          R"(SELECT invoice_id, id, delivery_id
             FROM supplier_invoice_deliveries WHERE invoice_id BETWEEN ? AND ?
             ORDER BY invoice_id, id)"},
         {"supplier_invoice_differences",
          R"(SELECT invoice_id, id, position, kind, line, product_id, name, invoiced, expected,
                 amount_cents
             FROM supplier_invoice_differences WHERE invoice_id BETWEEN ? AND ?
             ORDER BY invoice_id, id)"}},
        "SELECT id FROM supplier_invoices ORDER BY id"};
    return spec;
}

const ChainSpec &InvoiceStore::reversalChainSpec()
{
    static const ChainSpec spec{"invoice_reversal",
                                1,
                                {{"supplier_invoice_reversals",
                                  R"(SELECT id, invoice_id, day, reason, at, user_id
             FROM supplier_invoice_reversals WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM supplier_invoice_reversals ORDER BY id"};
    return spec;
}

} // namespace cabas
