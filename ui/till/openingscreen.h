// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

class QComboBox;
class QLabel;

namespace cabas::ui {

class BigAmount;
class CashCount;
class KeyButton;

/// Opening a till: which one, and what lies in its drawer.
class OpeningScreen : public TillScreen {
    Q_OBJECT

public:
    explicit OpeningScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    QWidget *makeSide();
    void fillTills();
    bool isOpen(const QString &name) const;
    /// Whether the till has a drawer with a float; a new one has.
    bool takesCash(const QString &name) const;
    void show();
    void submit();
    void opened(const Result<OpenedTill> &opened);
    void tellProblem(const QString &problem);

    std::vector<Till> m_tills;
    QLabel *m_asked = nullptr;
    QLabel *m_how = nullptr;
    CashCount *m_count = nullptr;
    QComboBox *m_name = nullptr;
    BigAmount *m_total = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_open = nullptr;
};

} // namespace cabas::ui
