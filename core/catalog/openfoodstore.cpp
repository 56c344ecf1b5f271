// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openfoodstore.h"

#include "core/db/dberror.h"

#include <QFileInfo>

namespace cabas {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

OpenFoodStore::OpenFoodStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

QString OpenFoodStore::pathFor(const QString &shopPath)
{
    return shopPath.isEmpty() ? QString() : shopPath + u".openfoodfacts"_qs;
}

std::unique_ptr<OpenFoodStore> OpenFoodStore::open(const QString &path)
{
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return nullptr;
    try {
        auto connection = std::make_unique<Connection>(DatabaseLocation{Engine::Sqlite, path, {}},
                                                       ConnectionMode::Immutable);
        connection->run("SELECT gtin, name, quantity, brand, labels, allergens, traces, "
                        "categories, origins, nutriscore, ingredients FROM foods LIMIT 1",
                        {}, [](const Row &) {});
        return std::unique_ptr<OpenFoodStore>(new OpenFoodStore(std::move(connection)));
    } catch (const DbError &) {
        return nullptr;
    }
}

std::unique_ptr<OpenFoodStore> OpenFoodStore::make(const QString &path)
{
    auto connection = std::make_unique<Connection>(DatabaseLocation{Engine::Sqlite, path, {}},
                                                   ConnectionMode::Making);
    connection->beginWrite();
    connection->execute(
        QStringLiteral("CREATE TABLE foods (gtin INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "quantity TEXT NOT NULL, brand TEXT NOT NULL, labels TEXT NOT NULL, "
                       "allergens TEXT NOT NULL, traces TEXT NOT NULL, categories TEXT NOT NULL, "
                       "origins TEXT NOT NULL, nutriscore TEXT NOT NULL, "
                       "ingredients TEXT NOT NULL) STRICT"));
    connection->execute(QStringLiteral("CREATE TABLE about (id INTEGER PRIMARY KEY, "
                                       "imported_at TEXT NOT NULL, products INTEGER NOT NULL, "
                                       "attribution TEXT NOT NULL) STRICT"));
    return std::unique_ptr<OpenFoodStore>(new OpenFoodStore(std::move(connection)));
}

void OpenFoodStore::add(const OpenFood &food)
{
    m_connection->run(
        R"(INSERT INTO foods (gtin, name, quantity, brand, labels, allergens, traces, categories,
               origins, nutriscore, ingredients)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (gtin) DO UPDATE
           SET name = excluded.name, quantity = excluded.quantity, brand = excluded.brand,
               labels = excluded.labels, allergens = excluded.allergens,
               traces = excluded.traces, categories = excluded.categories,
               origins = excluded.origins, nutriscore = excluded.nutriscore,
               ingredients = excluded.ingredients)",
        {food.gtin.toLongLong(), food.name, food.quantity, food.brand, food.labels.join(u' '),
         food.allergens.join(u' '), food.traces.join(u' '), food.categories.join(u' '),
         food.origins.join(u' '), food.nutriscore, food.ingredients},
        [](const Row &) {});
}

void OpenFoodStore::commit(const QDateTime &now, qint64 products)
{
    m_connection->run(
        R"(INSERT INTO about (id, imported_at, products, attribution)
           VALUES (1, ?, ?, 'Open Food Facts contributors, Open Database License 1.0')
           ON CONFLICT (id) DO UPDATE
           SET imported_at = excluded.imported_at, products = excluded.products)",
        {now, products}, [](const Row &) {});
    m_connection->commit();
    m_connection->beginWrite();
}

std::optional<OpenFood> OpenFoodStore::find(const QString &gtin14)
{
    std::optional<OpenFood> found;
    m_connection->run(R"(SELECT name, quantity, brand, labels, allergens, traces, categories,
                             origins, nutriscore, ingredients
                         FROM foods WHERE gtin = ?)",
                      {gtin14.toLongLong()}, [&](const Row &row) {
                          found = OpenFood{gtin14,
                                           row.text(0),
                                           row.text(1),
                                           row.text(2),
                                           words(row.text(3)),
                                           words(row.text(4)),
                                           words(row.text(5)),
                                           words(row.text(6)),
                                           words(row.text(7)),
                                           row.text(8),
                                           row.text(9)};
                      });
    return found;
}

OpenFoodStore::About OpenFoodStore::about()
{
    About about;
    m_connection->run("SELECT imported_at, products FROM about WHERE id = 1", {},
                      [&](const Row &row) {
                          about.importedAt = row.instant(0);
                          about.products = row.integer(1);
                      });
    return about;
}

} // namespace cabas
