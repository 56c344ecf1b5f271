// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/foureyes.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <functional>

namespace cabas::ui {

/// The question for a second person in the office, where the till has a panel.
class SecondPerson {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SecondPerson)

public:
    /// `why` says what is to be allowed; `then` gets the session with the second person, unless the
    /// question is left. Played answers (AskScript) are a user's word, a blank and the PIN.
    static void ask(Desk &desk, QWidget *parent, Permission permission, const QString &why,
                    const std::function<void(const Session &)> &then);

    /// Runs `deed(session) -> Result<T>`; where it wants a second person who holds `permission`,
    /// asks for one and runs it again. `then` gets the last answer, unless the page is gone.
    template <typename Deed, typename Then>
    static void run(Desk &desk, QWidget *page, Permission permission, Deed deed, Then then)
    {
        desk.run(
            page, [deed, session = desk.session()] { return deed(session); },
            [&desk, page, permission, deed, then](const auto &first) {
                if (first || !isWanted(first.failure(), permission))
                    return then(first);
                ask(desk, page, permission, first.failure().message,
                    [&desk, page, deed, then](const Session &session) {
                        desk.run(
                            page, [deed, session] { return deed(session); }, then);
                    });
            });
    }

private:
    static bool isWanted(const Failure &failure, Permission permission);
};

} // namespace cabas::ui
