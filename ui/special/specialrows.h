// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/special/specialorderservice.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Members' orders as the words of a list.
class SpecialRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SpecialRows)

public:
    /// Which orders a list shows, in the order of its facet.
    enum class Shown { Open, ToOrder, Ordered, ToCollect, Overdue, All };

    static QStringList shownWords();
    static bool isShown(const SpecialOrder &order, Shown shown, QDate today, int keepDays);
    /// Every word typed stands in the member's, the product's or the supplier's.
    static bool matches(const SpecialOrder &order, const QString &typed);

    /// "to collect", "to collect since 9 days" where it is overdue.
    static QString stateWord(const SpecialOrder &order, QDate today, int keepDays);
    static Kind stateKind(const SpecialOrder &order, QDate today, int keepDays);
    /// "Ada · no. 42", or "no. 42" where names are not shown.
    static QString memberWord(const SpecialOrder &order);
    /// "Ada", or "no. 42" where names are not shown.
    static QString personWord(const SpecialOrder &order);
    /// "4", "3 of 4" where only three came.
    static QString quantityWord(const SpecialOrder &order);
    /// "7,50 €/kg", or "shelf price".
    static QString priceWord(const SpecialOrder &order);
    static QString eventWord(const SpecialOrder &order, const SpecialEvent &event);

    static constexpr int priceColumn = 3;
    static constexpr int askedColumn = 4;
    static std::vector<RowsModel::Column> columns();
    static std::vector<RowOfCells> list(const std::vector<SpecialOrder> &orders, QDate today,
                                        int keepDays);
};

} // namespace cabas::ui
