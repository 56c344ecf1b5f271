// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionsdocument
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString cream = u"3760042180333"_qs;

} // namespace

/// Beginning a reception from a file.
class TestReceptionsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    QString write(const QByteArray &bytes, const QString &name = u"bl.csv"_qs)
    {
        const QString path = m_data->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        return path;
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&m_room->page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_room->page(), &event);
    }
    QString note() { return m_room->find<KeyButton>(u"note"_qs)->label(); }
    std::vector<Delivery> counting()
    {
        return *ReceptionService(m_data->db()).counting(m_data->session());
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        aSupplier(u"Ferme du Pré Long"_qs).add(*m_data);
        aProduct(u"Crème"_qs).priced(215).barcode(cream).add(*m_data);
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"receptions"_qs);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void aChosenFileAnnouncesItsLines()
    {
        AskScript answers;
        answers.answer(write("code;quantity\n3760042180333;6\n"));
        m_room->click(u"note"_qs);
        QTRY_VERIFY(note().contains(u"bl.csv"_qs));
        m_room->click(u"start"_qs);
        QTRY_COMPARE(m_room->name(), u"reception"_qs);
        QCOMPARE(counting().size(), size_t(1));
        QCOMPARE(counting()[0].expectedLines, 1);
    }

    void aFileIsDroppedOnThePage()
    {
        drop(write("code;quantity\n3760042180333;6\nX9;2\n"));
        QTRY_VERIFY(note().contains(u"bl.csv"_qs));
        const auto *bands = m_room->page().findChild<Bands *>();
        QVERIFY(bands->shown(Kind::Info) != nullptr);
    }

    void theSameFileTwiceIsAskedAbout()
    {
        const QString path = write("code;quantity\n3760042180333;6\n");
        drop(path);
        QTRY_VERIFY(note().contains(u"bl.csv"_qs));
        m_room->click(u"start"_qs);
        QTRY_COMPARE(m_room->name(), u"reception"_qs);
        m_room->go(u"receptions"_qs);
        AskScript answers;
        drop(path);
        QTRY_COMPARE(answers.asked().size(), 1);
        QTRY_VERIFY(m_room->find<KeyButton>(u"note"_qs)->isEnabled());
        QVERIFY(!note().contains(u"bl.csv"_qs));
    }

    void theDocumentOfAnotherIsAskedAbout()
    {
        QFile sample(QStringLiteral(CABAS_SOURCE_DIR) + u"/tests/data/einvoice/cii.xml"_qs);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QByteArray xml = sample.readAll();
        const auto read = DeliveryDocument::read(xml, u"f.xml"_qs);
        QVERIFY(read);
        aSupplier(read->sellerName).add(*m_data);
        drop(write(xml, u"f.xml"_qs));
        QTRY_VERIFY(note().contains(u"f.xml"_qs));
        auto *list = m_room->find<QListWidget>(u"suppliers"_qs);
        QTRY_VERIFY(list->currentItem()->text() == read->sellerName);
        auto *search = m_room->find<QLineEdit>(u"supplier-search"_qs);
        search->setText(u"Ferme"_qs);
        QCOMPARE(list->currentItem()->text(), u"Ferme du Pré Long"_qs);
        AskScript answers;
        m_room->click(u"start"_qs);
        QCOMPARE(answers.asked().size(), 1);
        QVERIFY(counting().empty());
    }

    void theSameLineTwiceIsSaid()
    {
        drop(write("code;quantity;lot\n3760042180333;6;A\n3760042180333;6;B\n"));
        QTRY_VERIFY(note().contains(u"bl.csv"_qs));
        const auto *bands = m_room->page().findChild<Bands *>();
        QVERIFY(bands->shown(Kind::Warning) == nullptr); // two lots are two lines
        drop(write("code;quantity;lot\n3760042180333;6;A\n3760042180333;6;A\n", u"b2.csv"_qs));
        QTRY_VERIFY(note().contains(u"b2.csv"_qs));
        QVERIFY(bands->shown(Kind::Warning) != nullptr);
    }

    void aNameThatIsNoSuppliersBeginsNothing()
    {
        m_room->write(u"supplier-search"_qs, u"Laterie"_qs);
        QTest::keyClick(m_room->find<QLineEdit>(u"supplier-search"_qs), Qt::Key_Return);
        const auto *bands = m_room->page().findChild<Bands *>();
        QTRY_VERIFY(bands->shown(Kind::Warning) != nullptr);
        QVERIFY(counting().empty());
        QCOMPARE(m_room->name(), u"receptions"_qs);
        // Nobody's goods are still received, where that is what was chosen.
        m_room->find<QListWidget>(u"suppliers"_qs)->setCurrentRow(0);
        m_room->click(u"start"_qs);
        QTRY_COMPARE(m_room->name(), u"reception"_qs);
        QVERIFY(!counting()[0].supplier);
    }

    void aKeyPressedTwiceBeginsOnce()
    {
        auto *start = m_room->find<KeyButton>(u"start"_qs);
        start->click();
        start->click();
        QTRY_COMPARE(m_room->name(), u"reception"_qs);
        QCOMPARE(counting().size(), size_t(1));
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'x');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n");
    }
    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString before = note();
        drop(write(bytes));
        const auto *bands = m_room->page().findChild<Bands *>();
        QTRY_VERIFY(bands->count() > 0);
        QCOMPARE(note(), before);
    }
};

CABAS_TEST(TestReceptionsPage)
#include "tst_receptionspage.moc"
