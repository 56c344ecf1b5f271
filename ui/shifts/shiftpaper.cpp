// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftpaper.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "ui/shifts/paperbrush.h"
#include "ui/shifts/shiftwords.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <map>

namespace cabas::ui {

namespace {

constexpr int wide = 297;
constexpr int high = 210;
constexpr int margin = 10;
constexpr size_t rowsOfBlock = 8;
constexpr size_t rowsOfRoster = 30;

int mm(int millimetres)
{
    return PaperBrush::mm(millimetres);
}

/// A part of a shift that stands in one column of a sign-in sheet.
struct Block {
    const StaffedShift *shift;
    size_t first; ///< row
};

/// Rows of a shift: its members, then its free places.
size_t rowsOf(const StaffedShift &shift)
{
    return std::max(shift.members.size(), size_t(shift.grid.shift.places));
}

std::vector<Block> blocksOf(const StaffedDay &day)
{
    std::vector<Block> blocks;
    for (const StaffedShift &shift : day.shifts) {
        for (size_t first = 0; first < std::max<size_t>(1, rowsOf(shift)); first += rowsOfBlock)
            blocks.push_back({&shift, first});
    }
    return blocks;
}

QString hours(const Shift &shift)
{
    return u"%1 – %2"_qs.arg(ShiftWords::hour(shift.startMinute),
                             ShiftWords::hour(shift.startMinute + shift.minutes));
}

class Sheet {
public:
    Sheet(const ShiftPrint &print, PaperBrush &brush) : m_print(print), m_brush(brush) {}

    void head(const QString &above, const QString &title, const QString &right)
    {
        const int left = mm(margin);
        const int width = mm(pageWidth() - 2 * margin);
        m_brush.text({left, mm(9), width, mm(5)}, 76, false, above);
        m_brush.text({left, mm(14), width, mm(9)}, 164, true, title);
        const QStringList lines = right.split(u'\n');
        for (int i = 0; i < lines.size(); ++i)
            m_brush.text({left, mm(15 + i * 4), width, mm(4)}, 64, false, lines[i],
                         Qt::AlignRight | Qt::AlignVCenter);
        m_brush.line({left, mm(26)}, {left + width, mm(26)}, 12);
    }

    void foot(const QString &left, int page)
    {
        const int y = mm(pageHeight() - 15);
        const int x = mm(margin);
        const int width = mm(pageWidth() - 2 * margin);
        m_brush.line({x, y}, {x + width, y});
        m_brush.text({x, y + 20, width, mm(5)}, 56, false, left);
        const QString printed =
            ShiftPaper::tr("Printed on %1 at %2 · page %3 of %4")
                .arg(dateText(m_print.head.printedAt.date()),
                     ShiftWords::hour(m_print.head.printedAt.time().msecsSinceStartOfDay() / 60000))
                .arg(page + 1)
                .arg(ShiftPaper::pages(m_print));
        m_brush.text({x, y + 20, width, mm(5)}, 56, false,
                     m_print.kind == ShiftPrint::Kind::Wall
                         ? printed
                         : ShiftPaper::tr("%1 · destroy once it is typed in").arg(printed),
                     Qt::AlignRight | Qt::AlignVCenter);
    }

    void signIn(int page)
    {
        QString help = ShiftPaper::tr("Sign, or scan your code.");
        if (!m_print.head.phone.isEmpty())
            help += u'\n' + ShiftPaper::tr("You cannot come? Call %1.").arg(m_print.head.phone);
        head(
            ShiftPaper::tr("%1 · sign-in sheet · week %2").arg(m_print.head.shop, m_print.day.week),
            dayTitle(), help);
        const std::vector<Block> blocks = blocksOf(m_print.day);
        constexpr int column = (wide - 2 * margin - 7) / 2;
        for (size_t side = 0; side < 2; ++side) {
            const size_t at = size_t(page) * 2 + side;
            if (at < blocks.size())
                block(blocks[at], mm(margin) + int(side) * mm(column + 7), mm(column));
        }
        foot(ShiftPaper::tr("A word for the next shift:"), page);
    }

    void roster(int page)
    {
        head(ShiftPaper::tr("%1 · who comes · week %2").arg(m_print.head.shop, m_print.day.week),
             dayTitle(), m_print.head.phone);
        int y = mm(31);
        const std::vector<size_t> rows = rosterRows();
        size_t at = 0;
        for (const StaffedShift &shift : m_print.day.shifts) {
            const size_t first = at;
            at += shift.members.size() + 2;
            for (size_t row = first; row < at; ++row) {
                if (row / rowsOfRoster == size_t(page))
                    rosterRow(shift, row - first, y);
            }
        }
        foot({}, page);
    }

    void wall(int page)
    {
        const QDate monday = m_print.calendar.days.from.addDays(page * 7);
        const int week = CycleRules::weekOf(m_print.policy, monday);
        head(ShiftPaper::tr("%1 · wall chart").arg(m_print.head.shop),
             ShiftPaper::tr("Week %1, %2")
                 .arg(CycleRules::letter(week), ShiftWords::range(monday, monday.addDays(6))),
             {});
        std::map<int, std::vector<const GridShift *>> days;
        for (const GridShift &each : m_print.calendar.shifts) {
            if (each.shift.day >= monday && each.shift.day < monday.addDays(7))
                days[each.shift.day.dayOfWeek()].push_back(&each);
        }
        int column = 0;
        for (const auto &[weekday, shifts] : days) {
            const int width = mm(wide - 2 * margin) / std::max(1, int(days.size()));
            wallDay(monday.addDays(weekday - 1), shifts,
                    QRect(mm(margin) + column * width, mm(29), width, mm(high - 46)));
            ++column;
        }
        foot({}, page);
    }

    /// The rows of a roster: a head, a row a member and a blank line a shift.
    std::vector<size_t> rosterRows() const
    {
        std::vector<size_t> rows;
        for (const StaffedShift &shift : m_print.day.shifts)
            rows.push_back(shift.members.size() + 2);
        return rows;
    }

private:
    int pageWidth() const { return m_print.isWide() ? wide : high; }
    int pageHeight() const { return m_print.isWide() ? high : wide; }
    QString dayTitle() const
    {
        return ShiftWords::dayTitle(m_print.day.day) +
               Language::locale().toString(m_print.day.day, u" yyyy"_qs);
    }

    void block(const Block &block, int x, int width)
    {
        const StaffedShift &sheet = *block.shift;
        const Shift &shift = sheet.grid.shift;
        const int top = mm(30);
        const QString time = hours(shift);
        m_brush.text({x, top, width, mm(7)}, 100, true, time);
        m_brush.text({x + m_brush.width(100, true, time) + mm(2), top, width / 2, mm(7)}, 80, false,
                     shift.name);
        const int missing = sheet.grid.missing();
        QString count = u"%1 / %2"_qs.arg(shift.taken).arg(shift.places);
        if (missing > 0)
            count += u" · "_qs + ShiftPaper::tr("%n people missing", nullptr, missing);
        m_brush.text({x, top, width, mm(7)}, 66, true, count, Qt::AlignRight | Qt::AlignVCenter);
        const std::array<int, 5> edges{0, mm(50), mm(93), mm(107), width};
        const QStringList heads{ShiftPaper::tr("Name"), ShiftPaper::tr("Code"),
                                ShiftPaper::tr("Arrival"), ShiftPaper::tr("Signature")};
        const int head = top + mm(8);
        const size_t rows = std::min(rowsOfBlock, rowsOf(sheet) - block.first);
        const int bottom = head + mm(6) + int(rows) * mm(16);
        m_brush.fill({x, head, width, mm(6)}, QColor(Qt::lightGray).lighter(118));
        for (size_t i = 0; i < 4; ++i)
            m_brush.text({x + edges[i] + mm(2), head, edges[i + 1] - edges[i], mm(6)}, 54, true,
                         heads[int(i)]);
        for (size_t row = 0; row < rows; ++row)
            signRow(sheet, block.first + row,
                    QRect(x, head + mm(6) + int(row) * mm(16), width, mm(16)), edges);
        m_brush.frame({x, head, width, bottom - head});
        for (size_t i = 1; i < 4; ++i)
            m_brush.line({x + edges[i], head}, {x + edges[i], bottom});
    }

    void signRow(const StaffedShift &sheet, size_t row, const QRect &rect,
                 const std::array<int, 5> &edges)
    {
        m_brush.line(rect.topLeft(), rect.topRight());
        const QRect name(rect.left() + mm(2), rect.top(), edges[1] - mm(3), rect.height());
        if (row >= sheet.members.size()) {
            m_brush.text(name, 60, false, ShiftPaper::tr("Free place: name and number"));
            return;
        }
        const SheetMember &member = sheet.members[row];
        const QString shown = member.standIn.isEmpty() ? member.name : member.standIn;
        const QString note = ShiftWords::note(member);
        m_brush.text(name.adjusted(0, mm(2), 0, note.isEmpty() ? -mm(2) : -mm(7)), 76, true, shown);
        if (!note.isEmpty())
            m_brush.text(name.adjusted(0, mm(9), 0, -mm(2)), 58, false, note);
        if (member.booking.state == BookingState::Excused)
            m_brush.text({rect.left() + edges[1] + mm(2), rect.top(), edges[2] - edges[1] - mm(4),
                          rect.height()},
                         60, false, ShiftWords::state(member.booking.state));
        else
            m_brush.barcode({rect.left() + edges[1] + mm(1), rect.top() + mm(2),
                             edges[2] - edges[1] - mm(2), mm(12)},
                            member.badge);
    }

    void rosterRow(const StaffedShift &sheet, size_t row, int &y)
    {
        const int x = mm(margin);
        const int width = mm(high - 2 * margin);
        const Shift &shift = sheet.grid.shift;
        if (row == 0) {
            m_brush.text({x, y, width, mm(8)}, 84, true,
                         u"%1  %2"_qs.arg(hours(shift), shift.name));
            m_brush.text({x, y, width, mm(8)}, 66, true, ShiftWords::gap(sheet.grid),
                         Qt::AlignRight | Qt::AlignVCenter);
            m_brush.line({x, y + mm(8)}, {x + width, y + mm(8)});
        } else if (row <= sheet.members.size()) {
            const SheetMember &member = sheet.members[row - 1];
            m_brush.text({x, y, mm(16), mm(8)}, 66, false, QString::number(member.number));
            m_brush.text({x + mm(18), y, mm(66), mm(8)}, 72, true,
                         member.standIn.isEmpty() ? member.name : member.standIn);
            m_brush.text({x + mm(86), y, mm(36), mm(8)}, 66, false, member.phone);
            m_brush.text({x + mm(124), y, mm(66), mm(8)}, 60, false, ShiftWords::note(member));
        }
        y += mm(8);
    }

    /// A day of the wall chart; letters are as large as its shifts leave room for.
    void wallDay(QDate day, const std::vector<const GridShift *> &shifts, const QRect &room)
    {
        m_brush.frame(room);
        m_brush.text({room.left() + mm(2), room.top(), room.width() - mm(4), mm(7)}, 72, true,
                     ShiftWords::dayTitle(day));
        int lines = 0;
        for (const GridShift *each : shifts)
            lines += 2 + std::max(int(each->names.size()), each->shift.places);
        constexpr int largest = 4 * PaperBrush::unit;
        const int height = std::min(largest, (room.height() - mm(8)) / std::max(1, lines));
        const int size = height * 7 / 10;
        int y = room.top() + mm(7);
        const auto write = [&](const QString &words, bool strong) {
            m_brush.text({room.left() + mm(2), y, room.width() - mm(4), height}, size, strong,
                         words);
            y += height;
        };
        for (const GridShift *each : shifts) {
            m_brush.line({room.left(), y}, {room.right(), y}, 2);
            write(u"%1  %2"_qs.arg(ShiftWords::hour(each->shift.startMinute), each->shift.name),
                  true);
            for (int place = 0; place < std::max(int(each->names.size()), each->shift.places);
                 ++place)
                write(place < each->names.size() ? each->names[place] : QString(12, u'.'), false);
            y += height;
        }
    }

    const ShiftPrint &m_print;
    PaperBrush &m_brush;
};

} // namespace

QString ShiftPaper::title(ShiftPrint::Kind kind)
{
    switch (kind) {
    case ShiftPrint::Kind::SignIn:
        return tr("Sign-in sheet");
    case ShiftPrint::Kind::Roster:
        return tr("Roster of the day");
    case ShiftPrint::Kind::Wall:
        break;
    }
    return tr("Wall chart of the cycle");
}

int ShiftPaper::pages(const ShiftPrint &print)
{
    if (print.kind == ShiftPrint::Kind::SignIn)
        return std::max(1, int(blocksOf(print.day).size() + 1) / 2);
    if (print.kind == ShiftPrint::Kind::Wall)
        return std::max(1, int(print.calendar.days.from.daysTo(print.calendar.days.to)) / 7);
    size_t rows = 0;
    for (const StaffedShift &shift : print.day.shifts)
        rows += shift.members.size() + 2;
    return std::max(1, int((rows + rowsOfRoster - 1) / rowsOfRoster));
}

void ShiftPaper::paintPage(const ShiftPrint &print, int page, QPainter &painter, int resolution)
{
    PaperBrush brush(painter, resolution);
    Sheet sheet(print, brush);
    switch (print.kind) {
    case ShiftPrint::Kind::SignIn:
        return sheet.signIn(page);
    case ShiftPrint::Kind::Roster:
        return sheet.roster(page);
    case ShiftPrint::Kind::Wall:
        return sheet.wall(page);
    }
}

void ShiftPaper::paint(const ShiftPrint &print, QPagedPaintDevice &device, int resolution)
{
    QPainter painter(&device);
    for (int page = 0; page < pages(print); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(print, page, painter, resolution);
    }
}

Result<> ShiftPaper::writePdf(const ShiftPrint &print, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()),
                              u"write"_qs);
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(fileResolution);
        pdf.setTitle(title(print.kind));
        pdf.setCreator(QStringLiteral("Cabas"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        pdf.setPageOrientation(print.isWide() ? QPageLayout::Landscape : QPageLayout::Portrait);
        paint(print, pdf, fileResolution);
    }
    if (!file.commit())
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()),
                              u"write"_qs);
    return Ok{};
}

} // namespace cabas::ui
