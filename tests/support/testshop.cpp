// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/base/vatcode.h"
#include "core/db/schema.h"
#include "core/db/shopfile.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <csignal>
#include <unistd.h>

namespace cabas::test {

namespace {

const QByteArray zone = "Europe/Paris";
const QDateTime opening(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);

struct Users {
    UserId owner{1};
    UserId volunteer{1};
    UserId approver{1};
};

UserId addUser(Tx &tx, const QString &name, const QString &shown)
{
    return UserId(tx.insert("INSERT INTO users (name, display_name) VALUES (?, ?) RETURNING id",
                            {name, shown}));
}

void addRoles(Tx &tx, UserId owner)
{
    for (const Role role : Permissions::roles()) {
        tx.change("INSERT INTO user_roles (user_id, role) VALUES (?, ?)",
                  {owner, Permissions::roleName(role)});
        for (const Permission permission : Permissions::defaults(role))
            tx.change("INSERT INTO role_permissions (role, permission) VALUES (?, ?)",
                      {Permissions::roleName(role), Permissions::name(permission)});
    }
}

void addVatCode(Tx &tx, const QString &code, VatCategory category, int rateBp)
{
    tx.change(R"(INSERT INTO vat_codes (code, category, rate_bp, valid_from)
                 VALUES (?, ?, ?, '2014-01-01'))",
              {code, vatCategoryLetter(category), rateBp});
}

Result<Users> fill(Tx &tx)
{
    Users users;
    users.owner = addUser(tx, u"owner"_qs, u"Camille Aubépine"_qs);
    users.volunteer = addUser(tx, u"robin"_qs, u"Robin Fougère"_qs);
    users.approver = addUser(tx, u"sacha"_qs, u"Sacha Tilleul"_qs);
    addRoles(tx, users.owner);

    ShopProfile shop;
    shop.uuid = u"00000000-0000-4000-8000-000000000001"_qs;
    shop.name = u"La Feuille"_qs;
    shop.profile = u"coop-makeup"_qs;
    shop.language = u"fr"_qs;
    shop.timeZone = zone;
    shop.vatRegime = u"liable"_qs;
    shop.yearStart = u"01-01"_qs;
    shop.share = Money::fromCents(1000);
    shop.sandbox = true;
    shop.pinOps = 1;
    shop.pinMemory = 8192;
    shop.owner = users.owner;
    shop.createdAt = opening;
    ShopStore::add(tx, shop);

    addVatCode(tx, u"S550"_qs, VatCategory::Standard, 550);
    addVatCode(tx, u"S1000"_qs, VatCategory::Standard, 1000);
    addVatCode(tx, u"S2000"_qs, VatCategory::Standard, 2000);
    addVatCode(tx, u"S210"_qs, VatCategory::Standard, 210);
    addVatCode(tx, u"Z0"_qs, VatCategory::Zero, 0);
    addVatCode(tx, u"E0"_qs, VatCategory::Exempt, 0);
    addVatCode(tx, u"O0"_qs, VatCategory::OutOfScope, 0);
    for (const QString &name :
         {u"Épicerie"_qs, u"Fruits et légumes"_qs, u"Frais"_qs, u"Hygiène"_qs})
        tx.change("INSERT INTO families (name, name_fold) VALUES (?, ?)", {name, fold(name)});
    return users;
}

/// The file of a new shop and who is in it: made once an executable, then copied, because making
/// one waits for the disk many times.
struct Template {
    QByteArray bytes;
    Users users;
};

Result<Template> makeTemplate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.cabas"_qs);
    Template made;
    CABAS_TRY(ShopFile::create(path, opening, [&](Tx &tx) -> Result<> {
        CABAS_LET(filled, fill(tx));
        made.users = filled;
        return Ok{};
    }));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file.errorString());
    made.bytes = file.readAll();
    return made;
}

const QString folderPrefix = QStringLiteral("cabas-shop-");

/// Memory where there is some: a disk that is asked to keep every commit makes tests slow.
QString root()
{
    constexpr qint64 wanted = 48 * 1024 * 1024;
    const QStorageInfo memory(u"/dev/shm"_qs);
    const bool roomy = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > wanted;
    return roomy ? u"/dev/shm"_qs : QDir::tempPath();
}

/// Removes what killed test programs left behind; a folder's name holds its process.
void sweep(const QString &in)
{
    QDir folder(in);
    for (const QString &name : folder.entryList({folderPrefix + u'*'}, QDir::Dirs)) {
        const int process = name.section(u'-', 2, 2).toInt();
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QDir(folder.filePath(name)).removeRecursively();
    }
}

QString folderTemplate()
{
    static const QString path = [] {
        const QString in = root();
        sweep(in);
        return u"%1/%2%3-XXXXXX"_qs.arg(in, folderPrefix).arg(::getpid());
    }();
    return path;
}

/// The database that PostgreSQL shops of an executable use one after the other.
std::unique_ptr<PostgresDatabase> spare;

void setUp(PostgresDatabase &database)
{
    if (!database.isReady())
        qFatal("%s", qPrintable(database.error()));
    Connection connection(database.location(), ConnectionMode::Write);
    Schema::migrate(connection, 0, opening);
}

/// As if new: no rows but those that the migrations wrote, numbers from 1 again. Much quicker than
/// a database more.
void empty(PostgresDatabase &database)
{
    Connection connection(database.location(), ConnectionMode::Write);
    connection.execute(u"SET session_replication_role = replica"_qs);
    connection.beginWrite();
    for (const Row &row : connection.rows(u"SELECT tablename FROM pg_tables "
                                          "WHERE schemaname = 'public' "
                                          "AND tablename NOT IN ('schema_history', 'labels')"_qs))
        connection.execute(u"DELETE FROM "_qs + row.text(0));
    connection.execute(u"INSERT INTO shop_papers (id) VALUES (1)"_qs);
    connection.execute(u"SELECT setval(c.oid, 1, false) FROM pg_class c "
                       "JOIN pg_namespace n ON n.oid = c.relnamespace "
                       "WHERE c.relkind = 'S' AND n.nspname = 'public'"_qs);
    connection.commit();
}

std::unique_ptr<PostgresDatabase> takeDatabase()
{
    if (spare) {
        empty(*spare);
        return std::move(spare);
    }
    auto database = std::make_unique<PostgresDatabase>();
    setUp(*database);
    return database;
}

void giveBack(std::unique_ptr<PostgresDatabase> database)
{
    static const bool swept = [] {
        qAddPostRoutine([] { spare.reset(); });
        return true;
    }();
    Q_UNUSED(swept)
    if (!spare)
        spare = std::move(database);
}

} // namespace

TestShop::TestShop(Engine engine) : m_folder(folderTemplate()), m_clock(opening)
{
    Users users;
    if (engine == Postgres) {
        m_postgres = takeDatabase();
        m_location = m_postgres->location();
        m_db = std::make_unique<Database>(m_location, false);
        users = write([](Tx &tx) { return fill(tx).value(); });
    } else {
        static const Result<Template> copied = makeTemplate();
        mustSucceed(copied ? Result<>(Ok{}) : Result<>(copied.failure()));
        users = copied->users;
        m_location.path = m_folder.filePath(u"shop.cabas"_qs);
        QFile file(m_location.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(copied->bytes) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        auto opened = ShopFile::open(m_location.path);
        mustSucceed(opened ? Result<>(Ok{}) : Result<>(opened.failure()));
        m_db = std::move(opened).value();
    }
    m_owner = users.owner;
    m_volunteer = users.volunteer;
    m_approver = users.approver;
}

TestShop::~TestShop()
{
    m_db.reset();
    if (m_postgres)
        giveBack(std::move(m_postgres));
}

QString TestShop::path() const
{
    return m_location.path;
}

Session TestShop::sessionOf(Session::Person person) const
{
    return Session(std::move(person), m_clock, zone, u"test"_qs);
}

Session TestShop::session() const
{
    return sessionOf({m_owner, u"Camille Aubépine"_qs, Permissions::all()});
}

Session TestShop::sessionAs(const std::vector<Permission> &permissions) const
{
    return sessionOf({m_volunteer, u"Robin Fougère"_qs, permissions});
}

Session::Person TestShop::approver(const std::vector<Permission> &permissions) const
{
    return {m_approver, u"Sacha Tilleul"_qs, permissions};
}

void TestShop::mustSucceed(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
}

QStringList TestShop::tables(Connection &connection) const
{
    const QString list =
        m_location.engine == cabas::Engine::Sqlite
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table' "
              "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%' ORDER BY name"_qs
            : u"SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_qs;
    QStringList names;
    for (const Row &row : connection.rows(list))
        names += row.text(0);
    return names;
}

QMap<QString, qint64> TestShop::countRows()
{
    Connection connection(m_location, ConnectionMode::Read);
    QMap<QString, qint64> counts;
    for (const QString &table : tables(connection))
        counts[table] = connection.scalar(u"SELECT COUNT(*) FROM "_qs + table).toLongLong();
    return counts;
}

QStringList TestShop::contents()
{
    Connection connection(m_location, ConnectionMode::Read);
    QStringList lines;
    for (const QString &table : tables(connection)) {
        for (const Row &row : connection.rows(u"SELECT * FROM "_qs + table)) {
            QStringList values{table};
            for (int column = 0; column < row.size(); ++column)
                values += row.isNull(column) ? u"NULL"_qs : row.text(column);
            lines += values.join(u" | "_qs);
        }
    }
    lines.sort();
    return lines;
}

QVariant TestShop::value(const QString &query)
{
    Connection connection(m_location, ConnectionMode::Read);
    return connection.scalar(query);
}

void TestShop::sql(const QString &statement)
{
    Connection connection(m_location, ConnectionMode::Write);
    if (m_location.engine == cabas::Engine::Postgres) {
        connection.execute(u"SET session_replication_role = replica"_qs);
        connection.execute(statement);
        return;
    }
    const std::vector<Row> triggers =
        connection.rows(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_qs);
    connection.execute(u"PRAGMA foreign_keys = OFF"_qs);
    connection.execute(u"PRAGMA ignore_check_constraints = ON"_qs);
    connection.beginWrite();
    for (const Row &trigger : triggers)
        connection.execute(u"DROP TRIGGER "_qs + trigger.text(0));
    connection.execute(statement);
    for (const Row &trigger : triggers)
        connection.execute(trigger.text(1));
    connection.commit();
}

} // namespace cabas::test
