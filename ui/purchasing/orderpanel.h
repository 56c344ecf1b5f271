// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierorder.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class Desk;
class FactList;
class KeyButton;
class OrderFollowing;
class OrderMailer;
class ReportOutput;
class RowsModel;
class SidePanel;

/// One order beside the list: what it asks for, what came of it, and what may be done with it.
class OrderPanel : public QWidget {
    Q_OBJECT

public:
    explicit OrderPanel(Desk &desk, QWidget *parent = nullptr);

    void showOrder(OrderId id);
    std::optional<OrderId> order() const;

Q_SIGNALS:
    void closed();
    void changeWanted(cabas::OrderId id);
    void receiveWanted(cabas::OrderId id);

private:
    void buildUi();
    void addButtons();
    void fillFacts();
    void send();
    void cancel();
    void giveUpRest();
    template <typename Deed>
    void write(Deed deed, const QString &told);

    Desk &m_desk;
    std::optional<SupplierOrder> m_order;
    SidePanel *m_panel = nullptr;
    FactList *m_facts = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_lines = nullptr;
    ReportOutput *m_output = nullptr;
    OrderMailer *m_mailer = nullptr;
    OrderFollowing *m_following = nullptr;
    KeyButton *m_change = nullptr;
    KeyButton *m_send = nullptr;
    KeyButton *m_receive = nullptr;
    KeyButton *m_rest = nullptr;
    KeyButton *m_cancel = nullptr;
};

} // namespace cabas::ui
