// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/stockservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class QuantityEdit;
class SidePanel;

/// Puts a product's stock right: what was counted on the shelf and when, or what was lost, of
/// which lot and why. What will follow is said before it is noted.
class StockPanel : public QWidget {
    Q_OBJECT

public:
    explicit StockPanel(Desk &desk, QWidget *parent = nullptr);

    void showProduct(ProductId product, bool loss);
    bool isLoss() const { return m_loss; }
    /// Nothing was typed yet.
    bool isBlank() const;
    /// What was noted last, in words: "Tofu: 11, 1 less than expected".
    QString lastWords() const { return m_lastWords; }

Q_SIGNALS:
    void noted(cabas::ProductId product);
    void closed();

private:
    void buildUi();
    void fillLots();
    void note();
    void noteLoss(Quantity quantity);
    void noteCount(Quantity quantity);
    void finish(const Result<QString> &answer);
    /// When the shelf was counted today, where somebody wrote a time; `ok` is false for a text
    /// that is none.
    std::optional<QDateTime> countedAt(bool &ok) const;
    void renewConsequence();
    QString said(Quantity quantity) const;

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    QuantityEdit *m_quantity = nullptr;
    Field *m_quantityField = nullptr;
    QComboBox *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QLineEdit *m_otherReason = nullptr;
    Field *m_otherField = nullptr;
    QComboBox *m_lot = nullptr;
    Field *m_lotField = nullptr;
    QLineEdit *m_time = nullptr;
    Field *m_timeField = nullptr;
    QLineEdit *m_zone = nullptr;
    Field *m_zoneField = nullptr;
    QLabel *m_consequence = nullptr;
    KeyButton *m_save = nullptr;
    StockSheet m_sheet;
    QString m_lastWords;
    bool m_loss = false;
};

} // namespace cabas::ui
