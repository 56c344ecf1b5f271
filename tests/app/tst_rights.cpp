// SPDX-License-Identifier: GPL-3.0-or-later
// AUTH-1: every action of `cabas run` against the declared table tests/data/access/actions.tsv, by
// somebody without any right and by every role. An action's fields are found by asking for them.
#include "core/access/accessservice.h"
#include "core/access/userstore.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

class TestRights : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<QProcess> m_program;
    /// Action -> the right that stops first; "-": something else stops it before, for what the
    /// test knows to say; "anybody": done without any right.
    QMap<QString, QString> m_declared;

    /// A value for a field that is asked for: of what is there where a name says what is meant.
    static QJsonValue valueFor(const QString &field, const QString &wanted)
    {
        static const QMap<QString, QJsonValue> known{{u"till"_qs, u"Caisse 1"_qs},
                                                     {u"member"_qs, u"1"_qs},
                                                     {u"year"_qs, 2026},
                                                     {u"user"_qs, u"owner"_qs},
                                                     {u"from"_qs, u"2026-03-09"_qs}};
        if (wanted == u"a text")
            return known.value(field).isString() ? known.value(field) : QJsonValue(u"1"_qs);
        if (wanted == u"a whole number")
            return known.value(field).isDouble() ? known.value(field) : QJsonValue(1);
        if (wanted == u"true or false")
            return true;
        if (wanted == u"a day YYYY-MM-DD")
            return u"2026-03-10"_qs;
        if (wanted == u"a list")
            return QJsonArray{QJsonObject{}};
        return QJsonObject{};
    }

    QJsonObject answerTo(const QJsonObject &action)
    {
        m_program->write(QJsonDocument(action).toJson(QJsonDocument::Compact) + '\n');
        while (!m_program->canReadLine()) {
            if (!m_program->waitForReadyRead())
                qFatal("no answer to %s", qPrintable(action.value(u"do"_qs).toString()));
        }
        return QJsonDocument::fromJson(m_program->readLine()).object();
    }

    /// What stops an action once its fields are there.
    QJsonObject stopOf(const QString &name, const QString &user)
    {
        static const QRegularExpression missing(u"“([a-z0-9_]+)”"_qs);
        static const QStringList kinds{u"a text"_qs,    u"a whole number"_qs,
                                       u"a list"_qs,    u"true or false"_qs,
                                       u"an object"_qs, u"a day YYYY-MM-DD"_qs};
        QJsonObject fields{{u"do"_qs, name}};
        fields.insert(name == u"shift.attend" ? u"by"_qs : u"as"_qs, user);
        QMap<QString, int> tried;
        QJsonObject answer;
        for (int i = 0; i < 30; ++i) {
            answer = answerTo(fields);
            const QString message = answer.value(u"message"_qs).toString();
            const QString field = missing.match(message).captured(1);
            if (answer.value(u"kind"_qs) != u"usage"_qs || field.isEmpty())
                return answer;
            int &kind = tried[field];
            if (kind >= int(kinds.size()))
                return answer;
            QString wanted = kinds.at(kind++);
            for (const QString &each : kinds) {
                if (message.contains(each))
                    wanted = each;
            }
            QJsonValue value = valueFor(field, wanted);
            if (name == u"shift.attend" && field == u"as")
                value = u"done"_qs;
            fields.insert(field, value);
        }
        return answer;
    }

    /// What stops the user, in the words of the table.
    QString rightOf(const QString &action, const QString &user)
    {
        const QJsonObject answer = stopOf(action, user);
        if (answer.value(u"ok"_qs).toBool())
            return u"anybody"_qs;
        const QString code = answer.value(u"code"_qs).toString();
        const bool isRight =
            answer.value(u"kind"_qs) == u"forbidden"_qs && Permissions::fromName(code);
        return isRight ? code : u"-"_qs;
    }

    /// The names that `cabas run` knows, as the sources list them.
    static QStringList allActions()
    {
        static const QRegularExpression entry(u"\\{\"([a-z_]+\\.[a-z_]+)\",\\s+[a-zA-Z]+\\}"_qs);
        QStringList names;
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/app/cli"));
        for (const QString &file : folder.entryList({u"*.cpp"_qs})) {
            QFile source(folder.filePath(file));
            if (!source.open(QIODevice::ReadOnly))
                continue;
            auto found = entry.globalMatch(QString::fromUtf8(source.readAll()));
            while (found.hasNext())
                names.append(found.next().captured(1));
        }
        names.sort();
        return names;
    }
    size_t denials()
    {
        AuditFilter wanted;
        wanted.deed = u"access.denied"_qs;
        size_t count = 0;
        while (true) {
            const auto page =
                AccessService(m_data->db()).audit(m_data->session(), wanted, 500).value();
            count += page.size();
            if (page.size() < 500)
                return count;
            wanted.before = page.back().line.id;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        for (const Role role : Permissions::roles())
            QVERIFY(AccessService(m_data->db())
                        .addUser(m_data->session(),
                                 {u"as_"_qs + Permissions::roleName(role), {}, {}, {role}, {}, {}})
                        .ok());
        QFile table(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/access/actions.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() == 2)
                m_declared.insert(QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]));
        }
        m_program = std::make_unique<QProcess>();
        m_program->start(QStringLiteral(CABAS_PROGRAM),
                         {u"run"_qs, m_data->path(), u"--keep-going"_qs, u"--lang"_qs, u"en"_qs,
                          u"--keys"_qs, m_data->folder()});
        QVERIFY(m_program->waitForStarted());
    }
    void cleanupTestCase()
    {
        m_program->closeWriteChannel();
        m_program->waitForFinished();
        m_program.reset();
        m_data.reset();
    }

    /// Somebody without any right is stopped by the right that the table names, each time noted.
    void everyActionAsksForItsRight()
    {
        QStringList wrong;
        const size_t before = denials();
        size_t refused = 0;
        const QStringList actions = allActions();
        QVERIFY(actions.size() > 200);
        for (const QString &name : actions) {
            const QString right = rightOf(name, u"robin"_qs);
            refused += right != u"-" && right != u"anybody" ? 1 : 0;
            if (m_declared.value(name) == right)
                continue;
            wrong.append(name);
            qWarning("%s\t%s", qPrintable(name), qPrintable(right)); // a line of the table
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", ")));
        QCOMPARE(m_declared.size(), actions.size());
        QCOMPARE(denials() - before, refused);
    }

    /// No role gets past a right that it does not hold: all pairs in the long form, each
    /// fifteenth otherwise.
    void everyRoleIsStoppedByWhatItLacks()
    {
        const int step = qEnvironmentVariableIntValue("CABAS_LONG") > 0 ? 1 : 15;
        QStringList wrong;
        int pairs = 0;
        for (const Role role : Permissions::roles()) {
            const std::vector<Permission> held = Permissions::defaults(role);
            for (auto it = m_declared.cbegin(); it != m_declared.cend(); ++it) {
                const auto right = Permissions::fromName(it.value());
                if (!right || std::find(held.begin(), held.end(), *right) != held.end())
                    continue;
                if (++pairs % step != 0)
                    continue;
                const QString stop = rightOf(it.key(), u"as_"_qs + Permissions::roleName(role));
                // Deeds with two rights to them: who reads the audit sees the sign-ins too, who
                // orders the mails of orders, who receives or orders what members wait for.
                static const QStringList ofTwo{u"access.sign_ins"_qs, u"outbox.list"_qs,
                                               u"special.list"_qs};
                if (stop == u"anybody" && !ofTwo.contains(it.key()))
                    wrong.append(Permissions::roleName(role) + u' ' + it.key() + u' ' + stop);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", ")));
        QVERIFY(pairs > 1000);
    }
};

CABAS_TEST(TestRights)
#include "tst_rights.moc"
