// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logbutton.h"

#include "ui/shell/desk.h"
#include "ui/widgets/keybutton.h"

#include <QCoreApplication>

namespace cabas::ui {

KeyButton *makeLogButton(Desk &desk, const QString &kind, std::function<QString()> reference)
{
    KeyButton *button = KeyButton::iconOnly(
        u"message-square-plus"_qs, QCoreApplication::translate("LogButton", "Log book about this"));
    button->setObjectName(u"log-about"_qs);
    QObject::connect(button, &QPushButton::clicked, button,
                     [&desk, kind, reference = std::move(reference)] {
                         desk.go(u"logbook"_qs, QStringList{u"about"_qs, kind, reference()});
                     });
    return button;
}

} // namespace cabas::ui
