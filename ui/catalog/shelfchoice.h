// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/shelfcheck.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class RowsModel;

/// Along which shelf one walks: one of those known, with its last walk, or a new one by its name.
class ShelfChoice : public QWidget {
    Q_OBJECT

public:
    explicit ShelfChoice(Desk &desk, QWidget *parent = nullptr);

    void reload();
    /// An empty name with the keyboard on it.
    void begin();
    /// What is wrong with the name.
    void refuse(const QString &why);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void choose();

    Desk &m_desk;
    QLineEdit *m_name;
    Field *m_nameField;
    RowsModel *m_rows;
    DataTable *m_table;
    std::vector<Shelf> m_shelves;
};

} // namespace cabas::ui
