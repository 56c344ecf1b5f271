// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shopstore.h"

#include "core/db/dberror.h"

namespace cabas {

void ShopStore::add(Tx &tx, const ShopProfile &shop)
{
    tx.change(R"(INSERT INTO shop (id, uuid, name, siren, profile, language, time_zone, vat_regime,
                     year_start, share_cents, sandbox, pin_ops, pin_memory, owner_id, created_at)
                 VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {shop.uuid, shop.name, shop.siren, shop.profile, shop.language,
               QString::fromLatin1(shop.timeZone), shop.vatRegime, shop.yearStart, shop.share,
               shop.sandbox, shop.pinOps, shop.pinMemory, shop.owner, shop.createdAt});
    tx.touch(Topic::Shop);
}

QString ShopStore::uuid(Tx &tx)
{
    const std::optional<Row> row = tx.first("SELECT uuid FROM shop WHERE id = 1");
    require(row.has_value(), "the file holds no shop");
    return row->text(0);
}

ShopProfile ShopStore::read(Tx &tx)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT uuid, name, siren, profile, language, time_zone, vat_regime, year_start,
                        share_cents, sandbox, pin_ops, pin_memory, owner_id, revision, created_at
                    FROM shop WHERE id = 1)");
    require(row.has_value(), "the file holds no shop");
    ShopProfile shop;
    shop.uuid = row->text(0);
    shop.name = row->text(1);
    shop.siren = row->text(2);
    shop.profile = row->text(3);
    shop.language = row->text(4);
    shop.timeZone = row->text(5).toLatin1();
    shop.vatRegime = row->text(6);
    shop.yearStart = row->text(7);
    shop.share = row->money(8);
    shop.sandbox = row->flag(9);
    shop.pinOps = row->integer(10);
    shop.pinMemory = row->integer(11);
    shop.owner = row->id<UserId>(12);
    shop.revision = row->number(13);
    shop.createdAt = row->instant(14);
    return shop;
}

std::optional<QByteArray> ShopStore::answerOf(Tx &tx, const QString &key)
{
    const std::optional<Row> row = tx.first("SELECT answer FROM deeds WHERE key = ?", {key});
    return row ? std::optional(row->text(0).toUtf8()) : std::nullopt;
}

void ShopStore::keepAnswer(Tx &tx, const QString &key, const QString &deed,
                           const QByteArray &answer, const QDateTime &now)
{
    tx.change("INSERT INTO deeds (key, deed, answer, at) VALUES (?, ?, ?, ?)",
              {key, deed, QString::fromUtf8(answer), now});
}

std::vector<QString> ShopStore::keys(Tx &tx)
{
    std::vector<QString> keys;
    tx.each("SELECT public_key FROM shop_keys ORDER BY id", {},
            [&](const Row &row) { keys.push_back(row.text(0)); });
    return keys;
}

bool ShopStore::hasKey(Tx &tx, const QString &publicKey)
{
    return tx.integer("SELECT COUNT(*) FROM shop_keys WHERE public_key = ?", {publicKey}) > 0;
}

qint64 ShopStore::addKey(Tx &tx, const QString &publicKey, const QDateTime &now)
{
    return tx.insert("INSERT INTO shop_keys (public_key, created_at) VALUES (?, ?) RETURNING id",
                     {publicKey, now});
}

} // namespace cabas
