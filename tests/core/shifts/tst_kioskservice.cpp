// SPDX-License-Identifier: GPL-3.0-or-later
// covers: kioskservice kioskrules storyrules storydesk storywords shiftoffers
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgeservice.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/standingwords.h"
#include "core/shifts/kioskrules.h"
#include "core/shifts/kioskservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/storywords.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTimeZone>

#include <thread>

using namespace cabas;
using test::TestShop;

class TestKioskService : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    /// What a kiosk may do, and no more.
    Session kiosk() const { return m_shop->sessionAs({Permission::ServeKiosk}); }
    KioskService service() { return KioskService(m_shop->db()); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }

    void use(const QString &practice)
    {
        QVERIFY(desk().setPolicy(office(), practice, m_shop->today(), {}).ok());
    }
    Member add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        return MemberService(m_shop->db()).add(office(), wanted)->member;
    }
    SlotId slotOn(QDate day, int places = 2, int startMinute = 540)
    {
        ShiftSlot slot;
        slot.week = int(((QDate(2015, 12, 28).daysTo(day) / 7) % 4)) + 1;
        slot.weekday = day.dayOfWeek();
        slot.startMinute = startMinute;
        slot.places = places;
        slot.flyingPlaces = places;
        slot.name = u"Till"_qs;
        slot.from = m_shop->today();
        return desk().addSlot(office(), slot)->id;
    }
    void go(QDate day, QTime time = QTime(13, 0))
    {
        m_shop->clock().set(QDateTime(day, time, QTimeZone("Europe/Paris")));
    }
    std::vector<Shift> all() { return *shifts().list(office(), m_start, m_start.addDays(400)); }
    KioskView view(const Member &member) { return *service().view(kiosk(), member.id); }
    template <typename T>
    static QString code(const Result<T> &result)
    {
        return result ? u"ok"_qs : result.failure().code;
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
        m_start = m_shop->today();
        m_ada = add(u"Ada Lovelace"_qs);
        m_bea = add(u"Béa d’Œuvre"_qs);
    }
    void cleanup() { m_shop.reset(); }

    void aNameIsRecognisedByItsBeginning_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("first") << u"ada"_qs << u"Ada Lovelace"_qs << true;
        QTest::newRow("second") << u"LOVE"_qs << u"Ada Lovelace"_qs << true;
        QTest::newRow("whole") << u"ada lovelace"_qs << u"Ada Lovelace"_qs << true;
        QTest::newRow("accents") << u"bea"_qs << u"Béa d’Œuvre"_qs << true;
        QTest::newRow("ligature") << u"oeu"_qs << u"Béa d’Œuvre"_qs << true;
        QTest::newRow("short whole word") << u"Li"_qs << u"Mei Li"_qs << true;
        QTest::newRow("too little") << u"lo"_qs << u"Ada Lovelace"_qs << false;
        QTest::newRow("one letter") << u"a"_qs << u"Ada Lovelace"_qs << false;
        QTest::newRow("the middle") << u"vela"_qs << u"Ada Lovelace"_qs << false;
        QTest::newRow("nothing") << u"  "_qs << u"Ada Lovelace"_qs << false;
    }
    void aNameIsRecognisedByItsBeginning()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(KioskRules::isNameOf(typed, name), "fits");
    }

    void oneComesByBadgeOrByNumberAndName()
    {
        QCOMPARE(*service().byBadge(kiosk(), m_ada.badge), m_ada.id);
        // A number alone would open anybody's page.
        QCOMPARE(code(service().byBadge(kiosk(), QString::number(m_ada.number))), u"no_member"_qs);
        const QString number = QString::number(m_bea.number);
        QCOMPARE(*service().byNumber(kiosk(), number, u"BEA"_qs), m_bea.id);
        const auto wrongName = service().byNumber(kiosk(), number, u"Ada"_qs);
        const auto wrongNumber = service().byNumber(kiosk(), u"777"_qs, u"Béa"_qs);
        QCOMPARE(wrongName.failure().message, wrongNumber.failure().message);
        QCOMPARE(code(service().byNumber(kiosk(), u"x"_qs, u"Ada"_qs)), u"no_member"_qs);
        QVERIFY(BadgeService(m_shop->db()).replace(office(), m_ada.id, u"lost"_qs).ok());
        QCOMPARE(code(service().byBadge(kiosk(), m_ada.badge)), u"badge_ended"_qs);
        QVERIFY(MemberService(m_shop->db()).setLeft(office(), m_bea.id, true).ok());
        QCOMPARE(code(service().byNumber(kiosk(), number, u"bea"_qs)), u"left"_qs);
    }

    void whatIsOfferedIsWhatMayBeTaken()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        slotOn(m_start.addDays(3), 1);
        slotOn(m_start.addDays(9), 3, 600);
        QVERIFY(desk().join(office(), m_ada.id, slot, m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(60)));
        const KioskView before = view(m_ada);
        QVERIFY(!before.coming.empty());
        const ShiftId own = before.coming.front().booking.shift;
        for (const std::optional<ShiftId> &given :
             {std::optional<ShiftId>(), std::optional<ShiftId>(own)}) {
            std::vector<ShiftId> offered;
            const auto offers = service().offers(kiosk(), m_ada.id, given);
            for (const KioskOffer &offer : *offers)
                offered.push_back(offer.shift.id);
            const auto ahead = shifts().list(office(), m_start, m_start.addDays(55));
            for (const Shift &shift : *ahead) {
                bool isTaken = false;
                // Tried and taken back: what is written is not kept.
                static_cast<void>(m_shop->db().write([&](Tx &) -> Result<> {
                    isTaken = given ? shifts().exchange(office(), m_ada.id, *given, shift.id).ok()
                                    : shifts().book(office(), m_ada.id, shift.id).ok();
                    return refused(u"only tried"_qs);
                }));
                const bool isOffered =
                    std::find(offered.begin(), offered.end(), shift.id) != offered.end();
                if (!given || shift.id != *given)
                    QCOMPARE(isOffered, isTaken);
            }
        }
    }

    void oneBooksExchangesAndCancels()
    {
        use(u"voluntary"_qs);
        slotOn(m_start.addDays(3));
        slotOn(m_start.addDays(9));
        QVERIFY(shifts().generate(office(), m_start.addDays(20)));
        const auto offers = service().offers(kiosk(), m_ada.id, {});
        QCOMPARE(int(offers->size()), 2);
        const ShiftId first = offers->at(0).shift.id;
        const ShiftId second = offers->at(1).shift.id;
        QVERIFY(service().take(kiosk(), m_ada.id, first, {})->isTaken);
        QCOMPARE(view(m_ada).coming.front().booking.shift, first);
        QCOMPARE(view(m_ada).coming.front().task, u"Till"_qs);
        QVERIFY(service().take(kiosk(), m_ada.id, second, first)->isTaken);
        QCOMPARE(int(view(m_ada).coming.size()), 1);
        QVERIFY(view(m_ada).coming.front().mayCancel);
        QVERIFY(service().cancel(kiosk(), m_ada.id, second).ok());
        QVERIFY(view(m_ada).coming.empty());
        QVERIFY2(service().take(kiosk(), m_ada.id, second, {})->isTaken, "given up, taken again");
    }

    /// Two kiosks and an office at the last place, through what their pages call.
    void threeAtTheLastPlace()
    {
        if (test::engine() != TestShop::Sqlite)
            QSKIP("other programs on the same file");
        use(u"voluntary"_qs);
        slotOn(m_start.addDays(2), 1);
        slotOn(m_start.addDays(3), 5);
        slotOn(m_start.addDays(12), 5);
        QVERIFY(shifts().generate(office(), m_start.addDays(20)));
        const ShiftId last = all().front().id;
        const Member cyd = add(u"Cyd"_qs);
        Database second(m_shop->db().location(), false);
        Database third(m_shop->db().location(), false);
        Result<KioskBooking> ada = notFound({});
        Result<KioskBooking> bea = notFound({});
        std::thread one([&] { ada = service().take(kiosk(), m_ada.id, last, {}); });
        std::thread two([&] { bea = KioskService(second).take(kiosk(), m_bea.id, last, {}); });
        const Result<KioskBooking> atOffice = KioskService(third).take(office(), cyd.id, last, {});
        one.join();
        two.join();
        QVERIFY(ada.ok() && bea.ok() && atOffice.ok());
        QCOMPARE(int(ada->isTaken) + int(bea->isTaken) + int(atOffice->isTaken), 1);
        for (const Result<KioskBooking> *answer :
             {&std::as_const(ada), &std::as_const(bea), &atOffice}) {
            const KioskBooking *booking = &**answer;
            if (booking->isTaken)
                continue;
            QVERIFY(booking->why.contains(u"last place"_qs));
            QCOMPARE(int(booking->nearest.size()), 2);
            QCOMPARE(booking->nearest.front().shift.day, m_start.addDays(3));
        }
        QCOMPARE(all().front().taken, 1);
    }

    void oneSaysThatOneIsHere()
    {
        use(u"voluntary"_qs);
        slotOn(m_start.addDays(2));
        QVERIFY(shifts().generate(office(), m_start.addDays(10)));
        const ShiftId shift = all().front().id;
        QCOMPARE(code(service().attend(kiosk(), m_ada.id, shift)), u"not_on"_qs);
        QVERIFY(service().take(kiosk(), m_ada.id, shift, {})->isTaken);
        go(m_start.addDays(2), QTime(7, 59));
        QCOMPARE(code(service().attend(kiosk(), m_ada.id, shift)), u"too_early"_qs);
        QVERIFY(!view(m_ada).coming.front().mayAttend);
        go(m_start.addDays(2), QTime(9, 31));
        QCOMPARE(code(service().attend(kiosk(), m_ada.id, shift)), u"too_late"_qs);
        go(m_start.addDays(2), QTime(9, 30));
        QVERIFY(view(m_ada).coming.front().mayAttend);
        QVERIFY(service().attend(kiosk(), m_ada.id, shift).ok());
        QVERIFY(view(m_ada).coming.empty());
        QCOMPARE(view(m_ada).story.lines.front().code.isEmpty(), false);
    }

    void aStoryExplainsTheStanding()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        slotOn(m_start.addDays(5));
        QVERIFY(desk().join(office(), m_ada.id, slot, m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(60)));
        const ShiftId missed = view(m_ada).coming.front().booking.shift;
        go(m_start.addDays(2), QTime(20, 0));
        QVERIFY(shifts().attend(office(), m_ada.id, missed, BookingState::Absent).ok());
        go(m_start.addDays(3));
        const MemberStory story = view(m_ada).story;
        QCOMPARE(story.counter, -2000);
        QVERIFY(!story.causes.isEmpty());
        QVERIFY(!story.toDo.isEmpty());
        QCOMPARE(story.points, (std::vector<CounterPoint>{{m_start.addDays(2), -2000}}));
        const auto counted =
            std::find_if(story.lines.begin(), story.lines.end(), [](const StoryLine &line) {
                return line.kind == StoryLine::Kind::Counted;
            });
        QVERIFY(counted != story.lines.end());
        QCOMPARE(counted->effect, -2000);
        QCOMPARE(counted->counter, -2000);
        QCOMPARE(counted->rulesFrom, m_start);
        QVERIFY(!counted->by.isEmpty());
        QVERIFY(counted->detail.contains(u"09:00"_qs));
        // What sums up is the counter, and nothing else is.
        qint64 sum = 0;
        for (const StoryLine &line : story.lines)
            sum += line.effect;
        QCOMPARE(sum, story.counter);
        QVERIFY(service().story(m_shop->sessionAs({Permission::ViewMembers}), m_ada.id).ok());
    }

    void whatTheOfficeSetIsToldAsItWasWritten()
    {
        QVERIFY(MemberService(m_shop->db())
                    .setStanding(office(), m_ada.id,
                                 {m_start, {}, u"blocked"_qs, false, {u"See Inès"_qs}})
                    .ok());
        const MemberStory story = view(m_ada).story;
        QCOMPARE(story.causes, QStringList{u"See Inès"_qs});
        QVERIFY(story.toDo.isEmpty());
        QVERIFY(!story.standing.mayShop);
    }

    void factsHaveWords()
    {
        using Kind = StoryLine::Kind;
        const auto line = [](Kind kind, const QString &code, const QString &detail) {
            StoryLine line;
            line.kind = kind;
            line.code = code;
            line.detail = detail;
            return line;
        };
        QCOMPARE(StoryWords::title(line(Kind::Came, u"late"_qs, {})), u"Came late"_qs);
        QCOMPARE(StoryWords::title(line(Kind::Counted, u"make_up"_qs, {})), u"Make-up done"_qs);
        QCOMPARE(StoryWords::title(line(Kind::Standing, u"alert"_qs, {})), u"Alert"_qs);
        const StoryLine leave = line(Kind::Leave, u"incapacity"_qs, u"01/04/2026"_qs);
        QCOMPARE(StoryWords::title(leave), u"Sick leave"_qs);
        QCOMPARE(StoryWords::detail(leave), u"until 01/04/2026"_qs);
        QCOMPARE(StoryWords::figure(-1000, false, true), u"−1"_qs);
        QCOMPARE(StoryWords::figure(1500, false, true), u"+1.5"_qs);
        QCOMPARE(StoryWords::figure(0, false, true), u"0"_qs);
        QCOMPARE(StoryWords::figure(-150, true, true), u"−2 h 30"_qs);
        QCOMPARE(StoryWords::practice(u"two-for-one"_qs), u"two for one"_qs);
        QVERIFY(StandingWords::isToDo(u"make_up_now"_qs));
        QVERIFY(!StandingWords::isToDo(u"absent"_qs));
    }

    void contactsAreTheirOwn()
    {
        const KioskView before = view(m_ada);
        QVERIFY(
            service()
                .setContacts(kiosk(), m_ada.id, before.revision, u"06 01"_qs, u"ada@example.org"_qs)
                .ok());
        QCOMPARE(view(m_ada).phone, u"06 01"_qs);
        QCOMPARE(code(service().setContacts(kiosk(), m_ada.id, before.revision, {}, {})),
                 u"changed_meanwhile"_qs);
        QCOMPARE(code(service().setContacts(kiosk(), m_ada.id, before.revision + 1, {}, u"x"_qs)),
                 u"email"_qs);
    }

    void aShiftWithFewHandsAsksForHelp()
    {
        Shift shift;
        shift.day = m_start.addDays(3);
        shift.places = 6;
        shift.taken = 2;
        QVERIFY(KioskRules::isShortOfHands(shift, m_start));
        shift.taken = 3;
        QVERIFY(!KioskRules::isShortOfHands(shift, m_start));
        shift.taken = 0;
        shift.day = m_start.addDays(10);
        QVERIFY(!KioskRules::isShortOfHands(shift, m_start));
    }

    void nothingWithoutTheRight()
    {
        const Session nobody = m_shop->sessionAs({});
        const QStringList before = m_shop->contents();
        const auto isForbidden = [](const auto &result) {
            return !result && result.failure().kind == Failure::Kind::Forbidden;
        };
        const ShiftId shift(1);
        QVERIFY(isForbidden(service().byBadge(nobody, m_ada.badge)));
        QVERIFY(isForbidden(service().byNumber(nobody, u"1"_qs, u"Ada"_qs)));
        QVERIFY(isForbidden(service().view(nobody, m_ada.id)));
        QVERIFY(isForbidden(service().story(nobody, m_ada.id)));
        QVERIFY(isForbidden(service().coming(nobody, m_ada.id)));
        QVERIFY(isForbidden(service().checkMayOpen(nobody)));
        QVERIFY(isForbidden(service().offers(nobody, m_ada.id, {})));
        QVERIFY(isForbidden(service().take(nobody, m_ada.id, shift, {})));
        QVERIFY(isForbidden(service().cancel(nobody, m_ada.id, shift)));
        QVERIFY(isForbidden(service().attend(nobody, m_ada.id, shift)));
        QVERIFY(isForbidden(service().setContacts(nobody, m_ada.id, 1, {}, {})));
        // And the kiosk reads no list of members.
        QVERIFY(isForbidden(MemberService(m_shop->db()).search(kiosk(), u"a"_qs, 5)));
        QVERIFY(isForbidden(shifts().sheet(kiosk(), shift)));
        QCOMPARE(m_shop->contents(), before);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
    Member m_ada;
    Member m_bea;
};

CABAS_TEST(TestKioskService)
#include "tst_kioskservice.moc"
