// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfile.h"
#include "core/formats/camtreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// Statements as the norm allows them, of other banks than those of tests/data.
class TestCamtReader : public QObject {
    Q_OBJECT

private:
    static QByteArray document(const QByteArray &statements, const QByteArray &space)
    {
        const QByteArray named = space.isEmpty() ? QByteArray() : " xmlns=\"" + space + "\"";
        return "<?xml version=\"1.0\"?>\n<Document" + named +
               "><BkToCstmrStmt><GrpHdr><MsgId>1"
               "</MsgId></GrpHdr>\n" +
               statements + "</BkToCstmrStmt></Document>\n";
    }
    static QByteArray balance(const char *kind, const char *amount, const char *sign = "CRDT")
    {
        return QByteArray("<Bal><Tp><CdOrPrtry><Cd>") + kind +
               "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + sign +
               "</CdtDbtInd><Dt><Dt>2026-03-01</Dt></Dt></Bal>\n";
    }
    static QByteArray entry(const char *amount, const char *sign, const QByteArray &more = {},
                            const char *state = "<Sts>BOOK</Sts>")
    {
        return QByteArray("<Ntry><Amt Ccy=\"EUR\">") + amount + "</Amt><CdtDbtInd>" + sign +
               "</CdtDbtInd>" + state + "<BookgDt><Dt>2026-03-02</Dt></BookgDt>" + more +
               "</Ntry>\n";
    }
    static QByteArray statement(const QByteArray &content)
    {
        return "<Stmt><Id>S1</Id><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id>"
               "<Ccy>EUR</Ccy></Acct>\n" +
               content + "</Stmt>\n";
    }
    static BankFile read(const QByteArray &statements,
                         const QByteArray &space = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.04")
    {
        return BankFiles::read(document(statements, space));
    }

private Q_SLOTS:
    void everyVersionAndNone()
    {
        for (const char *version : {"02", "04", "06", "08", "13"}) {
            const QByteArray name = QByteArray("camt.053.001.") + version;
            const BankFile file = read(
                statement(balance("OPBD", "10") + entry("2.5", "CRDT") + balance("CLBD", "12.50")),
                "urn:iso:std:iso:20022:tech:xsd:" + name);
            QVERIFY(file.refused.empty());
            QCOMPARE(file.version, QString::fromLatin1(name));
            QCOMPARE(file.statements.at(0).transactions.at(0).amount.cents(), 250);
        }
        const BankFile bare = read(statement(balance("PRCD", "10.00", "DBIT") +
                                             entry("1.00", "DBIT") + balance("CLBD", "11", "DBIT")),
                                   {});
        QVERIFY(bare.refused.empty());
        QCOMPARE(bare.statements.at(0).opening->cents(), -1000);
    }
    void prefixesAndCharsets()
    {
        QByteArray bytes = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
                           "<n:Document xmlns:n=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"
                           "<n:BkToCstmrStmt><n:Stmt><n:Acct><n:Id><n:IBAN>FR76</n:IBAN></n:Id>"
                           "</n:Acct><n:Ntry><n:Amt Ccy=\"EUR\">3</n:Amt><n:CdtDbtInd>DBIT"
                           "</n:CdtDbtInd><n:BookgDt><n:DtTm>2026-03-02T10:00:00+01:00</n:DtTm>"
                           "</n:BookgDt><n:AddtlNtryInf>Ch\xE8que</n:AddtlNtryInf></n:Ntry>"
                           "</n:Stmt></n:BkToCstmrStmt></n:Document>";
        const BankFile file = BankFiles::read(bytes);
        QVERIFY(file.refused.empty());
        const BankTransaction &line = file.statements.at(0).transactions.at(0);
        QCOMPARE(line.label, u"Chèque"_qs);
        QCOMPARE(line.booked, QDate(2026, 3, 2));
        QCOMPARE(line.amount.cents(), -300);
    }
    void inTheEnvelopeThatCarriedIt()
    {
        QByteArray bytes = document(statement(entry("3.00", "CRDT")),
                                    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08");
        bytes.remove(0, bytes.indexOf('\n'));
        const BankFile file = BankFiles::read("<e:Envelope xmlns:e=\"urn:e\"><e:Body>" + bytes +
                                              "</e:Body></e:Envelope>");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.version, u"camt.053.001.08"_qs);
        QCOMPARE(file.statements.at(0).transactions.size(), size_t(1));
    }
    /// One number in two currencies is two accounts: the same reference names a line in each.
    void aReferenceInEachCurrency()
    {
        QByteArray dollars = statement(entry("3.00", "CRDT", "<AcctSvcrRef>R1</AcctSvcrRef>"));
        dollars.replace("EUR", "USD");
        const BankFile file =
            read(statement(entry("3.00", "CRDT", "<AcctSvcrRef>R1</AcctSvcrRef>")) + dollars);
        QVERIFY(file.refused.empty());
        for (const BankStatement &each : file.statements)
            QCOMPARE(each.transactions.at(0).id, u"R1"_qs);
    }
    void aWrongBalanceIsRefusedWithItsLine()
    {
        const BankFile file = read(
            statement(balance("OPBD", "10.00") + entry("2.00", "CRDT") + balance("CLBD", "13.00")));
        QVERIFY(file.statements.empty());
        QCOMPARE(file.refused.size(), size_t(1));
        QCOMPARE(file.refused[0].line, 3);
        QVERIFY(file.refused[0].reason.contains(u"1.00"));
    }
    /// The sign of a reversal is the one it has on the account: it is not turned once more.
    void reversals()
    {
        const BankFile file = read(statement(balance("OPBD", "10.00") +
                                             entry("4.00", "DBIT", "<RvslInd>true</RvslInd>") +
                                             balance("CLBD", "6.00")));
        QVERIFY(file.refused.empty());
    }
    void whatIsNotBookedIsLeftOut()
    {
        const BankFile file = read(statement(
            balance("OPBD", "10.00") + entry("4.00", "DBIT", {}, "<Sts>PDNG</Sts>") +
            entry("4.00", "DBIT", {}, "<Sts><Cd>INFO</Cd></Sts>") + balance("CLBD", "10.00")));
        QVERIFY(file.refused.empty());
        QVERIFY(file.statements.at(0).transactions.empty());
        QCOMPARE(file.warnings.at(0).code, u"pending"_qs);
    }
    void aBatchIsOneTransaction()
    {
        const QByteArray parts =
            "<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>"
            "<TxDtls><Refs><EndToEndId>A</EndToEndId></Refs><Amt Ccy=\"EUR\">20.00</Amt>"
            "<RltdPties><Dbtr><Nm>Noyer</Nm></Dbtr></RltdPties></TxDtls>"
            "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt>"
            "<Amt Ccy=\"EUR\">10.00</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>adh\xC3\xA9sion</Ustrd>"
            "<Ustrd>2026</Ustrd></RmtInf></TxDtls></NtryDtls>"
            "<AddtlNtryInf>REMISE PRLV</AddtlNtryInf>";
        const BankFile file = read(statement(entry("30.00", "CRDT", parts)));
        QVERIFY(file.refused.empty());
        const BankTransaction &line = file.statements.at(0).transactions.at(0);
        QCOMPARE(line.label, u"REMISE PRLV"_qs);
        QCOMPARE(line.parts.size(), size_t(2));
        QCOMPARE(line.parts[0].party, u"Noyer"_qs);
        QCOMPARE(line.parts[0].amount->cents(), 2000);
        QCOMPARE(line.parts[1].amount->cents(), 1000);
        QCOMPARE(line.parts[1].label, u"adhésion 2026"_qs);
        QVERIFY(line.parts[1].reference.isEmpty());
    }
    /// Banks repeat a reference for all entries of a day: it is no name for one of them.
    void aReferenceOfSeveralIsNoName()
    {
        const QByteArray same = "<AcctSvcrRef>DAY-1</AcctSvcrRef>";
        const QByteArray own = "<AcctSvcrRef>OP-7</AcctSvcrRef>";
        const BankFile file =
            read(statement(entry("1.00", "CRDT", same) + entry("2.00", "CRDT", same) +
                           entry("3.00", "CRDT", own)));
        const auto &lines = file.statements.at(0).transactions;
        QVERIFY(!lines[0].ownId && !lines[1].ownId && lines[2].ownId);
        QVERIFY(lines[0].id != lines[1].id);
        QCOMPARE(lines[2].id, u"OP-7"_qs);
    }
    void otherMessagesOfTheBank()
    {
        const QByteArray report = "<Document><BkToCstmrAcctRpt></BkToCstmrAcctRpt></Document>";
        QVERIFY(BankFiles::read(report).refused.at(0).reason.contains(u"camt.052"));
        const QByteArray note = "<Document><BkToCstmrDbtCdtNtfctn/></Document>";
        QVERIFY(BankFiles::read(note).refused.at(0).reason.contains(u"camt.054"));
    }
    void entitiesAreNotOpened()
    {
        const QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY a \"aaaa\">\n"
                                "<!ENTITY b \"&a;&a;\">]>\n<Document><BkToCstmrStmt><Stmt>"
                                "<Id>&b;</Id></Stmt></BkToCstmrStmt></Document>";
        const BankFile file = BankFiles::read(bomb);
        QVERIFY(file.statements.empty());
        QVERIFY(file.refused.at(0).line >= 2);
    }
    void tenThousandLines()
    {
        QByteArray entries;
        for (int i = 0; i < 10'000; ++i)
            entries += entry("1.00", "CRDT",
                             "<AcctSvcrRef>" + QByteArray::number(i + 1) + "</AcctSvcrRef>");
        const QByteArray all =
            statement(balance("OPBD", "0.00") + entries + balance("CLBD", "10000.00"));
        const BankFile file = read(all);
        QVERIFY(file.refused.empty());
        QCOMPARE(file.transactionCount(), 10'000);
    }
    void tooLargeIsRefusedUnread()
    {
        const BankFile file = BankFiles::read("<Document>" + QByteArray(70 * 1024 * 1024, ' '));
        QCOMPARE(file.refused.size(), size_t(1));
        QVERIFY(file.refused[0].reason.contains(u"64 MB"));
    }
};

CABAS_TEST(TestCamtReader)
#include "tst_camtreader.moc"
