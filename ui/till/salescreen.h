// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/saleinput.h"
#include "ui/till/saleside.h"
#include "ui/till/tillscreen.h"

namespace cabas::ui {

class BasketBoard;
class Bands;
class MemberCard;
class SaleBands;
class SalePanels;
class ScanLine;
class TareBar;
class TillBar;

/// The sale: at the left the member, what needs an answer, the lines with the last one pinned, and
/// the line one types in; at the right the total and the keys, which never move. A scan works
/// whatever is open.
class SaleScreen : public TillScreen {
    Q_OBJECT

public:
    explicit SaleScreen(TillWork &work, QWidget *parent = nullptr);

    /// `about`: a code that was scanned on the screen before.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    void connectInput();
    void connectBands();
    void showBasket();
    void showTicketNumber();
    void answered(const BasketAnswer &answer);
    void lineAdded(int position);
    /// A key acts on what the scans before it gave, even where they are still being written.
    void afterSaving(const std::function<void()> &deed);
    /// At once, unless something asked for before still waits.
    void inOrder(const std::function<void()> &deed);
    void press(SaleSide::Key key);
    void pressAboutLine(SaleSide::Key key);
    void pressNote();
    /// The selected line, else the last one; null in an empty basket.
    const BasketItem *chosen() const;
    void setChosenQuantity(Quantity quantity);
    void showTares();
    void park();
    void resume();
    void pay(const std::optional<Money> &cash);
    bool pressedInLine(int key);
    void focusLine();
    void refuse(const Failure &failure);
    void refuseEmpty();

    SaleInput m_input;
    std::vector<BasketView> m_parked;
    TillBar *m_bar;
    SaleSide *m_side;
    MemberCard *m_member = nullptr;
    Bands *m_bands = nullptr;
    SaleBands *m_told = nullptr;
    SalePanels *m_panels = nullptr;
    BasketBoard *m_board = nullptr;
    ScanLine *m_line = nullptr;
    TareBar *m_tares = nullptr;
};

} // namespace cabas::ui
