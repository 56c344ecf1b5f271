// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/differencerules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr std::array<ArticlePart, 6> allParts = {ArticlePart::Cost,      ArticlePart::Pack,
                                                 ArticlePart::Content,   ArticlePart::Vat,
                                                 ArticlePart::Available, ArticlePart::Words};

/// `part` in basis points of `whole`, which is not 0.
int share(qint64 part, qint64 whole)
{
    const qint64 bp = mulDivRounded(part, 10'000, whole);
    return int(std::clamp<qint64>(bp, -100'000'000, 100'000'000));
}

bool isNear(qint64 value, qint64 other)
{
    return value > 0 && other > 0 &&
           share(std::max(value, other), std::min(value, other)) <= 11'500;
}

/// The cost of the same thing before and after: in the unit of now.
std::optional<UnitPrice> comparableCost(const SupplierArticle &before, const SupplierArticle &after)
{
    const std::optional<SupplierArticle> same = before.countedIn(after.unit);
    if (!same || same->cost.isZero() || after.cost.isZero())
        return std::nullopt;
    return same->cost;
}

DifferenceKind kindOf(const CatalogueDifference &difference)
{
    const auto has = [&](ArticlePart part) {
        return std::find(difference.parts.begin(), difference.parts.end(), part) !=
               difference.parts.end();
    };
    if (has(ArticlePart::Available))
        return difference.after.available ? DifferenceKind::Back : DifferenceKind::Gone;
    if (has(ArticlePart::Pack) || has(ArticlePart::Content))
        return DifferenceKind::Pack;
    if (has(ArticlePart::Cost))
        return difference.costBp.value_or(1) >= 0 ? DifferenceKind::PriceUp
                                                  : DifferenceKind::PriceDown;
    return has(ArticlePart::Vat) ? DifferenceKind::Vat : DifferenceKind::Words;
}

} // namespace

SupplierArticle DifferenceRules::completed(const SupplierArticle &known, SupplierArticle told)
{
    const auto keep = [](QString &text, const QString &before) {
        if (text.isEmpty())
            text = before;
    };
    keep(told.reference, known.reference);
    keep(told.barcode, known.barcode);
    keep(told.cartonBarcode, known.cartonBarcode);
    keep(told.brand, known.brand);
    keep(told.category, known.category);
    keep(told.origin, known.origin);
    keep(told.quality, known.quality);
    keep(told.packWords, known.packWords);
    if (told.cost.isZero())
        told.cost = known.cost;
    if (!told.vatBp)
        told.vatBp = known.vatBp;
    if (told.content.isZero() && told.unit == known.unit) {
        told.content = known.content;
        told.contentUnit = known.contentUnit;
    }
    told.line = known.line;
    return told;
}

QString DifferenceRules::partName(ArticlePart part)
{
    switch (part) {
    case ArticlePart::Cost:
        return u"cost"_qs;
    case ArticlePart::Pack:
        return u"pack"_qs;
    case ArticlePart::Content:
        return u"content"_qs;
    case ArticlePart::Vat:
        return u"vat"_qs;
    case ArticlePart::Available:
        return u"available"_qs;
    case ArticlePart::Words:
        break;
    }
    return u"words"_qs;
}

QString DifferenceRules::refusedKey(const QString &article, const QString &part)
{
    return part + u'/' + article;
}

QString DifferenceRules::valueOf(const SupplierArticle &article, ArticlePart part)
{
    switch (part) {
    case ArticlePart::Cost:
        return QString::number(article.cost.e4());
    case ArticlePart::Pack:
        return u"%1 %2"_qs.arg(unitName(article.unit)).arg(article.pack.milli());
    case ArticlePart::Content:
        return u"%1 %2"_qs.arg(unitName(article.contentUnit)).arg(article.content.milli());
    case ArticlePart::Vat:
        return article.vatBp ? QString::number(*article.vatBp) : QString();
    case ArticlePart::Available:
        return article.available ? u"1"_qs : u"0"_qs;
    case ArticlePart::Words:
        break;
    }
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    return QStringList{article.name,
                       article.reference,
                       article.barcode,
                       article.cartonBarcode,
                       article.brand,
                       article.category,
                       article.origin,
                       article.quality,
                       article.packWords,
                       day(article.promotionFrom),
                       day(article.promotionTo)}
        .join(u'|');
}

void DifferenceRules::copyPart(const SupplierArticle &from, SupplierArticle &to, ArticlePart part)
{
    switch (part) {
    case ArticlePart::Cost:
        to.cost = from.cost;
        break;
    case ArticlePart::Pack:
        to.unit = from.unit;
        to.pack = from.pack;
        break;
    case ArticlePart::Content:
        to.content = from.content;
        to.contentUnit = from.contentUnit;
        break;
    case ArticlePart::Vat:
        to.vatBp = from.vatBp;
        break;
    case ArticlePart::Available:
        to.available = from.available;
        break;
    case ArticlePart::Words: {
        SupplierArticle words = from;
        for (const ArticlePart other : allParts) {
            if (other != ArticlePart::Words)
                copyPart(to, words, other);
        }
        to = words;
    }
    }
}

std::optional<CatalogueDifference> DifferenceRules::compare(const SupplierArticle &known,
                                                            const SupplierArticle &told,
                                                            const RefusedValues &refused,
                                                            bool &wasWithheld)
{
    CatalogueDifference difference;
    difference.key = known.key();
    difference.before = known;
    difference.after = completed(known, told);
    for (const ArticlePart part : allParts) {
        const QString value = valueOf(difference.after, part);
        if (value == valueOf(known, part))
            continue;
        if (refused.value(refusedKey(difference.key, partName(part))) == value) {
            copyPart(known, difference.after, part);
            wasWithheld = true;
        } else {
            difference.parts.push_back(part);
        }
    }
    if (difference.parts.empty())
        return std::nullopt;
    if (const auto cost = comparableCost(known, difference.after))
        difference.costBp = share(difference.after.cost.e4() - cost->e4(), cost->e4());
    difference.kind = kindOf(difference);
    difference.suspicion = suspicionOf(known, difference.after);
    return difference;
}

QString DifferenceRules::newValue(const SupplierArticle &article)
{
    return valueOf(article, ArticlePart::Cost) + u' ' + valueOf(article, ArticlePart::Pack);
}

std::optional<CatalogueDifference> DifferenceRules::compareNew(const SupplierArticle &told,
                                                               const RefusedValues &refused)
{
    const QString key = told.key();
    if (refused.value(refusedKey(key, newPart())) == newValue(told))
        return std::nullopt;
    CatalogueDifference difference;
    difference.key = key;
    difference.kind = DifferenceKind::New;
    difference.after = told;
    return difference;
}

std::optional<CatalogueDifference> DifferenceRules::compareGone(const SupplierArticle &known,
                                                                const RefusedValues &refused)
{
    SupplierArticle gone = known;
    gone.available = false;
    bool wasWithheld = false;
    return compare(known, gone, refused, wasWithheld);
}

bool DifferenceRules::isManyGone(qsizetype gone, qsizetype known)
{
    return gone > usualGone && gone > known / 3;
}

Suspicion DifferenceRules::suspicionOf(const SupplierArticle &before, const SupplierArticle &after)
{
    const std::optional<UnitPrice> known = comparableCost(before, after);
    if (!known || known->e4() == after.cost.e4())
        return Suspicion::None;
    const qint64 was = known->e4();
    const qint64 is = after.cost.e4();
    const bool isSwapped = is == before.pack.milli() * 10 && after.pack != before.pack;
    if (isSwapped)
        return Suspicion::Swapped;
    if (isNear(is, 10 * was) || isNear(10 * is, was))
        return Suspicion::TimesTen;
    const qint64 pack = std::max(before.pack.milli(), after.pack.milli());
    const bool isLarge = std::abs(share(is - was, was)) >= largeStepBp;
    if (isLarge && pack > 1'000 &&
        (isNear(is, mulDivRounded(was, pack, 1'000)) ||
         isNear(mulDivRounded(is, pack, 1'000), was)))
        return Suspicion::CasePrice;
    return isLarge ? Suspicion::LargeStep : Suspicion::None;
}

std::optional<int> DifferenceRules::marginBp(const ArticleProduct &product,
                                             const SupplierArticle &article)
{
    const std::optional<SupplierArticle> counted = article.countedIn(product.unit);
    if (!product.price || product.price->cents() <= 0 || !counted || counted->cost.isZero())
        return std::nullopt;
    const qint64 netE4 =
        UnitPrice::from(*product.price - vatIncludedIn(*product.price, product.vatBp)).e4();
    return netE4 > 0 ? std::optional(share(netE4 - counted->cost.e4(), netE4)) : std::nullopt;
}

std::optional<Quantity> DifferenceRules::likelyContent(const CatalogueDifference &difference)
{
    // What shops sell, in grams or millilitres.
    static constexpr std::array<qint64, 22> usual = {
        100, 125, 150, 200, 250,   300,   330,   350,   400,   500,   600,
        700, 750, 800, 900, 1'000, 1'250, 1'500, 1'750, 2'000, 2'500, 3'000};
    if (difference.suspicion != Suspicion::LargeStep || !difference.before)
        return std::nullopt;
    const SupplierArticle &before = *difference.before;
    const SupplierArticle &after = difference.after;
    if (before.unit != Unit::Piece || after.unit != Unit::Piece ||
        after.contentUnit == Unit::Piece || after.content.isZero() ||
        before.contentUnit != after.contentUnit || before.content != after.content)
        return std::nullopt;
    const qint64 exact = mulDivRounded(after.content.milli(), after.cost.e4(), before.cost.e4());
    const auto nearest = std::min_element(usual.begin(), usual.end(), [&](qint64 a, qint64 b) {
        return std::abs(a - exact) < std::abs(b - exact);
    });
    const bool isOther = *nearest != after.content.milli() && isNear(*nearest, exact);
    return isOther ? std::optional(Quantity::fromMilli(*nearest)) : std::nullopt;
}

QString DifferenceRules::contentText(Unit unit, Quantity content)
{
    const QLocale locale = Language::locale();
    const qint64 milli = content.milli();
    const QChar gap(QChar::Nbsp);
    if (milli < 1'000)
        return locale.toString(milli) + gap + (unit == Unit::Kilogram ? u"g"_qs : u"ml"_qs);
    QString figure = plainDecimal(milli, 3);
    while (figure.endsWith(u'0'))
        figure.chop(1);
    if (figure.endsWith(u'.'))
        figure.chop(1);
    return figure.replace(u'.', locale.decimalPoint()) + gap + unitSymbol(unit);
}

/// The step of a price that another content would explain, with the price per kg or litre of both.
QString DifferenceRules::contentReason(const CatalogueDifference &difference)
{
    const SupplierArticle &before = *difference.before;
    const SupplierArticle &after = difference.after;
    const std::optional<Quantity> guess = likelyContent(difference);
    const Quantity content = guess.value_or(after.content);
    const bool isTold = !guess && before.unit == after.unit &&
                        after.contentUnit == before.contentUnit &&
                        after.contentUnit != Unit::Piece && !content.isZero() &&
                        !before.content.isZero() && content != before.content;
    if (!guess && !isTold)
        return {};
    const auto perUnit = [](UnitPrice cost, Quantity of) {
        return amountText(Money::fromCents(mulDivRounded(cost.e4(), 10, of.milli())),
                          Language::locale());
    };
    const QString step =
        isTold ? tr("The content goes from %1 to %2.") : tr("The content may go from %1 to %2.");
    const QString prices = after.contentUnit == Unit::Kilogram
                               ? tr("Price per kilo: %1, then %2.")
                               : tr("Price per litre: %1, then %2.");
    return step.arg(contentText(before.contentUnit, before.content),
                    contentText(after.contentUnit, content)) +
           u' ' + prices.arg(perUnit(before.cost, before.content), perUnit(after.cost, content));
}

QString DifferenceRules::reason(const CatalogueDifference &difference)
{
    const QLocale locale = Language::locale();
    const auto cost = [&](const SupplierArticle &article) {
        return costText(article.cost, locale);
    };
    switch (difference.suspicion) {
    case Suspicion::None:
        return {};
    case Suspicion::TimesTen:
        return tr("The price goes from %1 to %2, about ten times: a comma may have moved.")
            .arg(cost(*difference.before), cost(difference.after));
    case Suspicion::CasePrice:
        return tr("The price goes from %1 to %2: one may be the price of the whole case.")
            .arg(cost(*difference.before), cost(difference.after));
    case Suspicion::Swapped:
        return tr("The price is now %1, which was the size of the case: the two may have been "
                  "swapped.")
            .arg(cost(difference.after));
    case Suspicion::LargeStep:
        if (const QString told = contentReason(difference); !told.isEmpty())
            return told;
        return tr("The price goes from %1 to %2: the content of one may have changed.")
            .arg(cost(*difference.before), cost(difference.after));
    case Suspicion::ManyGone:
        break;
    }
    return tr("The file lacks many articles at once: it may be a part of the catalogue.");
}

} // namespace cabas
