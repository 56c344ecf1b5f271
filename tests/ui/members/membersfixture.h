// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"

namespace cabas::test {

/// A shop with people of the design's picture: one on alert with a history, a household, money.
class MembersShop {
public:
    MembersShop()
    {
        const Result<> seeded = shop.db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, shop.today(), u"01-01"_qs);
        });
        must(seeded.ok());
        // One commit for all of it: each one waits for the disk.
        must(shop.db()
                 .write([&](Tx &) -> Result<> {
                     fill();
                     return Ok{};
                 })
                 .ok());
        zoe = *shop.read([&](Tx &tx) { return MemberStore::find(tx, zoe.id); });
    }

    void fill()
    {
        zoe = add(u"Zoé Bruyère"_qs, 862, u"06 11 22 33 44"_qs, u"zoe@example.org"_qs);
        theo = add(u"Théo Noyer"_qs, 863, {}, {});
        add(u"Inès Lavande"_qs, 12, {}, {});
        add(u"Œdipe Érable"_qs, 1207, {}, {});
        MemberService members(shop.db());
        const HouseholdId home = *members.addHousehold(shop.session(), u"Rue des Lilas"_qs);
        must(members.setHousehold(shop.session(), zoe.id, home).ok());
        must(members.setHousehold(shop.session(), theo.id, home).ok());
        const auto stand = [&](QDate from, std::optional<QDate> to, const QString &state,
                               const QString &why) {
            must(members
                     .setStanding(
                         shop.session(), zoe.id,
                         {from, to, state, true, why.isEmpty() ? QStringList() : QStringList{why}})
                     .ok());
        };
        stand({2025, 11, 3}, {}, u"exempted"_qs, u"Congé maladie, deux créneaux dispensés"_qs);
        stand({2025, 12, 30}, {}, u"up_to_date"_qs, u"Retour de congé"_qs);
        stand({2026, 3, 1}, QDate(2026, 3, 29), u"alert"_qs,
              u"Un rattrapage à choisir pour le créneau manqué du 28 février"_qs);
        must(
            members.topUp(shop.session(), zoe.id, Money::fromCents(5000), PaymentMeans::Card).ok());
        must(members.correct(shop.session(), zoe.id, Money::fromCents(-1250), u"mistake"_qs).ok());
        must(members.subscribe(shop.session(), zoe.id, 10).ok());
    }
    Member add(const QString &name, int number, const QString &phone, const QString &email)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.number = number;
        wanted.phone = phone;
        wanted.email = email;
        wanted.joinedOn = QDate(2024, 9, 14);
        return MemberService(shop.db()).add(shop.session(), wanted)->member;
    }
    Member read(MemberId id)
    {
        return *shop.read([&](Tx &tx) { return MemberStore::find(tx, id); });
    }

    TestShop shop;
    Member zoe;
    Member theo;

private:
    static void must(bool done)
    {
        if (!done)
            qFatal("the shop of the test is refused");
    }
};

} // namespace cabas::test
