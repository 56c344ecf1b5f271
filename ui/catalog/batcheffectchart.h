// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/priceeffect.h"

#include <QWidget>

namespace cabas::ui {

/// What was sold before a batch of prices and since, as bars: money and quantity side by side, all
/// together first, then the products that sold most. Each bar carries its figure; colour never
/// tells alone, for before always stands above since.
class BatchEffectChart : public QWidget {
    Q_OBJECT

public:
    explicit BatchEffectChart(QWidget *parent = nullptr);

    void setEffect(const BatchEffect &effect);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bars {
        qint64 before = 0;
        qint64 since = 0;
        QString beforeText;
        QString sinceText;
    };
    struct Group {
        QString name;
        Bars money;
        std::optional<Bars> quantity; ///< absent for several units together
    };
    static Group groupOf(const SoldAtBatch &sold);
    void speak();
    int headHeight() const;
    int groupHeight() const;
    QRect placeOf(int column, int top) const;
    void paintHead(QPainter &painter) const;
    void paintGroup(QPainter &painter, const Group &group, int top) const;
    void paintBars(QPainter &painter, const Bars &bars, const QRect &room) const;

    std::vector<Group> m_groups;
};

} // namespace cabas::ui
