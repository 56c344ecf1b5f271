// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguespage.h"

#include "core/base/language.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/purchasing/catalogueswindow.h"
#include "ui/purchasing/differencesmodel.h"
#include "ui/purchasing/differencesview.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/stattile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

using Group = DifferencesModel::Group;

/// Texts, figures and plurals of a language.
void speak(bool french)
{
    useView({false, french, {1366, 768}});
    Language::use(french ? u"fr"_qs : u"en"_qs);
}

} // namespace

class TestCataloguesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(false); }
    void cleanupTestCase() { Language::use(u"fr"_qs); }

    void aKnownSuppliersFileGoesToItsDifferences()
    {
        CataloguesWindow shop;
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        DifferencesModel &model = shop.model();
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.count(Group::ToCheck), 1);
        QCOMPARE(model.count(Group::Up), 2);
        QCOMPARE(model.count(Group::Down), 1);
        QCOMPARE(model.count(Group::Pack), 1);
        QCOMPARE(model.count(Group::Other), 1);
        QCOMPARE(model.count(Group::Gone), 1);
        QCOMPARE(model.count(Group::New), 1);
        QCOMPARE(model.count(Group::Unread), 1);
        // Nothing is changed yet, and what is to check is first and unticked.
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"To check"_qs));
        QVERIFY(!model.isTicked(1));
        QCOMPARE(shop.find<KeyButton>(u"primary"_qs)->label(), u"Accept 7 changes"_qs);
        shop.press(u"tile-up"_qs);
        QCOMPARE(model.rowCount(), 3);
        shop.press(u"tile-up"_qs);
        QTest::keyClicks(shop.find<QLineEdit>(u"difference-search"_qs), u"cafe"_qs);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Café moulu pérou 250\u00A0g"_qs);
    }

    void spaceTicksAndDeleteRefuses()
    {
        CataloguesWindow shop;
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        auto *table = shop.find<DataTable>(u"differences"_qs);
        auto *primary = shop.find<KeyButton>(u"primary"_qs);
        QCOMPARE(table->currentRow(), 1);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(primary->label(), u"Accept 8 changes"_qs);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(primary->label(), u"Accept 7 changes"_qs);
        QCOMPARE(shop.model().refused().size(), 1);
        shop.press(u"untick-all"_qs);
        QCOMPARE(primary->label(), u"Remember 1 refusal"_qs);
        shop.press(u"tick-all"_qs);
        QCOMPARE(primary->label(), u"Accept 7 changes"_qs);
        QTest::keyClick(&shop.window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        // The refused price is not shown again.
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().count(Group::ToCheck), 0);
        QVERIFY(!primary->isEnabled());
    }

    void acceptedIsUndoneFromTheToast()
    {
        CataloguesWindow shop;
        std::function<void()> undo;
        QObject::connect(&shop.desk(), &Desk::toastWanted, &shop.window,
                         [&](const QString &, const std::function<void()> &deed) { undo = deed; });
        const auto cost = [&] {
            return shop.data
                .read([&](Tx &tx) { return SupplierStore::item(tx, shop.supplier, shop.coffee); })
                ->cost.e4();
        };
        QCOMPARE(cost(), 40'500);
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        QCOMPARE(cost(), 43'100);
        QVERIFY(undo);
        undo();
        QTRY_COMPARE(cost(), 40'500);
    }

    void newCostsSayWhatTheShelfWouldCost()
    {
        CataloguesWindow shop;
        shop.priceByChain();
        QSignalSpy goes(&shop.desk(), &Desk::wanted);
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        const Band *told = shop.page().findChild<Bands *>()->shown(Kind::Info);
        QVERIFY(told);
        QTest::mouseClick(told->findChild<KeyButton *>(), Qt::LeftButton);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes[0][0].toString(), u"prices"_qs);
        QVERIFY(goes[0][1].toLongLong() > 0);
    }

    void theShelfIsShownBeforeAndAfter()
    {
        CataloguesWindow shop;
        shop.priceByChain();
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        DifferencesModel &model = shop.model();
        const auto shelf = [&](int row) {
            return model.index(row, DifferencesModel::Shelf).data().toString() + u" → "_qs +
                   model.index(row, DifferencesModel::ShelfAfter).data().toString();
        };
        const int coffee = model.firstOf(Group::Up);
        QCOMPARE(shelf(coffee), u"5.26 → 5.59"_qs);
        QVERIFY(model.index(coffee, DifferencesModel::ShelfAfter)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Margin"_qs));
        QCOMPARE(shelf(model.firstOf(Group::ToCheck)), u"3.17 → 4.44"_qs);
        // What is not ours yet would be priced by the steps that hold for all.
        QCOMPARE(shelf(model.firstOf(Group::New)), u" → 4.72"_qs);
        QCOMPARE(shelf(model.firstOf(Group::Gone)), u" → "_qs);
        // The oil waits unticked: one label so far, two with it.
        QVERIFY(shop.labels().join(u' ').contains(u"1 shelf label will"_qs));
        model.setTicked(model.firstOf(Group::ToCheck), true);
        QVERIFY(shop.labels().join(u' ').contains(u"2 shelf labels will"_qs));
        QVERIFY(shop.labels().contains(u"Catalogue of Biocoop Plateforme, %1"_qs.arg(
            Language::locale().toString(shop.desk().session().today(), u"MMMM yyyy"_qs))));
        QVERIFY(shop.labels().join(u' ').contains(u"compared with the catalogue of "_qs));
    }

    void theHeadTicksAllThatIsShown()
    {
        CataloguesWindow shop;
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        auto *table = shop.find<DataTable>(u"differences"_qs);
        const auto head = [&] {
            return Qt::CheckState(
                shop.model().headerData(0, Qt::Horizontal, Qt::CheckStateRole).toInt());
        };
        QCOMPARE(head(), Qt::PartiallyChecked);
        shop.press(u"untick-all"_qs);
        QCOMPARE(head(), Qt::Unchecked);
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {20, 16});
        // What is to check stays so.
        QCOMPARE(head(), Qt::PartiallyChecked);
        QCOMPARE(shop.model().ticked().size(), 7);
        shop.press(u"tile-up"_qs);
        QCOMPARE(head(), Qt::Checked);
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {20, 16});
        QCOMPARE(head(), Qt::Unchecked);
        QCOMPARE(shop.model().ticked().size(), 5);
    }

    void anotherContentExplainsThePrice()
    {
        CataloguesWindow shop;
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        const Band *band = shop.find<QWidget>(u"differences"_qs)
                               ->window()
                               ->findChild<DifferencesView *>()
                               ->findChild<Bands *>()
                               ->shown(Kind::Danger);
        QVERIFY(band);
        QVERIFY2(band->spokenText().contains(
                     u"from 1\u00A0L to 1.5\u00A0L. Price per litre: 2.44, then 2.28."_qs),
                 qPrintable(band->spokenText()));
        const QList<KeyButton *> deeds = band->findChildren<KeyButton *>();
        QCOMPARE(deeds.at(0)->label(), u"The content has changed"_qs);
        QCOMPARE(deeds.at(1)->label(), u"The price is right"_qs);
        QTest::mouseClick(deeds.at(0), Qt::LeftButton);
        QCOMPARE(shop.find<KeyButton>(u"primary"_qs)->label(), u"Accept 8 changes"_qs);
        QCOMPARE(shop.model().index(1, DifferencesModel::Change).data().toString(), u"Content"_qs);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        const auto articles = CatalogueImportService(shop.data.db())
                                  .articles(shop.data.session(), shop.supplier)
                                  .value();
        const auto oil = std::find_if(articles.begin(), articles.end(),
                                      [](const auto &each) { return each.reference == u"HC1"; });
        QCOMPARE(oil->content, Quantity::fromMilli(1'500));
        // The file still says one litre; that is known to be wrong.
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().count(Group::ToCheck), 0);
        QCOMPARE(shop.model().count(Group::Pack), 0);
    }

    void aFirstFileAsksForItsColumns()
    {
        CataloguesWindow shop(false);
        QByteArray strange = march();
        strange.replace("Désignation", "Ce que c’est").replace("Prix HT", "Combien");
        shop.choose(strange);
        QVERIFY(shop.reaches(CataloguesPage::Step::Columns));
        auto *primary = shop.find<KeyButton>(u"primary"_qs);
        QVERIFY(!primary->isEnabled());
        for (const auto &[field, heading] : {std::pair{u"column-name"_qs, u"Ce que c’est"_qs},
                                             std::pair{u"column-unit_price"_qs, u"Combien"_qs}}) {
            auto *choice = shop.find<QComboBox>(field);
            choice->setCurrentIndex(choice->findData(heading));
        }
        QVERIFY(primary->isEnabled());
        auto *preview = shop.find<DataTable>(u"preview"_qs);
        QVERIFY(preview->model()->rowCount() > 10);
        QTest::mouseClick(shop.find<QCheckBox>(u"calm"_qs), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(preview->model()->index(0, 0).data().toString(), u"Café moulu pérou 250g"_qs);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().count(Group::New), 39);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        // Learnt: the next file of this supplier asks nothing.
        shop.choose(strange);
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().rowCount(), 0);
    }

    void namesAreTriedOutBesideTheSuppliersOwn()
    {
        CataloguesWindow shop(false);
        shop.choose("Référence;Désignation;Marque;Conditionnement;Prix HT;TVA\n"
                    "J1;JUS DE POMME VITAMONT 75CL;Vitamont;6 x 750 ml;2,10;5,5\n"
                    "F1;FARINE T80 COMPL.;Moulin;sac 5 kg;7,50;5,5\n");
        QVERIFY(shop.reaches(CataloguesPage::Step::Columns));
        const auto *preview = shop.find<DataTable>(u"preview"_qs)->model();
        const auto name = [&](int row) { return preview->index(row, 0).data().toString(); };
        for (const QString &rule : {u"calm"_qs, u"spaced-units"_qs, u"without-brand"_qs})
            QTest::mouseClick(shop.find<QCheckBox>(rule), Qt::LeftButton, {}, {8, 8});
        auto *words = shop.find<QLineEdit>(u"words"_qs);
        QTest::keyClicks(words, u"compl.=complete"_qs);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(name(0), u"Jus de pomme 75\u00A0cl"_qs);
        QCOMPARE(name(1), u"Farine T80 complete"_qs);
        QCOMPARE(preview->index(0, 0).data(Cell::Second).toString(),
                 u"JUS DE POMME VITAMONT 75CL"_qs);
        QTest::mouseClick(shop.find<QCheckBox>(u"without-content"_qs), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(name(0), u"Jus de pomme"_qs);
        // Six bottles by the piece, a sack by the kilo.
        QCOMPARE(preview->index(0, 2).data().toString(), u"6 × 750\u00A0ml"_qs);
        QCOMPARE(preview->index(1, 2).data().toString(), u"pack of 5.000\u00A0kg"_qs);
        QCOMPARE(preview->index(1, 3).data().toString(), u"1.5000"_qs);
        QCOMPARE(preview->index(1, 3).data(Cell::Second).toString(), u"per kg"_qs);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().index(1, 0).data().toString(), u"Jus de pomme"_qs);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        // The supplier's own name is what is kept.
        const auto articles = CatalogueImportService(shop.data.db())
                                  .articles(shop.data.session(), shop.supplier)
                                  .value();
        QCOMPARE(articles.at(1).name, u"JUS DE POMME VITAMONT 75CL"_qs);
    }

    void theLatestIsTakenBackFromTheList()
    {
        CataloguesWindow shop;
        const auto before = CatalogueImportService(shop.data.db())
                                .articles(shop.data.session(), shop.supplier)
                                .value();
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        AskScript script;
        script.answer(u"Take it back"_qs);
        shop.press(u"undo-import"_qs);
        const auto now = [&] {
            return CatalogueImportService(shop.data.db())
                .articles(shop.data.session(), shop.supplier)
                .value();
        };
        QTRY_COMPARE(now(), before);
        const auto runs = CatalogueImportService(shop.data.db())
                              .imports(shop.data.session(), shop.supplier, 5)
                              .value();
        QVERIFY(runs.at(0).undone && !runs.at(1).undone);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4");
        QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'a');
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        CataloguesWindow shop;
        shop.choose(bytes);
        const auto isSaid = [&] {
            const QList<Bands *> all = shop.page().findChildren<Bands *>();
            return std::any_of(all.begin(), all.end(),
                               [](const Bands *bands) { return bands->count() > 0; });
        };
        QTRY_VERIFY(isSaid());
        QCOMPARE(shop.page().step(), CataloguesPage::Step::Start);
    }

    void aNewSupplierIsMadeInPassing()
    {
        CataloguesWindow shop;
        auto *search = shop.find<QLineEdit>(u"supplier-search"_qs);
        QTest::keyClicks(search, u"Moulin Neuf"_qs);
        auto *list = shop.find<QListWidget>(u"suppliers"_qs);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(list->currentItem() ? list->currentItem()->text() : QString(),
                     u"Moulin Neuf"_qs);
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << true;
        QTest::newRow("en") << false;
    }
    void screens()
    {
        QFETCH(bool, isFrench);
        speak(isFrench);
        CataloguesWindow shop;
        shop.priceByChain();
        shop.sellMore();
        // What is below the fold of a column that scrolls is looked at in a taller window.
        const auto look = [&](const QString &name, int wholeHeight = 768) {
            const QString full = u"catalogues-%1-%2"_qs.arg(name, isFrench ? u"fr"_qs : u"en"_qs);
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                takePicture(shop.window, full + u"-%1"_qs.arg(size.width()), size);
                shop.window.resize(size.width(), std::max(size.height(), wholeHeight));
                QApplication::processEvents();
                const QStringList found = faults(walk(shop.page()));
                QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
            }
            Themes::setDark(true);
            takePicture(shop.window, full + u"-dark"_qs, {1366, 768});
            Themes::setDark(false);
        };
        QTest::keyClicks(shop.find<QLineEdit>(u"supplier-search"_qs), u"bioc"_qs);
        look(u"start"_qs);
        shop.find<QLineEdit>(u"supplier-search"_qs)->clear();
        shop.choose(april());
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        look(u"differences"_qs);
        shop.press(u"to-columns"_qs);
        look(u"columns"_qs, 1'500);
        speak(false);
    }
};

CABAS_TEST(TestCataloguesPage)
#include "tst_cataloguespage.moc"
