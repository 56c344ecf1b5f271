// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/decoder.h"
#include "core/shifts/staffingservice.h"
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/shifts/shiftoutput.h"
#include "ui/shifts/shiftpaper.h"
#include "ui/widgets/ask.h"

#include <QFile>
#include <QImage>
#include <QPainter>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The papers of shifts: what is on them, that codes can be read back, and how they look.
class TestShiftPaper : public QObject {
    Q_OBJECT

    ShiftPrint printOf(ShiftPrint::Kind kind)
    {
        ShiftPrint print;
        print.kind = kind;
        print.head = {u"La Glaneuse"_qs, u"04 00 00 00 00"_qs,
                      QDateTime(QDate(2026, 3, 10), QTime(9, 2))};
        const StaffingService staffing(m_data->shop.db());
        print.day = *staffing.day(m_data->shop.session(), QDate(2026, 3, 12));
        print.calendar = *staffing.calendar(
            m_data->shop.session(), {ShiftsShop::monday(), ShiftsShop::monday().addDays(28)}, true);
        print.policy = *ShiftOfficeService(m_data->shop.db()).policy(m_data->shop.session());
        return print;
    }
    static QImage pageOf(const ShiftPrint &print, int page)
    {
        constexpr int dots = 300;
        const QSize mm = print.isWide() ? QSize(297, 210) : QSize(210, 297);
        QImage image(mm * dots * 10 / 254, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ShiftPaper::paintPage(print, page, painter, dots);
        return image;
    }
    static void keep(const QImage &image, const QString &name)
    {
        const QString folder = QStringLiteral(CABAS_BUILD_DIR "/pictures/");
        QVERIFY(image.scaledToWidth(1400, Qt::SmoothTransformation).save(folder + name));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, true, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
    }
    void cleanup() { m_data.reset(); }

    void aSheetHoldsTwoShiftsAPage()
    {
        QCOMPARE(ShiftPaper::pages(printOf(ShiftPrint::Kind::SignIn)), 3);
        QCOMPARE(ShiftPaper::pages(printOf(ShiftPrint::Kind::Wall)), 4);
        QCOMPARE(ShiftPaper::pages(printOf(ShiftPrint::Kind::Roster)), 2);
        ShiftPrint print = printOf(ShiftPrint::Kind::SignIn);
        print.day.shifts.clear();
        QCOMPARE(ShiftPaper::pages(print), 1);
    }

    void picturesAreTaken()
    {
        keep(pageOf(printOf(ShiftPrint::Kind::SignIn), 2), u"shifts-paper-signin-last.png"_qs);
        keep(pageOf(printOf(ShiftPrint::Kind::SignIn), 1), u"shifts-paper-signin.png"_qs);
        keep(pageOf(printOf(ShiftPrint::Kind::Wall), 0), u"shifts-paper-wall.png"_qs);
        keep(pageOf(printOf(ShiftPrint::Kind::Roster), 0), u"shifts-paper-roster.png"_qs);
    }

    /// Every code of a page is read back from its picture.
    void itsCodesAreRead()
    {
        const ShiftPrint print = printOf(ShiftPrint::Kind::SignIn);
        const QImage image = pageOf(print, 2).convertToFormat(QImage::Format_Grayscale8);
        const StaffedShift &evening = print.day.shifts.back();
        int row = 0;
        for (const SheetMember &member : evening.members) {
            const auto dots = [](int millimetres) { return millimetres * 300 * 10 / 254; };
            const QImage code = image.copy(dots(58), dots(44 + 16 * row), dots(48), dots(16));
            const auto read = Decoder::decode(
                {code.constBits(), code.width(), code.height(), code.bytesPerLine()});
            QVERIFY2(read, qPrintable(member.name));
            // As a UPC-A where an EAN begins with 0: readers of scans put it back.
            QVERIFY(member.badge.endsWith(read->text));
            ++row;
        }
    }

    void aPdfIsWrittenFromThePage()
    {
        RoomWindow room(m_data->shop);
        room.go(u"shift-day"_qs);
        QTRY_VERIFY(room.rows(u"day"_qs).rowCount() > 5);
        const QString path = m_data->shop.folder() + u"/feuille.pdf"_qs;
        AskScript script;
        script.answer(u"Enregistrer en PDF"_qs);
        script.answer(path);
        room.page().findChild<ShiftOutput *>()->give(ShiftPrint::Kind::SignIn);
        QTRY_VERIFY(QFile::exists(path));
        const QString calendar = m_data->shop.folder() + u"/creneaux.ics"_qs;
        script.answer(calendar);
        room.page().findChild<ShiftOutput *>()->saveCalendar();
        QVERIFY(QFile::exists(calendar));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestShiftPaper)
#include "tst_shiftpaper.moc"
