// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;

/// The kiosk while nobody is before it: scan the badge, or type number and name.
class KioskWelcome : public QWidget {
    Q_OBJECT

public:
    explicit KioskWelcome(QWidget *parent = nullptr);

    /// Empty again, ready to type.
    void begin();
    /// Why nobody was recognised, in words.
    void tell(const QString &why);

Q_SIGNALS:
    void entered(const QString &number, const QString &name);
    void leaveWanted();

private:
    QWidget *makeScanPart();
    QWidget *makeTypePart();
    void submit();

    QLineEdit *m_number = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_numberField = nullptr;
    Field *m_nameField = nullptr;
};

} // namespace cabas::ui
