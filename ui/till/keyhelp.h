// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace cabas::ui {

/// What the keys of a screen do, over it: read from its buttons, so that it is never out of date.
/// Esc, F1 or a click puts it away.
class KeyHelp : public QFrame {
    Q_OBJECT

public:
    explicit KeyHelp(QWidget &screen);

    /// Puts it away and gives the keyboard back.
    void putAway();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *makeKeys(QWidget &screen);
    QWidget *makeGrammar();

    QPointer<QWidget> m_before;
};

} // namespace cabas::ui
