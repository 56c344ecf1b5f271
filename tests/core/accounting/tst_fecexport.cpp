// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/accountingservice.h"
#include "tests/core/accounting/booksfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::Books;
using cabas::test::engine;

namespace {

struct Written {
    Result<FecFile> made;
    QList<QByteArrayList> lines;
    QByteArray description;
};

Written exported(Books &books, int year)
{
    QBuffer file;
    QBuffer description;
    file.open(QIODevice::WriteOnly);
    description.open(QIODevice::WriteOnly);
    Written written{
        AccountingService(books.db()).exportFec(books.session(), year, file, description),
        {},
        description.data()};
    for (const QByteArray &line : file.data().split('\n')) {
        if (!line.isEmpty())
            written.lines += line.chopped(1).split('\t');
    }
    return written;
}

} // namespace

class TestFecExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void openingsFirstThenTheOrderOfValidation()
    {
        Books books(true, engine());
        const std::vector<JournalLine> lines{Books::debit(u"512"_qs, 1050),
                                             Books::credit(u"101"_qs, 1050)};
        QVERIFY(books.append(Books::entry({2026, 5, 2}, lines)));
        QVERIFY(books.append(Books::entry({2026, 1, 1}, lines, u"AN"_qs)));
        QVERIFY(books.append(Books::entry({2026, 2, 1}, lines)));
        QVERIFY(books.append(Books::entry({2025, 2, 1}, lines)));
        const Written written = exported(books, 2026);
        QVERIFY2(written.made,
                 qPrintable(written.made ? QString() : written.made.failure().message));
        QCOMPARE(written.made->fileName, u"732829320FEC20261231.txt"_qs);
        QCOMPARE(written.made->lines, 6);
        QCOMPARE(written.made->entries, 3);
        QCOMPARE(written.made->debit.cents(), 3150);
        QCOMPARE(written.lines.size(), 7);
        QByteArrayList numbers;
        for (int i = 1; i < written.lines.size(); i += 2)
            numbers += written.lines[i].at(2);
        QCOMPARE(numbers, (QByteArrayList{"2026-000002", "2026-000001", "2026-000003"}));
    }

    void columnsAsTheLawAsks()
    {
        Books books(true, engine());
        JournalEntry entry = Books::entry(
            {2026, 3, 9}, {Books::debit(u"607"_qs, 123456), Books::credit(u"401"_qs, 123456)},
            u"AC"_qs);
        entry.pieceRef = u"F-12"_qs;
        entry.pieceOn = {2026, 3, 2};
        entry.label = u"Farine d’épeautre — 5 €"_qs;
        entry.lines[1].thirdParty = u"F001"_qs;
        entry.lines[1].thirdPartyLabel = u"Moulin"_qs;
        QVERIFY(books.append(entry));
        const Written written = exported(books, 2026);
        const QByteArrayList &line = written.lines.at(2);
        QCOMPARE(line.size(), 18);
        QCOMPARE(line.at(0), QByteArray("AC"));
        QCOMPARE(line.at(3), QByteArray("20260309"));
        QCOMPARE(line.at(4), QByteArray("401"));
        QCOMPARE(line.at(6), QByteArray("F001"));
        QCOMPARE(line.at(8), QByteArray("F-12"));
        QCOMPARE(line.at(9), QByteArray("20260302"));
        QCOMPARE(line.at(11), QByteArray("0,00"));
        QCOMPARE(line.at(12), QByteArray("1234,56"));
        QCOMPARE(line.at(15), QByteArray("20260310"));
        // ISO 8859-15: é is one byte, the euro sign is 0xA4.
        QVERIFY(line.at(10).contains("\xE9peautre"));
        QVERIFY(line.at(10).contains('\xA4'));
        QVERIFY(written.description.contains("ISO 8859-15"));
    }

    void refusals()
    {
        Books books(true, engine());
        QCOMPARE(exported(books, 2026).made.failure().code, u"no_year"_qs);
        const std::vector<JournalLine> lines{Books::debit(u"512"_qs, 1),
                                             Books::credit(u"101"_qs, 1)};
        QVERIFY(books.append(Books::entry({2026, 5, 2}, lines)));
        QCOMPARE(exported(books, 2025).made.failure().kind, Failure::Kind::NotFound);
        QBuffer closed;
        QBuffer description;
        description.open(QIODevice::WriteOnly);
        QVERIFY(!AccountingService(books.db())
                     .exportFec(books.session({Permission::ViewBooks}), 2026, description,
                                description));
        QVERIFY(description.data().isEmpty());
        books.db()
            .write([](Tx &tx) -> Result<> {
                tx.change("UPDATE shop SET siren = ''");
                return Ok{};
            })
            .value();
        const Written written = exported(books, 2026);
        QVERIFY(written.made->sirenMissing);
        QCOMPARE(written.made->fileName, u"000000000FEC20261231.txt"_qs);
    }

    void aFullDiskIsTold()
    {
        Books books(true, engine());
        QVERIFY(books.append(
            Books::entry({2026, 5, 2}, {Books::debit(u"512"_qs, 1), Books::credit(u"101"_qs, 1)})));
        class FullDisk : public QIODevice {
        protected:
            qint64 readData(char *, qint64) override { return -1; }
            qint64 writeData(const char *, qint64) override { return -1; }
        } disk;
        disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        QBuffer description;
        description.open(QIODevice::WriteOnly);
        const Result<FecFile> made =
            AccountingService(books.db()).exportFec(books.session(), 2026, disk, description);
        QVERIFY(!made);
        QCOMPARE(made.failure().kind, Failure::Kind::Storage);
    }
};

CABAS_TEST(TestFecExport)
#include "tst_fecexport.moc"
