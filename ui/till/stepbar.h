// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace cabas::ui {

/// The steps of an assistant across the top: a number in a circle and a word each, lines between
/// them. Done ones carry a tick, the present one is strong.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth(int step, bool withWords) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace cabas::ui
