// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/memberstory.h"

#include <QWidget>

namespace cabas::ui {

/// A member's counter over a year, as steps on a grid of whole shifts; the same in words for who
/// does not see it.
class CounterChart : public QWidget {
    Q_OBJECT

public:
    explicit CounterChart(QWidget *parent = nullptr);

    /// `points` by day; before the first one the counter is 0.
    void setPoints(const std::vector<CounterPoint> &points, QDate from, QDate to, bool inMinutes);
    /// What a screen reader says: "2 shifts on 3 March, ...".
    static QString spoken(const std::vector<CounterPoint> &points, QDate from, bool inMinutes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 unit() const;
    qreal yOf(qint64 value, const QRectF &room) const;
    qreal xOf(QDate day, const QRectF &room) const;
    void paintGrid(QPainter &painter, const QRectF &room) const;
    void paintLine(QPainter &painter, const QRectF &room) const;

    std::vector<CounterPoint> m_points; ///< within the year, the first at its beginning
    QDate m_from;
    QDate m_to;
    bool m_inMinutes = false;
    qint64 m_least = -1000;
    qint64 m_most = 1000;
};

} // namespace cabas::ui
