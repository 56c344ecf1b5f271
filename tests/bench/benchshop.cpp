// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchshop.h"

#include "app/shopmaker.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/barcode/gtin.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/stockstore.h"
#include "tests/bench/measure.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>

namespace cabas::bench {

namespace {

/// Also the most that get stock: larger catalogues are only looked up in.
constexpr int productsAtATime = 5000;

/// Of the schema, so that a kept file of another one is not taken.
QString stamp()
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const QDir folder(QStringLiteral(":/core/db/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile migration(folder.filePath(name));
        if (!migration.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("the schema is not among the resources"));
        sum.addData(migration.readAll());
    }
    return QString::fromLatin1(sum.result().toHex().left(8));
}

/// A product with a price and stock enough for any run.
void addProduct(Tx &tx, const Session &session, const VatCode &vat, qint64 number)
{
    Product product;
    product.code = QStringLiteral("A%1").arg(number);
    product.name = nameOf(number);
    product.vat = vat;
    const ProductId id = CatalogStore::add(tx, product, session.now());
    const QString ean = eanOf(number);
    CatalogStore::addCode(tx, id, {ean, CodeKind::Unit, Quantity::units(1), ean});
    CatalogStore::addPrice(
        tx, id,
        {session.today().addDays(-30), Money::fromCents(250), {}, session.user(), session.now()});
}

void addStock(Tx &tx, const Session &session, qint64 from, qint64 to)
{
    std::vector<StockMove> moves;
    for (qint64 number = from; number <= to; ++number) {
        StockMove move;
        move.product = ProductId(number);
        move.kind = MoveKind::Opening;
        move.quantity = Quantity::units(100000);
        move.cost = UnitPrice::fromE4(15000);
        move.sourceKind = QStringLiteral("opening");
        move.day = session.today();
        move.at = session.now();
        move.user = session.user();
        moves.push_back(move);
    }
    StockStore::move(tx, std::move(moves));
}

Result<> addProducts(Database &db, const Session &session, int products)
{
    for (qint64 from = 1; from <= products; from += productsAtATime) {
        CABAS_TRY(db.write([&](Tx &tx) -> Result<> {
            const std::optional<VatCode> vat = CatalogStore::vatCodeFor(tx, 550, session.today());
            const qint64 to = std::min(qint64(products), from + productsAtATime - 1);
            for (qint64 number = from; number <= to; ++number)
                addProduct(tx, session, *vat, number);
            if (products <= productsAtATime)
                addStock(tx, session, from, to);
            return Ok{};
        }));
    }
    return Ok{};
}

QString made(const QString &name, bool isSandbox, const BenchShop::Filling &filling)
{
    const QString path = filePath(QStringLiteral("%1-%2.cabas").arg(name, stamp()));
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "making %s, once ...\n", qPrintable(path));
    NewShop wanted;
    wanted.name = QStringLiteral("Bench");
    wanted.sandbox = isSandbox;
    wanted.keysFolder = filePath(QStringLiteral("keys"));
    wanted.pinCost = PinCost::least();
    must(ShopMaker::make(path, wanted, [&](Database &db) -> Result<> {
        const SettableClock clock;
        const ShopProfile shop = must(db.read([](Tx &tx) { return ShopStore::read(tx); }));
        const auto person =
            must(db.read([&](Tx &tx) { return UserStore::personOf(tx, shop.owner); }));
        return filling(db, Session(*person, clock, shop.timeZone, QStringLiteral("bench")));
    }));
    return path;
}

} // namespace

BenchShop::BenchShop(const QString &path)
{
    m_shop = must(Shop::open(path, {filePath(QStringLiteral("keys")), {}, {}}));
    m_session.emplace(must(m_shop->ownerSession()));
}

BenchShop BenchShop::copyOf(const QString &name, const QString &keptPath)
{
    const QString path = filePath(name);
    removeFile(path);
    if (!QFile::copy(keptPath, path))
        giveUp(QStringLiteral("%1 cannot be copied").arg(keptPath));
    return BenchShop(path);
}

QString BenchShop::kept(const QString &name, int products, const Filling &filling)
{
    return made(name, false, [&](Database &db, const Session &session) -> Result<> {
        CABAS_TRY(addProducts(db, session, products));
        return filling ? filling(db, session) : Result<>(Ok{});
    });
}

QString BenchShop::keptSandbox(const QString &name, const Filling &filling)
{
    return made(name, true, filling);
}

QString eanOf(qint64 number)
{
    const QString body = QStringLiteral("3%1").arg(number * 199, 11, 10, QLatin1Char('0'));
    return body + QString::number(checkDigit(body).value_or(0));
}

QString nameOf(qint64 number)
{
    static const std::array<const char *, 30> first{
        "pomme",  "poire",   "carotte", "lentille", "riz",      "farine",  "miel",      "lait",
        "yaourt", "fromage", "tomme",   "pain",     "bière",    "cidre",   "vin",       "jus",
        "huile",  "savon",   "lessive", "café",     "chocolat", "biscuit", "confiture", "compote",
        "tomate", "courge",  "salade",  "noix",     "noisette", "raisin"};
    static const std::array<const char *, 16> second{
        "bio",  "local", "vrac",  "fermier", "complet",   "entier", "rouge",   "vert",
        "doux", "fumé",  "frais", "cru",     "artisanal", "paysan", "sauvage", "léger"};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromUtf8(first.at(size_t(number * 7 % 30))),
             QString::fromUtf8(second.at(size_t(number * 5 % 16))),
             QString::fromUtf8(second.at(size_t(number / 16 % 16))))
        .arg(number);
}

} // namespace cabas::bench
