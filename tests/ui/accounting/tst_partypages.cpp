// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftservice.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/partiespage.h"
#include "ui/accounting/partypage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

JournalLine of(JournalLine line, const QString &code)
{
    line.thirdParty = code;
    return line;
}

void post(BooksDesk &books, const QString &journal, const QString &reference, QDate on,
          std::vector<JournalLine> lines)
{
    EntryDraft draft;
    draft.entry.journal = journal;
    draft.entry.on = on;
    draft.entry.pieceOn = on;
    draft.entry.pieceRef = reference;
    draft.entry.label = u"Facture "_qs + reference;
    draft.entry.lines = std::move(lines);
    const auto posted = DraftService(books.desk().db()).validate(books.session(), draft);
    if (!posted)
        qFatal("%s", qPrintable(posted.failure().message));
}

/// Four suppliers, what they sent and what was paid.
void owe(BooksDesk &books)
{
    ThirdPartyService parties(books.desk().db());
    for (const auto &[code, name] :
         {std::pair(u"BIOCOOP"_qs, u"Biocoop Plateforme Sud-Ouest"_qs),
          std::pair(u"RELAIS"_qs, u"Relais Local"_qs), std::pair(u"EPI"_qs, u"L’Épi d’or"_qs)}) {
        ThirdParty party{code, name};
        party.account = u"401"_qs;
        QVERIFY(parties.save(books.session(), party));
    }
    const auto buy = [&](const QString &who, const QString &number, qint64 cents, QDate on) {
        post(books, u"AC"_qs, number, on,
             {BooksDesk::debit(u"607"_qs, cents), of(BooksDesk::credit(u"401"_qs, cents), who)});
    };
    buy(u"BIOCOOP"_qs, u"2026-0108"_qs, 120971, {2026, 1, 8});
    buy(u"BIOCOOP"_qs, u"2026-0203"_qs, 101724, {2026, 2, 3});
    buy(u"BIOCOOP"_qs, u"2026-0302"_qs, 156298, {2026, 3, 2});
    buy(u"RELAIS"_qs, u"F-88"_qs, 43210, {2025, 11, 20});
    buy(u"EPI"_qs, u"114"_qs, 8870, {2026, 3, 5});
    post(books, u"BQ"_qs, u"VIR 9"_qs, {2026, 3, 9},
         {of(BooksDesk::debit(u"401"_qs, 222695), u"BIOCOOP"_qs),
          BooksDesk::credit(u"512"_qs, 222695)});
}

} // namespace

/// Who is owed, and what settles what.
class TestPartyPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void whoIsOwedByAge()
    {
        BooksDesk books;
        owe(books);
        auto *page = books.open<PartiesPage>(makePartiesPage);
        QCOMPARE(BooksDesk::cell(*page, u"parties"_qs, 0, 0), u"Biocoop Plateforme Sud-Ouest"_qs);
        QCOMPARE(BooksDesk::cell(*page, u"parties"_qs, 2, 0), u"Relais Local"_qs);
        QCOMPARE(BooksDesk::cell(*page, u"parties"_qs, 2, 5),
                 amountText(Money::fromCents(43210), QLocale(u"fr"_qs)));
        page->findChild<QLineEdit *>(u"party-search"_qs)->setFocus();
        BooksDesk::type(u"epi"_qs);
        auto *table = page->findChild<DataTable *>(u"parties"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        table->setFocus();
        table->selectOnly(0);
        BooksDesk::key(Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(1).toList(), (QVariantList{u"401"_qs, u"EPI"_qs}));
    }

    void aNewOneIsCompletedOnItsAccount()
    {
        BooksDesk books;
        auto *page = books.open<PartiesPage>(makePartiesPage);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        AskScript ask;
        ask.answer(u"Plomberie Martin"_qs);
        ask.answer(u"martin"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"party-new"_qs), Qt::LeftButton);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(1).toList(), (QVariantList{u"401"_qs, u"MARTIN"_qs}));
        auto *party = books.open<PartyPage>(makePartyPage, wanted.at(0).at(1));
        QCOMPARE(party->findChild<QLineEdit *>(u"party-name"_qs)->text(), u"Plomberie Martin"_qs);
    }

    void linesAreChosenAndMatched()
    {
        BooksDesk books;
        owe(books);
        auto *page = books.open<PartyPage>(makePartyPage, QVariantList{u"401"_qs, u"BIOCOOP"_qs});
        auto *table = page->findChild<DataTable *>(u"party-lines"_qs);
        QCOMPARE(table->model()->rowCount(), 4);
        table->setFocus();
        auto *match = page->findChild<KeyButton *>(u"match"_qs);
        for (const int row : {0, 1}) {
            table->selectOnly(row);
            BooksDesk::key(Qt::Key_Space);
        }
        QVERIFY(!match->isEnabled());
        table->selectOnly(3);
        BooksDesk::key(Qt::Key_Space);
        QVERIFY(match->isEnabled());
        BooksDesk::key(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page->findChild<SegmentedControl *>(u"party-lines-which"_qs)->setCurrent(1);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(BooksDesk::cell(*page, u"party-lines"_qs, 0, 6), u"A"_qs);
        table->selectOnly(0);
        BooksDesk::key(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(BooksDesk::cell(*page, u"party-lines"_qs, 0, 6), QString());
    }

    /// A payment on account: the rest of the invoice stays open, and says so.
    void aPartIsMatchedOnceSure()
    {
        BooksDesk books;
        owe(books);
        post(books, u"BQ"_qs, u"VIR 10"_qs, {2026, 3, 9},
             {of(BooksDesk::debit(u"401"_qs, 3210), u"RELAIS"_qs),
              BooksDesk::credit(u"512"_qs, 3210)});
        auto *page = books.open<PartyPage>(makePartyPage, QVariantList{u"401"_qs, u"RELAIS"_qs});
        auto *table = page->findChild<DataTable *>(u"party-lines"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        for (const int row : {0, 1}) {
            table->selectOnly(row);
            BooksDesk::key(Qt::Key_Space);
        }
        AskScript ask;
        ask.answer(u"Lettrer en partie"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"match"_qs), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 6).data(Cell::Second).toString().contains(u"400,00"));
        takePicture(books.window(), u"party-part-fr-1366"_qs, QSize(1158, 768));
        table->selectOnly(0);
        QTest::mouseClick(page->findChild<KeyButton *>(u"unmatch"_qs), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void whatSettlesIsProposed()
    {
        BooksDesk books;
        owe(books);
        auto *page = books.open<PartyPage>(makePartyPage, QVariantList{u"401"_qs, u"BIOCOOP"_qs});
        Band *band = page->findChild<Bands *>()->shown(Kind::Info);
        QVERIFY(band != nullptr);
        QTest::mouseClick(band->findChild<KeyButton *>(), Qt::LeftButton);
        auto *table = page->findChild<DataTable *>(u"party-lines"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(page->findChild<Bands *>()->shown(Kind::Info) == nullptr);
    }

    void bankDetailsAreCompletedBesideTheAccount()
    {
        BooksDesk books;
        owe(books);
        auto *page = books.open<PartyPage>(makePartyPage, QVariantList{u"401"_qs, u"RELAIS"_qs});
        auto *iban = page->findChild<QLineEdit *>(u"party-iban"_qs);
        iban->setText(u"FR14 2004"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"party-save"_qs), Qt::LeftButton);
        QTRY_VERIFY(!iban->accessibleDescription().isEmpty());
        iban->setText(u"FR14 2004 1010 0505 0001 3M02 606"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"party-save"_qs), Qt::LeftButton);
        QTRY_COMPARE(ThirdPartyService(books.desk().db()).find(books.session(), u"RELAIS"_qs)->iban,
                     u"FR1420041010050500013M02606"_qs);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            owe(books);
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            auto *parties = books.open<PartiesPage>(makePartiesPage);
            takePicture(books.window(), u"parties"_qs + end, size);
            QStringList found = faults(walk(*parties));
            QVERIFY2(found.isEmpty(), qPrintable(u"parties"_qs + end + found.join(u"\n  "_qs)));
            parties->hide();
            auto *party =
                books.open<PartyPage>(makePartyPage, QVariantList{u"401"_qs, u"BIOCOOP"_qs});
            takePicture(books.window(), u"party"_qs + end, size);
            found = faults(walk(*party));
            QVERIFY2(found.isEmpty(), qPrintable(u"party"_qs + end + found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestPartyPages)
#include "tst_partypages.moc"
