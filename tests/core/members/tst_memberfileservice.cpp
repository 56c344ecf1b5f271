// SPDX-License-Identifier: GPL-3.0-or-later
// covers: badgerules badgestore badgedesk badgeservice memberfileservice memberphotostore
// covers: meetingstore meetingservice
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgerules.h"
#include "core/members/badgeservice.h"
#include "core/members/meetingservice.h"
#include "core/members/memberfileservice.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TestShop;

class TestMemberFileService : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    BadgeService badges() { return BadgeService(m_shop->db()); }
    MemberFileService files() { return MemberFileService(m_shop->db()); }
    MeetingService meetings() { return MeetingService(m_shop->db()); }
    MemberService members() { return MemberService(m_shop->db()); }
    template <typename T>
    static QString code(const Result<T> &result)
    {
        return result ? u"ok"_qs : result.failure().code;
    }
    static MemberPhoto photo(int bytes = 2000)
    {
        return {{96, 128}, QByteArray("\xFF\xD8\xFF") + QByteArray(bytes, 'x')};
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(test::engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        wanted.number = 17;
        m_ada = members().add(office(), wanted)->member;
    }
    void cleanup() { m_shop.reset(); }

    void aNewMemberHoldsTheirFirstBadge()
    {
        const auto held = badges().badges(office(), m_ada.id);
        QCOMPARE(int(held->size()), 1);
        QCOMPARE(held->front().code, m_ada.badge);
        QVERIFY(held->front().isGood());
    }

    void anotherBadgeReadsAsTheSameMember()
    {
        const auto next = badges().replace(office(), m_ada.id, u"lost"_qs);
        QVERIFY(next.ok());
        QVERIFY(next->code != m_ada.badge);
        QCOMPARE(members().show(office(), next->code)->member.id, m_ada.id);
        const auto old = members().show(office(), m_ada.badge);
        QCOMPARE(code(old), u"badge_ended"_qs);
        QVERIFY(old.failure().message.contains(u"10/03/2026"_qs));
        const auto again = badges().replace(office(), m_ada.id, u"damaged"_qs);
        QVERIFY(again.ok());
        QCOMPARE(code(members().show(office(), next->code)), u"badge_ended"_qs);
        const auto held = badges().badges(office(), m_ada.id);
        QCOMPARE(int(held->size()), 3);
        QCOMPARE(held->front().code, again->code);
        QCOMPARE(held->at(2).reason, u"lost"_qs);
        QCOMPARE(members().show(office(), u"17"_qs)->member.id, m_ada.id);
    }

    void aBadgeTakenBackIsNobodysUntilTheNext()
    {
        QVERIFY(badges().end(office(), m_ada.id, u"stolen"_qs).ok());
        QCOMPARE(code(badges().end(office(), m_ada.id, u"stolen"_qs)), u"ended"_qs);
        // A scanner may drop the zero that it begins with.
        QCOMPARE(code(members().show(office(), m_ada.badge.mid(1))), u"badge_ended"_qs);
        const auto next = badges().replace(office(), m_ada.id, u"stolen"_qs);
        QCOMPARE(members().show(office(), next->code)->member.id, m_ada.id);
        QCOMPARE(int(badges().badges(office(), m_ada.id)->size()), 2);
    }

    void badgesAreRefusedInWords()
    {
        QCOMPARE(code(badges().replace(office(), m_ada.id, u"because"_qs)), u"reason"_qs);
        QCOMPARE(code(badges().end(office(), MemberId(999), u"lost"_qs)), u"no_member"_qs);
        const BarcodeRule bare{u"Members"_qs, BarcodeKind::Member, u"0420........"_qs, 1};
        QCOMPARE(code(BadgeRules::code(17, 1, {bare})), u"no_room"_qs);
        QVERIFY(BadgeRules::code(17, 0, {bare}).ok());
        for (const QString &reason : BadgeRules::reasons())
            QVERIFY(!BadgeRules::reasonTitle(reason).isEmpty());
    }

    void aRandomLifeOfBadgesHasOneGoodOneAtMost()
    {
        quint32 seed = 20260310;
        for (int step = 0; step < 40; ++step) {
            seed = seed * 1664525 + 1013904223;
            const QString why = BadgeRules::reasons().at(int(seed >> 16) % 5);
            if ((seed >> 8) % 3 == 0)
                static_cast<void>(badges().end(office(), m_ada.id, why));
            else
                QVERIFY(badges().replace(office(), m_ada.id, why).ok());
            int good = 0;
            const auto held = badges().badges(office(), m_ada.id);
            for (const Badge &badge : *held) {
                const bool opens = members().show(office(), badge.code).ok();
                QCOMPARE(opens, badge.isGood());
                good += opens ? 1 : 0;
            }
            QVERIFY(good <= 1);
        }
    }

    void aPhotoIsKeptSmall()
    {
        QVERIFY(!*files().photo(office(), m_ada.id));
        QVERIFY(files().setPhoto(office(), m_ada.id, photo()).ok());
        QVERIFY(files().setPhoto(office(), m_ada.id, photo(3000)).ok());
        QCOMPARE((*files().photo(office(), m_ada.id))->bytes, photo(3000).bytes);
        QCOMPARE(code(files().setPhoto(office(), m_ada.id, photo(70000))), u"photo_size"_qs);
        QCOMPARE(code(files().setPhoto(office(), m_ada.id, {{9, 9}, "GIF"})), u"photo_size"_qs);
        QVERIFY(files().photo(m_shop->sessionAs({Permission::Sell}), m_ada.id).ok());
        QVERIFY(files().removePhoto(office(), m_ada.id).ok());
        QVERIFY(!*files().photo(office(), m_ada.id));
    }

    void whoCameToAMeetingJoins()
    {
        Meeting wanted;
        wanted.day = m_shop->today();
        wanted.place = u" Salle  des fêtes "_qs;
        const auto meeting = meetings().add(office(), wanted);
        QVERIFY(meeting.ok());
        const auto lea = meetings().addGuest(office(), {0, meeting->id, u"Léa"_qs, {}, {}, {}});
        const auto max = meetings().addGuest(office(), {0, meeting->id, u"Max"_qs, {}, {}, {}});
        QVERIFY(lea.ok() && max.ok());
        QCOMPARE(code(meetings().addGuest(office(), {0, meeting->id, u" "_qs, {}, {}, {}})),
                 u"name"_qs);
        QVERIFY(meetings().joined(office(), lea->id, m_ada.id).ok());
        QCOMPARE(code(meetings().joined(office(), lea->id, m_ada.id)), u"joined"_qs);
        QCOMPARE(code(meetings().removeGuest(office(), lea->id)), u"joined"_qs);
        const auto listed = meetings().meetings(office());
        QCOMPARE(listed->front().place, u"Salle des fêtes"_qs);
        QCOMPARE(listed->front().guests, 2);
        QCOMPARE(listed->front().joined, 1);
        // The member's file knows the name now; the list repeats it and keeps no other.
        QCOMPARE(meetings().guests(office(), meeting->id)->front().name, m_ada.name);
        QVERIFY(meetings().removeGuest(office(), max->id).ok());
        QCOMPARE(int(meetings().guests(office(), meeting->id)->size()), 1);
    }

    void nothingWithoutTheRight()
    {
        const Session nobody = m_shop->sessionAs({});
        const QStringList before = m_shop->contents();
        const auto isForbidden = [](const auto &result) {
            return !result && result.failure().kind == Failure::Kind::Forbidden;
        };
        QVERIFY(isForbidden(badges().badges(nobody, m_ada.id)));
        QVERIFY(isForbidden(badges().end(nobody, m_ada.id, u"lost"_qs)));
        QVERIFY(isForbidden(badges().replace(nobody, m_ada.id, u"lost"_qs)));
        QVERIFY(isForbidden(files().photo(nobody, m_ada.id)));
        QVERIFY(isForbidden(files().setPhoto(nobody, m_ada.id, photo())));
        QVERIFY(isForbidden(files().removePhoto(nobody, m_ada.id)));
        QVERIFY(isForbidden(meetings().meetings(nobody)));
        QVERIFY(isForbidden(meetings().guests(nobody, MeetingId(1))));
        QVERIFY(isForbidden(meetings().add(nobody, {})));
        QVERIFY(isForbidden(meetings().addGuest(nobody, {})));
        QVERIFY(isForbidden(meetings().removeGuest(nobody, 1)));
        QVERIFY(isForbidden(meetings().joined(nobody, 1, m_ada.id)));
        QCOMPARE(m_shop->contents(), before);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    Member m_ada;
};

CABAS_TEST(TestMemberFileService)
#include "tst_memberfileservice.moc"
