// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/saleservice.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;

namespace cabas::ui {

class QuantityEdit;

/// One line of a ticket that may come back: ticked when it does, with how much of it.
class RefundRow : public QWidget {
    Q_OBJECT

public:
    /// `left`: what has not been refunded before; zero cannot be ticked.
    RefundRow(const TicketLine &line, Quantity left, QWidget *parent = nullptr);

    /// What comes back; absent when the line stays, or while the quantity is wrong.
    std::optional<RefundLine> wanted() const;
    void setTicked(bool ticked);
    bool isTicked() const;
    QCheckBox *tick() const { return m_tick; }

Q_SIGNALS:
    void changed();

protected:
    /// The whole row is the tick's target.
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_position;
    Quantity m_left;
    QCheckBox *m_tick;
    QuantityEdit *m_quantity;
};

/// The lines of a ticket to choose what is given back from.
class RefundLines : public QWidget {
    Q_OBJECT

public:
    RefundLines(const Ticket &ticket, const std::map<int, Quantity> &left,
                QWidget *parent = nullptr);

    std::vector<RefundLine> wanted() const;
    void tickAll(bool ticked);
    bool isAllTicked() const;
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    std::vector<RefundRow *> m_rows;
};

} // namespace cabas::ui
