// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shopperstore
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgeservice.h"
#include "core/members/memberservice.h"
#include "core/members/peopleservice.h"
#include "core/members/personbadgeservice.h"
#include "core/till/shopperstore.h"
#include "core/till/tilldesk.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using test::TillShop;

/// What a till answers to a badge that was lost.
class TestEndedBadge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsRefusedInWords()
    {
        test::TestShop shop;
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        const Member ada = MemberService(shop.db()).add(shop.session(), wanted)->member;
        const auto next = BadgeService(shop.db()).replace(shop.session(), ada.id, u"lost"_qs);
        const auto at = [&](const QString &code) {
            return *shop.db().read([&](Tx &tx) -> Result<Result<MemberAtTill>> {
                return TillDesk::member(tx, code, shop.today());
            });
        };
        QCOMPARE(at(next->code)->id, ada.id);
        const Result<MemberAtTill> old = at(ada.badge);
        QCOMPARE(old.failure().code, u"badge_ended"_qs);
        QVERIFY(old.failure().message.contains(u"lost"_qs));
        QCOMPARE(at(QString::number(ada.number))->id, ada.id);
    }

    /// Through the scanner, where the last places of a badge say which one it is.
    void theNextBadgeIsTakenAndTheOldOneIsNot()
    {
        TillShop till;
        const auto next = BadgeService(till.db()).replace(till.session(), till.ada.id, u"lost"_qs);
        const auto scan = [&](const QString &code) {
            return till.baskets().scan(till.session(), u"T1"_qs, code, Quantity::units(1));
        };
        for (const QString &code : {next->code, u"]E0"_qs + next->code, next->code.mid(1),
                                    u"M-%1"_qs.arg(till.ada.number)}) {
            const auto scanned = scan(code);
            QVERIFY2(scanned.ok(), scanned ? "" : qPrintable(scanned.failure().message));
            QCOMPARE(scanned->view.member->id, till.ada.id);
        }
        QCOMPARE(scan(till.ada.badge).failure().code, u"badge_ended"_qs);
    }

    /// Who shops is seen when the badge is scanned, may be chosen, and stays with the ticket.
    void whoOfTheHouseholdShopsStaysWithTheTicket()
    {
        TillShop till;
        const Session session = till.session();
        const auto home = MemberService(till.db()).addHousehold(session, u"Roux"_qs);
        for (const MemberId id : {till.ada.id, till.bob.id})
            QVERIFY(MemberService(till.db()).setHousehold(session, id, *home));
        HouseholdPerson person;
        person.household = *home;
        person.name = u"Flo"_qs;
        person.role = HouseholdRole::Helper;
        person.until = session.today().addDays(5);
        person.id = PeopleService(till.db()).addPerson(session, person)->id;
        const QString badge = PersonBadgeService(till.db()).give(session, person.id)->code;
        const auto scan = [&](const QString &code) {
            return till.baskets().scan(session, u"T1"_qs, code, Quantity::units(1))->view;
        };
        BasketView view = scan(badge);
        QCOMPARE(view.member->id, till.ada.id);
        QCOMPARE(view.member->shopper->name, u"Flo"_qs);
        QCOMPARE(view.member->others.size(), size_t(2));
        // Bob's own badge makes the sale Bob's; Ada's again, and Bob chosen to come for her.
        QVERIFY(!scan(till.bob.badge).member->shopper);
        view = scan(till.ada.badge);
        QVERIFY(!view.member->shopper);
        const auto chosen = till.baskets().setShopper(session, u"T1"_qs, view.member->others[0]);
        QCOMPARE(chosen->member->shopper->member, std::optional(till.bob.id));
        QVERIFY(!till.baskets().setShopper(session, u"T1"_qs, std::nullopt)->member->shopper);
        Shopper stranger;
        stranger.person = 99;
        QCOMPARE(till.baskets().setShopper(session, u"T1"_qs, stranger).failure().code,
                 u"shopper"_qs);
        scan(u"JAM"_qs);
        scan(badge);
        const auto sold = till.sales().pay(session, u"T1"_qs, {TillShop::cash(380)}, {});
        QVERIFY2(sold.ok(), sold ? "" : qPrintable(sold.failure().message));
        const auto kept = [&](const QString &key) {
            return till.shop().read([&](Tx &tx) { return ShopperStore::find(tx, key); });
        };
        QCOMPARE(kept(sold->ticket.key)->name, u"Flo"_qs);
        const auto direct = till.sell({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, badge);
        QCOMPARE(kept(direct->ticket.key)->person, person.id);
        // The name goes with the person, what they were stays.
        QVERIFY(PeopleService(till.db()).removePerson(session, *home, person.id));
        QCOMPARE(kept(sold->ticket.key)->name, QString());
        QCOMPARE(kept(sold->ticket.key)->role, HouseholdRole::Helper);
    }
};

CABAS_TEST(TestEndedBadge)
#include "tst_endedbadge.moc"
