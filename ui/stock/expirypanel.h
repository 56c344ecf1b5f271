// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/expiry.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;

namespace cabas::ui {

class Desk;
class FactList;
class Field;
class KeyButton;
class QuantityEdit;
class SidePanel;

/// What may become of a lot of a short date: each deed with what follows from it, one key each.
class ExpiryPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExpiryPanel(Desk &desk, QWidget *parent = nullptr);

    void showLot(const ExpiryLot &lot);
    void clear();
    void focusQuantity();

Q_SIGNALS:
    /// A deed is done; `words` say which.
    void done(const QString &words);

private:
    struct Way {
        ExpiryDeed deed;
        KeyButton *button;
        QLabel *consequence;
    };
    void buildUi();
    void addWay(ExpiryDeed deed, const QString &verb, int key, const QString &name);
    void fillFacts();
    void renew();
    QString consequenceOf(ExpiryDeed deed, Quantity quantity) const;
    void run(ExpiryDeed deed);
    void remove(ExpiryDeed deed, Quantity quantity);
    void discount();
    void finish(const Result<> &answer, const QString &words, Field *field);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    QWidget *m_form = nullptr;
    FactList *m_facts = nullptr;
    QuantityEdit *m_quantity = nullptr;
    Field *m_quantityField = nullptr;
    QComboBox *m_discount = nullptr;
    Field *m_discountField = nullptr;
    std::vector<Way> m_ways;
    std::optional<ExpiryLot> m_lot;
};

} // namespace cabas::ui
