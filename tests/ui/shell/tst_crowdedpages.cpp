// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowdedshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/pageworker.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QScrollArea>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QRegularExpression date(u"^\\d\\d/\\d\\d/\\d{4}"_qs);

/// The figures, dates and states that a table cuts: "table: column: text". Long names may be.
QStringList cutCells(const DataTable &table)
{
    QStringList found;
    const QAbstractItemModel &model = *table.model();
    const Theme &theme = Theme::of(&table);
    const int rows = std::min(model.rowCount(), 40);
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        const int width = table.columnWidth(column) - 2 * Metric::cellPadding;
        const int words =
            QFontMetrics(theme.font(TextSize::Caption, Weight::Strong)).horizontalAdvance(head);
        if (words > width)
            found << u"%1: head %2"_qs.arg(table.objectName(), head);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model.index(row, column);
            if (index.siblingAtColumn(0).data(Cell::Group).toBool())
                continue;
            const QString text = index.data().toString();
            const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            const bool isChip =
                index.data(Cell::ChipKind).isValid() && index.data(Cell::ChipText).isNull();
            if (!isFigure && !isChip && !date.match(text).hasMatch())
                continue;
            const Weight weight =
                index.data(Cell::Strong).toBool() ? Weight::Strong : Weight::Regular;
            const QFont font =
                isChip
                    ? theme.font(TextSize::Caption, Weight::Strong)
                    : theme.font(table.rows() ? table.rows()->textSize() : TextSize::Body, weight);
            int wanted = QFontMetrics(font).horizontalAdvance(text) + (isChip ? 32 : 0);
            if (index.data(Cell::Unit).isValid())
                wanted += 28;
            if (wanted > width) {
                found << u"%1: %2: %3 (%4 of %5)"_qs.arg(table.objectName(), head, text)
                             .arg(width)
                             .arg(wanted);
                break;
            }
        }
    }
    return found;
}

} // namespace

/// The pages of reception, stock and orders with as much as they will ever have to show: hundreds
/// of lines, the longest names, five-figure quantities; and a picture of each to look at
/// (`pictures/crowded-*.png` of the build folder).
class TestCrowdedPages : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<CrowdedShop> m_crowd;
    QStringList m_wrong;

    /// Everything that was asked for is shown.
    void settle(MainWindow &window)
    {
        for (int i = 0; i < 2; ++i) {
            bool isBack = false;
            window.desk().run(
                &window, [] { return Result<>(Ok{}); }, [&](const Result<> &) { isBack = true; });
            QTRY_VERIFY(isBack);
        }
        QTRY_COMPARE(PageWorker::underWay(), 0);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    void look(RoomWindow &room, const QString &name)
    {
        settle(room.window());
        const QSize size = room.window().size();
        const QString full = u"crowded-%1-%2"_qs.arg(
            name, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        takePicture(room.window(), full, size);
        if (room.window().size() != size)
            m_wrong << full + u": does not fit the screen"_qs;
        for (const QString &fault : faults(walk(room.page())))
            m_wrong << full + u": "_qs + fault;
        for (const auto *area : room.page().findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget() != nullptr &&
                area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                area->widget()->width() > area->viewport()->width())
                m_wrong << u"%1: %2 px in a panel of %3"_qs.arg(full)
                               .arg(area->widget()->width())
                               .arg(area->viewport()->width());
        }
        for (const auto *table : room.page().findChildren<DataTable *>()) {
            if (!table->isVisible())
                continue;
            for (const QString &cell : cutCells(*table))
                m_wrong << full + u": cut: "_qs + cell;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_crowd = std::make_unique<CrowdedShop>();
    }
    void cleanupTestCase()
    {
        m_crowd.reset();
        m_settings.reset();
    }

    void fitWhatTheyShow_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::addRow("fr 1366") << true << false << QSize(1366, 768);
        QTest::addRow("fr 1920") << true << false << QSize(1920, 1080);
        QTest::addRow("fr 1280") << true << false << QSize(1280, 720); // 1920 x 1080 at 150 %
        QTest::addRow("en dark 1366") << false << true << QSize(1366, 768);
    }
    void fitWhatTheyShow()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        m_wrong.clear();
        const AskScript answers; // leaving the count offers a note: nobody writes one
        RoomWindow room(m_crowd->shop());
        room.window().resize(size);
        room.go(u"receptions"_qs);
        look(room, u"receptions"_qs);
        room.go(u"receptions"_qs, m_crowd->finished.value());
        look(room, u"receipt"_qs);
        room.go(u"reception"_qs, m_crowd->counting.value());
        look(room, u"reception"_qs);
        room.page().scanned(CrowdedShop::barcodeOf(5));
        settle(room.window());
        look(room, u"reception-scan"_qs);
        room.page().scanned(u"4006381333931"_qs);
        QTRY_VERIFY(room.shows(u"unknown-do"_qs));
        look(room, u"reception-unknown"_qs);
        room.go(u"orders"_qs, m_crowd->sent.value());
        look(room, u"orders"_qs);
        room.go(u"order"_qs, m_crowd->draft.value());
        look(room, u"order"_qs);
        room.go(u"suppliers"_qs);
        room.open(u"supplier-list"_qs, 1);
        look(room, u"suppliers"_qs);
        for (const QString &page : {u"stock"_qs, u"inventories"_qs, u"losses"_qs, u"expiry"_qs,
                                    u"recall"_qs, u"labels"_qs, u"families"_qs}) {
            room.go(page);
            look(room, page);
        }
        room.go(u"inventory"_qs, m_crowd->inventory.value());
        look(room, u"inventory"_qs);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u"\n"_qs)));
    }
};

CABAS_TEST(TestCrowdedPages)
#include "tst_crowdedpages.moc"
