// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands before the kiosk: without a badge, for somebody of the household, for a committee.
#include "core/members/peopleservice.h"
#include "core/members/personbadgeservice.h"
#include "core/shifts/committeeservice.h"
#include "tests/ui/kiosk/kioskroom.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestKioskPeople : public QObject {
    Q_OBJECT

    KioskPage &page() { return m_kiosk->page(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<KioskShop>();
    }
    void cleanup()
    {
        m_kiosk.reset();
        m_data.reset();
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

    /// With one device and no badge: once one has said who one is, each task takes few actions.
    void oneDeviceIsEnough_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("keyboard alone") << true;
        QTest::newRow("mouse alone") << false;
    }
    void oneDeviceIsEnough()
    {
        QFETCH(bool, byKeyboard);
        m_data->giveHugoAShift();
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        const auto act = [&](const QString &name, Qt::Key key) {
            QVERIFY2(m_kiosk->comes(name), qPrintable(name));
            if (byKeyboard)
                m_kiosk->key(key);
            else
                m_kiosk->click(name);
        };
        const QString number = QString::number(m_data->hugo.number);
        if (byKeyboard) {
            m_kiosk->type(number);
            m_kiosk->key(Qt::Key_Return);
            m_kiosk->type(u"til"_qs);
            m_kiosk->key(Qt::Key_Return);
        } else {
            for (const QChar digit : number)
                m_kiosk->click(u"key-"_qs + digit);
            m_kiosk->click(u"kiosk-name"_qs);
            for (const char *letter : {"key-T", "key-I", "key-L"})
                m_kiosk->click(QString::fromLatin1(letter));
            m_kiosk->click(u"kiosk-go"_qs);
        }
        QTRY_VERIFY(page().member() == m_data->hugo.id);
        m_kiosk->takeActions();
        act(u"kiosk-why"_qs, Qt::Key_F4);
        QVERIFY(m_kiosk->comes(u"kiosk-counter"_qs));
        m_kiosk->tookFew();
        const size_t booked = m_data->view(m_data->hugo).coming.size();
        act(u"kiosk-why-book"_qs, Qt::Key_F3);
        act(u"kiosk-offer-2"_qs, Qt::Key_2);
        QTRY_COMPARE(m_data->view(m_data->hugo).coming.size(), booked + 1);
        m_kiosk->tookFew();
        const ShiftId before = m_data->view(m_data->hugo).coming.front().booking.shift;
        act(u"kiosk-swap-1"_qs, Qt::Key_1);
        act(u"kiosk-offer-3"_qs, Qt::Key_3);
        QTRY_VERIFY(m_data->view(m_data->hugo).coming.front().booking.shift != before);
        m_kiosk->tookFew();
    }

    /// The badge of somebody who lives with a member opens the household, with them named; what is
    /// the member's own stays theirs, and is gone with the next one.
    void somebodyOfTheHouseholdIsNamed()
    {
        TestShop &shop = m_data->shop;
        const Session session = shop.session();
        const auto home = MemberService(shop.db()).addHousehold(session, u"Tilleul"_qs);
        QVERIFY(MemberService(shop.db()).setHousehold(session, m_data->hugo.id, *home));
        HouseholdPerson person;
        person.household = *home;
        person.name = u"Nino Olmo"_qs;
        const auto nino = PeopleService(shop.db()).addPerson(session, person);
        const auto badge = PersonBadgeService(shop.db()).give(session, nino->id);
        m_data->giveHugoAShift();
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scan(badge->code);
        QTRY_COMPARE(m_kiosk->find<QLabel>(u"kiosk-title"_qs)->text(),
                     u"Hello Nino, for Hugo Tilleul"_qs);
        QVERIFY(!m_kiosk->shows(u"kiosk-contacts"_qs));
        QVERIFY(m_kiosk->shows(u"kiosk-why"_qs));
        m_kiosk->scanFor(m_data->hugo);
        QTRY_COMPARE(m_kiosk->find<QLabel>(u"kiosk-title"_qs)->text(), u"Hello Hugo"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-contacts"_qs));
    }

    /// Work for a committee is noted by one press, and waits to be credited.
    void workForACommitteeIsNoted()
    {
        const Session session = m_data->shop.session();
        CommitteeService committees(m_data->shop.db());
        const auto made = committees.add(session, u"Achats"_qs, m_data->zoe.id);
        QVERIFY(committees.join(session, made->id, m_data->hugo.id).ok());
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->takeActions();
        m_kiosk->scanFor(m_data->hugo);
        QVERIFY(m_kiosk->comes(u"kiosk-work"_qs));
        m_kiosk->key(Qt::Key_F6);
        QVERIFY(m_kiosk->comes(u"kiosk-message"_qs));
        m_kiosk->tookFew();
        const CommitteeSheet sheet = committees.list(session)->front();
        QCOMPARE(sheet.waiting.size(), size_t(1));
        QCOMPARE(sheet.waiting.front().name, u"Hugo Tilleul"_qs);
        m_kiosk->key(Qt::Key_F6);
        QTRY_VERIFY(m_kiosk->said(u"kiosk-message"_qs).contains(u"noted already"_qs));
        QCOMPARE(committees.list(session)->front().waiting.size(), size_t(1));
        m_kiosk->key(Qt::Key_Escape);
        QTRY_VERIFY(!page().member());
        QVERIFY(m_kiosk->find<QAbstractButton>(u"kiosk-work"_qs)->text().isEmpty());
    }

private:
    std::unique_ptr<KioskShop> m_data;
    std::unique_ptr<KioskRoom> m_kiosk;
};

CABAS_TEST(TestKioskPeople)
#include "tst_kioskpeople.moc"
