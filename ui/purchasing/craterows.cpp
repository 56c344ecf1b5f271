// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/craterows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

namespace {

using Side = RowsModel::Side;

/// With the minus sign of amounts.
QString countText(int count)
{
    return Language::locale().toString(count).replace(u'-', QChar(0x2212));
}

QString deposits(Money value)
{
    return value.isZero() ? QString() : moneyText(value, Language::locale());
}

} // namespace

std::vector<RowsModel::Column> CrateRows::hereColumns()
{
    return {{tr("Supplier")},
            {tr("Here"), Side::Right},
            {tr("Deposits"), Side::Right},
            {tr("Last move"), Side::Right}};
}

std::vector<RowOfCells> CrateRows::here(const std::vector<CrateBalance> &balances)
{
    std::vector<RowOfCells> rows;
    for (const CrateBalance &balance : balances) {
        RowCell count{countText(balance.count), {{Cell::Strong, true}}};
        RowCell whose{balance.supplierName, {{Cell::Second, balance.kindName}}};
        if (balance.count < 0) {
            whose.roles.insert(Cell::ChipText, tr("too many handed back"));
            whose.roles.insert(Cell::ChipKind, int(Kind::Warning));
        }
        rows.push_back({qint64(rows.size()) + 1,
                        {whose,
                         count,
                         {deposits(balance.value)},
                         {balance.lastMove ? dateText(*balance.lastMove) : QString()}}});
    }
    return rows;
}

std::vector<RowsModel::Column> CrateRows::kindColumns()
{
    return {{tr("Crate")},
            {tr("Tare"), Side::Right},
            {tr("Deposit"), Side::Right},
            {tr("Whose they are")}};
}

std::vector<RowOfCells> CrateRows::kinds(const std::vector<CrateKind> &kinds)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const CrateKind &kind : kinds) {
        RowCell name{kind.name};
        if (!kind.active || !kind.returnable) {
            name.roles.insert(Cell::ChipText,
                              kind.active ? tr("not handed back") : tr("no longer used"));
            name.roles.insert(Cell::ChipKind, int(Kind::Neutral));
        }
        rows.push_back({kind.id.value(),
                        {name,
                         {quantityText(kind.tare, Unit::Kilogram, locale)},
                         {deposits(kind.deposit)},
                         {kind.supplier ? kind.supplierName : tr("any supplier")}}});
    }
    return rows;
}

std::vector<RowsModel::Column> CrateRows::moveColumns()
{
    return {
        {tr("Supplier")}, {tr("Number"), Side::Right}, {tr("Deposits"), Side::Right}, {tr("When")}};
}

std::vector<RowOfCells> CrateRows::moves(const std::vector<CrateMove> &moves,
                                         const Session &session)
{
    std::vector<RowOfCells> rows;
    for (const CrateMove &move : moves) {
        const bool isIn = move.count > 0;
        QStringList what{move.kindName, isIn ? tr("came") : tr("went back")};
        if (move.delivery)
            what += tr("reception %1").arg(move.delivery->value());
        if (!move.note.isEmpty())
            what += move.note;
        const QString number = countText(move.count);
        const QDateTime at = session.local(move.at);
        rows.push_back({move.id,
                        {{move.supplierName, {{Cell::Second, what.join(u" · "_qs)}}},
                         {isIn ? u'+' + number : number, {{Cell::Strong, true}}},
                         {deposits(move.value)},
                         {u"%1 %2"_qs.arg(dateText(at.date()), at.toString(u"HH:mm"_qs)),
                          {{Cell::Second, move.userName}}}}});
    }
    return rows;
}

} // namespace cabas::ui
