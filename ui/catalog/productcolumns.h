// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace cabas::ui {

class DataTable;
class KeyButton;

/// Which columns the list of products shows; chosen from a menu and remembered on this computer.
class ProductColumns : public QObject {
    Q_OBJECT
public:
    ProductColumns(DataTable &table, KeyButton &button, QObject *parent);

    /// In their order, as ProductsModel numbers them.
    std::vector<int> shown() const;
    /// Only name, stock and price, where the list has little room.
    void setTight(bool tight);

private:
    void apply();

    DataTable &m_table;
    bool m_tight = false;
};

} // namespace cabas::ui
