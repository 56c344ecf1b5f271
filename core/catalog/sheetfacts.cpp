// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sheetfacts.h"

#include "core/base/text.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"

#include <QRegularExpression>

#include <array>

namespace cabas {

namespace {

constexpr int degreeDecimals = 6;

struct TextColumn {
    const char *name;
    QString ProductSheet::*text;
};

constexpr std::array<TextColumn, 5> textColumns{{{"till_name", &ProductSheet::tillName},
                                                 {"brand", &ProductSheet::brand},
                                                 {"ingredients", &ProductSheet::ingredients},
                                                 {"nutriscore", &ProductSheet::nutriscore},
                                                 {"shelf", &ProductSheet::shelf}}};

struct OriginColumn {
    const char *name;
    QString Origin::*text;
};

constexpr std::array<OriginColumn, 3> originColumns{{{"origin_country", &Origin::country},
                                                     {"origin_department", &Origin::department},
                                                     {"origin_place", &Origin::place}}};

void put(QMap<QString, QString> &facts, const char *name, const QString &text)
{
    if (!text.isEmpty())
        facts.insert(QString::fromLatin1(name), text);
}

QString get(const QMap<QString, QString> &facts, const char *name)
{
    return facts.value(QString::fromLatin1(name)).trimmed();
}

/// Millionths of a degree of `47.237829`; a comma serves as well.
std::optional<int> degrees(QString text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)(\\d{1,3})(?:\\.(\\d{1,12}))?$"));
    const QRegularExpressionMatch match = form.match(text.replace(u',', u'.'));
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals =
        match.captured(3).left(degreeDecimals).leftJustified(degreeDecimals, u'0');
    const int value = (match.captured(2) + decimals).toInt();
    return match.captured(1) == u"-" ? -value : value;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{u"yes"_qs, u"oui"_qs, u"1"_qs, u"true"_qs, u"vrai"_qs};
    static const QStringList no{u"no"_qs, u"non"_qs, u"0"_qs, u"false"_qs, u"faux"_qs};
    if (yes.contains(fold(text)))
        return true;
    return no.contains(fold(text)) ? std::optional(false) : std::nullopt;
}

QString degreesText(int e6)
{
    return plainDecimal(e6, degreeDecimals);
}

/// `0.350 kg`: exact, whatever the content.
QString netText(const NetContent &net)
{
    return plainDecimal(net.amount.milli(), 3) + u' ' + unitName(net.unit);
}

} // namespace

QMap<QString, QString> SheetFacts::of(const ProductSheet &sheet,
                                      const std::optional<Producer> &producer)
{
    QMap<QString, QString> facts;
    for (const TextColumn &column : textColumns)
        put(facts, column.name, sheet.*column.text);
    for (const OriginColumn &column : originColumns)
        put(facts, column.name, sheet.origin.*column.text);
    put(facts, producerColumn, producer ? producer->name : QString());
    if (sheet.net)
        put(facts, "net", netText(*sheet.net));
    put(facts, "storage", ProductSheetStore::storageName(sheet.storage));
    if (sheet.shelfLifeDays > 0)
        put(facts, "shelf_life_days", QString::number(sheet.shelfLifeDays));
    if (sheet.origin.at) {
        put(facts, "latitude", degreesText(sheet.origin.at->latitudeE6));
        put(facts, "longitude", degreesText(sheet.origin.at->longitudeE6));
    }
    put(facts, "allergens", sheet.allergens.join(u' '));
    put(facts, "traces", sheet.traces.join(u' '));
    put(facts, "labels", sheet.labels.join(u' '));
    if (!sheet.deposit.isZero())
        put(facts, "deposit", plainDecimal(sheet.deposit.cents(), 2));
    if (!sheet.tare.isZero())
        put(facts, "tare", plainDecimal(sheet.tare.milli(), 3));
    put(facts, "reorder", sheet.reorder ? u"yes"_qs : u"no"_qs);
    put(facts, "stage", ProductSheetStore::stageName(sheet.stage));
    if (sheet.reviewOn)
        put(facts, "review_on", dayText(*sheet.reviewOn));
    return facts;
}

Result<> SheetFacts::apply(const QMap<QString, QString> &facts,
                           const std::vector<QualityLabel> &labels, ProductSheet &sheet)
{
    for (const TextColumn &column : textColumns) {
        if (const QString text = get(facts, column.name); !text.isEmpty())
            sheet.*column.text = text;
    }
    for (const OriginColumn &column : originColumns) {
        if (const QString text = get(facts, column.name); !text.isEmpty())
            sheet.origin.*column.text = text;
    }
    CABAS_TRY(applyPlace(facts, sheet));
    CABAS_TRY(applyFigures(facts, sheet));
    CABAS_TRY(applyLife(facts, sheet));
    return applyLists(facts, labels, sheet);
}

Result<> SheetFacts::applyPlace(const QMap<QString, QString> &facts, ProductSheet &sheet)
{
    const QString latitude = get(facts, "latitude");
    const QString longitude = get(facts, "longitude");
    if (latitude.isEmpty() && longitude.isEmpty())
        return Ok{};
    const std::optional<int> north = degrees(latitude);
    const std::optional<int> east = degrees(longitude);
    if (!north || !east)
        return refused(tr("“%1, %2” are not coordinates in degrees, such as 47.237829, 6.024054.")
                           .arg(latitude, longitude),
                       u"coordinates"_qs);
    sheet.origin.at = GeoPoint{*north, *east};
    return Ok{};
}

Result<> SheetFacts::applyFigures(const QMap<QString, QString> &facts, ProductSheet &sheet)
{
    if (const QString text = get(facts, "net"); !text.isEmpty()) {
        sheet.net = ProductSheetRules::netContentFrom(text);
        if (!sheet.net)
            return refused(
                tr("The net content “%1” is not a quantity such as 350 g or 75 cl.").arg(text),
                u"net"_qs);
    }
    if (const QString text = get(facts, "shelf_life_days"); !text.isEmpty()) {
        bool isNumber = false;
        sheet.shelfLifeDays = text.toInt(&isNumber);
        if (!isNumber)
            return refused(tr("The shelf life “%1” is not a number of days.").arg(text),
                           u"shelf_life"_qs);
    }
    if (const QString text = get(facts, "deposit"); !text.isEmpty()) {
        const std::optional<Money> deposit = parseMoney(text);
        if (!deposit)
            return refused(tr("The deposit “%1” is not an amount in euros.").arg(text),
                           u"deposit"_qs);
        sheet.deposit = *deposit;
    }
    if (const QString text = get(facts, "tare"); !text.isEmpty()) {
        const std::optional<Quantity> tare = parseQuantity(text);
        if (!tare)
            return refused(tr("The tare “%1” is not a weight in kilograms.").arg(text), u"tare"_qs);
        sheet.tare = *tare;
    }
    return Ok{};
}

Result<> SheetFacts::applyLife(const QMap<QString, QString> &facts, ProductSheet &sheet)
{
    if (const QString text = get(facts, "storage"); !text.isEmpty()) {
        const auto storage = ProductSheetStore::storageFromName(text);
        if (!storage)
            return refused(tr("“%1” is not one of: %2.").arg(text, u"dry, fresh, frozen"_qs),
                           u"storage"_qs);
        sheet.storage = *storage;
    }
    if (const QString text = get(facts, "stage"); !text.isEmpty()) {
        const auto stage = ProductSheetStore::stageFromName(text);
        if (!stage)
            return refused(tr("“%1” is not one of: %2.")
                               .arg(text, u"trial, permanent, seasonal, to_finish"_qs),
                           u"stage"_qs);
        sheet.stage = *stage;
    }
    if (const QString text = get(facts, "reorder"); !text.isEmpty()) {
        const auto reorder = yesOrNo(text);
        if (!reorder)
            return refused(tr("“%1” is not one of: %2.").arg(text, u"yes, no"_qs), u"reorder"_qs);
        sheet.reorder = *reorder;
    }
    if (const QString text = get(facts, "review_on"); !text.isEmpty()) {
        const auto day = dayFromText(text);
        if (!day)
            return refused(tr("The review day “%1” is not a day such as 2026-03-10.").arg(text),
                           u"review_on"_qs);
        sheet.reviewOn = *day;
    }
    return Ok{};
}

Result<> SheetFacts::applyLists(const QMap<QString, QString> &facts,
                                const std::vector<QualityLabel> &labels, ProductSheet &sheet)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;|]+"));
    if (const QString text = get(facts, "allergens"); !text.isEmpty())
        sheet.allergens = text.split(between, Qt::SkipEmptyParts);
    if (const QString text = get(facts, "traces"); !text.isEmpty())
        sheet.traces = text.split(between, Qt::SkipEmptyParts);
    const QString text = get(facts, "labels");
    if (text.isEmpty())
        return Ok{};
    // Codes have no blank, names may: a list of names is parted by commas.
    static const QRegularExpression names(QStringLiteral("[,;|]"));
    const QStringList given = text.contains(names) ? text.split(names, Qt::SkipEmptyParts)
                                                   : text.split(u' ', Qt::SkipEmptyParts);
    sheet.labels.clear();
    for (const QString &word : given) {
        QString code = word.trimmed();
        for (const QualityLabel &label : labels) {
            if (fold(label.name) == fold(word) || fold(label.code) == fold(word))
                code = label.code;
        }
        sheet.labels += code;
    }
    return Ok{};
}

} // namespace cabas
