// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/journalpage.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"

#include <QAction>
#include <QDateEdit>
#include <QMenu>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

int rows(QWidget &page)
{
    return page.findChild<DataTable *>(u"entries"_qs)->model()->rowCount();
}

/// Chooses a span in the period's menu.
void choose(QWidget &page, PeriodPicker::Span span)
{
    for (QAction *action : page.findChild<KeyButton *>(u"period"_qs)->menu()->actions()) {
        if (action->data().toInt() == int(span))
            action->trigger();
    }
}

} // namespace

class TestJournalPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void byPeriod()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<JournalPage>(makeJournalPage);
        QTRY_COMPARE(rows(*page), 2);
        choose(*page, PeriodPicker::LastMonth);
        QCOMPARE(rows(*page), 1);
        choose(*page, PeriodPicker::FiscalYear);
        QCOMPARE(rows(*page), 4);
        choose(*page, PeriodPicker::LastFiscalYear);
        QCOMPARE(rows(*page), 0);
        choose(*page, PeriodPicker::Free);
        auto *from = page->findChild<QDateEdit *>(u"period-from"_qs);
        auto *to = page->findChild<QDateEdit *>(u"period-to"_qs);
        QVERIFY(from->isVisible());
        from->setDate({2026, 1, 1});
        Q_EMIT from->editingFinished();
        to->setDate({2026, 2, 10});
        Q_EMIT to->editingFinished();
        QCOMPARE(rows(*page), 2);
    }

    void foundAsOneTypes()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<JournalPage>(makeJournalPage);
        choose(*page, PeriodPicker::FiscalYear);
        auto *search = page->findChild<SearchEdit *>(u"entry-search"_qs);
        search->setFocus();
        BooksDesk::type(u"biocoop fact"_qs);
        QTRY_COMPARE(rows(*page), 2);
        QVERIFY(
            page->findChild<FootLine *>()->findChild<QLabel *>()->text().contains(u"2 écritures"));
        search->clear();
        BooksDesk::type(u"1200,00"_qs);
        QTRY_COMPARE(rows(*page), 1);
        search->clear();
        QTRY_COMPARE(rows(*page), 4);
        page->findChild<FilterLine *>()->setFacet(0, 3);
    }

    void enterOpensAndTheRowStays()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<JournalPage>(makeJournalPage);
        auto *table = page->findChild<DataTable *>(u"entries"_qs);
        QTRY_COMPARE(rows(*page), 2);
        table->setFocus();
        table->selectOnly(1);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0), u"entry"_qs);
        books.post({2026, 3, 10}, u"Frais"_qs,
                   {BooksDesk::debit(u"627"_qs, 500), BooksDesk::credit(u"512"_qs, 500)});
        QTRY_COMPARE(rows(*page), 3);
        page->begin({});
        page->setFocus();
        QCOMPARE(table->currentRow(), 2);
        BooksDesk::focused();
        QTRY_VERIFY(table->hasFocus());
    }

    void draftsWaitBeside()
    {
        BooksDesk books;
        EntryDraft draft;
        draft.entry.journal = u"AC"_qs;
        draft.entry.label = u"Facture à finir"_qs;
        draft.entry.lines = {BooksDesk::debit(u"607"_qs, 500)};
        DraftService drafts(books.desk().db());
        const EntryDraft kept = *drafts.keep(books.session(), draft);
        auto *page = books.open<JournalPage>(makeJournalPage, u"drafts"_qs);
        auto *table = page->findChild<DataTable *>(u"drafts"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
        table->setFocus();
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(1).toString(), u"draft:%1"_qs.arg(kept.id.value()));
        AskScript ask;
        ask.answer(u"La jeter"_qs);
        BooksDesk::key(Qt::Key_Delete);
        QTRY_VERIFY(drafts.drafts(books.session())->empty());
    }

    void aNewEntry()
    {
        BooksDesk books;
        auto *page = books.open<JournalPage>(makeJournalPage);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.at(0).at(1), QVariant(u"new"_qs));
    }
};

CABAS_TEST(TestJournalPage)
#include "tst_journalpage.moc"
