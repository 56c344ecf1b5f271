// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/openingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/entrylinesmodel.h"
#include "ui/accounting/openingpage.h"
#include "ui/widgets/keybutton.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

void next(int times = 1)
{
    for (int i = 0; i < times; ++i)
        BooksDesk::key(Qt::Key_Return);
}

/// Money at the bank, the stock, an unpaid invoice, and the capital that balances them.
void typeBalances()
{
    BooksDesk::type(u"5121"_qs);
    next(3);
    BooksDesk::type(u"8 000,00"_qs);
    next(2);
    BooksDesk::type(u"3701"_qs);
    next(3);
    BooksDesk::type(u"4 500,00"_qs);
    next(2);
    BooksDesk::type(u"401"_qs);
    next();
    BooksDesk::type(u"Facture 88"_qs);
    next();
    BooksDesk::type(u"ROCHER"_qs);
    next(2);
    BooksDesk::type(u"1 250,00"_qs);
    next();
    BooksDesk::type(u"+20"_qs);
    next();
    BooksDesk::type(u"1013"_qs);
    next(3);
    BooksDesk::type(u"="_qs);
}

} // namespace

/// The balances that the books begin with, typed by hand.
class TestOpeningPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void typedByKeysKeptAndPosted()
    {
        BooksDesk books;
        auto *page = books.open<OpeningPage>(makeOpeningPage);
        typeBalances();
        OpeningService service(books.desk().db());
        QTRY_COMPARE(service.kept(books.session())->size(), size_t(4));
        const OpeningLine invoice = service.kept(books.session())->at(2);
        QCOMPARE(invoice.line.thirdParty, u"ROCHER"_qs);
        QCOMPARE(invoice.dueOn, QDate(2026, 1, 21));
        QCOMPARE(service.kept(books.session())->at(3).line.credit, Money::fromCents(1125000));
        // Another day it is all there again.
        page->hide();
        auto *again = books.open<OpeningPage>(makeOpeningPage);
        QTRY_COMPARE(BooksDesk::cell(*again, u"opening-lines"_qs, 2, EntryLinesModel::Due),
                     u"21/01/2026"_qs);
        AskScript ask;
        ask.answer(u"Valider"_qs);
        QTest::mouseClick(again->findChild<QAbstractButton *>(u"post-opening"_qs), Qt::LeftButton);
        QTRY_VERIFY(service.books(books.session())->posted.has_value());
        QTRY_VERIFY(!again->findChild<QAbstractButton *>(u"post-opening"_qs)->isVisible());
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QTest::mouseClick(again->findChild<QAbstractButton *>(u"see-opening"_qs), Qt::LeftButton);
        QCOMPARE(wanted.at(0).at(0), u"entry"_qs);
    }

    void pictures()
    {
        for (const View &view : {View{false, true, {1366, 768}}, View{true, false, {1024, 600}}}) {
            useView(view);
            BooksDesk books;
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            auto *page = books.open<OpeningPage>(makeOpeningPage);
            typeBalances();
            takePicture(books.window(), u"opening"_qs + end, size);
            const QStringList found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestOpeningPage)
#include "tst_openingpage.moc"
