// SPDX-License-Identifier: GPL-3.0-or-later
// covers: listviewstore
#include "core/search/listviewservice.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// How people want their lists.
class TestListViewService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    const QString m_list = u"orders"_qs;

    ListViewService service() { return ListViewService(m_data->db()); }
    ListView view(const QString &name, const QString &state = u"x"_qs) const
    {
        ListView view;
        view.list = m_list;
        view.name = name;
        view.state = state;
        return view;
    }
    std::vector<ListView> of(const Session &session) { return *service().of(session, m_list); }

private Q_SLOTS:
    void init() { m_data = std::make_unique<TestShop>(); }

    void aListComesBackAsItWasLeft()
    {
        const Session ada = m_data->session();
        QVERIFY(service().keep(ada, view({}, u"first"_qs)));
        QVERIFY(service().keep(ada, view({}, u"second"_qs)));
        const auto views = of(ada);
        QCOMPARE(views.size(), size_t(1));
        QCOMPARE(views.front().state, u"second"_qs);
        QVERIFY(!views.front().isShared);
        QVERIFY(of(m_data->sessionAs({Permission::Order})).empty());
    }

    void oneNameIsOneView()
    {
        const Session ada = m_data->session();
        QVERIFY(service().keep(ada, view(u"Été"_qs, u"a"_qs)));
        QVERIFY(service().keep(ada, view(u" ete "_qs, u"b"_qs)));
        QCOMPARE(of(ada).size(), size_t(1));
        QCOMPARE(of(ada).front().name, u"ete"_qs);
    }

    void oneViewIsTheOneToBeginWith()
    {
        const Session ada = m_data->session();
        for (const QString &name : {u"A"_qs, u"B"_qs}) {
            ListView each = view(name);
            each.isAtOpening = true;
            QVERIFY(service().keep(ada, each));
        }
        QVERIFY(!of(ada)[0].isAtOpening);
        QVERIFY(of(ada)[1].isAtOpening);
    }

    void aSharedViewIsEverybodysToUseAndItsOwnersToRemove()
    {
        ListView shared = view(u"To send"_qs);
        shared.isShared = true;
        shared.isAtOpening = true;
        QVERIFY(service().keep(m_data->session(), shared));
        const Session bea = m_data->sessionAs({Permission::Order});
        QCOMPARE(of(bea).size(), size_t(1));
        const ListView seen = of(bea).front();
        QVERIFY(!seen.isOwn && !seen.isAtOpening);
        QVERIFY(!service().remove(bea, seen.id));
        QVERIFY(service().remove(m_data->sessionAs({Permission::ManageShop}), seen.id));
        QVERIFY(of(bea).empty());
        QVERIFY(!service().remove(m_data->session(), seen.id));
    }

    void whatIsTooLongOrTooManyIsRefused()
    {
        const Session ada = m_data->session();
        QVERIFY(!service().keep(ada, view(QString(41, u'a'))));
        QVERIFY(!service().keep(ada, view(u"a"_qs, QString(4001, u'x'))));
        Result<> last = Ok{};
        for (int i = 0; i < 40 && last; ++i)
            last = service().keep(ada, view(u"view %1"_qs.arg(i)));
        QVERIFY(!last);
        QCOMPARE(int(of(ada).size()), ListViewService::maxViews + 1);
    }
};

CABAS_TEST(TestListViewService)
#include "tst_listviewservice.moc"
