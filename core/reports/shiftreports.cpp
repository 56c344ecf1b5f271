// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/shiftreports.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"

#include <algorithm>
#include <functional>

namespace cabas {

namespace {

QString timeText(int minute)
{
    return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm"));
}

/// Hands on every member, by name, a page at a time.
void eachMember(Tx &tx, const std::function<void(const Member &)> &take)
{
    constexpr int pageSize = 500;
    QString afterName;
    qint64 afterId = 0;
    for (;;) {
        const std::vector<Member> page = MemberStore::page(tx, afterName, afterId, pageSize);
        if (page.empty())
            return;
        for (const Member &member : page)
            take(member);
        afterName = fold(page.back().name);
        afterId = page.back().id.value();
    }
}

struct Attendance {
    qint64 expected = 0;
    qint64 came = 0;
    qint64 absent = 0;
    qint64 excused = 0;
};

Attendance attendanceOf(const std::vector<BookedMember> &members)
{
    Attendance counts;
    for (const BookedMember &each : members) {
        const BookingState state = each.booking.state;
        ++counts.expected;
        counts.came += state == BookingState::Done || state == BookingState::Late ? 1 : 0;
        counts.absent += state == BookingState::Absent ? 1 : 0;
        counts.excused += state == BookingState::Excused ? 1 : 0;
    }
    return counts;
}

} // namespace

Result<> ShiftReports::shifts(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"shift"_qs, tr("Shift"), ColumnKind::Integer},
                     {u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"start"_qs, tr("From"), ColumnKind::Text},
                     {u"end"_qs, tr("To"), ColumnKind::Text},
                     {u"name"_qs, tr("Task"), ColumnKind::Text},
                     {u"state"_qs, tr("State"), ColumnKind::Text},
                     {u"places"_qs, tr("Places"), ColumnKind::Integer},
                     {u"taken"_qs, tr("Taken"), ColumnKind::Integer},
                     {u"free"_qs, tr("Free"), ColumnKind::Integer},
                     {u"expected"_qs, tr("Expected"), ColumnKind::Integer},
                     {u"came"_qs, tr("Came"), ColumnKind::Integer},
                     {u"absent"_qs, tr("Absent"), ColumnKind::Integer},
                     {u"excused"_qs, tr("Excused"), ColumnKind::Integer}};
    Attendance total;
    qint64 places = 0;
    qint64 taken = 0;
    for (const Shift &shift : SlotStore::shifts(tx, {table.from, table.to.addDays(1)})) {
        if (shift.state == ShiftState::Cancelled)
            continue;
        const Attendance counts = attendanceOf(BookingStore::ofShift(tx, shift.id));
        table.rows.push_back({cell(shift.id.value()), cell(shift.day),
                              cell(timeText(shift.startMinute)),
                              cell(timeText(shift.startMinute + shift.minutes)), cell(shift.name),
                              cell(shift.state == ShiftState::Open ? tr("open") : tr("closed")),
                              cell(qint64(shift.places)), cell(qint64(shift.taken)),
                              cell(qint64(shift.places - shift.taken)), cell(counts.expected),
                              cell(counts.came), cell(counts.absent), cell(counts.excused)});
        places += shift.places;
        taken += shift.taken;
        total.expected += counts.expected;
        total.came += counts.came;
        total.absent += counts.absent;
        total.excused += counts.excused;
    }
    table.totals = {ReportCell{},         ReportCell{},     ReportCell{},
                    ReportCell{},         ReportCell{},     ReportCell{},
                    cell(places),         cell(taken),      cell(places - taken),
                    cell(total.expected), cell(total.came), cell(total.absent),
                    cell(total.excused)};
    return Ok{};
}

Result<> ShiftReports::standing(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    const bool inMinutes = PolicyStore::at(tx, table.to).inMinutes != 0;
    const QString unit = inMinutes ? u"minutes"_qs : u"milli"_qs;
    const ColumnKind kind = inMinutes ? ColumnKind::Integer : ColumnKind::Quantity;
    table.columns = {{u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"name"_qs, tr("Name"), ColumnKind::Text},
                     {u"standing"_qs, tr("Standing"), ColumnKind::Text},
                     {u"may_shop"_qs, tr("May shop"), ColumnKind::Text},
                     {u"since"_qs, tr("Since"), ColumnKind::Date},
                     {u"until"_qs, tr("Until"), ColumnKind::Date},
                     {u"shifts_"_qs + unit, tr("Counter"), kind},
                     {u"second_"_qs + unit, tr("Second counter"), kind},
                     {u"reasons"_qs, tr("Why, and what to do"), ColumnKind::Text}};
    qint64 shopping = 0;
    const std::map<MemberId, Counters> sums = CounterStore::sums(tx, table.to);
    eachMember(tx, [&](const Member &member) {
        if (member.joinedOn > table.to)
            return;
        const Standing standing = MemberStore::standingAt(tx, member.id, table.to);
        const auto sum = sums.find(member.id);
        const Counters counters = sum == sums.end() ? Counters{} : sum->second;
        shopping += standing.mayShop ? 1 : 0;
        table.rows.push_back({cell(qint64(member.number)),
                              cell(request.seesNames ? member.name : QString()),
                              cell(MemberRules::stateTitle(standing.state)),
                              cell(standing.mayShop ? tr("yes") : tr("no")), cell(standing.from),
                              standing.to ? cell(*standing.to) : ReportCell{}, cell(counters.main),
                              cell(counters.second), cell(standing.reasons.join(u' '))});
    });
    const ReportCell refused = cell(tr("no"));
    std::stable_partition(table.rows.begin(), table.rows.end(),
                          [&](const ReportRow &row) { return row.at(3) == refused; });
    table.notes += tr("%1 of %2 members may shop.").arg(shopping).arg(qint64(table.rows.size()));
    return Ok{};
}

Result<> ShiftReports::attendance(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"shift"_qs, tr("Shift"), ColumnKind::Integer},
                     {u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"start"_qs, tr("From"), ColumnKind::Text},
                     {u"minutes"_qs, tr("Minutes"), ColumnKind::Integer},
                     {u"task"_qs, tr("Task"), ColumnKind::Text},
                     {u"places"_qs, tr("Places"), ColumnKind::Integer},
                     {u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"name"_qs, tr("Name"), ColumnKind::Text},
                     {u"kind"_qs, tr("Kind"), ColumnKind::Text},
                     {u"state"_qs, tr("State"), ColumnKind::Text}};
    for (const Shift &shift : SlotStore::shifts(tx, {table.from, table.to.addDays(1)})) {
        const ReportRow head{
            cell(shift.id.value()),      cell(shift.day),  cell(timeText(shift.startMinute)),
            cell(qint64(shift.minutes)), cell(shift.name), cell(qint64(shift.places))};
        const std::vector<BookedMember> members = BookingStore::ofShift(tx, shift.id);
        for (const BookedMember &each : members) {
            ReportRow row = head;
            for (const ReportCell &added :
                 {cell(qint64(each.number)), cell(request.seesNames ? each.name : QString()),
                  cell(ShiftRules::kindName(each.booking.kind)),
                  cell(ShiftRules::stateName(each.booking.state))})
                row.push_back(added);
            table.rows.push_back(row);
        }
        if (members.empty() && shift.state != ShiftState::Cancelled) {
            ReportRow row = head;
            row.resize(table.columns.size());
            table.rows.push_back(row);
        }
    }
    return Ok{};
}

} // namespace cabas
