// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

class QLabel;
class QScrollArea;

namespace cabas::ui {

class KeyButton;
class PaperSlip;
class PickPanel;
class TicketGiving;
struct PickRow;

/// The tickets of the till's session, newest first: look at one as it would be printed, give
/// money back for one. An older ticket is found by its number or by scanning it.
class TicketsScreen : public TillScreen {
    Q_OBJECT

public:
    explicit TicketsScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    QWidget *makeSlip();
    std::vector<PickRow> rowsFor(const QString &typed) const;
    void look(const QString &name);
    void refund();

    PickPanel *m_list = nullptr;
    PaperSlip *m_slip = nullptr;
    QScrollArea *m_paper = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_told = nullptr;
    TicketGiving *m_giving = nullptr;
    KeyButton *m_print = nullptr;
    KeyButton *m_refund = nullptr;
    KeyButton *m_correct = nullptr;
    QString m_shown;
};

} // namespace cabas::ui
