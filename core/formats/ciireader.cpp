// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ciireader.h"

#include "core/formats/einvoicefields.h"

namespace cabas {

namespace {

/// The element of the present syntax, or the one that ZUGFeRD 1 has in its place.
XmlElement either(const XmlElement &element, QStringView name, QStringView oldName)
{
    const XmlElement found = element.first(name);
    return found.exists() ? found : element.first(oldName);
}

class Reading {
public:
    explicit Reading(const XmlElement &root) : m_root(root) {}
    Result<EInvoice> run();

private:
    void readHead();
    void readAgreement(const XmlElement &agreement);
    void readDelivery(const XmlElement &delivery);
    void readSettlement(const XmlElement &settlement);
    void readPayment(const XmlElement &settlement);
    void readTotals(const XmlElement &sums);
    EInvoiceParty party(const XmlElement &element);
    EInvoiceAllowance allowance(const XmlElement &element);
    EInvoiceAllowance logisticsCharge(const XmlElement &element);
    EInvoiceVat vatRow(const XmlElement &element);
    void readLine(const XmlElement &element);
    void readProduct(EInvoiceLine &line, const XmlElement &product);
    void readPrices(EInvoiceLine &line, const XmlElement &agreement);
    void readLineSettlement(EInvoiceLine &line, const XmlElement &settlement);
    std::optional<int> rateOf(const XmlElement &tax);
    std::optional<Money> inCurrency(const XmlElement &sums, QStringView name);

    XmlElement m_root;
    EInvoiceFields m_fields;
    EInvoice m_invoice;
};

/// Other taxes than VAT stand in the same place under another code.
bool isVat(const XmlElement &tax)
{
    const QString type = tax.textAt(u"TypeCode").toUpper();
    return type.isEmpty() || type == u"VAT";
}

QString reference(const XmlElement &element, QStringView document)
{
    const XmlElement found = element.first(document);
    const QString number = EInvoiceFields::text(found.first(u"IssuerAssignedID"));
    return number.isEmpty() ? EInvoiceFields::text(found.first(u"ID")) : number;
}

std::optional<int> Reading::rateOf(const XmlElement &tax)
{
    return m_fields.rate(either(tax, u"RateApplicablePercent", u"ApplicablePercent"));
}

EInvoiceParty Reading::party(const XmlElement &element)
{
    EInvoiceParty party;
    party.name = EInvoiceFields::text(element.first(u"Name"));
    const XmlElement address = element.first(u"PostalTradeAddress");
    party.street = EInvoiceFields::text(address.first(u"LineOne"));
    party.postcode = EInvoiceFields::text(address.first(u"PostcodeCode"));
    party.city = EInvoiceFields::text(address.first(u"CityName"));
    party.country = EInvoiceFields::code(address.first(u"CountryID")).toUpper();
    const XmlElement legal = element.first(u"SpecifiedLegalOrganization");
    party.tradeName = EInvoiceFields::text(legal.first(u"TradingBusinessName"));
    party.number = EInvoiceFields::text(element.first(u"ID"));
    const auto add = [&](const XmlElement &number, bool isLegal) {
        EInvoiceFields::addNumber(party, number.attribute(u"schemeID"),
                                  EInvoiceFields::text(number), isLegal);
    };
    add(legal.first(u"ID"), true);
    for (const QStringView path : {u"GlobalID", u"ID", u"URIUniversalCommunication/URIID"}) {
        for (const XmlElement &number : m_fields.all(element, path))
            add(number, false);
    }
    for (const XmlElement &number : m_fields.all(element, u"SpecifiedTaxRegistration/ID")) {
        const QString scheme = number.attribute(u"schemeID").toUpper();
        if ((scheme == u"VA" || scheme == u"VAT") && party.vat.isEmpty())
            party.vat = EInvoiceFields::code(number);
        else if (scheme != u"VA" && scheme != u"VAT" && party.taxNumber.isEmpty())
            party.taxNumber = EInvoiceFields::text(number);
    }
    return party;
}

EInvoiceAllowance Reading::allowance(const XmlElement &element)
{
    EInvoiceAllowance allowance;
    const XmlElement indicator = element.first(u"ChargeIndicator/Indicator");
    allowance.isCharge =
        m_fields.flag(indicator.exists() ? indicator : element.first(u"ChargeIndicator"));
    allowance.amount = m_fields.money(element.first(u"ActualAmount")).value_or(Money());
    allowance.base = m_fields.money(element.first(u"BasisAmount"));
    allowance.percent = m_fields.decimal(element.first(u"CalculationPercent"));
    allowance.reason = EInvoiceFields::text(element.first(u"Reason"));
    allowance.reasonCode = EInvoiceFields::code(element.first(u"ReasonCode"));
    const XmlElement tax = element.first(u"CategoryTradeTax");
    allowance.category = EInvoiceFields::code(tax.first(u"CategoryCode"));
    allowance.vatBp = rateOf(tax);
    return allowance;
}

EInvoiceAllowance Reading::logisticsCharge(const XmlElement &element)
{
    EInvoiceAllowance charge;
    charge.isCharge = true;
    charge.amount = m_fields.money(element.first(u"AppliedAmount")).value_or(Money());
    charge.reason = EInvoiceFields::text(element.first(u"Description"));
    const XmlElement tax = element.first(u"AppliedTradeTax");
    charge.category = EInvoiceFields::code(tax.first(u"CategoryCode"));
    charge.vatBp = rateOf(tax);
    return charge;
}

EInvoiceVat Reading::vatRow(const XmlElement &element)
{
    EInvoiceVat row;
    row.category = EInvoiceFields::code(element.first(u"CategoryCode"));
    row.bp = rateOf(element);
    row.base = m_fields.money(element.first(u"BasisAmount"));
    row.vat = m_fields.money(element.first(u"CalculatedAmount"));
    row.exemption = EInvoiceFields::text(element.first(u"ExemptionReason"));
    if (row.exemption.isEmpty())
        row.exemption = EInvoiceFields::text(element.first(u"ExemptionReasonCode"));
    return row;
}

void Reading::readHead()
{
    const XmlElement context =
        either(m_root, u"ExchangedDocumentContext", u"SpecifiedExchangedDocumentContext");
    m_invoice.profile =
        EInvoiceFields::text(context.first(u"GuidelineSpecifiedDocumentContextParameter/ID"));
    const XmlElement document = either(m_root, u"ExchangedDocument", u"HeaderExchangedDocument");
    m_invoice.number = EInvoiceFields::text(document.first(u"ID"));
    m_invoice.typeCode = EInvoiceFields::code(document.first(u"TypeCode"));
    m_invoice.isCreditNote = isCreditNoteCode(m_invoice.typeCode);
    m_invoice.issued = m_fields.day(document.first(u"IssueDateTime")).value_or(QDate());
    for (const XmlElement &note : m_fields.all(document, u"IncludedNote")) {
        const QString text = EInvoiceFields::longText(note.first(u"Content"));
        if (!text.isEmpty())
            m_invoice.notes.push_back({EInvoiceFields::code(note.first(u"SubjectCode")), text});
    }
}

void Reading::readAgreement(const XmlElement &agreement)
{
    m_invoice.seller = party(agreement.first(u"SellerTradeParty"));
    m_invoice.buyer = party(agreement.first(u"BuyerTradeParty"));
    m_invoice.buyerReference = EInvoiceFields::text(agreement.first(u"BuyerReference"));
    m_invoice.orderReference = reference(agreement, u"BuyerOrderReferencedDocument");
    m_invoice.contractReference = reference(agreement, u"ContractReferencedDocument");
}

void Reading::readDelivery(const XmlElement &delivery)
{
    m_invoice.delivered =
        m_fields.day(delivery.first(u"ActualDeliverySupplyChainEvent/OccurrenceDateTime"));
    m_invoice.despatchReference = reference(delivery, u"DespatchAdviceReferencedDocument");
    if (m_invoice.despatchReference.isEmpty())
        m_invoice.despatchReference = reference(delivery, u"DeliveryNoteReferencedDocument");
}

void Reading::readPayment(const XmlElement &settlement)
{
    const QString reference = EInvoiceFields::text(settlement.first(u"PaymentReference"));
    for (const XmlElement &means :
         m_fields.all(settlement, u"SpecifiedTradeSettlementPaymentMeans")) {
        const XmlElement account = means.first(u"PayeePartyCreditorFinancialAccount");
        EInvoicePayment payment;
        payment.code = EInvoiceFields::code(means.first(u"TypeCode"));
        payment.iban = EInvoiceFields::code(account.first(u"IBANID"));
        if (payment.iban.isEmpty())
            payment.iban = EInvoiceFields::code(account.first(u"ProprietaryID"));
        payment.bic =
            EInvoiceFields::code(means.first(u"PayeeSpecifiedCreditorFinancialInstitution/BICID"));
        payment.reference = reference;
        m_invoice.payments.push_back(payment);
    }
    for (const XmlElement &terms : m_fields.all(settlement, u"SpecifiedTradePaymentTerms")) {
        if (!m_invoice.due)
            m_invoice.due = m_fields.day(terms.first(u"DueDateDateTime"));
        if (m_invoice.paymentTerms.isEmpty())
            m_invoice.paymentTerms = EInvoiceFields::longText(terms.first(u"Description"));
    }
    m_invoice.payee = EInvoiceFields::text(settlement.first(u"PayeeTradeParty/Name"));
}

/// EXTENDED may say an amount in two currencies.
std::optional<Money> Reading::inCurrency(const XmlElement &sums, QStringView name)
{
    for (const XmlElement &amount : m_fields.all(sums, name)) {
        const QString currency = amount.attribute(u"currencyID");
        if (currency.isEmpty() || currency == m_invoice.currency)
            return m_fields.money(amount);
    }
    return std::nullopt;
}

void Reading::readTotals(const XmlElement &sums)
{
    EInvoiceTotals &totals = m_invoice.totals;
    totals.lines = inCurrency(sums, u"LineTotalAmount");
    totals.allowances = inCurrency(sums, u"AllowanceTotalAmount");
    totals.charges = inCurrency(sums, u"ChargeTotalAmount");
    totals.net = inCurrency(sums, u"TaxBasisTotalAmount");
    totals.gross = inCurrency(sums, u"GrandTotalAmount");
    totals.prepaid = inCurrency(sums, u"TotalPrepaidAmount");
    totals.rounding = inCurrency(sums, u"RoundingAmount");
    totals.due = inCurrency(sums, u"DuePayableAmount");
    for (const XmlElement &amount : m_fields.all(sums, u"TaxTotalAmount")) {
        if (const std::optional<Money> vat = m_fields.money(amount))
            m_invoice.vatTotals.push_back({amount.attribute(u"currencyID"), *vat});
    }
}

void Reading::readSettlement(const XmlElement &settlement)
{
    m_invoice.currency = EInvoiceFields::code(settlement.first(u"InvoiceCurrencyCode")).toUpper();
    m_invoice.vatCurrency = EInvoiceFields::code(settlement.first(u"TaxCurrencyCode")).toUpper();
    readPayment(settlement);
    for (const XmlElement &tax : m_fields.all(settlement, u"ApplicableTradeTax")) {
        if (isVat(tax))
            m_invoice.vat.push_back(vatRow(tax));
    }
    for (const XmlElement &each : m_fields.all(settlement, u"SpecifiedTradeAllowanceCharge"))
        m_invoice.allowances.push_back(allowance(each));
    for (const XmlElement &each : m_fields.all(settlement, u"SpecifiedLogisticsServiceCharge"))
        m_invoice.allowances.push_back(logisticsCharge(each));
    for (const XmlElement &each : m_fields.all(settlement, u"InvoiceReferencedDocument")) {
        const QString number = EInvoiceFields::text(either(each, u"IssuerAssignedID", u"ID"));
        if (!number.isEmpty())
            m_invoice.precedingInvoices += number;
    }
    readTotals(either(settlement, u"SpecifiedTradeSettlementHeaderMonetarySummation",
                      u"SpecifiedTradeSettlementMonetarySummation"));
}

void Reading::readProduct(EInvoiceLine &line, const XmlElement &product)
{
    line.name = EInvoiceFields::text(product.first(u"Name"));
    line.description = EInvoiceFields::longText(product.first(u"Description"));
    for (const XmlElement &number : m_fields.all(product, u"GlobalID")) {
        if (line.gtin.isEmpty())
            line.gtin = EInvoiceFields::gtin(number);
    }
    line.sellerItem = EInvoiceFields::text(product.first(u"SellerAssignedID"));
    line.buyerItem = EInvoiceFields::text(product.first(u"BuyerAssignedID"));
    line.origin = EInvoiceFields::code(product.first(u"OriginTradeCountry/ID")).toUpper();
    line.lot = EInvoiceFields::text(product.first(u"IndividualTradeProductInstance/BatchID"));
    for (const XmlElement &each : m_fields.all(product, u"ApplicableProductCharacteristic"))
        EInvoiceFields::addAttribute(line, EInvoiceFields::text(each.first(u"Description")),
                                     EInvoiceFields::text(each.first(u"Value")));
    for (const XmlElement &code :
         m_fields.all(product, u"DesignatedProductClassification/ClassCode")) {
        // BB: number of the batch.
        if (line.lot.isEmpty() && code.attribute(u"listID") == u"BB")
            line.lot = EInvoiceFields::text(code);
    }
}

void Reading::readPrices(EInvoiceLine &line, const XmlElement &agreement)
{
    const XmlElement net = agreement.first(u"NetPriceProductTradePrice");
    const XmlElement gross = agreement.first(u"GrossPriceProductTradePrice");
    line.netPrice = m_fields.decimal(net.first(u"ChargeAmount"));
    line.grossPrice = m_fields.decimal(gross.first(u"ChargeAmount"));
    for (const XmlElement &each : m_fields.all(gross, u"AppliedTradeAllowanceCharge")) {
        const XmlElement indicator = each.first(u"ChargeIndicator/Indicator");
        if (!m_fields.flag(indicator.exists() ? indicator : each.first(u"ChargeIndicator")))
            line.priceDiscount = m_fields.decimal(each.first(u"ActualAmount"));
    }
    for (const XmlElement &price : {net, gross}) {
        const XmlElement base = price.first(u"BasisQuantity");
        if (const std::optional<ExactDecimal> quantity = m_fields.decimal(base)) {
            line.baseQuantity = *quantity;
            line.baseUnit = base.attribute(u"unitCode");
            break;
        }
    }
    line.orderReference = reference(agreement, u"BuyerOrderReferencedDocument");
    line.orderLine = EInvoiceFields::text(agreement.first(u"BuyerOrderReferencedDocument/LineID"));
}

void Reading::readLineSettlement(EInvoiceLine &line, const XmlElement &settlement)
{
    for (const XmlElement &tax : m_fields.all(settlement, u"ApplicableTradeTax")) {
        if (!isVat(tax))
            continue;
        line.category = EInvoiceFields::code(tax.first(u"CategoryCode"));
        line.vatBp = rateOf(tax);
        break;
    }
    for (const XmlElement &each : m_fields.all(settlement, u"SpecifiedTradeAllowanceCharge"))
        line.allowances.push_back(allowance(each));
    const XmlElement sums = either(settlement, u"SpecifiedTradeSettlementLineMonetarySummation",
                                   u"SpecifiedTradeSettlementMonetarySummation");
    line.net = inCurrency(sums, u"LineTotalAmount");
}

void Reading::readLine(const XmlElement &element)
{
    EInvoiceLine line;
    const XmlElement document = element.first(u"AssociatedDocumentLineDocument");
    line.id = EInvoiceFields::text(document.first(u"LineID"));
    line.parent = EInvoiceFields::text(document.first(u"ParentLineID"));
    const QString role = document.textAt(u"LineStatusReasonCode").toUpper();
    if (role == u"GROUP")
        line.role = EInvoiceLine::Role::Group;
    else if (role == u"INFORMATION")
        line.role = EInvoiceLine::Role::Information;
    QStringList notes;
    for (const XmlElement &note : m_fields.all(document, u"IncludedNote/Content"))
        notes += EInvoiceFields::longText(note);
    line.note = notes.join(u'\n');
    readProduct(line, element.first(u"SpecifiedTradeProduct"));
    readPrices(line, either(element, u"SpecifiedLineTradeAgreement",
                            u"SpecifiedSupplyChainTradeAgreement"));
    const XmlElement delivery =
        either(element, u"SpecifiedLineTradeDelivery", u"SpecifiedSupplyChainTradeDelivery");
    const XmlElement quantity = delivery.first(u"BilledQuantity");
    line.quantity = m_fields.decimal(quantity);
    line.unit = quantity.attribute(u"unitCode");
    line.despatchReference = reference(delivery, u"DespatchAdviceReferencedDocument");
    if (line.despatchReference.isEmpty())
        line.despatchReference = reference(delivery, u"DeliveryNoteReferencedDocument");
    readLineSettlement(line, either(element, u"SpecifiedLineTradeSettlement",
                                    u"SpecifiedSupplyChainTradeSettlement"));
    // ZUGFeRD 1 has texts between its goods, as lines without any amount.
    if (!line.net && !line.quantity && line.name.isEmpty())
        m_invoice.notes.push_back({QString(), line.note});
    else
        m_invoice.lines.push_back(std::move(line));
}

Result<EInvoice> Reading::run()
{
    m_invoice.syntax = EInvoice::Syntax::Cii;
    readHead();
    const XmlElement deal =
        either(m_root, u"SupplyChainTradeTransaction", u"SpecifiedSupplyChainTradeTransaction");
    readAgreement(
        either(deal, u"ApplicableHeaderTradeAgreement", u"ApplicableSupplyChainTradeAgreement"));
    readDelivery(
        either(deal, u"ApplicableHeaderTradeDelivery", u"ApplicableSupplyChainTradeDelivery"));
    readSettlement(
        either(deal, u"ApplicableHeaderTradeSettlement", u"ApplicableSupplyChainTradeSettlement"));
    for (const XmlElement &line :
         m_fields.all(deal, u"IncludedSupplyChainTradeLineItem", EInvoiceFields::mostLines))
        readLine(line);
    CABAS_TRY(m_fields.outcome());
    m_invoice.profileName = einvoiceProfileName(m_invoice.profile);
    m_invoice.warnings = m_fields.warnings();
    return m_invoice;
}

} // namespace

bool CiiReader::isInvoice(const XmlElement &root)
{
    return root.name() == u"CrossIndustryInvoice" || root.name() == u"CrossIndustryDocument";
}

Result<EInvoice> CiiReader::read(const XmlElement &root)
{
    return Reading(root).run();
}

} // namespace cabas
