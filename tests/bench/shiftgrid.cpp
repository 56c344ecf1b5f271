// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a month in a shop of 2,500 members: read, laid out and drawn, beside bare SQLite
// that counts the same places.
#include "ui/shifts/shiftgrid.h"
#include "core/shifts/staffingservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/shiftyear.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QImage>
#include <sqlite3.h>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int times = 15;
constexpr double mostMilliseconds = 150;

const char *const counting =
    "SELECT f.id, f.slot_id, f.day, f.start_minute, f.minutes, f.places, f.flying_places, "
    "f.state, s.name, COUNT(b.id) FROM shifts f JOIN shift_slots s ON s.id = f.slot_id "
    "LEFT JOIN shift_bookings b ON b.shift_id = f.id AND b.state <> 'cancelled' "
    "AND b.state <> 'excused' WHERE f.day >= ? AND f.day < ? "
    "GROUP BY f.id ORDER BY f.day, f.start_minute, f.id";

/// The shifts that bare SQLite gives.
int stepped(sqlite3_stmt *statement, const QByteArray &from, const QByteArray &to)
{
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, from.constData(), -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, to.constData(), -1, SQLITE_STATIC);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
        ++rows;
    }
    return rows;
}

} // namespace

int main(int argc, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, words);
    new ui::Theme(&application);
    BenchShop shop(ShiftYear::path());
    const QDate from = ShiftYear::now().addDays(-7);
    const QDate to = from.addDays(35);
    sqlite3 *bare = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(shop.path().toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(bare, counting, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(bare)));
    const QByteArray first = from.toString(Qt::ISODate).toLatin1();
    const QByteArray last = to.toString(Qt::ISODate).toLatin1();
    ui::ShiftGrid grid;
    grid.resize(858, 616);
    QImage image(grid.size(), QImage::Format_RGB32);
    const StaffingService service(shop.db());
    std::vector<double> floor;
    std::vector<double> read;
    std::vector<double> opened;
    for (int i = 0; i < times; ++i) {
        int rows = 0;
        floor.push_back(milliseconds([&] { rows = stepped(statement, first, last); }));
        ShiftCalendar calendar;
        const double reading = milliseconds([&] {
            calendar = must(service.calendar(shop.session(), {from, to}, false));
        });
        if (rows != int(calendar.shifts.size()) || rows < 100)
            giveUp(QStringLiteral("the calendar is not what was written"));
        read.push_back(reading);
        opened.push_back(reading + milliseconds([&] {
                             grid.setCalendar(calendar, {}, ShiftYear::now(), false);
                             grid.render(&image);
                         }));
    }
    sqlite3_finalize(statement);
    sqlite3_close(bare);
    const double least = Spread::of(floor).median;
    const double reading = Spread::of(read).median;
    const double figure = Spread::of(opened).median;
    say({QStringLiteral("S2"), QStringLiteral("the calendar of a month, 2,500 members, read"),
         timeText(least), timeText(reading), reading / least, QStringLiteral("<= 4x"), 4, 0});
    say({QStringLiteral("S2"), QStringLiteral("the same, laid out and drawn"), timeText(least),
         timeText(figure), figure, QStringLiteral("<= 150 ms"), mostMilliseconds, 0});
    const ShiftCalendar coming =
        must(service.calendar(shop.session(), {ShiftYear::now(), to}, false));
    std::vector<double> asked;
    for (int i = 0; i < times; ++i)
        asked.push_back(milliseconds(
            [&] { must(service.candidates(shop.session(), coming.shifts.front().shift.id)); }));
    const double calling = Spread::of(asked).median;
    say({QStringLiteral("S2"), QStringLiteral("who may be called to a shift, of 2,500 members"),
         QStringLiteral("-"), timeText(calling), calling, QStringLiteral("<= 150 ms"),
         mostMilliseconds, 0});
    return 0;
}
