// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace cabas::ui {

/// A bar a week, the last one, which still runs, full; a tick under the weeks in which something
/// was amiss, and a broken line for what is usual. Its figures are told in words as well.
class WeekBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        qint64 value = 0;
        bool isMarked = false;   ///< a tick under the bar: the shop had nothing to sell
        bool isOutlined = false; ///< a promotion: the bar is only outlined
    };

    explicit WeekBars(QWidget *parent = nullptr);

    /// `mostWords` says the highest bar, `usualWords` the line at `usual` (0: none).
    void setBars(std::vector<Bar> bars, qint64 usual, const QString &mostWords,
                 const QString &usualWords, const QString &fromWords, const QString &toWords,
                 const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBars(QPainter &painter, const QRect &room, qint64 most) const;

    std::vector<Bar> m_bars;
    qint64 m_usual = 0;
    QString m_mostWords, m_usualWords, m_fromWords, m_toWords;
};

} // namespace cabas::ui
