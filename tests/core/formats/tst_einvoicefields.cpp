// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicefields.h"

#include "tests/core/formats/einvoicetold.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

/// A document of one element with that text, and what a reading of it says.
struct Field {
    explicit Field(const QString &text, const QString &attributes = {})
        : tree(XmlTree::read(u"<a><value %1>%2</value></a>"_qs.arg(attributes, text).toUtf8())
                   .value())
    {
    }
    XmlElement element() const { return tree.root().first(u"value"); }
    QString code() const { return fields.outcome() ? QString() : fields.outcome().failure().code; }

    XmlTree tree;
    EInvoiceFields fields;
};

QString partyOf(const QString &scheme, const QString &number, bool isLegal,
                const QString &country = u"FR"_qs)
{
    EInvoiceParty party;
    party.country = country;
    EInvoiceFields::addNumber(party, scheme, number, isLegal);
    return u"%1/%2/%3"_qs.arg(party.siren, party.siret, party.gln);
}

} // namespace

class TestEInvoiceFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("warning");
        QTest::newRow("plain") << u"127.39"_qs << qint64(12'739) << QString();
        QTest::newRow("negative") << u"-0.5"_qs << qint64(-50) << QString();
        QTest::newRow("zeros") << u" 12.5000 "_qs << qint64(1'250) << QString();
        QTest::newRow("third decimal") << u"12.345"_qs << qint64(1'235) << u"rounded"_qs;
    }
    void amounts()
    {
        QFETCH(QString, written);
        QFETCH(qint64, cents);
        QFETCH(QString, warning);
        Field field(written);
        QCOMPARE(field.fields.money(field.element()), std::optional(Money::fromCents(cents)));
        QCOMPARE(field.code(), QString());
        const std::vector<Warning> &warnings = field.fields.warnings();
        QCOMPARE(warnings.empty() ? QString() : warnings.front().code, warning);
    }

    void whatIsNoAmountEndsTheReading()
    {
        for (const QString &written :
             {u"12,50"_qs, u"1e3"_qs, u"douze"_qs, u"99999999999999"_qs, QString(60, u'9')}) {
            Field field(written);
            QVERIFY2(!field.fields.money(field.element()), qPrintable(written));
            QCOMPARE(field.code(), u"value"_qs);
            QVERIFY(field.fields.outcome().failure().message.contains(u"value"));
        }
        Field empty{QString()};
        QVERIFY(!empty.fields.money(empty.element()));
        QVERIFY(!empty.fields.money(XmlElement()));
        QCOMPARE(empty.code(), QString());
    }

    void rates()
    {
        Field french(u"5.50"_qs);
        QCOMPARE(french.fields.rate(french.element()), std::optional(550));
        Field island(u"1.05"_qs);
        QCOMPARE(island.fields.rate(island.element()), std::optional(105));
        for (const QString &written : {u"-1"_qs, u"101"_qs, u"20 %"_qs}) {
            Field field(written);
            QVERIFY(!field.fields.rate(field.element()));
            QCOMPARE(field.code(), u"value"_qs);
        }
    }

    void flags()
    {
        for (const QString &word : {u"true"_qs, u"1"_qs, u"TRUE"_qs}) {
            Field field(word);
            QVERIFY(field.fields.flag(field.element()));
        }
        Field no(u"false"_qs);
        QVERIFY(!no.fields.flag(no.element()));
        QCOMPARE(no.code(), QString());
        Field odd(u"perhaps"_qs);
        QVERIFY(!odd.fields.flag(odd.element()));
        QCOMPARE(odd.code(), u"value"_qs);
    }

    void days()
    {
        const QDate day(2026, 11, 3);
        for (const QString &written :
             {u"20261103"_qs, u"2026-11-03"_qs, u"2026-11-03+01:00"_qs, u"2026-11-03Z"_qs,
              u"2026-11-03T10:15:00"_qs, u"202611031015"_qs, u"20261103101500"_qs})
            QCOMPARE(EInvoiceFields::dayOf(written), std::optional(day));
        for (const QString &written : {u"03/11/2026"_qs, u"2026-02-30"_qs, u"202611"_qs, u"0"_qs,
                                       u"2026-11-03x"_qs, u"00000000"_qs, QString()})
            QVERIFY2(!EInvoiceFields::dayOf(written), qPrintable(written));
        Field wrong(u"31/12/2026"_qs);
        QVERIFY(!wrong.fields.day(wrong.element()));
        QCOMPARE(wrong.code(), QString());
        QCOMPARE(wrong.fields.warnings().front().code, u"day"_qs);
    }

    void texts()
    {
        Field field(u"\n  Eau  12 x\t1 l \n\n  En verre  \n"_qs);
        QCOMPARE(EInvoiceFields::text(field.element()), u"Eau 12 x 1 l En verre"_qs);
        QCOMPARE(EInvoiceFields::longText(field.element()), u"Eau 12 x 1 l\nEn verre"_qs);
        Field iban(u"FR76 3000\u00a06000"_qs);
        QCOMPARE(EInvoiceFields::code(iban.element()), u"FR7630006000"_qs);
    }

    void numbersOfFrenchFirms()
    {
        QCOMPARE(partyOf(u"0002"_qs, u"900 000 019"_qs, true), u"900000019//"_qs);
        QCOMPARE(partyOf(u"0002"_qs, u"90000001900019"_qs, true), u"900000019/90000001900019/"_qs);
        QCOMPARE(partyOf(u"0009"_qs, u"90000001900019"_qs, false), u"900000019/90000001900019/"_qs);
        QCOMPARE(partyOf(u"0225"_qs, u"900000019_042"_qs, false), u"900000019//"_qs);
        QCOMPARE(partyOf(u"0088"_qs, u"3769999000001"_qs, false), u"//3769999000001"_qs);
        QCOMPARE(partyOf(QString(), u"900000019"_qs, true), u"900000019//"_qs);
        // No scheme: neither a wrong key, nor another country, nor a number of the seller's own.
        QCOMPARE(partyOf(QString(), u"900000018"_qs, true), u"//"_qs);
        QCOMPARE(partyOf(QString(), u"900000019"_qs, true, u"BE"_qs), u"//"_qs);
        QCOMPARE(partyOf(QString(), u"900000019"_qs, false), u"//"_qs);
        QCOMPARE(partyOf(u"0002"_qs, u"RCS Lyon"_qs, true), u"//"_qs);
    }

    void numbersOfArticles()
    {
        const auto gtin = [](const QString &number, const QString &scheme) {
            return EInvoiceFields::gtin(
                Field(number, scheme.isEmpty() ? QString() : u"schemeID='%1'"_qs.arg(scheme))
                    .element());
        };
        QCOMPARE(gtin(u"3769999000015"_qs, u"0160"_qs), u"3769999000015"_qs);
        QCOMPARE(gtin(u"598785412598745"_qs, u"0160"_qs), u"598785412598745"_qs);
        QCOMPARE(gtin(u"3769999000015"_qs, QString()), u"3769999000015"_qs);
        QCOMPARE(gtin(u"3769999000016"_qs, QString()), QString());
        QCOMPARE(gtin(u"3769999000015"_qs, u"0088"_qs), QString());
        QCOMPARE(gtin(u"3769999000015"_qs, u"GTIN13"_qs), u"3769999000015"_qs);
    }

    void lotsAndDatesAmongAttributes()
    {
        EInvoiceLine line;
        EInvoiceFields::addAttribute(line, u"Numéro de lot"_qs, u"L42"_qs);
        EInvoiceFields::addAttribute(line, u"DDM"_qs, u"30/06/2027"_qs);
        EInvoiceFields::addAttribute(line, u"D.L.C."_qs, u"2027-01-31"_qs);
        EInvoiceFields::addAttribute(line, u"Couleur"_qs, u"Vert"_qs);
        EInvoiceFields::addAttribute(line, u"Taille"_qs, QString());
        QCOMPARE(line.lot, u"L42"_qs);
        QCOMPARE(line.bestBefore, std::optional(QDate(2027, 6, 30)));
        QCOMPARE(line.useBy, std::optional(QDate(2027, 1, 31)));
        QCOMPARE(line.attributes.size(), size_t(4));
    }

    void partsAreFew()
    {
        const XmlTree tree = XmlTree::read("<a>" + QByteArray("<b/>").repeated(5) + "</a>").value();
        EInvoiceFields fields;
        QCOMPARE(fields.all(tree.root(), u"b", 5).size(), size_t(5));
        QVERIFY(fields.outcome());
        QVERIFY(fields.all(tree.root(), u"b", 4).empty());
        QCOMPARE(fields.outcome().failure().code, u"value"_qs);
    }

    void warningsAreFew()
    {
        Field field(u"1.234"_qs);
        for (int round = 0; round < 1'000; ++round)
            QVERIFY(field.fields.money(field.element()));
        QVERIFY(field.fields.warnings().size() < 100);
    }
};

CABAS_TEST(TestEInvoiceFields)
#include "tst_einvoicefields.moc"
