// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demosheets.h"

#include "core/access/shopplacestore.h"
#include "core/base/text.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"
#include "core/purchasing/supplierstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

/// Who makes what a supplier sells, and the marks its goods bear.
struct Maker {
    ProducerId id{0};
    QStringList labels;
};

QJsonObject readData(const QString &name)
{
    QFile file(u":/resources/demo/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

GeoPoint placeOf(const QJsonValue &row)
{
    return {row[u"latitude_e6"_qs].toInt(), row[u"longitude_e6"_qs].toInt()};
}

/// By the supplier's number.
QHash<qint64, Maker> addMakers(Tx &tx, const QJsonArray &rows)
{
    QHash<qint64, Maker> makers;
    for (const QJsonValue row : rows) {
        const auto supplier = SupplierStore::findByCode(tx, row[u"supplier"_qs].toString());
        if (!supplier)
            continue;
        Producer producer;
        producer.name = row[u"name"_qs].toString();
        producer.place = row[u"place"_qs].toString();
        producer.department = row[u"department"_qs].toString();
        producer.country = row[u"country"_qs].toString();
        producer.at = placeOf(row);
        Maker maker;
        maker.id = ProducerStore::add(tx, producer);
        for (const QJsonValue label : row[u"labels"_qs].toArray())
            maker.labels += label.toString();
        makers.insert(supplier->id.value(), maker);
    }
    return makers;
}

QHash<QString, QString> brandsByCode()
{
    QHash<QString, QString> brands;
    for (const QJsonValue row : readData(u"products.json"_qs)[u"products"_qs].toArray())
        brands.insert(row[u"code"_qs].toString(), row[u"brand"_qs].toString());
    return brands;
}

ProductSheet sheetOf(const DemoGoods &goods, const Maker *maker)
{
    ProductSheet sheet;
    sheet.product = goods.product.id;
    const QString name = goods.product.name;
    sheet.net = ProductSheetRules::netContentFrom(name.section(u',', -1).section(u'–', 0, 0));
    sheet.shelfLifeDays = goods.shelfDays;
    if (goods.shelfDays > 0)
        sheet.storage = goods.shelfDays <= 30 ? Storage::Fresh : Storage::Dry;
    if (maker != nullptr) {
        sheet.producer = maker->id;
        sheet.labels = maker->labels;
    }
    const QStringList words = fold(name).split(u' ');
    if (words.contains(u"bio"_qs) || words.contains(u"bio,"_qs))
        sheet.labels += QStringList{u"ab"_qs, u"eu-organic"_qs};
    if (words.contains(u"aop"_qs))
        sheet.labels += u"aop"_qs;
    if (words.contains(u"equitable"_qs))
        sheet.labels += u"fairtrade"_qs;
    return sheet;
}

} // namespace

Result<> DemoSheets::fill()
{
    return m_world.db.write([&](Tx &tx) -> Result<> {
        const QJsonObject data = readData(u"producers.json"_qs);
        ShopPlace place;
        place.at = placeOf(data[u"shop"_qs]);
        ShopPlaceStore::write(tx, place);
        const QHash<qint64, Maker> makers = addMakers(tx, data[u"producers"_qs].toArray());
        const QHash<QString, QString> brands = brandsByCode();
        const std::vector<QualityLabel> labels = ProductSheetStore::labels(tx);
        for (const DemoGoods &goods : m_world.goods) {
            const auto maker = makers.constFind(m_world.suppliers.at(goods.supplier).value());
            ProductSheet sheet = sheetOf(goods, maker == makers.cend() ? nullptr : &*maker);
            sheet.brand = brands.value(goods.barcode);
            sheet = ProductSheetRules::tidied(sheet, labels);
            CABAS_TRY(ProductSheetRules::check(sheet, labels));
            ProductSheetStore::put(tx, sheet);
        }
        return Ok{};
    });
}

} // namespace cabas
