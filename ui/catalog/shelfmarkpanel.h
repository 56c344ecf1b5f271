// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/shelfcheck.h"
#include "ui/widgets/sidepanel.h"

namespace cabas::ui {

class BigAmount;
class Chip;
class Field;
class KeyButton;
class MoneyEdit;

/// The label that was met last on a walk along a shelf: what it ought to show, large, and what one
/// may say of it.
class ShelfMarkPanel : public SidePanel {
    Q_OBJECT

public:
    explicit ShelfMarkPanel(QWidget *parent = nullptr);

    /// Absent: nothing was met yet.
    void show(const std::optional<ShelfMark> &mark);
    const std::optional<ShelfMark> &mark() const { return m_mark; }
    /// Whether one may say anything: not after the end of the walk.
    void setOpen(bool isOpen);

Q_SIGNALS:
    void priceSeen(cabas::ProductId product, cabas::Money seen);
    void unlabelled(cabas::ProductId product);
    void standsHere(cabas::ProductId product);

private:
    void buildDeeds();
    void showDeeds();
    void sayPrice();

    std::optional<ShelfMark> m_mark;
    bool m_isOpen = true;
    BigAmount *m_price;
    Chip *m_chip;
    QLabel *m_advice;
    MoneyEdit *m_seen = nullptr;
    Field *m_seenField = nullptr;
    KeyButton *m_say = nullptr;
    KeyButton *m_unlabelled = nullptr;
    KeyButton *m_here = nullptr;
};

} // namespace cabas::ui
