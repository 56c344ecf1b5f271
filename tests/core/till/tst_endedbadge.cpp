// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgeservice.h"
#include "core/members/memberservice.h"
#include "core/till/tilldesk.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;

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
};

CABAS_TEST(TestEndedBadge)
#include "tst_endedbadge.moc"
