// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankcsv.h"
#include "core/formats/bankfile.h"
#include "core/formats/charset.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

// covers: bankcsvcolumns

/// Tables as banks of the country let one download them.
class TestBankCsv : public QObject {
    Q_OBJECT

private:
    static const BankStatement &only(const BankFile &file)
    {
        static const BankStatement none;
        return file.statements.size() == 1 && file.refused.empty() ? file.statements[0] : none;
    }

private Q_SLOTS:
    void oneColumnOfAmountsUnderAHead()
    {
        QByteArray bytes =
            encoded(u"Compte courant;;;\r\nNuméro de compte : 30006 00001 12345678901"
                    ";;;\r\nSolde (EUROS) au 05/03/2026;1 234,56;;\r\n;;;\r\n"
                    "Date;Libellé;Montant(EUROS);Valeur\r\n"
                    "05/03/2026;\"VIR SEPA  FERME DU ROCHER\";-318,40;05/03/2026\r\n"
                    "28/02/2026;REMISE CB;1 387,55;01/03/2026\r\n"_qs,
                    Charset::Windows1252);
        const BankFile file = BankFiles::read(bytes);
        const BankStatement &statement = only(file);
        QCOMPARE(statement.transactions.size(), size_t(2));
        QCOMPARE(statement.transactions[0].booked, QDate(2026, 2, 28)); // oldest first
        QCOMPARE(statement.transactions[0].value, QDate(2026, 3, 1));
        QCOMPARE(statement.transactions[1].amount.cents(), -31840);
        QCOMPARE(statement.transactions[1].label, u"VIR SEPA FERME DU ROCHER"_qs);
        QCOMPARE(statement.account, u"300060000112345678901"_qs);
        QCOMPARE(statement.currency, u"EUR"_qs);
    }
    void twoColumnsTabsAndAByteOrderMark()
    {
        const BankFile file =
            BankFiles::read("\xEF\xBB\xBF"
                            "Date op\xC3\xA9ration\tLibell\xC3\xA9\tD\xC3\xA9"
                            "bit\t"
                            "Cr\xC3\xA9"
                            "dit\n02/03/26\tPRLV\t12,50\t\n03/03/26\tVIR\t\t1 000,00\n");
        QCOMPARE(only(file).sum().cents(), 98750);
        QCOMPARE(only(file).transactions[0].amount.cents(), -1250);
    }
    void signedDebitsAndALetter()
    {
        const BankFile file =
            BankFiles::read("Date,Description,Amount,D/C\n2026-03-02,Fee,12.50,D\n"
                            "2026-03-03,Sale,1,000.00,C\n");
        QVERIFY(!file.refused.empty()); // the thousands' comma makes a cell too many
        const BankFile quoted =
            BankFiles::read("Date,Description,Amount,D/C\n2026-03-02,Fee,12.50,D"
                            "\n2026-03-03,Sale,\"1,000.00\",C\n");
        QCOMPARE(only(quoted).sum().cents(), 98750);
    }
    void aRunningBalanceTellsTheOrderAndProves()
    {
        const QByteArray newestFirst = "Date;Libelle;Montant;Solde\n03/03/2026;B;-5,00;7,00\n"
                                       "03/03/2026;A;2,00;12,00\n02/03/2026;Z;4,00;10,00\n";
        const BankFile file = BankFiles::read(newestFirst);
        const BankStatement &statement = only(file);
        QCOMPARE(statement.transactions[0].label, u"Z"_qs);
        QCOMPARE(statement.transactions[2].label, u"B"_qs);
        QCOMPARE(statement.opening->cents(), 600);
        QCOMPARE(statement.closing->cents(), 700);
        QByteArray without = newestFirst;
        without.replace("03/03/2026;A;2,00;12,00\n", "");
        const BankFile broken = BankFiles::read(without);
        QVERIFY(broken.statements.empty());
        QCOMPARE(broken.refused.at(0).line, 2);
    }
    void balancesAround()
    {
        const QByteArray good = "Solde initial;;100,00\nDate;Libelle;Montant\n13/03/2026;A;5,00\n"
                                "Solde final;;105,00\n";
        QCOMPARE(only(BankFiles::read(good)).closing->cents(), 10500);
        QByteArray wrong = good;
        wrong.replace("105,00", "106,00");
        const BankFile file = BankFiles::read(wrong);
        QVERIFY(!only(file).closing);
        QCOMPARE(file.warnings.at(0).code, u"balances"_qs);
    }
    void linesThatCannotBeRead()
    {
        const BankFile file =
            BankFiles::read("Date;Libelle;Montant\n31/02/2026;A;5,00\n"
                            "02/03/2026;B;cinq\n02/03/2026;C;6,00\nTotal;;11,00\n");
        QCOMPARE(file.refused.size(), size_t(2));
        QCOMPARE(file.refused[0].line, 2);
        QCOMPARE(file.refused[1].line, 3);
        QCOMPARE(file.statements.at(0).transactions.size(), size_t(1));
    }
    void severalAccounts()
    {
        const BankFile file =
            BankFiles::read("Compte;Date;Libelle;Montant\n111111;02/03/2026;A;1,00\n"
                            "222222;02/03/2026;A;2,00\n111111;13/03/2026;B;3,00\n");
        QCOMPARE(file.statements.size(), size_t(2));
        QCOMPARE(file.statements[0].sum().cents(), 400);
        QCOMPARE(file.statements[1].account, u"222222"_qs);
    }
    /// As the exports of other banks head their tables.
    void titlesOfOtherBanks()
    {
        const std::vector<const char *> files{
            "Status;Settlement date (local);Operation date (local);Amount;Currency;Counterparty "
            "name\nexecuted;02/03/2026;02/03/2026;-12,50;EUR;EDF\n",
            "Buchungstag;Buchungstext;Betrag\n02.03.2026;EDF;-12,50\n",
            "dateOp;dateVal;label;amount;accountNum\n2026-03-02;2026-03-02;EDF;-12,50;"
            "00040123456\n",
            "Numéro Compte   ;1234567A020\nSolde (EUROS)   ;150,00\n\nDate;Libellé;Montant(EUROS)"
            "\n02/03/2026;EDF;-12,50\n"};
        for (const char *bytes : files) {
            const BankFile file = BankFiles::read(bytes);
            QVERIFY2(file.refused.empty(), bytes);
            QCOMPARE(only(file).transactions.at(0).label, u"EDF"_qs);
            QCOMPARE(only(file).transactions.at(0).amount.cents(), -1250);
            QCOMPARE(only(file).transactions.at(0).booked, QDate(2026, 3, 2));
        }
        QCOMPARE(only(BankFiles::read(files[2])).account, u"00040123456"_qs);
        QCOMPARE(only(BankFiles::read(files[3])).account, u"1234567A020"_qs);
    }
    void columnsThatWereTaught()
    {
        const QByteArray bytes = "Wann;Was;Wieviel\n02/03/2026;A;5,00\n";
        QVERIFY(!BankFiles::read(bytes).refused.empty());
        QCOMPARE(BankFiles::read(bytes).titles,
                 QStringList({u"Wann"_qs, u"Was"_qs, u"Wieviel"_qs}));
        BankReading reading;
        BankMapping mapping;
        mapping.name = u"caisse d’ici"_qs;
        mapping.titles = {{BankColumn::Day, u"Wann"_qs},
                          {BankColumn::Label, u"was"_qs},
                          {BankColumn::Amount, u"WIEVIEL (EUR)"_qs}};
        reading.mappings = {mapping};
        const BankFile file = BankFiles::read(bytes, reading);
        QCOMPARE(only(file).transactions.at(0).label, u"A"_qs);
        reading.mapping = mapping.name;
        QVERIFY(
            !BankFiles::read("Date;Libelle;Montant\n02/03/2026;A;5,00\n", reading).refused.empty());
    }
    /// Banks that write no titles at all: columns are taught by their places.
    void columnsByTheirPlace()
    {
        const QByteArray bytes =
            "Compte de cheques;****1234;;;\n02/03/2026;PRLV EDF;;-12,50;Divers\n"
            "13/03/2026;VIR NOYER;;30,00;Divers\n31/03/2026;;;125,00;\n";
        const BankFile unknown = BankFiles::read(bytes);
        QCOMPARE(unknown.refused.size(), size_t(1));
        QCOMPARE(unknown.titles, QStringList({u"#1"_qs, u"#2"_qs, u"#3"_qs, u"#4"_qs, u"#5"_qs}));
        const auto proposed = BankColumns::proposed(unknown.titles, unknown.samples);
        QCOMPARE(proposed.at(BankColumn::Day), 0);
        QCOMPARE(proposed.at(BankColumn::Label), 1);
        QCOMPARE(proposed.at(BankColumn::Amount), 3);
        BankMapping mapping;
        mapping.name = u"BNP"_qs;
        for (const auto &[column, place] : proposed)
            mapping.titles[column] = unknown.titles[place];
        BankReading reading;
        reading.mappings = {mapping};
        const BankFile file = BankFiles::read(bytes, reading);
        QCOMPARE(only(file).transactions.size(), size_t(2));
        QCOMPARE(only(file).transactions[0].label, u"PRLV EDF"_qs);
        QCOMPARE(only(file).sum().cents(), 1750);
        QCOMPARE(only(file).closing->cents(), 12500);
        // Of another bank nothing is read by them.
        QVERIFY(
            !BankFiles::read("Wann;Was;x;Wieviel\n02/03/2026;A;;5,00\n3;B;;6\n4;C;;7\n", reading)
                 .refused.empty());
    }
    void anEmptyTableIsAStatementWithoutLines()
    {
        const BankFile file = BankFiles::read("Date;Libelle;Debit;Credit\n");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.transactionCount(), 0);
    }
    void wordsAreBothWays()
    {
        for (const BankColumn column : BankColumns::all())
            QCOMPARE(BankColumns::fromName(BankColumns::nameOf(column)), column);
        QVERIFY(!BankColumns::fromName(u"weather"_qs));
    }
};

CABAS_TEST(TestBankCsv)
#include "tst_bankcsv.moc"
