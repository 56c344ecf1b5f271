// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an order that is being written, as rows.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/proposalrules.h"
#include "ui/purchasing/orderlinesmodel.h"
#include "ui/purchasing/orderrows.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

const QChar dash(0x2013);

/// Thousandths without noughts at their end: "13", "12.5".
QString trimmed(Quantity quantity)
{
    QString text = plainDecimal(quantity.milli(), 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', Language::locale().decimalPoint());
}

/// As much as a narrow column holds: tenths of a kilogram or a litre, whole ones of many.
QString roughly(Quantity quantity, Unit unit)
{
    if (unit == Unit::Piece)
        return quantityText(quantity, unit, Language::locale());
    const qint64 step = std::abs(quantity.milli()) < 100'000 ? 100 : 1'000;
    const Quantity told = Quantity::fromMilli(mulDivRounded(quantity.milli(), 1, step) * step);
    return trimmed(told) + QChar(0x202f) + unitSymbol(unit);
}

/// "4 × 6 = 24"; by the unit, the quantity alone. Nothing ordered: "– × 6".
RowCell packsCell(const OrderLine &line, bool isOrdered)
{
    const QString symbol = unitSymbol(line.unit);
    const QString unit = symbol.isEmpty() ? QString() : u' ' + symbol;
    const bool isByPack = !line.packs.isZero() || !isOrdered;
    const Quantity count = isByPack ? line.packs : line.quantity;
    QString words;
    if (!isOrdered)
        words = dash + u" × "_qs + trimmed(line.pack) + unit;
    else if (!isByPack)
        words = trimmed(count) + unit;
    else if (line.pack == Quantity::units(1))
        words = trimmed(count) + u" × "_qs + u'1' + unit;
    else
        words = u"%1 × %2 = %3"_qs.arg(trimmed(count), trimmed(line.pack), trimmed(line.quantity)) +
                unit;
    return {words,
            {{Qt::EditRole, isOrdered ? trimmed(count) : QString()},
             {Cell::Strong, isOrdered},
             // Pieces and packs are whole.
             {Cell::Suffix, isByPack || line.unit == Unit::Piece}}};
}

/// Why it is ordered, or is not, in a few words.
QString whyWords(const OrderLineRow &row)
{
    if (row.known == nullptr)
        return {};
    QString words = row.known->words;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    if (row.line != nullptr)
        return words;
    return row.known->packs > 0
               ? OrderRows::tr("%1: %n pack(s) to order", nullptr, int(row.known->packs)).arg(words)
               : OrderRows::tr("%1: nothing to order").arg(words);
}

RowCell weeksCell(const ProposalLine *known)
{
    QList<int> bars;
    QStringList told;
    if (known != nullptr) {
        for (const Quantity week : known->item.weeks) {
            bars += int(std::clamp<qint64>(week.milli(), 0, 1'000'000'000));
            told += trimmed(week);
        }
    }
    if (bars.isEmpty())
        return {};
    return {
        told.join(u" · "_qs),
        {{Cell::Spark, QVariant::fromValue(bars)},
         {Qt::AccessibleTextRole, OrderRows::tr("Sold in 8 weeks: %1").arg(told.join(u", "_qs))}}};
}

RowCell spoken(RowCell cell, const QString &words)
{
    cell.roles.insert(Qt::AccessibleTextRole, words);
    return cell;
}

/// Those of the words that say something, one after the other.
QString sentence(QStringList words)
{
    words.removeAll(QString());
    return words.join(u", "_qs);
}

} // namespace

OrderLine OrderRows::lineOf(const ProposalLine &proposed)
{
    OrderLine line;
    line.product = proposed.item.product;
    line.productCode = proposed.item.code;
    line.productName = proposed.item.name;
    line.unit = proposed.item.unit;
    line.packs = Quantity::units(std::max<qint64>(proposed.packs, 1));
    line.pack = proposed.item.pack;
    line.quantity = packsOf(line.packs, line.pack);
    line.cost = proposed.item.cost;
    return line;
}

bool OrderRows::matches(const OrderLineRow &row, const QString &typed)
{
    const OrderLine line = row.line != nullptr ? *row.line : lineOf(*row.known);
    const QString all =
        fold(QStringList{line.productName, line.productCode, line.reference}.join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

RowOfCells OrderRows::line(const OrderLineRow &row, const std::map<ProductId, QString> &reasons)
{
    const QLocale locale = Language::locale();
    const bool isOrdered = row.line != nullptr;
    OrderLine line = isOrdered ? *row.line : lineOf(*row.known);
    const QString why = whyWords(row);
    const QString told = line.note.isEmpty() ? QString() : tr("remark: %1").arg(line.note);
    RowCell name{line.productName,
                 {{Cell::Strong, isOrdered}, {Cell::Second, told.isEmpty() ? why : told}}};
    QStringList more;
    if (!told.isEmpty())
        more << told << why;
    if (const auto reason = reasons.find(line.product); reason != reasons.end())
        more += reason->second;
    if (!line.reference.isEmpty())
        more += tr("ref. %1").arg(line.reference);
    if (!more.isEmpty()) {
        name.roles.insert(Qt::ToolTipRole, more.join(u'\n'));
        name.roles.insert(Qt::AccessibleDescriptionRole, more.join(u"; "_qs));
    }
    RowCell stock, coming, daily;
    if (row.known != nullptr) {
        const ProposalItem &item = row.known->item;
        if (item.onHand.isNegative())
            name.roles.insert(Cell::SecondInk, int(Token::Warning));
        stock = spoken({roughly(item.onHand, item.unit)},
                       tr("Stock: %1").arg(quantityText(item.onHand, item.unit, locale)));
        const bool isNone = item.incoming <= Quantity();
        coming =
            spoken({isNone ? QString(dash) : roughly(item.incoming, item.unit),
                    {{Cell::Ink, int(Token::TextMuted)}}},
                   isNone ? tr("Nothing is coming")
                          : tr("Coming: %1").arg(quantityText(item.incoming, item.unit, locale)));
        const QString rate = ProposalRules::rateWords(item.demand);
        daily = spoken({tr("%1/d").arg(rate), {{Cell::Ink, int(Token::TextMuted)}}},
                       tr("Sells %1 a day").arg(rate));
    }
    RowCell amount;
    if (isOrdered && line.cost.isZero())
        amount = {tr("not known"), {{Cell::Ink, int(Token::TextMuted)}}};
    else if (isOrdered)
        amount = {amountText(amountOf(line.cost, line.quantity), locale)};
    const RowCell packs = packsCell(line, isOrdered);
    return {line.product.value(),
            {spoken(name, sentence({line.productName, told, why})), weeksCell(row.known), stock,
             coming, daily,
             spoken(packs, isOrdered ? tr("Packs: %1").arg(packs.text) : tr("Not ordered")),
             spoken(amount, isOrdered ? tr("Amount: %1").arg(amount.text) : QString())}};
}

} // namespace cabas::ui
