// SPDX-License-Identifier: GPL-3.0-or-later
// covers: closingsteppanel adjustmentform allocationform
#include "core/accounting/yearservice.h"
#include "core/catalog/catalogservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/closingpage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

KeyButton *deed(QWidget &page)
{
    return page.findChild<KeyButton *>(u"closing-deed"_qs);
}

void choose(QWidget &page, int row)
{
    page.findChild<DataTable *>(u"closing-steps"_qs)->selectOnly(row);
}

QString state(QWidget &page, int row)
{
    return BooksDesk::cell(page, u"closing-steps"_qs, row, 1);
}

/// A year of a few entries, a year later.
void liveAYear(BooksDesk &books)
{
    books.post({2026, 1, 15}, u"Parts sociales"_qs,
               {BooksDesk::debit(u"5121"_qs, 1'000'000), BooksDesk::credit(u"1013"_qs, 1'000'000)});
    books.post({2026, 3, 1}, u"Ventes de mars"_qs,
               {BooksDesk::debit(u"5301"_qs, 500'000), BooksDesk::credit(u"70710"_qs, 500'000)});
    books.post({2026, 3, 2}, u"Loyer"_qs,
               {BooksDesk::debit(u"6132"_qs, 120'000), BooksDesk::credit(u"5121"_qs, 120'000)});
}

/// Goods on the shelf, which the books do not know of.
void fillTheShelf(BooksDesk &books)
{
    ProductDraft draft;
    draft.name = u"Farine"_qs;
    draft.code = u"FAR"_qs;
    draft.price = Money::fromCents(250);
    draft.vatBp = 550;
    QVERIFY(CatalogService(books.desk().db()).add(books.session(), draft));
    QVERIFY(
        StockService(books.desk().db())
            .open(books.session(), {{u"FAR"_qs, Quantity::units(400), UnitPrice::fromE4(12'500)}}));
}

enum Step { Begin, Stock, NotInvoiced, Adjust, Waiting, Vat, Close, Allocate };

} // namespace

class TestClosingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void aYearIsClosedFromTheFirstStepToTheLast()
    {
        BooksDesk books;
        liveAYear(books);
        auto *page = books.open<ClosingPage>(makeClosingPage);
        QTRY_COMPARE(state(*page, Begin), u"À faire"_qs);
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QTRY_COMPARE(state(*page, Begin), u"Fait"_qs);
        choose(*page, Adjust);
        page->findChild<QComboBox *>(u"adjust-kind"_qs)->setCurrentIndex(0);
        auto *account = page->findChild<QLineEdit *>(u"adjust-account"_qs);
        account->setFocus();
        BooksDesk::type(u"6132"_qs);
        page->findChild<QLineEdit *>(u"adjust-label"_qs)->setText(u"Loyer de janvier"_qs);
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<Bands *>()->count() > 0);
        page->findChild<MoneyEdit *>(u"adjust-amount"_qs)->setValue(Money::fromCents(100'000));
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QTRY_COMPARE(state(*page, Adjust), u"Fait"_qs);
        choose(*page, Close);
        AskScript ask;
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QCOMPARE(state(*page, Close), u"À faire"_qs);
        ask.answer(u"Clôturer définitivement"_qs);
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QTRY_COMPARE(state(*page, Close), u"Fait"_qs);
        choose(*page, Allocate);
        auto *reserve = page->findChild<MoneyEdit *>(u"allocation-legal_reserve"_qs);
        QVERIFY(reserve->value().has_value());
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<Bands *>()->count() > 0);
    }

    void aClosingThatWasBegunIsGivenUpWithItsReason()
    {
        BooksDesk books;
        liveAYear(books);
        auto *page = books.open<ClosingPage>(makeClosingPage);
        QTRY_COMPARE(state(*page, Begin), u"À faire"_qs);
        QTest::mouseClick(deed(*page), Qt::LeftButton);
        auto *reopen = page->findChild<KeyButton *>(u"reopen-year"_qs);
        QTRY_VERIFY(reopen->isVisible());
        AskScript ask;
        ask.answer(u"Facture oubliée"_qs);
        QTest::mouseClick(reopen, Qt::LeftButton);
        QTRY_COMPARE(state(*page, Begin), u"À faire"_qs);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            liveAYear(books);
            fillTheShelf(books);
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            auto *page = books.open<ClosingPage>(makeClosingPage);
            QTRY_VERIFY(deed(*page)->isVisible());
            const auto picture = [&](const QString &name) {
                takePicture(books.window(), u"closing-"_qs + name + end, size);
                const QStringList found = faults(walk(*page));
                QVERIFY2(found.isEmpty(), qPrintable(name + end + found.join(u"\n  "_qs)));
            };
            QTest::mouseClick(deed(*page), Qt::LeftButton);
            QTRY_VERIFY(page->findChild<KeyButton *>(u"reopen-year"_qs)->isVisible());
            choose(*page, Adjust);
            picture(u"adjust"_qs);
            choose(*page, Stock);
            picture(u"stock"_qs);
            QTest::mouseClick(deed(*page), Qt::LeftButton);
            const QString done = view.french ? u"Fait"_qs : u"Done"_qs;
            QTRY_COMPARE(state(*page, Stock), done);
            choose(*page, Stock);
            picture(u"posted"_qs);
            QVERIFY(YearService(books.desk().db())
                        .close(books.session(),
                               books.books().yearOf(books.session(), {2026, 3, 1})->id));
            choose(*page, Allocate);
            QTRY_VERIFY(page->findChild<MoneyEdit *>(u"allocation-legal_reserve"_qs) != nullptr);
            picture(u"allocate"_qs);
        }
    }
};

CABAS_TEST(TestClosingPage)
#include "tst_closingpage.moc"
