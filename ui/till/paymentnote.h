// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tendering.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class KeyButton;

/// What a means wants beside its amount: notes handed over, the number of a cheque, how much a
/// meal voucher or the member's account may pay.
class PaymentNote : public QWidget {
    Q_OBJECT

public:
    explicit PaymentNote(QWidget *parent = nullptr);

    void show(const Tendering &tendering);
    /// Number and bank of the cheque in hand.
    QString reference() const;
    void clearReference();

Q_SIGNALS:
    /// A note handed over; 0: exactly what is left.
    void noteGiven(cabas::Money amount);

private:
    QWidget *makeNotes();
    static QString wordsFor(const Tendering &tendering);

    QStackedWidget *m_stack;
    QWidget *m_notes;
    QLineEdit *m_reference;
    QLabel *m_words;
    std::vector<std::pair<Money, KeyButton *>> m_quick;
};

} // namespace cabas::ui
