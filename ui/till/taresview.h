// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tare.h"
#include "ui/till/termsview.h"

class QLineEdit;

namespace cabas::ui {

class QuantityEdit;

/// Containers that the till knows the weight of.
class TaresView : public TermsView {
    Q_OBJECT

public:
    explicit TaresView(Desk &desk, QWidget *parent = nullptr);

protected:
    std::vector<RowOfCells> rows() override;
    void showRow(qint64 key) override;
    QString titleOf(qint64 key) const override;
    void save() override;
    void remove(qint64 key) override;
    void focusForm() override;

private:
    const Tare *find(qint64 key) const;

    std::vector<Tare> m_tares;
    Tare m_tare;
    QLineEdit *m_name;
    QuantityEdit *m_weight;
    Field *m_nameField;
    Field *m_weightField;
};

} // namespace cabas::ui
