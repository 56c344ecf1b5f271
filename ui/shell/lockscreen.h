// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QDialog>
#include <QPointer>

#include <vector>

namespace cabas::ui {

class LoginPage;

/// The window while nobody is before it: names and PIN over everything, and under it nothing that
/// could be read, not in a dialog that was open either. All of it is there again afterwards, as it
/// was: hidden, never closed.
class LockScreen : public QDialog {
    Q_OBJECT

public:
    /// Covers `window` and hides what the program shows.
    LockScreen(Desk &desk, QWidget &window);
    ~LockScreen() override;

    LoginPage &login() { return *m_login; }
    /// Shows again what was hidden, and puts the keyboard back.
    void uncover();
    /// Only somebody who signs in ends it.
    void reject() override {}

Q_SIGNALS:
    void signedIn(const cabas::Session &session);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void cover(QWidget &top);

    struct Titled {
        QPointer<QWidget> window;
        QString title;
    };
    QWidget &m_window;
    LoginPage *m_login;
    std::vector<QPointer<QWidget>> m_hidden;
    std::vector<Titled> m_titles;
    QPointer<QWidget> m_focus;
};

} // namespace cabas::ui
