// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicedraft.h"

#include "core/catalog/catalogstore.h"
#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"
#include "core/purchasing/announcedproduct.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/supplierstore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cabas {

namespace {

bool looksLikeInvoice(const QByteArray &bytes)
{
    QByteArray head = bytes.left(1024);
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.mid(3);
    return head.contains("%PDF-") || head.trimmed().startsWith('<');
}

/// The rules that an invoice breaks, by name and in words; three of them say enough.
QString brokenRules(const std::vector<EInvoiceFinding> &findings)
{
    constexpr qsizetype told = 3;
    QStringList words;
    for (const EInvoiceFinding &finding : findings) {
        if (!finding.isTolerated && words.size() < told)
            words += finding.rule + u": "_qs + finding.message;
    }
    return words.join(u' ');
}

/// What the shop knows anyhow: when it pays this supplier, and who they are. Such an invoice is
/// owed all the same.
std::vector<Warning> takeWanting(std::vector<EInvoiceFinding> &findings)
{
    std::vector<Warning> wanting;
    std::erase_if(findings, [&](const EInvoiceFinding &finding) {
        const bool isKnown = finding.rule == u"BR-CO-25" || finding.rule == u"BR-CO-26";
        if (isKnown)
            wanting.push_back({finding.rule, finding.message});
        return isKnown;
    });
    return wanting;
}

void turn(std::optional<Money> &amount)
{
    if (amount)
        amount = -*amount;
}

/// A document of amounts below zero gives back what it names: the same above zero is the credit
/// note that the rest of the house knows.
EInvoice turned(EInvoice invoice)
{
    invoice.isCreditNote = true;
    for (EInvoiceLine &line : invoice.lines) {
        turn(line.net);
        if (line.quantity)
            line.quantity = line.quantity->negated();
    }
    for (EInvoiceAllowance &each : invoice.allowances)
        each.amount = -each.amount;
    for (EInvoiceVat &row : invoice.vat) {
        turn(row.base);
        turn(row.vat);
    }
    for (EInvoiceVatTotal &total : invoice.vatTotals)
        total.vat = -total.vat;
    EInvoiceTotals &totals = invoice.totals;
    for (std::optional<Money> *amount :
         {&totals.lines, &totals.allowances, &totals.charges, &totals.net, &totals.gross,
          &totals.prepaid, &totals.rounding, &totals.due})
        turn(*amount);
    return invoice;
}

InvoiceLine lineOf(const DeliveryNoteLine &note, int position)
{
    InvoiceLine line;
    line.position = position;
    line.code = note.reference.isEmpty() ? note.code : note.reference;
    line.name = note.name.isEmpty() ? note.code : note.name;
    line.quantity = note.quantity;
    line.price = note.cost;
    line.net = amountOf(note.cost, note.quantity);
    line.vatBp = -1;
    return line;
}

/// Deposits are outside VAT where nothing else is said.
void setDepositVat(InvoiceLine &line)
{
    if (line.kind != InvoiceLineKind::Deposit || line.vatBp >= 0)
        return;
    line.category = VatCategory::OutOfScope;
    line.vatBp = 0;
}

} // namespace

Result<VatCategory> InvoiceDraft::category(const QString &letter)
{
    if (letter.isEmpty())
        return VatCategory::Standard;
    if (const auto known = vatCategoryFromLetter(letter))
        return *known;
    return refused(tr("This invoice has VAT of the category %1, which does not exist in France. "
                      "Post it by hand.")
                       .arg(letter),
                   u"vat_category"_qs);
}

Result<> InvoiceDraft::addLines(const EInvoice &invoice, InvoiceDocument &document)
{
    const DeliveryNote note = DeliveryDocument::noteOf(invoice);
    int at = 0;
    for (const EInvoiceLine &each : invoice.lines) {
        ++at;
        if (each.role != EInvoiceLine::Role::Detail)
            continue;
        InvoiceLine line;
        line.position = int(document.invoice.lines.size()) + 1;
        line.code = each.sellerItem.isEmpty() ? each.gtin : each.sellerItem;
        line.name = each.name;
        line.net = each.net.value_or(Money());
        CABAS_LET(vat, category(each.category));
        line.category = vat;
        line.vatBp = each.vatBp.value_or(0);
        const auto counted = std::find_if(note.lines.begin(), note.lines.end(),
                                          [&](const DeliveryNoteLine &n) { return n.line == at; });
        DeliveryNoteLine code;
        if (counted != note.lines.end()) {
            code = *counted;
            line.quantity = counted->quantity;
            if (!line.net.isNegative())
                line.price = unitPriceFrom(line.net, counted->quantity);
        }
        document.codes.push_back(code);
        document.invoice.lines.push_back(line);
    }
    return Ok{};
}

Result<> InvoiceDraft::addAllowances(const EInvoice &invoice, InvoiceDocument &document)
{
    if (invoice.lines.empty())
        return Ok{}; // the totals say all there is
    for (const EInvoiceAllowance &each : invoice.allowances) {
        InvoiceLine line;
        line.position = int(document.invoice.lines.size()) + 1;
        line.name =
            each.reason.isEmpty() ? (each.isCharge ? tr("Charge") : tr("Discount")) : each.reason;
        line.net = each.isCharge ? each.amount : -each.amount;
        CABAS_LET(vat, category(each.category));
        line.category = vat;
        line.vatBp = each.vatBp.value_or(0);
        // FC is "freight service" in UNTDID 7161.
        line.kind =
            each.isCharge && (each.reasonCode == u"FC" || InvoiceRules::isTransport(each.reason))
                ? InvoiceLineKind::Transport
                : InvoiceLineKind::Other;
        document.codes.emplace_back();
        document.invoice.lines.push_back(line);
    }
    return Ok{};
}

Result<> InvoiceDraft::addTotals(const EInvoice &invoice, InvoiceDocument &document)
{
    SupplierInvoice &made = document.invoice;
    made.gross = invoice.totals.gross.value_or(invoice.dueAmount());
    const Money vat = invoice.vatTotal().value_or(
        invoice.totals.net ? made.gross - *invoice.totals.net : Money());
    made.vat = vat;
    made.net = made.gross - vat;
    for (const EInvoiceVat &row : invoice.vat) {
        CABAS_LET(letter, category(row.category));
        made.vatRows.push_back(
            {letter, row.bp.value_or(0), row.base.value_or(Money()), row.vat.value_or(Money())});
    }
    if (made.vatRows.empty())
        made.vatRows.push_back({VatCategory::Standard, 0, made.net, made.vat});
    return Ok{};
}

Result<InvoiceDocument> InvoiceDraft::of(const EInvoice &invoice)
{
    if (!invoice.currency.isEmpty() && invoice.currency != u"EUR")
        return refused(tr("This invoice is in %1: only euros can be posted. Ask for one in euros, "
                          "or post it by hand at the rate of its day.")
                           .arg(invoice.currency),
                       u"currency"_qs);
    std::vector<EInvoiceFinding> findings = EInvoiceCheck::findings(invoice);
    const std::vector<Warning> wanting = takeWanting(findings);
    if (!EInvoiceCheck::isSound(findings))
        return refused(tr("This invoice contradicts itself, and cannot be posted. %1 Ask the "
                          "supplier for a correct one.")
                           .arg(brokenRules(findings)),
                       u"unsound"_qs);
    if (invoice.totals.gross.value_or(Money()).isNegative()) {
        CABAS_LET(document, of(turned(invoice)));
        document.warnings.push_back(
            {u"below_zero"_qs, tr("Its amounts are below zero: it is taken as a credit note "
                                  "of the same amounts.")});
        return document;
    }
    InvoiceDocument document;
    document.warnings = wanting;
    document.isWhole = true;
    document.sellerName = invoice.seller.name;
    document.sellerSiren = invoice.seller.siren;
    document.invoice.kind = invoice.isCreditNote ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    document.invoice.number = invoice.number;
    document.invoice.issued = invoice.issued;
    document.invoice.due = invoice.due.value_or(QDate());
    document.invoice.orderReference = invoice.orderReference.left(InvoiceRules::longestNumber);
    document.invoice.profile = invoice.profileName;
    CABAS_TRY(addLines(invoice, document));
    CABAS_TRY(addAllowances(invoice, document));
    CABAS_TRY(addTotals(invoice, document));
    for (const InvoiceVat &row : document.invoice.vatRows) {
        if (row.category == VatCategory::ReverseCharge ||
            row.category == VatCategory::IntraCommunity)
            document.warnings.push_back(
                {u"reverse_charge"_qs, tr("VAT is for the shop to declare itself on this invoice: "
                                          "both lines of it are in "
                                          "the entry.")});
    }
    return document;
}

InvoiceDocument InvoiceDraft::ofNote(const DeliveryNote &note)
{
    InvoiceDocument document;
    for (const DeliveryNoteLine &line : note.lines) {
        document.codes.push_back(line);
        document.invoice.lines.push_back(lineOf(line, int(document.invoice.lines.size()) + 1));
    }
    return document;
}

Result<InvoiceDocument> InvoiceDraft::read(const QByteArray &bytes, const QString &name)
{
    InvoiceDocument document;
    if (looksLikeInvoice(bytes)) {
        CABAS_LET(invoice, EInvoiceReader::read(bytes));
        CABAS_LET(whole, of(invoice));
        document = std::move(whole);
        for (const Warning &warning : invoice.warnings)
            document.warnings.push_back(warning);
    } else {
        CABAS_LET(table, DeliveryDocument::read(bytes, name));
        if (!table.note.refused.empty())
            return refused(table.note.refused.front().message, table.note.refused.front().code);
        document = ofNote(table.note);
        document.invoice.number = table.number;
    }
    document.name = name;
    document.bytes = bytes;
    document.invoice.documentName = name;
    return document;
}

Result<InvoiceDocument> InvoiceDraft::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("%1 cannot be opened: %2").arg(path, file.errorString()),
                              u"file"_qs);
    if (file.size() > EInvoiceReader::mostBytes)
        return refused(tr("%1 is too large for an invoice.").arg(path), u"too_large"_qs);
    return read(file.readAll(), QFileInfo(path).fileName());
}

QString InvoiceDraft::mediaOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_qs;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_qs;
    return bytes.startsWith("%PDF-") ? u"application/pdf"_qs : QString();
}

void InvoiceDraft::resolve(Tx &tx, SupplierId supplier, QDate day, InvoiceDocument &document)
{
    for (size_t at = 0; at < document.invoice.lines.size(); ++at) {
        InvoiceLine &line = document.invoice.lines[at];
        const DeliveryNoteLine code =
            at < document.codes.size() ? document.codes[at] : DeliveryNoteLine();
        if (!line.product && (!code.code.isEmpty() || !code.reference.isEmpty()))
            line.product = AnnouncedProduct::find(tx, supplier, code);
        if (!line.product) {
            setDepositVat(line);
            if (line.kind != InvoiceLineKind::Goods)
                continue;
            if (InvoiceRules::isDeposit(line.name))
                line.kind = InvoiceLineKind::Deposit;
            else if (InvoiceRules::isTransport(line.name))
                line.kind = InvoiceLineKind::Transport;
            setDepositVat(line);
            continue;
        }
        const std::optional<Product> product = CatalogStore::find(tx, *line.product, day);
        if (!product) {
            line.product.reset();
            continue;
        }
        line.productCode = product->code;
        line.unit = product->unit;
        if (line.name.isEmpty() || line.name == code.code)
            line.name = product->name;
        if (line.vatBp < 0) {
            line.category = product->vat.category;
            line.vatBp = product->vat.rateBp;
        }
        if (!code.inPacks || !line.quantity)
            continue;
        const std::optional<SupplierItem> item = SupplierStore::item(tx, supplier, *line.product);
        line.quantity = packsOf(*line.quantity, item ? item->pack : product->pack);
        if (!line.quantity->isZero() && !line.net.isNegative())
            line.price = unitPriceFrom(line.net, *line.quantity);
    }
}

} // namespace cabas
