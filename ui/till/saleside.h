// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

#include <array>

class QGridLayout;
class QLabel;

namespace cabas::ui {

class BigAmount;
class Card;
class KeyButton;
class TillKey;

/// The right column of the sale, which never moves: the total on ink, the nine keys in the order
/// of the keyboard, the parked baskets, and the primary button.
class SaleSide : public QWidget {
    Q_OBJECT

public:
    /// What the keys do, F2 to F10 in this order.
    enum class Key { Search, Member, Park, PriceCheck, Quantity, Discount, Weight, Void, Tickets };
    static constexpr int keyCount = 9;

    explicit SaleSide(TillWork &work, QWidget *parent = nullptr);

    /// Shows the basket's total and what is parked.
    void show(const LiveBasket &basket, const std::vector<BasketView> &parked);
    KeyButton *payButton() const { return m_pay; }
    TillKey *keyButton(Key key) const { return m_keys[std::size_t(key)]; }

Q_SIGNALS:
    void pressed(cabas::ui::SaleSide::Key key);
    void payWanted();
    void resumeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeKeys(QGridLayout *grid);
    Card *makeParked();
    void showParked(const std::vector<BasketView> &parked);

    TillWork &m_work;
    BigAmount *m_total;
    std::array<TillKey *, keyCount> m_keys{};
    Card *m_parkedCard;
    QLabel *m_parkedIcon;
    QLabel *m_parkedText;
    KeyButton *m_recall;
    QWidget *m_recallKey;
    KeyButton *m_pay;
};

} // namespace cabas::ui
