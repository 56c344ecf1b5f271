// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cabas::ui {

class Band;
class Card;
class Field;
class KeyButton;

/// Who is there? One picks one's name, and types a PIN where there is one. Names filter as one
/// types; nothing of the shop can be read behind it.
class LoginPage : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(Desk &desk, QWidget *parent = nullptr);

    /// Reads the names again and clears what was typed.
    void begin();
    /// The same, with one person chosen and asked for the PIN: a window that was locked.
    void ask(UserId user);

Q_SIGNALS:
    void signedIn(const cabas::Session &session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUi();
    void showNames();
    /// The people whose name holds what was typed.
    std::vector<SignInName> found() const;
    /// Enter: the only one found.
    void chooseFound();
    void choose(const SignInName &name);
    void tryPin();
    /// A badge in place of the name; its PIN too where the shop asks for both.
    void tryBadge(const QString &code, const QString &pin);
    /// The badge of a member stands for the name of the user who is linked to them.
    void readMemberBadge(const QString &code);
    void answer(const Result<Session::Person> &person);
    /// The owner comes back with the recovery code and a new PIN.
    void recover();

    Desk &m_desk;
    std::vector<SignInName> m_names;
    std::optional<SignInName> m_chosen;
    QString m_badge; ///< shown, and waiting for its PIN
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_pinPart = nullptr;
    QLineEdit *m_pin = nullptr;
    Field *m_pinField = nullptr;
    KeyButton *m_enter = nullptr;
    KeyButton *m_lost = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_chosenName = nullptr;
};

} // namespace cabas::ui
