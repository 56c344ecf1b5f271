// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recall.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class ProductPick;

/// Which goods are called back: a lot number, a product, and when it was delivered.
class RecallBar : public QWidget {
    Q_OBJECT
public:
    explicit RecallBar(Desk &desk, QWidget *parent = nullptr);

    RecallQuestion question() const;
    /// Fills in a lot and a product's code, either of them empty, and asks.
    void ask(const QString &lot, const QString &product);
    /// What a scan said: a label with its lot asks for that one, any other keeps the lot typed.
    void take(const RecallQuestion &read);

Q_SIGNALS:
    void asked();
    /// Enter on something that no product is called.
    void missed(const QString &why);

private:
    Desk &m_desk;
    QLineEdit *m_lot = nullptr;
    ProductPick *m_product = nullptr;
    QComboBox *m_since = nullptr;
};

} // namespace cabas::ui
