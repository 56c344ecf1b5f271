// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/usualreasons.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/roomy.h"

#include <QBoxLayout>

namespace cabas::ui {

UsualReasons::UsualReasons(const QStringList &reasons, QWidget *parent) : QWidget(parent)
{
    auto *row = new QBoxLayout(besideOrBelow(), this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    int number = 0;
    for (const QString &reason : reasons) {
        auto *button = new KeyButton(reason);
        button->setObjectName(u"usual%1"_qs.arg(number++));
        button->setSize(KeyButton::Size::Counter);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, reason] { Q_EMIT chosen(reason); });
        row->addWidget(button);
    }
    row->addStretch(1);
}

} // namespace cabas::ui
