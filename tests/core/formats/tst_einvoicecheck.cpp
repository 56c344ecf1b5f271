// SPDX-License-Identifier: GPL-3.0-or-later
// covers: einvoicevatcheck
#include "core/formats/einvoicecheck.h"

#include "core/formats/ciireader.h"
#include "tests/core/formats/einvoicetold.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace cabas;
using namespace cabas::test;

namespace {

EInvoice sound(const QString &name = u"cii.xml"_qs)
{
    return EInvoiceReader::readXml(einvoiceSample(name)).value();
}

Money euros(qint64 cents)
{
    return Money::fromCents(cents);
}

using Change = std::function<void(EInvoice &)>;

/// An invoice at one rate, in another category.
void recast(EInvoice &invoice, const QString &category, const std::optional<int> &bp)
{
    for (EInvoiceLine &line : invoice.lines) {
        line.category = category;
        line.vatBp = bp;
    }
    for (EInvoiceAllowance &each : invoice.allowances) {
        each.category = category;
        each.vatBp = bp;
    }
    invoice.vat = {{category, bp, euros(11'800), euros(0), u"Article 293 B"_qs}};
    invoice.vatTotals = {{u"EUR"_qs, euros(0)}};
    invoice.totals.gross = euros(11'800);
    invoice.totals.due = euros(11'800 - 2'739);
}

} // namespace

class TestEInvoiceCheck : public QObject {
    Q_OBJECT

private:
    static void row(const char *name, const QStringList &rules, const Change &change)
    {
        EInvoice invoice = sound();
        change(invoice);
        QTest::newRow(name) << toldRules(invoice) << rules;
    }

private Q_SLOTS:
    void soundInvoices()
    {
        for (const QString &name :
             {u"cii.xml"_qs, u"ubl.xml"_qs, u"ubl-creditnote.xml"_qs, u"cii-extended.xml"_qs})
            QCOMPARE(toldRules(sound(name)), QStringList());
    }

    void totals_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("rules");
        row("a line", {"PEPPOL-EN16931-R120", "BR-CO-10", "BR-S-08"},
            [](EInvoice &invoice) { invoice.lines[0].net = euros(2'933 + 200); });
        row("sum of the lines", {"BR-CO-10", "BR-CO-13"},
            [](EInvoice &invoice) { invoice.totals.lines = euros(11'131); });
        row("allowances", {"BR-CO-11", "BR-CO-13"},
            [](EInvoice &invoice) { invoice.totals.allowances = euros(0); });
        row("charges", {"BR-CO-12", "BR-CO-13"},
            [](EInvoice &invoice) { invoice.totals.charges.reset(); });
        row("net", {"BR-CO-13", "BR-CO-15"},
            [](EInvoice &invoice) { invoice.totals.net = euros(11'801); });
        row("VAT", {"BR-CO-14", "BR-CO-15"},
            [](EInvoice &invoice) { invoice.vatTotals[0].vat = euros(940); });
        row("VAT in another currency only", {"BR-CO-15"},
            [](EInvoice &invoice) { invoice.vatTotals[0].currency = u"DKK"_qs; });
        row("VAT twice", {"BR-CO-15"},
            [](EInvoice &invoice) { invoice.vatTotals.push_back(invoice.vatTotals[0]); });
        row("gross", {"BR-CO-15", "BR-CO-16"},
            [](EInvoice &invoice) { invoice.totals.gross = euros(12'740); });
        row("prepaid", {"BR-CO-16"}, [](EInvoice &invoice) { invoice.totals.prepaid.reset(); });
        row("rounding", {"BR-CO-16"},
            [](EInvoice &invoice) { invoice.totals.rounding = euros(1); });
        row("nothing said", {"BR-12", "BR-13", "BR-14", "BR-15", "BR-CO-11", "BR-CO-12"},
            [](EInvoice &invoice) { invoice.totals = {}; });
    }
    void totals()
    {
        QFETCH(QStringList, found);
        QFETCH(QStringList, rules);
        found.replaceInStrings(u"("_qs, QString()).replaceInStrings(u")"_qs, QString());
        QCOMPARE(found, rules);
    }

    void partsThatAreNeeded_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("rules");
        row("head", {"BR-02", "BR-03", "BR-04", "BR-06", "BR-07"}, [](EInvoice &invoice) {
            invoice.number.clear();
            invoice.issued = QDate();
            invoice.typeCode.clear();
            invoice.seller.name.clear();
            invoice.buyer.name.clear();
        });
        row("line", {"BR-21", "BR-22", "BR-23", "BR-25", "BR-26"}, [](EInvoice &invoice) {
            EInvoiceLine bare;
            bare.net = invoice.lines[2].net;
            bare.category = u"S"_qs;
            bare.vatBp = 2'000;
            invoice.lines[2] = bare;
        });
        row("prices", {"BR-27", "BR-28", "(PEPPOL-EN16931-R120)"}, [](EInvoice &invoice) {
            invoice.lines[2].netPrice = ExactDecimal::parse(u"-1.2");
            invoice.lines[2].grossPrice = ExactDecimal::parse(u"-1.2");
        });
        row("payment", {"BR-CO-25"}, [](EInvoice &invoice) {
            invoice.due.reset();
            invoice.paymentTerms.clear();
        });
        row("seller", {"BR-CO-26"}, [](EInvoice &invoice) {
            invoice.seller = {};
            invoice.seller.name = u"Somebody"_qs;
        });
        row("no lines", {"BR-16", "BR-CO-10"}, [](EInvoice &invoice) { invoice.lines.clear(); });
        row("no lines in its profile", {}, [](EInvoice &invoice) {
            invoice.lines.clear();
            invoice.profileName = u"basicwl"_qs;
        });
        row("MINIMUM", {}, [](EInvoice &invoice) {
            EInvoice minimum;
            minimum.profileName = u"minimum"_qs;
            minimum.typeCode = invoice.typeCode;
            minimum.number = invoice.number;
            minimum.issued = invoice.issued;
            minimum.currency = invoice.currency;
            minimum.seller = invoice.seller;
            minimum.buyer = invoice.buyer;
            minimum.vatTotals = invoice.vatTotals;
            minimum.totals.net = invoice.totals.net;
            minimum.totals.gross = invoice.totals.gross;
            minimum.totals.due = invoice.totals.due;
            invoice = minimum;
        });
    }
    void partsThatAreNeeded()
    {
        QFETCH(QStringList, found);
        QFETCH(QStringList, rules);
        QCOMPARE(found, rules);
    }

    void categoriesOfVat_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("rules");
        row("exempt", {}, [](EInvoice &invoice) { recast(invoice, u"E"_qs, 0); });
        row("out of scope", {}, [](EInvoice &invoice) { recast(invoice, u"O"_qs, std::nullopt); });
        row("reverse charge", {}, [](EInvoice &invoice) { recast(invoice, u"AE"_qs, 0); });
        row("within the Union", {}, [](EInvoice &invoice) { recast(invoice, u"K"_qs, 0); });
        row("export without a reason", {"BR-G-10"}, [](EInvoice &invoice) {
            recast(invoice, u"G"_qs, 0);
            invoice.vat[0].exemption.clear();
        });
        row("zero with a reason", {"BR-Z-10"},
            [](EInvoice &invoice) { recast(invoice, u"Z"_qs, 0); });
        row("exempt at a rate", {"BR-E-05", "BR-E-05", "BR-E-05", "BR-E-06", "BR-E-07"},
            [](EInvoice &invoice) { recast(invoice, u"E"_qs, 550); });
        row("standard at no rate",
            {"BR-S-05", "BR-S-05", "BR-S-05", "BR-S-06", "BR-S-07", "BR-S-10"},
            [](EInvoice &invoice) { recast(invoice, u"S"_qs, 0); });
        row("exempt with a tax", {"BR-CO-14", "BR-E-09"}, [](EInvoice &invoice) {
            recast(invoice, u"E"_qs, 0);
            invoice.vat[0].vat = euros(100);
        });
        row("two kinds", {"BR-O-11"}, [](EInvoice &invoice) {
            invoice.vat.push_back({u"O"_qs, std::nullopt, euros(0), euros(0), u"hors champ"_qs});
        });
        row("no row", {"BR-S-01"}, [](EInvoice &invoice) {
            invoice.vat = {{u"E"_qs, 0, euros(0), euros(939), u"none"_qs}};
            invoice.vat[0].vat = euros(0);
            invoice.vatTotals[0].vat = euros(0);
            invoice.totals.gross = euros(11'800);
            invoice.totals.due = euros(11'800 - 2'739);
        });
        row("no breakdown", {"BR-CO-14", "BR-CO-18", "BR-S-01"},
            [](EInvoice &invoice) { invoice.vat.clear(); });
        row("half a row", {"BR-CO-14", "BR-45", "BR-46", "BR-48"}, [](EInvoice &invoice) {
            invoice.vat[1] = {u"S"_qs, std::nullopt, std::nullopt, std::nullopt, QString()};
        });
        row("no such category", {"BR-CO-14", "BR-47"}, [](EInvoice &invoice) {
            invoice.vat.push_back({u"Q"_qs, 0, euros(0), euros(1), {}});
        });
        row("base a little off", {"(BR-S-08)", "(BR-CO-17)"},
            [](EInvoice &invoice) { invoice.vat[0].base = euros(9'810); });
        row("base far off", {"BR-S-08", "(BR-CO-17)"},
            [](EInvoice &invoice) { invoice.vat[0].base = euros(9'910); });
    }
    void categoriesOfVat()
    {
        QFETCH(QStringList, found);
        QFETCH(QStringList, rules);
        QCOMPARE(found, rules);
    }

    void findingsTellTheAmounts()
    {
        EInvoice invoice = sound();
        invoice.totals.net = euros(123'456);
        const std::vector<EInvoiceFinding> findings = EInvoiceCheck::findings(invoice);
        QCOMPARE(findings.at(0).rule, u"BR-CO-13"_qs);
        const QLocale locale;
        QVERIFY(findings.at(0).message.contains(amountText(euros(123'456), locale)));
        QVERIFY(findings.at(0).message.contains(amountText(euros(11'800), locale)));
    }

    void soundnessForgivesWhatTheStandardForgives()
    {
        EInvoice invoice = sound();
        QVERIFY(EInvoiceCheck::isSound(EInvoiceCheck::findings(invoice)));
        invoice.vat[0].base = euros(9'810);
        QVERIFY(EInvoiceCheck::isSound(EInvoiceCheck::findings(invoice)));
        invoice.totals.net = euros(1);
        QVERIFY(!EInvoiceCheck::isSound(EInvoiceCheck::findings(invoice)));
    }

    /// The tests that the standard's authors wrote for two of its rules: an invoice each, that
    /// keeps the rule or breaks it.
    void testsOfTheStandard_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("tests");
        QTest::newRow("BR-CO-15") << u"BR-CO-15-2.xml"_qs << 4;
        QTest::newRow("BR-CO-17") << u"BR-CO-17.xml"_qs << 5;
    }
    void testsOfTheStandard()
    {
        QFETCH(QString, file);
        QFETCH(int, tests);
        QFile set(QStringLiteral(CABAS_SOURCE_DIR) +
                  u"/../shared/data/einvoice/en16931_examples/"_qs + file);
        if (!set.open(QIODevice::ReadOnly))
            QSKIP("the collection of invoices is not on this machine");
        const Result<XmlTree> tree = XmlTree::read(set.readAll());
        QVERIFY(tree);
        int seen = 0;
        for (const XmlElement &test : tree->root().all(u"test")) {
            const QString kept = test.textAt(u"assert/success");
            const QString broken = test.textAt(u"assert/error");
            const auto invoice = CiiReader::read(test.first(u"CrossIndustryInvoice"));
            QVERIFY(invoice);
            const QStringList rules = toldRules(*invoice);
            if (!kept.isEmpty())
                QVERIFY2(!rules.contains(kept), qPrintable(test.textAt(u"assert/description")));
            else
                QVERIFY2(rules.contains(broken), qPrintable(test.textAt(u"assert/description")));
            ++seen;
        }
        QCOMPARE(seen, tests);
    }

    /// What the invoices of other people break, and nothing else.
    void realInvoices_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("rules");
        const auto real = [](const char *path, const QStringList &rules) {
            QTest::newRow(path) << QString::fromLatin1(path) << rules;
        };
        // Examples without rates, bases or numbers: their authors show the structure only.
        const QStringList bare{"BR-CO-14", "BR-CO-25", "BR-CO-26", "BR-S-05",
                               "BR-45",    "BR-46",    "BR-48"};
        QStringList bareWithoutLines = bare;
        bareWithoutLines.removeOne(u"BR-S-05"_qs);
        real("akretion_xml/factur-x-en16931.xml", {});
        real("akretion_xml/factur-x-minimum.xml", {});
        real("akretion_xml/ubl-21-extended-ctc-fr.xml", {});
        real("atgp_xml/facturx-basic.xml", bare);
        real("atgp_xml/facturx-basicwl.xml", bareWithoutLines);
        real("atgp_xml/facturx-en16931.xml", bare);
        real("atgp_xml/facturx-minimum.xml", {"BR-CO-26"});
        real("en16931_examples/CII-BR-CO-10-RoundingIssue.xml", {});
        // Goods given back, with a positive quantity and a negative amount.
        real("en16931_examples/CII_example1.xml", {"(PEPPOL-EN16931-R120)"});
        real("en16931_examples/ubl-tc434-example1.xml", {"(PEPPOL-EN16931-R120)"});
        real("en16931_examples/CII_example3.xml", {});
        real("en16931_examples/sample-discount-price.xml", {});
        real("en16931_examples/ubl-tc434-creditnote1.xml", {"BR-CO-25"});
        // Two of 800 are said to be 800.
        real("en16931_examples/ubl-tc434-example3.xml",
             {"(PEPPOL-EN16931-R120)", "(PEPPOL-EN16931-R120)"});
        real("pairs_cii_ubl_pdf/EN16931_Einfach.cii.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Einfach.ubl.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Einfach.pdf", {});
        real("pairs_cii_ubl_pdf/EN16931_Gutschrift.cii.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Gutschrift.ubl.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Gutschrift.pdf", {});
        real("pairs_cii_ubl_pdf/EN16931_Rabatte.cii.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Rabatte.ubl.xml", {});
        real("pairs_cii_ubl_pdf/EN16931_Rabatte.pdf", {});
        real("facturx_fr_pdf/Avoir_FR_type381_BASIC.pdf", {});
        real("facturx_fr_pdf/Facture_DOM_MINIMUM.pdf", {});
        real("facturx_fr_pdf/Facture_FR_BASICWL.pdf", {});
        // Twenty at 4.10 are said to be 81.90.
        real("facturx_fr_pdf/Facture_FR_EN16931__listed_as_fail.pdf", {"(PEPPOL-EN16931-R120)"});
    }
    void realInvoices()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, rules);
        const QString file =
            QStringLiteral(CABAS_SOURCE_DIR) + u"/../shared/data/einvoice/"_qs + path;
        if (!QFileInfo::exists(file))
            QSKIP("the collection of invoices is not on this machine");
        const Result<EInvoice> invoice = EInvoiceReader::readFile(file, attachmentsProgram());
        QVERIFY(invoice);
        QCOMPARE(toldRules(*invoice), rules);
    }
};

CABAS_TEST(TestEInvoiceCheck)
#include "tst_einvoicecheck.moc"
