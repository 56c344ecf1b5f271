// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/suppliersheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cabas::ui {

/// Contacts of a supplier, typed one under the other.
class ContactList : public QWidget {
    Q_OBJECT
public:
    explicit ContactList(QWidget *parent = nullptr);

    void show(const std::vector<SupplierContact> &contacts);
    std::vector<SupplierContact> contacts() const;

private:
    struct Row {
        QWidget *holder;
        QLineEdit *name;
        QLineEdit *role;
        QLineEdit *phone;
        QLineEdit *email;
    };
    void add(const SupplierContact &contact);
    void remove(QWidget *holder);

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

/// The columns of a supplier's order file, from the left to the right.
class FileColumnList : public QWidget {
    Q_OBJECT
public:
    explicit FileColumnList(QWidget *parent = nullptr);

    void show(const std::vector<OrderFileColumn> &columns);
    std::vector<OrderFileColumn> columns() const;

private:
    struct Row {
        QWidget *holder;
        QComboBox *field;
        QLineEdit *heading;
    };
    void add(const OrderFileColumn &column);
    void remove(QWidget *holder);

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace cabas::ui
