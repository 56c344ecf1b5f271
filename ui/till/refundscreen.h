// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

#include <map>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace cabas::ui {

class BigAmount;
class KeyButton;
class RefundLines;
class TillBar;
class TillPanel;

/// Giving money back for a ticket: which lines, how much of them, by what, why, and whether the
/// goods go back on the shelf. Somebody without the right calls a coordinator.
class RefundScreen : public TillScreen {
    Q_OBJECT

public:
    explicit RefundScreen(TillWork &work, QWidget *parent = nullptr);

    /// `about`: the ticket's name.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    QWidget *makeLeft();
    QLayout *makeUsual();
    QWidget *makeSide();
    void addMeans(QVBoxLayout *column);
    void addReason(QVBoxLayout *column);
    void fill(const SoldTicket &sold, const std::map<int, Quantity> &left);
    void choose(TillMeans means);
    RefundRequest request() const;
    void show();
    void submit();
    void askApproval();
    void post(const Session &session);
    void refunded(const Result<SoldTicket> &sold);
    void tellProblem(const QString &problem);

    QString m_ticket;
    QString m_key; ///< a second press is the same refund
    TillMeans m_chosen = TillMeans::Cash;
    TillBar *m_bar;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_place = nullptr;
    RefundLines *m_lines = nullptr;
    TillPanel *m_panel = nullptr;
    KeyButton *m_all = nullptr;
    std::map<TillMeans, KeyButton *> m_means;
    BigAmount *m_total = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_restock = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_submit = nullptr;
};

} // namespace cabas::ui
