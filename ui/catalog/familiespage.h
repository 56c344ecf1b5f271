// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "ui/shell/page.h"

#include <vector>

class QComboBox;

namespace cabas::ui {

class ArrivalTermsForm;
class DataTable;
class Field;
class KeyButton;
class RowsModel;
class SidePanel;

/// The tree of families: named, put under another one, joined with another one.
class FamiliesPage : public Page {
    Q_OBJECT

public:
    FamiliesPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeForm();
    void showFamily(const Family &family);
    void fillChoices();
    void save();
    void merge();
    template <typename Deed>
    void write(Deed deed, Field *field);

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_parent = nullptr;
    QComboBox *m_into = nullptr;
    Field *m_nameField = nullptr;
    Field *m_parentField = nullptr;
    Field *m_intoField = nullptr;
    ArrivalTermsForm *m_terms = nullptr;
    KeyButton *m_merge = nullptr;
    std::vector<Family> m_families; ///< each after the one above it
    Family m_family;
};

Page *makeFamiliesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
