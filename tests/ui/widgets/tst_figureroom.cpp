// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/figureroom.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/totalsrow.h"

#include <QFontMetrics>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace cabas;
using namespace cabas::ui;

namespace {

const QString amount = u"−12 345 678,90 €"_qs;

enum Column { Name, Amount, Day, State };

/// A name that takes what is left, and three columns designed too narrow.
class Books : public QWidget {
public:
    explicit Books(int width = 640)
    {
        m_model.setHorizontalHeaderLabels({u"Name"_qs, u"Due"_qs, u"On"_qs, u"State"_qs});
        m_model.setHeaderData(Amount, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
        table.setModel(&m_model);
        table.setColumnWidths({0, 60, 60, 60});
        auto *column = new QVBoxLayout(this);
        column->addWidget(&table);
        column->addWidget(&totals);
        resize(width, 240);
    }
    void add(const QString &name, const QString &due, const QString &on = {},
             const QString &state = {})
    {
        QList<QStandardItem *> row;
        for (const QString &text : {name, due, on, state})
            row << new QStandardItem(text);
        row[Amount]->setTextAlignment(Qt::AlignRight);
        if (!state.isEmpty())
            row[State]->setData(int(Kind::Warning), Cell::ChipKind);
        m_model.appendRow(row);
    }
    int room(int column) const { return table.columnWidth(column) - 2 * Metric::cellPadding; }
    int wanted(const QString &text) const
    {
        return QFontMetrics(Theme::of(&table).font(TextSize::Body)).horizontalAdvance(text);
    }

    DataTable table{u"Books"_qs};
    TotalsRow totals{&table};

private:
    QStandardItemModel m_model;
};

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class TestFigureRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayNotBeCutIsWidened()
    {
        Books books;
        books.add(u"Les Fruitiers d’Arvenne"_qs, amount, u"10/03/2026"_qs, u"waits 14 days"_qs);
        show(books);
        QTRY_VERIFY(books.room(Amount) >= books.wanted(amount));
        QVERIFY(books.room(Day) >= books.wanted(u"10/03/2026"_qs));
        QVERIFY(books.table.columnWidth(State) > 100);
        QCOMPARE(books.table.horizontalHeader()->length(), books.table.viewport()->width());
    }

    void aTotalIsWidenedToo()
    {
        Books books;
        books.add(u"A"_qs, u"1,00"_qs);
        books.totals.setTotals({u"Total"_qs, amount});
        show(books);
        QTRY_VERIFY(books.room(Amount) >= books.wanted(amount));
    }

    void wordsAreNot()
    {
        Books books;
        books.add(u"A"_qs, amount, u"no day is known yet"_qs);
        show(books);
        QTRY_VERIFY(books.room(Amount) >= books.wanted(amount));
        QCOMPARE(books.table.columnWidth(Day), 60);
    }

    void wordsUnderADayAreNot()
    {
        Books books;
        books.add(u"A"_qs, amount, u"1/3"_qs);
        books.table.model()->setData(books.table.model()->index(0, Day),
                                     u"by somebody with a long name"_qs, Cell::Second);
        show(books);
        QTRY_VERIFY(books.room(Amount) >= books.wanted(amount));
        QCOMPARE(books.table.columnWidth(Day), 60);
    }

    void aColumnDrawnNarrowerStaysSo()
    {
        Books books;
        books.table.setColumnWidth(Amount, 40);
        books.add(u"A"_qs, amount, u"10/03/2026"_qs);
        show(books);
        QTRY_VERIFY(books.room(Day) >= books.wanted(u"10/03/2026"_qs));
        QCOMPARE(books.table.columnWidth(Amount), 40);
    }

    void aTableThatIsScrolledHasRoomForAll()
    {
        constexpr int narrow = 320;
        Books books(narrow);
        books.table.setColumnWidths({200, 60, 60, 60});
        books.add(u"A"_qs, amount, u"10/03/2026"_qs);
        show(books);
        QTRY_VERIFY(books.room(Amount) >= books.wanted(amount));
        QCOMPARE(books.table.columnWidth(Name), 200);
    }

    void aNameKeepsItsBeginning()
    {
        constexpr int narrow = 340;
        Books books(narrow);
        books.add(u"Les Fruitiers d’Arvenne"_qs, amount, u"10/03/2026"_qs, u"waits 14 days"_qs);
        show(books);
        QTRY_VERIFY(books.table.columnWidth(Amount) > 60);
        QCoreApplication::processEvents();
        QVERIFY(books.table.columnWidth(Name) >= 100);
    }
};

CABAS_TEST(TestFigureRoom)
#include "tst_figureroom.moc"
