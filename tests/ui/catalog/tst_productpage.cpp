// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpage.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/openfoodservice.h"
#include "core/catalog/ownfieldservice.h"
#include "core/catalog/ownfieldstore.h"
#include "core/purchasing/supplierservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/catalog/photofit.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString spreadCode = QStringLiteral("3760042180333");
const QString cartonCode = QStringLiteral("13760042180330");
const QString unknownCode = QStringLiteral("3017620422003");

void must(bool done)
{
    if (!done)
        qFatal("the page's shop cannot be made");
}

} // namespace

class TestProductPage : public QObject {
    Q_OBJECT

    void fill()
    {
        TestShop &shop = *m_data;
        m_farm = aSupplier(u"Fruitière du Val"_qs).add(shop);
        m_spread = aProduct(u"Pâte à tartiner noisettes"_qs)
                       .code(u"PAT"_qs)
                       .barcode(spreadCode)
                       .family(u"Petit-déjeuner"_qs)
                       .from(m_farm.id)
                       .priced(549)
                       .add(shop);
        m_other = aProduct(u"Muesli"_qs).code(u"MUE"_qs).priced(420).add(shop);
        SupplierItem item{m_farm.id, m_spread.id, u"R12"_qs, Quantity::units(6),
                          UnitPrice::fromE4(38'000)};
        item.name = u"PATE TART NOIS 350G BIO"_qs;
        must(SupplierService(shop.db()).setItem(shop.session(), item).ok());
        must(ProductSheetService(shop.db())
                 .setShopPlace(shop.session(), {GeoPoint{47'000'000, 6'000'000}, 150})
                 .ok());
        QByteArray extract = R"({"code":"3760042180333","product_name_fr":"Pâte à tartiner",)"
                             R"("quantity":"350 g","brands":"Bovetti","nutriscore_grade":"e",)"
                             R"("allergens_tags":["en:nuts","en:milk"],)"
                             R"("labels_tags":["fr:ab-agriculture-biologique"]})";
        QBuffer buffer(&extract);
        must(buffer.open(QIODevice::ReadOnly));
        must(OpenFoodService(shop.db(), shop.path())
                 .import(shop.session(), buffer, [](qint64, qint64) { return true; })
                 .ok());
    }

    ProductView read() const
    {
        return *ProductSheetService(m_data->db()).view(m_data->session(), m_spread.id);
    }
    ProductPage &page() { return static_cast<ProductPage &>(m_room->page()); }
    bool isWrong(const QString &field)
    {
        return m_room->find(field)->property("state").toString() == u"error";
    }
    void choose(const QString &combo, const QVariant &data)
    {
        auto *box = m_room->find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
    }
    /// The words of a column of the history.
    QStringList history(int role = Qt::DisplayRole, int column = 1)
    {
        page().showTab(ProductPage::History);
        QStringList words;
        QAbstractItemModel &rows = m_room->rows(u"product-history"_qs);
        for (int row = 0; row < rows.rowCount(); ++row)
            words += rows.index(row, column).data(role).toString();
        return words;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"products"_qs);
        m_room->go(u"product"_qs, m_spread.id.value());
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void theListLeadsToItAndBack()
    {
        m_room->go(u"products"_qs);
        m_room->open(u"products"_qs, 1);
        QCOMPARE(m_room->name(), u"products"_qs); // the panel first
        m_room->open(u"products"_qs, 1);
        QCOMPARE(m_room->name(), u"product"_qs);
        QCOMPARE(m_room->find<QLineEdit>(u"product-name"_qs)->text(), m_spread.name);
        QTest::keyClick(&m_room->page(), Qt::Key_Escape);
        QCOMPARE(m_room->name(), u"products"_qs);
        m_room->open(u"products"_qs, 0);
        m_room->click(u"product-page"_qs);
        QCOMPARE(m_room->name(), u"product"_qs);
        QCOMPARE(m_room->find<QLineEdit>(u"product-name"_qs)->text(), m_other.name);
    }

    void aFactIsSavedAndToldByTheHistory()
    {
        m_room->write(u"product-net"_qs, u"350 g"_qs);
        m_room->write(u"product-till-name"_qs, u"Pate tartiner"_qs);
        m_room->write(u"product-review"_qs, u"31/12/2026"_qs);
        choose(u"product-life"_qs, int(LifeState::Seasonal));
        choose(u"product-storage"_qs, int(Storage::Dry));
        m_room->click(u"product-save"_qs);
        QTRY_COMPARE(read().sheet.tillName, u"Pate tartiner"_qs);
        const ProductView view = read();
        QCOMPARE(view.compared->price, Money::fromCents(1569));
        QCOMPARE(view.life, LifeState::Seasonal);
        QCOMPARE(view.sheet.reviewOn, QDate(2026, 12, 31));
        QCOMPARE(view.sheet.storage, Storage::Dry);
        // Asked too early it stays, and is asked again.
        const AskScript stay;
        QTRY_VERIFY(page().mayLeave()); // nothing is left to save
        const QStringList fields = history();
        for (const QString &field : {u"Net content"_qs, u"Name on tickets"_qs, u"To review on"_qs,
                                     u"How it is kept"_qs, u"Price"_qs})
            QVERIFY2(fields.contains(field), qPrintable(field));
        const QStringList values = history(Cell::Second);
        QVERIFY(values.contains(u"nothing → 350 g"_qs));
        QCOMPARE(history(Cell::Second, 0).front(), m_data->session().userName());
    }

    void refusalsStandUnderTheirFieldAndNothingTypedIsLost()
    {
        m_room->write(u"product-net"_qs, u"a lot"_qs);
        m_room->click(u"product-save"_qs);
        QVERIFY(isWrong(u"product-net"_qs));
        m_room->write(u"product-net"_qs, u"350 g"_qs);
        m_room->write(u"product-code"_qs, u"MUE"_qs);
        m_room->click(u"product-save"_qs);
        QTRY_VERIFY(isWrong(u"product-code"_qs));
        QCOMPARE(m_room->find<QLineEdit>(u"product-net"_qs)->text(), u"350 g"_qs);
        QVERIFY(!read().sheet.net);
        Ask::Script script;
        script.answer(u"Go on typing"_qs);
        m_room->go(u"products"_qs);
        QCOMPARE(m_room->name(), u"product"_qs);
        script.answer(u"Do not save"_qs);
        m_room->go(u"products"_qs);
        QCOMPARE(m_room->name(), u"products"_qs);
    }

    void whatSomebodyElseChangedMeanwhileStays()
    {
        m_room->write(u"product-shelf"_qs, u"A3"_qs);
        ProductSheet sheet = read().sheet;
        sheet.brand = u"Bovetti"_qs;
        QVERIFY(ProductSheetService(m_data->db()).save(m_data->session(), sheet));
        m_room->go(u"product"_qs, m_spread.id.value());
        QCOMPARE(m_room->find<QLineEdit>(u"product-shelf"_qs)->text(), u"A3"_qs);
        m_room->click(u"product-save"_qs);
        QTRY_COMPARE(read().sheet.shelf, u"A3"_qs);
        QCOMPARE(read().sheet.brand, u"Bovetti"_qs);
    }

    void theVatAdviceIsShown()
    {
        auto *advice = m_room->find<QLabel>(u"product-vat-advice"_qs);
        const QString before = advice->text();
        m_room->write(u"product-name"_qs, u"Vin rouge"_qs);
        QVERIFY(advice->text() != before);
        QVERIFY(advice->text().contains(u"20"_qs));
    }

    void theShopsOwnFieldsAreFilledIn()
    {
        OwnField field;
        field.name = u"Dégusté le"_qs;
        field.kind = OwnValueKind::Day;
        m_data->write([&](Tx &tx) { field.id = OwnFieldStore::add(tx, field); });
        m_room->go(u"products"_qs);
        m_room->go(u"product"_qs, m_spread.id.value());
        m_room->write(u"own-1"_qs, u"soon"_qs);
        m_room->click(u"product-save"_qs);
        QVERIFY(isWrong(u"own-1"_qs));
        m_room->write(u"own-1"_qs, u"10/03/2026"_qs);
        m_room->click(u"product-save"_qs);
        const auto kept = [&] {
            return OwnFieldService(m_data->db())
                .values(m_data->session(), RecordKind::Product, m_spread.id.value())
                ->value(field.id);
        };
        QTRY_COMPARE(kept(), u"2026-03-10"_qs);
        QVERIFY(history().contains(field.name));
    }

    void whereItComesFromGivesTheDistance()
    {
        page().showTab(ProductPage::OriginTab);
        m_room->find<QComboBox>(u"product-producer"_qs)->setEditText(u"Moulin du Val"_qs);
        m_room->write(u"product-coordinates"_qs, u"north"_qs);
        m_room->click(u"product-save"_qs);
        QVERIFY(isWrong(u"product-coordinates"_qs));
        m_room->write(u"product-coordinates"_qs, u"47,5 ; 6,0"_qs);
        m_room->write(u"product-country"_qs, u"fr"_qs);
        m_room->find<QCheckBox>(u"label-demeter"_qs)->click();
        m_room->find<QCheckBox>(u"allergen-milk"_qs)->click();
        m_room->click(u"product-save"_qs);
        QTRY_COMPARE(read().sheet.origin.country, u"FR"_qs);
        const ProductView view = read();
        QCOMPARE(view.producer->name, u"Moulin du Val"_qs);
        QCOMPARE(view.sheet.labels, QStringList{u"demeter"_qs});
        QCOMPARE(view.sheet.allergens, QStringList{u"milk"_qs});
        QCOMPARE(*view.metres / 1000, 55);
        // The page says what was kept before anything else is typed.
        QTRY_COMPARE(m_room->find<QLineEdit>(u"product-country"_qs)->text(), u"FR"_qs);
        m_room->write(u"product-country"_qs, u"France"_qs);
        m_room->click(u"product-save"_qs);
        QTRY_VERIFY(isWrong(u"product-country"_qs));
    }

    void openFoodFactsIsShownBeforeItIsFilledIn()
    {
        page().showTab(ProductPage::OriginTab);
        QVERIFY(!m_room->shows(u"product-food-fill"_qs));
        m_room->click(u"product-food-look"_qs);
        QVERIFY(m_room->shows(u"product-food-fill"_qs));
        QCOMPARE(read().sheet.brand, QString());
        m_room->click(u"product-food-fill"_qs);
        QTRY_COMPARE(read().sheet.brand, u"Bovetti"_qs);
        QTRY_COMPARE(m_room->find<QLineEdit>(u"product-brand"_qs)->text(), u"Bovetti"_qs);
        QTRY_VERIFY(m_room->shows(u"product-food-look"_qs));
        m_room->click(u"product-food-look"_qs);
        QVERIFY(!m_room->shows(u"product-food-fill"_qs)); // it knows nothing more
    }

    void codesComeAndGoWithClearRefusals()
    {
        page().showTab(ProductPage::Codes);
        QAbstractItemModel &rows = m_room->rows(u"product-codes"_qs);
        const int before = rows.rowCount();
        m_room->write(u"code-code"_qs, u"3760042180334"_qs); // a wrong check digit
        m_room->click(u"code-add"_qs);
        QTRY_VERIFY(isWrong(u"code-code"_qs));
        m_room->write(u"code-code"_qs, cartonCode);
        m_room->write(u"code-pack"_qs, u"12"_qs);
        m_room->click(u"code-add"_qs);
        QTRY_COMPARE(rows.rowCount(), before + 1);
        m_room->write(u"code-code"_qs, u"MUE"_qs); // another product's
        m_room->click(u"code-add"_qs);
        QTRY_VERIFY(isWrong(u"code-code"_qs));
        QVERIFY(m_room->page().scanned(unknownCode));
        QCOMPARE(m_room->find<QLineEdit>(u"code-code"_qs)->text(), unknownCode);
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 1).data().toString() == u"12")
                m_room->find<QTableView>(u"product-codes"_qs)->selectRow(row);
        }
        m_room->click(u"code-remove"_qs);
        QTRY_COMPARE(rows.rowCount(), before);
        QVERIFY(m_room->page().scanned(u"MUE"_qs));
        QCOMPARE(m_room->find(u"product-tabs"_qs)->isVisible(), true);
    }

    void suppliersSayHowTheySellIt()
    {
        page().showTab(ProductPage::Suppliers);
        QCOMPARE(m_room->rows(u"product-offers"_qs).rowCount(), 1);
        QCOMPARE(m_room->find<QLineEdit>(u"offer-reference"_qs)->text(), u"R12"_qs);
        m_room->write(u"offer-cost"_qs, u"much"_qs);
        m_room->click(u"offer-save"_qs);
        QVERIFY(isWrong(u"offer-cost"_qs));
        m_room->write(u"offer-cost"_qs, u"3,95"_qs);
        m_room->write(u"offer-minimum"_qs, u"24"_qs);
        m_room->click(u"offer-save"_qs);
        QTRY_COMPARE(m_room->rows(u"product-costs"_qs).rowCount(), 1);
        const auto offer = [&] {
            return SupplierService(m_data->db()).offers(m_spread.id)->front();
        };
        QTRY_COMPARE(offer().minimum, Quantity::units(24));
        QCOMPARE(offer().cost.e4(), 39'500);
        QCOMPARE(offer().name, u"PATE TART NOIS 350G BIO"_qs);
        Ask::Script script;
        script.answer(u"They no longer sell it"_qs);
        m_room->click(u"offer-remove"_qs);
        QTRY_COMPARE(m_room->rows(u"product-offers"_qs).rowCount(), 0);
    }

    void aPhotoIsPastedScaledDownAndRemoved()
    {
        page().showTab(ProductPage::Photo);
        QImage image(3000, 1500, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(image);
        m_room->click(u"photo-paste"_qs);
        const auto photo = [&] { return *ProductSheetService(m_data->db()).photo(m_spread.id); };
        QTRY_VERIFY(photo().has_value());
        QCOMPARE(photo()->size, QSize(1024, 512));
        QVERIFY(photo()->bytes.size() <= ProductPhoto::maxBytes);
        QTRY_VERIFY(m_room->shows(u"product-photo"_qs));
        QVERIFY(history().contains(u"Photo"_qs));
        page().showTab(ProductPage::Photo);
        m_room->click(u"photo-remove"_qs);
        QTRY_VERIFY(!photo().has_value());
    }

    void onlyPicturesAreTaken()
    {
        const QString text = m_data->folder() + u"/photo.png"_qs;
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture at all");
        file.close();
        QCOMPARE(PhotoFit::fromFile(text).failure().code, u"photo_format"_qs);
        QCOMPARE(PhotoFit::fromFile(text + u"x"_qs).failure().code, u"photo"_qs);
        QCOMPARE(PhotoFit::fromImage({}).failure().code, u"photo_none"_qs);
        QImage clear(40, 30, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const QString png = m_data->folder() + u"/clear.png"_qs;
        QVERIFY(clear.save(png));
        const auto photo = PhotoFit::fromFile(png);
        QCOMPARE(photo->size, QSize(40, 30));
        QVERIFY(QImage::fromData(photo->bytes).pixelColor(5, 5).lightness() > 250);
        const QString cut = m_data->folder() + u"/cut.png"_qs;
        QFile whole(png);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile half(cut);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(whole.readAll().left(60));
        half.close();
        QCOMPARE(PhotoFit::fromFile(cut).failure().code, u"photo_damaged"_qs);
    }

    void aKeyLeadsToTheNewPrice()
    {
        m_room->go(u"product"_qs, m_spread.id.value());
        page().showTab(ProductPage::History);
        QTest::keyClick(&m_room->window(), Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"price-new"_qs);
        RoomWindow room(*m_data, {Permission::ViewStock, Permission::EditProducts});
        room.go(u"product"_qs, m_spread.id.value());
        QVERIFY(!room.shows(u"product-new-price"_qs));
    }

    void readersMayNotChange()
    {
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"product"_qs, m_spread.id.value());
        QVERIFY(!room.shows(u"product-save"_qs));
        QVERIFY(!room.find(u"product-name"_qs)->isEnabled());
    }

    void lookRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
        QTest::newRow("fr small") << false << true << QSize(1024, 600);
    }
    void lookRight()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        const View view{isDark, isFrench, size};
        m_room.reset();
        useView(view);
        fillMore();
        RoomWindow room(*m_data);
        room.window().resize(size);
        room.go(u"product"_qs, m_spread.id.value());
        const QStringList names{u"identity"_qs,  u"origin"_qs, u"codes"_qs,
                                u"suppliers"_qs, u"photo"_qs,  u"history"_qs};
        for (int tab = 0; tab < names.size(); ++tab) {
            static_cast<ProductPage &>(room.page()).showTab(ProductPage::Tab(tab));
            const QString name = u"product-%1-%2%3-%4"_qs.arg(
                names.at(tab), isFrench ? u"fr"_qs : u"en"_qs, isDark ? u"-dark"_qs : QString(),
                QString::number(size.width()));
            takePicture(room.window(), name, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
        }
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    /// Enough of everything for a picture.
    void fillMore()
    {
        const Session &session = m_data->session();
        OwnField field;
        field.name = u"Dégusté le"_qs;
        field.kind = OwnValueKind::Day;
        m_data->write([&](Tx &tx) { OwnFieldStore::add(tx, field); });
        must(OpenFoodService(m_data->db(), m_data->path()).complete(session, m_spread.id).ok());
        ProductSheetService sheets(m_data->db());
        ProductSheet sheet = sheets.view(session, m_spread.id)->sheet;
        sheet.origin = {u"FR"_qs, u"Doubs"_qs, u"Besançon"_qs, GeoPoint{47'237'829, 6'024'053}};
        sheet.ingredients = u"Sucre, noisettes 25 %, cacao maigre, lait écrémé en poudre."_qs;
        must(sheets.save(session, sheet).ok());
        QImage image(900, 900, QImage::Format_RGB32);
        image.fill(Qt::gray);
        must(sheets.setPhoto(session, m_spread.id, *PhotoFit::fromImage(image)).ok());
        must(CatalogService(m_data->db())
                 .addCode(session, m_spread.id, cartonCode, Quantity::units(12))
                 .ok());
    }

    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    Supplier m_farm;
    Product m_spread;
    Product m_other;
};

CABAS_TEST(TestProductPage)
#include "tst_productpage.moc"
