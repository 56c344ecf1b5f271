// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productsheetrules.h"

#include "core/base/text.h"
#include "core/catalog/productsheetstore.h"

#include <QRegularExpression>

#include <array>

namespace cabas {

namespace {

struct Allergen {
    const char *code;
    const char *name;
};

constexpr std::array<Allergen, 14> allergenList{{
    {"gluten", QT_TRANSLATE_NOOP("ProductSheetRules", "gluten")},
    {"crustaceans", QT_TRANSLATE_NOOP("ProductSheetRules", "crustaceans")},
    {"eggs", QT_TRANSLATE_NOOP("ProductSheetRules", "eggs")},
    {"fish", QT_TRANSLATE_NOOP("ProductSheetRules", "fish")},
    {"peanuts", QT_TRANSLATE_NOOP("ProductSheetRules", "peanuts")},
    {"soybeans", QT_TRANSLATE_NOOP("ProductSheetRules", "soya")},
    {"milk", QT_TRANSLATE_NOOP("ProductSheetRules", "milk")},
    {"nuts", QT_TRANSLATE_NOOP("ProductSheetRules", "nuts")},
    {"celery", QT_TRANSLATE_NOOP("ProductSheetRules", "celery")},
    {"mustard", QT_TRANSLATE_NOOP("ProductSheetRules", "mustard")},
    {"sesame", QT_TRANSLATE_NOOP("ProductSheetRules", "sesame")},
    {"sulphites", QT_TRANSLATE_NOOP("ProductSheetRules", "sulphites")},
    {"lupin", QT_TRANSLATE_NOOP("ProductSheetRules", "lupin")},
    {"molluscs", QT_TRANSLATE_NOOP("ProductSheetRules", "molluscs")},
}};

/// Those of `known` that `given` names, in the order of `known`; what is not known stays last.
QStringList ordered(const QStringList &given, const QStringList &known)
{
    QStringList result;
    for (const QString &code : known) {
        if (given.contains(code))
            result += code;
    }
    for (const QString &code : given) {
        if (!result.contains(code))
            result += code;
    }
    return result;
}

QStringList codesOf(const std::vector<QualityLabel> &labels)
{
    QStringList codes;
    for (const QualityLabel &label : labels)
        codes += label.code;
    return codes;
}

bool isCountry(const QString &code)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Z]{2}$"));
    return code.isEmpty() || letters.match(code).hasMatch();
}

QString netWords(const std::optional<NetContent> &net)
{
    return net ? plainDecimal(net->amount.milli(), 3) + u' ' + unitName(net->unit) : QString();
}

QString placeWords(const std::optional<GeoPoint> &place)
{
    if (!place)
        return {};
    return plainDecimal(place->latitudeE6, 6) + u", "_qs + plainDecimal(place->longitudeE6, 6);
}

QString stateWord(ProductState state)
{
    switch (state) {
    case ProductState::Active:
        break;
    case ProductState::Ended:
        return u"ended"_qs;
    case ProductState::Blocked:
        return u"blocked"_qs;
    }
    return u"active"_qs;
}

QString familyWord(const std::optional<FamilyId> &id, const std::vector<Family> &families)
{
    for (const Family &family : families) {
        if (id && family.id == *id)
            return family.name;
    }
    return {};
}

template <typename Tag>
QString numberWord(const std::optional<Id<Tag>> &id)
{
    return id ? QString::number(id->value()) : QString();
}

void note(std::vector<ProductChange> &changes, const char *field, const QString &before,
          const QString &after)
{
    if (before == after)
        return;
    ProductChange change;
    change.field = QString::fromLatin1(field);
    change.before = before;
    change.after = after;
    changes.push_back(change);
}

template <typename Record, typename Value>
void take(Value Record::*part, const Record &before, const Record &typed, Record &now)
{
    if (typed.*part != before.*part)
        now.*part = typed.*part;
}

/// How many thousandths of the unit one of a written measure is, times a thousand: a gram is a
/// thousandth of a kilogram, a millilitre a thousandth of a litre.
struct Measure {
    const char *word;
    Unit unit;
    qint64 microUnits;
};

constexpr std::array<Measure, 19> measures{{
    {"kg", Unit::Kilogram, 1'000'000},    {"kilo", Unit::Kilogram, 1'000'000},
    {"kilos", Unit::Kilogram, 1'000'000}, {"g", Unit::Kilogram, 1'000},
    {"gr", Unit::Kilogram, 1'000},        {"gramme", Unit::Kilogram, 1'000},
    {"grammes", Unit::Kilogram, 1'000},   {"mg", Unit::Kilogram, 1},
    {"l", Unit::Litre, 1'000'000},        {"litre", Unit::Litre, 1'000'000},
    {"litres", Unit::Litre, 1'000'000},   {"dl", Unit::Litre, 100'000},
    {"cl", Unit::Litre, 10'000},          {"ml", Unit::Litre, 1'000},
    {"piece", Unit::Piece, 1'000'000},    {"pieces", Unit::Piece, 1'000'000},
    {"unite", Unit::Piece, 1'000'000},    {"unites", Unit::Piece, 1'000'000},
    {"pcs", Unit::Piece, 1'000'000},
}};

} // namespace

const QStringList &ProductSheetRules::allergens()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const Allergen &allergen : allergenList)
            list += QString::fromLatin1(allergen.code);
        return list;
    }();
    return codes;
}

Storage ProductSheetRules::storageOf(const QString &word)
{
    return ProductSheetStore::storageFromName(word).value_or(Storage::Unknown);
}

QString ProductSheetRules::allergenName(const QString &code)
{
    for (const Allergen &allergen : allergenList) {
        if (code == QLatin1String(allergen.code))
            return tr(allergen.name);
    }
    return code;
}

ProductSheet ProductSheetRules::tidied(const ProductSheet &sheet,
                                       const std::vector<QualityLabel> &labels)
{
    ProductSheet tidy = sheet;
    for (QString *text : {&tidy.tillName, &tidy.brand, &tidy.origin.department, &tidy.origin.place,
                          &tidy.ingredients, &tidy.shelf, &tidy.factsFrom})
        *text = cleaned(*text);
    tidy.origin.country = cleaned(sheet.origin.country).toUpper();
    tidy.nutriscore = cleaned(sheet.nutriscore).toLower();
    tidy.allergens = ordered(sheet.allergens, allergens());
    tidy.traces = ordered(sheet.traces, allergens());
    tidy.labels = ordered(sheet.labels, codesOf(labels));
    if (tidy.net && tidy.net->amount.isZero())
        tidy.net.reset();
    return tidy;
}

Result<> ProductSheetRules::check(const ProductSheet &sheet,
                                  const std::vector<QualityLabel> &labels)
{
    if (sheet.tillName.size() > maxTillName)
        return refused(tr("The name for tickets has at most %1 letters.").arg(maxTillName),
                       u"till_name"_qs);
    for (const QString &text :
         {sheet.brand, sheet.origin.department, sheet.origin.place, sheet.shelf}) {
        if (text.size() > maxText)
            return refused(
                tr("“%1…” is too long: %2 letters at most.").arg(text.left(20)).arg(maxText),
                u"text_long"_qs);
    }
    if (sheet.ingredients.size() > maxIngredients)
        return refused(tr("The ingredients have at most %1 letters.").arg(maxIngredients),
                       u"ingredients"_qs);
    if (sheet.net && (sheet.net->amount.milli() <= 0 || sheet.net->amount.milli() > maxNetMilli))
        return refused(tr("The net content must be more than nothing and less than a tonne."),
                       u"net"_qs);
    if (sheet.shelfLifeDays < 0 || sheet.shelfLifeDays > maxShelfLifeDays)
        return refused(tr("The shelf life is a number of days, ten years at most."),
                       u"shelf_life"_qs);
    if (sheet.deposit.isNegative() || sheet.deposit.cents() > maxDepositCents)
        return refused(tr("The deposit must be between nothing and 1,000 euros."), u"deposit"_qs);
    if (sheet.tare.isNegative() || sheet.tare.milli() > maxTareMilli)
        return refused(tr("The tare must be between nothing and 100 kilograms."), u"tare"_qs);
    if (!isCountry(sheet.origin.country))
        return refused(tr("A country is two letters: FR, IT, ES."), u"country"_qs);
    if (sheet.origin.at && !sheet.origin.at->isSane())
        return refused(tr("These coordinates are not on earth."), u"coordinates"_qs);
    for (const QString &code : sheet.allergens + sheet.traces) {
        if (!allergens().contains(code))
            return refused(tr("“%1” is not an allergen the law names.").arg(code), u"allergen"_qs);
    }
    if (!sheet.nutriscore.isEmpty() && !QStringLiteral("abcde").contains(sheet.nutriscore))
        return refused(tr("The Nutri-Score is a letter from A to E."), u"nutriscore"_qs);
    for (const QString &code : sheet.labels) {
        if (!codesOf(labels).contains(code))
            return refused(tr("“%1” is not a label of this shop.").arg(code), u"label"_qs);
    }
    return Ok{};
}

Result<> ProductSheetRules::check(const Producer &producer)
{
    if (cleaned(producer.name).isEmpty())
        return refused(tr("Give the producer a name."), u"name_empty"_qs);
    for (const QString &text : {producer.name, producer.place, producer.department}) {
        if (text.size() > maxText)
            return refused(
                tr("“%1…” is too long: %2 letters at most.").arg(text.left(20)).arg(maxText),
                u"text_long"_qs);
    }
    if (!isCountry(producer.country))
        return refused(tr("A country is two letters: FR, IT, ES."), u"country"_qs);
    if (producer.at && !producer.at->isSane())
        return refused(tr("These coordinates are not on earth."), u"coordinates"_qs);
    return Ok{};
}

std::optional<ComparedPrice> ProductSheetRules::comparedPrice(const Product &product,
                                                              const ProductSheet &sheet)
{
    if (!product.price)
        return std::nullopt;
    if (product.unit != Unit::Piece)
        return ComparedPrice{*product.price, product.unit};
    if (!sheet.net)
        return std::nullopt;
    const Quantity one = Quantity::units(1);
    return ComparedPrice{Money::fromCents(mulDivRounded(product.price->cents(), one.milli(),
                                                        sheet.net->amount.milli())),
                         sheet.net->unit};
}

LifeState ProductSheetRules::lifeState(const Product &product, const ProductSheet &sheet)
{
    if (product.state == ProductState::Blocked)
        return LifeState::Blocked;
    if (product.state == ProductState::Ended)
        return LifeState::Ended;
    if (sheet.stage == Stage::ToFinish)
        return LifeState::EndOfSeries;
    if (!sheet.reorder)
        return LifeState::NotReordered;
    if (sheet.stage == Stage::Trial)
        return LifeState::Trial;
    return sheet.stage == Stage::Seasonal ? LifeState::Seasonal : LifeState::Active;
}

void ProductSheetRules::setLife(LifeState life, Product &product, ProductSheet &sheet)
{
    if (life == lifeState(product, sheet))
        return;
    if (life == LifeState::Blocked || life == LifeState::Ended) {
        product.state = life == LifeState::Ended ? ProductState::Ended : ProductState::Blocked;
        return;
    }
    product.state = ProductState::Active;
    if (life == LifeState::EndOfSeries) {
        sheet.stage = Stage::ToFinish;
        return;
    }
    sheet.reorder = life != LifeState::NotReordered;
    if (life == LifeState::Trial)
        sheet.stage = Stage::Trial;
    else if (life == LifeState::Seasonal)
        sheet.stage = Stage::Seasonal;
    else if (life == LifeState::Active || sheet.stage == Stage::ToFinish)
        sheet.stage = Stage::Permanent;
}

std::optional<qint64> ProductSheetRules::distance(const ProductSheet &sheet,
                                                  const std::optional<Producer> &producer,
                                                  const ShopPlace &shop)
{
    const std::optional<GeoPoint> from =
        sheet.origin.at ? sheet.origin.at : (producer ? producer->at : std::nullopt);
    if (!from || !shop.at)
        return std::nullopt;
    return metresBetween(*from, *shop.at);
}

std::optional<NetContent> ProductSheetRules::netContentFrom(QStringView text)
{
    static const QRegularExpression written(
        QStringLiteral("^(?:(\\d{1,3})\\s*(?:x|\\*|\u00d7)\\s*)?(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*([a-"
                       "z]+)\\s*e?\\.?$"));
    const QRegularExpressionMatch match = written.match(fold(text));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 times = match.captured(1).isEmpty() ? 1 : match.captured(1).toLongLong();
    const std::optional<UnitPrice> figure = parseUnitPrice(match.captured(2));
    for (const Measure &measure : measures) {
        if (!figure || match.captured(3) != QLatin1String(measure.word))
            continue;
        const qint64 milli = mulDivRounded(figure->e4() * times, measure.microUnits, 10'000'000);
        if (milli <= 0 || milli > maxNetMilli)
            return std::nullopt;
        return NetContent{Quantity::fromMilli(milli), measure.unit};
    }
    return std::nullopt;
}

QString ProductSheetRules::netContentText(const NetContent &net, const QLocale &locale)
{
    const qint64 milli = net.amount.milli();
    if (net.unit == Unit::Kilogram && milli < 1000)
        return tr("%1 g").arg(milli);
    if (net.unit == Unit::Litre && milli < 1000) {
        return milli % 10 == 0 ? tr("%1 cl").arg(milli / 10) : tr("%1 ml").arg(milli);
    }
    if (net.unit == Unit::Piece)
        return quantityText(net.amount, net.unit, locale);
    QString figure = plainDecimal(milli, 3);
    while (figure.endsWith(u'0'))
        figure.chop(1);
    if (figure.endsWith(u'.'))
        figure.chop(1);
    figure.replace(u'.', locale.decimalPoint());
    return figure + QChar(0x00A0) + unitSymbol(net.unit);
}

std::vector<ProductChange> ProductSheetRules::changes(const ProductSheet &before,
                                                      const ProductSheet &after)
{
    std::vector<ProductChange> found;
    note(found, "till_name", before.tillName, after.tillName);
    note(found, "brand", before.brand, after.brand);
    note(found, "producer", numberWord(before.producer), numberWord(after.producer));
    note(found, "net", netWords(before.net), netWords(after.net));
    note(found, "storage", ProductSheetStore::storageName(before.storage),
         ProductSheetStore::storageName(after.storage));
    note(found, "shelf_life_days", QString::number(before.shelfLifeDays),
         QString::number(after.shelfLifeDays));
    note(found, "origin_country", before.origin.country, after.origin.country);
    note(found, "origin_department", before.origin.department, after.origin.department);
    note(found, "origin_place", before.origin.place, after.origin.place);
    note(found, "coordinates", placeWords(before.origin.at), placeWords(after.origin.at));
    note(found, "ingredients", before.ingredients, after.ingredients);
    note(found, "allergens", before.allergens.join(u' '), after.allergens.join(u' '));
    note(found, "traces", before.traces.join(u' '), after.traces.join(u' '));
    note(found, "nutriscore", before.nutriscore, after.nutriscore);
    note(found, "deposit", plainDecimal(before.deposit.cents(), 2),
         plainDecimal(after.deposit.cents(), 2));
    note(found, "tare", plainDecimal(before.tare.milli(), 3), plainDecimal(after.tare.milli(), 3));
    note(found, "reorder", QString::number(int(before.reorder)),
         QString::number(int(after.reorder)));
    note(found, "stage", ProductSheetStore::stageName(before.stage),
         ProductSheetStore::stageName(after.stage));
    note(found, "review_on", before.reviewOn ? dayText(*before.reviewOn) : QString(),
         after.reviewOn ? dayText(*after.reviewOn) : QString());
    note(found, "shelf", before.shelf, after.shelf);
    note(found, "labels", before.labels.join(u' '), after.labels.join(u' '));
    return found;
}

std::vector<ProductChange> ProductSheetRules::changes(const Product &before, const Product &after,
                                                      const std::vector<Family> &families)
{
    std::vector<ProductChange> found;
    note(found, "code", before.code, after.code);
    note(found, "name", before.name, after.name);
    note(found, "vat", before.vat.code, after.vat.code);
    note(found, "family", familyWord(before.family, families), familyWord(after.family, families));
    note(found, "supplier", numberWord(before.supplier), numberWord(after.supplier));
    note(found, "pack", plainDecimal(before.pack.milli(), 3), plainDecimal(after.pack.milli(), 3));
    note(found, "state", stateWord(before.state), stateWord(after.state));
    return found;
}

ProductSheet ProductSheetRules::merged(const ProductSheet &before, const ProductSheet &typed,
                                       const ProductSheet &now)
{
    using Sheet = ProductSheet;
    Sheet all = now;
    for (QString Sheet::*text :
         {&Sheet::tillName, &Sheet::brand, &Sheet::ingredients, &Sheet::nutriscore, &Sheet::shelf})
        take(text, before, typed, all);
    for (QStringList Sheet::*list : {&Sheet::allergens, &Sheet::traces, &Sheet::labels})
        take(list, before, typed, all);
    take(&Sheet::producer, before, typed, all);
    take(&Sheet::net, before, typed, all);
    take(&Sheet::storage, before, typed, all);
    take(&Sheet::shelfLifeDays, before, typed, all);
    for (QString Origin::*text : {&Origin::country, &Origin::department, &Origin::place})
        take(text, before.origin, typed.origin, all.origin);
    take(&Origin::at, before.origin, typed.origin, all.origin);
    take(&Sheet::deposit, before, typed, all);
    take(&Sheet::tare, before, typed, all);
    take(&Sheet::reorder, before, typed, all);
    take(&Sheet::stage, before, typed, all);
    take(&Sheet::reviewOn, before, typed, all);
    return all;
}

Product ProductSheetRules::merged(const Product &before, const Product &typed, const Product &now)
{
    Product all = now;
    take(&Product::code, before, typed, all);
    take(&Product::name, before, typed, all);
    take(&Product::vat, before, typed, all);
    take(&Product::family, before, typed, all);
    take(&Product::supplier, before, typed, all);
    take(&Product::pack, before, typed, all);
    take(&Product::state, before, typed, all);
    return all;
}

} // namespace cabas
