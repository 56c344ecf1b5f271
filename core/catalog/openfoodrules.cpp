// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openfoodrules.h"

#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/productsheetrules.h"

#include <array>

namespace cabas {

namespace {

struct TagCode {
    const char *tag;
    const char *code;
};

constexpr std::array<TagCode, 14> allergenTags{{{"en:gluten", "gluten"},
                                                {"en:crustaceans", "crustaceans"},
                                                {"en:eggs", "eggs"},
                                                {"en:fish", "fish"},
                                                {"en:peanuts", "peanuts"},
                                                {"en:soybeans", "soybeans"},
                                                {"en:milk", "milk"},
                                                {"en:nuts", "nuts"},
                                                {"en:celery", "celery"},
                                                {"en:mustard", "mustard"},
                                                {"en:sesame-seeds", "sesame"},
                                                {"en:sulphur-dioxide-and-sulphites", "sulphites"},
                                                {"en:lupin", "lupin"},
                                                {"en:molluscs", "molluscs"}}};

constexpr std::array<TagCode, 24> countryTags{
    {{"en:france", "FR"},         {"fr:france", "FR"},      {"en:italy", "IT"},
     {"en:spain", "ES"},          {"en:portugal", "PT"},    {"en:germany", "DE"},
     {"en:belgium", "BE"},        {"en:switzerland", "CH"}, {"en:netherlands", "NL"},
     {"en:united-kingdom", "GB"}, {"en:ireland", "IE"},     {"en:austria", "AT"},
     {"en:greece", "GR"},         {"en:morocco", "MA"},     {"en:tunisia", "TN"},
     {"en:turkey", "TR"},         {"en:peru", "PE"},        {"en:mexico", "MX"},
     {"en:brazil", "BR"},         {"en:colombia", "CO"},    {"en:india", "IN"},
     {"en:thailand", "TH"},       {"en:madagascar", "MG"},  {"en:ecuador", "EC"}}};

/// Which of a shop's families a category belongs to, by words that stand in the family's name.
struct CategoryWords {
    const char *tag;
    const char *words; ///< folded, parted by |
};

constexpr std::array<CategoryWords, 26> categoryWords{
    {{"en:breakfasts", "petit-dejeuner|petit dejeuner"},
     {"en:breakfast-cereals", "petit-dejeuner|petit dejeuner|cereales"},
     {"en:spreads", "petit-dejeuner|petit dejeuner|tartiner"},
     {"en:cheeses", "fromage|cremerie|frais"},
     {"en:dairies", "cremerie|laitier|laiterie|frais"},
     {"en:yogurts", "cremerie|frais"},
     {"en:frozen-foods", "surgele"},
     {"en:ice-creams-and-sorbets", "surgele"},
     {"en:biscuits-and-cakes", "biscuit|gateau"},
     {"en:snacks", "biscuit|aperitif|sucre"},
     {"en:appetizers", "aperitif"},
     {"en:chocolates", "chocolat|confiserie|biscuit"},
     {"en:confectioneries", "confiserie|biscuit"},
     {"en:meats", "viande|charcuterie|boucherie"},
     {"en:prepared-meats", "charcuterie|viande"},
     {"en:seafood", "poisson|mer"},
     {"en:alcoholic-beverages", "vin|biere|alcool|boisson"},
     {"en:beverages", "boisson"},
     {"en:fruits", "fruit"},
     {"en:vegetables", "legume"},
     {"en:breads", "pain|boulangerie"},
     {"en:pastas", "pate|epicerie"},
     {"en:canned-foods", "conserve|epicerie"},
     {"en:condiments", "condiment|epicerie"},
     {"en:groceries", "epicerie"},
     {"en:plant-based-foods", "epicerie"}}};

std::optional<FamilyId> familyWith(const std::vector<Family> &families, const char *words)
{
    for (const QString &word : QString::fromLatin1(words).split(u'|')) {
        for (const Family &family : families) {
            if (fold(family.name).contains(word))
                return family.id;
        }
    }
    return std::nullopt;
}

/// The narrowest category comes last in their list, so it is asked first.
std::optional<FamilyId> familyFor(const QStringList &categories,
                                  const std::vector<Family> &families)
{
    for (auto tag = categories.crbegin(); tag != categories.crend(); ++tag) {
        for (const CategoryWords &known : categoryWords) {
            if (*tag != QLatin1String(known.tag))
                continue;
            if (const auto family = familyWith(families, known.words))
                return family;
        }
    }
    return std::nullopt;
}

QStringList labelsFrom(const QStringList &tags, const std::vector<QualityLabel> &labels)
{
    QStringList codes;
    for (const QualityLabel &label : labels) {
        for (const QString &tag : label.openTags) {
            if (tags.contains(tag) && !codes.contains(label.code))
                codes += label.code;
        }
    }
    return codes;
}

Storage storageFrom(const QStringList &categories)
{
    for (const QString &tag : categories) {
        if (tag == u"en:frozen-foods" || tag == u"en:ice-creams-and-sorbets")
            return Storage::Frozen;
    }
    for (const QString &tag : categories) {
        if (tag == u"en:dairies" || tag == u"en:refrigerated-foods" || tag == u"en:fresh-foods")
            return Storage::Fresh;
    }
    return Storage::Unknown;
}

} // namespace

OpenFoodProposal OpenFoodRules::propose(const OpenFood &food,
                                        const std::vector<QualityLabel> &labels,
                                        const std::vector<Family> &families, const QDateTime &now)
{
    OpenFoodProposal proposal;
    proposal.name = nameFor(food);
    ProductSheet &sheet = proposal.sheet;
    sheet.brand = food.brand.left(ProductSheetRules::maxText);
    sheet.net = ProductSheetRules::netContentFrom(food.quantity);
    sheet.ingredients = food.ingredients.left(ProductSheetRules::maxIngredients);
    sheet.allergens = allergensFrom(food.allergens);
    sheet.traces = allergensFrom(food.traces);
    sheet.nutriscore = food.nutriscore;
    sheet.labels = labelsFrom(food.labels, labels);
    sheet.origin.country = countryFrom(food.origins);
    sheet.storage = storageFrom(food.categories);
    sheet.factsFrom = QString::fromLatin1(source);
    sheet.factsAt = now;
    proposal.family = familyFor(food.categories, families);
    QString family;
    for (const Family &known : families) {
        if (proposal.family == known.id)
            family = known.name;
    }
    proposal.vat = VatRules::advise(food.name, family, food.categories);
    return proposal;
}

ProductSheet OpenFoodRules::completed(const ProductSheet &sheet, const ProductSheet &facts)
{
    ProductSheet full = sheet;
    const auto fill = [](auto &value, const auto &fact) {
        if (value.isEmpty())
            value = fact;
    };
    fill(full.brand, facts.brand);
    fill(full.ingredients, facts.ingredients);
    fill(full.allergens, facts.allergens);
    fill(full.traces, facts.traces);
    fill(full.nutriscore, facts.nutriscore);
    fill(full.labels, facts.labels);
    fill(full.origin.country, facts.origin.country);
    if (!full.net)
        full.net = facts.net;
    if (full.storage == Storage::Unknown)
        full.storage = facts.storage;
    if (full != sheet) {
        full.factsFrom = facts.factsFrom;
        full.factsAt = facts.factsAt;
    }
    return full;
}

QString OpenFoodRules::attribution()
{
    return tr("Facts by the contributors of Open Food Facts, under the Open Database License.");
}

QString OpenFoodRules::nameFor(const OpenFood &food)
{
    QString name = food.name;
    const bool hasBrand = fold(name).contains(fold(food.brand));
    if (!food.brand.isEmpty() && !hasBrand)
        name += u' ' + food.brand;
    const bool hasQuantity = fold(name).remove(u' ').contains(fold(food.quantity).remove(u' '));
    if (!food.quantity.isEmpty() && !hasQuantity)
        name += u", "_qs + food.quantity;
    return name.left(CatalogRules::maxNameLength);
}

QStringList OpenFoodRules::allergensFrom(const QStringList &tags)
{
    QStringList codes;
    for (const TagCode &known : allergenTags) {
        if (tags.contains(QLatin1String(known.tag)))
            codes += QString::fromLatin1(known.code);
    }
    return codes;
}

QString OpenFoodRules::countryFrom(const QStringList &tags)
{
    QString country;
    for (const TagCode &known : countryTags) {
        if (!tags.contains(QLatin1String(known.tag)))
            continue;
        const QString code = QString::fromLatin1(known.code);
        if (!country.isEmpty() && country != code)
            return {};
        country = code;
    }
    return country;
}

} // namespace cabas
