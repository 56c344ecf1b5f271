// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/promptpanel.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

PromptPanel::PromptPanel(const PromptDue &due, QWidget *parent)
    : TillPanel(PromptRules::title(due.kind), parent)
{
    setObjectName(u"prompt"_qs);
    setHint(due.articles);
    setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(
        makeWrapped(PromptRules::question(due.kind, due.text), TextSize::CounterSection));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    const auto add = [&](const QString &verb, const QString &name, int key, bool isYes) {
        auto *button = new KeyButton(verb);
        button->setObjectName(name);
        button->setSize(KeyButton::Size::Primary);
        button->setSpread(true);
        button->setKey(static_cast<Qt::Key>(key));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, isYes] { Q_EMIT answered(isYes); });
        row->addWidget(button, 1);
    };
    add(PromptRules::yes(due.kind), u"answerYes"_qs, Qt::Key_1, true);
    add(PromptRules::no(due.kind), u"answerNo"_qs, Qt::Key_2, false);
    body()->addLayout(row);
    body()->addStretch(1);
}

void PromptPanel::takeFocus()
{
    setFocus();
}

} // namespace cabas::ui
