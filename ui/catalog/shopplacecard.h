// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QSpinBox;

namespace cabas::ui {

class CoordinatesEdit;
class Desk;
class Field;

/// Where the shop stands, from which every distance is counted, and up to how far is local.
class ShopPlaceCard : public Card {
    Q_OBJECT

public:
    explicit ShopPlaceCard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    void save();

    Desk &m_desk;
    CoordinatesEdit *m_at;
    Field *m_atField;
    QSpinBox *m_local;
};

} // namespace cabas::ui
