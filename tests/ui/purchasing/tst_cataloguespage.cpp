// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguespage.h"

#include "app/shop.h"
#include "core/base/language.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/differencesmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/stattile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QByteArray head = "Référence;Désignation;EAN;Conditionnement;Prix HT;TVA\n";

/// A grocery's catalogue in March and in April; what changes is what a buyer meets.
QByteArray march()
{
    QByteArray lines = head;
    lines += "CA250;CAFÉ MOULU PÉROU 250G;3760042180333;6;4,05;5,5\n"
             "RB1;Riz basmati complet, 1 kg;;12;2,91;5,5\n"
             "HC1;Huile de colza, 1 L;;6 x 1 L;2,44;5,5\n"
             "PA350;Purée d’amande complète, 350 g;;6;6,73;5,5\n"
             "TF2;Tofu nature, 2 × 125 g;;6;2,05;5,5\n"
             "PC500;Pois chiches, 500 g;;12;1,98;5,5\n"
             "BE150;Biscuits petit épeautre, 150 g;;10;1,62;5,5\n"
             "SP1;Soupe poireau-pomme de terre, 1 L;;6;2,15;5,5\n"
             "SV200;Savon d’Alep 20 % laurier, 200 g;;12;2,80;5,5\n";
    for (int at = 0; at < 30; ++at)
        lines += "Z" + QByteArray::number(at) + ";Tisane du soir n° " + QByteArray::number(at) +
                 ";;6;2,00;5,5\n";
    return lines;
}

QByteArray april()
{
    QByteArray lines = march();
    return lines.replace("6;4,05", "6;4,31")
        .replace("12;2,91", "12;3,02")
        .replace("6 x 1 L;2,44", "6 x 1 L;3,42")
        .replace("6;6,73", "6;6,50")
        .replace(";;6;2,05", ";;8;2,05")
        .replace("12;2,80;5,5", "12;2,80;20")
        .replace("BE150;Biscuits petit épeautre, 150 g;;10;1,62;5,5\n", "")
        .append("LC1;Lentilles corail, 1 kg;;10;3,64;5,5\n")
        .append("XX1;Sirop de fleurs de sureau;;6;sur demande;5,5\n");
}

/// The page in a window of its own, on a shop with a supplier and four of its articles for sale.
class CataloguesWindow {
public:
    explicit CataloguesWindow(bool hasMarch = true)
    {
        supplier = aSupplier(u"Biocoop Plateforme"_qs).add(data).id;
        aSupplier(u"Ferme du Rocher"_qs).add(data);
        coffee = aProduct(u"Café moulu Pérou, 250 g"_qs)
                     .barcode(u"3760042180333"_qs)
                     .priced(526)
                     .add(data)
                     .id;
        const Product oil = aProduct(u"Huile de colza, 1 L"_qs).priced(317).add(data);
        data.write([&](Tx &tx) {
            SupplierStore::setItem(tx, {supplier, oil.id, u"HC1"_qs, Quantity::units(6), {}});
        });
        if (hasMarch)
            takeMarch();
        auto opened = Shop::open(data.path(), {data.folder(), data.now(), {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().message));
        m_shop = std::move(opened).value();
        m_desk = std::make_unique<Desk>(*m_shop, *m_shop->ownerSession());
        m_page = static_cast<CataloguesPage *>(makeCataloguesPage(*m_desk, nullptr));
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        window.resize(1366, 768);
        m_page->begin({});
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    CataloguesPage &page() { return *m_page; }
    Desk &desk() { return *m_desk; }
    DifferencesModel &model() { return *m_page->findChild<DifferencesModel *>(); }
    bool reaches(CataloguesPage::Step step)
    {
        return QTest::qWaitFor([&] { return m_page->step() == step; }, 20'000);
    }
    QString fileOf(const QByteArray &bytes)
    {
        const QString path = data.folder() + u"/tarif-avril.csv"_qs;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        return path;
    }
    void choose(const QByteArray &bytes)
    {
        AskScript script;
        script.answer(fileOf(bytes));
        press(u"choose-file"_qs);
        auto *search = find<QLineEdit>(u"supplier-search"_qs);
        search->clear();
        QTest::keyClicks(search, u"bioc"_qs);
        press(u"begin"_qs);
    }

    TestShop data;
    QWidget window;
    SupplierId supplier{0};
    ProductId coffee{0};

private:
    void takeMarch()
    {
        const CatalogueFile file = CatalogueFile::read(march()).value();
        CatalogueSource source;
        source.fileName = u"tarif-mars.csv"_qs;
        source.reading.mapping = file.table->guess();
        source.reading.naming.calm = true;
        source.reading.naming.spacedUnits = true;
        const auto taken = CatalogueImportService(data.db()).take(
            data.session(), supplier, source, file.articles(source.reading.mapping).value(), {});
        if (!taken)
            qFatal("%s", qPrintable(taken.failure().message));
    }

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Desk> m_desk;
    CataloguesPage *m_page = nullptr;
};

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
        CatalogService catalog(shop.data.db());
        Product coffee = *catalog.find(shop.data.session(), shop.coffee);
        coffee.supplier = shop.supplier;
        QVERIFY(catalog.update(shop.data.session(), coffee));
        Coefficient margin;
        margin.value = 2300;
        QVERIFY(PricingService(shop.data.db()).setCoefficient(shop.data.session(), margin));
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

    void whatCannotBeReadIsSaid()
    {
        CataloguesWindow shop;
        shop.choose("%PDF-1.4");
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
