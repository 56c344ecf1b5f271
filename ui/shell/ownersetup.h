// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QDialog>

class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;

/// The first deed in a new shop: who its owner is, a PIN that others do not know, and the recovery
/// code on paper. Whoever leaves it is asked again at the next start.
class OwnerSetup : public QDialog {
    Q_OBJECT

public:
    OwnerSetup(Desk &desk, const Session &owner, QWidget *parent = nullptr);

    /// Whether the shop's owner is still as `new` made them: no PIN, no recovery code. Never asked
    /// of a file to try things out, nor of one that can only be read.
    static bool isWanted(Shop &shop);

private:
    void submit();
    void done(const Result<QString> &code);
    using QDialog::done;

    Desk &m_desk;
    Session m_owner;
    QLineEdit *m_name;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    Field *m_nameField;
    Field *m_pinField;
    Field *m_againField;
    KeyButton *m_enter;
};

} // namespace cabas::ui
