// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chartscale.h"

#include <QWidget>

#include <vector>

namespace cabas::ui {

/// Amounts as bars, a few series side by side for each name: standing along time, or lying under
/// each other where names are long. Negative ones go the other way from the line of nothing.
/// Colour never tells alone: series stand in the order of the legend, lying bars carry their
/// figures, and a screen reader is told all of them.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Group {
        QString name;
        std::vector<Money> values; ///< one a series
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setUpright(bool isUpright);
    /// At most four series.
    void setFigures(const QStringList &series, std::vector<Group> groups);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int headHeight() const;
    /// What the scale beside upright bars takes.
    int scaleRoom() const;
    /// Every how many columns one is named.
    int namedEvery(int column) const;
    int rowHeight() const;
    void findScale();
    void paintLegend(QPainter &painter) const;
    void paintStanding(QPainter &painter, const QRect &room) const;
    void paintColumn(QPainter &painter, const QRect &room, size_t group, int zero) const;
    void paintLying(QPainter &painter, const Group &group, int top) const;
    int heightOf(Money value, int full) const;

    QStringList m_series;
    std::vector<Group> m_groups;
    bool m_isUpright = true;
    ChartScale m_scale;
};

} // namespace cabas::ui
