// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/touchproduct.h"

#include <QAbstractButton>
#include <QPixmap>

namespace cabas::ui {

/// One article without code: its photo, a drawing of its kind of goods or its first letter, its
/// name, and what a unit costs.
class TouchTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit TouchTile(const TouchProduct &touch, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFace(QPainter &painter, const QRect &room) const;

    QString m_name;
    QString m_price;
    QString m_icon; ///< empty: the first letter
    QPixmap m_photo;
};

} // namespace cabas::ui
