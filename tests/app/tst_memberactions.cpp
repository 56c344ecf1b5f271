// SPDX-License-Identifier: GPL-3.0-or-later
// covers: newcommand useractions
#include "core/access/auditstore.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// `cabas new`, then members and users through `cabas run`, as a script does it.
class TestMemberActions : public QObject {
    Q_OBJECT

    struct Answer {
        int status = -1;
        std::vector<QJsonObject> lines;
        QString errors;
    };

    Answer run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder->filePath(u"keys"_qs),
                                          u"--lang"_qs, u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished())
            return {};
        Answer answer{program.exitCode(), {}, QString::fromUtf8(program.readAllStandardError())};
        const QByteArray out = program.readAllStandardOutput();
        if (words.first() == u"new")
            answer.lines = {QJsonDocument::fromJson(out).object()};
        else
            for (const QByteArray &line : out.split('\n'))
                if (!line.isEmpty())
                    answer.lines.push_back(QJsonDocument::fromJson(line).object());
        return answer;
    }
    Answer make(const QStringList &more) const
    {
        return run(QStringList{u"new"_qs, path()} + more);
    }
    /// Plays actions; `'` stands for `"`.
    Answer play(QByteArray actions) const
    {
        return run({u"run"_qs, path(), u"--keep-going"_qs}, actions.replace('\'', '"'));
    }
    QString path() const { return m_folder->filePath(u"shop.cabas"_qs); }

private Q_SLOTS:
    /// A folder for each test; the rows of one test share theirs.
    void init()
    {
        if (m_test == QTest::currentTestFunction())
            return;
        m_test = QTest::currentTestFunction();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void newAnswersAndRefuses()
    {
        const Answer made = make({u"--name"_qs, u"La Feuille"_qs});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.lines.front()[u"name"_qs].toString(), u"La Feuille"_qs);
        QCOMPARE(made.lines.front()[u"sandbox"_qs].toBool(true), false);
        QCOMPARE(make({u"--name"_qs, u"Again"_qs}).status, 1);
        QFile::remove(path());
        QCOMPARE(make({}).status, 2);
        QCOMPARE(make({u"--name"_qs, u"A"_qs, u"--siren"_qs, u"123456789"_qs}).status, 1);
        QCOMPARE(make({u"--name"_qs, u"A"_qs, u"--profile"_qs, u"hyper"_qs}).status, 1);
        const Answer clock = make({u"--name"_qs, u"A"_qs, u"--now"_qs, u"2026-03-10"_qs});
        QCOMPARE(clock.status, 1);
        QVERIFY(clock.errors.contains(u"--sandbox"_qs));
        QVERIFY(!QFile::exists(path()));
    }

    void membersFromAddToShow()
    {
        QCOMPARE(
            make({u"--name"_qs, u"A"_qs, u"--sandbox"_qs, u"--now"_qs, u"2026-03-10"_qs}).status,
            0);
        const Answer played =
            play("{'do':'member.add','name':'Ada Œillet','number':'12','shares':3,"
                 "'at':'2026-03-10T09:15'}\n"
                 "{'do':'member.pay','member':12,'amount_cents':5000,'means':'card','key':'k'}\n"
                 "{'do':'member.pay','member':12,'amount_cents':5000,'means':'card','key':'k'}\n"
                 "{'do':'member.standing','member':'12','state':'blocked','reason':'Owes 12 €'}\n"
                 "{'do':'household.add','name':'Rue des Lilas'}\n"
                 "{'do':'member.set','member':12,'household':1,'email':'ada@example.org'}\n"
                 "{'do':'member.show','member':'0420000012009'}\n"
                 "{'do':'member.find','text':'oeil'}\n"
                 "{'do':'member.shares','member':12,'shares':2}\n"
                 "{'do':'member.correct','member':12,'amount_cents':-50,'reason':'mistake'}\n");
        QCOMPARE(played.status, 0);
        QCOMPARE(played.lines.size(), size_t(10));
        const QJsonObject &added = played.lines[0];
        QVERIFY(added[u"member"_qs].isDouble());
        QCOMPARE(added[u"number"_qs].toInt(), 12);
        QCOMPARE(added[u"badge"_qs].toString(), u"0420000012009"_qs);
        QCOMPARE(added[u"joined_on"_qs].toString(), u"2026-03-10"_qs);
        QCOMPARE(played.lines[1][u"balance_cents"_qs].toInt(), 5000);
        QCOMPARE(played.lines[2][u"balance_cents"_qs].toInt(), 5000);
        QVERIFY(played.lines[2][u"repeated"_qs].toBool());
        const QJsonObject &shown = played.lines[6];
        QCOMPARE(shown[u"name"_qs].toString(), u"Ada Œillet"_qs);
        QCOMPARE(shown[u"standing"_qs].toString(), u"blocked"_qs);
        QCOMPARE(shown[u"may_shop"_qs].toBool(true), false);
        QCOMPARE(shown[u"reasons"_qs].toArray(), QJsonArray{u"Owes 12 €"_qs});
        QCOMPARE(shown[u"counters"_qs][u"shares"_qs].toInt(), 3);
        QCOMPARE(shown[u"counters"_qs][u"balance_cents"_qs].toInt(), 5000);
        QCOMPARE(shown[u"email"_qs].toString(), u"ada@example.org"_qs);
        QCOMPARE(shown[u"household_name"_qs].toString(), u"Rue des Lilas"_qs);
        QCOMPARE(played.lines[7][u"members"_qs].toArray().size(), 1);
        QCOMPARE(played.lines[8][u"shares"_qs].toInt(), 5);
        QCOMPARE(played.lines[9][u"balance_cents"_qs].toInt(), 4950);
    }

    void wrongFieldsAreToldByKind_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no name") << QByteArray("{'do':'member.add'}") << u"usage"_qs;
        QTest::newRow("number") << QByteArray("{'do':'member.add','name':'A','number':'x'}")
                                << u"usage"_qs;
        QTest::newRow("shares") << QByteArray("{'do':'member.add','name':'A','shares':9999999999}")
                                << u"refused"_qs;
        QTest::newRow("huge") << QByteArray("{'do':'member.show','member':'99999999999999'}")
                              << u"not_found"_qs;
        QTest::newRow("means") << QByteArray(
                                      "{'do':'member.pay','member':1,'amount_cents':1,'means':'x'}")
                               << u"usage"_qs;
        QTest::newRow("cents") << QByteArray("{'do':'member.pay','member':1,'amount_cents':1.5}")
                               << u"usage"_qs;
        QTest::newRow("role") << QByteArray("{'do':'user.add','name':'b','roles':['king']}")
                              << u"usage"_qs;
        QTest::newRow("weak") << QByteArray("{'do':'user.add','name':'b','pin':'0000'}")
                              << u"refused"_qs;
        QTest::newRow("user") << QByteArray("{'do':'user.set','user':'nobody'}") << u"not_found"_qs;
    }
    void wrongFieldsAreToldByKind()
    {
        QFETCH(QByteArray, action);
        if (!QFile::exists(path())) {
            QCOMPARE(make({u"--name"_qs, u"A"_qs}).status, 0);
            QCOMPARE(play("{'do':'member.add','name':'Ada'}\n").status, 0);
        }
        const Answer played = play(action + "\n");
        QCOMPARE(played.status, 1);
        QTEST(played.lines[0][u"kind"_qs].toString(), "kind");
        QVERIFY(!played.lines[0][u"message"_qs].toString().isEmpty());
    }

    void usersActApproveAndProveIt()
    {
        QCOMPARE(make({u"--name"_qs, u"A"_qs}).status, 0);
        const QByteArray pay = "{'do':'member.pay','member':1,'amount_cents':100,'as':'bob'";
        const Answer played =
            play("{'do':'member.add','name':'Ada'}\n"
                 "{'do':'user.add','name':'bob','roles':['cashier'],'pin':'4827','member':1}\n" +
                 pay + ",'pin':'4827'}\n" + pay + ",'pin':'4828'}\n" + pay + "}\n" + pay +
                 ",'pin':'4827','approved_by':'owner'}\n" + pay +
                 ",'pin':'4827','approved_by':'bob','approver_pin':'4827'}\n"
                 "{'do':'user.pin','user':'owner','pin':'7391'}\n"
                 "{'do':'user.list'}\n");
        QStringList outcomes;
        for (const QJsonObject &line : played.lines)
            outcomes.append(line[u"ok"_qs].toBool() ? u"ok"_qs : line[u"code"_qs].toString());
        QCOMPARE(outcomes.join(u' '),
                 u"ok ok move_member_money pin_wrong pin_needed ok same_person ok ok"_qs);
        QCOMPARE(played.lines.back()[u"users"_qs].toArray().size(), 2);
        const auto db = ShopFile::open(path());
        const auto lines = (*db)->read([](Tx &tx) { return AuditStore::of(tx, u"user"_qs, 2); });
        QStringList deeds;
        for (const AuditLine &line : *lines)
            deeds.append(line.deed);
        QCOMPARE(deeds.count(u"access.denied"_qs), 1);
        QCOMPARE(deeds.count(u"access.pin_wrong"_qs), 1);
        // The owner now has a PIN: a script that names nobody must give it too.
        QCOMPARE(play("{'do':'user.list'}\n").status, 1);
        QFile pin(m_folder->filePath(u"pin"_qs));
        QVERIFY(pin.open(QIODevice::WriteOnly));
        pin.write("7391\n");
        pin.close();
        QCOMPARE(
            run({u"run"_qs, path(), u"--pin-file"_qs, pin.fileName()}, "{\"do\":\"user.list\"}\n")
                .status,
            0);
    }

private:
    QByteArray m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
};

CABAS_TEST(TestMemberActions)
#include "tst_memberactions.moc"
