// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/creditstore.h"

#include "core/base/text.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/invoicestore.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr std::array states{"expected", "asked", "settled", "dropped"};

ExpectedCredit readCredit(const Row &row)
{
    ExpectedCredit credit;
    credit.id = row.id<CreditId>(0);
    credit.supplier = row.id<SupplierId>(1);
    credit.supplierName = row.text(2);
    credit.delivery = row.id<DeliveryId>(3);
    credit.documentName = row.text(4);
    credit.line = row.id<DeliveryLineId>(5);
    credit.gap = row.optionalId<GapId>(6);
    credit.productCode = row.text(7);
    credit.productName = row.text(8);
    credit.reference = row.text(9);
    credit.unit = unitFromName(row.text(10)).value_or(Unit::Piece);
    credit.kind = DeliveryGapStore::kindFromName(row.text(11)).value_or(GapKind::Missing);
    credit.quantity = row.quantity(12);
    credit.cost = row.unitPrice(13);
    credit.amount = row.money(14);
    credit.vat.id = row.id<VatCodeId>(15);
    credit.vat.code = row.text(16);
    credit.vat.category = vatCategoryFromLetter(row.text(17)).value_or(VatCategory::Standard);
    credit.vat.rateBp = row.number(18);
    credit.day = row.day(19);
    if (!row.isNull(26))
        credit.price = CreditPrice{row.unitPrice(26), row.unitPrice(27)};
    if (!row.isNull(28))
        credit.invoice = CreditInvoice{
            row.id<InvoiceId>(28), row.text(29), row.number(30),
            InvoiceStore::lineKindFromName(row.text(31)).value_or(InvoiceLineKind::Other),
            row.optionalId<ProductId>(32)};
    credit.askedOn = row.optionalDay(20);
    if (credit.askedOn)
        credit.state = CreditState::Asked;
    if (row.isNull(21))
        return credit;
    credit.state = CreditStore::stateFromName(row.text(21)).value_or(CreditState::Dropped);
    credit.endedOn = row.day(22);
    credit.number = row.text(23);
    credit.settled = row.money(24);
    credit.reason = row.text(25);
    return credit;
}

} // namespace

QString CreditStore::stateName(CreditState state)
{
    return QString::fromLatin1(states.at(size_t(state)));
}

std::optional<CreditState> CreditStore::stateFromName(const QString &name)
{
    for (size_t i = 0; i < states.size(); ++i) {
        if (name == QLatin1String(states.at(i)))
            return CreditState(i);
    }
    return std::nullopt;
}

void CreditStore::addInvoice(Tx &tx, qint64 credit, const CreditInvoice &of, const QString &code,
                             const QString &name)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO expected_credit_invoices (credit_id, invoice_id, line, part, product_id,
               code, name)
           VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {credit, of.id, of.line, InvoiceStore::lineKindName(of.part), of.product, code, name});
    ChainStore::seal(tx, invoiceChainSpec(), u"credits"_qs, id, id);
}

CreditId CreditStore::add(Tx &tx, const ExpectedCredit &credit, UserId user, const QDateTime &at)
{
    const auto delivery =
        credit.invoice ? std::optional<DeliveryId>() : std::optional(credit.delivery);
    const auto line = credit.invoice ? std::optional<DeliveryLineId>() : std::optional(credit.line);
    const qint64 id = tx.insert(
        R"(INSERT INTO expected_credits (supplier_id, delivery_id, line_id, gap_id, kind,
               quantity_milli, cost_e4, amount_cents, vat_code_id, day, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {credit.supplier, delivery, line, credit.gap, DeliveryGapStore::kindName(credit.kind),
         credit.quantity, credit.cost, credit.amount, credit.vat.id, credit.day, at, user});
    ChainStore::seal(tx, creditChainSpec(), u"credits"_qs, id, id);
    if (credit.price) {
        const qint64 price = tx.insert(
            R"(INSERT INTO expected_credit_prices (credit_id, invoiced_e4, agreed_e4)
               VALUES (?, ?, ?) RETURNING id)",
            {id, credit.price->invoiced, credit.price->agreed});
        ChainStore::seal(tx, priceChainSpec(), u"credits"_qs, price, price);
    }
    if (credit.invoice)
        addInvoice(tx, id, *credit.invoice, credit.reference, credit.productName);
    tx.touch(Topic::Deliveries);
    return CreditId(id);
}

void CreditStore::step(Tx &tx, SqlArguments values)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO expected_credit_steps (credit_id, kind, day, number, amount_cents, reason,
               at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        values);
    ChainStore::seal(tx, stepChainSpec(), u"credits"_qs, id, id);
    tx.touch(Topic::Deliveries);
}

void CreditStore::ask(Tx &tx, CreditId id, QDate day, UserId user, const QDateTime &at)
{
    step(tx, {id, stateName(CreditState::Asked), day, QString(), Money(), QString(), at, user});
}

void CreditStore::settle(Tx &tx, CreditId id, const CreditNote &note, UserId user,
                         const QDateTime &at)
{
    step(tx, {id, stateName(CreditState::Settled), note.on, note.number, note.amount, QString(), at,
              user});
}

void CreditStore::drop(Tx &tx, CreditId id, QDate day, const QString &reason, UserId user,
                       const QDateTime &at)
{
    step(tx, {id, stateName(CreditState::Dropped), day, QString(), Money(), reason, at, user});
}

void CreditStore::lock(Tx &tx, CreditId id)
{
    tx.lock("SELECT id FROM expected_credits WHERE id = ? FOR UPDATE", {id});
}

std::optional<ExpectedCredit> CreditStore::find(Tx &tx, CreditId id)
{
    const std::vector<ExpectedCredit> found = those(tx, Which::One, id.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ExpectedCredit> CreditStore::ofDelivery(Tx &tx, DeliveryId delivery)
{
    return those(tx, Which::OfDelivery, delivery.value());
}

std::vector<ExpectedCredit> CreditStore::openOf(Tx &tx, SupplierId supplier)
{
    return those(tx, Which::OpenOfSupplier, supplier.value());
}

std::vector<ExpectedCredit> CreditStore::newest(Tx &tx, int limit)
{
    std::vector<ExpectedCredit> credits = those(tx, Which::Newest, limit);
    std::reverse(credits.begin(), credits.end());
    return credits;
}

std::vector<ExpectedCredit> CreditStore::ofInvoice(Tx &tx, InvoiceId invoice)
{
    return those(tx, Which::OfInvoice, invoice.value());
}

std::vector<ExpectedCredit> CreditStore::those(Tx &tx, Which which, qint64 of)
{
    std::vector<ExpectedCredit> credits;
    const int wanted = int(which);
    // Of the arms of the list all but one are settled by their number before they read a row.
    tx.each(
        R"(SELECT c.id, c.supplier_id, s.name, COALESCE(c.delivery_id, 0),
               COALESCE(d.document_name, ''), COALESCE(c.line_id, 0), c.gap_id,
               COALESCE(p.code, ''), COALESCE(x.name, p.name), COALESCE(l.reference, x.code),
               COALESCE(p.unit, 'piece'), c.kind, c.quantity_milli, c.cost_e4,
               c.amount_cents, v.id, v.code, v.category, v.rate_bp, c.day,
               (SELECT MAX(a.day) FROM expected_credit_steps a
                WHERE a.credit_id = c.id AND a.kind = 'asked'),
               e.kind, e.day, e.number, e.amount_cents, e.reason, f.invoiced_e4, f.agreed_e4,
               x.invoice_id, i.number, x.line, x.part, x.product_id
           FROM expected_credits c
           JOIN suppliers s ON s.id = c.supplier_id
           LEFT JOIN deliveries d ON d.id = c.delivery_id
           LEFT JOIN delivery_lines l ON l.id = c.line_id
           LEFT JOIN expected_credit_invoices x ON x.credit_id = c.id
           LEFT JOIN supplier_invoices i ON i.id = x.invoice_id
           LEFT JOIN products p ON p.id = COALESCE(l.product_id, x.product_id)
           JOIN vat_codes v ON v.id = c.vat_code_id
           LEFT JOIN expected_credit_steps e ON e.credit_id = c.id AND e.kind <> 'asked'
           LEFT JOIN expected_credit_prices f ON f.credit_id = c.id
           WHERE c.id IN (
               SELECT y.id FROM expected_credits y WHERE ? = 0 AND y.id = ?
               UNION ALL
               SELECT y.id FROM expected_credits y WHERE ? = 1 AND y.delivery_id = ?
               UNION ALL
               SELECT y.id FROM expected_credits y
               WHERE ? = 2 AND y.supplier_id = ? AND NOT EXISTS (
                   SELECT 1 FROM expected_credit_steps z
                   WHERE z.credit_id = y.id AND z.kind <> 'asked')
               UNION ALL
               SELECT y.credit_id FROM expected_credit_invoices y WHERE ? = 3 AND y.invoice_id = ?
               UNION ALL
               SELECT n.id FROM (SELECT y.id FROM expected_credits y WHERE ? = 4
                                 ORDER BY y.id DESC LIMIT ?) n)
           ORDER BY c.id)",
        {wanted, of, wanted, of, wanted, of, wanted, of, wanted, of},
        [&](const Row &row) { credits.push_back(readCredit(row)); });
    return credits;
}

const ChainSpec &CreditStore::creditChainSpec()
{
    static const ChainSpec spec{
        "credit",
        1,
        {{"expected_credits",
          R"(SELECT id, supplier_id, delivery_id, line_id, gap_id, kind, quantity_milli, cost_e4,
                 amount_cents, vat_code_id, day, at, user_id
             FROM expected_credits WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM expected_credits ORDER BY id"};
    return spec;
}

const ChainSpec &CreditStore::priceChainSpec()
{
    static const ChainSpec spec{"credit_price",
                                1,
                                {{"expected_credit_prices",
                                  R"(SELECT id, credit_id, invoiced_e4, agreed_e4
             FROM expected_credit_prices WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM expected_credit_prices ORDER BY id"};
    return spec;
}

const ChainSpec &CreditStore::invoiceChainSpec()
{
    static const ChainSpec spec{
        "credit_invoice",
        1,
        {{"expected_credit_invoices",
          R"(SELECT id, credit_id, invoice_id, line, part, product_id, code, name
             FROM expected_credit_invoices WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM expected_credit_invoices ORDER BY id"};
    return spec;
}

const ChainSpec &CreditStore::stepChainSpec()
{
    static const ChainSpec spec{
        "credit_step",
        1,
        {{"expected_credit_steps",
          R"(SELECT id, credit_id, kind, day, number, amount_cents, reason, at, user_id
             FROM expected_credit_steps WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM expected_credit_steps ORDER BY id"};
    return spec;
}

} // namespace cabas
