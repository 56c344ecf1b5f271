// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/demandstore.h"
#include "core/purchasing/invoicematching.h"
#include "core/purchasing/invoiceposting.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierstore.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace cabas {

namespace {

constexpr int longestReason = 200;
const QString sourceKind = QStringLiteral("supplier_invoice");
/// Of the national chart: no role, since they mean one thing only.
const QString packagingAccount = QStringLiteral("4096");
const QString transportAccount = QStringLiteral("6241");

/// The account of the chart where it is open, else that of a role.
Result<Account> accountOr(Tx &tx, const QString &number, AccountRole role)
{
    const std::optional<Account> account = AccountStore::find(tx, number);
    if (account && !account->closed)
        return *account;
    return AccountStore::forRole(tx, role);
}

Result<Account> accountOf(Tx &tx, const InvoicePartLine &line)
{
    switch (line.part) {
    case InvoicePart::Purchases:
        return AccountStore::forRole(tx, AccountRole::Purchases, line.vatCode);
    case InvoicePart::Transport:
        return accountOr(tx, transportAccount, AccountRole::Purchases);
    case InvoicePart::Vat:
        return AccountStore::forRole(tx, AccountRole::VatDeductible, line.vatCode);
    case InvoicePart::Deposit:
        return accountOr(tx, packagingAccount, AccountRole::Deposits);
    case InvoicePart::Supplier:
        break;
    }
    return AccountStore::forRole(tx, AccountRole::Supplier);
}

Result<JournalEntry> entryOf(Tx &tx, const SupplierInvoice &invoice, const QString &label)
{
    JournalEntry entry;
    entry.journal = u"AC"_qs;
    entry.on = invoice.issued;
    entry.pieceRef = invoice.number;
    entry.pieceOn = invoice.issued;
    entry.label = label;
    entry.sourceKind = sourceKind;
    entry.sourceId = invoice.id.value();
    for (const InvoicePartLine &line : InvoicePosting::linesFor(invoice)) {
        CABAS_LET(account, accountOf(tx, line));
        JournalLine posted;
        posted.account = account.number;
        if (account.thirdParty) {
            posted.thirdParty = invoice.supplierCode;
            posted.thirdPartyLabel = invoice.supplierName;
        }
        posted.label = line.label;
        posted.debit = line.debit;
        posted.credit = line.credit;
        entry.lines.push_back(posted);
    }
    return entry;
}

/// Dated as the paper is; where that period is locked, today.
Result<PostedEntry> post(Tx &tx, const Session &session, JournalEntry entry)
{
    const Result<PostedEntry> posted = JournalStore::append(tx, session, entry);
    if (posted || entry.on >= session.today())
        return posted;
    entry.on = session.today();
    return JournalStore::append(tx, session, entry);
}

} // namespace

Result<Supplier> InvoiceService::supplierOf(Tx &tx, const InvoiceDocument &document,
                                            const InvoiceWish &wish)
{
    if (!wish.supplier) {
        for (const Supplier &supplier : SupplierStore::all(tx)) {
            if (!supplier.siren.isEmpty() && supplier.siren == document.sellerSiren)
                return supplier;
        }
        const QString name = document.sellerName;
        if (const auto named = name.isEmpty() ? std::nullopt : SupplierStore::findByName(tx, name))
            return *named;
        return notFound(tr("No supplier of ours is called “%1”. Say whose invoice it is, or enter "
                           "the supplier with their SIREN.")
                            .arg(name),
                        u"unknown_supplier"_qs);
    }
    const std::optional<Supplier> supplier = SupplierStore::find(tx, *wish.supplier);
    if (!supplier)
        return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
    if (!supplier->siren.isEmpty() && !document.sellerSiren.isEmpty() &&
        supplier->siren != document.sellerSiren)
        return refused(
            tr("This invoice is from %1 (SIREN %2), not from %3 (SIREN %4).")
                .arg(document.sellerName, document.sellerSiren, supplier->name, supplier->siren),
            u"other_supplier"_qs);
    return *supplier;
}

Result<SupplierInvoice> InvoiceService::headed(QDate today, const Supplier &supplier,
                                               SupplierInvoice invoice, const InvoiceWish &wish,
                                               bool isWhole, std::vector<Warning> &warnings)
{
    invoice.supplier = supplier.id;
    invoice.supplierCode = supplier.code;
    invoice.supplierName = supplier.name;
    invoice.number = cleaned(invoice.number);
    const QString said = cleaned(wish.number);
    if (!said.isEmpty() && isWhole &&
        InvoiceRules::foldedNumber(said) != InvoiceRules::foldedNumber(invoice.number))
        warnings.push_back({u"number_differs"_qs,
                            tr("The document itself is numbered %1, not %2: its own number was "
                               "taken.")
                                .arg(invoice.number, said)});
    if (!said.isEmpty() && !isWhole)
        invoice.number = said;
    if (wish.issued && (!isWhole || !invoice.issued.isValid()))
        invoice.issued = *wish.issued;
    if (wish.due)
        invoice.due = *wish.due;
    else if (!invoice.due.isValid() && invoice.issued.isValid())
        invoice.due = invoice.issued.addDays(supplier.termsDays);
    if (isWhole && !wish.due && invoice.due < invoice.issued)
        invoice.due = invoice.issued;
    if (invoice.issued > today)
        warnings.push_back({u"future_date"_qs, tr("This invoice is dated %1, which is still to "
                                                  "come.")
                                                   .arg(dateText(invoice.issued))});
    if (!isWhole)
        return InvoiceRules::withTotals(invoice, wish.gross);
    if (wish.gross && *wish.gross != invoice.gross)
        return refused(tr("The document asks for %1, not %2.")
                           .arg(moneyText(invoice.gross, Language::locale()),
                                moneyText(*wish.gross, Language::locale())),
                       u"total"_qs);
    return invoice;
}

Result<> InvoiceService::checkLines(const SupplierInvoice &invoice)
{
    for (const InvoiceLine &line : invoice.lines) {
        if (line.vatBp < 0)
            return refused(tr("Line %1 (%2) is no product of ours: say its VAT rate.")
                               .arg(line.position)
                               .arg(line.name),
                           u"vat"_qs);
        if (!line.net.isSane() || (line.quantity && !line.quantity->isSane()))
            return refused(
                tr("Line %1 (%2) is too large to be true.").arg(line.position).arg(line.name),
                u"line"_qs);
    }
    return Ok{};
}

Result<InvoiceAnswer> InvoiceService::prepared(Tx &tx, const Session &session,
                                               InvoiceDocument document, const InvoiceWish &wish,
                                               bool isPosting)
{
    InvoiceAnswer answer;
    answer.warnings = document.warnings;
    CABAS_LET(supplier, supplierOf(tx, document, wish));
    if (isPosting)
        InvoiceStore::lock(tx, supplier.id);
    InvoiceDraft::resolve(tx, supplier.id, session.today(), document);
    CABAS_TRY(checkLines(document.invoice));
    CABAS_LET(invoice, headed(session.today(), supplier, document.invoice, wish, document.isWhole,
                              answer.warnings));
    CABAS_TRY(InvoiceRules::check(invoice));
    if (const auto same =
            InvoiceStore::numbered(tx, supplier.id, InvoiceRules::foldedNumber(invoice.number)))
        return refused(tr("Invoice %1 of %2 was entered already: %3 of %4, entry %5.")
                           .arg(same->number, supplier.name,
                                moneyText(same->gross, Language::locale()), dateText(same->issued),
                                same->entryNumber),
                       u"duplicate"_qs);
    invoice.deducts = ShopStore::read(tx).vatRegime == u"liable";
    if (!document.bytes.isEmpty())
        invoice.documentHash = QString::fromLatin1(
            QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex());
    if (invoice.kind == InvoiceKind::Invoice) {
        CABAS_LET(received, InvoiceMatching::received(tx, invoice, wish.deliveries));
        invoice = InvoiceRules::inUnits(invoice, received.goods);
        invoice.deliveries = received.deliveries;
        const OrderTerms terms = DemandStore::terms(tx, supplier.id).value_or(OrderTerms{});
        invoice.differences = InvoiceRules::differences(invoice, received, terms);
    }
    answer.invoice = invoice;
    return answer;
}

Result<InvoiceAnswer> InvoiceService::check(const Session &session, const InvoiceDocument &document,
                                            const InvoiceWish &wish) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return prepared(tx, session, document, wish, false); });
}

Result<InvoiceAnswer> InvoiceService::add(const Session &session, const InvoiceDocument &document,
                                          const InvoiceWish &wish)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<InvoiceAnswer> {
        CABAS_LET(answer, prepared(tx, session, document, wish, true));
        SupplierInvoice &invoice = answer.invoice;
        invoice.id = InvoiceStore::add(tx, invoice, document.bytes, session.user(), session.now());
        const bool isCredit = invoice.kind == InvoiceKind::CreditNote;
        CABAS_LET(entry, entryOf(tx, invoice,
                                 (isCredit ? tr("Credit note %1 of %2") : tr("Invoice %1 of %2"))
                                     .arg(invoice.number, invoice.supplierName)));
        CABAS_LET(posted, post(tx, session, entry));
        invoice.entryNumber = posted.number;
        if (isCredit) {
            answer.settled = InvoiceMatching::settle(tx, session, invoice);
        } else {
            answer.dropped = InvoiceMatching::dropNeedless(tx, session, invoice);
            answer.claimed = InvoiceMatching::claim(tx, session, invoice);
        }
        AuditStore::record(tx, session, "invoice.add", u"supplier_invoice"_qs, invoice.id.value(),
                           {{u"number"_qs, invoice.number},
                            {u"amount_cents"_qs, invoice.gross.cents()},
                            {u"discrepancies"_qs, int(invoice.differences.size())}});
        return answer;
    });
}

Result<SupplierInvoice> InvoiceService::reverse(const Session &session, InvoiceId id,
                                                const QString &reason)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const QString why = cleaned(reason);
    if (why.isEmpty() || why.size() > longestReason)
        return refused(
            tr("Say why this invoice is undone, in %1 characters at most.").arg(longestReason),
            u"reason"_qs);
    return m_db.write([&](Tx &tx) -> Result<SupplierInvoice> {
        const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id);
        if (!invoice)
            return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
        InvoiceStore::lock(tx, invoice->supplier);
        if (invoice->reversedOn)
            return refused(tr("Invoice %1 was undone already, on %2.")
                               .arg(invoice->number, dateText(*invoice->reversedOn)),
                           u"reversed"_qs);
        for (const PostedEntry &posted : JournalStore::ofSource(tx, sourceKind, id.value())) {
            if (JournalStore::reversalOf(tx, posted.id))
                continue; // the treasurer reversed it in the books
            CABAS_TRY(JournalStore::append(tx, session,
                                           LedgerRules::reversalOf(posted, session.today())));
        }
        InvoiceStore::reverse(tx, id, session.today(), why, session.user(), session.now());
        AuditStore::record(tx, session, "invoice.reverse", u"supplier_invoice"_qs, id.value(),
                           {{u"number"_qs, invoice->number}});
        return *InvoiceStore::find(tx, id);
    });
}

Result<SupplierInvoice> InvoiceService::view(const Session &session, InvoiceId id) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<SupplierInvoice> {
        if (const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id))
            return *invoice;
        return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
    });
}

Result<std::vector<SupplierInvoice>> InvoiceService::list(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return InvoiceStore::newest(tx, limit); });
}

} // namespace cabas
