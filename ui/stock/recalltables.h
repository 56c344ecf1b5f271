// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recall.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace cabas::ui {

class DataTable;
class EmptyState;
class RowsModel;
class SegmentedControl;
class TableCard;

/// The answer to a recall in three lists: the people to call, the tickets, the goods themselves.
class RecallTables : public QWidget {
    Q_OBJECT
public:
    enum View { People, Tickets, Goods };

    explicit RecallTables(QWidget *parent = nullptr);

    /// Tickets are shown as far as one scrolls: the surest, then the newest in front.
    void show(const std::shared_ptr<const RecallAnswer> &answer);
    using QWidget::show;
    View view() const;
    /// A widget at the right of the choice of lists.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void memberWanted(qint64 id);
    void ticketWanted(const QString &name);
    void viewChanged(int view);

private:
    TableCard *makePeople();
    TableCard *makeTickets();
    TableCard *makeGoods();
    void fillPeople(const RecallAnswer &answer);
    void addTickets();
    void fillGoods(const RecallAnswer &answer);

    std::shared_ptr<const RecallAnswer> m_answer;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_tools = nullptr;
    EmptyState *m_nobody = nullptr;
    RowsModel *m_people = nullptr;
    RowsModel *m_tickets = nullptr;
    RowsModel *m_goods = nullptr;
};

} // namespace cabas::ui
