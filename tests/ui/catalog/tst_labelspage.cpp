// SPDX-License-Identifier: GPL-3.0-or-later
// covers: labelspage labelsmodel labelsheetpanel labelpreview labeloutput labeladd
#include "core/barcode/barcoderules.h"
#include "core/base/language.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/catalog/labelpreview.h"
#include "ui/catalog/labelsmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QSettings>
#include <QSpinBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestLabelsPage : public QObject {
    Q_OBJECT

    void fill()
    {
        m_data->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        m_comte = aProduct(u"Comté AOP 12 mois"_qs)
                      .code(u"CMT"_qs)
                      .inKilos()
                      .priced(2490)
                      .barcode(u"2612346000002"_qs)
                      .add(*m_data)
                      .id;
        m_muesli = aProduct(u"Muesli croustillant aux noisettes, 750 g"_qs)
                       .priced(420)
                       .barcode(u"3760042180333"_qs)
                       .add(*m_data)
                       .id;
        aProduct(u"Carottes de sable"_qs).code(u"CAR"_qs).inKilos().priced(235).add(*m_data);
        ProductSheetService sheets(m_data->db());
        ProductSheet sheet = sheets.view(m_data->session(), m_muesli)->sheet;
        QVERIFY(sheets.save(m_data->session(), named(sheet)));
        sheet = sheets.view(m_data->session(), m_muesli)->sheet;
        sheet.net = ProductSheetRules::netContentFrom(u"750 g"_qs);
        sheet.origin.country = u"FR"_qs;
        sheet.labels = {u"ab"_qs};
        sheet.allergens = {u"gluten"_qs, u"nuts"_qs};
        QVERIFY(sheets.save(m_data->session(), sheet));
        QVERIFY(
            CatalogService(m_data->db())
                .setPrice(m_data->session(), m_comte, Money::fromCents(2590), m_data->today(), {}));
        QVERIFY(CatalogService(m_data->db())
                    .setPrice(m_data->session(), m_comte, Money::fromCents(2690),
                              m_data->today().addDays(5), {}));
    }

    /// The first words of a sheet do not make a label wrong: there is none yet.
    static ProductSheet named(ProductSheet sheet)
    {
        sheet.tillName = u"Muesli"_qs;
        return sheet;
    }

    qint64 waiting() { return *LabelService(m_data->db()).countWaiting(m_data->session()); }

    static Bands &bands(RoomWindow &room) { return *room.page().findChild<Bands *>(); }
    static void press(RoomWindow &room, Kind kind, const QString &verb)
    {
        for (QAbstractButton *button : bands(room).shown(kind)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().contains(verb) || button->text().contains(verb)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no %s", qPrintable(verb));
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void modelIsSound()
    {
        LabelsModel model;
        QAbstractItemModelTester tester(&model);
        const auto labels = LabelService(m_data->db()).waiting(m_data->session());
        model.setLabels(*labels, true, m_data->today());
        QCOMPARE(int(model.ticked().size()), model.rowCount());
        model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(int(model.ticked().size()), model.rowCount() - 1);
        model.setLabels(*labels, true, m_data->today());
        QCOMPARE(int(model.ticked().size()), model.rowCount() - 1);
        model.tickAll(true);
        QCOMPARE(int(model.ticked().size()), model.rowCount());
    }

    void whatChangedWaitsTicked()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        QCOMPARE(room.rows(u"labels"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"labels"_qs, 0, 1), u"Other words"_qs);
        QCOMPARE(room.cell(u"labels"_qs, 1, 0), u"Comté AOP 12 mois"_qs);
        QCOMPARE(room.cell(u"labels"_qs, 1, 1), u"New price"_qs);
        QTRY_VERIFY(room.find<LabelPreview>(u"label-preview"_qs)->hasPicture());
        QVERIFY(room.find(u"label-print"_qs)->isEnabled());
        room.click(u"untick-all"_qs);
        QVERIFY(!room.find(u"label-print"_qs)->isEnabled());
        QTRY_VERIFY(!room.find<LabelPreview>(u"label-preview"_qs)->hasPicture());
        auto *lists = room.find<SegmentedControl>(u"label-lists"_qs);
        lists->setCurrent(1);
        Q_EMIT lists->currentChanged(1);
        QCOMPARE(room.rows(u"labels"_qs).rowCount(), 1);
        QVERIFY(room.cell(u"labels"_qs, 0, 3).contains(u"26.90"));
    }

    void savesAndTakesOff()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        auto *first = room.find<QSpinBox>(u"label-first"_qs);
        first->setValue(24);
        Ask::Script script;
        const QString path = m_data->folder() + u"/labels.pdf"_qs;
        script.answer(path);
        room.click(u"label-save"_qs);
        QTRY_VERIFY(bands(room).shown(Kind::Success) != nullptr);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count 2")); // one place was left on the first sheet
        QCOMPARE(first->value(), 2);
        press(room, Kind::Success, u"Take them off"_qs);
        QTRY_COMPARE(waiting(), 0);
        QTRY_COMPARE(room.rows(u"labels"_qs).rowCount(), 0);
        auto *lists = room.find<SegmentedControl>(u"label-lists"_qs);
        lists->setCurrent(2);
        Q_EMIT lists->currentChanged(2);
        QCOMPARE(room.rows(u"labels"_qs).rowCount(), 2);
        QVERIFY(!room.find(u"label-save"_qs)->isEnabled());
        room.click(u"tick-all"_qs);
        QVERIFY(room.find(u"label-save"_qs)->isEnabled());
    }

    void whatCannotBeWrittenIsSaidAndKept()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        Ask::Script script;
        script.answer(m_data->folder() + u"/no/such/labels.pdf"_qs);
        room.click(u"label-save"_qs);
        QTRY_VERIFY(bands(room).count() > 0);
        QVERIFY(bands(room).shown(Kind::Success) == nullptr);
        QCOMPARE(waiting(), 2);
        QTRY_VERIFY(room.find(u"label-save"_qs)->isEnabled());
    }

    void addsByScanAndByName()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        room.click(u"untick-all"_qs);
        QVERIFY(room.page().scanned(u"CAR"_qs));
        QTRY_COMPARE(waiting(), 3);
        QTRY_COMPARE(room.rows(u"labels"_qs).rowCount(), 3);
        QCOMPARE(room.cell(u"labels"_qs, 2, 1), u"Asked for"_qs);
        QVERIFY(room.page().scanned(u"9999"_qs));
        QVERIFY(bands(room).shown(Kind::Warning) != nullptr);
        room.write(u"label-add"_qs, u"zzz"_qs);
        QTest::keyClick(room.find(u"label-add"_qs), Qt::Key_Return);
        QVERIFY(bands(room).shown(Kind::Warning) != nullptr);
    }

    void aClickOnAPlaceBeginsThere()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        auto *preview = room.find<LabelPreview>(u"label-preview"_qs);
        QTest::mouseClick(preview, Qt::LeftButton, {}, preview->cellRect(4).center());
        QCOMPARE(room.find<QSpinBox>(u"label-first"_qs)->value(), 5);
        auto *paper = room.find<QComboBox>(u"label-paper"_qs);
        paper->setCurrentIndex(paper->findData(u"roll-62x29"_qs));
        QVERIFY(!room.find(u"label-first"_qs)->isVisible());
        QCOMPARE(QSettings().value(u"labels/paper"_qs).toString(), u"roll-62x29"_qs);
    }

    void theScalesFileIsWritten()
    {
        RoomWindow room(*m_data);
        room.go(u"labels"_qs);
        Ask::Script script;
        const QString path = m_data->folder() + u"/scale.csv"_qs;
        script.answer(path);
        room.click(u"scale-file"_qs);
        QTRY_VERIFY(bands(room).shown(Kind::Success) != nullptr);
        QVERIFY(bands(room).shown(Kind::Warning) != nullptr); // carrots have no code for it
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("12346;"));
    }

    void homeTellsHowManyWait()
    {
        RoomWindow room(*m_data);
        room.go(u"home"_qs);
        QVERIFY(room.shows(u"deed-labels"_qs));
        room.click(u"deed-labels"_qs);
        QCOMPARE(room.name(), u"labels"_qs);
    }

    void isThereForThoseWhoReceive()
    {
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"home"_qs);
        QVERIFY(!room.shows(u"deed-labels"_qs));
    }

    void looksRight()
    {
        const std::vector<View> views{
            {false, true, {1366, 768}}, {true, true, {1366, 768}}, {false, false, {1024, 600}}};
        for (const View &view : views) {
            useView(view);
            RoomWindow room(*m_data);
            room.window().resize(view.size);
            room.go(u"labels"_qs);
            auto *preview = room.find<LabelPreview>(u"label-preview"_qs);
            QTRY_VERIFY(preview->hasPicture());
            takePicture(
                room.window(),
                u"labels-page-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width()),
                view.size);
        }
        useView({false, false, {1366, 768}});
    }

private:
    std::unique_ptr<TestShop> m_data;
    ProductId m_comte{0};
    ProductId m_muesli{0};
};

CABAS_TEST(TestLabelsPage)
#include "tst_labelspage.moc"
