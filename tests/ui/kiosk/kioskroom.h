// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/shifts/kioskservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/kiosk/kioskpage.h"

#include <QTimeZone>
#include <QWindow>

namespace cabas::test {

/// A shop with shifts and two members, and a coordinator whose PIN ends the kiosk.
class KioskShop {
public:
    static constexpr auto pin = "482913";

    KioskShop()
    {
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        today = shop.today();
        // One commit for all of it: each one waits for the disk.
        must(shop.db()
                 .write([&](Tx &) -> Result<> {
                     fill();
                     return Ok{};
                 })
                 .ok());
    }

    void fill()
    {
        NewUser coordinator;
        coordinator.name = u"camille"_qs;
        coordinator.displayName = u"Camille Aubépine"_qs;
        coordinator.roles = {Role::Coordinator};
        coordinator.pin = QString::fromLatin1(pin);
        must(AccessService(shop.db()).addUser(shop.session(), coordinator).ok());
        must(office().setPolicy(shop.session(), u"one-for-one"_qs, today, {}).ok());
        hugo = add(u"Hugo Tilleul"_qs);
        zoe = add(u"Zoé Bruyère"_qs);
        slot(0, u"Caisse et ménage"_qs, 10 * 60, 6);
        for (const int day : {1, 2, 3, 5, 8, 9, 12, 15, 17, 20})
            slot(day, day % 2 != 0 ? u"Réception"_qs : u"Caisse"_qs, 9 * 60 + 15, 4);
        must(ShiftService(shop.db()).generate(shop.session(), today.addDays(40)).ok());
    }
    ShiftOfficeService office() { return ShiftOfficeService(shop.db()); }
    Session kiosk() { return shop.sessionAs({Permission::ServeKiosk}); }
    Member add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.joinedOn = shop.today().addDays(-90);
        return MemberService(shop.db()).add(shop.session(), wanted)->member;
    }
    SlotId slot(int daysAhead, const QString &name, int startMinute, int places)
    {
        const QDate day = today.addDays(daysAhead);
        ShiftSlot slot;
        slot.week = int(((QDate(2015, 12, 28).daysTo(day) / 7) % 4)) + 1;
        slot.weekday = day.dayOfWeek();
        slot.startMinute = startMinute;
        slot.places = places;
        slot.flyingPlaces = places;
        slot.name = name;
        slot.from = today;
        const auto added = office().addSlot(shop.session(), slot);
        must(added.ok());
        slots.push_back(added->id);
        return added->id;
    }
    void join(const Member &member, SlotId slot)
    {
        must(office().join(shop.session(), member.id, slot, today).ok());
        must(ShiftService(shop.db()).generate(shop.session(), today.addDays(40)).ok());
    }
    void giveHugoAShift() { join(hugo, slots.at(3)); }
    KioskView view(const Member &member)
    {
        return *KioskService(shop.db()).view(kiosk(), member.id);
    }
    static void must(bool done)
    {
        if (!done)
            qFatal("the shop of the test is refused");
    }

    TestShop shop;
    QDate today;
    Member hugo;
    Member zoe;
    std::vector<SlotId> slots;
};

/// The kiosk on the whole screen, worked as the display does it; every press and scan is counted
/// by a filter of the application.
class KioskRoom : public QObject {
public:
    explicit KioskRoom(KioskShop &data, QSize size = {1366, 768}) : room(data.shop)
    {
        room.go(u"kiosk"_qs);
        room.window().showNormal();
        room.window().resize(size);
        KioskShop::must(QTest::qWaitForWindowActive(&room.window()));
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Each press is offered to the window as a shortcut first, whatever becomes of it.
        const bool isPress =
            event->type() == QEvent::ShortcutOverride || event->type() == QEvent::MouseButtonPress;
        if (watched->isWindowType() && event->spontaneous() && isPress && !m_isScanning)
            ++m_actions;
        return false;
    }
    int takeActions() { return std::exchange(m_actions, 0); }
    /// What a member's task took, all told; a first-time member needs fewer than five.
    void tookFew()
    {
        const int actions = takeActions();
        qInfo("%d actions", actions);
        QVERIFY(actions > 0 && actions < 5);
    }

    ui::KioskPage &page() { return static_cast<ui::KioskPage &>(room.page()); }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        // What was replaced goes away a moment later.
        T *found = nullptr;
        for (T *each : page().findChildren<T *>(name)) {
            if (found == nullptr || each->isVisible())
                found = each;
        }
        if (found == nullptr)
            qFatal("the kiosk has no %s", qPrintable(name));
        return found;
    }
    bool shows(const QString &name)
    {
        const auto all = page().findChildren<QWidget *>(name);
        return std::any_of(all.begin(), all.end(), [](QWidget *each) { return each->isVisible(); });
    }
    bool comes(const QString &name)
    {
        return QTest::qWaitFor([&] { return shows(name); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(room.window().windowHandle(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            key(Qt::Key(c.toUpper().unicode()));
    }
    void click(const QString &name)
    {
        QCoreApplication::processEvents(); // what was just put there has its place
        QWidget *target = find(name);
        QTest::mouseClick(room.window().windowHandle(), Qt::LeftButton, {},
                          target->mapTo(&room.window(), target->rect().center()));
    }
    void scan(const QString &code)
    {
        m_isScanning = true;
        room.page().scanned(code);
        m_isScanning = false;
        ++m_actions;
    }
    void scanFor(const Member &member)
    {
        scan(member.badge);
        if (!QTest::qWaitFor([&] { return page().member() == member.id; }))
            qFatal("the badge opens no page");
    }
    QString said(const QString &band) { return find(band)->accessibleName(); }

    RoomWindow room;

private:
    int m_actions = 0;
    bool m_isScanning = false;
};

} // namespace cabas::test
