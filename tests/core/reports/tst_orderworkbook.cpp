// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/orderworkbook.h"

#include "core/formats/tablefile.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// An order's file as the supplier's program reads it.
class TestOrderWorkbook : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    OrderFile anOrder() const
    {
        OrderFile file;
        file.headings = {u"EAN"_qs, u"Nb colis"_qs, u"PU HT"_qs};
        file.rows = {{{u"3760042180333"_qs}, {{}, 2, 0}, {{}, 12'345, 4}},
                     {{u"0012"_qs}, {{}, 1'500, 3}, {}}};
        return file;
    }
    QByteArray written(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        if (!OrderWorkbook::write(anOrder(), path))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theWorkbookReadsBack()
    {
        const auto table = TableFileReader::read(written(u"order.xlsx"_qs));
        QVERIFY2(table, table ? "" : qPrintable(table.failure().message));
        const std::vector<TableRow> &rows = table->sheets.front().rows;
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].cell(1).text, u"Nb colis"_qs);
        // A code stays a text with its zeros, a figure stays a figure.
        QCOMPARE(rows[2].cell(0).text, u"0012"_qs);
        QCOMPARE(rows[2].cell(0).kind, CellKind::Text);
        QCOMPARE(rows[1].cell(2).text, u"1.2345"_qs);
        QCOMPARE(rows[2].cell(1).text, u"1.5"_qs);
        QVERIFY(rows[2].cell(2).text.isEmpty());
    }

    void aTableOfTextReadsBack()
    {
        const QByteArray bytes = written(u"order.csv"_qs);
        QVERIFY(bytes.contains("EAN;Nb colis;PU HT\r\n"));
        QVERIFY(bytes.contains("0012;1,500;\r\n"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto refused = OrderWorkbook::write(anOrder(), m_folder.filePath(u"no/o.xlsx"_qs));
        QCOMPARE(refused.failure().kind, Failure::Kind::Storage);
    }
};

CABAS_TEST(TestOrderWorkbook)
#include "tst_orderworkbook.moc"
