// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceregistering.h"

#include "core/access/auditstore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/entryattachmentstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/vatsplitrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productentry.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoicematching.h"
#include "core/purchasing/invoiceposting.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// Of the national chart: no role, since they mean one thing only.
const QString packagingAccount = QStringLiteral("4096");
const QString transportAccount = QStringLiteral("6241");
const QString acquiredVatAccount = QStringLiteral("4452");
/// What the papers of an entry may weigh; a larger one stays with the invoice alone.
constexpr qint64 mostPaperBytes = 10LL * 1024 * 1024;

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
    case InvoicePart::SelfAssessed:
        return AccountStore::forRole(tx, AccountRole::VatCollected, line.vatCode);
    case InvoicePart::Acquired: {
        // The return reads it by rate, as the entry grid writes it.
        const QString ofRate =
            VatSplitRules::owedAccount(OwedByBuyer::IntraEu, line.vatCode.mid(1).toInt());
        for (const QString &number : {ofRate, acquiredVatAccount}) {
            const std::optional<Account> acquired = AccountStore::find(tx, number);
            if (acquired && !acquired->closed)
                return *acquired;
        }
        return AccountStore::forRole(tx, AccountRole::VatCollected, line.vatCode);
    }
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
    entry.sourceKind = InvoiceRegistering::sourceKind();
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

std::set<ProductId> acceptedGoods(const std::vector<InvoiceChoice> &choices)
{
    std::set<ProductId> accepted;
    for (const InvoiceChoice &choice : choices) {
        if (choice.kind != InvoiceDifferenceKind::Quantity || !choice.product)
            continue;
        if (choice.reply == InvoiceReply::Accepted)
            accepted.insert(*choice.product);
        else
            accepted.erase(*choice.product);
    }
    return accepted;
}

} // namespace

Result<PostedEntry> InvoiceRegistering::post(Tx &tx, const Session &session,
                                             const SupplierInvoice &invoice)
{
    const QString label = (invoice.kind == InvoiceKind::CreditNote ? tr("Credit note %1 of %2")
                                                                   : tr("Invoice %1 of %2"))
                              .arg(invoice.number, invoice.supplierName);
    CABAS_LET(entry, entryOf(tx, invoice, label));
    Result<PostedEntry> posted = JournalStore::append(tx, session, entry);
    if (!posted && entry.on < session.today()) {
        // Dated as the paper is; where that period is locked, today.
        entry.on = session.today();
        posted = JournalStore::append(tx, session, entry);
    }
    if (posted)
        DraftStore::setDue(tx, posted->id, invoice.due);
    return posted;
}

void InvoiceRegistering::attach(Tx &tx, const Session &session, EntryId entry,
                                const InvoiceDocument &document)
{
    EntryAttachment paper;
    paper.media = InvoiceDraft::mediaOf(document.bytes);
    if (paper.media.isEmpty() || document.bytes.size() > mostPaperBytes)
        return;
    paper.entry = entry;
    paper.name = document.name;
    paper.size = document.bytes.size();
    paper.sha256 = document.invoice.documentHash;
    paper.at = session.now();
    paper.user = session.user();
    EntryAttachmentStore::add(tx, paper, document.bytes);
}

void InvoiceRegistering::learn(Tx &tx, const SupplierInvoice &invoice, const InvoiceWish &wish)
{
    for (const InvoiceLine &line : invoice.lines) {
        const auto said = wish.products.find(line.position);
        if (said == wish.products.end() || line.code.isEmpty())
            continue;
        std::optional<SupplierItem> item = SupplierStore::item(tx, invoice.supplier, said->second);
        if (item && !item->reference.isEmpty())
            continue;
        if (!item) {
            item = SupplierItem{};
            item->supplier = invoice.supplier;
            item->product = said->second;
            item->cost = line.price.value_or(UnitPrice());
        }
        item->reference = line.code;
        SupplierStore::setItem(tx, *item);
    }
}

Result<InvoiceAnswer> InvoiceRegistering::add(Tx &tx, const Session &session,
                                              const InvoiceDocument &document,
                                              const InvoiceWish &wish)
{
    CABAS_LET(supplier, InvoicePreparing::supplierOf(tx, document, wish));
    InvoiceStore::lock(tx, supplier.id);
    PreparedInvoice prepared = InvoicePreparing::prepared(tx, session, document, wish);
    if (!prepared.problems.empty())
        return prepared.problems.front();
    InvoiceAnswer answer;
    answer.warnings = prepared.warnings;
    SupplierInvoice &invoice = prepared.invoice;
    for (const InvoiceChoice &choice : wish.choices)
        CABAS_TRY(InvoiceChoiceRules::check(invoice, choice));
    invoice.id = InvoiceStore::add(tx, invoice, document.bytes, session.user(), session.now());
    CABAS_LET(posted, post(tx, session, invoice));
    invoice.entryNumber = posted.number;
    InvoiceDocument kept = document;
    kept.invoice.documentHash = invoice.documentHash;
    attach(tx, session, posted.id, kept);
    learn(tx, invoice, wish);
    if (invoice.kind == InvoiceKind::CreditNote) {
        answer.settled = InvoiceMatching::settle(tx, session, invoice);
    } else {
        answer.dropped = InvoiceMatching::dropNeedless(tx, session, invoice);
        answer.claimed = InvoiceMatching::claim(tx, session, invoice, acceptedGoods(wish.choices));
        CABAS_LET(claimed, decide(tx, session, invoice, wish.choices));
        answer.claimed.insert(answer.claimed.end(), claimed.begin(), claimed.end());
    }
    AuditStore::record(tx, session, "invoice.add", u"supplier_invoice"_qs, invoice.id.value(),
                       {{u"number"_qs, invoice.number},
                        {u"amount_cents"_qs, invoice.gross.cents()},
                        {u"discrepancies"_qs, int(invoice.differences.size())}});
    answer.invoice = invoice;
    return answer;
}

Result<> InvoiceRegistering::takePrice(Tx &tx, const Session &session,
                                       const SupplierInvoice &invoice, const InvoiceChoice &choice)
{
    if (choice.cost) {
        const std::optional<Product> product =
            CatalogStore::find(tx, *choice.product, session.today());
        SupplierItem item =
            SupplierStore::item(tx, invoice.supplier, *choice.product).value_or(SupplierItem{});
        if (item.product.value() == 0) {
            item.supplier = invoice.supplier;
            item.product = *choice.product;
            item.pack = product ? product->pack : Quantity::units(1);
        }
        item.cost = *choice.cost;
        SupplierStore::setItem(tx, item);
        SupplierStore::noteCost(tx, {invoice.supplier, *choice.product, invoice.issued,
                                     *choice.cost, u"invoice"_qs, session.user(), session.now()});
    }
    if (!choice.shelf)
        return Ok{};
    CABAS_TRY(session.require(Permission::SetPrices));
    CABAS_LET(product, ProductEntry::find(tx, session, *choice.product));
    CABAS_TRY(
        ProductEntry::setPrice(tx, session, product, *choice.shelf, session.today().addDays(1),
                               tr("Invoice %1 of %2").arg(invoice.number, invoice.supplierName)));
    return Ok{};
}

std::optional<ExpectedCredit> InvoiceRegistering::claimOrDrop(Tx &tx, const Session &session,
                                                              const SupplierInvoice &invoice,
                                                              const InvoiceDifference &difference,
                                                              bool isClaim)
{
    const auto open = InvoiceMatching::openClaimOf(tx, invoice, difference);
    if (isClaim)
        return open ? std::nullopt : InvoiceMatching::claimOf(tx, session, invoice, difference);
    if (open)
        CreditStore::drop(tx, open->id, session.today(),
                          tr("Invoice %1 is right about it").arg(invoice.number), session.user(),
                          session.now());
    return std::nullopt;
}

Result<std::vector<ExpectedCredit>>
InvoiceRegistering::decide(Tx &tx, const Session &session, const SupplierInvoice &invoice,
                           const std::vector<InvoiceChoice> &choices)
{
    const std::vector<InvoiceChoice> before = InvoiceChoiceStore::of(tx, invoice.id);
    std::vector<ExpectedCredit> claimed;
    for (const InvoiceChoice &choice : choices) {
        CABAS_TRY(InvoiceChoiceRules::check(invoice, choice));
        const auto difference =
            std::find_if(invoice.differences.begin(), invoice.differences.end(),
                         [&](const auto &d) { return InvoiceChoiceRules::isAbout(choice, d); });
        const InvoiceChoice *old = InvoiceChoiceRules::find(before, *difference);
        const bool isClaim = choice.reply == InvoiceReply::Claimed;
        if (old && old->reply == choice.reply && old->cost == choice.cost &&
            old->shelf == choice.shelf)
            continue; // said twice
        if (InvoiceChoiceRules::isOfInvoice(*difference)) {
            InvoiceChoiceStore::add(tx, invoice.id, choice, session.user(), session.now());
            if (const auto claim = claimOrDrop(tx, session, invoice, *difference, isClaim))
                claimed.push_back(*claim);
            continue;
        }
        if (old && old->reply == InvoiceReply::Claimed && !isClaim &&
            choice.kind == InvoiceDifferenceKind::Price)
            return refused(tr("A credit note is awaited for this price already. Give that claim up "
                              "first, among the credit notes."),
                           u"claimed"_qs);
        InvoiceChoiceStore::add(tx, invoice.id, choice, session.user(), session.now());
        if (choice.kind == InvoiceDifferenceKind::Price && isClaim) {
            if (const auto claim = InvoiceMatching::claimPrice(tx, session, invoice, *difference))
                claimed.push_back(*claim);
        } else if (choice.kind == InvoiceDifferenceKind::Quantity && isClaim && old) {
            const auto again = InvoiceMatching::claim(
                tx, session, invoice, acceptedGoods(InvoiceChoiceStore::of(tx, invoice.id)));
            claimed.insert(claimed.end(), again.begin(), again.end());
        } else if (choice.kind == InvoiceDifferenceKind::Quantity && !isClaim && choice.product) {
            for (const ExpectedCredit &claim :
                 InvoiceMatching::openOf(tx, invoice, *choice.product))
                CreditStore::drop(tx, claim.id, session.today(),
                                  tr("Invoice %1 is right about it").arg(invoice.number),
                                  session.user(), session.now());
        }
        CABAS_TRY(takePrice(tx, session, invoice, choice));
    }
    return claimed;
}

} // namespace cabas
