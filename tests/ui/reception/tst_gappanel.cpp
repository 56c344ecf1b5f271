// SPDX-License-Identifier: GPL-3.0-or-later
// covers: gappanel linepanel counternames receptiondeeds deliverypictures
#include "core/base/text.h"
#include "core/catalog/productsheetstore.h"
#include "core/reception/attachmentservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/reception/gappanel.h"
#include "ui/reception/linepanel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QImage>
#include <QTemporaryDir>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString cream = u"3760042180333"_qs;
const QString carton = u"13760042180330"_qs;

} // namespace

/// What is wrong with the goods of a scan, said by keyboard beside the count.
class TestGapPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    DeliveryId m_delivery{0};

    void key(int key) { QTest::keyClick(&m_room->window(), Qt::Key(key)); }
    void scan(const QString &code)
    {
        m_room->page().scanned(code);
        QTRY_VERIFY(m_room->shows(u"gap-damaged"_qs));
    }
    std::vector<DeliveryGap> gaps()
    {
        return ReceptionService(m_data->db()).view(m_data->session(), m_delivery)->gaps;
    }
    /// Clicks once the panel is laid out anew.
    void press(const QString &name)
    {
        QCoreApplication::processEvents();
        m_room->click(name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = m_room->find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTRY_COMPARE(edit->text(), text); // a scanner's filter holds keys for a moment
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        const Product product = aProduct(u"Crème fraîche"_qs)
                                    .priced(215)
                                    .barcode(cream)
                                    .carton(carton, 6)
                                    .pack(6)
                                    .add(*m_data);
        m_data->write([&](Tx &tx) {
            ProductSheet sheet = ProductSheetStore::find(tx, product.id);
            sheet.storage = Storage::Fresh;
            QVERIFY(ProductSheetStore::put(tx, sheet));
        });
        const auto started = ReceptionService(m_data->db()).start(m_data->session(), {});
        QVERIFY(started);
        m_delivery = started->delivery;
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"reception"_qs, m_delivery.value());
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void nothingIsReportedBeforeAScan() { QVERIFY(!m_room->shows(u"gap-damaged"_qs)); }

    void twoKeysNoteADamage()
    {
        scan(carton);
        key(Qt::Key_F7);
        QVERIFY(m_room->shows(u"gap-quantity"_qs));
        QCOMPARE(m_room->window().focusWidget(), m_room->find(u"gap-quantity"_qs));
        QTest::keyClicks(m_room->find(u"gap-quantity"_qs), u"2"_qs);
        QTest::keyClick(m_room->find(u"gap-quantity"_qs), Qt::Key_Return);
        QTRY_COMPARE(gaps().size(), size_t(1));
        QCOMPARE(gaps().front().kind, GapKind::Damaged);
        QCOMPARE(gaps().front().quantity, Quantity::units(2));
        QTRY_VERIFY(m_room->shows(u"gap-damaged"_qs));
        QTRY_VERIFY(m_room->shows(u"gap-back"_qs));
        QCOMPARE(m_room->window().focusWidget()->objectName(), u"scan-line"_qs);
    }

    void packsAreCountedAsWell()
    {
        scan(carton);
        scan(carton);
        auto *lines = m_room->page().findChild<DeliveryLinesModel *>();
        QTRY_COMPARE(lines->index(0, DeliveryLinesModel::Counted).data().toString(), u"12"_qs);
        key(Qt::Key_F8);
        m_room->find<SegmentedControl>(u"gap-unit"_qs)->setCurrent(1);
        type(u"gap-quantity"_qs, u"1"_qs);
        press(u"gap-note"_qs);
        QTRY_COMPARE(gaps().size(), size_t(1));
        QCOMPARE(gaps().front().kind, GapKind::Refused);
        QCOMPARE(gaps().front().quantity, Quantity::units(6));
    }

    void escapeLeavesTheQuestionThenThePage()
    {
        scan(cream);
        key(Qt::Key_F9);
        QVERIFY(m_room->shows(u"gap-quantity"_qs));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_room->shows(u"gap-quantity"_qs));
        QCOMPARE(m_room->name(), u"reception"_qs);
        QVERIFY(gaps().empty());
    }

    void moreThanWasCountedIsToldAndStays()
    {
        scan(cream);
        key(Qt::Key_F10);
        type(u"gap-quantity"_qs, u"5"_qs);
        press(u"gap-note"_qs);
        auto *field = qobject_cast<Field *>(m_room->find(u"gap-comment"_qs)->parentWidget());
        QTRY_VERIFY(field->hasError());
        QVERIFY(m_room->shows(u"gap-quantity"_qs));
        QVERIFY(gaps().empty());
    }

    void aNoteIsTakenBack()
    {
        scan(cream);
        key(Qt::Key_F7);
        type(u"gap-quantity"_qs, u"1"_qs);
        press(u"gap-note"_qs);
        QTRY_VERIFY(m_room->shows(u"gap-back"_qs));
        press(u"gap-back"_qs);
        QTRY_VERIFY(gaps().empty());
    }

    void tooWarmIsAskedAboutAndKeptWithAReason()
    {
        scan(cream);
        QTRY_VERIFY(m_room->shows(u"temperature"_qs));
        type(u"temperature"_qs, u"6,5"_qs);
        QTest::keyClick(m_room->find(u"temperature"_qs), Qt::Key_Return);
        auto *field = qobject_cast<Field *>(m_room->find(u"temperature"_qs)->parentWidget());
        QTRY_VERIFY(field->hasError());
        auto *panel = m_room->page().findChild<GapPanel *>();
        panel->ask(GapKind::Temperature, Quantity::units(1));
        QCOMPARE(m_room->window().focusWidget(), m_room->find(u"gap-comment"_qs));
        QTest::keyClick(m_room->find(u"gap-comment"_qs), Qt::Key_Return);
        QVERIFY(gaps().empty());
        type(u"gap-comment"_qs, u"cooked at once"_qs);
        QTest::keyClick(m_room->find(u"gap-comment"_qs), Qt::Key_Return);
        QTRY_COMPARE(gaps().size(), size_t(1));
        QCOMPARE(gaps().front().temperature, std::optional(65));
        QCOMPARE(gaps().front().comment, u"cooked at once"_qs);
    }

    void whatIsNoTemperatureIsTold()
    {
        scan(cream);
        QTRY_VERIFY(m_room->shows(u"temperature"_qs));
        type(u"temperature"_qs, u"cold"_qs);
        QTest::keyClick(m_room->find(u"temperature"_qs), Qt::Key_Return);
        auto *field = qobject_cast<Field *>(m_room->find(u"temperature"_qs)->parentWidget());
        QTRY_VERIFY(field->hasError());
    }

    void olderGoodsOnTheShelfGoInFront()
    {
        ReceivedGoods older;
        older.quantity = Quantity::units(9);
        older.useBy = m_data->session().today().addDays(8);
        ReceptionService service(m_data->db());
        const DeliveryId before = service.start(m_data->session(), {})->delivery;
        QVERIFY(service.scan(m_data->session(), before, cream, older));
        QVERIFY(service.finish(m_data->session(), before));
        scan(cream);
        QVERIFY(!m_room->shows(u"first-out"_qs));
        type(u"use-by"_qs, dateText(m_data->session().today().addDays(23)));
        QTest::keyClick(m_room->find(u"use-by"_qs), Qt::Key_Return);
        QTRY_VERIFY(m_room->shows(u"first-out"_qs));
        QVERIFY(m_room->find<Band>(u"first-out"_qs)->spokenText().contains(u"9"_qs));
    }

    void aDateInThePastOrFarAwayIsAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("past") << u"01/02/2026"_qs;
        QTest::newRow("far away") << u"01/02/2099"_qs;
    }
    void aDateInThePastOrFarAwayIsAskedAbout()
    {
        QFETCH(QString, typed);
        scan(cream);
        type(u"use-by"_qs, typed);
        QTest::keyClick(m_room->find(u"use-by"_qs), Qt::Key_Return);
        auto *bands = m_room->page().findChild<LinePanel *>()->findChild<Bands *>();
        QTRY_COMPARE(bands->count(), 1);
    }

    /// Pictures for people to look at: a cold line with all there is to say about it.
    void pictures()
    {
        ReceivedGoods older;
        older.quantity = Quantity::units(9);
        older.useBy = m_data->session().today().addDays(8);
        ReceptionService service(m_data->db());
        const DeliveryId before = service.start(m_data->session(), {})->delivery;
        QVERIFY(service.scan(m_data->session(), before, cream, older));
        QVERIFY(service.finish(m_data->session(), before));
        for (const View &view : allViews()) {
            useView(view);
            m_room = std::make_unique<RoomWindow>(*m_data);
            m_room->window().resize(view.size);
            m_room->go(u"reception"_qs, m_delivery.value());
            scan(carton);
            QTRY_VERIFY(m_room->shows(u"temperature"_qs));
            type(u"use-by"_qs, dateText(m_data->session().today().addDays(23)));
            type(u"temperature"_qs, u"6,5"_qs);
            QTest::keyClick(m_room->find(u"temperature"_qs), Qt::Key_Return);
            QTRY_VERIFY(m_room->shows(u"first-out"_qs));
            const QString name = u"reception-line-%1%2-%3"_qs.arg(
                view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString(),
                QString::number(view.size.width()));
            QCoreApplication::processEvents();
            takePicture(m_room->window(), name, view.size);
            key(Qt::Key_F7);
            takePicture(m_room->window(), name + u"-gap"_qs, view.size);
        }
        useView({});
    }

    void whatIsMissingIsSaidOfALineOfTheList()
    {
        scan(cream);
        QVERIFY(!m_room->shows(u"gap-missing"_qs));
        m_room->open(u"lines"_qs, 0);
        QTRY_VERIFY(m_room->shows(u"gap-missing"_qs));
        key(Qt::Key_F5);
        type(u"gap-quantity"_qs, u"3"_qs);
        type(u"gap-comment"_qs, u"carton vide"_qs);
        press(u"gap-note"_qs);
        QTRY_COMPARE(int(gaps().size()), 1);
        QCOMPARE(gaps().front().kind, GapKind::Missing);
        QCOMPARE(gaps().front().quantity, Quantity::units(3));
        QVERIFY(!gaps().front().scan);
    }

    void aNumberTypedOnAChosenLineCountsIt()
    {
        scan(cream);
        m_room->open(u"lines"_qs, 0);
        m_room->write(u"scan-line"_qs, u"7"_qs);
        QTest::keyClick(m_room->find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
        const auto received = [&] {
            return ReceptionService(m_data->db())
                .view(m_data->session(), m_delivery)
                ->lines.front()
                .received;
        };
        QTRY_COMPARE(received(), Quantity::units(8));
    }

    void theWholeDeliveryHasItsNotes()
    {
        m_room->click(u"whole-delivery"_qs);
        QTRY_VERIFY(m_room->shows(u"gap-refused"_qs));
        QVERIFY(!m_room->shows(u"gap-free"_qs));
        press(u"gap-damaged"_qs);
        QVERIFY(!m_room->shows(u"gap-quantity"_qs));
        press(u"gap-note"_qs);
        QTRY_VERIFY(m_room->find<Field>(u"gap-comment-field"_qs)->hasError());
        type(u"gap-comment"_qs, u"palette tombee"_qs);
        press(u"gap-note"_qs);
        QTRY_COMPARE(int(gaps().size()), 1);
        QVERIFY(!gaps().front().line);
        QTRY_VERIFY(m_room->shows(u"gap-back"_qs));
        press(u"gap-back"_qs);
        QTRY_VERIFY(gaps().empty());
    }

    void aPhotoStaysWithItsLine()
    {
        scan(cream);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"carton.jpg"_qs);
        QImage photo(3000, 2000, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        QVERIFY(photo.save(path, "JPEG"));
        const auto kept = [&] {
            return *AttachmentService(m_data->db()).list(m_data->session(), m_delivery);
        };
        AskScript script;
        script.answer(path);
        press(u"picture-add"_qs);
        QTRY_COMPARE(int(kept().size()), 1);
        QCOMPARE(kept().front().productName, u"Crème fraîche"_qs);
        const auto bytes = AttachmentService(m_data->db()).bytes(m_data->session(), kept()[0].id);
        QCOMPARE(QImage::fromData(*bytes).width(), 2300);
        QTRY_VERIFY(m_room->shows(u"picture-back"_qs));
        // Neither a text nor a damaged picture is kept, and it is said.
        QFile wrong(folder.filePath(u"bl.jpg"_qs));
        QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("\xFF\xD8\xFF damaged") > 0);
        wrong.close();
        script.answer(wrong.fileName());
        press(u"picture-add"_qs);
        QTRY_VERIFY(!m_room->page().findChildren<Band *>().empty());
        QCOMPARE(int(kept().size()), 1);
        press(u"picture-back"_qs);
        QTRY_VERIFY(kept().empty());
    }
};

CABAS_TEST(TestGapPanel)
#include "tst_gappanel.moc"
