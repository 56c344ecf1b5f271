// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillpanel.h"

class QLineEdit;

namespace cabas::ui {

/// Asks which mailbox a ticket goes to. The member's own is there already for who may see it.
class MailPanel : public TillPanel {
    Q_OBJECT

public:
    explicit MailPanel(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    void takeFocus() override;

Q_SIGNALS:
    void submitted(const QString &address);

private:
    void submit();

    QLineEdit *m_address;
};

} // namespace cabas::ui
