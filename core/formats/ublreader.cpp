// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ublreader.h"

#include "core/formats/einvoicefields.h"

namespace cabas {

namespace {

/// Parts of parts of a line: beyond it they are left out.
constexpr int deepestLine = 6;

class Reading {
public:
    explicit Reading(const XmlElement &root) : m_root(root) {}
    Result<EInvoice> run();

private:
    void readHead();
    void readReferences();
    void readPayment();
    void readVat();
    void readTotals();
    EInvoiceParty party(const XmlElement &element);
    EInvoiceAllowance allowance(const XmlElement &element);
    void readLine(const XmlElement &element, const QString &parent, int depth);
    void readItem(EInvoiceLine &line, const XmlElement &item);
    void readPrice(EInvoiceLine &line, const XmlElement &price);
    std::optional<Money> inCurrency(const XmlElement &parent, QStringView name);

    XmlElement m_root;
    EInvoiceFields m_fields;
    EInvoice m_invoice;
};

QString firstText(const XmlElement &element, std::initializer_list<QStringView> paths)
{
    for (const QStringView path : paths) {
        if (const QString text = EInvoiceFields::text(element.first(path)); !text.isEmpty())
            return text;
    }
    return {};
}

/// The category of VAT: items and allowances have it in their own places, other taxes beside it.
XmlElement vatCategory(const XmlElement &element, QStringView path)
{
    for (const XmlElement &category : element.all(path)) {
        const QString scheme = category.textAt(u"TaxScheme/ID").toUpper();
        if (scheme.isEmpty() || scheme == u"VAT")
            return category;
    }
    return {};
}

/// `#AAB#text`: the subject of a note before its text.
EInvoiceNote noteOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'#', 1);
    if (text.startsWith(u'#') && end > 1 && end <= 4)
        return {text.mid(1, end - 1), text.mid(end + 1).trimmed()};
    return {QString(), text};
}

EInvoiceParty Reading::party(const XmlElement &element)
{
    EInvoiceParty party;
    party.name = firstText(element, {u"PartyLegalEntity/RegistrationName", u"PartyName/Name"});
    const QString trade = EInvoiceFields::text(element.first(u"PartyName/Name"));
    party.tradeName = trade == party.name ? QString() : trade;
    const XmlElement address = element.first(u"PostalAddress");
    party.street = EInvoiceFields::text(address.first(u"StreetName"));
    party.postcode = EInvoiceFields::text(address.first(u"PostalZone"));
    party.city = EInvoiceFields::text(address.first(u"CityName"));
    party.country = EInvoiceFields::code(address.first(u"Country/IdentificationCode")).toUpper();
    const auto add = [&](const XmlElement &number, bool isLegal) {
        EInvoiceFields::addNumber(party, number.attribute(u"schemeID"),
                                  EInvoiceFields::text(number), isLegal);
    };
    add(element.first(u"PartyLegalEntity/CompanyID"), true);
    for (const XmlElement &number : m_fields.all(element, u"PartyIdentification/ID")) {
        add(number, false);
        if (number.attribute(u"schemeID").isEmpty() && party.number.isEmpty())
            party.number = EInvoiceFields::text(number);
    }
    add(element.first(u"EndpointID"), false);
    for (const XmlElement &tax : m_fields.all(element, u"PartyTaxScheme")) {
        const QString scheme = tax.textAt(u"TaxScheme/ID").toUpper();
        const bool isVat = scheme == u"VAT" || scheme == u"VA";
        if (isVat && party.vat.isEmpty())
            party.vat = EInvoiceFields::code(tax.first(u"CompanyID"));
        else if (!isVat && party.taxNumber.isEmpty())
            party.taxNumber = EInvoiceFields::text(tax.first(u"CompanyID"));
    }
    return party;
}

EInvoiceAllowance Reading::allowance(const XmlElement &element)
{
    EInvoiceAllowance allowance;
    allowance.isCharge = m_fields.flag(element.first(u"ChargeIndicator"));
    allowance.amount = m_fields.money(element.first(u"Amount")).value_or(Money());
    allowance.base = m_fields.money(element.first(u"BaseAmount"));
    allowance.percent = m_fields.decimal(element.first(u"MultiplierFactorNumeric"));
    allowance.reason = EInvoiceFields::text(element.first(u"AllowanceChargeReason"));
    allowance.reasonCode = EInvoiceFields::code(element.first(u"AllowanceChargeReasonCode"));
    const XmlElement tax = vatCategory(element, u"TaxCategory");
    allowance.category = EInvoiceFields::code(tax.first(u"ID"));
    allowance.vatBp = m_fields.rate(tax.first(u"Percent"));
    return allowance;
}

void Reading::readHead()
{
    const bool isCredit = m_root.name() == u"CreditNote";
    m_invoice.profile = EInvoiceFields::text(m_root.first(u"CustomizationID"));
    m_invoice.number = EInvoiceFields::text(m_root.first(u"ID"));
    m_invoice.issued = m_fields.day(m_root.first(u"IssueDate")).value_or(QDate());
    m_invoice.typeCode =
        EInvoiceFields::code(m_root.first(isCredit ? u"CreditNoteTypeCode" : u"InvoiceTypeCode"));
    // UBL 2.0 had no code for credit notes: the root says it.
    if (isCredit && m_invoice.typeCode.isEmpty())
        m_invoice.typeCode = u"381"_qs;
    m_invoice.isCreditNote = isCredit || isCreditNoteCode(m_invoice.typeCode);
    m_invoice.currency = EInvoiceFields::code(m_root.first(u"DocumentCurrencyCode")).toUpper();
    m_invoice.vatCurrency = EInvoiceFields::code(m_root.first(u"TaxCurrencyCode")).toUpper();
    if (m_invoice.currency.isEmpty())
        m_invoice.currency =
            m_root.first(u"LegalMonetaryTotal/PayableAmount").attribute(u"currencyID");
    for (const XmlElement &note : m_fields.all(m_root, u"Note")) {
        const QString text = EInvoiceFields::longText(note);
        if (!text.isEmpty())
            m_invoice.notes.push_back(noteOf(text));
    }
    m_invoice.seller = party(m_root.first(u"AccountingSupplierParty/Party"));
    m_invoice.buyer = party(m_root.first(u"AccountingCustomerParty/Party"));
    m_invoice.payee = firstText(
        m_root, {u"PayeeParty/PartyName/Name", u"PayeeParty/PartyLegalEntity/RegistrationName"});
}

void Reading::readReferences()
{
    m_invoice.buyerReference = EInvoiceFields::text(m_root.first(u"BuyerReference"));
    m_invoice.orderReference = EInvoiceFields::text(m_root.first(u"OrderReference/ID"));
    m_invoice.contractReference =
        EInvoiceFields::text(m_root.first(u"ContractDocumentReference/ID"));
    m_invoice.despatchReference =
        EInvoiceFields::text(m_root.first(u"DespatchDocumentReference/ID"));
    m_invoice.delivered = m_fields.day(m_root.first(u"Delivery/ActualDeliveryDate"));
    for (const XmlElement &each :
         m_fields.all(m_root, u"BillingReference/InvoiceDocumentReference/ID")) {
        if (const QString number = EInvoiceFields::text(each); !number.isEmpty())
            m_invoice.precedingInvoices += number;
    }
}

void Reading::readPayment()
{
    // A credit note has its day among the means of payment, older invoices among the terms.
    for (const QStringView path :
         {u"DueDate", u"PaymentMeans/PaymentDueDate", u"PaymentTerms/PaymentDueDate"}) {
        if (!m_invoice.due)
            m_invoice.due = m_fields.day(m_root.first(path));
    }
    m_invoice.paymentTerms = EInvoiceFields::longText(m_root.first(u"PaymentTerms/Note"));
    for (const XmlElement &means : m_fields.all(m_root, u"PaymentMeans")) {
        const XmlElement account = means.first(u"PayeeFinancialAccount");
        EInvoicePayment payment;
        payment.code = EInvoiceFields::code(means.first(u"PaymentMeansCode"));
        payment.iban = EInvoiceFields::code(account.first(u"ID"));
        const XmlElement branch = account.first(u"FinancialInstitutionBranch");
        payment.bic = EInvoiceFields::code(branch.first(u"ID"));
        if (payment.bic.isEmpty())
            payment.bic = EInvoiceFields::code(branch.first(u"FinancialInstitution/ID"));
        payment.reference = EInvoiceFields::text(means.first(u"PaymentID"));
        m_invoice.payments.push_back(payment);
    }
}

/// The breakdown stands under the total in the invoice's currency; a second total, in the tax
/// office's currency, has none.
void Reading::readVat()
{
    for (const XmlElement &total : m_fields.all(m_root, u"TaxTotal")) {
        const XmlElement amount = total.first(u"TaxAmount");
        const QString currency = amount.attribute(u"currencyID");
        if (const std::optional<Money> vat = m_fields.money(amount))
            m_invoice.vatTotals.push_back({currency, *vat});
        if (!currency.isEmpty() && currency != m_invoice.currency)
            continue;
        for (const XmlElement &part : m_fields.all(total, u"TaxSubtotal")) {
            const XmlElement category = vatCategory(part, u"TaxCategory");
            if (!category.exists())
                continue;
            EInvoiceVat row;
            row.category = EInvoiceFields::code(category.first(u"ID"));
            const XmlElement rate = category.first(u"Percent");
            row.bp = m_fields.rate(rate.exists() ? rate : part.first(u"Percent"));
            row.base = m_fields.money(part.first(u"TaxableAmount"));
            row.vat = m_fields.money(part.first(u"TaxAmount"));
            row.exemption = firstText(category, {u"TaxExemptionReason", u"TaxExemptionReasonCode"});
            m_invoice.vat.push_back(row);
        }
    }
}

std::optional<Money> Reading::inCurrency(const XmlElement &parent, QStringView name)
{
    for (const XmlElement &amount : m_fields.all(parent, name)) {
        const QString currency = amount.attribute(u"currencyID");
        if (currency.isEmpty() || currency == m_invoice.currency)
            return m_fields.money(amount);
    }
    return std::nullopt;
}

void Reading::readTotals()
{
    const XmlElement sums = m_root.first(u"LegalMonetaryTotal");
    EInvoiceTotals &totals = m_invoice.totals;
    totals.lines = inCurrency(sums, u"LineExtensionAmount");
    totals.allowances = inCurrency(sums, u"AllowanceTotalAmount");
    totals.charges = inCurrency(sums, u"ChargeTotalAmount");
    totals.net = inCurrency(sums, u"TaxExclusiveAmount");
    totals.gross = inCurrency(sums, u"TaxInclusiveAmount");
    totals.prepaid = inCurrency(sums, u"PrepaidAmount");
    totals.rounding = inCurrency(sums, u"PayableRoundingAmount");
    totals.due = inCurrency(sums, u"PayableAmount");
}

void Reading::readItem(EInvoiceLine &line, const XmlElement &item)
{
    line.name = EInvoiceFields::text(item.first(u"Name"));
    line.description = EInvoiceFields::longText(item.first(u"Description"));
    if (line.name.isEmpty())
        line.name = EInvoiceFields::text(item.first(u"Description"));
    line.gtin = EInvoiceFields::gtin(item.first(u"StandardItemIdentification/ID"));
    line.sellerItem = EInvoiceFields::text(item.first(u"SellersItemIdentification/ID"));
    line.buyerItem = EInvoiceFields::text(item.first(u"BuyersItemIdentification/ID"));
    line.origin = EInvoiceFields::code(item.first(u"OriginCountry/IdentificationCode")).toUpper();
    const XmlElement tax = vatCategory(item, u"ClassifiedTaxCategory");
    line.category = EInvoiceFields::code(tax.first(u"ID"));
    line.vatBp = m_fields.rate(tax.first(u"Percent"));
    const XmlElement instance = item.first(u"ItemInstance");
    line.lot = EInvoiceFields::text(instance.first(u"LotIdentification/LotNumberID"));
    line.bestBefore = m_fields.day(instance.first(u"BestBeforeDate"));
    line.useBy = m_fields.day(instance.first(u"LotIdentification/ExpiryDate"));
    for (const XmlElement &code :
         m_fields.all(item, u"CommodityClassification/ItemClassificationCode")) {
        // BB: number of the batch.
        if (line.lot.isEmpty() && code.attribute(u"listID") == u"BB")
            line.lot = EInvoiceFields::text(code);
    }
    for (const QStringView path :
         {u"AdditionalItemProperty", u"ItemInstance/AdditionalItemProperty"}) {
        for (const XmlElement &each : m_fields.all(item, path))
            EInvoiceFields::addAttribute(line, EInvoiceFields::text(each.first(u"Name")),
                                         EInvoiceFields::text(each.first(u"Value")));
    }
}

void Reading::readPrice(EInvoiceLine &line, const XmlElement &price)
{
    line.netPrice = m_fields.decimal(price.first(u"PriceAmount"));
    const XmlElement base = price.first(u"BaseQuantity");
    if (const std::optional<ExactDecimal> quantity = m_fields.decimal(base)) {
        line.baseQuantity = *quantity;
        line.baseUnit = base.attribute(u"unitCode");
    }
    for (const XmlElement &each : m_fields.all(price, u"AllowanceCharge")) {
        if (m_fields.flag(each.first(u"ChargeIndicator")))
            continue;
        line.priceDiscount = m_fields.decimal(each.first(u"Amount"));
        line.grossPrice = m_fields.decimal(each.first(u"BaseAmount"));
    }
}

void Reading::readLine(const XmlElement &element, const QString &parent, int depth)
{
    EInvoiceLine line;
    line.id = EInvoiceFields::text(element.first(u"ID"));
    line.parent = parent;
    // What a line is made of is already in its own amount.
    if (depth > 0)
        line.role = EInvoiceLine::Role::Information;
    line.note = EInvoiceFields::longText(element.first(u"Note"));
    XmlElement quantity = element.first(u"InvoicedQuantity");
    if (!quantity.exists())
        quantity = element.first(u"CreditedQuantity");
    line.quantity = m_fields.decimal(quantity);
    line.unit = quantity.attribute(u"unitCode");
    line.net = inCurrency(element, u"LineExtensionAmount");
    for (const XmlElement &each : m_fields.all(element, u"AllowanceCharge"))
        line.allowances.push_back(allowance(each));
    line.orderLine = EInvoiceFields::text(element.first(u"OrderLineReference/LineID"));
    line.orderReference =
        EInvoiceFields::text(element.first(u"OrderLineReference/OrderReference/ID"));
    line.despatchReference =
        EInvoiceFields::text(element.first(u"DespatchLineReference/DocumentReference/ID"));
    readItem(line, element.first(u"Item"));
    readPrice(line, element.first(u"Price"));
    const QString id = line.id;
    m_invoice.lines.push_back(std::move(line));
    if (depth >= deepestLine)
        return;
    for (const QStringView name : {u"SubInvoiceLine", u"SubCreditNoteLine"}) {
        for (const XmlElement &part : m_fields.all(element, name))
            readLine(part, id, depth + 1);
    }
}

Result<EInvoice> Reading::run()
{
    m_invoice.syntax = EInvoice::Syntax::Ubl;
    readHead();
    readReferences();
    readPayment();
    readVat();
    for (const XmlElement &each : m_fields.all(m_root, u"AllowanceCharge"))
        m_invoice.allowances.push_back(allowance(each));
    readTotals();
    for (const QStringView name : {u"InvoiceLine", u"CreditNoteLine"}) {
        for (const XmlElement &line : m_fields.all(m_root, name, EInvoiceFields::mostLines))
            readLine(line, QString(), 0);
    }
    CABAS_TRY(m_fields.outcome());
    m_invoice.profileName = einvoiceProfileName(m_invoice.profile);
    m_invoice.warnings = m_fields.warnings();
    return m_invoice;
}

} // namespace

bool UblReader::isInvoice(const XmlElement &root)
{
    const QString space = root.space();
    return (root.name() == u"Invoice" &&
            space == u"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2") ||
           (root.name() == u"CreditNote" &&
            space == u"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2");
}

Result<EInvoice> UblReader::read(const XmlElement &root)
{
    return Reading(root).run();
}

} // namespace cabas
