// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receiptpanel receptionpaper
#include "core/base/text.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/printing/reportpaper.h"
#include "ui/reception/receiptpanel.h"
#include "ui/widgets/ask.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofu = u"3760042180333"_qs;
const QString cream = u"3017620422003"_qs;

} // namespace

/// What a finished reception says and puts on paper.
class TestReceiptPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Supplier> m_supplier;
    DeliveryId m_delivery{0};

    ReceptionService service() { return ReceptionService(m_data->db()); }
    ReceptionPaper paper()
    {
        return ReceptionPaper(*service().view(m_data->session(), m_delivery), m_data->session(),
                              u"La Ruche"_qs, {});
    }
    void receive(qint64 tofus, qint64 damaged)
    {
        std::vector<DeliveryNoteLine> note{
            {1, tofu, u"Tofu"_qs, Quantity::units(12), {}, UnitPrice::fromE4(12'500)},
            {2, cream, u"Cream"_qs, Quantity::units(6), {}, UnitPrice::fromE4(20'000)}};
        const auto started =
            service().start(m_data->session(), m_supplier->id, u"bl-7.csv"_qs, "x", note);
        QVERIFY(started);
        m_delivery = started->delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(tofus);
        QVERIFY(service().scan(m_data->session(), m_delivery, tofu, goods));
        goods.quantity = Quantity::units(6);
        const auto scan = service().scan(m_data->session(), m_delivery, cream, goods);
        QVERIFY(scan);
        if (damaged > 0) {
            DeliveryGap gap;
            gap.delivery = m_delivery;
            gap.line = scan->line->id;
            gap.kind = GapKind::Damaged;
            gap.quantity = Quantity::units(damaged);
            gap.comment = u"lids torn"_qs;
            QVERIFY(service().noteGap(m_data->session(), gap));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        m_supplier = aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        aProduct(u"Tofu nature"_qs).priced(250).barcode(tofu).add(*m_data);
        aProduct(u"Crème fraîche"_qs).priced(320).barcode(cream).add(*m_data);
    }

    void theReceiptShowsWhatCameAndWhatWasTakenIn()
    {
        receive(10, 2);
        QVERIFY(service().finish(m_data->session(), m_delivery));
        const ReportTable table = paper().receipt();
        QCOMPARE(table.rows.size(), size_t(2));
        const auto value = [&](int row, const char *field) {
            return std::get<qint64>(
                table.rows[size_t(row)][size_t(table.columnOf(QString::fromLatin1(field)))]);
        };
        QCOMPARE(value(0, "expected_milli"), 12'000);
        QCOMPARE(value(0, "received_milli"), 10'000);
        QCOMPARE(value(0, "difference_milli"), -2'000);
        QCOMPARE(value(1, "received_milli"), 6'000);
        QCOMPARE(value(1, "taken_milli"), 4'000);
        for (const ReportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        const QString remarks = std::get<QString>(table.rows[1].back());
        QVERIFY(remarks.contains(u"lids torn"_qs));
        QVERIFY(table.title.contains(m_supplier->name));
    }

    void theLetterAsksForACreditNote()
    {
        receive(10, 2);
        QVERIFY(service().finish(m_data->session(), m_delivery));
        const ReportTable table = paper().letter();
        QCOMPARE(table.rows.size(), size_t(2));
        const auto total =
            std::get<qint64>(table.totals[size_t(table.columnOf(u"value_cents"_qs))]);
        QCOMPARE(total, 650); // 2 x 1.25 and 2 x 2.00
        const QString mail = paper().mail();
        for (const QString &part : {u"Tofu nature"_qs, u"lids torn"_qs, u"La Ruche"_qs})
            QVERIFY2(mail.contains(part), qPrintable(mail));
    }

    void bothGoOnPaper()
    {
        receive(10, 2);
        QVERIFY(service().finish(m_data->session(), m_delivery));
        for (const ReportTable &table : {paper().receipt(), paper().letter()}) {
            const QString path = m_data->folder() + u'/' + table.name + u".pdf"_qs;
            QVERIFY(ReportPaper::writePdf(table, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("%PDF"));
        }
    }

    void theEndOfACountShowsItsReceipt()
    {
        receive(10, 2);
        RoomWindow room(*m_data);
        room.go(u"reception"_qs, m_delivery.value());
        AskScript answers;
        answers.answer(finishWords());
        room.click(u"finish"_qs);
        QTRY_COMPARE(room.name(), u"receptions"_qs);
        QTRY_VERIFY(room.shows(u"reserves"_qs));
        QVERIFY(room.find<QLabel>(u"reserves"_qs)->text().contains(u"Tofu nature"_qs));
        room.click(u"copy-mail"_qs);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"lids torn"_qs));
        QTest::keyClick(room.find(u"reserves"_qs), Qt::Key_Escape);
        QTRY_VERIFY(room.shows(u"start"_qs));
    }

    void whenAllIsAsAnnouncedNothingIsWritten()
    {
        receive(12, 0);
        QVERIFY(service().finish(m_data->session(), m_delivery));
        QVERIFY(paper().reserves().empty());
        RoomWindow room(*m_data);
        room.go(u"receptions"_qs, m_delivery.value());
        QVERIFY(room.shows(u"reserves"_qs));
        QVERIFY(!room.shows(u"copy-mail"_qs));
        QVERIFY(!room.shows(u"which-paper"_qs));
    }

    /// Pictures for people to look at.
    void pictures()
    {
        receive(10, 2);
        QVERIFY(service().finish(m_data->session(), m_delivery));
        for (const View &view : allViews()) {
            useView(view);
            RoomWindow room(*m_data);
            room.go(u"receptions"_qs, m_delivery.value());
            takePicture(room.window(),
                        u"reception-receipt-%1%2-%3"_qs.arg(view.french ? u"fr"_qs : u"en"_qs,
                                                            view.dark ? u"-dark"_qs : QString(),
                                                            QString::number(view.size.width())),
                        view.size);
        }
        useView({});
    }

private:
    static QString finishWords()
    {
        return QCoreApplication::translate("cabas::ui::ReceptionPage", "Finish the reception");
    }
};

CABAS_TEST(TestReceiptPanel)
#include "tst_receiptpanel.moc"
