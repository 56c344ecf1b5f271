// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/ownfield.h"
#include "ui/shell/page.h"

#include <vector>

class QComboBox;
class QPlainTextEdit;

namespace cabas::ui {

class DataTable;
class Field;
class KeyButton;
class RowsModel;
class SegmentedControl;
class SidePanel;

/// The fields that this shop adds to its records, up to ten for each kind.
class OwnFieldsPage : public Page {
    Q_OBJECT

public:
    OwnFieldsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeForm();
    /// A new one of the kind of record that is shown.
    OwnField blank() const;
    void showField(const OwnField &field);
    void showKind();
    void save();
    void remove();
    static QString kindText(OwnValueKind kind);

    SegmentedControl *m_kinds = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_choices = nullptr;
    Field *m_nameField = nullptr;
    Field *m_choicesField = nullptr;
    KeyButton *m_remove = nullptr;
    std::vector<OwnField> m_fields;
    OwnField m_field;
};

Page *makeOwnFieldsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
