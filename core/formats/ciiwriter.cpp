// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicewriter.h"
#include "core/formats/xmlelements.h"

namespace cabas {

namespace {

/// Elements stand in the order of the schema D16B: a validator refuses any other.
class Writer : private XmlElements {
public:
    explicit Writer(const EInvoice &invoice) : m_invoice(invoice) {}
    QByteArray bytes();

private:
    void amount(const char *name, const std::optional<Money> &money);
    void day(const char *name, const QDate &day);
    void head();
    void line(const EInvoiceLine &line);
    void product(const EInvoiceLine &line);
    void party(const char *name, const EInvoiceParty &party);
    void agreement();
    void delivery();
    void settlement();
    void payments();
    void vat(const EInvoiceVat &row);
    void terms();
    void totals();

    const EInvoice &m_invoice;
};

void Writer::amount(const char *name, const std::optional<Money> &money)
{
    if (money)
        element(name, EInvoiceText::money(*money));
}

void Writer::day(const char *name, const QDate &day)
{
    within(name, [&] {
        marked("udt:DateTimeString", "format", u"102"_qs, day.toString(u"yyyyMMdd"_qs));
    });
}

void Writer::head()
{
    within("rsm:ExchangedDocumentContext", [&] {
        within("ram:GuidelineSpecifiedDocumentContextParameter",
               [&] { element("ram:ID", m_invoice.profile); });
    });
    within("rsm:ExchangedDocument", [&] {
        element("ram:ID", m_invoice.number);
        element("ram:TypeCode", m_invoice.typeCode);
        day("ram:IssueDateTime", m_invoice.issued);
        for (const EInvoiceNote &note : m_invoice.notes)
            within("ram:IncludedNote", [&] {
                element("ram:Content", note.text);
                element("ram:SubjectCode", note.subject);
            });
    });
}

void Writer::product(const EInvoiceLine &line)
{
    within("ram:SpecifiedTradeProduct", [&] {
        marked("ram:GlobalID", "schemeID", u"0160"_qs, line.gtin);
        element("ram:SellerAssignedID", line.sellerItem);
        element("ram:BuyerAssignedID", line.buyerItem);
        element("ram:Name", line.name);
        element("ram:Description", line.description);
    });
}

void Writer::line(const EInvoiceLine &line)
{
    within("ram:IncludedSupplyChainTradeLineItem", [&] {
        within("ram:AssociatedDocumentLineDocument", [&] {
            element("ram:LineID", line.id);
            if (!line.note.isEmpty())
                within("ram:IncludedNote", [&] { element("ram:Content", line.note); });
        });
        product(line);
        within("ram:SpecifiedLineTradeAgreement", [&] {
            within("ram:NetPriceProductTradePrice", [&] {
                element("ram:ChargeAmount", line.netPrice.value_or(ExactDecimal()).text());
                if (line.baseQuantity != ExactDecimal::fromInteger(1))
                    marked("ram:BasisQuantity", "unitCode", line.unit, line.baseQuantity.text());
            });
        });
        within("ram:SpecifiedLineTradeDelivery", [&] {
            marked("ram:BilledQuantity", "unitCode", line.unit,
                   line.quantity.value_or(ExactDecimal()).text());
        });
        within("ram:SpecifiedLineTradeSettlement", [&] {
            within("ram:ApplicableTradeTax", [&] {
                element("ram:TypeCode", u"VAT"_qs);
                element("ram:CategoryCode", line.category);
                if (EInvoiceText::hasRate(line.category))
                    element("ram:RateApplicablePercent",
                            EInvoiceText::percent(line.vatBp.value_or(0)));
            });
            within("ram:SpecifiedTradeSettlementLineMonetarySummation",
                   [&] { amount("ram:LineTotalAmount", line.net.value_or(Money())); });
        });
    });
}

void Writer::party(const char *name, const EInvoiceParty &party)
{
    within(name, [&] {
        element("ram:ID", party.number);
        element("ram:Name", party.name);
        if (!party.siren.isEmpty() || !party.tradeName.isEmpty())
            within("ram:SpecifiedLegalOrganization", [&] {
                marked("ram:ID", "schemeID", u"0002"_qs, party.siren);
                element("ram:TradingBusinessName", party.tradeName);
            });
        within("ram:PostalTradeAddress", [&] {
            element("ram:PostcodeCode", party.postcode);
            element("ram:LineOne", party.street);
            element("ram:CityName", party.city);
            element("ram:CountryID", party.country);
        });
        if (!party.vat.isEmpty())
            within("ram:SpecifiedTaxRegistration",
                   [&] { marked("ram:ID", "schemeID", u"VA"_qs, party.vat); });
        if (!party.taxNumber.isEmpty())
            within("ram:SpecifiedTaxRegistration",
                   [&] { marked("ram:ID", "schemeID", u"FC"_qs, party.taxNumber); });
    });
}

void Writer::agreement()
{
    within("ram:ApplicableHeaderTradeAgreement", [&] {
        element("ram:BuyerReference", m_invoice.buyerReference);
        party("ram:SellerTradeParty", m_invoice.seller);
        party("ram:BuyerTradeParty", m_invoice.buyer);
        if (!m_invoice.orderReference.isEmpty())
            within("ram:BuyerOrderReferencedDocument",
                   [&] { element("ram:IssuerAssignedID", m_invoice.orderReference); });
    });
}

void Writer::delivery()
{
    within("ram:ApplicableHeaderTradeDelivery", [&] {
        if (m_invoice.delivered)
            within("ram:ActualDeliverySupplyChainEvent",
                   [&] { day("ram:OccurrenceDateTime", *m_invoice.delivered); });
    });
}

void Writer::payments()
{
    for (const EInvoicePayment &payment : m_invoice.payments)
        within("ram:SpecifiedTradeSettlementPaymentMeans", [&] {
            element("ram:TypeCode", payment.code);
            if (!payment.iban.isEmpty())
                within("ram:PayeePartyCreditorFinancialAccount",
                       [&] { element("ram:IBANID", payment.iban); });
            if (!payment.bic.isEmpty())
                within("ram:PayeeSpecifiedCreditorFinancialInstitution",
                       [&] { element("ram:BICID", payment.bic); });
        });
}

void Writer::vat(const EInvoiceVat &row)
{
    within("ram:ApplicableTradeTax", [&] {
        amount("ram:CalculatedAmount", row.vat.value_or(Money()));
        element("ram:TypeCode", u"VAT"_qs);
        element("ram:ExemptionReason", row.exemption);
        amount("ram:BasisAmount", row.base.value_or(Money()));
        element("ram:CategoryCode", row.category);
        if (EInvoiceText::hasRate(row.category))
            element("ram:RateApplicablePercent", EInvoiceText::percent(row.bp.value_or(0)));
    });
}

void Writer::terms()
{
    if (m_invoice.paymentTerms.isEmpty() && !m_invoice.due)
        return;
    within("ram:SpecifiedTradePaymentTerms", [&] {
        element("ram:Description", m_invoice.paymentTerms);
        if (m_invoice.due)
            day("ram:DueDateDateTime", *m_invoice.due);
    });
}

void Writer::totals()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    within("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [&] {
        amount("ram:LineTotalAmount", totals.lines);
        amount("ram:TaxBasisTotalAmount", totals.net);
        for (const EInvoiceVatTotal &total : m_invoice.vatTotals)
            marked("ram:TaxTotalAmount", "currencyID", total.currency,
                   EInvoiceText::money(total.vat));
        amount("ram:GrandTotalAmount", totals.gross);
        amount("ram:TotalPrepaidAmount", totals.prepaid);
        amount("ram:DuePayableAmount", totals.due);
    });
}

void Writer::settlement()
{
    within("ram:ApplicableHeaderTradeSettlement", [&] {
        if (!m_invoice.payments.empty())
            element("ram:PaymentReference", m_invoice.payments.front().reference);
        element("ram:InvoiceCurrencyCode", m_invoice.currency);
        payments();
        for (const EInvoiceVat &row : m_invoice.vat)
            vat(row);
        terms();
        totals();
        for (const QString &number : m_invoice.precedingInvoices)
            within("ram:InvoiceReferencedDocument",
                   [&] { element("ram:IssuerAssignedID", number); });
    });
}

QByteArray Writer::bytes()
{
    m_xml.setAutoFormatting(true);
    m_xml.writeStartDocument();
    within("rsm:CrossIndustryInvoice", [&] {
        const QString names = u"urn:un:unece:uncefact:data:standard:"_qs;
        m_xml.writeAttribute(u"xmlns:rsm"_qs, names + u"CrossIndustryInvoice:100"_qs);
        m_xml.writeAttribute(u"xmlns:ram"_qs,
                             names + u"ReusableAggregateBusinessInformationEntity:100"_qs);
        m_xml.writeAttribute(u"xmlns:udt"_qs, names + u"UnqualifiedDataType:100"_qs);
        head();
        within("rsm:SupplyChainTradeTransaction", [&] {
            for (const EInvoiceLine &each : m_invoice.lines)
                line(each);
            agreement();
            delivery();
            settlement();
        });
    });
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray EInvoiceWriter::cii(const EInvoice &invoice)
{
    return Writer(invoice).bytes();
}

} // namespace cabas
