// SPDX-License-Identifier: GPL-3.0-or-later
// A truck of 300 lines, received in the program's own window by somebody who has a scanner and a
// keyboard and no mouse. What the person does is counted as the window gets it.
#include "core/barcode/gtin.h"
#include "core/reception/receptionservice.h"
#include "core/reports/verifier.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/windowday.h"
#include "ui/widgets/ask.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int lineCount = 300;
constexpr int inACarton = 6;

QString withCheck(const QString &digits)
{
    return digits + QString::number(*checkDigit(digits));
}

QString unitCode(int number)
{
    return withCheck(u"376004"_qs + QString::number(100'000 + number));
}

QString cartonCode(int number)
{
    return withCheck(u'1' + unitCode(number).left(12));
}

} // namespace

class TestWholeDelivery : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    DeliveryId m_delivery{0};

    /// 300 products in cartons of six; of each the document announces so many cartons.
    void begin(const std::function<int(int)> &cartons)
    {
        m_data = std::make_unique<TestShop>();
        std::vector<DeliveryNoteLine> note;
        for (int i = 0; i < lineCount; ++i) {
            aProduct(u"Article %1"_qs.arg(i))
                .priced(250)
                .barcode(unitCode(i))
                .carton(cartonCode(i), inACarton)
                .pack(inACarton)
                .add(*m_data);
            DeliveryNoteLine line;
            line.line = i + 2;
            line.code = unitCode(i);
            line.quantity = Quantity::units(inACarton * cartons(i));
            line.cost = UnitPrice::fromE4(15'000);
            note.push_back(line);
        }
        const auto started =
            ReceptionService(m_data->db()).start(m_data->session(), {}, u"bl.csv"_qs, "x", note);
        QVERIFY(started);
        QCOMPARE(started->lines, lineCount);
        m_delivery = started->delivery;
    }
    std::unique_ptr<WindowDay> openWindow()
    {
        auto day = std::make_unique<WindowDay>(m_data->path(), m_data->folder(), m_data->now());
        day->enter(u"owner"_qs);
        day->waitForPage(u"home"_qs);
        day->window().show(u"reception"_qs, m_delivery.value());
        day->waitForPage(u"reception"_qs);
        day->takeActions();
        return day;
    }
    void finish(WindowDay &day)
    {
        AskScript answers;
        answers.answer(u"Finish the reception"_qs);
        day.key(Qt::Key_F12);
        day.waitForPage(u"receptions"_qs);
    }
    /// What the document announced is on the shelf, and the file is whole.
    void proveAll(WindowDay &day)
    {
        QCOMPARE(day.value(u"SELECT count(*) FROM delivery_lines WHERE received_milli <> "
                           u"expected_milli"_qs)
                     .toInt(),
                 0);
        QCOMPARE(day.value(u"SELECT count(*) FROM delivery_lines l JOIN stock_levels s ON "
                           u"s.product_id = l.product_id WHERE s.on_hand_milli = "
                           u"l.expected_milli"_qs)
                     .toInt(),
                 lineCount);
        QVERIFY(Verifier::run(day.shop().db()).ok());
    }

private Q_SLOTS:
    void cleanup() { m_data.reset(); }

    /// Pieces in cartons: one scan a line and nothing else.
    void cartonsTakeOneActionALine()
    {
        begin([](int) { return 1; });
        const auto day = openWindow();
        for (int i = 0; i < lineCount; ++i)
            day->scan(cartonCode(i));
        day->waitForValue(u"SELECT count(*) FROM delivery_scans"_qs, lineCount);
        day->took("300 lines of pieces in cartons", lineCount);
        finish(*day);
        day->took("ending the reception", 1);
        proveAll(*day);
    }

    /// A truck as it comes: two cartons here, the date and lot in the carton's own code there, and
    /// on 25 lines to be copied by hand.
    void aMixedTruckTakesTwoActionsALine()
    {
        begin([](int i) { return i < 225 ? 1 : i < 250 ? 2 : 1; });
        const auto day = openWindow();
        int scans = 0;
        for (int i = 0; i < lineCount; ++i) {
            const bool saysAll = i >= 250 && i < 275;
            day->scan(saysAll ? u"]C101"_qs + cartonCode(i) + u"17270331"_qs + u"10L"_qs +
                                    QString::number(i)
                              : cartonCode(i));
            ++scans;
            if (i >= 225 && i < 250) {
                day->scan(cartonCode(i));
                ++scans;
            }
            day->waitForValue(u"SELECT count(*) FROM delivery_scans"_qs, scans);
            if (i >= 275) {
                day->key(Qt::Key_F2);
                day->enter(u"31/3"_qs);
                day->key(Qt::Key_Return); // no best-before date
                day->enter(u"A12"_qs);
                day->waitForValue(u"SELECT count(*) FROM delivery_scans WHERE lot = 'A12'"_qs,
                                  i - 274);
            }
        }
        day->took("300 lines of a mixed truck, 25 of them with date and lot by hand",
                  2 * lineCount);
        finish(*day);
        proveAll(*day);
        QCOMPARE(day->value(u"SELECT count(*) FROM lots"_qs).toInt(), 50);
    }
};

CABAS_TEST(TestWholeDelivery)
#include "tst_wholedelivery.moc"
