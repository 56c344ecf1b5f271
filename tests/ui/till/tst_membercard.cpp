// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberfileservice.h"
#include "core/members/memberservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "ui/shell/desk.h"
#include "ui/till/membercard.h"
#include "ui/widgets/avatar.h"

#include <QBuffer>
#include <QMenu>
#include <QTest>

using namespace cabas;
using namespace cabas::ui;

/// The member at the till, with their face where one is kept.
class TestMemberCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFaceIsShownBesideTheName()
    {
        test::TestShop data;
        data.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        const Member ada = MemberService(data.db()).add(data.session(), wanted)->member;
        wanted.name = u"Bea"_qs;
        const Member bea = MemberService(data.db()).add(data.session(), wanted)->member;
        QImage face(60, 80, QImage::Format_RGB32);
        face.fill(Qt::gray);
        MemberPhoto photo{face.size(), {}};
        QBuffer buffer(&photo.bytes);
        buffer.open(QIODevice::WriteOnly);
        face.save(&buffer, "JPEG");
        QVERIFY(MemberFileService(data.db()).setPhoto(data.session(), ada.id, photo).ok());

        auto shop = Shop::open(data.path(), {data.folder(), data.now(), {}});
        QVERIFY(shop.ok());
        Desk desk(**shop, *(*shop)->ownerSession());
        MemberCard card(desk);
        const auto show = [&](const Member &member) {
            card.show(MemberAtTill{member.id, member.number, member.name, {}, {}}, false);
            return card.findChild<Avatar *>()->hasPhoto();
        };
        QVERIFY(show(ada));
        QVERIFY(!show(bea));
        QVERIFY(show(ada));
        card.show(std::nullopt, true);
        QVERIFY(!card.findChild<Avatar *>()->hasPhoto());
        // Who of the household comes is chosen from the card.
        MemberAtTill member{ada.id, ada.number, ada.name, {}, {}};
        member.others = {{bea.id, 0, HouseholdRole::Partner, bea.name}};
        card.show(member, false);
        std::optional<Shopper> chosen;
        connect(&card, &MemberCard::shopperWanted, this,
                [&](const std::optional<Shopper> &shopper) { chosen = shopper; });
        const QMenu *menu = card.findChild<QPushButton *>(u"shopper"_qs)->menu();
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().front()->isChecked());
        menu->actions().back()->trigger();
        QCOMPARE(chosen->member, std::optional(bea.id));
        member.shopper = member.others.front();
        member.helpers = {bea.name};
        card.show(member, false);
        card.resize(900, card.height());
        QVERIFY(card.grab().save(QStringLiteral(CABAS_BUILD_DIR "/pictures/till-membercard.png")));
        card.show(MemberAtTill{bea.id, bea.number, bea.name, {}, {}}, false);
        QVERIFY(card.findChild<QPushButton *>(u"shopper"_qs)->isHidden());
    }
};

CABAS_TEST(TestMemberCard)
#include "tst_membercard.moc"
