// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

/// A second person says yes over the first one's session: they pick their name and type their PIN,
/// or show their badge. Every place that asks for one holds this form.
class ApprovalForm : public QWidget {
    Q_OBJECT

public:
    /// `isCounter`: as large as at the till.
    ApprovalForm(Desk &desk, Permission permission, bool isCounter, QWidget *parent = nullptr);

    /// Whether anybody could say yes here.
    bool hasNames() const;
    void takeFocus();
    /// Enter, or the button beside.
    void submit();

Q_SIGNALS:
    void approved(const cabas::Session &session);
    /// Why not, in words; empty while an answer is awaited.
    void problem(const QString &words);

private:
    void fillNames();
    void showBadge(const QString &code, const QString &pin);
    void answer(const Result<Session> &session);

    Desk &m_desk;
    Permission m_permission;
    QComboBox *m_person;
    QLineEdit *m_pin;
    bool m_isAsking = false;
};

} // namespace cabas::ui
