// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace cabas::ui {

class BigAmount;
class Card;
class CashCount;
class ClosingCompare;
class ClosingSlips;
class KeyButton;
class StepBar;
class TillBar;
class TillPanel;

/// Closing a till in four steps: count the cash blind, the slips, compare, sign. One question a
/// step; what it comes to at the right; going back and leaving lose nothing.
class ClosingScreen : public TillScreen {
    Q_OBJECT

public:
    explicit ClosingScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    enum Step { Cash, Slips, Compare, Done };

    QWidget *makeCash();
    QWidget *makeSide();
    void addFact(const QString &icon, const QString &words, const QString &figure);
    void fillFacts();
    void read(const Session &session);
    std::map<TillMeans, Money> counted() const;
    std::vector<ClosingMeans> comparison() const;
    /// Every figure is in the file as it is typed, and there again after a power cut.
    void keepDraft();
    void fillFromDraft(const ClosingDraft &draft);
    /// A till without cash has none to count.
    Step firstStep() const { return m_takesCash ? Cash : Slips; }
    void goTo(Step step);
    void show();
    void next();
    void askApproval(Permission permission, const QString &why,
                     const std::function<void(const Session &)> &then);
    void leaveApproval();
    void close(const Session &session);
    void closed(const Result<ClosedTill> &closed);
    void tellProblem(const QString &problem);

    std::optional<TillReading> m_reading;
    std::optional<Session> m_session;
    ClosingDraft m_kept; ///< as it is in the file, or on its way there
    Step m_step = Cash;
    bool m_takesCash = true;
    TillBar *m_bar;
    StepBar *m_steps;
    QStackedWidget *m_stack = nullptr;
    CashCount *m_count = nullptr;
    ClosingSlips *m_slips = nullptr;
    ClosingCompare *m_compare = nullptr;
    TillPanel *m_panel = nullptr;
    BigAmount *m_total = nullptr;
    Card *m_facts = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_next = nullptr;
};

} // namespace cabas::ui
