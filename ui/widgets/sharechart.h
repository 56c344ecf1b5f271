// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace cabas::ui {

/// Shares of a whole as bars: a row for each group, in it a place for each column ("sold",
/// "bought"), there a bar for each series with its figure in words. Colour never tells alone: the
/// series stand in the order of the legend, and each bar carries its figure.
class ShareChart : public QWidget {
    Q_OBJECT
public:
    struct Place {
        /// Basis points, 0 to 10 000, by series; absent where there is nothing to share.
        std::vector<std::optional<int>> shares;
        QString note; ///< under the bars: what the whole is
    };
    struct Group {
        QString name;
        std::vector<Place> places; ///< one a column
    };

    explicit ShareChart(QWidget *parent = nullptr);

    /// At most four series.
    void setHeads(const QStringList &columns, const QStringList &series);
    void setGroups(std::vector<Group> groups);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int headHeight() const;
    QRect placeOf(int column, int top) const;
    void paintHead(QPainter &painter) const;
    void paintGroup(QPainter &painter, const Group &group, int top) const;
    void paintBars(QPainter &painter, const Place &place, const QRect &room) const;
    void speak();

    QStringList m_columns;
    QStringList m_series;
    std::vector<Group> m_groups;
};

} // namespace cabas::ui
