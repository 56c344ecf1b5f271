// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberstore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingstore.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"

#include <array>

namespace cabas::test {

/// A shop of the design's picture: five shifts a day, six days a week, four weeks, most places
/// taken; Thursday 12 March in the evening lacks four.
class ShiftsShop {
public:
    ShiftsShop()
    {
        must(ShiftOfficeService(shop.db())
                 .setPolicy(shop.session(), u"two-for-one"_qs, QDate(2026, 1, 1), {})
                 .ok());
        shop.write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            addMembers(tx);
            addSlots(tx);
            addPast(tx);
        });
    }

    static QDate monday() { return {2026, 3, 9}; }
    /// Of a day counted from the first Monday, the n-th shift.
    ShiftId shiftAt(int day, int line) const { return shifts[size_t(day)][size_t(line)]; }
    ShiftId evening() const { return shiftAt(3, 4); }
    std::vector<BookedMember> on(ShiftId id)
    {
        return shop.read([&](Tx &tx) { return BookingStore::ofShift(tx, id); });
    }

    TestShop shop;
    static constexpr int people = 300; ///< who come
    std::vector<MemberId> members;     ///< those, then some who may be asked
    std::vector<std::array<ShiftId, 5>> shifts;

private:
    static void must(bool done)
    {
        if (!done)
            qFatal("the shop of the test is refused");
    }

    MemberId addMember(Tx &tx, const QString &name, const QString &phone)
    {
        Member member;
        member.number = 100 + int(members.size());
        member.name = name;
        member.badge = *BarcodeRules::memberBadge(member.number, BarcodeRules::defaults());
        member.phone = phone;
        member.joinedOn = QDate(2024, 9, 14);
        const MemberId id = MemberStore::add(tx, member);
        BookingStore::enrol(tx, {id, std::nullopt, QDate(2025, 1, 6), std::nullopt, {}});
        members.push_back(id);
        return id;
    }

    void addMembers(Tx &tx)
    {
        static const QStringList first{u"Nadia"_qs,  u"Hugo"_qs, u"Léa"_qs,    u"Samir"_qs,
                                       u"Anaïs"_qs,  u"Théo"_qs, u"Louise"_qs, u"Jean"_qs,
                                       u"Marion"_qs, u"Yann"_qs};
        static const QStringList last{u"Sauge"_qs,   u"Tilleul"_qs, u"Verveine"_qs,
                                      u"Romarin"_qs, u"Noyer"_qs,   u"Fougère"_qs};
        for (int i = 0; i < people; ++i)
            addMember(tx, first[i % 10] + u' ' + last[(i + i / 10) % 6], u"06 11 22 33 44"_qs);
        const PolicyId policy = PolicyStore::at(tx, monday()).id;
        const auto move = [&](MemberId id, qint64 amount) {
            CounterEvent event;
            event.member = id;
            event.day = QDate(2026, 2, 1);
            event.counter = Counter::Second; // they fly
            event.amount = amount;
            event.cause = u"office"_qs;
            CounterStore::add(tx, shop.session(), policy, {event});
        };
        move(addMember(tx, u"Zoé Bruyère"_qs, u"06 55 44 33 22"_qs), -1000);
        const MemberId karim = addMember(tx, u"Karim Laurier"_qs, u"06 12 13 14 15"_qs);
        move(addMember(tx, u"Fatou Mélisse"_qs, {}), 2000);
        for (int i = 0; i < 9; ++i)
            addMember(tx, u"Membre Volant %1"_qs.arg(i + 1), {});
        StaffingStore::setSkills(tx, karim, {StaffingStore::skill(tx, u"Caisse"_qs)});
        StaffingStore::setSkills(tx, members[1], {StaffingStore::skill(tx, u"Caisse"_qs)});
    }

    /// A place is free here and there, as in the picture.
    static int missing(int week, int weekday, int line)
    {
        if (week == 0 && weekday == 4 && line == 4)
            return 4;
        if ((week == 1 && weekday == 5 && line == 3) || (week == 2 && weekday == 6 && line == 0))
            return 3;
        const int mixed = (week * 31 + weekday * 17 + line * 7) % 11;
        return mixed == 3 ? 1 : mixed == 7 && line > 2 ? 2 : 0;
    }

    void addSlots(Tx &tx)
    {
        constexpr std::array<int, 5> starts{360, 555, 750, 945, 1095};
        constexpr std::array<int, 5> places{5, 6, 6, 8, 8};
        static const QStringList tasks{u"Réception"_qs, u"Rayons"_qs, u"Rayons"_qs, u"Boutique"_qs,
                                       u"Caisse et ménage"_qs};
        shifts.resize(56, {ShiftId(0), ShiftId(0), ShiftId(0), ShiftId(0), ShiftId(0)});
        size_t next = 0;
        for (int day = 0; day < 28; ++day) {
            const int weekday = day % 7 + 1;
            if (weekday == 7)
                continue;
            for (size_t line = 0; line < starts.size(); ++line) {
                ShiftSlot slot;
                slot.week = day / 7 + 1;
                slot.weekday = weekday;
                slot.startMinute = starts[line];
                slot.places = slot.flyingPlaces = places[line];
                slot.name = tasks[int(line)];
                slot.from = QDate(2026, 1, 1);
                slot.id = SlotStore::add(tx, slot);
                if (line == 4)
                    addDetail(tx, slot.id);
                for (const int cycle : {0, 28}) {
                    Shift shift;
                    shift.slot = slot.id;
                    shift.day = monday().addDays(day + cycle);
                    shift.startMinute = slot.startMinute;
                    shift.minutes = slot.minutes;
                    shift.places = shift.flyingPlaces = slot.places;
                    const ShiftId id = *SlotStore::addShift(tx, shift);
                    shifts[size_t(day + cycle)][line] = id;
                    const int taken = slot.places - missing(day / 7, weekday, int(line));
                    for (int place = 0; place < (cycle == 0 ? taken : 0); ++place)
                        book(tx, id, line == 4 && day == 3 ? size_t(place) : next++ % people);
                }
            }
        }
    }

    /// All have come before, but for the fourth one.
    void addPast(Tx &tx)
    {
        Shift shift;
        shift.slot = SlotStore::findShift(tx, shiftAt(0, 0))->slot;
        shift.day = monday().addDays(-28);
        shift.places = shift.flyingPlaces = people;
        shift.state = ShiftState::Closed;
        const ShiftId id = *SlotStore::addShift(tx, shift);
        for (size_t member = 0; member < size_t(people); ++member) {
            if (member != 3)
                book(tx, id, member);
        }
        for (const BookedMember &each : BookingStore::ofShift(tx, id))
            BookingStore::setState(tx, each.booking.id, BookingState::Done);
    }

    void addDetail(Tx &tx, SlotId slot)
    {
        SlotDetail detail;
        detail.needs = {{{StaffingStore::skill(tx, u"Caisse"_qs), u"Caisse"_qs}, 2}};
        detail.levels = {{4, u"la caisse 2 reste fermée"_qs}, {6, u"tout peut ouvrir"_qs}};
        detail.coordinators = {members[0]};
        StaffingStore::setDetail(tx, slot, detail);
    }

    void book(Tx &tx, ShiftId shift, size_t member)
    {
        Booking booking;
        booking.shift = shift;
        booking.member = members[member];
        booking.bookedOn = QDate(2026, 2, 1);
        BookingStore::add(tx, booking);
    }
};

} // namespace cabas::test
