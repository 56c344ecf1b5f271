// SPDX-License-Identifier: GPL-3.0-or-later
// covers: entrypreview activitiesview periodlock
#include "core/accounting/assetservice.h"
#include "core/accounting/budgetservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/paymentservice.h"
#include "core/accounting/scheduleservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/accounting/booksdesk.h"
#include "ui/accounting/cockpitpage.h"
#include "ui/accounting/dueedit.h"
#include "ui/accounting/paymentspage.h"
#include "ui/accounting/schedulespage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString iban = u"FR1420041010050500013M02606"_qs;

void invoice(BooksDesk &books, const QString &who, const QString &number, qint64 cents, QDate on)
{
    EntryDraft draft;
    draft.entry.journal = u"AC"_qs;
    draft.entry.on = on;
    draft.entry.pieceOn = on;
    draft.entry.pieceRef = number;
    draft.entry.label = u"Facture "_qs + number;
    draft.entry.lines = {BooksDesk::debit(u"607"_qs, cents), BooksDesk::credit(u"401"_qs, cents)};
    draft.entry.lines[1].thirdParty = who;
    const auto posted = DraftService(books.desk().db()).validate(books.session(), draft);
    if (!posted)
        qFatal("%s", qPrintable(posted.failure().message));
}

/// A shop that owes, rents, borrows and plans.
void live(BooksDesk &books)
{
    ThirdPartyService parties(books.desk().db());
    for (const auto &[code, name, account] :
         {std::tuple(u"BIOCOOP"_qs, u"Biocoop Plateforme Sud-Ouest"_qs, iban),
          std::tuple(u"EPI"_qs, u"L’Épi d’or"_qs, iban),
          std::tuple(u"RELAIS"_qs, u"Relais Local"_qs, QString())}) {
        ThirdParty party{code, name};
        party.iban = account;
        party.termsDays = 15;
        QVERIFY(parties.save(books.session(), party));
    }
    books.post({2026, 1, 2}, u"Apports"_qs,
               {BooksDesk::debit(u"512"_qs, 1500000), BooksDesk::credit(u"1013"_qs, 1500000)});
    invoice(books, u"BIOCOOP"_qs, u"2026-0108"_qs, 120971, {2026, 1, 8});
    invoice(books, u"BIOCOOP"_qs, u"2026-0302"_qs, 156298, {2026, 3, 2});
    invoice(books, u"EPI"_qs, u"114"_qs, 8870, {2026, 2, 27});
    invoice(books, u"RELAIS"_qs, u"F-88"_qs, 43210, {2026, 2, 10});
    EntryDraft rent;
    rent.name = u"Loyer"_qs;
    rent.entry.journal = u"BQ"_qs;
    rent.entry.label = u"Loyer"_qs;
    rent.entry.lines = {BooksDesk::debit(u"6132"_qs, 120000), BooksDesk::credit(u"512"_qs, 120000)};
    const auto model = DraftService(books.desk().db()).keepTemplate(books.session(), rent);
    QVERIFY(
        ScheduleService(books.desk().db()).recur(books.session(), model->id, 1, {2026, 3, 5}, 0));
    QVERIFY(ScheduleService(books.desk().db())
                .spread(books.session(), {u"Assurance 2026"_qs,
                                          u"616"_qs,
                                          Money::fromCents(96000),
                                          {2026, 3, 10},
                                          u"A-26"_qs,
                                          {2026, 4, 1},
                                          12}));
    AssetService assets(books.desk().db());
    QVERIFY(assets.add(books.session(), {AssetId(0),
                                         u"Vitrine réfrigérée"_qs,
                                         u"2154"_qs,
                                         u"28154"_qs,
                                         u"68112"_qs,
                                         Money::fromCents(600000),
                                         {2025, 4, 1},
                                         60,
                                         {},
                                         {}}));
    QVERIFY(assets.addLoan(books.session(), {LoanId(0),
                                             u"Prêt travaux"_qs,
                                             {},
                                             u"164"_qs,
                                             u"6611"_qs,
                                             u"512"_qs,
                                             Money::fromCents(2000000),
                                             300,
                                             {2026, 3, 5},
                                             60,
                                             0}));
    BudgetService budget(books.desk().db());
    QVERIFY(budget.set(books.session(), {2026, 3, 10}, u"607"_qs, Money::fromCents(1500000)));
    QVERIFY(budget.set(books.session(), {2026, 3, 10}, u"6132"_qs, Money::fromCents(1440000)));
}

int rows(QWidget &page, const QString &table)
{
    return page.findChild<DataTable *>(table)->model()->rowCount();
}

} // namespace

/// What awaits the treasurer, what is paid, what comes back.
class TestTreasuryPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({false, true, {1366, 768}}); }

    void theDeskLeadsToWhatAwaits()
    {
        BooksDesk books;
        live(books);
        auto *page = books.open<CockpitPage>(makeCockpitPage);
        QSignalSpy wanted(&books.desk(), &Desk::wanted);
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"task-overdue"_qs), Qt::LeftButton);
        QCOMPARE(wanted.at(0).at(0), u"payments"_qs);
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"step-bank"_qs), Qt::LeftButton);
        QTRY_COMPARE(page->findChild<KeyButton *>(u"step-bank"_qs)->label(), u"Pas encore"_qs);
        AskScript ask;
        ask.answer(u"Verrouiller"_qs);
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"step-lock"_qs), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<QAbstractButton *>(u"task-month"_qs) == nullptr);
    }

    void payingByTransfer()
    {
        BooksDesk books;
        live(books);
        auto *page = books.open<PaymentsPage>(makePaymentsPage, u"new"_qs);
        QCOMPARE(rows(*page, u"payable"_qs), 3);
        auto *prepare = page->findChild<KeyButton *>(u"run-prepare"_qs);
        QVERIFY(!prepare->isEnabled());
        page->findChild<QLineEdit *>(u"pay-iban"_qs)->setText(iban);
        QTest::mouseClick(page->findChild<KeyButton *>(u"pay-account-keep"_qs), Qt::LeftButton);
        QTRY_VERIFY(prepare->isEnabled());
        QTest::mouseClick(prepare, Qt::LeftButton);
        QTRY_VERIFY(page->findChild<Bands *>()->shown(Kind::Warning) != nullptr ||
                    page->findChild<Bands *>()->shown(Kind::Danger) != nullptr);
        // Whoever has no IBAN is left for another time.
        auto *table = page->findChild<DataTable *>(u"payable"_qs);
        table->setFocus();
        table->selectOnly(2);
        BooksDesk::key(Qt::Key_Space);
        QTest::mouseClick(prepare, Qt::LeftButton);
        auto *runs = page->findChild<SegmentedControl *>(u"payments-part"_qs);
        QTRY_COMPARE(runs->current(), 1);
        QTRY_COMPARE(rows(*page, u"runs"_qs), 1);
        const QString path = books.folder() + u"/virements.xml"_qs;
        AskScript ask;
        ask.answer(u"Nouvelle (pain.001.001.09)"_qs);
        ask.answer(path);
        QTest::mouseClick(page->findChild<KeyButton *>(u"run-file"_qs), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QTest::mouseClick(page->findChild<KeyButton *>(u"run-post"_qs), Qt::LeftButton);
        QTRY_VERIFY(!page->findChild<KeyButton *>(u"run-post"_qs)->isEnabled());
        runs->setCurrent(0);
        QTRY_COMPARE(rows(*page, u"payable"_qs), 1);
    }

    void whatComesBackIsPostedWithOneKey()
    {
        BooksDesk books;
        live(books);
        auto *page = books.open<SchedulesPage>(makeSchedulesPage);
        QCOMPARE(rows(*page, u"recurring"_qs), 2);
        auto *table = page->findChild<DataTable *>(u"recurring"_qs);
        table->setFocus();
        table->selectOnly(0);
        QCOMPARE(BooksDesk::cell(*page, u"recurring"_qs, 0, 1), u"05/03/2026"_qs);
        BooksDesk::key(Qt::Key_Return);
        QTRY_COMPARE(BooksDesk::cell(*page, u"recurring"_qs, 0, 1), u"05/04/2026"_qs);
        auto *tabs = page->findChild<QTabBar *>(u"schedules-tabs"_qs);
        tabs->setCurrentIndex(2);
        QCOMPARE(rows(*page, u"loans"_qs), 1);
        page->findChild<DataTable *>(u"loans"_qs)->setFocus();
        BooksDesk::key(Qt::Key_Return);
        QTRY_COMPARE(BooksDesk::cell(*page, u"loans"_qs, 0, 4), u"05/04/2026"_qs);
        tabs->setCurrentIndex(3);
        page->findChild<QLineEdit *>(u"budget-account"_qs)->setText(u"616"_qs);
        page->findChild<QLineEdit *>(u"budget-amount"_qs)->setText(u"960"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"budget-keep"_qs), Qt::LeftButton);
        QTRY_COMPARE(rows(*page, u"budget"_qs), 3);
        tabs->setCurrentIndex(1);
        QCOMPARE(rows(*page, u"assets"_qs), 1);
        page->findChild<QLineEdit *>(u"asset-cost"_qs)->setText(u"abc"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"asset-add"_qs), Qt::LeftButton);
        QVERIFY(!page->findChild<QLineEdit *>(u"asset-cost"_qs)->accessibleDescription().isEmpty());
        tabs->setCurrentIndex(4);
        QCOMPARE(rows(*page, u"treasury"_qs), 13);
    }

    void whatWouldBePostedIsShown()
    {
        BooksDesk books;
        live(books);
        auto *page = books.open<SchedulesPage>(makeSchedulesPage);
        auto *tabs = page->findChild<QTabBar *>(u"schedules-tabs"_qs);
        tabs->setCurrentIndex(2);
        auto *loans = page->findChild<DataTable *>(u"loans"_qs);
        auto *shown = loans->parentWidget()->parentWidget()->findChild<DataTable *>(u"proposal"_qs);
        QVERIFY(shown != nullptr);
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->model()->rowCount(), 3); // capital, interest, bank
        QCOMPARE(shown->model()->index(2, 0).data().toString(), u"512"_qs);
    }

    void activitiesHaveTheirAccounts()
    {
        BooksDesk books;
        live(books);
        auto *page = books.open<SchedulesPage>(makeSchedulesPage);
        page->findChild<QTabBar *>(u"schedules-tabs"_qs)->setCurrentIndex(5);
        page->findChild<QLineEdit *>(u"activity-code"_qs)->setText(u"cafe"_qs);
        page->findChild<QLineEdit *>(u"activity-name"_qs)->setText(u"Le café"_qs);
        QTest::mouseClick(page->findChild<KeyButton *>(u"activity-add"_qs), Qt::LeftButton);
        QTRY_COMPARE(rows(*page, u"activities"_qs), 1);
        auto *account = page->findChild<QLineEdit *>(u"activity-account"_qs);
        account->setText(u"51"_qs);
        auto *set = page->findChild<KeyButton *>(u"activity-set"_qs);
        QTest::mouseClick(set, Qt::LeftButton);
        QTRY_VERIFY(!account->accessibleDescription().isEmpty());
        account->setText(u"613"_qs);
        QTest::mouseClick(set, Qt::LeftButton);
        QTRY_COMPARE(BooksDesk::cell(*page, u"activities"_qs, 0, 1), u"613"_qs);
        takePicture(books.window(), u"schedules-activities-fr-1366"_qs, QSize(1158, 768));
        // The treasury with what the season should bring, and without.
        page->findChild<QTabBar *>(u"schedules-tabs"_qs)->setCurrentIndex(4);
        const QString with = BooksDesk::cell(*page, u"treasury"_qs, 12, 3);
        page->findChild<SegmentedControl *>(u"treasury-season"_qs)->setCurrent(1);
        QTRY_VERIFY(BooksDesk::cell(*page, u"treasury"_qs, 12, 3) != with);
    }

    void daysAsPeopleTypeThem()
    {
        const QDate from(2026, 3, 10);
        QCOMPARE(DueEdit::read(u"+30"_qs, from), std::optional(QDate(2026, 4, 9)));
        QCOMPARE(DueEdit::read(u"10.4.26"_qs, from), std::optional(QDate(2026, 4, 10)));
        QCOMPARE(DueEdit::read(u"0104"_qs, from), std::optional(QDate(2026, 4, 1)));
        QCOMPARE(DueEdit::read(u"1/2"_qs, from), std::optional(QDate(2027, 2, 1)));
        QVERIFY(!DueEdit::read(u"31/02/2026"_qs, from));
        QVERIFY(!DueEdit::read(u"demain"_qs, from));
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            BooksDesk books;
            live(books);
            const QString end =
                u"-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            const QSize size(view.size.width() - 208, view.size.height());
            QStringList found;
            const auto look = [&](QWidget *page, const QString &name) {
                takePicture(books.window(), name + end, size);
                for (const QString &fault : faults(walk(*page)))
                    found += name + end + u": "_qs + fault;
            };
            auto *desk = books.open<CockpitPage>(makeCockpitPage);
            look(desk, u"cockpit"_qs);
            desk->hide();
            auto *payments = books.open<PaymentsPage>(makePaymentsPage, u"new"_qs);
            look(payments, u"payments"_qs);
            payments->hide();
            auto *schedules = books.open<SchedulesPage>(makeSchedulesPage);
            auto *tabs = schedules->findChild<QTabBar *>(u"schedules-tabs"_qs);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(schedules, u"schedules-%1"_qs.arg(tab));
            }
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        }
    }
};

CABAS_TEST(TestTreasuryPages)
#include "tst_treasurypages.moc"
