// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/membertable.h"

#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace cabas;

class TestMemberTable : public QObject {
    Q_OBJECT

    static MemberTable read(const QByteArray &text)
    {
        const Result<MemberTable> table = MemberTableReader::read(text);
        if (!table)
            qWarning("%s", qPrintable(table.failure().message));
        return table ? *table : MemberTable{};
    }

private Q_SLOTS:
    void columnsHaveTheirUsualNames()
    {
        const MemberTable table =
            read("Liste des adhérents;;\r\n"
                 "N° ; Prénom;Nom;Courriel;Téléphone;Foyer;Date d’adhésion;Parts;Solde\r\n"
                 "12;Régine;Pin;r.pin@example.org;+33 6 12 34 56 78;Pin;03/09/2021;10;-5,20\r\n"
                 ";;;;;;;;\r\n"
                 "13;Zoé;Noël;;;;2022-01-05;;12,00\r\n");
        QCOMPARE(table.read, 2);
        QVERIFY(table.refused.empty());
        const MemberRow &first = table.rows[0];
        QCOMPARE(first.line, 3);
        QCOMPARE(first.number, std::optional(12));
        QCOMPARE(first.name, u"Régine Pin"_qs);
        QCOMPARE(first.phone, u"+33 6 12 34 56 78"_qs);
        QCOMPARE(first.joinedOn, std::optional(QDate(2021, 9, 3)));
        QCOMPARE(first.shares, std::optional(10));
        QCOMPARE(first.balance, std::optional(Money::fromCents(-520)));
        QCOMPARE(table.rows[1].joinedOn, std::optional(QDate(2022, 1, 5)));
        QVERIFY(!table.rows[1].shares);
    }

    /// Headings as the programs of the field write them when they hand out their members.
    void exportsOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("shares");
        QTest::addColumn<QString>("household");
        QTest::addColumn<QString>("balance");
        QTest::newRow("Tapir")
            << QByteArray("ID,First name,Last name,Street,Postcode,City,Country,Status,Email,"
                          "Phone number,Company name,Preferred language,Num shares,Join date\n"
                          "12,Ada,Roux,1 rue Neuve,59000,Lille,FR,active,ada@example.org,"
                          "+33612345678,,fr,5,2021-09-03\n")
            << 5 << QString() << QString();
        QTest::newRow("Foodsoft, people")
            << QByteArray("ID;Name;Username;First name;Last name;Email;Phone;Last login;"
                          "Last activity;IBAN;Ordergroup\n"
                          "12;Ada Roux;ada;Ada;Roux;ada@example.org;+33612345678;;;;Roux\n")
            << -1 << u"Roux"_qs << QString();
        QTest::newRow("Foodsoft, ordergroups")
            << QByteArray("ID;Name;Description;Account balance;Created on;Contact person;"
                          "Contact phone;Contact address;Email\n"
                          "12;Ada Roux;;-5.20;2021-09-03;Ada;+33612345678;1 rue Neuve;"
                          "ada@example.org\n")
            << -1 << QString() << u"-5.20"_qs;
        QTest::newRow("Elefan") << QByteArray("member_number;lastname;firstname;email;phone\n"
                                              "12;Roux;Ada;ada@example.org;+33612345678\n")
                                << -1 << QString() << QString();
    }
    void exportsOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, shares);
        QFETCH(QString, household);
        QFETCH(QString, balance);
        const MemberTable table = read(text);
        QCOMPARE(table.rows.size(), size_t(1));
        const MemberRow &row = table.rows.front();
        QCOMPARE(row.number, std::optional(12));
        QCOMPARE(row.name, u"Ada Roux"_qs);
        QCOMPARE(row.email, u"ada@example.org"_qs);
        QCOMPARE(row.phone, u"+33612345678"_qs);
        QCOMPARE(row.shares.value_or(-1), shares);
        QCOMPARE(row.household, household);
        QCOMPARE(row.balance, balance.isEmpty() ? std::nullopt : parseMoney(balance));
    }

    void aBadLineSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("number") << QByteArray("x;Ada;;") << u"x"_qs;
        QTest::newRow("zero") << QByteArray("0;Ada;;") << u"0"_qs;
        QTest::newRow("day") << QByteArray("3;Ada;31/02/2024;") << u"31/02/2024"_qs;
        QTest::newRow("amount") << QByteArray("3;Ada;;1,2,3") << u"1,2,3"_qs;
        QTest::newRow("nobody") << QByteArray(";;;4,00") << u"neither"_qs;
        QTest::newRow("twice") << QByteArray("1;Bob;;") << u"line 2"_qs;
    }
    void aBadLineSaysWhy()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        const MemberTable table = read("number;name;joined on;balance\n1;Bo;;\n" + line + '\n');
        QCOMPARE(int(table.refused.size()), 1);
        QCOMPARE(table.refused[0].line, 3);
        QVERIFY2(table.refused[0].reason.contains(said), qPrintable(table.refused[0].reason));
        QCOMPARE(int(table.rows.size()), 1);
    }

    void whatIsNoTableIsRefused()
    {
        QVERIFY(!MemberTableReader::read("just;some\nwords;here\n"));
        QVERIFY(!MemberTableReader::read({}));
    }

    /// What is written is read again, whatever it holds.
    void theRoundTripKeepsAll()
    {
        std::mt19937 random(5);
        const QStringList words{u"Ada"_qs,   u"=SUM(A1)"_qs, u"-3"_qs,  u"L’Haÿ; \"x\""_qs,
                                u"@home"_qs, u"+33 1 02"_qs, u"é ñ"_qs, u"'quoted"_qs};
        const auto word = [&] { return words[int(random() % unsigned(words.size()))]; };
        std::vector<MemberRow> rows;
        for (int i = 1; i <= 200; ++i) {
            MemberRow row;
            row.number = i;
            row.name = word();
            row.email = random() % 2 ? word() : QString();
            row.household = random() % 2 ? word() : QString();
            if (random() % 2)
                row.joinedOn = QDate(2020, 1, 1).addDays(int(random() % 2000));
            if (random() % 3 == 0)
                row.leftOn = QDate(2025, 1, 1).addDays(int(random() % 300));
            row.shares = int(random() % 20);
            row.balance = Money::fromCents(qint64(random() % 20'000) - 10'000);
            rows.push_back(row);
        }
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(MemberTableReader::write(buffer, rows));
        MemberTable table = read(buffer.data());
        QCOMPARE(table.rows.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            table.rows[i].line = 0;
            QVERIFY2(table.rows[i] == rows[i],
                     qPrintable(rows[i].name + u'/' + table.rows[i].name));
        }
    }
};

CABAS_TEST(TestMemberTable)
#include "tst_membertable.moc"
