// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democatalogue.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cabas {

namespace {

constexpr int stapleFame = 14;
constexpr int realFame = 3;

QJsonObject readData(const QString &name)
{
    QFile file(u":/resources/demo/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue value : list.toArray())
        result += value.toString();
    return result;
}

DemoArticle articleOf(const QJsonValue &row)
{
    DemoArticle article;
    article.name = row[u"name"_qs].toString();
    article.family = row[u"family"_qs].toString();
    article.vat = row[u"vat"_qs].toString();
    article.unit = unitFromName(row[u"unit"_qs].toString()).value_or(Unit::Piece);
    article.price = Money::fromCents(row[u"price_cents"_qs].toInteger());
    article.pack = Quantity::fromMilli(row[u"pack_milli"_qs].toInteger());
    article.supplier = row[u"supplier"_qs].toString();
    article.gtin = row[u"code"_qs].toString();
    return article;
}

/// An article that may be made, its price and supplier still to be drawn.
struct Variant {
    DemoArticle article;
    qint64 low = 0;
    qint64 high = 0;
    QStringList suppliers;
};

Variant variantOf(const QJsonValue &family, const QJsonValue &item, const QJsonValue &size,
                  const QString &name)
{
    Variant variant;
    variant.article.name = name;
    variant.article.family = family[u"name"_qs].toString();
    variant.article.vat = item[u"vat"_qs].toString();
    variant.article.unit = unitFromName(item[u"unit"_qs].toString()).value_or(Unit::Piece);
    variant.article.pack = Quantity::fromMilli(size[u"pack_milli"_qs].toInteger());
    variant.low = size[u"low_cents"_qs].toInteger();
    variant.high = size[u"high_cents"_qs].toInteger();
    variant.suppliers = texts(family[u"suppliers"_qs]);
    return variant;
}

QString nameOf(const QJsonValue &item, const QString &variety, const QJsonValue &size)
{
    const QString text = size[u"text"_qs].toString();
    const QString name = (item[u"name"_qs].toString() + u' ' + variety).trimmed();
    return text.isEmpty() ? name : name + u", "_qs + text;
}

/// Every variant once without maker, then every variant of every maker.
struct Variants {
    std::vector<Variant> plain;
    std::vector<Variant> made;
};

Variants allVariants()
{
    Variants all;
    for (const QJsonValue family : readData(u"variants.json"_qs)[u"families"_qs].toArray()) {
        const QStringList makers = texts(family[u"makers"_qs]);
        for (const QJsonValue item : family[u"items"_qs].toArray()) {
            for (const QString &variety : texts(item[u"varieties"_qs])) {
                for (const QJsonValue size : item[u"sizes"_qs].toArray()) {
                    const QString name = nameOf(item, variety, size);
                    all.plain.push_back(variantOf(family, item, size, name));
                    for (const QString &maker : makers)
                        all.made.push_back(variantOf(family, item, size, name + u" – "_qs + maker));
                }
            }
        }
    }
    return all;
}

/// Shelf prices end in 0, 5 or 9 cents.
Money roundedPrice(qint64 cents)
{
    static constexpr qint64 ends[] = {0, 0, 0, 5, 5, 5, 5, 5, 9, 9};
    return Money::fromCents(std::max<qint64>(30, cents - cents % 10 + ends[cents % 10]));
}

void draw(std::vector<Variant> from, int count, DemoRandom &random, QSet<QString> &names,
          std::vector<DemoArticle> &articles)
{
    random.shuffle(from);
    for (Variant &variant : from) {
        if (int(articles.size()) >= count)
            return;
        if (names.contains(variant.article.name))
            continue;
        DemoArticle article = variant.article;
        article.price = roundedPrice(random.between(variant.low, variant.high));
        article.supplier = variant.suppliers.at(random.below(variant.suppliers.size()));
        article.fame = int(random.between(1, 5));
        names.insert(article.name);
        articles.push_back(article);
    }
}

} // namespace

std::vector<Supplier> DemoCatalogue::suppliers()
{
    std::vector<Supplier> list;
    for (const QJsonValue row : readData(u"suppliers.json"_qs)[u"suppliers"_qs].toArray()) {
        Supplier supplier;
        supplier.code = row[u"code"_qs].toString();
        supplier.name = row[u"name"_qs].toString();
        supplier.email = row[u"email"_qs].toString();
        supplier.phone = row[u"phone"_qs].toString();
        supplier.termsDays = row[u"terms_days"_qs].toInt();
        list.push_back(supplier);
    }
    return list;
}

QStringList DemoCatalogue::firstNames()
{
    return texts(readData(u"names.json"_qs)[u"first_names"_qs]);
}

QStringList DemoCatalogue::familyNames()
{
    return texts(readData(u"names.json"_qs)[u"family_names"_qs]);
}

std::vector<DemoArticle> DemoCatalogue::articles(int count, DemoRandom &random)
{
    std::vector<DemoArticle> list;
    QSet<QString> names;
    const auto take = [&](const QJsonValue &row, int fame) {
        DemoArticle article = articleOf(row);
        if (int(list.size()) >= count || names.contains(article.name))
            return;
        article.fame = fame;
        names.insert(article.name);
        list.push_back(article);
    };
    for (const QJsonValue row : readData(u"products.json"_qs)[u"products"_qs].toArray())
        take(row, realFame);
    for (const QJsonValue row : readData(u"variants.json"_qs)[u"staples"_qs].toArray())
        take(row, stapleFame);
    const Variants variants = allVariants();
    draw(variants.plain, count, random, names, list);
    draw(variants.made, count, random, names, list);
    return list;
}

} // namespace cabas
