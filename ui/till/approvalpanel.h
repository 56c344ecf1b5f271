// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/approvalform.h"
#include "ui/till/tillpanel.h"

class QHBoxLayout;
class QLineEdit;

namespace cabas::ui {

class KeyButton;

/// A second person, who holds the right that the cashier lacks, says yes with their PIN or badge.
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
    void submit();
    bool hasReason();

    Desk &m_desk;
    Permission m_permission;
    KeyButton *m_allow;
    QHBoxLayout *m_row;
    ApprovalForm *m_second;
    QLineEdit *m_reason = nullptr;
};

} // namespace cabas::ui
