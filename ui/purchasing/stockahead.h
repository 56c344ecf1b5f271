// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/proposalrules.h"

#include <QWidget>

namespace cabas::ui {

/// The stock of a product over the days to come: a full line with the order, a dotted one without
/// it, a broken one for what is kept in case. Its figures are told in words as well.
class StockAhead : public QWidget {
    Q_OBJECT
public:
    explicit StockAhead(QWidget *parent = nullptr);

    /// `safety`: what is kept against bad luck; 0: no line.
    void setDays(std::vector<StockDay> days, Quantity safety, Unit unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 top() const;
    QPointF placeOf(const StockDay &day, Quantity stock, const QRectF &room) const;
    void paintScale(QPainter &painter, const QRectF &room) const;
    /// "Thursday, + 18", where the goods come.
    void paintArrival(QPainter &painter, const QRectF &room) const;
    void paintLegend(QPainter &painter) const;
    void tell();

    std::vector<StockDay> m_days;
    Quantity m_safety;
    Unit m_unit = Unit::Piece;
};

} // namespace cabas::ui
