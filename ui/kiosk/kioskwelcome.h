// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
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
    /// Without the sentences that explain, on a screen that is low.
    void setLow(bool low);

Q_SIGNALS:
    /// Somebody types: what stands there must not wait for the next one.
    void typing();
    void entered(const QString &number, const QString &name);
    void leaveWanted();

private:
    QWidget *makeScanPart();
    QWidget *makeTypePart();
    void submit();

    Card *m_typing = nullptr;
    QLabel *m_words = nullptr;
    KeyButton *m_go = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_numberField = nullptr;
    Field *m_nameField = nullptr;
};

} // namespace cabas::ui
