// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productwords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/desk.h"

#include <array>

namespace cabas::ui {

namespace {

struct FieldWord {
    const char *field;
    const char *words;
};

constexpr std::array<FieldWord, 31> fieldWords{{
    {"code", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Code")},
    {"name", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Name")},
    {"vat", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "VAT")},
    {"family", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Family")},
    {"supplier", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Usual supplier")},
    {"pack", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Units in a case")},
    {"state", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "On sale")},
    {"till_name", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Name on tickets")},
    {"brand", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Brand")},
    {"producer", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Producer")},
    {"net", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Net content")},
    {"storage", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "How it is kept")},
    {"shelf_life_days", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Shelf life, in days")},
    {"origin_country", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Country")},
    {"origin_department", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Department")},
    {"origin_place", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Place")},
    {"coordinates", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Coordinates")},
    {"ingredients", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Ingredients")},
    {"allergens", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Allergens")},
    {"traces", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Traces")},
    {"nutriscore", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Nutri-Score")},
    {"deposit", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Deposit")},
    {"tare", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Tare, in kilograms")},
    {"reorder", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Reordered")},
    {"stage", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Why it is in the range")},
    {"review_on", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "To review on")},
    {"shelf", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Where it stands")},
    {"labels", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Labels")},
    {"price", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Price")},
    {"barcode", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Code on the goods")},
    {"photo", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "Photo")},
}};

constexpr std::array<FieldWord, 7> valueWords{{
    {"active", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "on sale")},
    {"ended", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "ended")},
    {"blocked", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "blocked")},
    {"trial", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "on trial")},
    {"permanent", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "permanent")},
    {"seasonal", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "seasonal")},
    {"to_finish", QT_TRANSLATE_NOOP("cabas::ui::ProductWords", "end of series")},
}};

template <size_t Size>
QString wordOf(const std::array<FieldWord, Size> &words, const QString &key)
{
    for (const FieldWord &word : words) {
        if (key == QLatin1String(word.field))
            return QCoreApplication::translate("cabas::ui::ProductWords", word.words);
    }
    return key;
}

} // namespace

const std::vector<LifeState> &ProductWords::lives()
{
    static const std::vector<LifeState> all{
        LifeState::Active,      LifeState::Trial, LifeState::Seasonal, LifeState::NotReordered,
        LifeState::EndOfSeries, LifeState::Ended, LifeState::Blocked};
    return all;
}

QString ProductWords::life(LifeState state)
{
    switch (state) {
    case LifeState::Active:
        break;
    case LifeState::Trial:
        return tr("on trial");
    case LifeState::Seasonal:
        return tr("seasonal");
    case LifeState::NotReordered:
        return tr("not reordered");
    case LifeState::EndOfSeries:
        return tr("end of series");
    case LifeState::Ended:
        return tr("ended");
    case LifeState::Blocked:
        return tr("blocked");
    }
    return tr("on sale");
}

Kind ProductWords::kindOf(LifeState state)
{
    switch (state) {
    case LifeState::Active:
        return Kind::Success;
    case LifeState::Trial:
    case LifeState::Seasonal:
        return Kind::Info;
    case LifeState::NotReordered:
    case LifeState::EndOfSeries:
        return Kind::Warning;
    case LifeState::Ended:
        return Kind::Neutral;
    case LifeState::Blocked:
        break;
    }
    return Kind::Danger;
}

QString ProductWords::storage(Storage storage)
{
    switch (storage) {
    case Storage::Unknown:
        break;
    case Storage::Dry:
        return tr("dry");
    case Storage::Fresh:
        return tr("fresh");
    case Storage::Frozen:
        return tr("frozen");
    }
    return tr("not known");
}

QString ProductWords::codeKind(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Unit:
        break;
    case CodeKind::Carton:
        return tr("carton");
    case CodeKind::Internal:
        return tr("internal code of the shop");
    }
    return tr("unit sold");
}

QString ProductWords::distance(qint64 metres, const QLocale &locale)
{
    constexpr qint64 kilometre = 1000;
    if (metres < kilometre)
        return tr("%1 m").arg(locale.toString(metres));
    return tr("%1 km").arg(locale.toString((metres + kilometre / 2) / kilometre));
}

QString ProductWords::familyPath(const Family &family, const std::vector<Family> &all)
{
    QStringList names{family.name};
    std::optional<FamilyId> above = family.parent;
    // A family inside itself is refused; a damaged file must not hold the window up.
    for (size_t steps = 0; above && steps < all.size(); ++steps) {
        std::optional<FamilyId> next;
        for (const Family &other : all) {
            if (other.id == *above) {
                names.prepend(other.name);
                next = other.parent;
            }
        }
        above = next;
    }
    return names.join(QStringLiteral(" \u203a "));
}

QString ProductWords::source(const QString &source)
{
    if (source.isEmpty() || source == u"hand")
        return tr("by hand");
    if (source == u"openfoodfacts")
        return u"Open Food Facts"_qs;
    if (source == u"import")
        return tr("from a file");
    if (source == u"catalogue")
        return tr("supplier’s catalogue");
    if (source == u"delivery")
        return tr("delivery");
    return source;
}

QString ProductWords::field(const QString &field)
{
    static const QString own = u"own:"_qs;
    return field.startsWith(own) ? field.mid(own.size()) : wordOf(fieldWords, field);
}

ProductWords::ProductWords(Desk &desk)
{
    const ProductSheetService sheets(desk.db());
    if (const auto producers = sheets.producers()) {
        for (const Producer &producer : *producers)
            m_producers.insert(QString::number(producer.id.value()), producer.name);
    }
    if (const auto labels = sheets.labels()) {
        for (const QualityLabel &label : *labels)
            m_labels.insert(label.code, label.name);
    }
    if (const auto suppliers = SupplierService(desk.db()).all()) {
        for (const Supplier &supplier : *suppliers)
            m_suppliers.insert(QString::number(supplier.id.value()), supplier.name);
    }
}

QString ProductWords::value(const QString &field, const QString &text) const
{
    const QLocale locale = Language::locale();
    if (text.isEmpty())
        return tr("nothing");
    if (field == u"producer")
        return m_producers.value(text, text);
    if (field == u"supplier")
        return m_suppliers.value(text, text);
    if (field == u"labels")
        return list(text, true);
    if (field == u"allergens" || field == u"traces")
        return list(text, false);
    if (field == u"storage")
        return storage(ProductSheetRules::storageOf(text));
    if (field == u"nutriscore")
        return text.toUpper();
    if (field == u"reorder")
        return text == u"1" ? tr("yes") : tr("no");
    if (field == u"state" || field == u"stage")
        return wordOf(valueWords, text);
    if (field == u"price" || field == u"deposit") {
        const std::optional<Money> amount = parseMoney(text);
        return amount ? moneyText(*amount, locale) : text;
    }
    if (field == u"review_on")
        return dateText(QDate::fromString(text, Qt::ISODate));
    if (field == u"barcode")
        return groupedCode(text);
    if (field == u"net") {
        const auto net = ProductSheetRules::netContentFrom(text);
        return net ? ProductSheetRules::netContentText(*net, locale) : text;
    }
    return text;
}

QString ProductWords::list(const QString &text, bool areLabels) const
{
    QStringList words;
    for (const QString &code : text.split(u' ', Qt::SkipEmptyParts))
        words += areLabels ? m_labels.value(code, code) : ProductSheetRules::allergenName(code);
    return words.join(u", "_qs);
}

} // namespace cabas::ui
