// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgesignin.h"

#include "core/access/accessservice.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgeservice.h"
#include "core/members/memberservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// A member's badge in place of a name at the list of those who work here.
class TestBadgeSignIn : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;
    Member m_member;
    UserId m_user{0};

    Result<UserId> shown(const QString &code)
    {
        return BadgeSignIn(m_shop->db()).userOf(m_shop->session(), code);
    }
    size_t wrongBadges()
    {
        AuditFilter wanted;
        wanted.deed = u"access.badge_wrong"_qs;
        return AccessService(m_shop->db()).audit(m_shop->session(), wanted, 50)->size();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember draft;
        draft.name = u"Ada Martin"_qs;
        m_member = MemberService(m_shop->db()).add(m_shop->session(), draft)->member;
        m_user =
            AccessService(m_shop->db())
                .addUser(
                    m_shop->session(),
                    {u"ada"_qs, u"Ada"_qs, {}, {Role::Cashier}, u"4827"_qs, m_member.id.value()})
                ->id;
    }

    void itSaysWhoIsThere()
    {
        const Result<UserId> user = shown(m_member.badge);
        QVERIFY2(user.ok(), user ? "" : qPrintable(user.failure().message));
        QCOMPARE(*user, m_user);
        QCOMPARE(wrongBadges(), size_t(0));
    }

    void whoDoesNotWorkHereIsToldWhatToDo()
    {
        NewMember draft;
        draft.name = u"Léo Blanc"_qs;
        const Member other = MemberService(m_shop->db()).add(m_shop->session(), draft)->member;
        for (const QString &code :
             {other.badge, u"3760042180333"_qs, u"nonsense-code"_qs, u""_qs,
              QString::number(m_member.number), u"' OR '1'='1"_qs, QString(4000, u'9')}) {
            const Result<UserId> user = shown(code);
            QVERIFY2(!user.ok(), qPrintable(code));
            QCOMPARE(user.failure().code, u"no_user"_qs);
        }
    }

    void aLostBadgeIsGoodForNobody()
    {
        BadgeService badges(m_shop->db());
        const Badge next = *badges.replace(m_shop->session(), m_member.id, u"lost"_qs);
        const Result<UserId> lost = shown(m_member.badge);
        QVERIFY(!lost.ok());
        QCOMPARE(lost.failure().code, u"badge_ended"_qs);
        QCOMPARE(wrongBadges(), size_t(1));
        QCOMPARE(shown(next.code).value(), m_user);
        QVERIFY(badges.end(m_shop->session(), m_member.id, u"stolen"_qs).ok());
        QCOMPARE(shown(next.code).failure().code, u"badge_ended"_qs);
    }

    void whoNoLongerWorksHereIsNobody()
    {
        QVERIFY(AccessService(m_shop->db()).setActive(m_shop->session(), m_user, false).ok());
        QCOMPARE(shown(m_member.badge).failure().code, u"no_user"_qs);
    }
};

CABAS_TEST(TestBadgeSignIn)
#include "tst_badgesignin.moc"
