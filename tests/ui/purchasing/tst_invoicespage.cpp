// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoicecolumnspanel
// covers: invoicespage invoicestaking invoicerows invoicewords invoicepage invoiceshowing
// covers: invoicepagework invoicepagefile invoicefields invoicelinesmodel invoiceside
// invoicesidefill paperpane covers: pdfpicture
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoicecolumn.h"
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoiceservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/core/purchasing/invoiceshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/invoicelinesmodel.h"
#include "ui/purchasing/invoicespage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pdfpicture.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

/// A paper as a small maker prints it.
void paint(QPainter &painter, const QSize &size)
{
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    QFont font = painter.font();
    font.setPixelSize(size.width() / 28);
    painter.setFont(font);
    const int step = size.height() / 22;
    const QStringList lines{u"Laiterie des Monts"_qs,
                            u"Facture F-2026-031"_qs,
                            u"10/03/2026"_qs,
                            u"Tofu nature      10 x 1,25      12,50"_qs,
                            u"Crème fraîche     6 x 2,10      12,60"_qs,
                            u"Total TTC                       26,48"_qs};
    for (qsizetype at = 0; at < lines.size(); ++at)
        painter.drawText(size.width() / 12, step * int(at + 2), lines[at]);
}

QString pdfPaper(const QString &folder)
{
    const QString path = folder + u"/facture.pdf"_qs;
    QPdfWriter writer(path);
    QPainter painter(&writer);
    paint(painter, QSize(writer.width(), writer.height()));
    return path;
}

QString photo(const QString &folder)
{
    const QString path = folder + u"/photo.png"_qs;
    QImage image(900, 1270, QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, image.size());
    painter.end();
    image.save(path);
    return path;
}

} // namespace

/// A dairy brought tofus and creams, a mill flour.
class TestInvoicesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Supplier> m_dairy;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_tofu;
    std::optional<Product> m_cream;
    std::optional<Product> m_flour;

    InvoiceDeskService service() { return InvoiceDeskService(m_data->db()); }
    std::vector<InvoiceListRow> posted()
    {
        std::vector<InvoiceListRow> rows = *service().list(m_data->session(), 1'000);
        std::erase_if(rows, [](const InvoiceListRow &row) {
            return row.stage != InvoiceListRow::Stage::Posted;
        });
        return rows;
    }
    static int rows(RoomWindow &room, const QString &table) { return room.rows(table).rowCount(); }
    static void press(RoomWindow &room, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&room.window(), key, with);
    }
    static void open(RoomWindow &room, int row)
    {
        room.window().resize(1366, 768); // wider than the screen that is not there
        room.open(u"invoice-list"_qs, row);
        QTRY_COMPARE(room.name(), u"invoice"_qs);
    }
    /// Types into a cell of the lines.
    static void typeCell(RoomWindow &room, int row, int column, const QString &text)
    {
        auto *grid = room.find<QTableView>(u"invoice-lines"_qs);
        grid->model()->setData(grid->model()->index(row, column), text, Qt::EditRole);
    }
    static void postIt(RoomWindow &room)
    {
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.name(), u"invoices"_qs);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        seedInvoiceAccounts(*m_data);
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).code(u"LAIT"_qs).add(*m_data);
        m_mill = aSupplier(u"Moulin du Pré"_qs).code(u"MOUL"_qs).add(*m_data);
        m_tofu = aProduct(u"Tofu nature, 2 × 125 g"_qs)
                     .code(u"TOFU"_qs)
                     .priced(250)
                     .from(m_dairy->id)
                     .barcode(u"3760042180333"_qs)
                     .add(*m_data);
        m_cream = aProduct(u"Crème fraîche épaisse, 20 cl"_qs)
                      .code(u"CREME"_qs)
                      .priced(320)
                      .from(m_dairy->id)
                      .add(*m_data);
        m_flour = aProduct(u"Farine de blé T65, 1 kg"_qs)
                      .code(u"FAR"_qs)
                      .priced(210)
                      .from(m_mill->id)
                      .add(*m_data);
        aReception(*m_data, m_dairy->id, {{m_tofu->id, 10}, {m_cream->id, 6, 21'000}});
        aReception(*m_data, m_mill->id, {{m_flour->id, 20, 9'500}});
    }
    void cleanup() { m_data.reset(); }

    void fromAReceptionByKeyboard()
    {
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        QTRY_COMPARE(rows(room, u"invoice-list"_qs), 2);
        QCOMPARE(room.cell(u"invoice-list"_qs, 0, 4), u"Invoice awaited"_qs);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        QTRY_COMPARE(room.page().focusWidget(), room.find(u"invoice-number"_qs));
        // Posting tells what is still blank.
        press(room, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.find(u"invoice-number"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"invoice-number"_qs, u"F-31"_qs);
        room.write(u"invoice-gross"_qs, u"26.48"_qs);
        postIt(room);
        QCOMPARE(posted().size(), size_t(1));
        QCOMPARE(posted()[0].gross.cents(), 2'648);
        QTRY_COMPARE(rows(room, u"invoice-list"_qs), 1);
    }

    void aDearerLineIsAcceptedWithItsCost()
    {
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        room.write(u"invoice-number"_qs, u"F-32"_qs);
        typeCell(room, 0, InvoiceLinesModel::Price, u"1.40"_qs);
        QTRY_COMPARE(room.cell(u"invoice-lines"_qs, 0, InvoiceLinesModel::State), u"Price"_qs);
        auto *grid = room.find<QTableView>(u"invoice-lines"_qs);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTRY_VERIFY(room.shows(u"invoice-take-cost"_qs));
        QVERIFY(room.find<QCheckBox>(u"invoice-take-cost"_qs)->isChecked());
        QTest::keyClick(grid, Qt::Key_Space);
        QTRY_COMPARE(room.cell(u"invoice-lines"_qs, 0, InvoiceLinesModel::State), u"Accepted"_qs);
        postIt(room);
        const auto item =
            m_data->read([&](Tx &tx) { return SupplierStore::item(tx, m_dairy->id, m_tofu->id); });
        QCOMPARE(item->cost.e4(), 14'000);
    }

    void aDearerLineIsRefusedAfterPosting()
    {
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        room.write(u"invoice-number"_qs, u"F-33"_qs);
        typeCell(room, 1, InvoiceLinesModel::Price, u"2.50"_qs);
        QTRY_COMPARE(room.cell(u"invoice-lines"_qs, 1, InvoiceLinesModel::State), u"Price"_qs);
        postIt(room);
        QCOMPARE(posted()[0].openDifferences, 1);
        const auto parts = room.find(u"invoice-part"_qs)->findChildren<QAbstractButton *>();
        QTest::keyClick(parts[1], Qt::Key_Space);
        QTRY_COMPARE(rows(room, u"invoice-list"_qs), 1);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        auto *grid = room.find<QTableView>(u"invoice-lines"_qs);
        QTRY_COMPARE(grid->currentIndex().row(), 1);
        QTest::keyClick(grid, Qt::Key_Delete);
        QTRY_COMPARE(room.cell(u"invoice-lines"_qs, 1, InvoiceLinesModel::State),
                     u"Credit note"_qs);
        const auto claims =
            m_data->read([&](Tx &tx) { return CreditStore::openOf(tx, m_dairy->id); });
        QCOMPARE(claims.at(0).amount.cents(), 240);
        QTRY_VERIFY(room.shows(u"invoice-credits"_qs));
        QTest::keyClick(&room.window(), Qt::Key_F4);
        QTRY_COMPARE(room.name(), u"entry"_qs);
    }

    void anElectronicOneIsDropped()
    {
        const QString path = QStringLiteral(CABAS_SOURCE_DIR "/tests/data/einvoice/cii.xml");
        Supplier valley = aSupplier(u"Grossiste du Val"_qs).add(*m_data);
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        dynamic_cast<InvoicesPage &>(room.page()).take({path});
        QTRY_COMPARE(room.name(), u"invoice"_qs);
        QTRY_VERIFY(rows(room, u"invoice-lines"_qs) > 0);
        QCOMPARE(room.find<QLineEdit>(u"invoice-number"_qs)->text(), u"FA-2026-0417"_qs);
        QVERIFY(room.find<QLineEdit>(u"invoice-number"_qs)->isReadOnly());
        // It names somebody who is called otherwise here.
        auto *supplier = room.find<QComboBox>(u"invoice-supplier"_qs);
        QTRY_COMPARE(supplier->property("state").toString(), u"error"_qs);
        supplier->setCurrentIndex(supplier->findText(valley.name));
        QTRY_VERIFY(room.shows(u"invoice-accept-all"_qs));
        press(room, Qt::Key_F8);
        QTRY_VERIFY(!room.shows(u"invoice-accept-all"_qs));
        postIt(room);
        QCOMPARE(posted()[0].supplier, valley.id);
        // The same file again is told to be there.
        dynamic_cast<InvoicesPage &>(room.page()).take({path});
        QTRY_COMPARE(PageWorker::underWay(), 0);
        QCOMPARE(room.name(), u"invoices"_qs);
        QCOMPARE(posted().size(), size_t(1));
    }

    void aTableIsExplainedOnce()
    {
        const auto write = [this](const QString &name, const QByteArray &quantity) {
            const QString path = m_data->folder() + u'/' + name;
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("Art.;Nb;Tarif net\nFAR;" + quantity + ";0,95\n");
            return path;
        };
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        auto &page = dynamic_cast<InvoicesPage &>(room.page());
        page.take({write(u"a.csv"_qs, "20")});
        QTRY_COMPARE(PageWorker::underWay(), 0);
        QPushButton *deed = nullptr;
        QTRY_VERIFY((deed = [&]() -> QPushButton * {
                        for (auto *button : page.findChildren<KeyButton *>()) {
                            if (button->label() == u"Say what they tell")
                                return button;
                        }
                        return nullptr;
                    }()) != nullptr);
        deed->click();
        QTRY_VERIFY(room.shows(u"columns-read"_qs));
        room.find<QAbstractButton>(u"columns-read"_qs)->click();
        QTRY_COMPARE(room.find(u"columns-supplier"_qs)->property("state").toString(), u"error"_qs);
        auto *supplier = room.find<QComboBox>(u"columns-supplier"_qs);
        supplier->setCurrentIndex(supplier->findText(m_mill->name));
        const InvoiceField fields[] = {InvoiceField::Code, InvoiceField::Quantity,
                                       InvoiceField::Cost};
        for (int column = 0; column < 3; ++column) {
            auto *tells = room.find<QComboBox>(u"column-%1"_qs.arg(column));
            tells->setCurrentIndex(tells->findData(int(fields[column])));
        }
        room.find<QAbstractButton>(u"columns-read"_qs)->click();
        QTRY_COMPARE(room.name(), u"invoice"_qs);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 1);
        // The next one is read by itself.
        room.go(u"invoices"_qs);
        dynamic_cast<InvoicesPage &>(room.page()).take({write(u"b.csv"_qs, "10")});
        QTRY_COMPARE(room.name(), u"invoice"_qs);
    }

    void aPhotoIsTypedBeside()
    {
        const QString path = photo(m_data->folder());
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        dynamic_cast<InvoicesPage &>(room.page()).take({path});
        QTRY_COMPARE(room.name(), u"invoice"_qs);
        QTRY_VERIFY(room.shows(u"invoice-paper"_qs));
        QTRY_VERIFY(!room.find<QLabel>(u"invoice-paper"_qs)->pixmap().isNull());
        auto *supplier = room.find<QComboBox>(u"invoice-supplier"_qs);
        supplier->setCurrentIndex(supplier->findText(m_dairy->name));
        // The one reception of theirs is at hand; which one it is is a key away.
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        press(room, Qt::Key_F9);
        QTRY_VERIFY(room.page().findChild<QCheckBox *>(u"invoice-reception-1"_qs) != nullptr);
        room.find<QCheckBox>(u"invoice-reception-1"_qs)->click();
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 0);
        room.find<QCheckBox>(u"invoice-reception-1"_qs)->click();
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        room.write(u"invoice-number"_qs, u"F-2026-031"_qs);
        room.write(u"invoice-gross"_qs, u"26.48"_qs);
        postIt(room);
        QCOMPARE(posted()[0].number, u"F-2026-031"_qs);
    }

    void whatWasBegunIsKept()
    {
        RoomWindow room(*m_data);
        room.go(u"invoices"_qs);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        room.write(u"invoice-number"_qs, u"F-34"_qs);
        room.find(u"invoice-gross"_qs)->setFocus();
        QTRY_VERIFY(room.shows(u"invoice-discard"_qs));
        room.go(u"invoices"_qs);
        QTRY_COMPARE(room.cell(u"invoice-list"_qs, 0, 4), u"To match"_qs);
        QCOMPARE(rows(room, u"invoice-list"_qs), 2); // the reception does not wait any more
        open(room, 0);
        QTRY_COMPARE(room.find<QLineEdit>(u"invoice-number"_qs)->text(), u"F-34"_qs);
        AskScript answers;
        answers.answer(u"Throw it away"_qs);
        room.click(u"invoice-discard"_qs);
        QTRY_COMPARE(room.name(), u"invoices"_qs);
        QTRY_COMPARE(rows(room, u"invoice-list"_qs), 2);
    }

    void oneIsUndone()
    {
        InvoiceInput input;
        input.wish.supplier = m_mill->id;
        input.wish.number = u"M-1"_qs;
        input.wish.issued = m_data->today();
        input.wish.deliveries = {DeliveryId(2)};
        input = *service().filled(m_data->session(), input);
        const auto answer = service().post(m_data->session(), input);
        QVERIFY(answer);
        RoomWindow room(*m_data);
        room.go(u"invoice"_qs,
                QStringList{u"invoice"_qs, QString::number(answer->invoice.id.value())});
        QTRY_VERIFY(room.shows(u"invoice-undo"_qs));
        AskScript answers;
        answers.answer(u"Typed twice"_qs);
        room.click(u"invoice-undo"_qs);
        QTRY_VERIFY(!room.shows(u"invoice-undo"_qs));
        QVERIFY(posted().empty());
    }

    void theSupplierLeadsHere()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_mill->id.value());
        QVERIFY(room.shows(u"supplier-invoices"_qs));
        room.click(u"supplier-invoices"_qs);
        QTRY_COMPARE(room.name(), u"invoices"_qs);
        QTRY_COMPARE(rows(room, u"invoice-list"_qs), 1);
        QCOMPARE(room.cell(u"invoice-list"_qs, 0, 0), m_mill->name);
    }

    void readersMayNotPost()
    {
        RoomWindow room(*m_data, {Permission::ViewBooks});
        room.go(u"invoices"_qs);
        for (const QString &name : {u"new-invoice"_qs, u"invoice-file"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        for (const QString &name : {u"invoice-post"_qs, u"invoice-accept-all"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
    }

    void aPdfIsDrawn()
    {
        if (!PdfPicture::isThere())
            QSKIP("pdftoppm is not here");
        QFile file(pdfPaper(m_data->folder()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QImage page = PdfPicture::page(bytes, 1);
        QCOMPARE(std::max(page.width(), page.height()), PdfPicture::mostPixels);
        QVERIFY(PdfPicture::page(bytes, 2).isNull());
        QVERIFY(PdfPicture::page("%PDF-1.4 nothing", 1).isNull());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-wide") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            QTRY_COMPARE(PageWorker::underWay(), 0);
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            const QString full =
                u"invoices-%1-%2"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.window().resize(size);
        room.go(u"invoices"_qs);
        open(room, 0);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        room.write(u"invoice-number"_qs, u"F-2026-031"_qs);
        typeCell(room, 0, InvoiceLinesModel::Price, isFrench ? u"1,40"_qs : u"1.40"_qs);
        QTRY_VERIFY(room.shows(u"invoice-accept-all"_qs));
        room.find<QTableView>(u"invoice-lines"_qs)->setFocus();
        look(u"differs"_qs);
        postIt(room);
        dynamic_cast<InvoicesPage &>(room.page()).take({pdfPaper(m_data->folder())});
        QTRY_COMPARE(room.name(), u"invoice"_qs);
        auto *supplier = room.find<QComboBox>(u"invoice-supplier"_qs);
        QTRY_VERIFY(supplier->isEnabled());
        supplier->setCurrentIndex(supplier->findText(m_mill->name));
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 1);
        QTRY_VERIFY(!PdfPicture::isThere() ||
                    !room.find<QLabel>(u"invoice-paper"_qs)->pixmap().isNull());
        room.write(u"invoice-gross"_qs, isFrench ? u"20,05"_qs : u"20.05"_qs);
        look(u"typed"_qs);
        room.go(u"invoices"_qs);
        room.find(u"invoice-part"_qs)->findChildren<QAbstractButton *>().back()->click();
        look(u"list"_qs);
        open(room, rows(room, u"invoice-list"_qs) - 1);
        QTRY_COMPARE(rows(room, u"invoice-lines"_qs), 2);
        look(u"posted"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestInvoicesPage)
#include "tst_invoicespage.moc"
