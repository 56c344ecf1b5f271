// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesinvoicestore.h"

#include "core/base/text.h"
#include "core/invoicing/salesinvoicerules.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace cabas {

namespace {

QString hashOf(const QString &salt, const SalesParty &buyer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each with its end, so that no two parties give the same bytes.
    for (const QString &text : {salt, buyer.name, buyer.street, buyer.postcode, buyer.city,
                                buyer.country, buyer.siren, buyer.vatNumber}) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString newSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(salt.toHex());
}

SalesInvoice readHead(const Row &row)
{
    SalesInvoice invoice;
    invoice.id = row.id<SalesInvoiceId>(0);
    invoice.number = row.text(1);
    invoice.kind =
        row.text(2) == u"invoice" ? SalesInvoiceKind::Invoice : SalesInvoiceKind::CreditNote;
    invoice.customer = row.id<CustomerId>(3);
    invoice.customerCode = row.text(4);
    if (!row.isNull(5))
        invoice.ticket = row.integer(5);
    invoice.ticketName = row.text(6);
    invoice.credits = row.optionalId<SalesInvoiceId>(7);
    invoice.creditsNumber = row.text(8);
    invoice.issued = row.day(9);
    invoice.delivered = row.day(10);
    invoice.due = row.day(11);
    invoice.net = row.money(12);
    invoice.vat = row.money(13);
    invoice.gross = row.money(14);
    invoice.prepaid = row.money(15);
    invoice.isBusiness = row.flag(16);
    invoice.reason = row.text(17);
    invoice.seller = {row.text(18), row.text(19), row.text(20), row.text(21),
                      u"FR"_qs,     row.text(22), row.text(23)};
    invoice.iban = row.text(24);
    invoice.entryNumber = row.text(25);
    invoice.buyer = {row.text(28), row.text(29), row.text(30), row.text(31),
                     row.text(32), row.text(33), row.text(34)};
    invoice.isBuyerProven = hashOf(row.text(27), invoice.buyer) == row.text(26);
    return invoice;
}

void readParts(Tx &tx, SalesInvoice &invoice)
{
    tx.each(R"(SELECT position, product_id, code, name, unit, quantity_milli, price_e4, net_cents,
                   vat_code, category, vat_bp, credits_position
               FROM sales_invoice_lines WHERE invoice_id = ? ORDER BY position)",
            {invoice.id}, [&](const Row &row) {
                SalesInvoiceLine line;
                line.position = row.number(0);
                line.product = row.optionalId<ProductId>(1);
                line.code = row.text(2);
                line.name = row.text(3);
                line.unit = unitFromName(row.text(4)).value_or(Unit::Piece);
                line.quantity = row.quantity(5);
                line.price = row.unitPrice(6);
                line.net = row.money(7);
                line.vatCode = row.text(8);
                line.category = vatCategoryFromLetter(row.text(9)).value_or(VatCategory::Standard);
                line.vatBp = row.number(10);
                line.credits = row.number(11);
                invoice.lines.push_back(line);
            });
    tx.each(R"(SELECT vat_code, category, vat_bp, base_cents, vat_cents, mention
               FROM sales_invoice_vat WHERE invoice_id = ? ORDER BY position)",
            {invoice.id}, [&](const Row &row) {
                invoice.vatRows.push_back(
                    {row.text(0),
                     vatCategoryFromLetter(row.text(1)).value_or(VatCategory::Standard),
                     row.number(2), row.money(3), row.money(4), row.text(5)});
            });
}

void addParts(Tx &tx, const SalesInvoice &invoice)
{
    for (const SalesInvoiceLine &line : invoice.lines)
        tx.change(R"(INSERT INTO sales_invoice_lines (invoice_id, position, product_id, code, name,
                         unit, quantity_milli, price_e4, net_cents, vat_code, category, vat_bp,
                         credits_position)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  {invoice.id, line.position, line.product, line.code, line.name,
                   unitName(line.unit), line.quantity, line.price, line.net, line.vatCode,
                   vatCategoryLetter(line.category), line.vatBp, line.credits});
    int position = 0;
    for (const SalesInvoiceVat &row : invoice.vatRows)
        tx.change(R"(INSERT INTO sales_invoice_vat (invoice_id, position, vat_code, category,
                         vat_bp, base_cents, vat_cents, mention)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
                  {invoice.id, ++position, row.vatCode, vatCategoryLetter(row.category), row.vatBp,
                   row.base, row.vat, row.mention});
}

} // namespace

QString SalesInvoiceStore::kindName(SalesInvoiceKind kind)
{
    return kind == SalesInvoiceKind::Invoice ? u"invoice"_qs : u"credit_note"_qs;
}

void SalesInvoiceStore::add(Tx &tx, SalesInvoice &invoice, UserId user, const QDateTime &at)
{
    // Two people issue at once: the second waits, so that the number has no gap.
    tx.lock("SELECT id FROM shop FOR UPDATE");
    const QString kind = kindName(invoice.kind);
    const int year = invoice.issued.year();
    const qint64 sequence = 1 + tx.integer(R"(SELECT COALESCE(MAX(sequence), 0) FROM sales_invoices
                                              WHERE kind = ? AND year = ?)",
                                           {kind, year});
    invoice.number = SalesInvoiceRules::number(invoice.kind, year, sequence);
    const QString salt = newSalt();
    const SalesParty &seller = invoice.seller;
    const SalesParty &buyer = invoice.buyer;
    invoice.id = SalesInvoiceId(tx.insert(
        R"(INSERT INTO sales_invoices (number, year, sequence, kind, customer_id, ticket_id,
               credits_id, issued_on, delivered_on, due_on, net_cents, vat_cents, gross_cents,
               prepaid_cents, business, reason, seller_name, seller_street, seller_postcode,
               seller_city, seller_siren, seller_vat_number, iban, buyer_hash, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           RETURNING id)",
        {invoice.number,
         year,
         sequence,
         kind,
         invoice.customer,
         invoice.ticket ? std::optional(TicketId(*invoice.ticket)) : std::nullopt,
         invoice.credits,
         invoice.issued,
         invoice.delivered,
         invoice.due,
         invoice.net,
         invoice.vat,
         invoice.gross,
         invoice.prepaid,
         invoice.isBusiness,
         invoice.reason,
         seller.name,
         seller.street,
         seller.postcode,
         seller.city,
         seller.siren,
         seller.vatNumber,
         invoice.iban,
         hashOf(salt, buyer),
         at,
         user}));
    addParts(tx, invoice);
    tx.change(R"(INSERT INTO sales_invoice_buyers (invoice_id, salt, name, street, postcode, city,
                     country, siren, vat_number)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {invoice.id, salt, buyer.name, buyer.street, buyer.postcode, buyer.city,
               buyer.country, buyer.siren, buyer.vatNumber});
    ChainStore::seal(tx, chainSpec(), u"sales_invoices"_qs, invoice.id.value(), invoice.id.value());
    tx.touch(Topic::Sales);
}

void SalesInvoiceStore::lock(Tx &tx, SalesInvoiceId id)
{
    tx.lock("SELECT id FROM sales_invoices WHERE id = ? FOR UPDATE", {id});
}

std::optional<SalesInvoice> SalesInvoiceStore::find(Tx &tx, SalesInvoiceId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id, i.number, i.kind, i.customer_id, c.code, i.ticket_id,
               COALESCE(t.name, ''), i.credits_id, COALESCE(o.number, ''), i.issued_on,
               i.delivered_on, i.due_on, i.net_cents, i.vat_cents, i.gross_cents, i.prepaid_cents,
               i.business, i.reason, i.seller_name, i.seller_street, i.seller_postcode,
               i.seller_city, i.seller_siren, i.seller_vat_number, i.iban, COALESCE(e.number, ''),
               i.buyer_hash, b.salt, b.name, b.street, b.postcode, b.city, b.country, b.siren,
               b.vat_number
           FROM sales_invoices i JOIN customers c ON c.id = i.customer_id
           JOIN sales_invoice_buyers b ON b.invoice_id = i.id
           LEFT JOIN tickets t ON t.id = i.ticket_id
           LEFT JOIN sales_invoices o ON o.id = i.credits_id
           LEFT JOIN journal_entries e ON e.source_kind = 'sales_invoice' AND e.source_id = i.id
           WHERE i.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    SalesInvoice invoice = readHead(*row);
    readParts(tx, invoice);
    return invoice;
}

std::optional<SalesInvoice> SalesInvoiceStore::numbered(Tx &tx, const QString &number)
{
    const std::optional<Row> row =
        tx.first("SELECT id FROM sales_invoices WHERE number = ?", {number});
    return row ? find(tx, row->id<SalesInvoiceId>(0)) : std::nullopt;
}

std::vector<SalesInvoice> SalesInvoiceStore::newest(Tx &tx, int limit)
{
    std::vector<SalesInvoice> invoices;
    tx.each(
        R"(SELECT i.id, i.number, i.kind, i.customer_id, c.code, i.ticket_id,
               COALESCE(t.name, ''), i.credits_id, COALESCE(o.number, ''), i.issued_on,
               i.delivered_on, i.due_on, i.net_cents, i.vat_cents, i.gross_cents, i.prepaid_cents,
               i.business, i.reason, i.seller_name, i.seller_street, i.seller_postcode,
               i.seller_city, i.seller_siren, i.seller_vat_number, i.iban, COALESCE(e.number, ''),
               i.buyer_hash, b.salt, b.name, b.street, b.postcode, b.city, b.country, b.siren,
               b.vat_number
           FROM sales_invoices i JOIN customers c ON c.id = i.customer_id
           JOIN sales_invoice_buyers b ON b.invoice_id = i.id
           LEFT JOIN tickets t ON t.id = i.ticket_id
           LEFT JOIN sales_invoices o ON o.id = i.credits_id
           LEFT JOIN journal_entries e ON e.source_kind = 'sales_invoice' AND e.source_id = i.id
           ORDER BY i.id DESC LIMIT ?)",
        {limit}, [&](const Row &row) { invoices.push_back(readHead(row)); });
    return invoices;
}

std::vector<SalesInvoice> SalesInvoiceStore::creditsOf(Tx &tx, SalesInvoiceId invoice)
{
    std::vector<SalesInvoice> credits;
    for (const Row &row :
         tx.run("SELECT id FROM sales_invoices WHERE credits_id = ? ORDER BY id", {invoice}))
        credits.push_back(*find(tx, row.id<SalesInvoiceId>(0)));
    return credits;
}

std::optional<SalesInvoice> SalesInvoiceStore::ofTicket(Tx &tx, qint64 ticket)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id FROM sales_invoices i
           WHERE i.ticket_id = ? AND i.kind = 'invoice'
               AND i.gross_cents > (SELECT CAST(COALESCE(SUM(n.gross_cents), 0) AS BIGINT)
                                    FROM sales_invoices n WHERE n.credits_id = i.id)
           ORDER BY i.id LIMIT 1)",
        {TicketId(ticket)});
    return row ? find(tx, row->id<SalesInvoiceId>(0)) : std::nullopt;
}

const ChainSpec &SalesInvoiceStore::chainSpec()
{
    static const ChainSpec spec{
        "sales_invoice",
        1,
        {{"sales_invoices",
          R"(SELECT id, number, year, sequence, kind, customer_id, ticket_id, credits_id,
                 issued_on, delivered_on, due_on, net_cents, vat_cents, gross_cents,
                 prepaid_cents, business, reason, seller_name, seller_street, seller_postcode,
                 seller_city, seller_siren, seller_vat_number, iban, buyer_hash, at, user_id
             FROM sales_invoices WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"sales_invoice_lines",
          R"(SELECT invoice_id, id, position, product_id, code, name, unit, quantity_milli,
                 price_e4, net_cents, vat_code, category, vat_bp, credits_position
             FROM sales_invoice_lines WHERE invoice_id BETWEEN ? AND ? ORDER BY invoice_id, id)"},
         {"sales_invoice_vat",
          R"(SELECT invoice_id, id, position, vat_code, category, vat_bp, base_cents, vat_cents,
                 mention
             FROM sales_invoice_vat WHERE invoice_id BETWEEN ? AND ? ORDER BY invoice_id, id)"}},
        "SELECT id FROM sales_invoices ORDER BY id"};
    return spec;
}

} // namespace cabas
