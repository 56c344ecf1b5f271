// SPDX-License-Identifier: GPL-3.0-or-later
// covers: digitallink gs1ai gs1checks isocodes
#include "core/barcode/digitallink.h"
#include "core/barcode/gs1.h"
#include "core/barcode/gs1ai.h"
#include "core/barcode/gs1checks.h"
#include "core/barcode/gtin.h"
#include "core/barcode/isocodes.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace cabas;

namespace {

QString vectorsFile(const QString &name)
{
    return QStringLiteral(CABAS_SOURCE_DIR "/tests/data/gs1/") + name;
}

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(vectorsFile(name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        rows.append(QString::fromUtf8(line).split(u'\t'));
    }
    return rows;
}

QString withMarks(QString text)
{
    return text.replace(u'^', Gs1::fnc1);
}

} // namespace

class TestGs1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("succeeds");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        int number = 1;
        for (const QStringList &row : rowsOf(u"ai_and_digital_link_vectors.tsv"_qs))
            QTest::addRow("%d %s", ++number, qPrintable(row[2]))
                << row[0] << (row[1] == u"true") << row[2] << row.value(3);
        QCOMPARE(number, 190);
    }
    void vectors()
    {
        QFETCH(QString, kind);
        QFETCH(bool, succeeds);
        QFETCH(QString, input);
        QFETCH(QString, expected);
        const Result<Gs1Elements> read =
            kind.startsWith(u"digital_link"_qs) ? DigitalLink::parse(input)
            : kind == u"unbracketed_valid"      ? Gs1::fromRaw(withMarks(input))
                                                : Gs1::fromBracketed(input);
        if (kind == u"unbracketed_valid" || kind.endsWith(u"_to_unbracketed")) {
            QCOMPARE(read.ok(), succeeds);
            if (succeeds && !expected.isEmpty())
                QCOMPARE(Gs1::toRaw(*read), withMarks(expected));
            return;
        }
        // The rows on association hold elements that are each right, or one that is none.
        const auto check = kind == u"validateAIrepeats"      ? Gs1::checkRepeats
                           : kind == u"validateAImutex"      ? Gs1::checkExclusions
                           : kind == u"validateAIrequisites" ? Gs1::checkRequisites
                                                             : Gs1::checkSignature;
        QCOMPARE(read.ok() && check(*read).ok(), succeeds);
        if (succeeds && kind == u"validateAIrequisites")
            QVERIFY(Gs1::checkAssociations(*read).ok());
    }

    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *text, bool isRight) {
            QTest::newRow(text) << QString::fromUtf8(text) << isRight;
        };
        row("(17)261131", false);
        row("(17)261100", true);
        row("(17)240229", true);
        row("(17)250229", false);
        row("(7006)261100", false);
        row("(7003)2611302359", true);
        row("(7003)2611302460", false);
        row("(00)006141411234567890", true);
        row("(00)006141411234567891", false);
        row("(422)250", true);
        row("(422)000", false);
        row("(7030)999ABC", true);
        row("(4307)FR", true);
        row("(4307)FX", false);
        row("(3910)978123", true);
        row("(3910)001123", false);
        row("(8007)FR1420041010050500013M02606", true);
        row("(8007)FR1420041010050500013M02607", false);
        row("(8013)1987654Ad4X4bL5ttr2310c2K", true);
        row("(8013)1987654Ad4X4bL5ttr2310c2L", false);
        row("(8006)123456789012310205", true);
        row("(8006)123456789012310502", false);
        row("(8001)00000000100100", false);
        row("(8011)0123", false);
        row("(8010)12345678", true);
        row("(8010)12345678a", false);
        row("(4330)001234-", true);
        row("(4330)001234+", false);
        row("(4321)2", false);
        row("(7258)1/3", true);
        row("(7258)3/1", false);
        row("(4300)A%2CB", true);
        row("(4300)A%2", false);
        row("(401)ABC123", false);
        row("(10)12 34", false);
        row("(10)été", false);
        row("(5555)12", true);
        row("(3106)000100", false);
    }
    void values()
    {
        QFETCH(QString, text);
        QTEST(Gs1::fromBracketed(text).ok(), "isRight");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QDate>("day");
        QTest::newRow("plain") << u"261231"_qs << QDate(2026, 12, 31);
        QTest::newRow("last of month") << u"280200"_qs << QDate(2028, 2, 29);
        QTest::newRow("fifty years ahead") << u"760101"_qs << QDate(2076, 1, 1);
        QTest::newRow("fifty-one ahead is behind") << u"770101"_qs << QDate(1977, 1, 1);
        QTest::newRow("past") << u"990101"_qs << QDate(1999, 1, 1);
        QTest::newRow("no such day") << u"260230"_qs << QDate();
        QTest::newRow("no such month") << u"261300"_qs << QDate();
        QTest::newRow("short") << u"26010"_qs << QDate();
    }
    void dates()
    {
        QFETCH(QString, digits);
        QTEST(gs1Date(digits, 2026).value_or(QDate()), "day");
    }

    void nextCenturyIsNear()
    {
        QCOMPARE(gs1Date(u"100101", 2065), QDate(2110, 1, 1));
        QCOMPARE(gs1Date(u"160101", 2065), QDate(2016, 1, 1));
    }

    void tableIsTheDictionarys()
    {
        QFile file(vectorsFile(u"gs1-syntax-dictionary.txt"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        size_t count = 0;
        while (!file.atEnd()) {
            QString line = QString::fromUtf8(file.readLine()).simplified();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            line = line.section(u" # "_qs, 0, 0);
            for (const Gs1Ai &wanted : Gs1AiTable::read(line)) {
                const Gs1Ai *ai = Gs1AiTable::find(wanted.number);
                QVERIFY2(ai, qPrintable(line));
                QVERIFY2(ai->components == wanted.components && ai->requisites == wanted.requisites,
                         qPrintable(line));
                QVERIFY2(ai->exclusions == wanted.exclusions && ai->isKey == wanted.isKey &&
                             ai->qualifiers == wanted.qualifiers,
                         qPrintable(line));
                QVERIFY2(ai->isPredefined == wanted.isPredefined &&
                             ai->isAttribute == wanted.isAttribute,
                         qPrintable(line));
                ++count;
            }
        }
        QCOMPARE(count, Gs1AiTable::all().size());
        QCOMPARE(count, size_t(541));
    }

    void noAiBeginsAnother()
    {
        for (const Gs1Ai &ai : Gs1AiTable::all())
            QCOMPARE(Gs1AiTable::startingAt(QString(ai.number + u"0000"_qs))->number, ai.number);
    }

    void rawRoundTrips()
    {
        const Gs1Elements elements = {{u"01"_qs, u"09520123456788"_qs},
                                      {u"10"_qs, u"A(1)"_qs},
                                      {u"17"_qs, u"261231"_qs},
                                      {u"21"_qs, u"9"_qs}};
        QCOMPARE(*Gs1::fromRaw(Gs1::toRaw(elements)), elements);
        QCOMPARE(*Gs1::fromBracketed(u"(01)09520123456788(10)A\\(1)(17)261231(21)9"), elements);
    }

    void damagedCodesNeverPassWhole()
    {
        std::mt19937 random(41);
        const QString good = u"\u001d010952012345678810ABC123\u001d17261231310300019521XY"_qs;
        QVERIFY(Gs1::fromRaw(good).ok());
        int refusedCount = 0;
        for (int round = 0; round < 5000; ++round) {
            QString text = good;
            for (auto times = 1 + random() % 4; times > 0; --times) {
                const qsizetype at = qsizetype(random() % size_t(text.size()));
                if (random() % 2)
                    text[at] = QChar(ushort(random() % 128));
                else
                    text.remove(at, 1);
            }
            const Result<Gs1Elements> read = Gs1::fromRaw(text);
            refusedCount += read.ok() ? 0 : 1;
            if (read)
                QCOMPARE(*Gs1::fromRaw(Gs1::toRaw(*read)), *read);
            else
                QVERIFY(!read.failure().message.isEmpty());
        }
        QVERIFY(refusedCount > 2000);
    }

    void randomAddressesNeverCrash()
    {
        std::mt19937 random(42);
        const QString pieces = u"https://a/01/22/10?=&%+#,09520123456788.[]"_qs;
        for (int round = 0; round < 5000; ++round) {
            QString text = u"https://a/"_qs;
            for (auto length = random() % 30; length > 0; --length)
                text += pieces[qsizetype(random() % size_t(pieces.size()))];
            const Result<Gs1Elements> read = DigitalLink::parse(text);
            QVERIFY(read.ok() || !read.failure().message.isEmpty());
        }
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *text, bool isRight) {
            QTest::newRow(text) << QString::fromUtf8(text) << isRight;
        };
        row("https://a/01/12312312312333?10=AB", false);
        row("https://a/01/12312312312333/10/AB?22=X", false);
        row("https://a/01/12312312312333/21/X/10/AB", false);
        row("https://a/01/12312312312333/", false);
        row("https://a/01/", false);
        row("https://a/01/12312312312333?1234=5", false);
        row("https://a/01/12312312312333?17=261301", false);
        row("https://a/01/12312312312334", false);
        row("https://a/01/96385074", true);
        row("https://a/01/614141007349", true);
        row("https://a/01/12312312312333?99=%e9", false);
        row("https://a/01/12312312312333?99=A%2", true);
        row("ftp://a/01/12312312312333", false);
    }
    void addresses()
    {
        QFETCH(QString, address);
        QTEST(DigitalLink::parse(address).ok(), "isRight");
    }

    void countriesAndCurrencies()
    {
        QVERIFY(isCountryNumber(u"250"));
        QVERIFY(!isCountryNumber(u"503"));
        QVERIFY(isCountryLetters(u"RE"));
        QVERIFY(!isCountryLetters(u"EF"));
        QVERIFY(isCurrencyNumber(euroNumber));
        QVERIFY(!isCurrencyNumber(u"97"));
    }
};

CABAS_TEST(TestGs1)
#include "tst_gs1.moc"
