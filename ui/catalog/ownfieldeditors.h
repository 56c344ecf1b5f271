// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ownfield.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace cabas::ui {

class Field;

/// Editors for the fields that the shop added to its records.
class OwnFieldEditors : public QWidget {
    Q_OBJECT

public:
    explicit OwnFieldEditors(QWidget *parent = nullptr);

    /// Side by side: 2 unless said, before the fields are set.
    void setColumns(int columns) { m_columns = columns; }
    /// Makes the editors anew where the fields are others than before.
    void setFields(const std::vector<OwnField> &fields);
    bool isEmpty() const { return m_fields.empty(); }
    void setValues(const OwnValues &values);
    /// As typed.
    OwnValues values() const;
    /// Says under each field what it does not take. True when all is well.
    bool check();

Q_SIGNALS:
    void changed();

private:
    void addEditor(const OwnField &field);
    QString typed(size_t index) const;

    QGridLayout *m_grid;
    int m_columns = 2;
    std::vector<OwnField> m_fields;
    std::vector<Field *> m_editors;
};

} // namespace cabas::ui
