// SPDX-License-Identifier: GPL-3.0-or-later
// covers: unknownpanel unknownanswer candidatelist newgoodsform receptionunknown
#include "ui/reception/unknownpanel.h"

#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "core/catalog/pricingstore.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/reception/candidatelist.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/widgets/keybutton.h"

#include <QSpinBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString unknown = u"3760182740954"_qs;
const QString other = u"9501101530003"_qs;

} // namespace

/// A code that nobody knows, from its beep to goods that can be sold, without leaving the count.
class TestUnknownPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Supplier> m_supplier;
    std::optional<Product> m_cider;
    std::optional<Product> m_cream;
    DeliveryId m_delivery{0};

    ReceptionView view()
    {
        return *ReceptionService(m_data->db()).view(m_data->session(), m_delivery);
    }
    Quantity received(ProductId product)
    {
        for (const DeliveryLine &line : view().lines) {
            if (line.product == product)
                return line.received;
        }
        return {};
    }
    void scan(const QString &code) { m_room->page().scanned(code); }
    void scanUnknown(const QString &code = unknown)
    {
        scan(code);
        QVERIFY(QTest::qWaitFor(
            [&] { return m_room->shows(u"unknown-do"_qs) && !lines().chosenName().isEmpty(); }));
    }
    struct Lines {
        CandidateList *list;
        QString chosenName() const { return list->count() > 0 ? list->item(0)->text() : QString(); }
    };
    Lines lines() { return {m_room->find<CandidateList>(u"open-lines"_qs)}; }
    KeyButton *primary() { return m_room->find<KeyButton>(u"unknown-do"_qs); }
    /// Types into the line where scans go, and presses Enter.
    void type(const QString &text)
    {
        m_room->write(u"scan-line"_qs, text);
        QTest::keyClick(m_room->find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
    }
    /// The deed of the band about lines of the document without a product.
    void sayWhatTheyAre()
    {
        for (auto *button : m_room->page().findChildren<KeyButton *>()) {
            if (button->text() == u"Say what they are") {
                button->click();
                return;
            }
        }
        QFAIL("no band says what may be done");
    }
    bool isSettled()
    {
        return QTest::qWaitFor([&] { return view().unresolved.empty(); }) &&
               QTest::qWaitFor([&] { return !m_room->shows(u"unknown-do"_qs); });
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        m_supplier = aSupplier(u"Biocoop Plateforme"_qs).add(*m_data);
        m_cider = aProduct(u"Cidre brut fermier, 75 cl"_qs).priced(420).pack(6).add(*m_data);
        m_cream = aProduct(u"Crème fraîche épaisse, 20 cl"_qs)
                      .priced(215)
                      .barcode(u"3760042180333"_qs)
                      .pack(6)
                      .add(*m_data);
        std::vector<DeliveryNoteLine> note(3);
        note[0].code = m_cider->code;
        note[0].quantity = Quantity::units(12);
        note[1].code = u"3760042180333"_qs;
        note[1].quantity = Quantity::units(24);
        note[2].reference = u"G6"_qs;
        note[2].name = u"Galettes de sarrasin, paquet de 6"_qs;
        note[2].quantity = Quantity::units(3);
        note[2].pack = Quantity::units(10);
        note[2].inPacks = true;
        const auto started = ReceptionService(m_data->db())
                                 .start(m_data->session(), m_supplier->id, u"bl.csv"_qs, "x", note);
        QVERIFY(started);
        m_delivery = started->delivery;
        SupplierArticle article;
        article.reference = u"GBN"_qs;
        article.name = u"Galettes de blé noir bio x6"_qs;
        article.barcode = other;
        article.brand = u"La Bretonne"_qs;
        article.cost = UnitPrice::fromE4(29'700);
        article.vatBp = 550;
        m_data->write([&](Tx &tx) {
            SupplierArticleStore::put(tx, m_supplier->id, article);
            Coefficient margin;
            margin.slot = Coefficient::marginSlot;
            margin.value = 2'300;
            PricingStore::put(tx, margin);
            BarcodeRuleStore::set(tx,
                                  {u"Articles"_qs, BarcodeKind::Article, u"20.........."_qs, 10});
        });
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"reception"_qs, m_delivery.value());
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void aLineWithoutACodeIsTheLikelyAnswer()
    {
        scanUnknown();
        QTRY_VERIFY(m_room->find<QAbstractButton>(u"answer-1"_qs)->isChecked());
        QCOMPARE(lines().list->count(), 3);
        // Nothing is chosen for the person: two lines have no code.
        QVERIFY(!primary()->isEnabled());
        // "1" in the line of scans, down to the cider, Enter.
        type(u"1"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(lines().list));
        QTest::keyClick(lines().list, Qt::Key_Down);
        QVERIFY(primary()->isEnabled());
        QTest::keyClick(lines().list, Qt::Key_Return);
        QVERIFY(isSettled());
        QCOMPARE(received(m_cider->id), Quantity::units(1));
        // The scanner works on, and the code is known now.
        QTRY_COMPARE(m_room->window().focusWidget()->objectName(), u"scan-line"_qs);
        scan(unknown);
        QTRY_COMPARE(received(m_cider->id), Quantity::units(2));
    }

    void aCaseCountsItsUnits()
    {
        scanUnknown();
        scan(unknown);
        QTRY_VERIFY(primary()->text().contains(u'2'));
        m_room->click(u"answer-1"_qs);
        lines().list->setCurrentRow(1);
        QVERIFY(m_room->shows(u"unknown-packs"_qs));
        const auto segments =
            m_room->find<QWidget>(u"unknown-packs"_qs)->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QCOMPARE(primary()->text(), u"Attach and count 2 × 6"_qs);
        QTest::mouseClick(primary(), Qt::LeftButton);
        QVERIFY(isSettled());
        QCOMPARE(received(m_cider->id), Quantity::units(12));
    }

    void aProductWeHaveIsFoundByName()
    {
        scanUnknown();
        type(u"2"_qs);
        auto *search = m_room->find<QLineEdit>(u"unknown-search"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(search));
        m_room->write(u"unknown-search"_qs, u"Crème fraîche"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(isSettled());
        QCOMPARE(received(m_cream->id), Quantity::units(1));
    }

    void aNewProductIsSellableAtOnce()
    {
        scanUnknown(other);
        QTRY_VERIFY(m_room->find<QAbstractButton>(u"answer-1"_qs)->isChecked());
        type(u"3"_qs);
        // Filled from the supplier's catalogue: nothing is left to type.
        QCOMPARE(m_room->find<QLineEdit>(u"goods-name"_qs)->text(),
                 u"Galettes de blé noir bio x6"_qs);
        auto *price = m_room->find<QLineEdit>(u"goods-price"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(price));
        QTest::keyClick(price, Qt::Key_Return);
        QVERIFY(isSettled());
        const auto hit = CatalogService(m_data->db()).findByCode(m_data->session(), other);
        QVERIFY(hit);
        QCOMPARE(hit->product.price, std::optional(Money::fromCents(385)));
        QCOMPARE(received(hit->product.id), Quantity::units(1));
        QCOMPARE(*LabelService(m_data->db()).countWaiting(m_data->session()), 1);
    }

    void aLineOfTheDocumentBecomesAProduct()
    {
        scanUnknown();
        type(u"1"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(lines().list));
        lines().list->setCurrentRow(0);
        QCOMPARE(primary()->text(), u"Make this product…"_qs);
        QTest::keyClick(lines().list, Qt::Key_Return);
        QCOMPARE(m_room->find<QLineEdit>(u"goods-name"_qs)->text(),
                 u"Galettes de sarrasin, paquet de 6"_qs);
        // A price is wanted: the refusal stands under its field and nothing typed is lost.
        QTest::mouseClick(primary(), Qt::LeftButton);
        QCOMPARE(int(view().unresolved.size()), 1);
        m_room->write(u"goods-price"_qs, u"3.85"_qs);
        QTest::keyClick(m_room->find<QLineEdit>(u"goods-price"_qs), Qt::Key_Return);
        QVERIFY(isSettled());
        QVERIFY(view().unknownLines.empty());
        QCOMPARE(view().lines.back().expected, std::optional(Quantity::units(30)));
    }

    void goodsWithoutACodeGetOneAndLabels()
    {
        type(u"12*"_qs);
        type(u"cidre"_qs);
        QTRY_VERIFY(m_room->shows(u"unknown-do"_qs));
        QTRY_VERIFY(lines().list->count() > 0);
        type(u"4"_qs);
        auto *product = m_room->find<QLineEdit>(u"unknown-own"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(product));
        QCOMPARE(view().unresolved.front().quantity, Quantity::units(12));
        QCOMPARE(m_room->find<QSpinBox>(u"unknown-labels"_qs)->value(), 12);
        m_room->write(u"unknown-own"_qs, u"Cidre brut"_qs);
        QTest::keyClick(product, Qt::Key_Return);
        QVERIFY(isSettled());
        QCOMPARE(received(m_cider->id), Quantity::units(12));
        const auto labels = *LabelService(m_data->db()).waiting(m_data->session());
        QCOMPARE(labels.front().request.copies, 12);
    }

    void aWordIsLeftForTheBuyers()
    {
        scanUnknown();
        type(u"5"_qs);
        auto *note = m_room->find<QLineEdit>(u"unknown-note"_qs);
        QTRY_COMPARE(m_room->window().focusWidget(), static_cast<QWidget *>(note));
        // Without a word it is not set aside.
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(m_room->shows(u"unknown-do"_qs));
        m_room->write(u"unknown-note"_qs, u"pots sans marque, palette 2"_qs);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(view().unresolved.front().note, u"pots sans marque, palette 2"_qs);
        QTRY_VERIFY(!m_room->shows(u"unknown-do"_qs));
        // It can be asked about again, from the count.
        QTRY_VERIFY(m_room->shows(u"aside"_qs));
        m_room->click(u"aside"_qs);
        QTRY_VERIFY(m_room->shows(u"unknown-do"_qs));
    }

    void oneCodeAfterTheOther()
    {
        scanUnknown();
        scan(other);
        QTRY_COMPARE(int(view().unresolved.size()), 2);
        auto *panel = m_room->page().findChild<UnknownPanel *>();
        QTRY_COMPARE(panel->code(), other);
        m_room->click(u"unknown-next"_qs);
        QTRY_COMPARE(panel->code(), unknown);
        m_room->click(u"unknown-next"_qs);
        QTRY_COMPARE(panel->code(), other);
    }

    void aLineOfTheDocumentIsSaidWithoutAScan()
    {
        sayWhatTheyAre();
        auto *panel = m_room->page().findChild<UnknownPanel *>();
        QTRY_VERIFY(panel->line());
        QVERIFY(!m_room->shows(u"answer-1"_qs));
        m_room->click(u"answer-2"_qs);
        m_room->write(u"unknown-search"_qs, u"Crème fraîche"_qs);
        QTest::keyClick(m_room->find<QLineEdit>(u"unknown-search"_qs), Qt::Key_Return);
        QTRY_VERIFY(view().unknownLines.empty());
        // Three packs of ten beside the 24 that the document announced.
        const auto expected = [&] {
            for (const DeliveryLine &line : view().lines) {
                if (line.product == m_cream->id)
                    return *line.expected;
            }
            return Quantity();
        };
        QCOMPARE(expected(), Quantity::units(54));
        QTRY_VERIFY(!m_room->shows(u"unknown-do"_qs));
    }

    void aLineOfTheDocumentIsMadeAProductWithoutAScan()
    {
        sayWhatTheyAre();
        QTRY_VERIFY(m_room->shows(u"answer-3"_qs));
        m_room->click(u"answer-3"_qs);
        QTRY_COMPARE(m_room->find<QLineEdit>(u"goods-name"_qs)->text(),
                     u"Galettes de sarrasin, paquet de 6"_qs);
        m_room->write(u"goods-price"_qs, u"3.85"_qs);
        QTest::keyClick(m_room->find<QLineEdit>(u"goods-price"_qs), Qt::Key_Return);
        QTRY_VERIFY(view().unknownLines.empty());
        QCOMPARE(view().lines.back().expected, std::optional(Quantity::units(30)));
        QVERIFY(view().lines.back().received.isZero());
    }

    void onlyBuyersMakeProducts()
    {
        m_room = std::make_unique<RoomWindow>(
            *m_data, std::vector{Permission::Receive, Permission::ViewStock});
        m_room->go(u"reception"_qs, m_delivery.value());
        scanUnknown();
        QVERIFY(!m_room->shows(u"answer-3"_qs));
        QVERIFY(!m_room->shows(u"answer-4"_qs));
        QVERIFY(m_room->shows(u"answer-5"_qs));
    }

    void pictures()
    {
        for (const View &each : allViews()) {
            m_room.reset();
            useView(each);
            m_room = std::make_unique<RoomWindow>(*m_data);
            m_room->go(u"reception"_qs, m_delivery.value());
            scan(u"3760042180333"_qs);
            scan(other);
            scan(unknown);
            QTRY_VERIFY(m_room->shows(u"unknown-do"_qs));
            QTRY_COMPARE(lines().list->count(), 2);
            QCoreApplication::processEvents(); // laid out beside the wider panel
            const QString name = u"reception-unknown-%1%2-%3"_qs.arg(
                each.french ? u"fr"_qs : u"en"_qs, each.dark ? u"-dark"_qs : QString(),
                QString::number(each.size.width()));
            QVERIFY(!takePicture(m_room->window(), name, each.size).isEmpty());
            m_room->click(u"answer-3"_qs);
            QVERIFY(!takePicture(m_room->window(), name + u"-new"_qs, each.size).isEmpty());
        }
        m_room.reset();
        useView({false, false, {1366, 768}});
    }
};

CABAS_TEST(TestUnknownPanel)
#include "tst_unknownpanel.moc"
