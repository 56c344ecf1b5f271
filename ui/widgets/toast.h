// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace cabas::ui {

class KeyButton;

/// One line at the bottom left that says what has just been done, with a way to undo it; it goes
/// by itself after 6 seconds (10 with undo) and waits under the mouse. Only for what is visible
/// elsewhere too. A window has one: the first caller makes it.
class Toast : public QWidget {
    Q_OBJECT
public:
    /// Shows it in the window of `anywhere`. With `undo`, a button "Undo" with Ctrl+Z.
    static Toast *tell(QWidget *anywhere, const QString &text,
                       const std::function<void()> &undo = {});

    explicit Toast(QWidget *window);

    void show(const QString &text, const std::function<void()> &undo);
    KeyButton *undoButton() const { return m_undo; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    KeyButton *m_undo;
    std::function<void()> m_deed;
    QTimer m_timer;
};

} // namespace cabas::ui
