// SPDX-License-Identifier: GPL-3.0-or-later
// covers: figurechart reportpictures reportpreview
#include "core/accounting/budgetservice.h"
#include "core/reports/reports.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/reportpreview.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportpage.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sharechart.h"
#include "ui/widgets/totalsrow.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

ReportModel &model(QWidget &page)
{
    return *page.findChild<ReportModel *>();
}

void exportAs(QWidget &page, int form)
{
    page.findChild<KeyButton *>(u"export-report"_qs)->menu()->actions().at(form)->trigger();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A report chosen, narrowed, sorted, gone down from, and taken out.
class TestReportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void onlyWhatOneMayRead()
    {
        BooksDesk books;
        Session::Person reader = books.session().person();
        auto *all = books.open<ReportsPage>(makeReportsPage);
        QCOMPARE(all->findChild<DataTable *>(u"reports"_qs)->model()->rowCount(),
                 int(Reports::all().size()) - 3); // recall, moves, certificate: on other pages
        reader.permissions = {Permission::ViewReports};
        books.desk().setSession(books.shop().sessionFor(reader));
        auto *few = books.open<ReportsPage>(makeReportsPage);
        QCOMPARE(few->findChild<DataTable *>(u"reports"_qs)->model()->rowCount(), 7);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        few->findChild<DataTable *>(u"reports"_qs)->setFocus();
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(1).toList().at(0), QVariant(u"day"_qs));
    }

    void everyReportIsMade_data()
    {
        QTest::addColumn<QString>("name");
        for (const ReportKind &kind : Reports::all()) {
            if (QLatin1String(kind.name) != u"recall") // it has a page of its own
                QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
        }
    }
    void everyReportIsMade()
    {
        QFETCH(QString, name);
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<ReportPage>(makeReportPage, QVariantList{name});
        QTRY_COMPARE(model(*page).table().name, name);
    }

    void sortedAndNarrowed()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<ReportPage>(makeReportPage, QVariantList{u"trial-balance"_qs});
        QTRY_COMPARE(model(*page).rowCount(), 5);
        QVERIFY(!page->findChild<TotalsRow *>(u"report-totals"_qs)->totals().isEmpty());
        auto *table = page->findChild<DataTable *>(u"report"_qs);
        table->sortByColumn(3, Qt::DescendingOrder);
        QCOMPARE(BooksDesk::cell(*page, u"report"_qs, 0, 0), u"607"_qs);
        page->findChild<SearchEdit *>(u"report-search"_qs)->setFocus();
        BooksDesk::type(u"fournisseurs"_qs);
        QTRY_COMPARE(model(*page).rowCount(), 1);
        QVERIFY(page->findChild<TotalsRow *>(u"report-totals"_qs)->totals().isEmpty());
    }

    void downAndUp()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<ReportPage>(makeReportPage, QVariantList{u"trial-balance"_qs});
        QTRY_COMPARE(model(*page).rowCount(), 5);
        auto *table = page->findChild<DataTable *>(u"report"_qs);
        table->setFocus();
        table->selectOnly(0);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QSignalSpy back(&books.desk(), &Desk::backWanted);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0), u"ledger"_qs);
        QCOMPARE(wanted.at(0).at(1).toList().at(0), QVariant(u"401"_qs));
        BooksDesk::key(Qt::Key_Backspace);
        QCOMPARE(back.size(), 1);
        page->begin(QVariantList{u"journal"_qs});
        QTRY_COMPARE(model(*page).rowCount(), 10);
        table->selectOnly(0);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(1).at(1), QVariant(u"2026-000001"_qs));
    }

    void provenanceIsAChartToo()
    {
        TestShop data;
        liveALittle(data);
        RoomWindow room(data);
        const QDate today = data.today();
        room.go(u"report"_qs, QVariantList{u"provenance"_qs, today.addYears(-1), today});
        QTRY_COMPARE(model(room.page()).table().from, today.addYears(-1));
        auto *chart = room.page().findChild<ShareChart *>();
        QVERIFY(!chart->isVisible());
        room.find<SegmentedControl>(u"report-view"_qs)->setCurrent(1);
        QVERIFY(chart->isVisible());
        const QString spoken =
            QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Value);
        QVERIFY2(spoken.startsWith(u"Total, Vendu, bio "_qs), qPrintable(spoken));
        QVERIFY(chart->width() >= chart->sizeHint().width());
        room.find<SegmentedControl>(u"report-origin"_qs)->setCurrent(1);
        QTRY_COMPARE(model(room.page()).table().columns.front().field, u"supplier"_qs);
    }

    void whatIsSeenIsExported()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<ReportPage>(makeReportPage, QVariantList{u"trial-balance"_qs});
        QTRY_COMPARE(model(*page).rowCount(), 5);
        page->findChild<SearchEdit *>(u"report-search"_qs)->setText(u"fournisseurs"_qs);
        QTRY_COMPARE(model(*page).rowCount(), 1);
        AskScript ask;
        const QString program = books.folder() + u"/program.csv"_qs;
        ask.answer(program);
        exportAs(*page, 2);
        QTRY_VERIFY(QFile::exists(program));
        QCOMPARE(contents(program).trimmed().split('\n').size(), 2);
        QVERIFY(contents(program).startsWith("account,label,opening_cents"));
        const QString sheet = books.folder() + u"/sheet.csv"_qs;
        ask.answer(sheet);
        exportAs(*page, 1);
        QTRY_VERIFY(QFile::exists(sheet));
        QVERIFY(contents(sheet).contains("1017,24"));
        const QString pdf = books.folder() + u"/report.pdf"_qs;
        ask.answer(pdf);
        exportAs(*page, 3);
        QTRY_VERIFY(QFile::exists(pdf));
        QVERIFY(contents(pdf).startsWith("%PDF-"));
        ask.answer(u"/nowhere/report.pdf"_qs);
        exportAs(*page, 3);
        QTRY_VERIFY(page->findChild<KeyButton *>(u"export-report"_qs)->isEnabled());
        const QString workbook = books.folder() + u"/classeur.xlsx"_qs;
        ask.answer(workbook);
        exportAs(*page, 0);
        QTRY_VERIFY(QFile::exists(workbook));
        QVERIFY(contents(workbook).startsWith("PK"));
    }

    void aLongReportHasPages()
    {
        ReportTable table;
        table.title = u"Essai"_qs;
        table.from = table.to = QDate(2026, 3, 10);
        table.madeAt = QDateTime(table.to, QTime(9, 0));
        table.columns = {{u"name"_qs, u"Nom"_qs, ColumnKind::Text},
                         {u"amount_cents"_qs, u"Montant"_qs, ColumnKind::Money}};
        for (int i = 0; i < 400; ++i)
            table.rows.push_back({cell(u"Ligne %1"_qs.arg(i)), cell(Money::fromCents(i))});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.pdf"_qs);
        QVERIFY(ReportPaper::writePdf(table, path));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.count("/Type /Page\n") >= 8);
        QCOMPARE(ReportPaper::writePdf(table, u"/nowhere/long.pdf"_qs).failure().kind,
                 Failure::Kind::Storage);
    }

    void aStatementOpensItsAccountsAndTheirLedgers()
    {
        useView({false, true, {1366, 768}});
        BooksDesk books;
        books.liveALittle();
        for (const QString &name : {u"balance-sheet"_qs, u"income"_qs}) {
            auto *page = books.open<ReportPage>(makeReportPage, QVariantList{name});
            QTRY_VERIFY(model(*page).rowCount() > 2);
            const int lines = model(*page).rowCount();
            takePicture(books.window(), u"report-"_qs + name, QSize(1158, 768));
            const QStringList found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
            auto *table = page->findChild<DataTable *>(u"report"_qs);
            table->setFocus();
            table->selectOnly(0);
            BooksDesk::key(Qt::Key_Return);
            QTRY_VERIFY(model(*page).rowCount() > lines);
            table->selectOnly(1);
            QSignalSpy wanted(&books.desk(), &Desk::wanted);
            BooksDesk::key(Qt::Key_Return);
            QCOMPARE(wanted.at(0).at(0), u"ledger"_qs);
            page->hide();
        }
    }

    /// What a general assembly looks at, as bars that a screen reader tells too.
    void figuresAreShownAsBars()
    {
        for (const bool isDark : {false, true}) {
            useView({isDark, !isDark, {1366, 768}});
            BooksDesk books;
            books.liveALittle();
            books.post(
                {2026, 2, 14}, u"Ventes"_qs,
                {BooksDesk::debit(u"5301"_qs, 400000), BooksDesk::credit(u"70711"_qs, 400000)});
            books.post(
                {2025, 6, 14}, u"Ventes"_qs,
                {BooksDesk::debit(u"5301"_qs, 90000), BooksDesk::credit(u"70711"_qs, 90000)});
            BudgetService budget(books.desk().db());
            QVERIFY(
                budget.set(books.session(), {2026, 3, 10}, u"607"_qs, Money::fromCents(900000)));
            for (const QString &name : {u"income-months"_qs, u"results"_qs, u"activities"_qs,
                                        u"income"_qs, u"budget"_qs, u"treasury"_qs}) {
                auto *page = books.open<ReportPage>(makeReportPage, QVariantList{name});
                QTRY_VERIFY(model(*page).rowCount() > 0);
                page->findChild<SegmentedControl *>(u"report-view"_qs)->setCurrent(1);
                auto *chart = page->findChild<BarChart *>();
                QTRY_VERIFY(chart->isVisible());
                const QString told =
                    QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Value);
                QVERIFY2(told.contains(u'€'), qPrintable(name));
                takePicture(books.window(),
                            u"report-bars-%1%2"_qs.arg(name, isDark ? u"-dark"_qs : QString()),
                            QSize(1158, 768));
                // Series have a colour each.
                const QStringList found =
                    faults(walk(*page)).filter(QRegularExpression(u"^(?!more than one accent)"_qs));
                QVERIFY2(found.isEmpty(), qPrintable(name + found.join(u"\n  "_qs)));
                page->hide();
            }
        }
    }

    void aReportIsSeenAsPrinted()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<ReportPage>(makeReportPage, QVariantList{u"trial-balance"_qs});
        QTRY_VERIFY(model(*page).rowCount() > 2);
        exportAs(*page, 5);
        QTRY_VERIFY(page->findChild<ReportPreview *>() != nullptr);
        auto *preview = page->findChild<ReportPreview *>();
        QTRY_COMPARE(preview->pages(), 1);
        takePicture(*preview, u"report-preview"_qs, QSize(900, 680));
        // Title, days, two lines of heads, five rows, totals, page: all in ink one can read.
        const QImage paper = preview->grab().toImage().copy(60, 60, 720, 520);
        int lines = 0;
        bool isInk = false;
        for (int y = 0; y < paper.height(); ++y) {
            int dark = 0;
            for (int x = 0; x < paper.width(); ++x)
                dark += qGray(paper.pixel(x, y)) < 110 ? 1 : 0;
            const bool isText = dark > 2 && dark < paper.width() / 2;
            lines += isText && !isInk ? 1 : 0;
            isInk = isText;
        }
        QVERIFY2(lines >= 11, qPrintable(QString::number(lines)));
        QTest::mouseClick(preview->findChild<KeyButton *>(u"close-preview"_qs), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<ReportPreview *>() == nullptr);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            books.liveALittle();
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            auto *list = books.open<ReportsPage>(makeReportsPage);
            takePicture(books.window(), u"reports"_qs + end, size);
            QStringList found = faults(walk(*list));
            QVERIFY2(found.isEmpty(), qPrintable(end + found.join(u"\n  "_qs)));
            list->hide();
            auto *page = books.open<ReportPage>(makeReportPage, QVariantList{u"trial-balance"_qs});
            QTRY_COMPARE(model(*page).rowCount(), 5);
            takePicture(books.window(), u"report"_qs + end, size);
            found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestReportPage)
#include "tst_reportpage.moc"
