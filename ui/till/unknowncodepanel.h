// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/unknownscan.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class ProductPick;
class QuantityEdit;
class SegmentedControl;

/// What one code is: an article that there is, a new one, or nothing to be minded.
class UnknownCodePanel : public SidePanel {
    Q_OBJECT

public:
    explicit UnknownCodePanel(Desk &desk, QWidget *parent = nullptr);

    void show(const UnknownCode &code);
    using QWidget::show;
    void takeFocus();
    /// The article of a scanned code is the one meant; false where nobody has it.
    bool take(const QString &code);

Q_SIGNALS:
    void settled(const QString &told);
    void refused(const cabas::Failure &failure);

private:
    Field *add(const QString &label, QWidget *editor, const QString &name);
    void makeAttach();
    void makeCreate();
    void showKind();
    void keep();
    void attach();
    void create();
    void ignore();
    template <typename Deed>
    void run(Deed deed, const QString &told);

    Desk &m_desk;
    UnknownCode m_code;
    QLabel *m_facts;
    SegmentedControl *m_kind;
    ProductPick *m_product;
    QuantityEdit *m_pack;
    QLineEdit *m_name;
    MoneyEdit *m_price;
    QComboBox *m_vat;
    QComboBox *m_unit;
    QComboBox *m_family;
    std::vector<Field *> m_attachFields;
    std::vector<Field *> m_createFields;
    KeyButton *m_keep;
};

} // namespace cabas::ui
