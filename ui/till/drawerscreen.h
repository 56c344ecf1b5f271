// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/drawerservice.h"
#include "ui/till/tillscreen.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class BigAmount;
class CashCount;
class KeyButton;
class SegmentedControl;

/// The drawer between opening and closing: a reading of the session so far (X), which writes
/// nothing, and its hand-over to the next cashier, who counts it blind first.
class DrawerScreen : public TillScreen {
    Q_OBJECT

public:
    explicit DrawerScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    enum View { Reading, HandOver };

    QWidget *makeHandOver();
    QWidget *makeSide();
    void read(const Session &session);
    void fillReading(const TillReading &reading, const DrawerSheet &sheet);
    void addMeans(const TillReading &reading);
    void addPeople(const DrawerSheet &sheet);
    void show();
    void submit();
    void handedOver(const Result<TillHandover> &handover);
    void tellProblem(const QString &problem);

    SegmentedControl *m_view;
    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_reading = nullptr;
    CashCount *m_count = nullptr;
    BigAmount *m_total = nullptr;
    QLabel *m_holder = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_submit = nullptr;
    Money m_sold;
};

} // namespace cabas::ui
