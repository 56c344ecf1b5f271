// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/correctionforms.h"

#include <vector>

class QStackedWidget;

namespace cabas::ui {

class BigAmount;
class TillBar;
class TillPanel;

/// Putting a paid ticket right, without a word of law to know: what was wrong, the right thing,
/// why. What is written is a refund and a new sale.
class CorrectionScreen : public TillScreen {
    Q_OBJECT

public:
    explicit CorrectionScreen(TillWork &work, QWidget *parent = nullptr);

    /// `about`: the ticket's name.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeUsual();
    QWidget *makeSide();
    void addChoice(const QString &name, const QString &icon, const QString &words);
    void fill(const Ticket &ticket, const std::map<int, Quantity> &left);
    void choose(int index);
    CorrectionForm *form() const;
    void show();
    void submit();
    void askApproval(const QString &why);
    void post(const Session &session);
    void done(const Result<Correction> &correction);
    void tellProblem(const QString &problem);

    QString m_ticket;
    QString m_key; ///< a second press is the same correction
    TillBar *m_bar;
    std::vector<KeyButton *> m_choices;
    std::vector<CorrectionForm *> m_forms;
    int m_chosen = 0;
    QWidget *m_choiceColumn = nullptr;
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    TillPanel *m_panel = nullptr;
    BigAmount *m_total = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_submit = nullptr;
};

} // namespace cabas::ui
