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

    /// A scan comes: a number and a star that were typed for it, or exactly `also`, count without
    /// Enter. Anything else that stands there stays.
    void submitForScan(const QString &also = {});

Q_SIGNALS:
    /// What was typed, trimmed; the line is empty again.
    void entered(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();

    QString m_icon, m_hint, m_example;
};

} // namespace cabas::ui
