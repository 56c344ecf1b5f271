// SPDX-License-Identifier: GPL-3.0-or-later
// covers: serveraddress serverlink serverbackup shopmove
// A shop on a server: where an address leads, that a connection may be cut at any moment and the
// outcome of each deed is known, that copies and moves hold every value.
#include "core/db/servershop.h"

#include "core/db/backup.h"
#include "core/db/integrity.h"
#include "core/db/schema.h"
#include "core/db/serveraddress.h"
#include "core/db/serverbackup.h"
#include "core/db/serverlink.h"
#include "core/db/shopfile.h"
#include "core/db/shopmove.h"
#include "tests/support/cutsocket.h"
#include "tests/support/fullshop.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);

/// Rows of all tables that are carried, as text.
QStringList contentsOf(Database &db)
{
    QStringList lines;
    const Result<> read = db.read([&](Tx &tx) -> Result<> {
        for (const TableShape &table : Integrity::tables(tx.connection())) {
            if (table.isVirtual || table.name == u"schema_history")
                continue;
            QStringList columns = table.columns;
            Integrity::eachRow(tx.connection(), table, [&](const Row &row) {
                QStringList values;
                for (int i = 0; i < row.size(); ++i)
                    values += columns[i] + u'=' +
                              (row.isNull(i)   ? u"NULL"_qs
                               : row.isBlob(i) ? QString::fromLatin1(row.blob(i).toHex())
                                               : row.text(i));
                values.sort();
                lines += table.name + u": "_qs + values.join(u" | "_qs);
            });
        }
        return Ok{};
    });
    lines.sort();
    return read ? lines : QStringList{read.failure().message};
}

} // namespace

class TestServerShop : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresDatabase> m_withTables;
    std::unique_ptr<PostgresDatabase> m_moved; ///< a whole shop, moved there

    static Result<> addName(Tx &tx, const QString &name)
    {
        tx.change("INSERT INTO families (name, name_fold) VALUES (?, ?)", {name, name});
        return Ok{};
    }
    static qint64 named(Database &db, const QString &name)
    {
        return *db.read([&](Tx &tx) {
            return tx.integer("SELECT COUNT(*) FROM families WHERE name = ?", {name});
        });
    }
    /// Ends every other connection to the database.
    static void cutAll(const PostgresDatabase &database)
    {
        Connection connection(database.location(), ConnectionMode::Read);
        connection.execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE datname = current_database() AND pid <> pg_backend_pid()"_qs);
    }
    /// A database with the tables of a shop, made once: that takes most of the time.
    const PostgresDatabase &withTables()
    {
        if (m_withTables == nullptr) {
            m_withTables = std::make_unique<PostgresDatabase>();
            Connection connection(m_withTables->location(), ConnectionMode::Write);
            Schema::migrate(connection, 0, now);
        }
        return *m_withTables;
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("code");
        QTest::newRow("whole") << u"postgresql://ana@srv.example:5433/shop"_qs
                               << u"host=srv.example port=5433 dbname=shop user=ana"_qs
                               << QString();
        QTest::newRow("short") << u"postgres:///shop"_qs << u"dbname=shop"_qs << QString();
        QTest::newRow("socket") << u"postgresql://ana@/shop?host=/run/pg"_qs
                                << u"host=/run/pg dbname=shop user=ana"_qs << QString();
        QTest::newRow("six") << u"postgresql://[::1]/shop"_qs << u"host=::1 dbname=shop"_qs
                             << QString();
        QTest::newRow("coded") << u"postgresql://a%40b@h/s%C3%A9"_qs
                               << u"host=h dbname=sé user=a@b"_qs << QString();
        QTest::newRow("password") << u"postgresql://ana:secret@h/shop"_qs << QString()
                                  << u"password"_qs;
        QTest::newRow("asked") << u"postgresql://ana@h/shop?password=x"_qs << QString()
                               << u"password"_qs;
        QTest::newRow("nothing") << u"postgresql://h"_qs << QString() << u"address"_qs;
        QTest::newRow("port") << u"postgresql://h:70000/shop"_qs << QString() << u"address"_qs;
        QTest::newRow("space") << u"postgresql://h/a%20user=b"_qs << QString() << u"address"_qs;
    }

    void addresses()
    {
        QFETCH(QString, word);
        QFETCH(QString, options);
        QFETCH(QString, code);
        QVERIFY(ServerAddress::isAddress(word));
        const Result<DatabaseLocation> location = ServerAddress::location(word);
        QCOMPARE(location.ok(), code.isEmpty());
        if (!location) {
            QCOMPARE(location.failure().code, code);
            QVERIFY(!location.failure().message.contains(u"secret"));
            return;
        }
        QCOMPARE(location->options, options);
        QCOMPARE(ServerAddress::location(ServerAddress::wordOf(*location))->options, options);
        QVERIFY(!ServerAddress::isAddress(u"/home/ana/postgresql.cabas"_qs));
    }

    void aPasswordIsKeptInMemoryAlone()
    {
        const DatabaseLocation location = *ServerAddress::location(u"postgresql://a@h/pw"_qs);
        QCOMPARE(ServerAddress::passwordFor(location), QString());
        ServerAddress::keepPassword(location, u"s3cret"_qs);
        QCOMPARE(ServerAddress::passwordFor(location), u"s3cret"_qs);
        QVERIFY(!location.options.contains(u"s3cret"));
        QVERIFY(!ServerAddress::wordOf(location).contains(u"s3cret"));
        const QProcessEnvironment environment = ServerAddress::environmentFor(location);
        QCOMPARE(environment.value(u"PGPASSWORD"_qs), u"s3cret"_qs);
        QCOMPARE(environment.value(u"PGDATABASE"_qs), u"pw"_qs);
    }

    void whatTheServerSaysIsSaidInWords_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *said, const char *native, const char *code) {
            QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(native)
                                << QString::fromUtf8(code);
        };
        row("fe_sendauth: no password supplied", "08001", "password_needed");
        row("FATAL: password authentication failed for user \"a\"", "08001", "password_wrong");
        row("FATAL: authentification par mot de passe échouée", "08001", "password_wrong");
        row("FATAL: role \"x\" does not exist", "08001", "not_let_in");
        row("FATAL: database \"x\" does not exist", "08001", "absent");
        row("Connection refused", "08001", "server_away");
        row("terminating connection", "57P01", "server_away");
        row("server closed the connection", "", "server_away");
        row("nobody knows", "08007", "outcome_unknown");
        row("lock timeout", "55P03", "busy");
        row("could not extend file", "53100", "disk_full");
        row("permission denied", "42501", "read_only");
        row("violates unique constraint", "23505", "storage");
    }

    void whatTheServerSaysIsSaidInWords()
    {
        QFETCH(QString, said);
        QFETCH(QString, native);
        QFETCH(QString, code);
        const Failure failure = Database::failureOf(DbError(said, native));
        QCOMPARE(failure.code, code);
        QCOMPARE(ServerLink::isLost(failure), code == u"server_away" || code == u"outcome_unknown");
    }

    void aShopIsMadeWholeOrNotAtAll()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        const PostgresDatabase database;
        const QString address = database.address();
        QCOMPARE(ShopFile::open(address).failure().code, u"no_shop"_qs);
        const auto refuse = [](Tx &) -> Result<> { return refused(u"no"_qs, u"no"_qs); };
        QCOMPARE(ShopFile::create(address, now, refuse).failure().code, u"no"_qs);
        QVERIFY(ServerShop::checkEmpty(address).ok());
        const Result<> made = ShopFile::create(
            address, now, [](Tx &tx) -> Result<> { return addName(tx, u"Frais"_qs); });
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.failure().message));
        QCOMPARE(ShopFile::create(address, now, refuse).failure().code, u"exists"_qs);
        Database db(database.location(), false);
        QCOMPARE(named(db, u"Frais"_qs), 1);
        Connection connection(database.location(), ConnectionMode::Read);
        QCOMPARE(Schema::differences(connection), QStringList());
        connection.execute(u"ALTER TABLE tickets DISABLE TRIGGER tickets_append_only"_qs);
        connection.execute(u"ALTER TABLE ticket_lines DROP COLUMN name"_qs);
        QCOMPARE(Schema::differences(connection),
                 (QStringList{u"table ticket_lines: changed"_qs,
                              u"trigger tickets_append_only: missing"_qs}));
    }

    void aCutConnectionIsMadeAnew()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        const PostgresDatabase &database = withTables();
        Database db(database.location(), false);
        QVERIFY(db.write([](Tx &tx) { return addName(tx, u"a"_qs); }).ok());
        QCOMPARE(named(db, u"a"_qs), 1);
        cutAll(database);
        QVERIFY(db.write([](Tx &tx) { return addName(tx, u"b"_qs); }).ok());
        cutAll(database);
        QCOMPARE(named(db, u"b"_qs), 1);
        const Result<> cut = db.write([&](Tx &tx) -> Result<> {
            CABAS_TRY(addName(tx, u"c"_qs));
            cutAll(database);
            return addName(tx, u"d"_qs);
        });
        QCOMPARE(cut.failure().code, u"server_away"_qs);
        QCOMPARE(named(db, u"c"_qs), 0);
        QVERIFY(db.write([](Tx &tx) { return addName(tx, u"c"_qs); }).ok());
        QCOMPARE(named(db, u"c"_qs), 1);
    }

    void theOutcomeOfALostCommitIsAskedFor()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        const PostgresDatabase &database = withTables();
        CutSocket socket(m_folder.path(), database.host());
        DatabaseLocation location = database.location();
        location.options.replace(database.host(), m_folder.path());
        Database db(location, false);
        QVERIFY(db.write([](Tx &tx) { return addName(tx, u"x"_qs); }).ok());

        socket.cutNext(CutSocket::Cut::BeforeAnswer);
        const Result<> recorded = db.write([](Tx &tx) { return addName(tx, u"y"_qs); });
        QVERIFY2(recorded.ok(), recorded ? "" : qPrintable(recorded.failure().message));
        QCOMPARE(named(db, u"y"_qs), 1);

        socket.cutNext(CutSocket::Cut::BeforeCommit);
        const Result<> lost = db.write([](Tx &tx) { return addName(tx, u"z"_qs); });
        QCOMPARE(lost.failure().code, u"server_away"_qs);
        QCOMPARE(named(db, u"z"_qs), 0);
        QVERIFY(db.write([](Tx &tx) { return addName(tx, u"z"_qs); }).ok());
        QCOMPARE(named(db, u"z"_qs), 1);
    }

    void movedThereAndBackAllIsTheSame()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        TestShop shop;
        liveALittle(shop);
        const QString file = m_folder.filePath(u"shop.cabas"_qs);
        const QString back = m_folder.filePath(u"back.cabas"_qs);
        QVERIFY(Backup::copy(shop.path(), file).ok());
        m_moved = std::make_unique<PostgresDatabase>();
        const QString address = m_moved->address();
        QCOMPARE(ShopMove::run(shop.path(), address, now).failure().code, u"in_use"_qs);
        const Result<ShopMove::Moved> there = ShopMove::run(file, address, now);
        QVERIFY2(there.ok(), there ? "" : qPrintable(there.failure().message));
        QVERIFY(there->rows > 500);
        QCOMPARE(ShopMove::run(file, address, now).failure().code, u"exists"_qs);
        const Result<ShopMove::Moved> again = ShopMove::run(address, back, now);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.failure().message));
        QCOMPARE(again->rows, there->rows);

        const QStringList before = contentsOf(**ShopFile::open(file));
        const auto server = ShopFile::open(address);
        QCOMPARE(contentsOf(**server), before);
        QCOMPARE(contentsOf(**ShopFile::open(back)), before);
        // References are the server's again, and the next number follows the last.
        QVERIFY(!(*server)
                     ->write([](Tx &tx) -> Result<> {
                         tx.change("DELETE FROM products");
                         return Ok{};
                     })
                     .ok());
        QVERIFY((*server)->write([](Tx &tx) { return addName(tx, u"Nouveau"_qs); }).ok());
    }

    void cleanupTestCase()
    {
        m_withTables.reset();
        m_moved.reset();
    }

    void aCopyIsReadBackAndRestored()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        if (m_moved == nullptr)
            QSKIP("a shop is moved there first: movedThereAndBackAllIsTheSame");
        const PostgresDatabase other;
        const QString address = m_moved->address();
        const QString folder = m_folder.filePath(u"copies"_qs);
        const QString file = m_folder.filePath(u"back.cabas"_qs);
        for (int hour = 0; hour < 2; ++hour) {
            const Result<Backup::Copy> copy =
                Backup::into(address, folder, now.addSecs(3600 * hour), 1);
            QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.failure().message));
        }
        const std::vector<BackupCopy> copies = Backup::copiesOf(address, folder);
        QCOMPARE(copies.size(), 1);
        QVERIFY(Backup::readBack(copies.front().path, address).ok());
        QCOMPARE(QFile::permissions(copies.front().path) & QFile::ReadGroup, QFile::Permissions());
        QCOMPARE(Backup::restore(copies.front().path, file, now).failure().code, u"kind"_qs);
        QCOMPARE(Backup::restore(file, other.address(), now).failure().code, u"kind"_qs);
        QCOMPARE(Backup::restore(copies.front().path, address, now).failure().code, u"exists"_qs);
        const Result<QString> restored = Backup::restore(copies.front().path, other.address(), now);
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.failure().message));
        QCOMPARE(contentsOf(**ShopFile::open(other.address())),
                 contentsOf(**ShopFile::open(address)));
        QFile torn(copies.front().path);
        QVERIFY(torn.resize(torn.size() / 2));
        QVERIFY(!Backup::readBack(copies.front().path, address).ok());
    }
};

CABAS_TEST(TestServerShop)
#include "tst_servershop.moc"
