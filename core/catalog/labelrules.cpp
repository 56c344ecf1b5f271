// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelrules.h"

#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

struct Country {
    const char *code;
    const char *name;
};

/// Where the goods of French shops come from.
constexpr std::array<Country, 52> countries{{
    {"FR", QT_TRANSLATE_NOOP("LabelRules", "France")},
    {"AR", QT_TRANSLATE_NOOP("LabelRules", "Argentina")},
    {"AT", QT_TRANSLATE_NOOP("LabelRules", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("LabelRules", "Australia")},
    {"BE", QT_TRANSLATE_NOOP("LabelRules", "Belgium")},
    {"BF", QT_TRANSLATE_NOOP("LabelRules", "Burkina Faso")},
    {"BO", QT_TRANSLATE_NOOP("LabelRules", "Bolivia")},
    {"BR", QT_TRANSLATE_NOOP("LabelRules", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("LabelRules", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("LabelRules", "Switzerland")},
    {"CI", QT_TRANSLATE_NOOP("LabelRules", "Ivory Coast")},
    {"CL", QT_TRANSLATE_NOOP("LabelRules", "Chile")},
    {"CM", QT_TRANSLATE_NOOP("LabelRules", "Cameroon")},
    {"CN", QT_TRANSLATE_NOOP("LabelRules", "China")},
    {"CO", QT_TRANSLATE_NOOP("LabelRules", "Colombia")},
    {"CR", QT_TRANSLATE_NOOP("LabelRules", "Costa Rica")},
    {"DE", QT_TRANSLATE_NOOP("LabelRules", "Germany")},
    {"DK", QT_TRANSLATE_NOOP("LabelRules", "Denmark")},
    {"DO", QT_TRANSLATE_NOOP("LabelRules", "Dominican Republic")},
    {"EC", QT_TRANSLATE_NOOP("LabelRules", "Ecuador")},
    {"EG", QT_TRANSLATE_NOOP("LabelRules", "Egypt")},
    {"ES", QT_TRANSLATE_NOOP("LabelRules", "Spain")},
    {"ET", QT_TRANSLATE_NOOP("LabelRules", "Ethiopia")},
    {"GB", QT_TRANSLATE_NOOP("LabelRules", "United Kingdom")},
    {"GH", QT_TRANSLATE_NOOP("LabelRules", "Ghana")},
    {"GR", QT_TRANSLATE_NOOP("LabelRules", "Greece")},
    {"HU", QT_TRANSLATE_NOOP("LabelRules", "Hungary")},
    {"ID", QT_TRANSLATE_NOOP("LabelRules", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("LabelRules", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("LabelRules", "Israel")},
    {"IN", QT_TRANSLATE_NOOP("LabelRules", "India")},
    {"IT", QT_TRANSLATE_NOOP("LabelRules", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("LabelRules", "Japan")},
    {"KE", QT_TRANSLATE_NOOP("LabelRules", "Kenya")},
    {"LK", QT_TRANSLATE_NOOP("LabelRules", "Sri Lanka")},
    {"MA", QT_TRANSLATE_NOOP("LabelRules", "Morocco")},
    {"MG", QT_TRANSLATE_NOOP("LabelRules", "Madagascar")},
    {"MX", QT_TRANSLATE_NOOP("LabelRules", "Mexico")},
    {"NL", QT_TRANSLATE_NOOP("LabelRules", "Netherlands")},
    {"NZ", QT_TRANSLATE_NOOP("LabelRules", "New Zealand")},
    {"PE", QT_TRANSLATE_NOOP("LabelRules", "Peru")},
    {"PL", QT_TRANSLATE_NOOP("LabelRules", "Poland")},
    {"PS", QT_TRANSLATE_NOOP("LabelRules", "Palestine")},
    {"PT", QT_TRANSLATE_NOOP("LabelRules", "Portugal")},
    {"SN", QT_TRANSLATE_NOOP("LabelRules", "Senegal")},
    {"SY", QT_TRANSLATE_NOOP("LabelRules", "Syria")},
    {"TH", QT_TRANSLATE_NOOP("LabelRules", "Thailand")},
    {"TN", QT_TRANSLATE_NOOP("LabelRules", "Tunisia")},
    {"TR", QT_TRANSLATE_NOOP("LabelRules", "Turkey")},
    {"UA", QT_TRANSLATE_NOOP("LabelRules", "Ukraine")},
    {"US", QT_TRANSLATE_NOOP("LabelRules", "United States")},
    {"VN", QT_TRANSLATE_NOOP("LabelRules", "Vietnam")},
}};

QString allergensText(const ProductSheet &sheet)
{
    QStringList names;
    for (const QString &code : sheet.allergens)
        names += ProductSheetRules::allergenName(code);
    return names.join(u", "_qs);
}

std::optional<BarSymbol> symbolOf(const LabelFacts &facts, bool asQr)
{
    const QString code = facts.code.isEmpty() ? facts.product.code : facts.code;
    const Symbology kind = asQr ? Symbology::Qr : SymbolWriter::kindFor(code);
    // A shop's own code may have eight digits without being an article's number.
    for (const Symbology tried : {kind, Symbology::Code128}) {
        if (const Result<BarSymbol> symbol = SymbolWriter::write(tried, code))
            return *symbol;
    }
    return std::nullopt;
}

} // namespace

LabelContent LabelRules::content(const LabelFacts &facts, const std::vector<QualityLabel> &labels,
                                 const QLocale &locale, bool asQr)
{
    LabelContent label;
    label.product = facts.product.id;
    label.name = facts.product.name;
    if (facts.product.price) {
        setPrice(label, *facts.product.price, locale);
        label.perUnit = perUnitText(
            facts.product, ProductSheetRules::comparedPrice(facts.product, facts.sheet), locale);
    }
    label.origin = originText(facts, locale);
    for (const QualityLabel &known : labels) {
        if (facts.sheet.labels.contains(known.code))
            label.marks += known.name;
    }
    label.allergens = allergensText(facts.sheet);
    label.date = dateText(facts.day);
    label.symbol = symbolOf(facts, asQr);
    return label;
}

void LabelRules::setPrice(LabelContent &label, Money price, const QLocale &locale)
{
    const QString text = moneyText(price, locale);
    const qsizetype mark = text.lastIndexOf(locale.decimalPoint());
    label.priceWhole = text.left(mark);
    label.priceRest = text.mid(mark);
}

QString LabelRules::perUnitText(const Product &product,
                                const std::optional<ComparedPrice> &compared, const QLocale &locale)
{
    if (product.unit == Unit::Kilogram)
        return tr("per kg");
    if (product.unit == Unit::Litre)
        return tr("per litre");
    if (!compared)
        return tr("each");
    if (compared->unit == Unit::Piece)
        return compared->price == product.price
                   ? tr("each")
                   : tr("%1 each").arg(moneyText(compared->price, locale));
    return priceText(compared->price, compared->unit, locale);
}

QString LabelRules::countryName(const QString &code)
{
    for (const Country &country : countries) {
        if (code == QLatin1String(country.code))
            return tr(country.name);
    }
    return code;
}

QString LabelRules::originText(const LabelFacts &facts, const QLocale &locale)
{
    const Origin &origin = facts.sheet.origin;
    const bool isSaid = !origin.country.isEmpty() || !origin.department.isEmpty();
    QStringList places;
    const auto add = [&](const QString &place) {
        if (!place.isEmpty() && !places.contains(place))
            places += place;
    };
    if (isSaid || !facts.producer) {
        add(countryName(origin.country));
        add(origin.department.isEmpty() ? origin.place : origin.department);
    } else {
        add(countryName(facts.producer->country));
        add(facts.producer->department.isEmpty() ? facts.producer->place
                                                 : facts.producer->department);
    }
    QStringList parts;
    if (facts.producer)
        parts += facts.producer->name;
    if (!places.isEmpty())
        parts += places.join(u", "_qs);
    if (facts.metres) {
        constexpr qint64 metresPerKilometre = 1000;
        const qint64 kilometres = mulDivRounded(*facts.metres, 1, metresPerKilometre);
        parts += tr("%1 km").arg(locale.toString(kilometres));
    }
    if (!facts.sheet.deposit.isZero())
        parts += tr("deposit %1").arg(moneyText(facts.sheet.deposit, locale));
    return parts.join(u" · "_qs);
}

Result<> LabelRules::check(const LabelPrint &print)
{
    if (print.labels.empty())
        return refused(tr("There is no label to print."), u"no_label"_qs);
    if (print.copies < 1 || print.copies > maxCopies)
        return refused(tr("One to %1 copies of a label can be printed at once.").arg(maxCopies),
                       u"copies"_qs);
    if (qint64(print.labels.size()) * print.copies > maxLabels)
        return refused(
            tr("More than %1 labels do not go on one print: print them in parts.").arg(maxLabels),
            u"too_many"_qs);
    if (print.firstCell < 0 || print.firstCell >= print.format.perPage())
        return refused(tr("This sheet has the places 1 to %1.").arg(print.format.perPage()),
                       u"first_cell"_qs);
    return Ok{};
}

std::vector<LabelCell> LabelRules::cells(const LabelPrint &print)
{
    const int perPage = print.format.perPage();
    std::vector<LabelCell> cells;
    int place = print.firstCell;
    for (int label = 0; label < int(print.labels.size()); ++label) {
        for (int copy = 0; copy < print.copies; ++copy, ++place)
            cells.push_back({place / perPage, place % perPage, label});
    }
    return cells;
}

int LabelRules::pages(const LabelPrint &print)
{
    const qint64 last = print.firstCell + qint64(print.labels.size()) * print.copies - 1;
    return print.labels.empty() ? 0 : int(last / print.format.perPage()) + 1;
}

} // namespace cabas
