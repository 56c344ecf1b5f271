// SPDX-License-Identifier: GPL-3.0-or-later
// covers: einvoicewriter ciiwriter ublwriter
#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"
#include "core/formats/einvoicewriter.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

EInvoice anInvoice(bool isCredit)
{
    EInvoice invoice;
    invoice.profile = EInvoiceWriter::profile();
    invoice.isCreditNote = isCredit;
    invoice.typeCode = isCredit ? u"381"_qs : u"380"_qs;
    invoice.number = u"F2026-00001"_qs;
    invoice.issued = {2026, 3, 10};
    invoice.delivered = QDate(2026, 3, 9);
    if (isCredit)
        invoice.precedingInvoices = {u"F2026-00000"_qs};
    else
        invoice.due = QDate(2026, 4, 9);
    invoice.paymentTerms = u"30 jours & fin de mois"_qs;
    invoice.currency = u"EUR"_qs;
    invoice.seller.name = u"La Coop <Ébène>"_qs;
    invoice.seller.siren = u"732829320"_qs;
    invoice.seller.vat = u"FR44732829320"_qs;
    invoice.seller.street = u"1 rue des Noyers"_qs;
    invoice.seller.postcode = u"69001"_qs;
    invoice.seller.city = u"Lyon"_qs;
    invoice.seller.country = u"FR"_qs;
    invoice.buyer = invoice.seller;
    invoice.buyer.name = u"Épicerie « du Lac »"_qs;
    invoice.buyer.number = u"C0001"_qs;
    invoice.notes = {{u"PMT"_qs, u"Indemnité de 40 €"_qs}, {{}, u"Merci"_qs}};
    invoice.payments = {{u"58"_qs, u"FR7630006000011234567890189"_qs, {}, u"F2026-00001"_qs}};
    EInvoiceLine line;
    line.id = u"1"_qs;
    line.name = u"Tofu"_qs;
    line.sellerItem = u"TOFU"_qs;
    line.gtin = u"3760042180333"_qs;
    line.quantity = ExactDecimal::parse(u"1.234");
    line.unit = u"KGM"_qs;
    line.netPrice = ExactDecimal::parse(u"10.1234");
    line.net = Money::fromCents(1249);
    line.category = u"S"_qs;
    line.vatBp = 550;
    invoice.lines = {line};
    line.id = u"2"_qs;
    line.gtin.clear();
    line.unit = u"C62"_qs;
    line.quantity = ExactDecimal::fromInteger(3);
    line.netPrice = ExactDecimal::fromInteger(10);
    line.baseQuantity = ExactDecimal::fromInteger(3);
    line.baseUnit = line.unit;
    line.net = Money::fromCents(1000);
    line.category = u"E"_qs;
    line.vatBp = 0;
    invoice.lines.push_back(line);
    invoice.vat = {{u"S"_qs, 550, Money::fromCents(1249), Money::fromCents(69), {}},
                   {u"E"_qs, 0, Money::fromCents(1000), Money(), u"Consigne"_qs}};
    invoice.vatTotals = {{u"EUR"_qs, Money::fromCents(69)}};
    invoice.totals.lines = invoice.totals.net = Money::fromCents(2249);
    invoice.totals.gross = Money::fromCents(2318);
    invoice.totals.prepaid = Money::fromCents(318);
    invoice.totals.due = Money::fromCents(2000);
    return invoice;
}

QStringList rulesOf(const EInvoice &invoice)
{
    QStringList rules;
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(invoice)) {
        if (!finding.isTolerated)
            rules += finding.rule;
    }
    return rules;
}

} // namespace

class TestEInvoiceWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::addColumn<bool>("isUbl");
        QTest::addRow("invoice cii") << false << false;
        QTest::addRow("invoice ubl") << false << true;
        QTest::addRow("credit cii") << true << false;
        QTest::addRow("credit ubl") << true << true;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(bool, isCredit);
        QFETCH(bool, isUbl);
        const EInvoice invoice = anInvoice(isCredit);
        const QByteArray xml = isUbl ? EInvoiceWriter::ubl(invoice) : EInvoiceWriter::cii(invoice);
        const Result<EInvoice> read = EInvoiceReader::readXml(xml);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().message));
        QCOMPARE(rulesOf(*read), QStringList());
        QCOMPARE(read->isCreditNote, isCredit);
        QCOMPARE(read->typeCode, invoice.typeCode);
        QCOMPARE(read->profileName, u"en16931"_qs);
        QCOMPARE(read->number, invoice.number);
        QCOMPARE(read->issued, invoice.issued);
        QCOMPARE(read->delivered, invoice.delivered);
        QCOMPARE(read->due, invoice.due);
        QCOMPARE(read->paymentTerms, invoice.paymentTerms);
        QCOMPARE(read->precedingInvoices, invoice.precedingInvoices);
        for (auto party : {&EInvoice::seller, &EInvoice::buyer}) {
            const EInvoiceParty &said = (*read).*party;
            QCOMPARE(said.name, (invoice.*party).name);
            QCOMPARE(said.siren, (invoice.*party).siren);
            QCOMPARE(said.vat, (invoice.*party).vat);
            QCOMPARE(said.street, (invoice.*party).street);
            QCOMPARE(said.postcode, (invoice.*party).postcode);
            QCOMPARE(said.city, (invoice.*party).city);
            QCOMPARE(said.country, (invoice.*party).country);
        }
        QCOMPARE(read->notes.size(), invoice.notes.size());
        QCOMPARE(read->notes[0].subject, u"PMT"_qs);
        QCOMPARE(read->notes[0].text, invoice.notes[0].text);
        QCOMPARE(read->payments.size(), size_t(1));
        QCOMPARE(read->payments[0].iban, invoice.payments[0].iban);
        QCOMPARE(read->payments[0].reference, invoice.payments[0].reference);
        QCOMPARE(read->lines.size(), invoice.lines.size());
        for (size_t at = 0; at < invoice.lines.size(); ++at) {
            const EInvoiceLine &line = read->lines[at];
            QCOMPARE(line.name, invoice.lines[at].name);
            QCOMPARE(line.gtin, invoice.lines[at].gtin);
            QCOMPARE(line.sellerItem, invoice.lines[at].sellerItem);
            QCOMPARE(line.unit, invoice.lines[at].unit);
            QVERIFY(line.quantity == invoice.lines[at].quantity);
            QVERIFY(line.netPrice == invoice.lines[at].netPrice);
            QVERIFY(line.baseQuantity == invoice.lines[at].baseQuantity);
            QCOMPARE(line.net, invoice.lines[at].net);
            QCOMPARE(line.category, invoice.lines[at].category);
            QCOMPARE(line.vatBp, invoice.lines[at].vatBp);
        }
        QCOMPARE(read->vat.size(), invoice.vat.size());
        QCOMPARE(read->vat[1].exemption, u"Consigne"_qs);
        QCOMPARE(read->vatTotal(), invoice.vatTotal());
        QCOMPARE(read->totals.prepaid, invoice.totals.prepaid);
        QCOMPARE(read->dueAmount(), *invoice.totals.due);
    }

    /// BR-O-05: what is out of scope bears no rate, not even zero.
    void outOfScopeHasNoRate()
    {
        EInvoice invoice = anInvoice(false);
        for (EInvoiceLine &line : invoice.lines) {
            line.category = u"O"_qs;
            line.vatBp.reset();
        }
        invoice.vat = {{u"O"_qs, {}, Money::fromCents(2249), Money(), u"Consigne"_qs}};
        QVERIFY(!EInvoiceWriter::cii(invoice).contains("RateApplicablePercent"));
        const auto read = EInvoiceReader::readXml(EInvoiceWriter::ubl(invoice));
        QVERIFY(read);
        QVERIFY(!read->lines[0].vatBp);
    }
};

CABAS_TEST(TestEInvoiceWriter)
#include "tst_einvoicewriter.moc"
