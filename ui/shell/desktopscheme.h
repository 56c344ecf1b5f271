// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace cabas::ui {

/// Whether the desktop prefers dark windows, asked of its settings portal over D-Bus (Qt 6.4 does
/// not tell), again each time the program becomes the active one. Asks without waiting; where
/// there is no portal it stays silent and the theme keeps to its own choice.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// The portal's value: 1 prefers dark, 2 light, 0 neither. Nested in variants as it comes.
    static bool meansDark(const QVariant &value);

Q_SIGNALS:
    void darkPreferred(bool dark);

private:
    void ask();
};

} // namespace cabas::ui
