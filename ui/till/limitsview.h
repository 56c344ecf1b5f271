// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/purchaselimit.h"
#include "ui/till/termsview.h"

class QComboBox;

namespace cabas::ui {

class QuantityEdit;
class ScopePick;

/// How much of scarce goods a household may buy.
class LimitsView : public TermsView {
    Q_OBJECT

public:
    explicit LimitsView(Desk &desk, QWidget *parent = nullptr);

    ScopePick *scope() const { return m_scope; }

protected:
    std::vector<RowOfCells> rows() override;
    void showRow(qint64 key) override;
    QString titleOf(qint64 key) const override;
    void save() override;
    void remove(qint64 key) override;
    void focusForm() override;

private:
    const PurchaseLimit *find(qint64 key) const;
    void showUnit();

    std::vector<PurchaseLimit> m_limits;
    PurchaseLimit m_limit;
    ScopePick *m_scope;
    QuantityEdit *m_quantity;
    QComboBox *m_period;
    Field *m_scopeField;
    Field *m_quantityField;
};

} // namespace cabas::ui
