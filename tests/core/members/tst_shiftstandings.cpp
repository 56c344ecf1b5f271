// SPDX-License-Identifier: GPL-3.0-or-later
// covers: standingwords shiftstandingstore
#include "core/barcode/barcoderules.h"
#include "core/base/language.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberrules.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/shiftstandingstore.h"
#include "core/members/standingwords.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TestShop;

class TestShiftStandings : public QObject {
    Q_OBJECT

    const QDate m_day = QDate(2026, 3, 10);

    ShiftStanding span(int from, std::optional<int> to, const QString &state, bool mayShop) const
    {
        return {m_day.addDays(from),
                to ? std::optional(m_day.addDays(*to)) : std::nullopt,
                state,
                mayShop,
                {{u"owes"_qs, {}, 2000, false}}};
    }
    Standing byOffice(int from, std::optional<int> to, const QString &state) const
    {
        return {m_day.addDays(from),
                to ? std::optional(m_day.addDays(*to)) : std::nullopt,
                state,
                MemberRules::mayShopIn(state),
                {u"so it is"_qs}};
    }
    QString told(const std::vector<Standing> &spans) const
    {
        QStringList parts;
        for (const Standing &each : spans)
            parts << u"%1@%2"_qs.arg(each.state).arg(m_day.daysTo(each.from));
        return parts.join(u' ');
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void cleanup() { Language::use(u"en"_qs); }

    void causesAreSaidInBothLanguages()
    {
        Language::use(u"en"_qs);
        QCOMPARE(StandingWords::amountText(2000, false), u"2 shifts"_qs);
        QCOMPARE(StandingWords::amountText(-1000, false), u"1 shift"_qs);
        QCOMPARE(StandingWords::amountText(180, true), u"3 h"_qs);
        QCOMPARE(StandingWords::amountText(-95, true), u"1 h 35"_qs);
        const StandingCause missed{u"absent"_qs, m_day, -2000, false};
        QVERIFY(StandingWords::text(missed).endsWith(u"Shift missed (−2 shifts)"_qs));
        Language::use(u"fr"_qs);
        QCOMPARE(StandingWords::amountText(1500, false), u"1,5 créneau"_qs);
        QCOMPARE(StandingWords::text({u"owes"_qs, {}, 2000, false}),
                 u"À rattraper\u00A0: 2 créneaux."_qs);
        QCOMPARE(StandingWords::text({u"unheard"_qs, {}, 0, false}), u"unheard"_qs);
        QCOMPARE(StandingWords::eventTitle(u"make_up"_qs), u"Rattrapage fait"_qs);
        QCOMPARE(StandingWords::texts({missed, missed}).size(), 2);
    }

    void whatIsKeptReadsBackAndIsReadByDay()
    {
        TestShop shop(test::engine());
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        const MemberId ada = MemberService(shop.db()).add(shop.session(), wanted)->member.id;
        const std::vector<ShiftStanding> spans{span(0, 10, u"up_to_date"_qs, true),
                                               span(10, 38, u"alert"_qs, true),
                                               span(38, {}, u"suspended"_qs, false)};
        QVERIFY(shop.write([&](Tx &tx) { return ShiftStandingStore::set(tx, ada, spans); }));
        QVERIFY(!shop.write([&](Tx &tx) { return ShiftStandingStore::set(tx, ada, spans); }));
        QCOMPARE(shop.read([&](Tx &tx) { return ShiftStandingStore::of(tx, ada); }), spans);
        QCOMPARE(shop.read([](Tx &tx) { return ShiftStandingStore::members(tx); }),
                 std::vector<MemberId>{ada});
        const auto on = [&](int day) {
            return shop.read(
                [&](Tx &tx) { return MemberStore::standingAt(tx, ada, m_day.addDays(day)); });
        };
        QCOMPARE(on(-1).state, u"up_to_date"_qs);
        QCOMPARE(on(10).state, u"alert"_qs);
        QCOMPARE(on(37).reasons.size(), 1);
        QVERIFY(!on(400).mayShop);
        shop.write(
            [&](Tx &tx) { MemberStore::setStanding(tx, ada, byOffice(20, 25, u"blocked"_qs)); });
        QCOMPARE(on(20).state, u"blocked"_qs);
        QCOMPARE(on(25).state, u"alert"_qs);
        QCOMPARE(told(shop.read([&](Tx &tx) { return MemberStore::standings(tx, ada); })),
                 u"up_to_date@0 alert@10 blocked@20 alert@25 suspended@38"_qs);
    }

    void theOfficeGoesBeforeShiftsButForUpToDate()
    {
        const std::vector<ShiftStanding> shifts{span(5, {}, u"suspended"_qs, false)};
        QCOMPARE(told(MemberRules::together({}, shifts)), u"suspended@5"_qs);
        QCOMPARE(told(MemberRules::together({byOffice(0, {}, u"up_to_date"_qs)}, shifts)),
                 u"up_to_date@0 suspended@5"_qs);
        QCOMPARE(told(MemberRules::together({byOffice(0, {}, u"exempted"_qs)}, shifts)),
                 u"exempted@0"_qs);
        QCOMPARE(told(MemberRules::together({byOffice(0, 2, u"blocked"_qs)}, {})), u"blocked@0"_qs);
        const auto gap = MemberRules::together({byOffice(0, 2, u"blocked"_qs)}, shifts);
        QCOMPARE(gap.front().to, std::optional(m_day.addDays(2)));
        QCOMPARE(told(gap), u"blocked@0 suspended@5"_qs);
    }
};

CABAS_TEST(TestShiftStandings)
#include "tst_shiftstandings.moc"
