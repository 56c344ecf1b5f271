// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rangereview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class FactList;
class Field;
class KeyButton;
class SidePanel;

/// What becomes of one product, when one looks at it again and why.
class RangeDecisionPanel : public QWidget {
    Q_OBJECT
public:
    explicit RangeDecisionPanel(Desk &desk, QWidget *parent = nullptr);

    void showRow(const ReviewRow &row);
    void clear();
    void focusLife();

Q_SIGNALS:
    void decided();
    void pageWanted(cabas::ProductId id);

private:
    void buildUi();
    void fillDays(const std::optional<QDate> &present);
    void decide();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    QWidget *m_form = nullptr;
    FactList *m_facts = nullptr;
    QComboBox *m_life = nullptr;
    QComboBox *m_review = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_lifeField = nullptr;
    Field *m_reviewField = nullptr;
    Field *m_reasonField = nullptr;
    KeyButton *m_decide = nullptr;
    KeyButton *m_page = nullptr;
    std::optional<ProductId> m_id;
};

} // namespace cabas::ui
