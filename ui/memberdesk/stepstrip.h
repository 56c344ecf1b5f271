// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace cabas::ui {

/// The steps of a guided task across the top: those done, the present one, those to come, each with
/// its number and word.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(const QStringList &words, QWidget *parent = nullptr);

    /// The present step, from 0; beyond the last one all are done.
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words;
    int m_current = 0;
};

} // namespace cabas::ui
