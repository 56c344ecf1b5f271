// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace cabas;
using test::PostgresDatabase;

/// The private PostgreSQL of the tests: quick to start, empty, gone afterwards.
class TestPostgres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
    }

    void startsInTime()
    {
        QElapsedTimer timer;
        timer.start();
        const PostgresDatabase database;
        QVERIFY2(database.isReady(), qPrintable(database.error()));
        const qint64 first = timer.restart();
        const PostgresDatabase second;
        QVERIFY2(second.isReady(), qPrintable(second.error()));
        qInfo("cluster and database %lld ms, another database %lld ms", first, timer.elapsed());
        QVERIFY(second.name() != database.name());
        QCOMPARE(second.host(), database.host());
        QVERIFY2(first < 20'000, "starting a cluster takes a second or two on an idle machine");
    }

    void theDatabaseIsEmptyAndSpeaksUtf8()
    {
        const PostgresDatabase database;
        QVERIFY2(database.isReady(), qPrintable(database.error()));
        Connected connected(database);
        QCOMPARE(connected.value(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_qs),
                 QVariant(0));
        QCOMPARE(connected.value(u"SELECT 'œuf é €' || length('œuf')"_qs),
                 QVariant(u"œuf é €3"_qs));
        QCOMPARE(connected.value(u"SHOW listen_addresses"_qs), QVariant(QString()));
        QVERIFY(connected.value(u"SHOW server_version"_qs).toString().startsWith(u"15."));
    }

    void aDatabaseGoesEvenWhenSomeoneIsConnected()
    {
        auto database = std::make_unique<PostgresDatabase>();
        const PostgresDatabase other;
        QVERIFY2(database->isReady(), qPrintable(database->error()));
        Connected connected(*database);
        const QString name = database->name();
        const QString count = u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_qs.arg(name);
        Connected watching(other);
        QCOMPARE(watching.value(count), QVariant(1));
        database.reset();
        QCOMPARE(watching.value(count), QVariant(0));
    }

private:
    /// A connection for the time of one test.
    class Connected {
    public:
        explicit Connected(const PostgresDatabase &database) : m_name(u"tst "_qs + database.name())
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_qs, m_name);
            connection.setHostName(database.host());
            connection.setDatabaseName(database.name());
            connection.setUserName(PostgresDatabase::user());
            connection.open();
        }
        ~Connected()
        {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
        QVariant value(const QString &sql)
        {
            QSqlQuery query(QSqlDatabase::database(m_name));
            return query.exec(sql) && query.next() ? query.value(0) : QVariant();
        }

    private:
        QString m_name;
    };
};

CABAS_TEST(TestPostgres)
#include "tst_postgres.moc"
