// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "ui/shell/desk.h"
#include "ui/till/tillpanel.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace cabas::ui {

class KeyButton;

/// A second person, who holds the right that the cashier lacks, says yes with their PIN.
class ApprovalPanel : public TillPanel {
    Q_OBJECT

public:
    /// `why` is the sentence that says what is to be allowed.
    ApprovalPanel(Desk &desk, Permission permission, const QString &why, QWidget *parent = nullptr);

    void takeFocus() override;
    /// A reason is asked too; whoever holds the right already gives it without a second person.
    void wantReason(const QStringList &usual);
    QString reason() const;

Q_SIGNALS:
    void approved(const cabas::Session &session);

private:
    void fillNames();
    void submit();
    void answer(const Result<Session> &session);

    Desk &m_desk;
    Permission m_permission;
    QComboBox *m_person;
    QLineEdit *m_pin;
    KeyButton *m_allow;
    QHBoxLayout *m_row;
    QWidget *m_second; ///< name and PIN of a second person
    QLineEdit *m_reason = nullptr;
};

} // namespace cabas::ui
