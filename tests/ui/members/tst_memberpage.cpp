// SPDX-License-Identifier: GPL-3.0-or-later
// covers: identitypart personform consentcard lentcard otherscard sharespart
#include "core/catalog/ownfieldservice.h"
#include "core/members/capitalservice.h"
#include "core/members/peopleservice.h"
#include "core/members/sharechequeservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/members/memberform.h"
#include "ui/members/memberpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestMemberPage : public QObject {
    Q_OBJECT

    static MemberPage &page(RoomWindow &room) { return static_cast<MemberPage &>(room.page()); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<MembersShop>();
        m_room = std::make_unique<RoomWindow>(m_data->shop);
        m_room->go(u"members"_qs);
        m_room->go(u"member"_qs, m_data->zoe.id.value());
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void changesWhoTheyAre()
    {
        m_room->write(u"member-phone"_qs, u"07 00 00 00 00"_qs);
        m_room->click(u"member-save"_qs);
        QTRY_COMPARE(m_data->read(m_data->zoe.id).phone, u"07 00 00 00 00"_qs);
        QTRY_VERIFY(!m_room->page().findChild<MemberForm *>()->isTouched());
        m_room->write(u"member-email"_qs, u"not one"_qs);
        m_room->click(u"member-save"_qs);
        QTRY_VERIFY(m_room->find(u"member-email"_qs)->property("state").toString() == u"error");
        QCOMPARE(m_room->find<QLineEdit>(u"member-email"_qs)->text(), u"not one"_qs);
    }

    void theShopsOwnFieldsStandInTheForm()
    {
        OwnField field;
        field.record = RecordKind::Member;
        field.name = u"Committee"_qs;
        OwnFieldService own(m_data->shop.db());
        const OwnFieldId id = own.save(m_data->shop.session(), field)->id;
        m_room->go(u"members"_qs);
        m_room->go(u"member"_qs, m_data->zoe.id.value());
        QTRY_VERIFY(m_room->shows(u"own-1"_qs));
        m_room->write(u"own-1"_qs, u"bread"_qs);
        m_room->click(u"member-save"_qs);
        const auto kept = [&] {
            return own.values(m_data->shop.session(), RecordKind::Member, m_data->zoe.id.value())
                ->value(id);
        };
        QTRY_COMPARE(kept(), u"bread"_qs);
    }

    void kindSponsorAndBirthAreNoted()
    {
        PeopleService people(m_data->shop.db());
        const Session session = m_data->shop.session();
        MemberCategory kind;
        kind.name = u"Habitant"_qs;
        kind.minShares = 12;
        const CategoryId habitant = people.setCategory(session, kind)->id;
        m_room->go(u"members"_qs);
        m_room->go(u"member"_qs, m_data->zoe.id.value());
        auto *choice = m_room->find<QComboBox>(u"person-kind"_qs);
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        m_room->find<QCheckBox>(u"person-born"_qs)->setChecked(true);
        m_room->find<QDateEdit>(u"person-born-on"_qs)->setDate({1987, 5, 4});
        m_room->write(u"person-sponsor"_qs, u"862"_qs);
        m_room->click(u"person-save"_qs);
        QTRY_VERIFY(m_room->find(u"person-sponsor"_qs)->property("state").toString() == u"error");
        m_room->write(u"person-sponsor"_qs, u"863"_qs);
        m_room->click(u"person-save"_qs);
        const auto profile = [&] { return people.sheet(session, m_data->zoe.id)->profile; };
        QTRY_COMPARE(profile().category, std::optional(habitant));
        QCOMPARE(profile().bornOn, std::optional(QDate(1987, 5, 4)));
        QCOMPARE(profile().sponsor, std::optional(m_data->theo.id));
    }

    void whatTheyAgreeToHasItsDayAndText()
    {
        const auto answer = [&] { return m_room->cell(u"consents"_qs, 0, 1); };
        QTRY_COMPARE(m_room->rows(u"consents"_qs).rowCount(), 5);
        QVERIFY(!m_room->find<QLabel>(u"consent-text"_qs)->text().isEmpty());
        m_room->click(u"consent-change"_qs);
        QTRY_COMPARE(answer(), u"They agree"_qs);
        m_room->click(u"consent-change"_qs);
        QTRY_COMPARE(answer(), u"They refuse"_qs);
        const auto sheet =
            PeopleService(m_data->shop.db()).sheet(m_data->shop.session(), m_data->zoe.id);
        QCOMPARE(sheet->consents.size(), 1U);
        QCOMPARE(sheet->consents.front().day, m_data->shop.today());
    }

    void aKeyIsLentAndComesBack()
    {
        m_room->click(u"lent-save"_qs);
        QTRY_VERIFY(m_room->find(u"lent-label"_qs)->property("state").toString() == u"error");
        m_room->write(u"lent-label"_qs, u"no. 7"_qs);
        m_room->click(u"lent-save"_qs);
        QTRY_COMPARE(m_room->rows(u"lent-things"_qs).rowCount(), 1);
        QVERIFY(m_room->cell(u"lent-things"_qs, 0, 2).isEmpty());
        m_room->click(u"lent-back"_qs);
        QTRY_VERIFY(!m_room->cell(u"lent-things"_qs, 0, 2).isEmpty());
    }

    void leavesOnlyWhenOneIsSure()
    {
        Ask::Script script;
        m_room->click(u"member-leave"_qs);
        QVERIFY(!m_data->read(m_data->zoe.id).leftOn);
        script.answer(u"They leave"_qs);
        m_room->click(u"member-leave"_qs);
        auto *leave = m_room->find<KeyButton>(u"member-leave"_qs);
        const QString before = leave->label();
        QTRY_VERIFY(m_data->read(m_data->zoe.id).leftOn.has_value());
        QTRY_VERIFY(leave->label() != before);
        m_room->click(u"member-leave"_qs);
        QTRY_VERIFY(!m_data->read(m_data->zoe.id).leftOn.has_value());
    }

    void theStandingIsSetByHandWithItsReason()
    {
        page(*m_room).showTab(MemberPage::StandingTab);
        QCOMPARE(m_room->rows(u"standings"_qs).rowCount(), 3);
        auto *state = m_room->find<QComboBox>(u"standing-state"_qs);
        state->setCurrentIndex(state->findData(u"suspended"_qs));
        m_room->click(u"standing-save"_qs);
        QTRY_VERIFY(m_room->find(u"standing-reason"_qs)->property("state").toString() == u"error");
        m_room->write(u"standing-reason"_qs, u"Trois absences"_qs);
        m_room->click(u"standing-save"_qs);
        QTRY_COMPARE(m_room->rows(u"standings"_qs).rowCount(), 4);
        QCOMPARE(m_room->cell(u"standings"_qs, 0, 1), u"Suspended"_qs);
        QCOMPARE(m_room->cell(u"standings"_qs, 0, 2), u"may not shop"_qs);
    }

    void moneyIsPaidInWithARunningBalance()
    {
        page(*m_room).showTab(MemberPage::Account);
        QCOMPARE(m_room->rows(u"account-moves"_qs).rowCount(), 2);
        QCOMPARE(m_room->cell(u"account-moves"_qs, 0, 3), u"€37.50"_qs);
        m_room->click(u"top-up-save"_qs);
        QTRY_VERIFY(m_room->find(u"top-up-amount"_qs)->property("state").toString() == u"error");
        m_room->write(u"top-up-amount"_qs, u"20"_qs);
        m_room->click(u"top-up-save"_qs);
        QTRY_COMPARE(m_room->rows(u"account-moves"_qs).rowCount(), 3);
        QCOMPARE(m_room->cell(u"account-moves"_qs, 0, 3), u"€57.50"_qs);
        QCOMPARE(m_room->cell(u"account-moves"_qs, 2, 3), u"€50.00"_qs);
        m_room->write(u"correct-amount"_qs, u"-7,50"_qs);
        m_room->click(u"correct-save"_qs);
        QTRY_COMPARE(m_data->read(m_data->zoe.id).balance, Money::fromCents(5000));
    }

    void sharesAreSubscribed()
    {
        page(*m_room).showTab(MemberPage::Shares);
        m_room->write(u"share-count"_qs, u"two"_qs);
        m_room->click(u"share-save"_qs);
        QVERIFY(m_room->find(u"share-count"_qs)->property("state").toString() == u"error");
        m_room->write(u"share-count"_qs, u"2"_qs);
        QTest::keyClick(m_room->find(u"share-count"_qs), Qt::Key_Return);
        QTRY_COMPARE(m_data->read(m_data->zoe.id).shares, 12);
        QTRY_COMPARE(m_room->rows(u"share-moves"_qs).rowCount(), 2);
    }

    /// What is still owed is paid here; the cheques that wait stand under the movements.
    void sharesArePaidByInstalments()
    {
        const Session session = m_data->shop.session();
        ShareCheque cheque;
        cheque.month = m_data->shop.today().addMonths(1);
        cheque.amount = Money::fromCents(2000);
        cheque.label = u"Banque Verte"_qs;
        QVERIFY(ShareChequeService(m_data->shop.db()).take(session, m_data->zoe.id, {cheque}).ok());
        page(*m_room).showTab(MemberPage::Shares);
        QTRY_COMPARE(m_room->rows(u"member-cheques"_qs).rowCount(), 1);
        QCOMPARE(m_room->cell(u"member-cheques"_qs, 0, 1), u"Banque Verte"_qs);
        QTRY_VERIFY(m_room->shows(u"share-pay"_qs));
        m_room->click(u"share-pay"_qs);
        QVERIFY(m_room->find(u"share-paid"_qs)->property("state").toString() == u"error");
        m_room->write(u"share-paid"_qs, u"30"_qs);
        m_room->click(u"share-pay"_qs);
        QTRY_COMPARE(m_room->rows(u"share-moves"_qs).rowCount(), 2);
        const auto sheet = CapitalService(m_data->shop.db()).sheet(session, m_data->zoe.id);
        QCOMPARE(sheet->holding.paid, Money::fromCents(3000));
    }

    void thoseWhoAreNoMembersStandWithThem()
    {
        page(*m_room).showTab(MemberPage::HouseholdTab);
        QTRY_VERIFY(m_room->shows(u"other-add"_qs));
        m_room->click(u"other-add"_qs);
        QTRY_VERIFY(m_room->find(u"other-name"_qs)->property("state").toString() == u"error");
        auto *role = m_room->find<QComboBox>(u"other-role"_qs);
        role->setCurrentIndex(role->findData(int(HouseholdRole::Helper)));
        QVERIFY(m_room->shows(u"other-day"_qs));
        m_room->write(u"other-name"_qs, u"Rose Ortie"_qs);
        m_room->click(u"other-add"_qs);
        QTRY_COMPARE(m_room->rows(u"household-others"_qs).rowCount(), 1);
        QVERIFY(!m_room->cell(u"household-others"_qs, 0, 2).isEmpty());
        m_room->click(u"other-remove"_qs);
        QTRY_COMPARE(m_room->rows(u"household-others"_qs).rowCount(), 0);
        auto *place = m_room->find<QComboBox>(u"household-place"_qs);
        QTRY_COMPARE(place->currentData().toInt(), int(HouseholdRole::Holder));
        place->setCurrentIndex(place->findData(int(HouseholdRole::Partner)));
        Q_EMIT place->activated(place->currentIndex());
        const auto kept = [&] {
            return PeopleService(m_data->shop.db())
                .sheet(m_data->shop.session(), m_data->zoe.id)
                ->profile.role;
        };
        QTRY_COMPARE(kept(), HouseholdRole::Partner);
        m_room->click(u"household-more"_qs);
        QCOMPARE(m_room->name(), u"households"_qs);
    }

    void aHouseholdTakesPeopleInAndLetsThemGo()
    {
        page(*m_room).showTab(MemberPage::HouseholdTab);
        QCOMPARE(m_room->rows(u"household"_qs).rowCount(), 2);
        m_room->write(u"household-line"_qs, u"99999"_qs);
        m_room->click(u"household-add"_qs);
        QVERIFY(m_room->find(u"household-line"_qs)->property("state").toString() == u"error");
        m_room->write(u"household-line"_qs, u"12"_qs);
        m_room->click(u"household-add"_qs);
        QTRY_COMPARE(m_room->rows(u"household"_qs).rowCount(), 3);
        m_room->click(u"household-leave"_qs);
        QTRY_COMPARE(m_room->rows(u"household"_qs).rowCount(), 0);
        m_room->write(u"household-line"_qs, u"Chez Zoé"_qs);
        m_room->click(u"household-add"_qs);
        QTRY_COMPARE(m_room->rows(u"household"_qs).rowCount(), 1);
        QCOMPARE(m_data->read(m_data->zoe.id).householdName, u"Chez Zoé"_qs);
    }

    void escapeGoesBackToTheList()
    {
        QTest::keyClick(&m_room->page(), Qt::Key_Escape);
        QCOMPARE(m_room->name(), u"members"_qs);
    }

    void readersMayNotChange()
    {
        RoomWindow room(m_data->shop, {Permission::ViewMembers});
        room.go(u"member"_qs, m_data->zoe.id.value());
        QVERIFY(!room.shows(u"member-save"_qs));
        QVERIFY(!room.shows(u"member-leave"_qs));
        page(room).showTab(MemberPage::Account);
        QVERIFY(!room.shows(u"top-up-save"_qs));
        page(room).showTab(MemberPage::StandingTab);
        QVERIFY(!room.shows(u"standing-save"_qs));
    }

private:
    std::unique_ptr<MembersShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
};

CABAS_TEST(TestMemberPage)
#include "tst_memberpage.moc"
