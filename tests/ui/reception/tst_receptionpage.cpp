// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionpage.h"
#include "ui/widgets/scancard.h"

#include "core/base/text.h"
#include "core/db/shopfile.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QProcess>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofu = u"3760042180333"_qs;
const QString cream = u"3017620422003"_qs;
const QString unknown = u"9501101530003"_qs;

} // namespace

/// Counting in the page while the file says what others did.
class TestReceptionPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    DeliveryId m_delivery{0};

    DeliveryLinesModel &lines() { return *m_room->page().findChild<DeliveryLinesModel *>(); }
    QString counted(int row)
    {
        return lines().index(row, DeliveryLinesModel::Counted).data().toString();
    }
    void scan(const QString &code) { m_room->page().scanned(code); }
    void type(const QString &text)
    {
        m_room->write(u"scan-line"_qs, text);
        QTest::keyClick(m_room->find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
    }
    QString lotOf(int scan)
    {
        return m_data->value(u"SELECT lot FROM delivery_scans WHERE id = %1"_qs.arg(scan))
            .toString();
    }
    /// Counts in another process's name: through a connection of its own on the same file.
    void scanElsewhere(const QString &code)
    {
        const auto other = ShopFile::open(m_data->path());
        QVERIFY(other);
        QVERIFY(ReceptionService(**other).scan(m_data->session(), m_delivery, code));
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        aProduct(u"Tofu nature"_qs).priced(250).barcode(tofu).add(*m_data);
        aProduct(u"Crème fraîche"_qs).priced(320).barcode(cream).add(*m_data);
        std::vector<DeliveryNoteLine> note(2);
        note[0].code = tofu;
        note[1].code = cream;
        for (DeliveryNoteLine &line : note)
            line.quantity = Quantity::units(6);
        const Result<StartAnswer> started =
            ReceptionService(m_data->db()).start(m_data->session(), {}, u"bl.csv"_qs, "x", note);
        QVERIFY(started);
        QCOMPARE(started->lines, 2);
        m_delivery = started->delivery;
        m_room = std::make_unique<RoomWindow>(*m_data);
        m_room->go(u"reception"_qs, m_delivery.value());
        QCOMPARE(lines().rowCount(), 2);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void eachScanCountsOnItsLine()
    {
        for (int i = 0; i < 3; ++i)
            scan(tofu);
        scan(cream);
        QTRY_COMPARE(counted(0), u"3"_qs);
        QTRY_COMPARE(counted(1), u"1"_qs);
        QCOMPARE(lines().rowCount(), 2);
    }

    void theCardShowsTheSumOfTheWholeCount()
    {
        aProduct(u"Beurre doux"_qs)
            .priced(315)
            .barcode(u"3760042110163"_qs)
            .carton(u"13760042110160"_qs, 10)
            .pack(10)
            .add(*m_data);
        const auto figures = [&] {
            QStringList words;
            for (const QLabel *label :
                 m_room->page().findChild<ScanCard *>()->findChildren<QLabel *>()) {
                if (!label->isHidden())
                    words += label->text();
            }
            return words.join(u' ').simplified();
        };
        scan(u"13760042110160"_qs);
        scan(u"13760042110160"_qs);
        QTRY_VERIFY2(figures().contains(u"2 cases × 10 units = 20"), qPrintable(figures()));
        // One more by hand is no whole carton: only the count itself is said.
        scan(u"3760042110163"_qs);
        QTRY_VERIFY2(figures().contains(u"21 counted"), qPrintable(figures()));
        QVERIFY(!figures().contains(u"×"));
    }

    void aNumberBeforeTheScanMultipliesIt()
    {
        type(u"5*"_qs);
        scan(tofu);
        QTRY_COMPARE(counted(0), u"5"_qs);
        // For the next scan only.
        scan(tofu);
        QTRY_COMPARE(counted(0), u"6"_qs);
        // A number after the scan says how many it was.
        type(u"4"_qs);
        QTRY_COMPARE(counted(0), u"9"_qs);
        // It waits in the line: a scan takes it without Enter.
        m_room->write(u"scan-line"_qs, u"3*"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"3"_qs);
        QCOMPARE(m_room->find<QLineEdit>(u"scan-line"_qs)->text(), QString());
    }

    void theNumberBeforeACartonCountsCartons()
    {
        const QString carton = u"13760042110160"_qs;
        aProduct(u"Beurre doux"_qs)
            .priced(315)
            .barcode(u"3760042110163"_qs)
            .carton(carton, 10)
            .pack(10)
            .add(*m_data);
        type(u"3*"_qs);
        scan(carton);
        QTRY_COMPARE(counted(2), u"30"_qs);
        QCOMPARE(lines().index(2, DeliveryLinesModel::CountedPacks).data().toString(),
                 u"3 × 10"_qs);
    }

    void goodsByWeightAskForTheirWeight()
    {
        const QString apples = u"3760042110163"_qs;
        aProduct(u"Pommes"_qs).priced(315).inKilos().barcode(apples).add(*m_data);
        scan(tofu);
        QTRY_COMPARE(counted(0), u"1"_qs);
        scan(apples);
        QTRY_COMPARE(m_room->find(u"scan-line"_qs)->accessibleName(),
                     u"Its weight? Gross less tare: 1,250-0,120"_qs);
        type(u"12,5-0,5"_qs);
        QTRY_COMPARE(lines().rowCount(), 3);
        QCOMPARE(counted(2), quantityText(Quantity::units(12), Unit::Kilogram, QLocale()));
        QCOMPARE(counted(0), u"1"_qs);
        // Before the scan, the number is the weight too.
        type(u"2,5*"_qs);
        scan(apples);
        QTRY_COMPARE(counted(2),
                     quantityText(Quantity::fromMilli(14'500), Unit::Kilogram, QLocale()));
    }

    /// A number typed after a scan that was refused changes nothing of the one before.
    void aNumberAfterARefusedScanIsNotOfTheOneBefore()
    {
        scan(tofu);
        QTRY_COMPARE(counted(0), u"1"_qs);
        scan(u"3760042180334"_qs); // a wrong check digit
        type(u"7"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"1"_qs);
        QCOMPARE(counted(0), u"1"_qs);
    }

    void whatOthersCountIsSeen()
    {
        scan(tofu);
        QTRY_COMPARE(counted(0), u"1"_qs);
        scanElsewhere(cream);
        scanElsewhere(tofu);
        m_room->window().desk().db().pollOtherProcesses();
        QTRY_COMPARE(counted(1), u"1"_qs);
        QTRY_COMPARE(counted(0), u"2"_qs);
    }

    /// Another process on the same file, as a second computer's window would be.
    void anotherProcessCountsAtTheSameTime()
    {
        constexpr int each = 40;
        QProcess other;
        other.start(QStringLiteral(CABAS_PROGRAM),
                    {u"run"_qs, m_data->path(), u"--keys"_qs, m_data->folder()});
        QVERIFY(other.waitForStarted());
        for (int i = 0; i < each; ++i)
            other.write("{\"do\":\"reception.scan\",\"delivery\":" +
                        QByteArray::number(m_delivery.value()) + ",\"code\":\"" + cream.toLatin1() +
                        "\"}\n");
        other.closeWriteChannel();
        for (int i = 0; i < each; ++i) {
            scan(tofu);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60'000);
        const QByteArray answers = other.readAllStandardOutput();
        QCOMPARE(answers.count("\"ok\":true"), each);
        m_room->window().desk().db().pollOtherProcesses();
        QTRY_COMPARE(counted(0), QString::number(each));
        QTRY_COMPARE(counted(1), QString::number(each));
    }

    void whatOthersCountDuringAScanIsSeen()
    {
        scanElsewhere(cream);
        scan(tofu);
        m_room->window().desk().db().pollOtherProcesses();
        QTRY_COMPARE(counted(0), u"1"_qs);
        QTRY_COMPARE(counted(1), u"1"_qs);
    }

    void aRefusedScanLeavesThePageAlive()
    {
        scan(u"3760042180334"_qs); // a wrong check digit
        scanElsewhere(cream);
        m_room->window().desk().db().pollOtherProcesses();
        QTRY_COMPARE(counted(1), u"1"_qs);
        scan(tofu);
        QTRY_COMPARE(counted(0), u"1"_qs);
    }

    void anUnknownCodeIsAskedAbout()
    {
        scan(unknown);
        QTRY_VERIFY(m_room->shows(u"unknown-later"_qs));
    }

    void anUnknownCodeIsAskedAboutThoughMoreFollow()
    {
        scan(unknown);
        scan(tofu);
        scan(tofu);
        QTRY_VERIFY(m_room->shows(u"unknown-later"_qs));
        QTRY_COMPARE(counted(0), u"2"_qs);
        QVERIFY(m_room->shows(u"unknown-later"_qs));
    }

    /// A number typed as the page opens goes where it seems to go.
    void theCursorIsInTheScanLine()
    {
        QTRY_COMPARE(QApplication::focusWidget(), m_room->find(u"scan-line"_qs));
        m_room->go(u"receptions"_qs);
        QTRY_COMPARE(QApplication::focusWidget(), m_room->find(u"supplier-search"_qs));
        m_room->go(u"reception"_qs, m_delivery.value());
        QTRY_COMPARE(QApplication::focusWidget(), m_room->find(u"scan-line"_qs));
    }

    void whatIsTypedIsKeptWhenTheNextScanComes()
    {
        scan(tofu);
        QTRY_VERIFY(m_room->shows(u"lot"_qs));
        m_room->write(u"lot"_qs, u"L77"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"1"_qs);
        QTRY_COMPARE(lotOf(1), u"L77"_qs);
        QCOMPARE(lotOf(2), QString());
    }

    void aNoteThatWasNotFinishedIsSaid()
    {
        scan(tofu);
        QTRY_VERIFY(m_room->shows(u"gap-damaged"_qs));
        m_room->click(u"gap-damaged"_qs);
        m_room->write(u"gap-comment"_qs, u"film ouvert"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"1"_qs);
        const auto *bands = m_room->page().findChild<Bands *>();
        const Band *band = bands->shown(Kind::Danger);
        QVERIFY(band != nullptr);
        QVERIFY2(band->spokenText().contains(u"film ouvert"_qs), qPrintable(band->spokenText()));
    }

    void whatCannotBeReadIsSaidBeforeTheNextScan()
    {
        scan(tofu);
        QTRY_VERIFY(m_room->shows(u"best-before"_qs));
        m_room->write(u"best-before"_qs, u"32/13"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"1"_qs);
        const auto *bands = m_room->page().findChild<Bands *>();
        QVERIFY(bands->shown(Kind::Danger) != nullptr);
    }

    void aWrongLotCanBeTakenAway()
    {
        scan(tofu);
        QTRY_VERIFY(m_room->shows(u"lot"_qs));
        m_room->write(u"lot"_qs, u"L77"_qs);
        QTest::keyClick(m_room->find(u"lot"_qs), Qt::Key_Return);
        QTRY_COMPARE(lotOf(1), u"L77"_qs);
        QTRY_VERIFY(!m_room->find<QLineEdit>(u"lot"_qs)->isModified()); // the answer is shown
        m_room->write(u"lot"_qs, {});
        QTest::keyClick(m_room->find(u"lot"_qs), Qt::Key_Return);
        QTRY_COMPARE(lotOf(1), QString());
    }

    /// The panel goes on showing the line before: what is typed there is of that line.
    void afterAnUnknownCodeTheLineBeforeIsCorrected()
    {
        scan(tofu);
        QTRY_COMPARE(counted(0), u"1"_qs);
        scan(unknown);
        QTRY_VERIFY(m_room->shows(u"unknown-later"_qs));
        m_room->click(u"unknown-later"_qs);
        m_room->write(u"lot"_qs, u"L77"_qs);
        QTest::keyClick(m_room->find(u"lot"_qs), Qt::Key_Return);
        QTRY_COMPARE(lotOf(1), u"L77"_qs);
    }

    void aNumberAfterAnUnknownCodeSaysHowMany()
    {
        scan(unknown);
        QTRY_VERIFY(m_room->shows(u"unknown-later"_qs));
        type(u"12"_qs);
        const auto waiting = [&] {
            return ReceptionService(m_data->db())
                .view(m_data->session(), m_delivery)
                ->unresolved.at(0)
                .quantity;
        };
        QTRY_COMPARE(waiting(), Quantity::units(12));
        QTRY_VERIFY(m_room->find<KeyButton>(u"unknown-do"_qs)->label().contains(u"12"_qs));
    }

    void escapeClosesTheQuestionThenThePage()
    {
        AskScript answers; // a note is offered, and nobody insists
        scan(unknown);
        QTRY_VERIFY(m_room->shows(u"unknown-later"_qs));
        QTest::keyClick(&m_room->window(), Qt::Key_Escape);
        QTRY_VERIFY(!m_room->shows(u"unknown-later"_qs));
        QCOMPARE(m_room->name(), u"reception"_qs);
        QTest::keyClick(&m_room->window(), Qt::Key_Escape);
        QTRY_VERIFY(m_room->name() != u"reception");
    }
};

CABAS_TEST(TestReceptionPage)
#include "tst_receptionpage.moc"
