// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/special/specialorder.h"

#include <QWidget>

class QLabel;

namespace cabas::ui {

class Desk;
class FactList;
class KeyButton;
class NameTagOutput;
class SidePanel;

/// One member's order beside the list: what it is, what happened to it, and what may be done.
class SpecialPanel : public QWidget {
    Q_OBJECT

public:
    explicit SpecialPanel(Desk &desk, QWidget *parent = nullptr);

    void showOrder(SpecialOrderId id, int keepDays);
    std::optional<SpecialOrderId> order() const;

Q_SIGNALS:
    void closed();
    void changeWanted(const cabas::SpecialOrder &order);

private:
    void buildUi();
    void fillFacts(int keepDays);
    void fillHistory();
    void cancel();
    bool isForShelf(bool &toShelf);

    Desk &m_desk;
    std::optional<SpecialOrder> m_order;
    SidePanel *m_panel = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_history = nullptr;
    NameTagOutput *m_tags = nullptr;
    KeyButton *m_tag = nullptr;
    KeyButton *m_change = nullptr;
    KeyButton *m_cancel = nullptr;
};

} // namespace cabas::ui
