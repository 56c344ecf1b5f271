// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/saleinput.h"

class QStackedWidget;

namespace cabas::ui {

class TillPanel;

/// The questions of a sale that want more than a line: they stand in the place of the basket's
/// lines, one at a time, and a scan puts them away.
class SalePanels : public QObject {
    Q_OBJECT

public:
    /// The first widget of `stack` is what stands there without question.
    SalePanels(Desk &desk, LiveBasket &basket, SaleInput &input, QStackedWidget *stack,
               QObject *parent = nullptr);

    bool isOpen() const { return m_panel != nullptr; }
    void close();

    void search(const QString &text);
    void findMember();
    void pickParked(const std::vector<BasketView> &parked);
    /// A free price on a family, for a code that nobody has.
    void freePrice(const QString &code);
    void discount(int position, const QString &article);
    /// Goods without code.
    void touch();
    void deposit(bool isCharged);
    /// Shares, the yearly fee, a top-up or a gift.
    void memberMoney();
    /// The first question that waits; then goes on.
    void prompt(const std::function<void()> &then);
    /// Somebody with the right allows it and says why: it is kept with the basket. Then goes on.
    void allow(OverrideKind kind, const QString &why, const std::function<void()> &then = {});
    /// Somebody with the right allows it, for this basket only; then goes on.
    void askApproval(Permission permission, const QString &why,
                     const std::function<void()> &then = {});

Q_SIGNALS:
    /// A question stands there, or none any more.
    void changed(bool isOpen);

private:
    void open(TillPanel *panel);

    Desk &m_desk;
    LiveBasket &m_basket;
    SaleInput &m_input;
    QStackedWidget *m_stack;
    TillPanel *m_panel = nullptr;
};

} // namespace cabas::ui
