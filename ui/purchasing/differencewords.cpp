// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/differencewords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/differencerules.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace cabas::ui {

namespace {

bool changes(const CatalogueDifference &difference, ArticlePart part)
{
    return std::find(difference.parts.begin(), difference.parts.end(), part) !=
           difference.parts.end();
}

QString vatText(const SupplierArticle &article)
{
    return article.vatBp ? rateText(*article.vatBp, Language::locale()) : QString();
}

QString costOf(const SupplierArticle &article)
{
    return article.cost.isZero() ? QString() : costText(article.cost, Language::locale());
}

} // namespace

DifferenceChip DifferenceWords::chip(const CatalogueDifference &difference)
{
    if (difference.suspicion != Suspicion::None)
        return {tr("To check"), Kind::Danger, u"triangle-alert"_qs};
    switch (difference.kind) {
    case DifferenceKind::PriceUp:
        return {tr("Up"), Kind::Info, u"trending-up"_qs};
    case DifferenceKind::PriceDown:
        return {tr("Down"), Kind::Info, u"trending-down"_qs};
    case DifferenceKind::Pack:
        return {tr("Case"), Kind::Warning, u"package"_qs};
    case DifferenceKind::Vat:
        return {tr("VAT"), Kind::Warning, u"percent"_qs};
    case DifferenceKind::Gone:
        return {tr("Gone"), Kind::Neutral, u"circle-minus"_qs};
    case DifferenceKind::Back:
        return {tr("Back"), Kind::Accent, u"undo-2"_qs};
    case DifferenceKind::Words:
        return {tr("Words"), Kind::Neutral, u"pencil"_qs};
    case DifferenceKind::New:
        break;
    }
    return {tr("New"), Kind::Accent, u"plus"_qs};
}

DifferenceChip DifferenceWords::refusedChip()
{
    return {tr("Refused"), Kind::Neutral, u"ban"_qs};
}

DifferenceChip DifferenceWords::contentChip()
{
    return {tr("Content"), Kind::Warning, u"package"_qs};
}

QString DifferenceWords::pack(const SupplierArticle &article)
{
    const QLocale locale = Language::locale();
    if (article.unit != Unit::Piece)
        return tr("pack of %1").arg(quantityText(article.pack, article.unit, locale));
    const QString count = quantityText(article.pack, Unit::Piece, locale);
    if (article.contentUnit == Unit::Piece)
        return tr("case of %1").arg(count);
    return u"%1 × %2"_qs.arg(count,
                             DifferenceRules::contentText(article.contentUnit, article.content));
}

QString DifferenceWords::perUnit(Unit unit)
{
    return unit == Unit::Piece ? tr("per piece") : tr("per %1").arg(unitSymbol(unit));
}

QString DifferenceWords::value(const CatalogueDifference &difference,
                               const SupplierArticle &article)
{
    if (difference.suspicion != Suspicion::None && difference.kind != DifferenceKind::Gone)
        return costOf(article);
    switch (difference.kind) {
    case DifferenceKind::Pack:
        return pack(article);
    case DifferenceKind::Vat:
        return vatText(article);
    case DifferenceKind::Gone:
    case DifferenceKind::Back:
        return article.available ? costOf(article) : tr("absent");
    case DifferenceKind::Words:
        return article.name;
    default:
        return costOf(article);
    }
}

QString DifferenceWords::before(const CatalogueDifference &difference)
{
    return difference.before ? value(difference, *difference.before) : QString();
}

QString DifferenceWords::after(const CatalogueDifference &difference)
{
    return value(difference, difference.after);
}

QString DifferenceWords::signedRate(int bp)
{
    const QString sign = bp < 0 ? QString(QChar(0x2212)) : u"+"_qs;
    return sign + roundedRate(std::abs(bp));
}

QString DifferenceWords::roundedRate(int bp)
{
    // One decimal says enough of a price's change, or of a margin.
    const int tenths = (std::abs(bp) + 5) / 10 * 10;
    return rateText(bp < 0 ? -tenths : tenths, Language::locale());
}

QString DifferenceWords::whole(const CatalogueDifference &difference, const QString &readable)
{
    QStringList lines{readable};
    const SupplierArticle &after = difference.after;
    if (after.name != readable)
        lines += tr("The supplier writes: %1").arg(after.name);
    if (!after.reference.isEmpty())
        lines += tr("Reference %1").arg(after.reference);
    if (!difference.before) {
        lines += pack(after);
        return lines.join(u'\n');
    }
    const SupplierArticle &before = *difference.before;
    const auto line = [&](const QString &was, const QString &is) {
        lines += u"%1 → %2"_qs.arg(was.isEmpty() ? u"–"_qs : was, is);
    };
    if (changes(difference, ArticlePart::Cost))
        line(costOf(before), costOf(after));
    if (changes(difference, ArticlePart::Pack) || changes(difference, ArticlePart::Content))
        line(pack(before), pack(after));
    if (changes(difference, ArticlePart::Vat))
        line(vatText(before), vatText(after));
    if (changes(difference, ArticlePart::Words) && before.name != after.name)
        line(before.name, after.name);
    return lines.join(u'\n');
}

} // namespace cabas::ui
