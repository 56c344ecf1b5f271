// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessterms.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cabas::ui {

class Bands;
class KeyButton;
class MoneyEdit;

/// When screens lock, what a badge is worth, which difference one closes alone, and the owner's
/// recovery code.
class LocksBoard : public QWidget {
    Q_OBJECT

public:
    explicit LocksBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    QLineEdit *addSeconds(QVBoxLayout &column, const QString &label, const QString &note,
                          const QString &name);
    QWidget *makeRecovery();
    void save();
    void newCode();

    Desk &m_desk;
    AccessTerms m_terms;
    Bands *m_bands;
    QLineEdit *m_till;
    QLineEdit *m_office;
    QLineEdit *m_kiosk;
    QCheckBox *m_badgePin;
    MoneyEdit *m_gap;
    QLabel *m_codeState;
    KeyButton *m_newCode;
};

} // namespace cabas::ui
