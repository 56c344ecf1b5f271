// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/barcode/gtin.h"
#include "core/barcode/scan.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace cabas;

namespace {

ScanResult scanned(const QString &input)
{
    return parseScan(input, BarcodeRules::defaults(), 2026);
}

/// The fields that are there, in the words of the command line: `weight gtin14=... lot=...`.
QString summary(const ScanResult &scan)
{
    QStringList words = {scanKindName(scan.kind)};
    const auto add = [&words](const char *name, const QString &value) {
        if (!value.isEmpty())
            words.append(QString::fromLatin1(name) + u'=' + value);
    };
    add("gtin14", scan.gtin14);
    add("code", scan.productCode);
    add("lot", scan.lot);
    add("serial", scan.serial);
    add("sscc", scan.sscc);
    add("ref", scan.reference);
    add("badge", scan.badge);
    if (scan.member)
        add("member", QString::number(*scan.member));
    if (scan.bestBefore)
        add("best", scan.bestBefore->toString(Qt::ISODate));
    if (scan.useBy)
        add("use", scan.useBy->toString(Qt::ISODate));
    if (scan.weight)
        add("weight", QString::number(scan.weight->milli()));
    if (scan.price)
        add("price", QString::number(scan.price->cents()));
    if (scan.quantity)
        add("quantity", QString::number(scan.quantity->milli()));
    return words.join(u' ');
}

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/gs1/") + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        rows.append(QString::fromUtf8(line.replace("<GS>", "\x1d")).split(u'\t'));
    }
    return rows;
}

} // namespace

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *input, const char *expected) {
            QTest::newRow(input) << QString::fromUtf8(input).replace(u'~', u'\u001d')
                                 << QString::fromUtf8(expected);
        };
        row("3560070169443", "article gtin14=03560070169443");
        row(" 3560070169443\r\n", "article gtin14=03560070169443");
        row("3 560070 169443", "article gtin14=03560070169443");
        row("614141007349", "article gtin14=00614141007349");
        row("96385074", "article gtin14=00000096385074");
        row("12345678901231", "article gtin14=12345678901231");
        row("2630935012342", "weight code=2630935000004 weight=1234");
        row("0212345002650", "price code=0212345000007 price=265");
        row("212345002650", "price code=0212345000007 price=265");
        row("2000000000152", "article gtin14=02000000000152 code=2000000000152");
        row("0420000012009", "member badge=0420000012009 member=12");
        row("0400000000015", "article gtin14=00400000000015 code=0400000000015");
        row("pain-500", "article code=PAIN-500");
        row("4011", "article code=4011");
        row("M-812", "member member=812");
        row("U-anne", "user ref=ANNE");
        row("R-17", "parked ref=17");
        row("(01)09520123456788(10)AB(17)261200",
            "article gtin14=09520123456788 lot=AB use=2026-12-31");
        row("(01)09520123456788(15)270115(21)7", "article gtin14=09520123456788 serial=7 "
                                                 "best=2027-01-15");
        row("(01)98898765432106(3103)001750", "weight gtin14=98898765432106 weight=1750");
        row("(01)98898765432106(3101)000123", "weight gtin14=98898765432106 weight=12300");
        row("(01)98898765432106(3105)000123", "weight gtin14=98898765432106 weight=1");
        row("(01)98898765432106(3155)100050", "quantity gtin14=98898765432106 quantity=1001");
        row("(01)98898765432106(3103)000195(3922)0299",
            "price gtin14=98898765432106 weight=195 price=299");
        row("(01)98898765432106(3103)000195(3933)9781235",
            "price gtin14=98898765432106 weight=195 price=124");
        row("(01)98898765432106(3103)000195(3932)8400299",
            "weight gtin14=98898765432106 weight=195");
        row("(01)98898765432106(30)12", "quantity gtin14=98898765432106 quantity=12000");
        row("(00)006141411234567890(02)09520123456788(37)24(10)L1",
            "carton gtin14=09520123456788 lot=L1 sscc=006141411234567890 quantity=24000");
        row("(00)006141411234567890", "carton sscc=006141411234567890");
        row("(7003)2612312359(01)09520123456788", "article gtin14=09520123456788 use=2026-12-31");
        row("~0109520123456788~10AB~17261231", "article gtin14=09520123456788 lot=AB "
                                               "use=2026-12-31");
        row("^010952012345678810AB^17261231", "article gtin14=09520123456788 lot=AB "
                                              "use=2026-12-31");
        row("]C1010952012345678810AB~17261231", "article gtin14=09520123456788 lot=AB "
                                                "use=2026-12-31");
        row("010952012345678817261231", "article gtin14=09520123456788 use=2026-12-31");
        row("010952012345678810AB~17261231", "article gtin14=09520123456788 lot=AB "
                                             "use=2026-12-31");
        row("]d1https://id.gs1.org/01/09520123456788/10/AB?17=261231",
            "article gtin14=09520123456788 lot=AB use=2026-12-31");
        row("https://example.com/01/9520123456788?3103=000195&3922=0299&17=201225",
            "price gtin14=09520123456788 use=2020-12-25 weight=195 price=299");
        row("]E09501101530003", "article gtin14=09501101530003");
        row("]E3950110153000312345", "article gtin14=09501101530003");
        row("]E09501101530003|]e010AB", "article gtin14=09501101530003 lot=AB");
        row("]I112345678901231", "article gtin14=12345678901231");
        row("]C0ABC-12", "article code=ABC-12");
        row("91ABCDEFGHIJKLMNOP", "article code=91ABCDEFGHIJKLMNOP");
        row("(400)ABC", "unknown");
    }
    void codes()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        const ScanResult scan = scanned(input);
        QVERIFY2(scan.ok, qPrintable(scan.error));
        QVERIFY(scan.error.isEmpty());
        QCOMPARE(scan.input, input);
        QCOMPARE(summary(scan), expected);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *input, const char *code) {
            QTest::newRow(input) << QString::fromUtf8(input) << QString::fromLatin1(code);
        };
        row("", "empty");
        row(" \t", "empty");
        row("3560070169444", "check_digit");
        row("2630935012340", "check_digit");
        row("0000000000000", "check_digit");
        row("35600701694", "length");
        row("356007016944311", "length");
        row("]E0123456789012", "length");
        row("]E4", "length");
        row("]C1", "empty");
        row("]C0", "empty");
        row("]Z9ABC", "syntax");
        row("(01)09520123456789", "syntax");
        row("(10)AB", "association");
        row("(01)09520123456788(17)261331", "syntax");
        row("(01)09520123456788(10)A(10)B", "association");
        row("(02)09520123456788(37)24", "association");
        row("http://google.com/m", "syntax");
        row("a code with blanks", "syntax");
        row("<script>", "syntax");
        row("ABCDEFGHIJKLMNOPQRSTU", "syntax");
        row("été", "syntax");
    }
    void refusals()
    {
        QFETCH(QString, input);
        const ScanResult scan = scanned(input);
        QVERIFY(!scan.ok);
        QVERIFY(!scan.error.isEmpty());
        QTEST(scan.errorCode, "code");
    }

    void whatCouldBeReadIsKept()
    {
        const ScanResult scan = scanned(u"(02)09520123456788(37)24(10)AB"_qs);
        QVERIFY(!scan.ok);
        QCOMPARE(summary(scan), u"carton gtin14=09520123456788 lot=AB quantity=24000"_qs);
    }

    void identifiers_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : rowsOf(u"scan_symbology_identifier_vectors.tsv"_qs))
            QTest::newRow(qPrintable(row[0])) << row;
    }
    void identifiers()
    {
        QFETCH(QStringList, row);
        const ScanResult scan = scanned(row[0]);
        QCOMPARE(scan.ok, row[1] == u"true");
        QCOMPARE(scan.symbology, row[2]);
    }

    void vectorsThatMustFailNeverPass()
    {
        int count = 0;
        for (const QStringList &row : rowsOf(u"ai_and_digital_link_vectors.tsv"_qs)) {
            // Without its mark it is a plain number, which a shop may well use.
            if (row[1] == u"true" || row[2] == u"991234")
                continue;
            ++count;
            QString input = row[2];
            if (input.startsWith(u'^'))
                input.replace(u'^', u'\u001d');
            QVERIFY2(!scanned(input).ok, qPrintable(row.join(u' ')));
        }
        QCOMPARE(count, 90);
    }

    void keysFindTheArticle()
    {
        QCOMPARE(scanned(u"614141007349"_qs).key(), u"00614141007349"_qs);
        QCOMPARE(scanned(u"2630935012342"_qs).key(), productCodeKey(u"2630935000004"_qs));
        QCOMPARE(scanned(u"pain"_qs).key(), u"PAIN"_qs);
        QVERIFY(scanned(u"0420000012009"_qs).key().isEmpty());
    }

    void anythingIsAnswered()
    {
        std::mt19937 random(99);
        const QString alphabet = u"0123456789()[]^~\u001d/:.?&=%ABCz-]Ee 01éあ\n"_qs;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (auto length = random() % 40; length > 0; --length)
                text += alphabet[qsizetype(random() % size_t(alphabet.size()))];
            const ScanResult scan = scanned(text);
            QCOMPARE(scan.ok, scan.error.isEmpty());
            if (scan.ok && scan.kind == ScanKind::Article)
                QVERIFY(!scan.key().isEmpty());
        }
        QVERIFY(!scanned(QString(100000, u'1')).ok);
    }
};

CABAS_TEST(TestScan)
#include "tst_scan.moc"
