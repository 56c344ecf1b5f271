// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoice.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestEInvoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profilesHaveShortNames_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *profile, const char *name) {
            QTest::newRow(profile) << QString::fromLatin1(profile) << QString::fromLatin1(name);
        };
        row("urn:factur-x.eu:1p0:minimum", "minimum");
        row("urn:zugferd.de:2p0:minimum", "minimum");
        row("urn:factur-x.eu:1p0:basicwl", "basicwl");
        row("urn:factur-x.eu:1p0:basic", "basic");
        row("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", "basic");
        row("urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic", "basic");
        row("urn:cen.eu:en16931:2017", "en16931");
        row("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", "extended");
        row("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr",
            "extended-ctc-fr");
        row("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", "xrechnung");
        row("urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_1.2",
            "xrechnung");
        row("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", "peppol");
        row("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", "comfort");
        row("urn:example.org:invoice", "");
        row("", "");
    }
    void profilesHaveShortNames()
    {
        QFETCH(QString, profile);
        QFETCH(QString, name);
        QCOMPARE(einvoiceProfileName(profile), name);
    }

    void creditsAreToldByTheirCode()
    {
        for (const QString &code : {u"381"_qs, u"396"_qs, u"261"_qs})
            QVERIFY2(isCreditNoteCode(code), qPrintable(code));
        for (const QString &code : {u"380"_qs, u"384"_qs, u"386"_qs, u"389"_qs, QString()})
            QVERIFY2(!isCreditNoteCode(code), qPrintable(code));
    }

    void totalOfVatIsTheOneInItsCurrency()
    {
        EInvoice invoice;
        invoice.currency = u"EUR"_qs;
        QVERIFY(!invoice.vatTotal());
        invoice.vatTotals = {{u"CHF"_qs, Money::fromCents(91)}, {u"EUR"_qs, Money::fromCents(95)}};
        QCOMPARE(invoice.vatTotal(), std::optional(Money::fromCents(95)));
        invoice.vatTotals.push_back({QString(), Money::fromCents(95)});
        QCOMPARE(invoice.vatTotal(), std::optional(Money::fromCents(95)));
        invoice.vatTotals.push_back({QString(), Money::fromCents(96)});
        QVERIFY(!invoice.vatTotal());
    }

    void dueIsSaidOrCounted()
    {
        EInvoice invoice;
        invoice.totals.gross = Money::fromCents(12'000);
        invoice.totals.prepaid = Money::fromCents(2'000);
        invoice.totals.rounding = Money::fromCents(3);
        QCOMPARE(invoice.dueAmount(), Money::fromCents(10'003));
        invoice.totals.due = Money::fromCents(0);
        QCOMPARE(invoice.dueAmount(), Money());
    }
};

CABAS_TEST(TestEInvoice)
#include "tst_einvoice.moc"
