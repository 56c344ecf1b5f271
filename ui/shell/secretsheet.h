// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/slip.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace cabas::ui {

/// A code that is shown once and kept on paper: a badge to sign in, the owner's recovery code. It
/// can be printed or written as a PDF before it is gone.
class SecretSheet {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SecretSheet)

public:
    enum class Kind { Badge, Recovery };

    /// Opens over `parent` until the person says that the code is on paper. `whose`: the name on a
    /// badge.
    static void show(Desk &desk, QWidget *parent, Kind kind, const QString &whose,
                     const QString &code);
    /// What is printed.
    static Slip paper(Kind kind, const QString &shop, const QString &whose, const QString &code);

private:
    static QString title(Kind kind);
    static QString words(Kind kind);
};

} // namespace cabas::ui
