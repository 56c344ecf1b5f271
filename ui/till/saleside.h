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
class TouchGrid;

/// The right column of the sale, which never moves: the total on ink, the nine keys in the order
/// of the keyboard, those for the rarer deeds and for usual quantities, the parked baskets, on a
/// wide screen the goods without code, and the primary button.
class SaleSide : public QWidget {
    Q_OBJECT

public:
    /// What the keys do, F2 to F10 in this order.
    enum class Key {
        Search,
        Member,
        Park,
        PriceCheck,
        Quantity,
        Discount,
        Weight,
        Void,
        Tickets,
        Repeat,
        Deposit,
        Note,
        Money,
        Touch
    };
    static constexpr int keyCount = 9;
    static constexpr int allKeys = 14;

    explicit SaleSide(TillWork &work, QWidget *parent = nullptr);

    /// Shows the basket's total and what is parked.
    void show(const LiveBasket &basket, const std::vector<BasketView> &parked);
    KeyButton *payButton() const { return m_pay; }
    TillKey *keyButton(Key key) const { return m_keys[std::size_t(key)]; }

Q_SIGNALS:
    void pressed(cabas::ui::SaleSide::Key key);
    void payWanted();
    void resumeWanted();
    /// The chosen line counts so many.
    void quantityWanted(int units);
    /// An article of the grid was touched.
    void touched(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeKeys(QGridLayout *grid);
    QWidget *makeMore();
    QWidget *makeQuick();
    TillKey *addKey(Key key, const QString &verb, const QString &name, const QKeySequence &on);
    Card *makeParked();
    void fit();
    void showParked(const std::vector<BasketView> &parked);

    TillWork &m_work;
    BigAmount *m_total;
    std::array<TillKey *, allKeys> m_keys{};
    std::vector<TillKey *> m_quick;
    QWidget *m_quickRow;
    bool m_hasLines = false;
    TouchGrid *m_grid;
    QWidget *m_gap;
    Card *m_parkedCard;
    QLabel *m_parkedIcon;
    QLabel *m_parkedText;
    KeyButton *m_recall;
    QWidget *m_recallKey;
    KeyButton *m_pay;
};

} // namespace cabas::ui
