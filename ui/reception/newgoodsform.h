// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/unknowncode.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace cabas::ui {

class Desk;
class Field;
class MoneyEdit;

/// The few words that make a product sellable while the count goes on, filled with what the shop
/// can guess of them. The rest of its sheet is for later.
class NewGoodsForm : public QWidget {
    Q_OBJECT

public:
    explicit NewGoodsForm(Desk &desk, QWidget *parent = nullptr);

    /// `counted` units wait: as many labels are proposed where the shop gives the number.
    void showGuess(const CodeGuess &guess, Quantity counted);
    /// A line of the document that it is said to be, or null.
    void setLine(const CodeCandidate *line);
    /// What the person says; absent when a field is wrong, which says so and has the keyboard.
    std::optional<NewGoods> goods();
    void focusFirst();
    /// The refusal of the file, under the field it is about.
    void refuse(const Failure &failure);

    /// "Galettes x6, La Bretonne" and "VAT 5.5 % · proposed price 3.85 € (2.97 before VAT × 1.23)",
    /// as rich text; empty where nothing is known.
    static QString summary(const CodeGuess &guess);

Q_SIGNALS:
    /// Enter in a field.
    void entered();

private:
    void buildUi();
    void showOwnNumber();

    Desk &m_desk;
    CodeGuess m_guess;
    std::optional<AnnouncedLineId> m_announced;
    QLineEdit *m_name = nullptr;
    MoneyEdit *m_price = nullptr;
    QComboBox *m_vat = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_family = nullptr;
    QCheckBox *m_ownNumber = nullptr;
    QSpinBox *m_labels = nullptr;
    QLabel *m_source = nullptr;
    Field *m_nameField = nullptr;
    Field *m_priceField = nullptr;
};

} // namespace cabas::ui
