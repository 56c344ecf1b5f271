// SPDX-License-Identifier: GPL-3.0-or-later
// covers: capitalactions peopleactions peoplejson privacyactions memberfield
#include "app/shop.h"
#include "core/accounting/balancestore.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalservice.h"
#include "core/members/capitalstore.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace cabas;

/// The demonstration shop: its register of shares is its accounts, and its actions answer.
class TestCapitalDemo : public QObject {
    Q_OBJECT

    /// The shop of 2,500 members with CABAS_LONG=1, else the one of 40 households.
    static bool isLong() { return qEnvironmentVariableIntValue("CABAS_LONG") == 1; }
    QString path() const { return m_folder.filePath(u"demo.cabas"_qs); }
    QByteArray run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder.filePath(u"keys"_qs)});
        program.write(input);
        program.closeWriteChannel();
        const int longEnough = isLong() ? 1'200'000 : 60'000;
        if (!program.waitForFinished(longEnough))
            return {};
        return program.readAllStandardOutput();
    }
    QJsonObject act(const QByteArray &action) const
    {
        QByteArray line = action;
        const QByteArray answer = run({u"run"_qs, path()}, line.replace('\'', '"') + '\n');
        return QJsonDocument::fromJson(answer.split('\n').first()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        run({u"demo"_qs, path(), u"--size"_qs, isLong() ? u"shop"_qs : u"counter"_qs, u"--now"_qs,
             u"2026-03-10"_qs});
        QVERIFY(QFile::exists(path()));
    }

    void onEveryDayTheRegisterIsTheAccounts()
    {
        auto opened = Shop::open(path(), {m_folder.filePath(u"keys"_qs), {}, {}});
        QVERIFY(opened.ok());
        Database &db = (*opened)->db();
        const auto compared = db.read([](Tx &tx) -> Result<int> {
            CABAS_LET(accounts, CapitalDesk::accounts(tx));
            std::map<QDate, Money> capital;
            std::map<QDate, Money> paid;
            const Period always{QDate(2000, 1, 1), QDate(2100, 1, 1)};
            for (const RegisterLine &line : CapitalStore::lines(tx, always)) {
                capital[line.day] += line.capital - line.paid;
                paid[line.day] += line.paid;
            }
            const QDate firstDay = CapitalDesk::openingDay(tx, QDate(2026, 3, 10));
            std::map<QDate, Money> called;
            std::map<QDate, Money> booked;
            BalanceStore::eachLine(tx, u"101"_qs, always.from, always.to,
                                   [&](const LedgerLine &line) {
                                       // A later year's opening says again what it holds.
                                       if (line.journal == u"AN" && line.on > firstDay)
                                           return;
                                       auto &days = line.account == accounts.paid ? booked : called;
                                       days[line.on] += line.credit - line.debit;
                                   });
            int days = 0;
            Money owed;
            Money held;
            Money owedBooks;
            Money heldBooks;
            for (QDate day = QDate(2024, 12, 31); day <= QDate(2026, 3, 10); day = day.addDays(1)) {
                owed += capital[day];
                held += paid[day];
                owedBooks += called[day];
                heldBooks += booked[day];
                if (owed != owedBooks || held != heldBooks)
                    return refused(day.toString(Qt::ISODate));
                days += held.isZero() ? 0 : 1;
            }
            return days;
        });
        QVERIFY2(compared.ok(), compared ? "" : qPrintable(compared.failure().message));
        qInfo("register and accounts agree on %d days", *compared);
        QVERIFY(*compared > (isLong() ? 300 : 400));
        const auto summary =
            CapitalService(db).summary(*(*opened)->ownerSession(), QDate(2026, 3, 10));
        QVERIFY(summary->agrees());
        QVERIFY(summary->holders > (isLong() ? 2000 : 30));
    }

    void actionsAnswer()
    {
        QVERIFY(act("{'do':'shares.summary'}").value(u"agrees"_qs).toBool());
        const QJsonObject shown = act("{'do':'shares.show','member':'1'}");
        QVERIFY(shown.value(u"shares"_qs).toInt() > 0);
        QVERIFY(act("{'do':'shares.transfer','from':'1','to':'2','shares':1}")
                    .value(u"ok"_qs)
                    .toBool());
        QVERIFY(act("{'do':'shares.refund_plan'}").contains(u"served"_qs));
        QVERIFY(act("{'do':'member.category','name':'Essai','kind':'trial','days':30}")
                    .value(u"ok"_qs)
                    .toBool());
        QVERIFY(act("{'do':'member.profile','member':'3','category':1,'city':'Lille'}")
                    .contains(u"ends_on"_qs));
        QVERIFY(act("{'do':'member.lend','member':'3','label':'Cave'}").contains(u"thing"_qs));
        QVERIFY(act("{'do':'member.duplicates'}").contains(u"duplicates"_qs));
        QVERIFY(
            act("{'do':'member.leave','member':'4','preview':true}").contains(u"free_shares"_qs));
        QVERIFY(act("{'do':'household.show','household':1}").contains(u"members"_qs));
        const QJsonObject file = act("{'do':'member.export','member':'5'}");
        QVERIFY(!file.value(u"file"_qs).toObject().value(u"identity"_qs).toArray().isEmpty());
        QCOMPARE(act("{'do':'member.readers','member':'5'}").value(u"readings"_qs).toArray().size(),
                 1);
        for (const QString &name : {u"file.pdf"_qs, u"file.json"_qs}) {
            const QString out = m_folder.filePath(name);
            run({u"export"_qs, u"member"_qs, path(), out, u"--number"_qs, u"5"_qs});
            QFile written(out);
            QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(name));
            QCOMPARE(written.read(5) == "%PDF-", name.endsWith(u".pdf"));
        }
        QCOMPARE(act("{'do':'member.erase','member':'5'}").value(u"kind"_qs).toString(),
                 u"refused"_qs);
        QVERIFY(act("{'do':'member.letter','template':'shares_owed','preview':true}")
                    .contains(u"letters"_qs));
        QVERIFY(act("{'do':'shares.summary'}").value(u"agrees"_qs).toBool());
        const QByteArray verified = run({u"verify"_qs, path()});
        QVERIFY2(QJsonDocument::fromJson(verified).object().value(u"ok"_qs).toBool(),
                 verified.constData());
    }

private:
    QTemporaryDir m_folder;
};

CABAS_TEST(TestCapitalDemo)
#include "tst_capitaldemo.moc"
