// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class RateEdit;

/// What is to be counted: shelves that the walks know, other places by name, a family; and how far
/// a count may be off before it is made again.
class InventoryStartPanel : public QWidget {
    Q_OBJECT

public:
    explicit InventoryStartPanel(Desk &desk, QWidget *parent = nullptr);

    /// Blank, with today's shelves and families.
    void renew();
    /// Says what the file refused, at the field it is about.
    void refuse(const Failure &failure);

Q_SIGNALS:
    void startWanted(const cabas::InventoryStart &wish);

private:
    void start();

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QLabel *m_shelvesLabel = nullptr;
    QListWidget *m_shelves = nullptr;
    QLineEdit *m_others = nullptr;
    Field *m_othersField = nullptr;
    QComboBox *m_family = nullptr;
    RateEdit *m_part = nullptr;
    MoneyEdit *m_value = nullptr;
    KeyButton *m_start = nullptr;
};

} // namespace cabas::ui
