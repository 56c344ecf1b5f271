// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shifts/kiosk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
class Field;
class KeyButton;

/// Two fields and keys on the screen: the member's phone and e-mail, or the name and PIN of who
/// leaves the kiosk.
class KioskTyping : public QWidget {
    Q_OBJECT

public:
    enum class What { Contacts, Leaving };

    explicit KioskTyping(What what, QWidget *parent = nullptr);

    void begin(const QString &first, const QString &second);
    void tell(const Failure &failure);
    /// Without the sentences that explain, on a screen that is low.
    void setLow(bool low);

Q_SIGNALS:
    void entered(const QString &first, const QString &second);
    void backWanted();

private:
    void buildFields();
    void buildFoot();

    What m_what;
    Card *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    Field *m_firstField = nullptr;
    Field *m_secondField = nullptr;
};

} // namespace cabas::ui
