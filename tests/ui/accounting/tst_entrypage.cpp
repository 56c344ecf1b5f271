// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activityservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/entrygrid.h"
#include "ui/accounting/entrypage.h"
#include "ui/accounting/entrypapers.h"
#include "ui/accounting/journalpage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

/// The invoice of the design's picture, up to the supplier's line without amount.
void typeInvoice(EntryPage &page)
{
    page.findChild<QLineEdit *>(u"entry-reference"_qs)->setFocus();
    BooksDesk::type(u"2026-0311"_qs);
    page.findChild<QLineEdit *>(u"entry-label"_qs)->setFocus();
    BooksDesk::type(u"Livraison du 10 mars"_qs);
    page.findChild<EntryGrid *>()->setFocus(Qt::TabFocusReason);
    BooksDesk::type(u"607"_qs);
    BooksDesk::key(Qt::Key_Tab);
    BooksDesk::type(u"Épicerie"_qs);
    BooksDesk::key(Qt::Key_Return);
    BooksDesk::type(u"BIOCOOP"_qs);
    BooksDesk::key(Qt::Key_Return);
    BooksDesk::type(u"964,21"_qs);
    BooksDesk::key(Qt::Key_Return);
    BooksDesk::type(u"44566"_qs);
    for (int i = 0; i < 3; ++i)
        BooksDesk::key(Qt::Key_Return);
    BooksDesk::type(u"53,03"_qs);
    BooksDesk::key(Qt::Key_Return);
}

/// A page of paper with a few lines on it.
QString invoicePicture(const QString &folder)
{
    QImage image(620, 877, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.drawText(QPoint(40, 60), u"Biocoop Plateforme"_qs);
    painter.drawText(QPoint(440, 60), u"FACTURE 2026-0311"_qs);
    for (int row = 0; row < 12; ++row)
        painter.fillRect(QRect(40, 160 + row * 36, 300 + (row * 37) % 120, 10), Qt::lightGray);
    painter.drawText(QPoint(40, 700), u"Net à payer 1 017,24 €"_qs);
    painter.end();
    const QString path = folder + u"/facture-2026-0311.png"_qs;
    image.save(path);
    return path;
}

QString label(QWidget &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

QString bandText(QWidget &page, Kind kind)
{
    Band *band = page.findChild<Bands *>()->shown(kind);
    return band == nullptr ? QString() : band->spokenText();
}

} // namespace

/// An entry typed by keyboard alone, checked, posted, looked at and undone.
class TestEntryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void anInvoiceByKeyboard()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        typeInvoice(*page);
        QVERIFY(label(*page, u"verdict"_qs) == u"Écart"_qs);
        BooksDesk::type(u"fourn"_qs);
        auto *list = books.window().findChild<QListWidget *>(u"account-suggestions"_qs);
        QVERIFY(list != nullptr && list->isVisible());
        while (list->currentItem()->data(Qt::UserRole).toString() != u"401"_qs)
            BooksDesk::key(Qt::Key_Down);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, EntryLinesModel::AccountColumn),
                 u"401"_qs);
        BooksDesk::type(u"\""_qs);
        BooksDesk::key(Qt::Key_F8);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, EntryLinesModel::Credit),
                 amountText(Money::fromCents(101724), QLocale(QLocale::French)));
        QCOMPARE(label(*page, u"verdict"_qs), u"Équilibrée"_qs);
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<KeyButton *>(u"next-entry"_qs)->isVisible());
        const Result<PostedEntry> posted =
            books.books().entryNumbered(books.session(), u"2026-000001"_qs);
        QVERIFY(posted);
        QCOMPARE(posted->entry.lines.size(), size_t(3));
        QCOMPARE(posted->entry.lines[0].thirdParty, u"BIOCOOP"_qs);
        QCOMPARE(posted->entry.lines[2].credit.cents(), 101724);
        QCOMPARE(posted->entry.sourceKind, u"manual"_qs);
        QVERIFY(page->mayLeave());
    }

    void equalBalancesTheCellAndQuoteRepeats()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        typeInvoice(*page);
        BooksDesk::type(u"401"_qs);
        BooksDesk::key(Qt::Key_Tab);
        BooksDesk::type(u"Facture = 2026"_qs);
        BooksDesk::key(Qt::Key_Tab);
        BooksDesk::key(Qt::Key_Tab);
        BooksDesk::type(u"="_qs);
        BooksDesk::key(Qt::Key_Tab);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, EntryLinesModel::LabelColumn),
                 u"Facture = 2026"_qs);
        QCOMPARE(label(*page, u"verdict"_qs), u"Équilibrée"_qs);
        BooksDesk::type(u"\""_qs);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 3, EntryLinesModel::AccountColumn),
                 u"401"_qs);
        BooksDesk::type(u"\""_qs);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 3, EntryLinesModel::LabelColumn),
                 u"Facture = 2026"_qs);
    }

    void whatIsWrongIsSaidAndKept()
    {
        BooksDesk books;
        QVERIFY(books.books().addAccount(
            books.session(), {u"60799"_qs, u"Vieux compte"_qs, {}, false, true, false}));
        QVERIFY(books.books().setAccountClosed(books.session(), u"60799"_qs, true));
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        auto *post = page->findChild<KeyButton *>(u"post-entry"_qs);
        auto *grid = page->findChild<EntryGrid *>();
        QTest::mouseClick(post, Qt::LeftButton);
        QTRY_VERIFY(!page->findChild<QLineEdit *>(u"entry-reference"_qs)
                         ->accessibleDescription()
                         .isEmpty());
        takePicture(books.window(), u"entry-refused"_qs, {1366 - 208, 768});
        const QStringList found = faults(walk(*page)); // all that is wrong can be read
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_qs)));
        page->findChild<QLineEdit *>(u"entry-reference"_qs)->setText(u"R1"_qs);
        page->findChild<QLineEdit *>(u"entry-label"_qs)->setText(u"Essai"_qs);
        grid->setFocus(Qt::TabFocusReason);
        BooksDesk::type(u"zzz"_qs);
        BooksDesk::key(Qt::Key_Tab);
        QTest::mouseClick(post, Qt::LeftButton);
        QVERIFY(bandText(*page, Kind::Warning).contains(u"zzz"));
        grid->begin(grid->lines().index(0, EntryLinesModel::AccountColumn));
        BooksDesk::key(Qt::Key_A, Qt::ControlModifier);
        BooksDesk::type(u"60799"_qs);
        for (int i = 0; i < 3; ++i)
            BooksDesk::key(Qt::Key_Tab);
        BooksDesk::type(u"12,5x"_qs);
        BooksDesk::key(Qt::Key_Tab);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::Debit), u"12,5x"_qs);
        grid->begin(grid->lines().index(0, EntryLinesModel::Debit));
        BooksDesk::key(Qt::Key_A, Qt::ControlModifier);
        BooksDesk::type(u"12,50"_qs);
        QTest::mouseClick(post, Qt::LeftButton);
        QVERIFY(bandText(*page, Kind::Warning).contains(u"Vieux compte"));
        QCOMPARE(
            books.desk()
                .db()
                .read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM journal_entries"); })
                .value(),
            0);
    }

    void aLockedDayIsSaidBesideTheDate()
    {
        BooksDesk books;
        books.liveALittle();
        QVERIFY(books.books().lockPeriod(books.session(), {2026, 2, 28}));
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        auto *date = page->findChild<QDateEdit *>(u"entry-date"_qs);
        date->setDate({2026, 2, 27});
        QVERIFY(date->accessibleDescription().contains(u"28/02/2026"));
        date->setDate({2026, 3, 1});
        QVERIFY(date->accessibleDescription().isEmpty());
    }

    void anUnbalancedEntryStays()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        typeInvoice(*page);
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<Bands *>()->count() > 0);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::AccountColumn),
                 u"607"_qs);
    }

    void aDraftIsNotLost()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        QVERIFY(page->mayLeave());
        typeInvoice(*page);
        AskScript ask;
        QVERIFY(page->mayLeave());
        QVERIFY(ask.asked().isEmpty());
        DraftService drafts(books.desk().db());
        QTRY_COMPARE(drafts.drafts(books.session())->size(), size_t(1));
        const EntryDraft kept = drafts.drafts(books.session())->front();
        page->begin(u"new"_qs);
        QVERIFY(page->findChild<EntryGrid *>()->lines().isBlank(0));
        page->begin(u"draft:%1"_qs.arg(kept.id.value()));
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::AccountColumn),
                 u"607"_qs);
        auto *discard = page->findChild<KeyButton *>(u"discard-draft"_qs);
        QVERIFY(discard->isVisible());
        ask.answer(u"La jeter"_qs);
        QTest::mouseClick(discard, Qt::LeftButton);
        QTRY_VERIFY(drafts.drafts(books.session())->empty());
        QTRY_VERIFY(page->findChild<EntryGrid *>()->lines().isBlank(0));
    }

    void vatIsPartedOnAKey()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        page->findChild<EntryGrid *>()->setFocus(Qt::TabFocusReason);
        BooksDesk::type(u"60711"_qs);
        for (int i = 0; i < 3; ++i)
            BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"1017,24"_qs);
        BooksDesk::key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::Debit),
                 amountText(Money::fromCents(96421), QLocale(QLocale::French)));
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 1, EntryLinesModel::AccountColumn),
                 u"44566"_qs);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 1, EntryLinesModel::Debit),
                 amountText(Money::fromCents(5303), QLocale(QLocale::French)));
        // An account without a rate of its own asks which.
        BooksDesk::type(u"6132"_qs);
        for (int i = 0; i < 3; ++i)
            BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"120"_qs);
        BooksDesk::key(Qt::Key_T, Qt::ControlModifier);
        auto *menu = page->findChild<QMenu *>(u"vat-rates"_qs);
        QVERIFY(menu != nullptr);
        menu->actions().constFirst()->trigger();
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 3, EntryLinesModel::Debit), u"20,00"_qs);
        menu->close();
    }

    void vatThatTheBuyerOwesIsAddedOnAKey()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        auto *grid = page->findChild<EntryGrid *>(u"entry-lines"_qs);
        EntryLinesModel &lines = grid->lines();
        lines.edit({BooksDesk::debit(u"60711"_qs, 10000), BooksDesk::credit(u"401"_qs, 10000)});
        grid->setFocus();
        grid->setCurrentIndex(lines.index(0, EntryLinesModel::Debit));
        BooksDesk::key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = page->findChild<QMenu *>(u"owed-vat"_qs);
        QVERIFY(menu != nullptr);
        menu->actions().at(2)->trigger(); // within the Union, 5.5 %
        menu->close();
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 1, 0), u"445662"_qs);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, 0), u"44521"_qs);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, EntryLinesModel::Credit), u"5,50"_qs);
    }

    void aThirdPartyIsFoundByAWord()
    {
        BooksDesk books;
        ThirdParty party{u"BIOPLAT"_qs, u"Biocoop Plateforme"_qs};
        party.account = u"401"_qs;
        party.termsDays = 20;
        QVERIFY(ThirdPartyService(books.desk().db()).save(books.session(), party));
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        page->findChild<EntryGrid *>()->setFocus(Qt::TabFocusReason);
        BooksDesk::type(u"401"_qs);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"plate"_qs);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::PartyColumn),
                 u"Biocoop Plateforme"_qs);
        BooksDesk::key(Qt::Key_Return);
        BooksDesk::type(u"12,00"_qs);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(page->findChild<QLineEdit *>(u"entry-due"_qs)->text(), u"30/03/2026"_qs);
        QCOMPARE(label(*page, u"owed"_qs), moneyText(Money::fromCents(1200), QLocale(u"fr"_qs)));
    }

    /// Only where the shop names activities, and only for charges and products.
    void anActivityIsTypedOrChosenLater()
    {
        BooksDesk books;
        ActivityService service(books.desk().db());
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        auto *grid = page->findChild<EntryGrid *>();
        QVERIFY(grid->isColumnHidden(EntryLinesModel::ActivityColumn));
        QVERIFY(service.save(books.session(), {u"CAFE"_qs, u"Le café"_qs}));
        QVERIFY(service.save(books.session(), {u"SHOP"_qs, u"Le magasin"_qs}));
        page->begin(u"new"_qs);
        QVERIFY(!grid->isColumnHidden(EntryLinesModel::ActivityColumn));
        page->findChild<QLineEdit *>(u"entry-reference"_qs)->setText(u"L1"_qs);
        page->findChild<QLineEdit *>(u"entry-label"_qs)->setText(u"Loyer"_qs);
        grid->setFocus(Qt::TabFocusReason);
        BooksDesk::type(u"607"_qs);
        for (int i = 0; i < 3; ++i)
            BooksDesk::key(Qt::Key_Tab);
        QCOMPARE(grid->currentIndex().column(), int(EntryLinesModel::ActivityColumn));
        BooksDesk::type(u"caf"_qs);
        BooksDesk::key(Qt::Key_Tab);
        BooksDesk::type(u"10"_qs);
        BooksDesk::key(Qt::Key_Tab);
        QCOMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::ActivityColumn),
                 u"Le café"_qs);
        BooksDesk::type(u"401"_qs);
        for (int i = 0; i < 3; ++i)
            BooksDesk::key(Qt::Key_Tab);
        QCOMPARE(grid->currentIndex().column(), int(EntryLinesModel::Debit));
        BooksDesk::key(Qt::Key_F8);
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<KeyButton *>(u"next-entry"_qs)->isVisible());
        const EntryId entry = books.books().entryNumbered(books.session(), u"2026-000001"_qs)->id;
        QCOMPARE(service.ofEntry(books.session(), entry)->value(0), u"CAFE"_qs);
        // Once posted, the line may still be looked at otherwise.
        grid->selectOnly(0);
        BooksDesk::key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = grid->findChild<QMenu *>(u"activities"_qs);
        QVERIFY(menu != nullptr && menu->activeAction()->text() == u"Le café"_qs);
        menu->actions().at(1)->trigger();
        QTRY_COMPARE(service.ofEntry(books.session(), entry)->value(0), u"SHOP"_qs);
        QTRY_COMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 0, EntryLinesModel::ActivityColumn),
                     u"Le magasin"_qs);
    }

    void aTemplateFillsTheEntry()
    {
        BooksDesk books;
        EntryDraft model;
        model.name = u"Loyer"_qs;
        model.entry.journal = u"BQ"_qs;
        model.entry.label = u"Loyer du mois"_qs;
        model.entry.lines = {BooksDesk::debit(u"6132"_qs, 120000),
                             BooksDesk::credit(u"512"_qs, 120000)};
        QVERIFY(DraftService(books.desk().db()).keepTemplate(books.session(), model));
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        BooksDesk::key(Qt::Key_D, Qt::ControlModifier);
        auto *menu = page->findChild<QMenu *>(u"templates"_qs);
        QVERIFY(menu != nullptr);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(label(*page, u"verdict"_qs), u"Équilibrée"_qs);
        QCOMPARE(page->findChild<QComboBox *>(u"entry-journal"_qs)->currentData().toString(),
                 u"BQ"_qs);
    }

    void aPaperStaysWithTheEntry()
    {
        BooksDesk books;
        auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
        typeInvoice(*page);
        BooksDesk::type(u"401"_qs);
        BooksDesk::key(Qt::Key_F8);
        const QString path = books.folder() + u"/facture.pdf"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 facture");
        file.close();
        auto *papers = page->findChild<EntryPapers *>();
        papers->keep(path);
        QTRY_COMPARE(papers->count(), 1);
        BooksDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<KeyButton *>(u"next-entry"_qs)->isVisible());
        QCOMPARE(papers->count(), 1);
        QCOMPARE(label(*papers, u"paper-name"_qs), u"facture.pdf"_qs);
        QVERIFY(DraftService(books.desk().db()).drafts(books.session())->empty());
    }

    void aPostedEntryIsReversedOnce()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<EntryPage>(makeEntryPage, u"2026-000002"_qs);
        auto *reverse = page->findChild<KeyButton *>(u"reverse-entry"_qs);
        QVERIFY(reverse->isVisible());
        AskScript ask;
        QTest::mouseClick(reverse, Qt::LeftButton);
        QCOMPARE(ask.asked().size(), 1);
        ask.answer(u"Extourner"_qs);
        QTest::mouseClick(reverse, Qt::LeftButton);
        QTRY_COMPARE(BooksDesk::cell(*page, u"entry-lines"_qs, 2, EntryLinesModel::Debit),
                     amountText(Money::fromCents(101724), QLocale(QLocale::French)));
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QTest::mouseClick(page->findChild<KeyButton *>(u"open-entry"_qs), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().at(0), u"entry"_qs);
        page->begin(u"2026-000002"_qs);
        QVERIFY(!reverse->isVisible());
    }

    void enterGoesDownAndBackspaceUp()
    {
        BooksDesk books;
        books.liveALittle();
        auto *page = books.open<EntryPage>(makeEntryPage, u"2026-000002"_qs);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QSignalSpy back(&books.desk(), &Desk::backWanted);
        QVERIFY(page->findChild<EntryGrid *>()->hasFocus());
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(1).toList().at(0), QVariant(u"607"_qs));
        BooksDesk::key(Qt::Key_Backspace);
        QCOMPARE(back.size(), 1);
    }

    void whoMayOnlyLookPostsNothing()
    {
        BooksDesk books;
        books.liveALittle();
        Session::Person reader = books.session().person();
        reader.permissions = {Permission::ViewBooks};
        books.desk().setSession(books.shop().sessionFor(reader));
        auto *page = books.open<EntryPage>(makeEntryPage, u"2026-000002"_qs);
        QVERIFY(!page->findChild<KeyButton *>(u"reverse-entry"_qs)->isVisible());
        QVERIFY(!page->findChild<KeyButton *>(u"next-entry"_qs)->isVisible());
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            books.liveALittle();
            ThirdParty party{u"BIOCOOP"_qs, u"Biocoop Plateforme"_qs};
            party.account = u"401"_qs;
            QVERIFY(ThirdPartyService(books.desk().db()).save(books.session(), party));
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            auto *page = books.open<EntryPage>(makeEntryPage, u"new"_qs);
            typeInvoice(*page);
            BooksDesk::type(u"401"_qs);
            BooksDesk::key(Qt::Key_Return);
            BooksDesk::key(Qt::Key_Return);
            BooksDesk::type(u"BIOCOOP"_qs);
            BooksDesk::key(Qt::Key_Return);
            BooksDesk::key(Qt::Key_F8);
            const QSize size(view.size.width() - 208, view.size.height());
            takePicture(books.window(), u"entry-draft"_qs + end, size);
            QStringList found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(u"draft"_qs + end + found.join(u"\n  "_qs)));
            auto *papers = page->findChild<EntryPapers *>();
            papers->keep(invoicePicture(books.folder()));
            QTRY_COMPARE(papers->count(), 1);
            takePicture(books.window(), u"entry-paper"_qs + end, size);
            // With activities in the dark, without them in the light.
            ActivityService activities(books.desk().db());
            if (view.dark)
                QVERIFY(activities.save(books.session(), {u"CAFE"_qs, u"Le café"_qs}));
            page->begin(u"2026-000002"_qs);
            takePicture(books.window(), u"entry-posted"_qs + end, size);
            found = faults(walk(*page));
            QVERIFY2(found.isEmpty(), qPrintable(u"posted"_qs + end + found.join(u"\n  "_qs)));
            page->hide();
            auto *journal = books.open<JournalPage>(makeJournalPage);
            takePicture(books.window(), u"journal"_qs + end, size);
            found = faults(walk(*journal));
            QVERIFY2(found.isEmpty(), qPrintable(u"journal"_qs + end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestEntryPage)
#include "tst_entrypage.moc"
