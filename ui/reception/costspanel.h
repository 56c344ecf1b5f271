// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionpriceservice.h"

#include <QWidget>

class QDateEdit;

namespace cabas::ui {

class Chip;
class Field;
class KeyButton;
class MoneyEdit;
class ProgressSegments;
class SegmentedControl;
class SidePanel;
class SumLines;

/// Beside the prices of a delivery: what its note adds up to and how much of it is explained, what
/// it costs beside the goods, and the end of the reception.
class CostsPanel : public QWidget {
    Q_OBJECT

public:
    explicit CostsPanel(QWidget *parent = nullptr);

    void showSheet(const PriceSheet &sheet, QDate today, bool maySetShelf);
    /// The keyboard on the note's total.
    void begin();

Q_SIGNALS:
    void edited(const cabas::DeliveryCostsEdit &edit);
    void finishWanted();
    /// Enter in the last field.
    void left();

private:
    void buildUi();
    QWidget *makeTotal();
    QWidget *makeCosts();
    void showGauge(const PriceSheet &sheet);
    void showSums(const PriceSheet &sheet);
    void takeMoney(MoneyEdit *edit, Money known, std::optional<Money> DeliveryCostsEdit::*what);
    void takeTotal();
    void takeShelfFrom();

    std::optional<PriceSheet> m_sheet;
    bool m_isFilling = false;
    SidePanel *m_panel = nullptr;
    MoneyEdit *m_total = nullptr;
    MoneyEdit *m_transport = nullptr;
    MoneyEdit *m_other = nullptr;
    MoneyEdit *m_deposits = nullptr;
    QDateEdit *m_shelfFrom = nullptr;
    SegmentedControl *m_sharedBy = nullptr;
    Chip *m_left = nullptr;
    ProgressSegments *m_gauge = nullptr;
    SumLines *m_sums = nullptr;
    KeyButton *m_finish = nullptr;
};

} // namespace cabas::ui
