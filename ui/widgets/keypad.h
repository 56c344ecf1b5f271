// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

/// The number pad of the till's payment: digits, 00, comma, erase and clear, written into a field
/// as if typed. It never takes the focus from it.
class Keypad : public QWidget {
    Q_OBJECT
public:
    explicit Keypad(QLineEdit *target, QWidget *parent = nullptr);

    void setTarget(QLineEdit *target);

private:
    void press(const QString &character);

    QLineEdit *m_target;
};

} // namespace cabas::ui
