// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"

#include <QWidget>

#include <array>

class QLabel;

namespace cabas::ui {

class StockAhead;

/// Why a product is ordered as it is: its stock over the days to come, and the sum that comes to
/// what is needed.
class OrderReckoning : public QWidget {
    Q_OBJECT
public:
    explicit OrderReckoning(QWidget *parent = nullptr);

    /// `ordered`: what stands on the order, nothing where it does not.
    void show(const ProposalLine &line, const OrderCalendar &calendar, Quantity ordered);

private:
    enum Row { Daily, Stock, TooOld, Ordered, Left, ToSell, InCase, Needed, RowCount };

    void setRow(Row row, const QString &word, const QString &figure);

    StockAhead *m_chart = nullptr;
    std::array<QLabel *, RowCount> m_words{};
    std::array<QLabel *, RowCount> m_figures{};
};

} // namespace cabas::ui
