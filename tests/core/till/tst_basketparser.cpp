// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/basketparser.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;
using Kind = BasketCommand::Kind;

Q_DECLARE_METATYPE(cabas::BasketCommand::Kind)

class TestBasketParser : public QObject {
    Q_OBJECT

    static void row(const char *typed, Kind kind, const char *code = "", qint64 milli = 1000,
                    qint64 cents = -1, bool afterScan = false)
    {
        const QByteArray name = QByteArray(afterScan ? "after a scan: " : "") + "\"" + typed + '"';
        QTest::newRow(name.constData()) << QString::fromUtf8(typed) << afterScan << kind
                                        << QString::fromUtf8(code) << milli << cents;
    }
    static void afterScan(const char *typed, Kind kind, const char *code = "", qint64 milli = 1000)
    {
        row(typed, kind, code, milli, -1, true);
    }

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAfterScan");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("cents");
        row("", Kind::Nothing);
        row("   ", Kind::Nothing);
        row("-", Kind::VoidLast);
        row(" - ", Kind::VoidLast);
        afterScan("-", Kind::VoidLast);
        row("+", Kind::Tender);
        row("+20", Kind::Tender, "", 1000, 2000);
        row("+ 20", Kind::Tender, "", 1000, 2000);
        row("+12,50", Kind::Tender, "", 1000, 1250);
        row("+12.5", Kind::Tender, "", 1000, 1250);
        row("+12,5 €", Kind::Tender, "", 1000, 1250);
        row("+0,05", Kind::Tender, "", 1000, 5);
        row("/", Kind::PriceCheck);
        row("/4711", Kind::PriceCheck, "4711");
        row("/ 3760042180333", Kind::PriceCheck, "3760042180333");
        row("3*", Kind::Multiply, "", 3000);
        row("12*", Kind::Multiply, "", 12000);
        row("1000*", Kind::Multiply, "", 1000000);
        row(" 3 * ", Kind::Multiply, "", 3000);
        row(",250*", Kind::Multiply, "", 250);
        row(".250*", Kind::Multiply, "", 250);
        row("0,250*", Kind::Multiply, "", 250);
        row("1,5*", Kind::Multiply, "", 1500);
        row("1.055*", Kind::Multiply, "", 1055);
        row("*", Kind::Repeat);
        row(" * ", Kind::Repeat);
        row("*3", Kind::Times, "", 3000);
        row("* 12", Kind::Times, "", 12000);
        row("*,5", Kind::Times, "", 500);
        afterScan("*", Kind::Repeat);
        afterScan("*3", Kind::Times, "", 3000);
        row("0.450*", Kind::Multiply, "", 450);
        row("0.450*4711", Kind::Add, "4711", 450);
        afterScan("0.450*", Kind::Multiply, "", 450);
        afterScan("+", Kind::Tender);
        afterScan("/", Kind::PriceCheck);
        row("3*4711", Kind::Add, "4711", 3000);
        row("3* 4711", Kind::Add, "4711", 3000);
        row("3*3760042180333", Kind::Add, "3760042180333", 3000);
        row(",250*22001", Kind::Add, "22001", 250);
        row("4711", Kind::Add, "4711");
        row("1", Kind::Add, "1");
        row("0", Kind::Add, "0");
        row("3760042180333", Kind::Add, "3760042180333");
        row("PAIN-1", Kind::Add, "PAIN-1");
        row("pain_1", Kind::Add, "pain_1");
        row("R-12", Kind::Add, "R-12");
        afterScan("4", Kind::SetQuantity, "", 4000);
        afterScan("12", Kind::SetQuantity, "", 12000);
        afterScan("999", Kind::SetQuantity, "", 999000);
        afterScan("1000", Kind::SetQuantity, "", 1000000);
        afterScan(",5", Kind::SetQuantity, "", 500);
        afterScan("0,312", Kind::SetQuantity, "", 312);
        afterScan("2.250", Kind::SetQuantity, "", 2250);
        afterScan("47110", Kind::Add, "47110");
        afterScan("3760042180333", Kind::Add, "3760042180333");
        afterScan("3*", Kind::Multiply, "", 3000);
        afterScan("3*4711", Kind::Add, "4711", 3000);
        afterScan("PAIN-1", Kind::Add, "PAIN-1");
        row("pain", Kind::Search, "pain");
        row("œufs", Kind::Search, "œufs");
        row("pomme de terre", Kind::Search, "pomme de terre");
        row("lait 1 L", Kind::Search, "lait 1 L");
        row("huile d'olive", Kind::Search, "huile d'olive");
        row("  café   moulu ", Kind::Search, "café moulu");
        afterScan("tomate", Kind::Search, "tomate");
    }
    void understood()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isAfterScan);
        QFETCH(qint64, cents);
        const Result<BasketCommand> command = BasketParser::parse(typed, isAfterScan);
        QVERIFY2(command.ok(), command.ok() ? "" : qPrintable(command.failure().message));
        QTEST(command->kind, "kind");
        QTEST(command->code, "code");
        QTEST(command->quantity.milli(), "milli");
        QCOMPARE(command->amount ? command->amount->cents() : -1, cents);
    }

    void refusedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAfterScan");
        QTest::addColumn<QString>("code");
        const auto no = [](const char *typed, const char *code, bool afterScan = false) {
            const QByteArray name = QByteArray(afterScan ? "after a scan: " : "") + typed;
            QTest::newRow(name.constData())
                << QString::fromUtf8(typed) << afterScan << QString::fromLatin1(code);
        };
        no("--", "not_understood");
        no("-3", "not_understood");
        no("-3*", "not_understood");
        no("**", "not_understood");
        no("*x", "not_understood");
        no("*3*", "not_understood");
        no("*-3", "not_understood");
        no("*0", "quantity");
        no("*1001", "quantity");
        no("3**", "not_understood");
        no("3*4*5", "not_understood");
        no("3,*", "not_understood");
        no("1,2,3*", "not_understood");
        no("1,2345*", "not_understood");
        no("x*", "not_understood");
        no("3*pain complet", "not_understood");
        no("0*", "quantity");
        no("0,000*", "quantity");
        no("1001*", "quantity");
        no("99999*", "quantity");
        no("3760042180333*", "not_understood");
        no("/pain complet", "not_understood");
        no("//", "not_understood");
        no("++", "amount");
        no("+x", "amount");
        no("+0", "amount");
        no("+-5", "amount");
        no("+1,234", "amount");
        no("+99999999999", "amount");
        no("?", "not_understood");
        no("€", "not_understood");
        no("1,5", "not_understood");
        no("0", "quantity", true);
        no("1001", "quantity", true);
        no("0,0", "quantity", true);
    }
    void refusedInWords()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isAfterScan);
        const Result<BasketCommand> command = BasketParser::parse(typed, isAfterScan);
        QVERIFY(!command.ok());
        QTEST(command.failure().code, "code");
        QCOMPARE(command.failure().kind, Failure::Kind::Refused);
        QVERIFY(command.failure().message.size() > 20);
    }

    /// Whatever is typed, the answer is a command with sane values or a sentence.
    void anythingTypedIsAnswered()
    {
        std::mt19937 random(20260310);
        const QString alphabet = u"0123456789*,.-+/ abcdefgéœ€\t’_"_qs;
        for (int i = 0; i < 20000; ++i) {
            QString typed;
            for (int n = int(random() % 9); n > 0; --n)
                typed += alphabet[qsizetype(random() % size_t(alphabet.size()))];
            const Result<BasketCommand> command = BasketParser::parse(typed, i % 2 == 0);
            if (!command) {
                QVERIFY2(!command.failure().message.isEmpty(), qPrintable(typed));
                continue;
            }
            QVERIFY2(command->quantity > Quantity(), qPrintable(typed));
            QVERIFY2(command->quantity <= Quantity::units(1000), qPrintable(typed));
            QVERIFY2(!command->amount || *command->amount > Money(), qPrintable(typed));
            QCOMPARE(command->kind == Kind::Nothing, typed.trimmed().isEmpty());
        }
    }
};

CABAS_TEST(TestBasketParser)
#include "tst_basketparser.moc"
