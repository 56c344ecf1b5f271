// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/mailserver.h"
#include "ui/shell/desk.h"
#include "ui/widgets/kind.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cabas::ui {

class Band;
class Field;

/// The server that takes the shop's mails. Its password is kept on this computer alone.
class MailBoard : public QWidget {
    Q_OBJECT

public:
    explicit MailBoard(Desk &desk, QWidget *parent = nullptr);

    /// Reads the settings again, unless somebody is changing them.
    void reload();

private:
    void buildUi();
    MailServer typed() const;
    void show(const MailServer &server);
    void keep();
    void tell(Kind kind, const QString &words);

    Desk &m_desk;
    MailServer m_server; ///< as it was read; revision 0 before
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_from = nullptr;
    Field *m_passwordField = nullptr;
    Band *m_answer = nullptr;
};

} // namespace cabas::ui
