// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"

#include <QWidget>

#include <map>

class QLabel;

namespace cabas::ui {

class MoneyEdit;

/// How a total was shared among several means: an amount each, and what is still to be placed.
class MeansAmounts : public QWidget {
    Q_OBJECT

public:
    /// Begins with what the ticket says; a means that is not in `list` gets no field.
    MeansAmounts(const std::vector<TillMeans> &list, const Ticket &ticket,
                 QWidget *parent = nullptr);

    /// The means with an amount; empty until they make up the total.
    std::vector<Payment> payments() const;
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    Money placed() const;
    bool isWhole() const;
    void show();

    Money m_total;
    std::map<TillMeans, MoneyEdit *> m_amounts;
    QLabel *m_left;
};

} // namespace cabas::ui
