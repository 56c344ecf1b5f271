// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the model of a delivery's prices say.
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reception/deliverypricesmodel.h"
#include "ui/reception/pricewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

QString DeliveryPricesModel::text(const PricedLine &each, int column) const
{
    const QLocale locale = Language::locale();
    switch (column) {
    case Article:
        return each.line.productName;
    case Price:
        return PriceWords::number(each);
    case Discount:
        return PriceWords::discount(each.price);
    case Free:
        return each.sum.free.isZero() ? QString()
                                      : quantityText(each.sum.free, each.line.unit, locale);
    case Amount:
        return each.sum.isPriced ? amountText(each.sum.net, locale) : QString();
    case Cost:
        return each.sum.cost.isZero() ? QString() : costText(each.sum.cost, locale);
    case Change:
        return isFinal() && !each.price.outcome ? QString() : PriceWords::change(each);
    case Shelf: {
        const std::optional<Money> shelf = PriceWords::shelf(each, isFinal());
        return shelf ? amountText(*shelf, locale) : QString();
    }
    default:
        return PriceWords::decision(each, isFinal());
    }
}

QString DeliveryPricesModel::second(const PricedLine &each, int column) const
{
    const QLocale locale = Language::locale();
    const bool isOver = isFinal() && !each.price.outcome;
    switch (column) {
    case Article: {
        QStringList words{PriceWords::received(each)};
        for (const Warning &warning : each.warnings)
            words += PriceWords::shortWarning(warning);
        return words.join(u" · "_qs);
    }
    case Price:
        if (each.price.basis == LineBasis::Document && each.line.cost.isZero())
            return isFinal() ? tr("no price")
                             : tr("to type: %1").arg(PriceWords::basis(m_basis, each.line.unit));
        return PriceWords::basis(each.price.basis, each.line.unit);
    case Amount:
        return each.sum.share.isZero() ? QString()
                                       : tr("costs %1").arg(amountText(each.sum.share, locale));
    case Cost:
        return each.former.isZero() || isOver ? QString()
                                              : tr("was %1").arg(costText(each.former, locale));
    case Shelf:
        return each.shelfNow && each.shelfNow != PriceWords::shelf(each, isFinal())
                   ? (isFinal() ? tr("was %1") : tr("now %1"))
                         .arg(amountText(*each.shelfNow, locale))
                   : QString();
    default:
        return {};
    }
}

QVariant DeliveryPricesModel::look(const QModelIndex &index, int role) const
{
    const PricedLine &each = line(index.row());
    const int column = index.column();
    switch (role) {
    case Cell::Second:
        return second(each, column);
    case Cell::SecondInk:
        return column == Article && !each.warnings.empty() ? QVariant(int(Token::Warning))
                                                           : QVariant();
    case Cell::Strong:
        return column == Shelf && each.shelfNow != PriceWords::shelf(each, isFinal());
    case Cell::ChipKind:
        if (column == Change && !text(each, Change).isEmpty())
            return int(PriceWords::changeKind(each));
        return column == Decision && !text(each, Decision).isEmpty()
                   ? QVariant(int(PriceWords::decisionKind(each, isFinal())))
                   : QVariant();
    case Cell::ChipIcon:
        if (column == Decision)
            return PriceWords::decisionIcon(each, isFinal());
        return column == Change ? PriceWords::changeIcon(each) : QVariant();
    case Cell::Ink:
        return column == Amount || column == Cost ? QVariant(int(Token::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant DeliveryPricesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PricedLine &each = line(index.row());
    const int column = index.column();
    const Typed *cell = typed(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell != nullptr ? cell->text : text(each, column);
    case Qt::TextAlignmentRole: {
        const bool isLeft = column == Article || column == Change || column == Decision;
        return int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole:
        return column == Change ? PriceWords::spokenChange(each) : QVariant();
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList words;
        if (column == Article || column == Discount)
            words += text(each, column); // it may be cut
        if (cell != nullptr && !cell->problem.isEmpty())
            words += cell->problem;
        for (const Warning &warning : each.warnings)
            words += warning.message;
        return words.join(u'\n');
    }
    case Cell::Ink:
        if (cell != nullptr && !cell->problem.isEmpty())
            return int(Token::Danger);
        break;
    case Cell::Second:
        if (cell != nullptr && !cell->problem.isEmpty())
            return tr("to mend");
        break;
    default:
        break;
    }
    return look(index, role);
}

QVariant DeliveryPricesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isLeft = section == Article || section == Change || section == Decision;
        return int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Price:
        return tr("Price, no VAT");
    case Discount:
        return tr("Discount");
    case Free:
        return tr("Free");
    case Amount:
        return tr("Amount");
    case Cost:
        return tr("Cost of one");
    case Change:
        return tr("Change");
    case Shelf:
        return tr("Shelf price");
    default:
        return tr("Decision");
    }
}

} // namespace cabas::ui
