// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class Bands;
class Desk;
class Field;
class KeyButton;
class QuantityEdit;
class SidePanel;

/// At the right of a count: what the line just scanned still needs (dates, lot), its pack size,
/// what is worth a look, and the end of the count.
class LinePanel : public QWidget {
    Q_OBJECT

public:
    explicit LinePanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows the scan just made on a line.
    void showScan(const DeliveryLine &line, const DeliveryScan &scan,
                  const std::vector<Warning> &warnings);
    /// Nothing was scanned yet.
    void showNothing();
    KeyButton *finishButton() const { return m_finish; }

Q_SIGNALS:
    /// Dates, lot or quantity of the shown scan were changed by hand.
    void corrected(const cabas::ReceivedGoods &goods);
    void packChanged(cabas::Quantity pack);
    void finishWanted();

private:
    void buildUi();
    void nameFields();
    void tell();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_useBy = nullptr;
    QLineEdit *m_bestBefore = nullptr;
    QLineEdit *m_lot = nullptr;
    QuantityEdit *m_quantity = nullptr;
    QuantityEdit *m_pack = nullptr;
    Field *m_useByField = nullptr;
    Field *m_bestBeforeField = nullptr;
    Field *m_lotField = nullptr;
    Field *m_quantityField = nullptr;
    Field *m_packField = nullptr;
    KeyButton *m_finish = nullptr;
    std::optional<DeliveryLine> m_line;
    std::optional<DeliveryScan> m_scan;
};

} // namespace cabas::ui
