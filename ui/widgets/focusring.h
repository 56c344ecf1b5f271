// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace cabas::ui {

/// The visible focus of a window: 2 pixels of accent, 1 outside the control. Make one per window;
/// it follows the focus. Text fields and tables show their focus themselves. It appears once the
/// keyboard is used and hides when the mouse is pressed.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

    /// The control that is ringed now, or null.
    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_target;
    bool m_byKeyboard = false;
};

} // namespace cabas::ui
