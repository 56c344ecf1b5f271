// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/base/vatcode.h"
#include "core/db/schema.h"
#include "core/db/shopfile.h"
#include "tests/support/postgres.h"

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

std::unique_ptr<Database> openedPostgres(const DatabaseLocation &location)
{
    {
        Connection connection(location, ConnectionMode::Write);
        Schema::migrate(connection, 0, opening);
    }
    return std::make_unique<Database>(location, false);
}

} // namespace

TestShop::TestShop(Engine engine) : m_clock(opening)
{
    Users users;
    const auto keepUsers = [&](Tx &tx) -> Result<> {
        CABAS_LET(filled, fill(tx));
        users = filled;
        return Ok{};
    };
    if (engine == Postgres) {
        m_postgres = std::make_unique<PostgresDatabase>();
        if (!m_postgres->isReady())
            qFatal("%s", qPrintable(m_postgres->error()));
        m_location = m_postgres->location();
        m_db = openedPostgres(m_location);
        mustSucceed(m_db->write(keepUsers));
    } else {
        m_location.path = m_folder.filePath(u"shop.cabas"_qs);
        mustSucceed(ShopFile::create(m_location.path, opening, keepUsers));
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
    connection.beginWrite();
    for (const Row &trigger : triggers)
        connection.execute(u"DROP TRIGGER "_qs + trigger.text(0));
    connection.execute(statement);
    for (const Row &trigger : triggers)
        connection.execute(trigger.text(1));
    connection.commit();
}

} // namespace cabas::test
