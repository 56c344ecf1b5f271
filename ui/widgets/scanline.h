// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cabas::ui {

/// The line that says where a scan goes. It looks focused because a scan works anywhere; what is
/// typed by hand and ended with Enter comes out of `entered`.
class ScanLine : public QLineEdit {
    Q_OBJECT
public:
    /// `hint` tells what to do, `example` follows it in the strong weight: "12*".
    ScanLine(const QString &icon, const QString &hint, const QString &example = {},
             QWidget *parent = nullptr);

    void setHint(const QString &hint, const QString &example = {});

Q_SIGNALS:
    /// What was typed, trimmed; the line is empty again.
    void entered(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_hint, m_example;
};

} // namespace cabas::ui
