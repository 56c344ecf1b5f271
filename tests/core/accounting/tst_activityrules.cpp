// SPDX-License-Identifier: GPL-3.0-or-later
// covers: activitystore activityservice
#include "core/accounting/activityrules.h"
#include "core/accounting/activityservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/scheduleservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::ChartedBooks;

class TestActivityRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void theLongestBeginningTakesIt()
    {
        const std::vector<ActivityShare> shares{{u"6"_qs, u"SHOP"_qs, 10000},
                                                {u"613"_qs, u"CAFE"_qs, 3333},
                                                {u"613"_qs, u"SHOP"_qs, 3333}};
        using Parts = std::vector<std::pair<QString, Money>>;
        QCOMPARE(ActivityRules::parts(u"607"_qs, Money::fromCents(10), shares),
                 (Parts{{u"SHOP"_qs, Money::fromCents(10)}}));
        // They add up, whatever the shares.
        const Parts rent = ActivityRules::parts(u"6132"_qs, Money::fromCents(100), shares);
        QCOMPARE(rent.size(), size_t(3));
        QCOMPARE(rent[0].second + rent[1].second + rent[2].second, Money::fromCents(100));
        QCOMPARE(rent[2].first, QString());
        QCOMPARE(ActivityRules::parts(u"7071"_qs, Money::fromCents(-7), shares),
                 (Parts{{QString(), Money::fromCents(-7)}}));
    }

    void whatIsSetIsKept()
    {
        ChartedBooks books(test::engine());
        ActivityService service(books.db());
        QCOMPARE(service.save(books.session(), {u" "_qs, u"x"_qs}).failure().code, u"code"_qs);
        QCOMPARE(service.save(books.session(), {u"cafe"_qs, {}}).failure().code, u"name"_qs);
        QCOMPARE(service.save(books.session(), {u"cafe"_qs, u"Café"_qs})->code, u"CAFE"_qs);
        QVERIFY(service.save(books.session(), {u"shop"_qs, u"Magasin"_qs}));
        QCOMPARE(service.all(books.session())->size(), size_t(2));
        QCOMPARE(service.setShare(books.session(), {u"613"_qs, u"BAR"_qs, 1}).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service.setShare(books.session(), {u"512"_qs, u"CAFE"_qs, 1}).failure().code,
                 u"account"_qs);
        QVERIFY(service.setShare(books.session(), {u"613"_qs, u"CAFE"_qs, 6000}));
        QCOMPARE(service.setShare(books.session(), {u"613"_qs, u"SHOP"_qs, 5000}).failure().code,
                 u"share"_qs);
        QCOMPARE(service.setShare(books.session(), {u"613"_qs, u"SHOP"_qs, 4000})->size(),
                 size_t(2));
        QCOMPARE(service.setShare(books.session(), {u"613"_qs, u"SHOP"_qs, 0})->size(), size_t(1));
        const Session reader = books.shop().sessionAs({Permission::ViewBooks});
        QCOMPARE(service.setShare(reader, {u"613"_qs, u"SHOP"_qs, 1}).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void aLineSaysItsOwn()
    {
        ChartedBooks books(test::engine());
        ActivityService service(books.db());
        QVERIFY(service.save(books.session(), {u"CAFE"_qs, u"Café"_qs}));
        QVERIFY(service.save(books.session(), {u"OLD"_qs, u"Ateliers"_qs, true}));
        DraftService drafts(books.db());
        EntryDraft draft;
        draft.name = u"Loyer"_qs;
        draft.entry = {u"OD"_qs, {2026, 3, 1}, u"P1"_qs, {2026, 3, 1}, u"Loyer"_qs, {}, 0, {}, {}};
        draft.entry.lines = {ChartedBooks::debit(u"6132"_qs, 700),
                             ChartedBooks::debit(u"6132"_qs, 300),
                             ChartedBooks::credit(u"5121"_qs, 1000)};
        for (const auto &[line, code] :
             {std::pair{2, u"BAR"_qs}, {2, u"OLD"_qs}, {3, u"CAFE"_qs}}) {
            draft.activities = QStringList(3, QString());
            draft.activities[line - 1] = code;
            const auto refused = drafts.validate(books.session(), draft);
            QCOMPARE(refused.failure().code, u"activity"_qs);
            QVERIFY(refused.failure().message.contains(u"Line %1:"_qs.arg(line)));
        }
        // A draft keeps what is typed, a template hands it on, the entry says it.
        draft.activities = {QString(), u"CAFE"_qs};
        const auto kept = drafts.keep(books.session(), draft);
        QCOMPARE(kept->activities, QStringList({{}, u"CAFE"_qs, {}}));
        const auto model = drafts.keepTemplate(books.session(), draft);
        const auto schedule =
            ScheduleService(books.db()).recur(books.session(), model->id, 1, {2026, 3, 1}, 0);
        const auto again = ScheduleService(books.db()).post(books.session(), schedule->id, 0);
        const auto posted = drafts.validate(books.session(), *kept);
        for (const auto &entry : {posted, again})
            QCOMPARE(service.ofEntry(books.session(), entry->id)->value(1), u"CAFE"_qs);
        // Later too, and back; nothing of the entry changes by it.
        QCOMPARE(service.setOfLine(books.session(), posted->id, 3, u"CAFE"_qs).failure().code,
                 u"activity"_qs);
        QCOMPARE(service.setOfLine(books.session(), posted->id, 4, u"CAFE"_qs).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(*service.setOfLine(books.session(), posted->id, 1, u"cafe"_qs),
                 QStringList({u"CAFE"_qs, u"CAFE"_qs, {}}));
        QCOMPARE(*service.setOfLine(books.session(), posted->id, 2, {}),
                 QStringList({u"CAFE"_qs, {}, {}}));
        const Session reader = books.shop().sessionAs({Permission::ViewBooks});
        QCOMPARE(service.setOfLine(reader, posted->id, 1, {}).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestActivityRules)
#include "tst_activityrules.moc"
