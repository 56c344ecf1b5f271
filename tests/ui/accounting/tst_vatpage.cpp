// SPDX-License-Identifier: GPL-3.0-or-later
// covers: vattermscard
#include "core/accounting/vatservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/vatpage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/rateedit.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

/// February as a shop has it: sales at two rates, purchases.
void sellAMonth(BooksDesk &books)
{
    books.post({2026, 2, 14}, u"Ventes de la journée"_qs,
               {BooksDesk::debit(u"5301"_qs, 2'255'000), BooksDesk::credit(u"70713"_qs, 1'000'000),
                BooksDesk::credit(u"445713"_qs, 200'000), BooksDesk::credit(u"70711"_qs, 1'000'000),
                BooksDesk::credit(u"445711"_qs, 55'000)},
               u"VE"_qs);
    books.post({2026, 2, 20}, u"Facture Biocoop"_qs,
               {BooksDesk::debit(u"60711"_qs, 1'200'000), BooksDesk::debit(u"44566"_qs, 66'000),
                BooksDesk::credit(u"401"_qs, 1'266'000)},
               u"AC"_qs);
}

int rowOf(QWidget &page, const QString &box)
{
    auto *model = page.findChild<DataTable *>(u"vat-boxes"_qs)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (BooksDesk::cell(page, u"vat-boxes"_qs, row, 0) == box)
            return row;
    }
    return -1;
}

} // namespace

class TestVatPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void aReturnIsReadAndNotedAsSent()
    {
        BooksDesk books;
        sellAMonth(books);
        auto *page = books.open<VatPage>(makeVatPage);
        QTRY_VERIFY(rowOf(*page, u"28"_qs) >= 0);
        QCOMPARE(page->findChild<PeriodPicker *>()->from(), QDate(2026, 2, 1));
        QCOMPARE(BooksDesk::cell(*page, u"vat-boxes"_qs, rowOf(*page, u"28"_qs), 4),
                 QLocale(QLocale::French).toString(1890));
        auto *table = page->findChild<DataTable *>(u"vat-boxes"_qs);
        table->setFocus();
        table->selectOnly(rowOf(*page, u"20"_qs));
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0), u"ledger"_qs);
        QCOMPARE(wanted.at(0).at(1).toList().at(0), u"44566"_qs);
        auto *send = page->findChild<KeyButton *>(u"send-return"_qs);
        AskScript ask;
        ask.answer(u"Oui, elle est envoyée"_qs);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(!send->isEnabled());
        QCOMPARE(page->findChild<DataTable *>(u"vat-sent"_qs)->model()->rowCount(), 1);
    }

    void whatIsDoubtfulIsTold()
    {
        BooksDesk books;
        books.post({2026, 2, 14}, u"Vente"_qs,
                   {BooksDesk::debit(u"5301"_qs, 500), BooksDesk::credit(u"445710"_qs, 500)});
        auto *page = books.open<VatPage>(makeVatPage);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Warning) != nullptr);
    }

    void theTermsAreSetBesideTheReturn()
    {
        BooksDesk books;
        VatService vat(books.desk().db());
        auto *page = books.open<VatPage>(makeVatPage);
        QTest::mouseClick(page->findChild<KeyButton *>(u"vat-terms"_qs), Qt::LeftButton);
        page->findChild<SegmentedControl *>(u"vat-bought"_qs)->setCurrent(1);
        QTRY_VERIFY(vat.terms(books.session())->boughtOnReceipts);
        QVERIFY(!vat.terms(books.session())->soldOnReceipts);
        auto *account = page->findChild<QLineEdit *>(u"share-account"_qs);
        auto *part = page->findChild<RateEdit *>(u"share-part"_qs);
        auto *set = page->findChild<KeyButton *>(u"share-set"_qs);
        account->setText(u"70"_qs);
        part->setValue(8000);
        QTest::mouseClick(set, Qt::LeftButton);
        QTRY_VERIFY(!account->accessibleDescription().isEmpty());
        account->setText(u"61"_qs);
        QTest::mouseClick(set, Qt::LeftButton);
        auto *shares = page->findChild<DataTable *>(u"vat-shares"_qs);
        QTRY_COMPARE(shares->model()->rowCount(), 1);
        QCOMPARE(BooksDesk::cell(*page, u"vat-shares"_qs, 0, 0), u"61"_qs);
        takePicture(books.window(), u"vat-terms-fr-1366"_qs, QSize(1158, 768));
        const QStringList found = faults(walk(*page));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        shares->selectOnly(0);
        QTest::mouseClick(page->findChild<KeyButton *>(u"share-remove"_qs), Qt::LeftButton);
        QTRY_COMPARE(shares->model()->rowCount(), 0);
    }

    void vatThatWaitedIsTakenIn()
    {
        BooksDesk books;
        books.post({2026, 2, 10}, u"Comptable"_qs,
                   {BooksDesk::debit(u"6226"_qs, 10000), BooksDesk::debit(u"445881"_qs, 2000),
                    BooksDesk::credit(u"5121"_qs, 12000)});
        auto *page = books.open<VatPage>(makeVatPage);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Info) != nullptr);
        QTest::mouseClick(page->findChild<Bands *>()->shown(Kind::Info)->findChild<KeyButton *>(),
                          Qt::LeftButton);
        QTRY_VERIFY(rowOf(*page, u"20"_qs) >= 0);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Info) == nullptr);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            sellAMonth(books);
            books.post({2026, 2, 21}, u"Vente"_qs,
                       {BooksDesk::debit(u"5301"_qs, 500), BooksDesk::credit(u"445710"_qs, 500)});
            QVERIFY(VatService(books.desk().db())
                        .send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 0));
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            auto *page = books.open<VatPage>(makeVatPage);
            QTRY_VERIFY(rowOf(*page, u"28"_qs) >= 0);
            takePicture(books.window(), u"vat-return"_qs + end,
                        QSize(view.size.width() - 208, view.size.height()));
            const QStringList found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestVatPage)
#include "tst_vatpage.moc"
