// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QWidget>

#include <vector>

namespace cabas::ui {

/// A figure that holds until the next one, over some time: a price over a year. The first and the
/// last value stand in words beside the line, the days under it.
class StepChart : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QDate from;
        qint64 value = 0;
        QString words; ///< the value as people read it
    };

    explicit StepChart(QWidget *parent = nullptr);

    /// `steps` by day, the first on `from` or before it. `fromWords` and `toWords` say the ends of
    /// the time; `spoken` tells it all to a screen reader.
    void setSteps(std::vector<Step> steps, QDate from, QDate to, const QString &fromWords,
                  const QString &toWords, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF placeOf(const Step &step, const QRectF &room) const;
    void paintLine(QPainter &painter, const QRectF &room) const;
    void paintWords(QPainter &painter, const QRectF &room) const;

    std::vector<Step> m_steps;
    QDate m_from;
    QDate m_to;
    QString m_fromWords;
    QString m_toWords;
};

} // namespace cabas::ui
