// SPDX-License-Identifier: GPL-3.0-or-later
// covers: teamnotestore
#include "core/team/teamnoteservice.h"

#include "core/access/accessservice.h"
#include "core/team/teamnotestore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// What one team leaves for the next, and notices.
class TestTeamNoteService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;

    TeamNoteService service() { return TeamNoteService(m_data->db()); }
    Session volunteer() { return m_data->sessionAs({Permission::Receive}); }
    TeamNote line(const QString &text, TeamMatter matter = TeamMatter::Handover) const
    {
        TeamNote note;
        note.text = text;
        note.matter = matter;
        return note;
    }
    TeamNote notice(const QString &text, TeamMoment moment, int days = 3) const
    {
        TeamNote note;
        note.kind = TeamNoteKind::Notice;
        note.moment = moment;
        note.text = text;
        note.from = m_data->today();
        note.until = m_data->today().addDays(days);
        return note;
    }
    QStringList unread(const Session &session, TeamMoment moment = TeamMoment::Any)
    {
        QStringList texts;
        const auto notes = service().unread(session, moment);
        for (const TeamNote &note : *notes)
            texts += note.text;
        return texts;
    }
    std::vector<TeamNote> log() { return *service().newest(m_data->session(), TeamNoteKind::Log); }

private Q_SLOTS:
    void init() { m_data = std::make_unique<TestShop>(); }

    void aLineIsAboutAThingOfTheShop()
    {
        const NoteSubject jar{NoteSubjectKind::Product, u"12"_qs};
        TeamNote broken = line(u"Two broken jars"_qs, TeamMatter::Broken);
        broken.subject = jar;
        QVERIFY(service().write(m_data->session(), broken));
        QVERIFY(service().write(m_data->session(), line(u"Something else"_qs)));
        TeamNote nowhere = broken;
        nowhere.subject->reference.clear();
        QCOMPARE(service().write(m_data->session(), nowhere).failure().code, u"subject"_qs);
        const auto about = service().about(volunteer(), jar);
        QVERIFY(about);
        QCOMPARE(about->size(), size_t(1));
        QCOMPARE(about->front().subject, std::optional(jar));
        QCOMPARE(log().back().subject, std::optional(jar));
        QVERIFY(!log().front().subject);
        QVERIFY(service().about(volunteer(), {NoteSubjectKind::Member, u"12"_qs})->empty());
        for (const NoteSubjectKind kind :
             {NoteSubjectKind::Product, NoteSubjectKind::Member, NoteSubjectKind::Supplier,
              NoteSubjectKind::Delivery, NoteSubjectKind::Order, NoteSubjectKind::Ticket})
            QCOMPARE(TeamNoteStore::subjectFromName(TeamNoteStore::subjectName(kind)),
                     std::optional(kind));
        QVERIFY(!TeamNoteStore::subjectFromName(u"wish"_qs));
    }

    void theNextTeamReadsOnce()
    {
        const Session next = volunteer();
        const auto id = service().write(m_data->session(), line(u"  Fridge 2\n\n is warm "_qs));
        QVERIFY(id);
        QCOMPARE(log().front().text, u"Fridge 2\nis warm"_qs);
        QVERIFY(unread(m_data->session()).isEmpty()); // one's own
        QCOMPARE(unread(next).size(), 1);
        QVERIFY(service().acknowledge(next, *id));
        QVERIFY(service().acknowledge(next, *id));
        QVERIFY(unread(next).isEmpty());
        QCOMPARE(log().front().readers, QStringList{next.userName()});
        int read = 0;
        const auto lines = AccessService(m_data->db()).audit(m_data->session(), 50);
        for (const AuditLine &each : *lines)
            read += each.deed == u"team.read" ? 1 : 0;
        QCOMPARE(read, 1);
    }

    void anOldLineIsNobodysToReadAnyMore()
    {
        const Session next = volunteer();
        QVERIFY(service().write(m_data->session(), line(u"Old news"_qs)));
        m_data->clock().set(m_data->now().addDays(TeamNoteService::logDays - 1));
        QCOMPARE(unread(next).size(), 1);
        m_data->clock().set(m_data->now().addDays(1));
        QVERIFY(unread(next).isEmpty());
        QCOMPARE(log().size(), size_t(1));
    }

    void aNoticeWaitsForItsMomentAndItsDays()
    {
        const Session next = volunteer();
        QVERIFY(
            service().write(m_data->session(), notice(u"Ask for the card"_qs, TeamMoment::Till)));
        QVERIFY(unread(next, TeamMoment::Reception).isEmpty());
        QCOMPARE(unread(next, TeamMoment::Till).size(), 1);
        m_data->clock().set(m_data->now().addDays(4));
        QVERIFY(unread(next, TeamMoment::Till).isEmpty());
    }

    void onlyCoordinatorsWriteNotices()
    {
        const auto refused = service().write(volunteer(), notice(u"Hello"_qs, TeamMoment::Any));
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
        const auto id = service().write(m_data->sessionAs({Permission::AllowStanding}),
                                        notice(u"Hello"_qs, TeamMoment::Any));
        QVERIFY(id);
        QVERIFY(!service().end(volunteer(), *id));
        QVERIFY(service().end(m_data->session(), *id));
        QVERIFY(unread(volunteer()).isEmpty());
    }

    void aTaskIsDoneOnce()
    {
        const auto id =
            service().write(m_data->session(), line(u"Fold boxes"_qs, TeamMatter::Task));
        const Session next = volunteer();
        QVERIFY(service().end(next, *id));
        QVERIFY(log().front().endedAt);
        QCOMPARE(log().front().endedBy, next.userName());
        QVERIFY(!service().end(next, *id));
        QVERIFY(unread(next).isEmpty());
    }

    void whatSaysNothingIsRefused()
    {
        const auto before = m_data->countRows();
        QVERIFY(!service().write(m_data->session(), line(u" \n "_qs)));
        QVERIFY(!service().write(m_data->session(), line(QString(601, u'a'))));
        QVERIFY(!service().write(m_data->session(), notice(u"Late"_qs, TeamMoment::Any, -1)));
        QVERIFY(!service().acknowledge(m_data->session(), TeamNoteId(99)));
        QVERIFY(!service().end(m_data->session(), TeamNoteId(99)));
        QCOMPARE(m_data->countRows(), before);
    }
};

CABAS_TEST(TestTeamNoteService)
#include "tst_teamnoteservice.moc"
