// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/specialrows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/special/specialrules.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

QStringList SpecialRows::shownWords()
{
    return {tr("open"), tr("to order"), tr("ordered"), tr("to collect"), tr("overdue"), tr("all")};
}

bool SpecialRows::isShown(const SpecialOrder &order, Shown shown, QDate today, int keepDays)
{
    switch (shown) {
    case Shown::Open:
        return order.isOpen();
    case Shown::ToOrder:
        return SpecialRules::isToOrder(order);
    case Shown::Ordered:
        return order.isOpen() && order.onOrder.has_value();
    case Shown::ToCollect:
        return !order.ready().isZero();
    case Shown::Overdue:
        return SpecialRules::isOverdue(order, today, keepDays);
    case Shown::All:
        break;
    }
    return true;
}

bool SpecialRows::matches(const SpecialOrder &order, const QString &typed)
{
    const QString all =
        fold(QStringList{QString::number(order.memberNumber), order.memberName, order.name,
                         order.productCode, order.supplierName, order.note}
                 .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

QString SpecialRows::stateWord(const SpecialOrder &order, QDate today, int keepDays)
{
    if (SpecialRules::isOverdue(order, today, keepDays))
        return tr("waits for %n day(s)", nullptr, int(order.arrivedOn->daysTo(today)));
    return SpecialRules::title(SpecialRules::stateOf(order));
}

Kind SpecialRows::stateKind(const SpecialOrder &order, QDate today, int keepDays)
{
    switch (SpecialRules::stateOf(order)) {
    case SpecialState::Asked:
        return Kind::Info;
    case SpecialState::Ordered:
        return Kind::Accent;
    case SpecialState::Arrived:
        return SpecialRules::isOverdue(order, today, keepDays) ? Kind::Warning : Kind::Success;
    case SpecialState::Collected:
    case SpecialState::Cancelled:
        break;
    }
    return Kind::Neutral;
}

QString SpecialRows::memberWord(const SpecialOrder &order)
{
    const QString number = tr("no. %1").arg(order.memberNumber);
    return order.memberName.isEmpty() ? number : order.memberName + u" · "_qs + number;
}

QString SpecialRows::personWord(const SpecialOrder &order)
{
    return order.memberName.isEmpty() ? tr("no. %1").arg(order.memberNumber) : order.memberName;
}

QString SpecialRows::quantityWord(const SpecialOrder &order)
{
    const QLocale locale = Language::locale();
    const QString all = quantityText(order.quantity, order.unit, locale);
    const bool isPart = order.isOpen() && !order.arrived.isZero() && !order.missing().isZero();
    return isPart ? tr("%1 of %2").arg(quantityText(order.arrived, order.unit, locale), all) : all;
}

QString SpecialRows::priceWord(const SpecialOrder &order)
{
    const QString price =
        order.price ? priceText(*order.price, order.unit, Language::locale()) : tr("shelf price");
    return order.isPrepaid ? tr("%1, paid in advance").arg(price) : price;
}

QString SpecialRows::eventWord(const SpecialOrder &order, const SpecialEvent &event)
{
    const QString quantity = quantityText(event.quantity, order.unit, Language::locale());
    switch (event.kind) {
    case SpecialEventKind::Asked:
        return tr("asked for: %1").arg(quantity);
    case SpecialEventKind::Changed:
        return tr("changed: %1").arg(quantity);
    case SpecialEventKind::Ordered:
        return tr("put on an order: %1").arg(quantity);
    case SpecialEventKind::Arrived:
        return tr("set aside: %1 (delivery %2)")
            .arg(quantity)
            .arg(event.delivery ? event.delivery->value() : 0);
    case SpecialEventKind::TakenBack:
        return tr("delivery taken back: %1").arg(quantity);
    case SpecialEventKind::Collected:
        return tr("collected: %1").arg(quantity);
    case SpecialEventKind::Returned:
        return tr("given back: %1").arg(quantity);
    case SpecialEventKind::Cancelled:
        break;
    }
    return event.quantity.isZero()
               ? tr("cancelled: %1").arg(event.reason)
               : tr("cancelled, %1 to the shelf: %2").arg(quantity, event.reason);
}

std::vector<RowsModel::Column> SpecialRows::columns()
{
    return {{tr("Product")},
            {tr("Member")},
            {tr("Quantity"), RowsModel::Side::Right},
            {tr("Price"), RowsModel::Side::Right},
            {tr("Asked on")},
            {tr("State")}};
}

std::vector<RowOfCells> SpecialRows::list(const std::vector<SpecialOrder> &orders, QDate today,
                                          int keepDays)
{
    std::vector<RowOfCells> rows;
    for (const SpecialOrder &order : orders) {
        RowCell name{order.name};
        QStringList second;
        if (!order.supplierName.isEmpty())
            second += order.supplierName;
        if (!order.product)
            second += tr("not kept by the shop");
        name.roles.insert(Cell::Second, second.join(u" · "_qs));
        RowCell member{personWord(order)};
        if (!order.memberName.isEmpty())
            member.roles.insert(Cell::Second, tr("no. %1").arg(order.memberNumber));
        RowCell asked{dateText(order.askedOn)};
        if (order.wantedOn)
            asked.roles.insert(Cell::Second, tr("for %1").arg(dateText(*order.wantedOn)));
        RowCell price{order.price ? priceText(*order.price, order.unit, Language::locale())
                                  : tr("shelf price")};
        if (order.isPrepaid)
            price.roles.insert(Cell::Second, tr("paid in advance"));
        rows.push_back({order.id.value(),
                        {name,
                         member,
                         {quantityWord(order), {{Cell::Strong, true}}},
                         price,
                         asked,
                         {stateWord(order, today, keepDays),
                          {{Cell::ChipKind, int(stateKind(order, today, keepDays))}}}}});
    }
    return rows;
}

} // namespace cabas::ui
