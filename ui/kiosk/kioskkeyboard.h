// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace cabas::ui {

/// Keys on the screen for who has no keyboard: digits, letters and what e-mails need. They write
/// into the field that has the focus, and never take it.
class KioskKeyboard : public QWidget {
    Q_OBJECT

public:
    explicit KioskKeyboard(QWidget *parent = nullptr);

private:
    void addRow(const QString &letters);
    void press(const QString &letter);

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace cabas::ui
