// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/vatrules.h"

#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

/// One rule: `words` (folded, parted by |) as whole words of the name or family, `tags` (parted by
/// blanks) among the categories.
struct Rule {
    int rateBp;
    bool doubt;
    const char *words;
    const char *tags;
    const char *reason;
    const char *source;
};

constexpr const char *foodLaw = "BOI-TVA-LIQ-30-10-10 ; CIBS L.213-159";
constexpr const char *usualRate = "CIBS L.213-1 (CGI 278)";
constexpr const char *bookLaw = "CGI 278-0 bis A 3°";
constexpr const char *mealLaw = "CGI 279 m, 279 n";

constexpr std::array<Rule, 13> rules{{
    {550, false, "livre|livres|roman|bande dessinee|librairie", "", //
     QT_TRANSLATE_NOOP("VatRules", "Books bear 5.5 %."), bookLaw},
    {2000, false,
     "vin|vins|biere|bieres|cidre|cidres|champagne|cremant|rhum|whisky|vodka|gin|liqueur|pastis|"
     "aperitif alcoolise|spiritueux|alcool|alcools|porto|hydromel",
     "en:alcoholic-beverages en:wines en:beers en:ciders en:spirits",
     QT_TRANSLATE_NOOP("VatRules", "Drinks with alcohol bear 20 %."), foodLaw},
    {2000, false, "margarine|margarines|graisse vegetale|matiere grasse vegetale",
     "en:margarines en:vegetable-fats",
     QT_TRANSLATE_NOOP("VatRules", "Margarine and vegetable fats bear 20 %; oils bear 5.5 %."),
     foodLaw},
    {2000, false, "caviar", "en:caviars", QT_TRANSLATE_NOOP("VatRules", "Caviar bears 20 %."),
     foodLaw},
    {550, false, "cacao en poudre|beurre de cacao|feves de cacao|cacao maigre|cacao cru",
     "en:cocoa-powders",
     QT_TRANSLATE_NOOP("VatRules", "Cocoa, as powder without sugar, beans or butter, bears 5.5 %."),
     foodLaw},
    {550, true, "chocolat noir|chocolat au lait de menage|bonbon de chocolat|bonbons de chocolat",
     "en:dark-chocolates",
     QT_TRANSLATE_NOOP("VatRules",
                       "Plain dark chocolate, household milk chocolate and chocolate sweets (20 g "
                       "and 5 cm at most) bear 5.5 %; filled, flavoured or with nuts, 20 %."),
     foodLaw},
    {2000, true, "chocolat|chocolats|chocolate|cacao|pate a tartiner",
     "en:chocolates en:milk-chocolates en:white-chocolates en:cocoa-and-hazelnuts-spreads "
     "en:chocolate-spreads",
     QT_TRANSLATE_NOOP("VatRules",
                       "Chocolate and what is made of it bear 20 %; biscuits, cakes, ice creams "
                       "and breakfast cereals with chocolate keep 5.5 %."),
     foodLaw},
    {2000, true,
     "bonbon|bonbons|confiserie|confiseries|caramel|caramels|nougat|guimauve|reglisse|sucette|"
     "chewing gum|pate de fruit|pates de fruits|calisson|dragee|dragees",
     "en:candies en:confectioneries en:chewing-gum",
     QT_TRANSLATE_NOOP("VatRules", "Sweets bear 20 %; candied fruit, jam and sugar bear 5.5 %."),
     foodLaw},
    {1000, true, "sandwich|sandwiches|a emporter|plat chaud|salade avec couverts|cafe a emporter",
     "en:sandwiches",
     QT_TRANSLATE_NOOP("VatRules",
                       "Food sold to be eaten at once bears 10 %: sandwiches, hot dishes, salads "
                       "with cutlery."),
     mealLaw},
    {550, false,
     "serviette hygienique|serviettes hygieniques|tampon|tampons|coupe menstruelle|"
     "preservatif|preservatifs",
     "", QT_TRANSLATE_NOOP("VatRules", "Period products and condoms bear 5.5 %."),
     "CGI 278-0 bis A 1°"},
    {2000, false,
     "savon|savons|shampoing|shampooing|dentifrice|deodorant|lessive|nettoyant|liquide vaisselle|"
     "eponge|eponges|papier toilette|mouchoirs|hygiene|entretien|cosmetique|cosmetiques|"
     "huile essentielle|bougie|bougies|droguerie|bazar|creme hydratante|gel douche|brosse a dents",
     "en:open-beauty-facts en:hygiene",
     QT_TRANSLATE_NOOP("VatRules", "Hygiene and household goods bear 20 %."), usualRate},
    {2000, false, "croquettes|patee|animaux|animalerie|litiere", "en:pet-food",
     QT_TRANSLATE_NOOP("VatRules", "Food for pets bears 20 %."), usualRate},
    {550, false, "", "",
     QT_TRANSLATE_NOOP("VatRules",
                       "Food bears 5.5 %, but for sweets, chocolate, margarine, caviar and drinks "
                       "with alcohol."),
     foodLaw},
}};

/// Food whose name holds such a word keeps 5.5 %, whatever it is made with.
constexpr const char *keepFoodRate =
    "biscuit|biscuits|gateau|gateaux|cookie|cookies|madeleine|madeleines|brownie|glace|glaces|"
    "sorbet|yaourt|yaourts|creme dessert|cereales|muesli|granola|brioche|pain|boisson vegetale|"
    "lait chocolate|boisson chocolatee|jus|sirop|vinaigre|vinaigres|sauce|moutarde";

bool hasWord(const QString &padded, const char *words)
{
    for (const QString &word : QString::fromLatin1(words).split(u'|', Qt::SkipEmptyParts)) {
        if (padded.contains(u' ' + word + u' '))
            return true;
    }
    return false;
}

bool hasTag(const QStringList &categories, const char *tags)
{
    for (const QString &tag : QString::fromLatin1(tags).split(u' ', Qt::SkipEmptyParts)) {
        if (categories.contains(tag))
            return true;
    }
    return false;
}

/// A folded text with one blank around each of its words.
QString padded(const QString &text)
{
    QString result = u" "_qs;
    for (const QChar letter : fold(text))
        result += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return result.simplified().prepend(u' ') + u' ';
}

bool isLast(const Rule &rule)
{
    return rule.words[0] == '\0' && rule.tags[0] == '\0';
}

} // namespace

VatAdvice VatRules::advise(const QString &name, const QString &family,
                           const QStringList &categories)
{
    const QString nameWords = padded(name);
    const QString familyWords = padded(family);
    const bool keepsFood = hasWord(nameWords, keepFoodRate);
    for (const Rule &rule : rules) {
        const bool exception = rule.rateBp == 2000 && rule.source == foodLaw;
        if (exception && keepsFood)
            continue;
        if (isLast(rule) || hasWord(nameWords, rule.words) || hasTag(categories, rule.tags) ||
            hasWord(familyWords, rule.words))
            return {rule.rateBp, tr(rule.reason), QString::fromUtf8(rule.source), rule.doubt};
    }
    return {};
}

} // namespace cabas
