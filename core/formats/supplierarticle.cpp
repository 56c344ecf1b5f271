// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/supplierarticle.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace cabas {

QString SupplierArticle::key() const
{
    const QString offer = promotion ? u" promo"_qs : QString();
    if (!reference.isEmpty())
        return reference.toUpper() + offer;
    if (!barcode.isEmpty())
        return productCodeKey(barcode) + offer;
    return u"= "_qs + fold(name) + u" | "_qs + fold(packWords) + offer;
}

std::optional<SupplierArticle> SupplierArticle::countedIn(Unit wanted) const
{
    if (wanted == unit)
        return *this;
    SupplierArticle other = *this;
    other.unit = wanted;
    if (unit == Unit::Piece) {
        if (contentUnit != wanted || content.isZero())
            return std::nullopt;
        other.pack = packsOf(pack, content);
        other.cost = UnitPrice::fromE4(mulDivRounded(cost.e4(), 1000, content.milli()));
        other.content = {};
        other.contentUnit = Unit::Piece;
        return other.pack.isZero() ? std::nullopt : std::optional(other);
    }
    if (wanted != Unit::Piece)
        return std::nullopt;
    // A sack or a kilo in one piece: the shop sells the package as it is.
    other.contentUnit = unit;
    other.content = pack;
    other.pack = Quantity::units(1);
    other.cost = UnitPrice::fromE4(mulDivRounded(cost.e4(), pack.milli(), 1000));
    return other;
}

QString catalogueText(const QString &text, qsizetype most)
{
    static const QRegularExpression tag(u"<[^<>]{0,400}>"_qs);
    QString plain = text.left(8 * most);
    if (plain.contains(u'<'))
        plain.replace(tag, u" "_qs);
    return cleaned(plain).left(most).trimmed();
}

Quantity ArticleUnits::apply(SupplierArticle &article, const QString &words, const QString &units,
                             std::optional<Quantity> count)
{
    const std::optional<PackText> whole = PackText::read(words);
    const std::optional<PackText> one = PackText::read(units);
    PackText pack = whole.value_or(one.value_or(PackText()));
    if (whole && one && whole->contentUnit == Unit::Piece) {
        // `10 pièces` of `100 g`: the unit's own words tell its content, counts in it too.
        pack.contentUnit = one->contentUnit;
        pack.content = packsOf(one->content, one->count);
        pack.isUnitAlone = one->isUnitAlone;
        pack.isBulk = pack.isBulk || one->isBulk;
    }
    if (count && !count->isZero()) {
        // With a column for the count, `4 x 250 ml` is what one unit is.
        if (pack.isCounted && !whole.has_value())
            pack.content = packsOf(pack.content, pack.count);
        pack.count = *count;
    }
    article.pack = pack.count;
    article.content = pack.content;
    article.contentUnit = pack.contentUnit;
    article.unit = Unit::Piece;
    if (pack.contentUnit == Unit::Piece)
        return Quantity::units(1);
    const bool isOne = pack.content == Quantity::units(1);
    const bool isLoose = article.barcode.isEmpty() && pack.contentUnit == Unit::Kilogram && isOne;
    const bool isSack = pack.isBulk && pack.content > Quantity::units(1);
    const bool isLarge = article.barcode.isEmpty() && pack.content.milli() >= bulkFromMilli;
    if (pack.isUnitAlone || isLoose || isSack || isLarge || !pack.count.isWhole()) {
        article.unit = pack.contentUnit;
        article.pack = packsOf(pack.count, pack.content);
        article.content = {};
        article.contentUnit = Unit::Piece;
        return pack.content;
    }
    return Quantity::units(1);
}

QString CatalogueBuilder::firstFault(const SupplierArticle &article, bool needsPrice)
{
    if (article.name.isEmpty())
        return tr("The article has no name.");
    if (article.name.contains(QChar::ReplacementCharacter))
        return tr("“%1” has damaged letters: ask for the file again as UTF-8.").arg(article.name);
    if (article.reference.size() > longestReference)
        return tr("The reference “%1…” is longer than %2 characters.")
            .arg(article.reference.left(20))
            .arg(longestReference);
    for (const QString &code : {article.barcode, article.cartonBarcode}) {
        if (!code.isEmpty() && !Gtin::parse(code))
            return tr("%1 is not a valid barcode: its last digit does not fit the others, or a "
                      "digit is missing.")
                .arg(code);
    }
    if (article.pack.milli() <= 0 || article.pack.milli() > mostPackMilli)
        return tr("A pack of %1 cannot be true.")
            .arg(quantityText(article.pack, article.unit, QLocale()));
    if (article.unit == Unit::Piece && !article.pack.isWhole())
        return tr("A pack of pieces holds a whole number of them.");
    if (article.cost.e4() < 0)
        return tr("The price is below zero.");
    if (article.cost.isZero() && needsPrice)
        return tr("The price is 0.");
    if (article.cost.e4() > mostCostE4)
        return tr("The price is too high to be true: a barcode may stand in its place.");
    return {};
}

QString CatalogueBuilder::repeated(const SupplierArticle &article) const
{
    if (const int line = m_lines.value(article.key()); line > 0)
        return article.reference.isEmpty() ? tr("The same article stands on line %1.").arg(line)
                                           : tr("The reference %1 already stands on line %2.")
                                                 .arg(article.reference)
                                                 .arg(line);
    if (article.promotion || article.barcode.isEmpty())
        return {};
    if (const int line = m_barcodes.value(productCodeKey(article.barcode)); line > 0)
        return tr("The barcode %1 already stands on line %2.").arg(article.barcode).arg(line);
    return {};
}

void CatalogueBuilder::add(SupplierArticle article)
{
    const bool needsPrice = article.available && !m_foreign;
    QString fault = firstFault(article, needsPrice);
    if (fault.isEmpty())
        fault = repeated(article);
    if (!fault.isEmpty()) {
        refuse(article.line, fault, article.name.isEmpty() ? QString() : article.key());
        return;
    }
    ++catalogue.read;
    m_lines.insert(article.key(), article.line);
    if (!article.barcode.isEmpty() && !article.promotion)
        m_barcodes.insert(productCodeKey(article.barcode), article.line);
    catalogue.articles.push_back(std::move(article));
}

void CatalogueBuilder::refuse(int line, const QString &reason, const QString &key)
{
    ++catalogue.read;
    catalogue.refused.push_back({line, reason, key});
}

void CatalogueBuilder::warnOfMoney(const QString &money)
{
    if (m_foreign)
        return;
    m_foreign = true;
    catalogue.warnings.push_back(
        {u"other_money"_qs, tr("The prices of this catalogue are in %1, not in euros: its articles "
                               "are taken without their prices.")
                                .arg(money)});
}

} // namespace cabas
