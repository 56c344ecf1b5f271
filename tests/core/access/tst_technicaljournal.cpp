// SPDX-License-Identifier: GPL-3.0-or-later
// covers: technicaleventstore technicalwords
#include "core/access/technicaljournal.h"

#include "core/access/accessservice.h"
#include "core/access/technicalwords.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QJsonDocument>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestTechnicalJournal : public QObject {
    Q_OBJECT

    static QStringList kindsIn(TestShop &shop)
    {
        QStringList kinds;
        for (const TechnicalEvent &event :
             shop.read([](Tx &tx) { return TechnicalEventStore::search(tx, {}, 100); }))
            kinds.prepend(TechnicalEventStore::nameOf(event.kind));
        return kinds;
    }

private Q_SLOTS:
    void aRunBeginsAndEnds()
    {
        TestShop shop;
        TechnicalJournal journal(shop.db());
        const Result<QString> run = journal.started(shop.session());
        QVERIFY(run.ok());
        QVERIFY(!run->isEmpty());
        QVERIFY(journal.stopped(shop.session(), *run).ok());
        // The run of before was stopped, so the next one has nothing to tell of it.
        QVERIFY(journal.started(shop.session()).ok());
        QCOMPARE(kindsIn(shop), QStringList({u"start"_qs, u"stop"_qs, u"start"_qs}));
    }

    void aRunThatNeverStoppedIsTold()
    {
        TestShop shop;
        TechnicalJournal journal(shop.db());
        // A process that is over: its number may be another's by now, its start is not.
        shop.write([&](Tx &tx) {
            TechnicalEventStore::record(
                tx, shop.session(), TechnicalKind::Start,
                {{u"run"_qs, u"lost"_qs}, {u"process"_qs, u"another boot:1:1"_qs}});
        });
        QVERIFY(journal.started(shop.session()).ok());
        QVERIFY(journal.started(shop.session()).ok());
        // Told once; the run that goes on (this very process) is no crash.
        QCOMPARE(kindsIn(shop), QStringList({u"start"_qs, u"crash"_qs, u"start"_qs, u"start"_qs}));
        const auto crash = shop.read(
            [](Tx &tx) { return TechnicalEventStore::newest(tx, {TechnicalKind::Crash}); });
        QCOMPARE(QJsonDocument::fromJson(crash->details.toUtf8())[u"run"_qs].toString(),
                 u"lost"_qs);
    }

    void anotherVersionIsTold()
    {
        TestShop shop;
        TechnicalJournal journal(shop.db());
        QVERIFY(journal.note(shop.session(), TechnicalKind::Backup).ok());
        shop.sql(u"UPDATE technical_events SET program = '0.0.9'"_qs);
        QVERIFY(journal.note(shop.session(), TechnicalKind::Backup).ok());
        QCOMPARE(kindsIn(shop), QStringList({u"backup"_qs, u"version"_qs, u"backup"_qs}));
    }

    void whatBearsOnTheLawFollowsTheAudit()
    {
        TestShop shop;
        AccessService access(shop.db());
        QVERIFY(access
                    .setRoleRights(shop.session(),
                                   {Role::Volunteer, {Permission::Receive, Permission::Sell}})
                    .ok());
        NewUser wanted;
        wanted.name = u"lou"_qs;
        QVERIFY(access.addUser(shop.session(), wanted).ok());
        QCOMPARE(kindsIn(shop), QStringList{u"setting"_qs});
        const auto list = TechnicalJournal(shop.db()).list(shop.session(), {}, 10);
        QVERIFY(list.ok());
        QVERIFY(!TechnicalWords::details(list->front()).isEmpty());
    }

    void nobodyIsNoUser()
    {
        TestShop shop;
        const Session nobody({UserId(0), {}, {}}, shop.clock(), "Europe/Paris", u"till"_qs);
        QVERIFY(TechnicalJournal(shop.db()).note(nobody, TechnicalKind::Restore).ok());
        const auto event = shop.read(
            [](Tx &tx) { return TechnicalEventStore::newest(tx, {TechnicalKind::Restore}); });
        QVERIFY(!event->user);
        QCOMPARE(event->device, u"till"_qs);
    }

    void aFileIsToldWhatBefellIt()
    {
        TestShop shop;
        TechnicalJournal::noteIn(shop.path(), u"office"_qs, TechnicalKind::Migration,
                                 {{u"to"_qs, 23}});
        TechnicalJournal::noteIn(shop.folder() + u"/absent.cabas"_qs, u"office"_qs,
                                 TechnicalKind::Migration, {});
        QCOMPARE(kindsIn(shop), QStringList{u"migration"_qs});
    }

    void theListIsFilteredAndForWhoSeesReports()
    {
        TestShop shop;
        TechnicalJournal journal(shop.db());
        for (const TechnicalKind kind :
             {TechnicalKind::Backup, TechnicalKind::Integrity, TechnicalKind::Backup})
            QVERIFY(journal.note(shop.session(), kind, {{u"file"_qs, u"copy.cabas"_qs}}).ok());
        TechnicalFilter filter;
        filter.kind = TechnicalKind::Backup;
        QCOMPARE(journal.list(shop.session(), filter, 10)->size(), size_t(2));
        filter.before = journal.list(shop.session(), filter, 1)->front().id;
        QCOMPARE(journal.list(shop.session(), filter, 10)->size(), size_t(1));
        filter = {};
        filter.from = shop.now().addSecs(60);
        QVERIFY(journal.list(shop.session(), filter, 10)->empty());
        QCOMPARE(journal.list(shop.sessionAs({Permission::Sell}), {}, 10).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void everyKindHasAWordAndATitle()
    {
        QStringList titles;
        for (const TechnicalKind kind : TechnicalWords::kinds()) {
            QCOMPARE(TechnicalEventStore::kindNamed(TechnicalEventStore::nameOf(kind)), kind);
            titles += TechnicalWords::title(kind);
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(TechnicalEventStore::nameOf(TechnicalKind::TrainingEnd), u"training_end"_qs);
        QVERIFY(!TechnicalEventStore::kindNamed(u"nothing"_qs));
    }
};

CABAS_TEST(TestTechnicalJournal)
#include "tst_technicaljournal.moc"
