// SPDX-License-Identifier: GPL-3.0-or-later
// AUTH-1: every action of `cabas run` by every role, through the services, against the declared
// table tests/data/access/actions.tsv. An action's fields are found by asking for them.
#include "app/cli/actions.h"
#include "core/access/accessservice.h"
#include "core/access/userstore.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestRights : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;
    QMap<QString, QString> m_declared; ///< action -> right, "-" for none

    /// A value for a field that is asked for: of what is there where a name says what is meant.
    static QJsonValue valueFor(const QString &field, const QString &wanted)
    {
        static const QMap<QString, QJsonValue> known{
            {u"till"_qs, u"T1"_qs},        {u"member"_qs, u"1"_qs},
            {u"year"_qs, 2026},            {u"user"_qs, u"owner"_qs},
            {u"as"_qs, u"done"_qs},        {u"from"_qs, u"2026-03-09"_qs},
            {u"to"_qs, u"2026-03-10"_qs},  {u"date"_qs, u"2026-03-10"_qs},
            {u"until"_qs, u"2026-03-10"_qs}};
        if (wanted == u"a text")
            return known.value(field).isString() ? known.value(field) : QJsonValue(u"1"_qs);
        if (wanted == u"a whole number")
            return known.value(field).isDouble() ? known.value(field) : QJsonValue(1);
        if (wanted == u"true or false")
            return true;
        if (wanted == u"a day YYYY-MM-DD")
            return u"2026-03-10"_qs;
        if (wanted == u"a list")
            return QJsonArray{};
        return QJsonObject{};
    }

    Failure failureOf(const Action &action, const Session &session, const QJsonObject &fields)
    {
        // Rolled back whatever it did: one action must not change what the next one meets.
        Failure failure;
        static_cast<void>(m_shop->db().write([&](Tx &) -> Result<> {
            const Result<QJsonObject> answer = action.run({*m_shop, session}, fields);
            if (!answer)
                failure = answer.failure();
            return refused(u"rolled back"_qs, u"done"_qs);
        }));
        return failure;
    }

    /// What stops an action once its fields are there.
    Failure stopOf(const Action &action, const Session &session)
    {
        static const QRegularExpression missing(u"“([a-z0-9_]+)”"_qs);
        static const QStringList kinds{u"a text"_qs,        u"a whole number"_qs, u"a list"_qs,
                                       u"true or false"_qs, u"an object"_qs,
                                       u"a day YYYY-MM-DD"_qs};
        QJsonObject fields;
        QMap<QString, int> tried;
        Failure failure;
        for (int i = 0; i < 40; ++i) {
            failure = failureOf(action, session, fields);
            const QString field = missing.match(failure.message).captured(1);
            if (failure.kind != Failure::Kind::Usage || field.isEmpty())
                return failure;
            int &kind = tried[field];
            if (kind >= kinds.size())
                return failure;
            QString wanted = kinds.at(kind++);
            for (const QString &each : kinds) {
                if (failure.message.contains(each))
                    wanted = each;
            }
            fields.insert(field, valueFor(field, wanted));
        }
        return failure;
    }

    Session sessionOf(const std::vector<Permission> &permissions)
    {
        return m_shop->sessionFor(m_data->sessionAs(permissions).person());
    }
    /// The right that stops somebody who holds none; "-" where nothing asks for one.
    QString rightOf(const Action &action, const std::vector<Permission> &held)
    {
        const Failure failure = stopOf(action, sessionOf(held));
        const bool isRight =
            failure.kind == Failure::Kind::Forbidden && Permissions::fromName(failure.code);
        return isRight ? failure.code : u"-"_qs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        auto shop = Shop::open(m_data->path(), {m_data->folder(), m_data->now(), {}});
        QVERIFY(shop.ok());
        m_shop = std::move(shop).value();
        QFile table(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/access/actions.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() == 2)
                m_declared.insert(QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]));
        }
    }
    void cleanupTestCase()
    {
        m_shop.reset();
        m_data.reset();
    }

    /// Without any right nothing is done but what the table says is anybody's.
    void everyActionAsksForItsRight()
    {
        QStringList wrong;
        for (const Action &action : allActions()) {
            const QString name = QString::fromLatin1(action.name);
            const QString right = rightOf(action, {});
            if (m_declared.value(name) != right)
                wrong.append(name + u'\t' + right);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        QCOMPARE(m_declared.size(), qsizetype(allActions().size()));
    }

    /// Each role is let through by an action's right exactly where it holds that right.
    void everyRoleIsStoppedByWhatItLacks()
    {
        QStringList wrong;
        int pairs = 0;
        int refusals = 0;
        for (const Role role : Permissions::roles()) {
            const std::vector<Permission> held = Permissions::defaults(role);
            for (const Action &action : allActions()) {
                const QString name = QString::fromLatin1(action.name);
                const auto right = Permissions::fromName(m_declared.value(name));
                if (!right)
                    continue;
                ++pairs;
                const bool holds = std::find(held.begin(), held.end(), *right) != held.end();
                const QString stop = rightOf(action, held);
                refusals += stop != u"-" ? 1 : 0;
                if (holds ? stop == Permissions::name(*right) : stop == u"-")
                    wrong.append(Permissions::roleName(role) + u' ' + name + u' ' + stop);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        QVERIFY(pairs > 1500);
        QVERIFY(refusals > 700);
    }

    /// What is refused for want of a right is in the audit, by who asked and for which right.
    void refusalsAreAudited()
    {
        const Session volunteer = sessionOf({});
        AccessService access(m_shop->db());
        const auto denials = [&] {
            AuditFilter wanted;
            wanted.deed = u"access.denied"_qs;
            return access.audit(m_data->session(), wanted, 500)->size();
        };
        const size_t before = denials();
        int refused = 0;
        for (const Action &action : allActions()) {
            if (refused == 60)
                break;
            const Failure failure = stopOf(action, volunteer);
            if (failure.kind != Failure::Kind::Forbidden)
                continue;
            m_shop->noteDenied(volunteer, failure);
            ++refused;
        }
        QCOMPARE(denials() - before, size_t(refused));
    }
};

CABAS_TEST(TestRights)
#include "tst_rights.moc"
