// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionpage.h"
#include "ui/widgets/scancard.h"

#include "core/db/shopfile.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/widgets/ask.h"

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
        const auto type = [&](const QString &text) {
            m_room->write(u"scan-line"_qs, text);
            QTest::keyClick(m_room->find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
        };
        type(u"5*"_qs);
        scan(tofu);
        QTRY_COMPARE(counted(0), u"5"_qs);
        // For the next scan only.
        scan(tofu);
        QTRY_COMPARE(counted(0), u"6"_qs);
        // A number after the scan says how many it was.
        type(u"4"_qs);
        QTRY_COMPARE(counted(0), u"9"_qs);
        type(u"3*"_qs);
        scan(cream);
        QTRY_COMPARE(counted(1), u"3"_qs);
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
