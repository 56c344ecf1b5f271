// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/orderfollow.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

namespace cabas::ui {

class Desk;
class FactList;
class KeyButton;

/// Orders under way in words: what comes together, what is to be written this week, what is late.
class OrderFollowWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::OrderFollowWords)

public:
    /// The key of a heading; orders have theirs, carts of no order -1 and below.
    static constexpr qint64 headingKey = 0;

    static std::vector<RowOfCells> groups(const std::vector<OrderGroup> &groups);
    static std::vector<RowOfCells> week(const std::vector<WeekCart> &carts);
    /// Puts what was announced as missing under the names of an order's lines.
    static void addShortages(std::vector<RowOfCells> &rows, const SupplierOrder &order,
                             const std::vector<AnnouncedShortage> &shortages);
    /// "Tuesday 17 March".
    static QString day(QDate day);
};

/// What one does of a sent order until it is here: its file in the supplier's columns, a reminder,
/// what will be missing.
class OrderFollowing : public QWidget {
    Q_OBJECT

public:
    explicit OrderFollowing(Desk &desk, QWidget *parent = nullptr);

    /// Reads what was heard of it.
    void showOrder(const SupplierOrder &order);
    const OrderFollow &follow() const { return m_follow; }
    void addFacts(FactList &facts) const;
    /// Of a line: asks how much will be missing.
    void announce(OrderLineId line);

Q_SIGNALS:
    void changed();
    /// Nothing is chosen to be missing: the lines are to be looked at.
    void lineWanted();

private:
    void writeFile();
    void remind();
    void told(const Result<OrderFollow> &follow, const QString &words);

    Desk &m_desk;
    SupplierOrder m_order;
    OrderFollow m_follow;
    KeyButton *m_file = nullptr;
    KeyButton *m_remind = nullptr;
    KeyButton *m_missing = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
