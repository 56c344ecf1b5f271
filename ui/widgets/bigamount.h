// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace cabas::ui {

/// The one number that a screen is about: the total, the change, the money counted. It tries 96,
/// 80, 64 and 48 pixels until it fits and is never cut; the unit is half as high.
class BigAmount : public QWidget {
    Q_OBJECT
public:
    /// Ink: white on near-black, at the right. Surface: on a white card, at the left.
    enum class Ground { Ink, Surface };

    explicit BigAmount(Ground ground = Ground::Ink, QWidget *parent = nullptr);

    /// What the number is, and a word at the right: "To pay", "13 items".
    void setCaption(const QString &left, const QString &right = {});
    void setAmount(Money amount);
    /// A figure that is no money: a count, with its unit.
    void setFigure(const QString &digits, const QString &unit = {});
    /// A line under a hairline: `left` followed by `leftStrong`, and `right`.
    void setFoot(const QString &left, const QString &leftStrong, const QString &right);
    /// The first size tried; Display96 unless told.
    void setLargest(TextSize size);

    /// What is written, digits and unit.
    QString figure() const;
    /// The size that fits now.
    TextSize fittingSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString text;
        bool small;
    };
    int widthAt(TextSize size) const;
    std::vector<Part> parts() const;
    void paintFigure(QPainter &painter, const QRect &room) const;
    void paintFoot(QPainter &painter, const QRect &foot, const QColor &muted,
                   const QColor &full) const;
    void renew();

    Ground m_ground;
    QString m_left, m_right;
    QString m_prefix, m_digits, m_unit;
    QString m_footLeft, m_footStrong, m_footRight;
    TextSize m_largest = TextSize::Display96;
    Money m_amount;
    bool m_isMoney = false;
};

} // namespace cabas::ui
