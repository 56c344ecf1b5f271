// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ciireader.h"

#include "tests/core/formats/einvoicetold.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

Result<EInvoice> read(const QByteArray &bytes)
{
    CABAS_LET(tree, XmlTree::read(bytes));
    return CiiReader::read(tree.root());
}

EInvoice sample(const char *name)
{
    return read(einvoiceSample(QString::fromLatin1(name))).value();
}

} // namespace

class TestCiiReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvoiceOfFood()
    {
        const EInvoice invoice = sample("cii.xml");
        QCOMPARE(invoice.profileName, u"en16931"_qs);
        QVERIFY(!invoice.isCreditNote);
        QCOMPARE(
            told(invoice),
            (QStringList{
                u"380"_qs,
                u"FA-2026-0417"_qs,
                u"2026-11-03"_qs,
                u"2026-12-03"_qs,
                u"2026-11-02"_qs,
                u"EUR"_qs,
                u"Grossiste du Val SCOP|900000019|90000001900019|FR00900000019|3769999000001||"
                "3 chemin du Moulin|26400|Crest|FR"_qs,
                u"La Coop du Coin|||||C0815|12 rue des Paniers|69007|Lyon|FR"_qs,
                u"CDE-88"_qs,
                u"BL-5501"_qs,
                u"111.32 1.32 8.00 118.00 9.39 127.39 27.39 - 100.00"_qs,
                u"Trente jours"_qs,
                u"AC-2026-0031"_qs,
                u"1 Farine de blé T65 en vrac 12.5 KGM x 2.3456/1 = 29.32 S:5.50 gtin "
                "3769999000015 seller F65-25 lot L2611-4 ddm 2027-06-30 from FR"_qs,
                u"2 Jus de pomme 1 l 24 C62 x 18.9/6 = 70.00 S:5.50 gtin 3769999000022 seller JP-6 "
                "buyer 1042 gross 20 less 1.1 order line 7 -5.60 Fin de série :-"_qs,
                u"3 Savon de Marseille 10 H87 x 1.2/1 = 12.00 S:20.00 note Offre du mois"_qs,
                u"-1.32 Remise de fidélité S:5.50"_qs,
                u"+8.00 Transport S:20.00"_qs,
                u"S:5.50 of 98.00 is 5.39"_qs,
                u"S:20.00 of 20.00 is 4.00"_qs,
                u"58 FR7630006000011234567890189 AGRIFRPP"_qs,
                u"PMD: Pénalités de retard : trois fois le taux légal"_qs,
                u": Merci de votre commande"_qs}));
        QCOMPARE(invoice.lines[1].description, u"Carton de six\nbouteilles"_qs);
        QCOMPARE(invoice.seller.tradeName, u"Le Val"_qs);
        QCOMPARE(invoice.buyerReference, u"RAYON-SEC"_qs);
    }

    /// Groups of lines, logistics, a second currency, the currency after the tax one.
    void theExtendedProfile()
    {
        const EInvoice invoice = sample("cii-extended.xml");
        QCOMPARE(invoice.profileName, u"extended"_qs);
        QCOMPARE(invoice.vatCurrency, u"CHF"_qs);
        QCOMPARE(invoice.payee, u"Affacturage SA"_qs);
        QCOMPARE(toldTotals(invoice), u"10.00 - 2.00 12.00 0.95 12.95 - 0.05 13.00"_qs);
        QCOMPARE(invoice.vatTotals.size(), size_t(2));
        QCOMPARE(told(invoice.allowances.at(0)), u"+2.00 Livraison S:20.00"_qs);
        QCOMPARE(invoice.lines.size(), size_t(4));
        QVERIFY(invoice.lines[0].role == EInvoiceLine::Role::Group);
        QVERIFY(invoice.lines[1].role == EInvoiceLine::Role::Detail);
        QCOMPARE(invoice.lines[1].parent, u"1"_qs);
        QCOMPARE(invoice.lines[1].netPrice->text(), u"1.333333"_qs);
        QVERIFY(invoice.lines[3].role == EInvoiceLine::Role::Information);
        QCOMPARE(invoice.seller.siret, u"90000001900019"_qs);
    }

    /// Other names for the same things, and lines that are only words.
    void theFirstZugferd()
    {
        const EInvoice invoice = sample("zugferd1.xml");
        QCOMPARE(invoice.profileName, u"comfort"_qs);
        QCOMPARE(told(invoice),
                 (QStringList{u"380"_qs, u"RE-77"_qs, u"2015-03-09"_qs, u"-"_qs, u"2015-03-07"_qs,
                              u"EUR"_qs, u"Mühle am Bach GmbH|||DE999999999||||||DE"_qs,
                              u"La Coop du Coin|||||||||"_qs, u"B-3"_qs, u"L-3"_qs,
                              u"20.00 0.00 0.00 20.00 1.40 21.40 - - -"_qs, u"Sofort"_qs, QString(),
                              u"1 Roggenmehl 10 KGM x 2/1 = 20.00 S:7.00 gtin 3769999000015 "
                              "seller R1"_qs,
                              u"S:7.00 of 20.00 is 1.40"_qs, u": Lieferung vom 7. März"_qs}));
        QCOMPARE(invoice.dueAmount(), Money::fromCents(2140));
    }

    void whatIsMissingIsLeftEmpty()
    {
        const Result<EInvoice> invoice = read("<CrossIndustryInvoice/>");
        QVERIFY(invoice);
        QVERIFY(invoice->number.isEmpty() && !invoice->issued.isValid());
        QCOMPARE(toldTotals(*invoice), u"- - - - - - - - -"_qs);
    }

    void aWrongValueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("total") << QByteArray(">127.39<") << QByteArray(">127,39<");
        QTest::newRow("quantity") << QByteArray(">12.500<") << QByteArray(">12 500<");
        QTest::newRow("price") << QByteArray(">2.34560<") << QByteArray(">2.3456 EUR<");
        QTest::newRow("base") << QByteArray("\"C62\">6<") << QByteArray("\"C62\">six<");
        QTest::newRow("rate") << QByteArray(">5.50<") << QByteArray(">550<");
        QTest::newRow("side") << QByteArray(">false<") << QByteArray(">less<");
    }
    void aWrongValueIsRefused()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QByteArray bytes = einvoiceSample(u"cii.xml"_qs);
        QVERIFY(bytes.contains(right));
        bytes.replace(right, wrong);
        const Result<EInvoice> invoice = read(bytes);
        QVERIFY(!invoice);
        QCOMPARE(invoice.failure().code, u"value"_qs);
    }

    void anAccountThatIsNoIban()
    {
        QByteArray bytes = einvoiceSample(u"cii.xml"_qs);
        bytes.replace("FR76 3000 6000 0112 3456 7890 189</ram:IBANID>",
                      "</ram:IBANID><ram:ProprietaryID>12-345</ram:ProprietaryID>");
        QCOMPARE(read(bytes).value().payments.at(0).iban, u"12-345"_qs);
    }

    void aDayThatIsNoneIsToldAndLeftOut()
    {
        QByteArray bytes = einvoiceSample(u"cii.xml"_qs);
        bytes.replace(">20261203<", ">20261399<");
        const EInvoice invoice = read(bytes).value();
        QVERIFY(!invoice.due);
        QCOMPARE(invoice.warnings.front().code, u"day"_qs);
    }

    void onlyItsOwnRoots()
    {
        const auto isOurs = [](const char *bytes) {
            return CiiReader::isInvoice(XmlTree::read(bytes).value().root());
        };
        QVERIFY(isOurs("<CrossIndustryInvoice/>"));
        QVERIFY(isOurs("<CrossIndustryDocument/>"));
        QVERIFY(!isOurs("<SCRDMCCBDACIOMessageStructure/>"));
        QVERIFY(!isOurs("<Invoice/>"));
    }
};

CABAS_TEST(TestCiiReader)
#include "tst_ciireader.moc"
