// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/crate.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class QuantityEdit;
class SegmentedControl;

/// Crates handed back to a supplier, or received from one, and the slip the driver signs.
class CrateMoveForm : public QWidget {
    Q_OBJECT

public:
    enum Way { Back, Came };

    explicit CrateMoveForm(Desk &desk, QWidget *parent = nullptr);

    /// What may be chosen, and what stands here of it.
    void setCrates(const std::vector<CrateKind> &kinds, const std::vector<CrateBalance> &balances);
    /// Ready for a move of this kind of crate and supplier.
    void choose(const CrateBalance &balance);
    void setWay(Way way);
    void focusSupplier();

Q_SIGNALS:
    /// It is in the file: what stands here now.
    void moved(const cabas::CrateBalance &balance, int count);
    void refused(const cabas::Failure &failure);

private:
    void buildUi();
    void buildSlip();
    void listSuppliers();
    void listKinds();
    void tellHere();
    void note();
    SupplierId supplier() const;
    std::optional<CrateKindId> kind() const;
    int here() const;

    Desk &m_desk;
    std::vector<CrateKind> m_kinds;
    std::vector<CrateBalance> m_balances;
    SegmentedControl *m_way = nullptr;
    QComboBox *m_supplier = nullptr;
    QComboBox *m_kind = nullptr;
    QuantityEdit *m_count = nullptr;
    QLineEdit *m_note = nullptr;
    Field *m_supplierField = nullptr;
    Field *m_kindField = nullptr;
    Field *m_countField = nullptr;
    Field *m_noteField = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace cabas::ui
