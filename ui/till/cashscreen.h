// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class BigAmount;
class Field;
class KeyButton;
class MoneyEdit;
class PaperSlip;
class SegmentedControl;
class TillPanel;

/// Cash put into the drawer or taken out of it outside a sale, with its reason.
class CashScreen : public TillScreen {
    Q_OBJECT

public:
    explicit CashScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    QWidget *makeForm();
    QWidget *makeReasons();
    QWidget *makeSide();
    void show();
    void submit();
    void askApproval();
    void showTerms();
    void post(const Session &session);
    void moved(const Result<CashMove> &move);
    /// The slip that goes into the sealed bag, to read or copy.
    void showSlip(const CashMove &move);

    QStackedWidget *m_stack = nullptr;
    QWidget *m_form = nullptr;
    TillPanel *m_panel = nullptr;
    SegmentedControl *m_way = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QLineEdit *m_bag = nullptr;
    Field *m_bagField = nullptr;
    PaperSlip *m_slip = nullptr;
    BigAmount *m_total = nullptr;
    KeyButton *m_submit = nullptr;
};

} // namespace cabas::ui
