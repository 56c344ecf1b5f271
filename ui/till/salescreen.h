// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/basketmodel.h"
#include "ui/till/saleinput.h"
#include "ui/till/saleside.h"
#include "ui/till/tillscreen.h"
#include "ui/widgets/scansound.h"

class QStackedWidget;
class QTableView;

namespace cabas::ui {

class Bands;
class DataTable;
class IdleBoard;
class LastLine;
class MemberCard;
class SaleBands;
class ScanLine;
class TableCard;
class TillBar;
class TillPanel;

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
    void buildLeft(QWidget *left);
    void connectInput();
    void showBasket();
    void showLast();
    void showTicketNumber();
    void answered(const BasketAnswer &answer);
    void lineAdded(int position);
    /// A key acts on what the scans before it gave, even where they are still being written.
    void afterSaving(const std::function<void()> &deed);
    void press(SaleSide::Key key);
    void park();
    void discount();
    void pay(const std::optional<Money> &cash);
    void refuse(const Failure &failure);
    /// The line that keys are about: the selected one, or the last.
    const BasketItem *wantedLine() const;
    void askAboutLine(SaleInput::Question question);
    bool moveSelection(int key);

    void open(TillPanel *panel);
    void closePanel();
    void openSearch(const QString &text);
    void openMembers();
    void openParked();
    void openApproval(Permission permission, const QString &why, const std::function<void()> &then);

    SaleInput m_input;
    BasketModel m_model;
    std::vector<BasketView> m_parked;
    TillBar *m_bar;
    SaleSide *m_side;
    MemberCard *m_member = nullptr;
    Bands *m_bands = nullptr;
    SaleBands *m_told = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableCard *m_card = nullptr;
    DataTable *m_table = nullptr;
    IdleBoard *m_idle = nullptr;
    LastLine *m_last = nullptr;
    ScanLine *m_line = nullptr;
    TillPanel *m_panel = nullptr;
};

} // namespace cabas::ui
