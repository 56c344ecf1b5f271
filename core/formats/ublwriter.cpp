// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/formats/einvoicewriter.h"
#include "core/formats/xmlelements.h"

namespace cabas {

namespace {

/// Elements stand in the order of the schema UBL 2.1: a validator refuses any other.
class Writer : private XmlElements {
public:
    explicit Writer(const EInvoice &invoice) : m_invoice(invoice), m_isCredit(invoice.isCreditNote)
    {
    }
    QByteArray bytes();

private:
    void amount(const char *name, const std::optional<Money> &money);
    void scheme();
    void head();
    void references();
    void party(const char *name, const EInvoiceParty &party);
    void payments();
    void vat();
    void totals();
    void line(const EInvoiceLine &line);
    void item(const EInvoiceLine &line);

    const EInvoice &m_invoice;
    bool m_isCredit;
};

void Writer::amount(const char *name, const std::optional<Money> &money)
{
    if (money)
        marked(name, "currencyID", m_invoice.currency, EInvoiceText::money(*money));
}

void Writer::scheme()
{
    within("cac:TaxScheme", [&] { element("cbc:ID", u"VAT"_qs); });
}

void Writer::head()
{
    element("cbc:CustomizationID", m_invoice.profile);
    element("cbc:ID", m_invoice.number);
    element("cbc:IssueDate", dayText(m_invoice.issued));
    if (m_invoice.due && !m_isCredit)
        element("cbc:DueDate", dayText(*m_invoice.due));
    element(m_isCredit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode", m_invoice.typeCode);
    // UBL has no place for a note's subject: it stands before the text.
    for (const EInvoiceNote &note : m_invoice.notes)
        element("cbc:Note",
                note.subject.isEmpty() ? note.text : u"#%1#%2"_qs.arg(note.subject, note.text));
    element("cbc:DocumentCurrencyCode", m_invoice.currency);
    element("cbc:BuyerReference", m_invoice.buyerReference);
}

void Writer::references()
{
    if (!m_invoice.orderReference.isEmpty())
        within("cac:OrderReference", [&] { element("cbc:ID", m_invoice.orderReference); });
    for (const QString &number : m_invoice.precedingInvoices)
        within("cac:BillingReference",
               [&] { within("cac:InvoiceDocumentReference", [&] { element("cbc:ID", number); }); });
}

void Writer::party(const char *name, const EInvoiceParty &party)
{
    within(name, [&] {
        within("cac:Party", [&] {
            if (!party.number.isEmpty())
                within("cac:PartyIdentification", [&] { element("cbc:ID", party.number); });
            if (!party.tradeName.isEmpty())
                within("cac:PartyName", [&] { element("cbc:Name", party.tradeName); });
            within("cac:PostalAddress", [&] {
                element("cbc:StreetName", party.street);
                element("cbc:CityName", party.city);
                element("cbc:PostalZone", party.postcode);
                within("cac:Country", [&] { element("cbc:IdentificationCode", party.country); });
            });
            if (!party.vat.isEmpty())
                within("cac:PartyTaxScheme", [&] {
                    element("cbc:CompanyID", party.vat);
                    scheme();
                });
            if (!party.taxNumber.isEmpty())
                within("cac:PartyTaxScheme", [&] {
                    element("cbc:CompanyID", party.taxNumber);
                    within("cac:TaxScheme", [&] { element("cbc:ID", u"TAX"_qs); });
                });
            within("cac:PartyLegalEntity", [&] {
                element("cbc:RegistrationName", party.name);
                marked("cbc:CompanyID", "schemeID", u"0002"_qs, party.siren);
            });
        });
    });
}

void Writer::payments()
{
    for (const EInvoicePayment &payment : m_invoice.payments)
        within("cac:PaymentMeans", [&] {
            element("cbc:PaymentMeansCode", payment.code);
            if (m_invoice.due && m_isCredit)
                element("cbc:PaymentDueDate", dayText(*m_invoice.due));
            element("cbc:PaymentID", payment.reference);
            if (!payment.iban.isEmpty())
                within("cac:PayeeFinancialAccount", [&] {
                    element("cbc:ID", payment.iban);
                    if (!payment.bic.isEmpty())
                        within("cac:FinancialInstitutionBranch",
                               [&] { element("cbc:ID", payment.bic); });
                });
        });
    if (!m_invoice.paymentTerms.isEmpty())
        within("cac:PaymentTerms", [&] { element("cbc:Note", m_invoice.paymentTerms); });
}

void Writer::vat()
{
    for (const EInvoiceVatTotal &total : m_invoice.vatTotals)
        within("cac:TaxTotal", [&] {
            marked("cbc:TaxAmount", "currencyID", total.currency, EInvoiceText::money(total.vat));
            if (total.currency != m_invoice.currency)
                return;
            for (const EInvoiceVat &row : m_invoice.vat)
                within("cac:TaxSubtotal", [&] {
                    amount("cbc:TaxableAmount", row.base.value_or(Money()));
                    amount("cbc:TaxAmount", row.vat.value_or(Money()));
                    within("cac:TaxCategory", [&] {
                        element("cbc:ID", row.category);
                        if (EInvoiceText::hasRate(row.category))
                            element("cbc:Percent", EInvoiceText::percent(row.bp.value_or(0)));
                        element("cbc:TaxExemptionReason", row.exemption);
                        scheme();
                    });
                });
        });
}

void Writer::totals()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    within("cac:LegalMonetaryTotal", [&] {
        amount("cbc:LineExtensionAmount", totals.lines);
        amount("cbc:TaxExclusiveAmount", totals.net);
        amount("cbc:TaxInclusiveAmount", totals.gross);
        amount("cbc:PrepaidAmount", totals.prepaid);
        amount("cbc:PayableAmount", totals.due);
    });
}

void Writer::item(const EInvoiceLine &line)
{
    within("cac:Item", [&] {
        element("cbc:Description", line.description);
        element("cbc:Name", line.name);
        if (!line.buyerItem.isEmpty())
            within("cac:BuyersItemIdentification", [&] { element("cbc:ID", line.buyerItem); });
        if (!line.sellerItem.isEmpty())
            within("cac:SellersItemIdentification", [&] { element("cbc:ID", line.sellerItem); });
        if (!line.gtin.isEmpty())
            within("cac:StandardItemIdentification",
                   [&] { marked("cbc:ID", "schemeID", u"0160"_qs, line.gtin); });
        within("cac:ClassifiedTaxCategory", [&] {
            element("cbc:ID", line.category);
            if (EInvoiceText::hasRate(line.category))
                element("cbc:Percent", EInvoiceText::percent(line.vatBp.value_or(0)));
            scheme();
        });
    });
}

void Writer::line(const EInvoiceLine &line)
{
    within(m_isCredit ? "cac:CreditNoteLine" : "cac:InvoiceLine", [&] {
        element("cbc:ID", line.id);
        element("cbc:Note", line.note);
        marked(m_isCredit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity", "unitCode", line.unit,
               line.quantity.value_or(ExactDecimal()).text());
        amount("cbc:LineExtensionAmount", line.net.value_or(Money()));
        item(line);
        within("cac:Price", [&] {
            marked("cbc:PriceAmount", "currencyID", m_invoice.currency,
                   line.netPrice.value_or(ExactDecimal()).text());
            if (line.baseQuantity != ExactDecimal::fromInteger(1))
                marked("cbc:BaseQuantity", "unitCode", line.unit, line.baseQuantity.text());
        });
    });
}

QByteArray Writer::bytes()
{
    const QString names = u"urn:oasis:names:specification:ubl:schema:xsd:"_qs;
    m_xml.setAutoFormatting(true);
    m_xml.writeStartDocument();
    within(m_isCredit ? "CreditNote" : "Invoice", [&] {
        m_xml.writeAttribute(u"xmlns"_qs,
                             names + (m_isCredit ? u"CreditNote-2"_qs : u"Invoice-2"_qs));
        m_xml.writeAttribute(u"xmlns:cac"_qs, names + u"CommonAggregateComponents-2"_qs);
        m_xml.writeAttribute(u"xmlns:cbc"_qs, names + u"CommonBasicComponents-2"_qs);
        head();
        references();
        party("cac:AccountingSupplierParty", m_invoice.seller);
        party("cac:AccountingCustomerParty", m_invoice.buyer);
        if (m_invoice.delivered)
            within("cac:Delivery",
                   [&] { element("cbc:ActualDeliveryDate", dayText(*m_invoice.delivered)); });
        payments();
        vat();
        totals();
        for (const EInvoiceLine &each : m_invoice.lines)
            line(each);
    });
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray EInvoiceWriter::ubl(const EInvoice &invoice)
{
    return Writer(invoice).bytes();
}

} // namespace cabas
