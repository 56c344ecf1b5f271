// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfile.h"
#include "core/formats/cfonbreader.h"
#include "core/formats/ofxreader.h"
#include "core/formats/qifreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

// covers: cfonbreader ofxreader qifreader

/// CFONB, OFX and QIF as other banks and programs write them than those of tests/data.
class TestBankReaders : public QObject {
    Q_OBJECT

private:
    static QByteArray record(const QByteArray &type, const QByteArray &account,
                             const QByteArray &day, const QByteArray &amount,
                             const QByteArray &label = {}, const QByteArray &decimals = "2")
    {
        QByteArray line(120, ' ');
        const auto put = [&](int column, const QByteArray &text) {
            line.replace(column - 1, text.size(), text);
        };
        put(1, type);
        put(3, "30006");
        put(12, "00001");
        put(17, "EUR");
        put(20, decimals);
        put(22, account);
        put(35, day);
        put(49, label);
        put(91, amount);
        return line;
    }
    static QByteArrayList account(const QByteArray &number)
    {
        return {record("01", number, "010326", "0000000010000{"),
                record("04", number, "020326", "0000000000250{", "VIR RECU"),
                record("04", number, "020326", "0000000000125}", "PRLV"),
                record("07", number, "020326", "0000000010125{")};
    }

private Q_SLOTS:
    void overpunchedAmounts()
    {
        const auto cents = [](const char *text, int decimals = 2) {
            const auto amount = CfonbReader::signedAmount(QString::fromLatin1(text), decimals);
            return amount ? amount->cents() : -1;
        };
        QCOMPARE(cents("0000000001904}"), -19040);
        QCOMPARE(cents("0000000000974I"), 9749);
        QCOMPARE(cents("0000000000322J"), -3221);
        QCOMPARE(cents("0000000000000{"), 0);
        QCOMPARE(cents("00000000003220"), 3220);
        QCOMPARE(cents("0000000000012C", 0), 12300);
        QCOMPARE(cents("0000000001234{", 3), 1234);
        QCOMPARE(cents("0000000001234E", 3), -1);
        QCOMPARE(cents("000000000123é5"), -1);
        QCOMPARE(cents("0000000001904\xE8"), -19040);
        QCOMPARE(cents("0000000001904\xE9"), 19040);
        QCOMPARE(cents("123"), -1);
    }
    void linesOfEveryKindAndNone()
    {
        QByteArrayList records = account("12345678901") + account("98765432109");
        for (const char *end : {"\r\n", "\n", "\r", ""}) {
            const BankFile file = BankFiles::read(records.join(end));
            QVERIFY2(file.refused.empty(), end);
            QCOMPARE(file.statements.size(), size_t(2));
            QCOMPARE(file.statements[1].account, u"98765432109"_qs);
            QCOMPARE(file.statements[1].sum().cents(), 1250);
            QCOMPARE(file.statements[0].transactions[0].booked, QDate(2026, 3, 2));
        }
    }
    void cutAndMixedStatements()
    {
        QByteArrayList cut = account("12345678901");
        cut.removeLast();
        QVERIFY(BankFiles::read(cut.join('\n')).refused.at(0).reason.contains(u"07"));
        QByteArrayList mixed = account("12345678901");
        mixed[2] = account("98765432109")[2];
        QCOMPARE(BankFiles::read(mixed.join('\n')).refused.at(0).line, 3);
        QByteArrayList wrong = account("12345678901");
        wrong.removeAt(1);
        const BankFile file = BankFiles::read(wrong.join('\n'));
        QVERIFY(file.statements.empty());
        QCOMPARE(file.refused.at(0).line, 1);
        QByteArrayList strange = account("12345678901");
        strange.insert(1, "09" + QByteArray(118, ' '));
        QCOMPARE(BankFiles::read(strange.join('\n')).refused.at(0).line, 2);
    }
    /// Two records a line, an old balance without its day, a new one without its branch.
    void cfonbOfOtherMakers()
    {
        QByteArrayList records = account("12345678901");
        const BankFile twice =
            BankFiles::read(records[0] + records[1] + "\r\n" + records[2] + records[3] + "\r\n");
        QVERIFY(twice.refused.empty());
        QCOMPARE(twice.statements.at(0).transactions[1].line, 2);
        records[0] = record("01", "12345678901", "      ", "0000000010000{");
        records[3].replace(11, 5, "     ");
        const BankFile first = BankFiles::read(records.join('\n'));
        QVERIFY(first.refused.empty());
        QVERIFY(!first.statements.at(0).openingOn);
        QCOMPARE(first.statements[0].closing->cents(), 101250);
        records[3].replace(11, 5, "00002");
        QCOMPARE(BankFiles::read(records.join('\n')).refused.at(0).line, 4);
    }
    /// As a bank's large computer writes it: other bytes for all letters, with line ends or none.
    void cfonbInEbcdic()
    {
        const auto ebcdic = [](const QByteArray &text) {
            QByteArray bytes;
            for (const char c : text) {
                const int letter = c - 'A';
                int code = 0x40;
                if (c >= '0' && c <= '9')
                    code = 0xF0 + c - '0';
                else if (c >= 'A' && c <= 'Z')
                    code = letter < 9    ? 0xC1 + letter
                           : letter < 18 ? 0xD1 + letter - 9
                                         : 0xE2 + letter - 18;
                else if (c == '{' || c == '}')
                    code = c == '{' ? 0xC0 : 0xD0;
                else if (c == '\n')
                    code = 0x25;
                bytes += char(code);
            }
            return bytes;
        };
        const QByteArrayList records = account("12345678901");
        const BankFile plain = BankFiles::read(records.join());
        for (const QByteArray &text : {records.join(), records.join('\n')}) {
            const BankFile file = BankFiles::read(ebcdic(text));
            QVERIFY(file.refused.empty());
            QCOMPARE(file.statements.size(), size_t(1));
            QCOMPARE(file.statements[0].account, u"12345678901"_qs);
            QCOMPARE(file.statements[0].sum(), plain.statements[0].sum());
            QCOMPARE(file.statements[0].transactions[0].label,
                     plain.statements[0].transactions[0].label);
        }
    }
    /// Every kind of detail is kept, the payer and the client's reference as such.
    void cfonbDetails()
    {
        QByteArrayList records = account("12345678901");
        int place = 2;
        for (const char *text : {"LIBFACTURE 12", "NPYANNE NOYER", "IPYFR76", "NBECOOP",
                                 "RCNREF CLIENT", "REFBANQUE", "LCCCOURSES", "LCSRF18",
                                 "MMOEUR2          2500", "FEEEUR2            20", "RUMM-12"}) {
            QByteArray detail = record("05", "12345678901", "020326", QByteArray(14, ' '));
            detail.replace(45, qsizetype(qstrlen(text)), text);
            records.insert(place++, detail);
        }
        const BankFile file = BankFiles::read(records.join('\n'));
        QVERIFY(file.refused.empty());
        const BankTransaction &line = file.statements.at(0).transactions.at(0);
        QCOMPARE(line.party, u"ANNE NOYER"_qs);
        QCOMPARE(line.reference, u"REF CLIENT"_qs);
        for (const char *kept : {"FACTURE 12", "COOP", "BANQUE", "COURSES", "RF18", "M-12"})
            QVERIFY2(line.details.contains(QLatin1String(kept)), kept);
    }

    void ofxOfFrenchBanks()
    {
        const QByteArray sgml =
            "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n"
            "\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30006"
            "<BRANCHID>00001<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>"
            "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>+12,50<FITID>A1<NAME>Ch\xE8que "
            "&amp; esp\xE8"
            "ces<MEMO></STMTTRN>\r\n<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260303120000.000"
            "[+1:CET]<TRNAMT>-3.000<FITID>A2<NAME>FRAIS</STMTTRN></BANKTRANLIST><LEDGERBAL>"
            "<BALAMT>109,50<DTASOF>20260303</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
        const BankFile file = BankFiles::read(sgml);
        QVERIFY(file.refused.empty());
        const BankStatement &statement = file.statements.at(0);
        QCOMPARE(statement.branch, u"00001"_qs);
        QCOMPARE(statement.closing->cents(), 10950);
        QCOMPARE(statement.transactions[0].label, u"Chèque & espèces"_qs);
        QCOMPARE(statement.sum().cents(), 950);
        QCOMPARE(statement.transactions[1].booked, QDate(2026, 3, 3));
        QVERIFY(statement.transactions[0].ownId);
        QByteArray utf8 = sgml;
        utf8.replace("Ch\xE8que", "Ch\xC3\xA8que")
            .replace("esp\xE8"
                     "ces",
                     "esp\xC3\xA8"
                     "ces");
        QCOMPARE(BankFiles::read(utf8).statements.at(0).transactions[0].label,
                 u"Chèque & espèces"_qs);
    }
    void ofxCardsAndSeveralAccounts()
    {
        const QByteArray one = "<STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>FR76 3000 6000 "
                               "0112 3456 7890 189</ACCTID></BANKACCTFROM></STMTRS>";
        const QByteArray card =
            "<CCSTMTRS><CURDEF>EUR</CURDEF><CCACCTFROM><ACCTID>4970</ACCTID></CCACCTFROM>"
            "<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260301</DTPOSTED>"
            "<TRNAMT>-5.00</TRNAMT><FITID>1</FITID><PAYEE><NAME>Rocher</NAME></PAYEE>"
            "<BANKACCTTO><ACCTID>999</ACCTID></BANKACCTTO><MEMO><![CDATA[a <b>]]></MEMO>"
            "</STMTTRN></BANKTRANLIST></CCSTMTRS>";
        const BankFile file = BankFiles::read(
            "<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\" VERSION=\"211\"?><OFX>" + one + card +
            "</OFX>");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.statements.size(), size_t(2));
        QCOMPARE(file.statements[0].iban, u"FR7630006000011234567890189"_qs);
        QCOMPARE(file.statements[1].account, u"4970"_qs);
        QCOMPARE(file.statements[1].transactions[0].party, u"Rocher"_qs);
        QCOMPARE(file.version, u"211"_qs);
    }
    /// Securities beside the account, a balance nobody filled in, letters of other charsets.
    void ofxOfOtherMakers()
    {
        QByteArray text =
            "OFXHEADER:100\nVERSION:102\n\n<OFX><INVSTMTRS><INVBANKTRAN><STMTTRN><TRNAMT>3"
            "</STMTTRN></INVBANKTRAN></INVSTMTRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>1"
            "<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260301233000[+1:CET]<TRNAMT>-5"
            "<FITID>1<NAME>A &amp; B &#233;<STMTTRN><DTPOSTED>20260302<TRNAMT>7,5<FITID>2"
            "<NAME>C & D<LEDGERBAL><BALAMT><DTASOF></STMTRS></OFX>";
        for (const bool isWide : {false, true}) {
            if (isWide) {
                const QString plain = QString::fromLatin1(text);
                text = QByteArray("\xFF\xFE") +
                       QByteArray(reinterpret_cast<const char *>(plain.utf16()), plain.size() * 2);
            }
            const BankFile file = BankFiles::read(text);
            QVERIFY(file.refused.empty());
            const BankStatement &statement = file.statements.at(0);
            QCOMPARE(statement.transactions.size(), size_t(2));
            QCOMPARE(statement.transactions[0].booked, QDate(2026, 3, 1));
            QCOMPARE(statement.transactions[0].label, u"A & B é"_qs);
            QCOMPARE(statement.transactions[1].label, u"C & D"_qs);
            QCOMPARE(statement.transactions[1].amount.cents(), 750);
            QVERIFY(!statement.closing);
        }
    }
    void ofxThatIsNotTaken()
    {
        QVERIFY(!BankFiles::read("<OFX><!DOCTYPE x [<!ENTITY a \"b\">]></OFX>").refused.empty());
        QVERIFY(!BankFiles::read("OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR").refused.empty());
        QVERIFY(!BankFiles::read("OFXHEADER:100\n<OFX></OFX>").refused.empty());
    }

    void qifInEveryOrder()
    {
        const BankFile dayFirst = BankFiles::read("!Type:Bank\r\nD25/03'26\r\nT1,000.00\r\n"
                                                  "PNoyer\r\nMadhesion\r\n^\r\nD26.03.2026\r\n"
                                                  "T-12.50\r\nPFrais\r\n");
        QVERIFY(dayFirst.refused.empty());
        QCOMPARE(dayFirst.statements.at(0).transactions[0].booked, QDate(2026, 3, 25));
        QCOMPARE(dayFirst.statements[0].sum().cents(), 98750);
        QVERIFY(dayFirst.warnings.empty());
        const QByteArray unclear = "!Type:CCard\nD3/4/26\nT-1 234,56\nPX\n^\n";
        const BankFile asDay = BankFiles::read(unclear);
        QCOMPARE(asDay.warnings.at(0).code, u"date_order"_qs);
        QCOMPARE(asDay.statements.at(0).transactions[0].amount.cents(), -123456);
        BankReading reading;
        reading.order = BankFigures::Order::MonthDay;
        const BankFile asMonth = BankFiles::read(unclear, reading);
        QCOMPARE(asMonth.statements.at(0).transactions[0].booked, QDate(2026, 3, 4));
        QVERIFY(asMonth.warnings.empty());
    }
    void qifAccountsAndSplits()
    {
        const BankFile file = BankFiles::read(
            "!Option:AutoSwitch\n!Account\nNCourant\nTBank\n^\n!Type:Bank\nD1/3/26\nT100,00\n"
            "POpening Balance\nL[Courant]\n^\nD25/3/26\nT30,00\nPHelloAsso\nSAdh\xC3\xA9sion\n"
            "E3 membres\n$20,00\nSDon\n$10,00\n^\n!Type:Cat\nNIgnored\n^\n");
        QVERIFY(file.refused.empty());
        const BankStatement &statement = file.statements.at(0);
        QCOMPARE(statement.account, u"Courant"_qs);
        QCOMPARE(statement.opening->cents(), 10000);
        QCOMPARE(statement.transactions.size(), size_t(1));
        QCOMPARE(statement.transactions[0].parts.size(), size_t(2));
        QCOMPARE(statement.transactions[0].parts[0].amount->cents(), 2000);
        QCOMPARE(statement.transactions[0].parts[0].label, u"3 membres"_qs);
        QVERIFY(!BankFiles::read("!Type:Invst\nD1/3/26\nT5\n^\n").refused.empty());
        QCOMPARE(BankFiles::read("!Type:Bank\nDnever\nT5\n^\n").refused.at(0).line, 2);
    }
};

CABAS_TEST(TestBankReaders)
#include "tst_bankreaders.moc"
