// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reportpaper barspaper
#include "ui/printing/reportlayout.h"

#include "core/purchasing/orderservice.h"
#include "core/reception/receptionservice.h"
#include "core/reports/reportservice.h"
#include "tests/support/crowdedshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/printing/reportpaper.h"
#include "ui/purchasing/orderrows.h"
#include "ui/reception/receptionpaper.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int resolution = 300;
const QSizeF upright(180, 267);
const QSizeF across(267, 180);

} // namespace

/// What goes on paper is whole: nothing cut, nothing beside the page, no total alone.
class TestReportLayout : public QObject {
    Q_OBJECT
    QBuffer m_bytes;
    std::unique_ptr<QPdfWriter> m_device;

    static ReportTable table(int rows, const QString &words = u"Une ligne"_qs)
    {
        ReportTable table;
        table.title = u"Essai"_qs;
        table.shop = u"La Ruche"_qs;
        table.from = table.to = QDate(2026, 3, 10);
        table.madeAt = QDateTime(table.to, QTime(9, 0));
        table.columns = {{u"reference"_qs, u"Référence"_qs, ColumnKind::Text},
                         {u"name"_qs, u"Article"_qs, ColumnKind::Text},
                         {u"amount_cents"_qs, u"Montant"_qs, ColumnKind::Money}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back(
                {cell(u"REF-%1"_qs.arg(i)), cell(words), cell(Money::fromCents(i))});
        table.totals = {cell(u"Total"_qs), {}, cell(Money::fromCents(1'234'567'890))};
        return table;
    }
    ReportLayout layoutOf(const ReportTable &report) const
    {
        return {report, ReportPaper::isWide(report) ? across : upright, *m_device};
    }
    /// Why a paper cannot be read; empty is good.
    QStringList faultsOf(const ReportTable &report) const
    {
        const ReportLayout layout = layoutOf(report);
        QStringList faults;
        const ReportLayout::Place &last = layout.columns().back();
        if (last.x + last.width > layout.page().width() + 0.1)
            faults << u"wider than its page"_qs;
        std::vector<QStringList> rows{layout.headers()};
        for (const ReportRow &row : report.rows)
            rows.push_back(layout.texts(row));
        if (!report.totals.empty())
            rows.push_back(layout.texts(report.totals));
        for (const QStringList &cells : rows) {
            for (int i = 0; i < cells.size(); ++i) {
                const QString whole = layout
                                          .wrapped(cells[i], layout.columns()[size_t(i)].width,
                                                   layout.bodyPoints(), true)
                                          .join(u' ');
                if (whole.simplified().remove(u' ') != cells[i].simplified().remove(u' '))
                    faults << u"cut: "_qs + cells[i];
                if (layout.isFigure(size_t(i)) && whole.contains(u' ') && cells != rows.front())
                    faults << u"broken: "_qs + cells[i];
            }
        }
        const ReportLayout::Page &end = layout.pages().back();
        if (!report.rows.empty() && end.first == end.last)
            faults << u"totals alone on a page"_qs;
        return faults;
    }

private Q_SLOTS:
    void init()
    {
        useView({});
        m_bytes.open(QIODevice::WriteOnly);
        m_device = std::make_unique<QPdfWriter>(&m_bytes);
        m_device->setResolution(resolution);
    }
    void cleanup()
    {
        m_device.reset();
        m_bytes.close();
        useView({false, false, {1366, 768}});
    }

    void longWordsGoOnBelow()
    {
        const QString words =
            u"Cartons du bas de la palette écrasés, film ouvert, fuite sur le côté, photo prise "
            u"devant le chauffeur, qui a signé sans rien y ajouter"_qs;
        const ReportTable report = table(3, words);
        const ReportLayout layout = layoutOf(report);
        const QStringList cells = layout.texts(report.rows[0]);
        QCOMPARE(layout.linesOf(cells, false), 2);
        // The short reference beside it stays whole.
        QCOMPARE(layout.wrapped(cells[0], layout.columns()[0].width, 8, false).size(), 1);
        QVERIFY2(faultsOf(report).isEmpty(), qPrintable(faultsOf(report).join(u'\n')));
    }

    void aWordWiderThanItsColumnIsBroken()
    {
        const ReportTable report = table(1, QString(300, u'x'));
        QVERIFY2(faultsOf(report).isEmpty(), qPrintable(faultsOf(report).join(u'\n')));
    }

    /// Whatever the number of rows.
    void totalsNeverStandAlone()
    {
        for (int rows = 0; rows < 120; ++rows) {
            ReportTable report = table(rows);
            report.notes = {u"Demandé pour le 10/03/2026."_qs, u"Par la cour."_qs};
            const ReportLayout layout = layoutOf(report);
            size_t next = 0;
            for (const ReportLayout::Page &page : layout.pages()) {
                QCOMPARE(page.first, next);
                QVERIFY(page.last > page.first || rows == 0);
                next = page.last;
            }
            QCOMPARE(next, size_t(rows));
        }
    }

    void manyColumnsOfFiguresAreWrittenSmaller()
    {
        ReportTable report = table(2);
        for (int i = 0; i < 9; ++i) {
            report.columns.push_back(
                {u"amount_cents"_qs, u"Valeur hors taxes %1"_qs.arg(i), ColumnKind::Money});
            for (ReportRow &row : report.rows)
                row.push_back(cell(Money::fromCents(123'456'789)));
            report.totals.push_back(cell(Money::fromCents(1'234'567'890)));
        }
        QVERIFY(layoutOf(report).bodyPoints() <= 8);
        QVERIFY2(faultsOf(report).isEmpty(), qPrintable(faultsOf(report).join(u'\n')));
    }

    void aLetterBeginsWithItsWords()
    {
        ReportTable report = table(80);
        const double before = layoutOf(report).tableTop(true);
        report.opening = {u"Bonjour,"_qs, QString(), u"à la réception nous avons constaté :"_qs};
        const ReportLayout layout = layoutOf(report);
        QVERIFY(layout.tableTop(true) > before);
        QCOMPARE(layout.tableTop(false), before);
    }

    /// The papers of reception, orders and stock, with hundreds of lines; left in the build folder
    /// to look at (`pictures/paper-*.pdf`).
    void papersOfACrowdedShopAreWhole()
    {
        CrowdedShop crowd;
        TestShop &shop = crowd.shop();
        const auto view = ReceptionService(shop.db()).view(shop.session(), crowd.finished);
        QVERIFY(view);
        const ReceptionPaper reception(*view, shop.session(), u"La Ruche"_qs, shop.path());
        std::vector<ReportTable> papers{reception.receipt(), reception.letter()};
        const auto order = OrderService(shop.db()).view(shop.session(), crowd.draft);
        QVERIFY(order);
        papers.push_back(OrderRows::paper(*order, shop.session(), u"La Ruche"_qs));
        for (const QString &name : {u"expiry"_qs, u"losses"_qs, u"stock"_qs}) {
            const auto report =
                ReportService(shop.db(), shop.path()).make(shop.session(), name, {});
            QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().message));
            papers.push_back(*report);
        }
        const QString folder = QStringLiteral(CABAS_BUILD_DIR) + u"/pictures/"_qs;
        QVERIFY(QDir().mkpath(folder));
        for (const ReportTable &paper : papers) {
            const QStringList faults = faultsOf(paper);
            QVERIFY2(faults.isEmpty(), qPrintable(paper.name + u": "_qs + faults.join(u'\n')));
            QVERIFY(ReportPaper::writePdf(paper, folder + u"paper-%1.pdf"_qs.arg(paper.name)));
        }
    }

    /// What a general assembly would rather look at stands above its table, on the first page.
    void barsAboveTheTable()
    {
        const QDir folder(QStringLiteral(CABAS_BUILD_DIR) + u"/pictures"_qs);
        for (const bool isUpright : {true, false}) {
            ReportTable report = table(0);
            report.name = isUpright ? u"income-months"_qs : u"margin"_qs;
            report.title = isUpright ? u"Produits et charges par mois"_qs : u"Marge par famille"_qs;
            report.columns = {{isUpright ? u"month"_qs : u"family"_qs, u"Nom"_qs, ColumnKind::Text},
                              {isUpright ? u"products_cents"_qs : u"sales_cents"_qs, u"Produits"_qs,
                               ColumnKind::Money},
                              {isUpright ? u"charges_cents"_qs : u"cost_cents"_qs, u"Charges"_qs,
                               ColumnKind::Money},
                              {isUpright ? u"result_cents"_qs : u"margin_cents"_qs, u"Résultat"_qs,
                               ColumnKind::Money}};
            report.totals = {cell(u"Total"_qs), cell(Money()), cell(Money()), cell(Money())};
            for (int i = 0; i < 40; ++i) {
                const Money in = Money::fromCents(1'200'000 + (i * 7'919) % 900'000);
                const Money out = Money::fromCents(1'100'000 + (i * 104'729) % 1'200'000);
                if (!isUpright || i < 12)
                    report.rows.push_back(
                        {cell(isUpright ? QLocale(QLocale::French).monthName(i + 1)
                                        : u"Famille %1"_qs.arg(i)),
                         cell(in), cell(out), cell(in - out)});
            }
            const ReportLayout layout = layoutOf(report);
            QVERIFY(layout.bars());
            QVERIFY(layout.barsPlace().height() <= layout.page().height() / 2 + 0.1);
            QVERIFY(layout.barsPlace().bottom() < layout.tableTop(true));
            QVERIFY(layout.tableTop(false) < layout.barsPlace().bottom());
            QVERIFY(faultsOf(report).isEmpty());
            const QString path = folder.filePath(isUpright ? u"paper-bars-standing.pdf"_qs
                                                           : u"paper-bars-lying.pdf"_qs);
            QVERIFY(ReportPaper::writePdf(report, path));
            report.rows.resize(1);
            QVERIFY(!layoutOf(report).bars());
        }
        QVERIFY(!layoutOf(table(3)).bars());
    }
};

CABAS_TEST(TestReportLayout)
#include "tst_reportlayout.moc"
