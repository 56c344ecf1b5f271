// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillpanel.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

TillPanel::TillPanel(const QString &title, QWidget *parent) : Card(parent)
{
    setPadding(Theme::space(3));
    m_title = new ElidedLabel(title, TextSize::CounterSection, Weight::Strong);
    m_hint = makeWrapped(QString(), TextSize::Body, Token::TextMuted);
    m_problem = makeWrapped(QString(), TextSize::Body, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_hint->hide();
    m_problem->hide();
    KeyButton *close = KeyButton::iconOnly(u"x"_qs, tr("Back to the basket"));
    close->setRole(KeyButton::Role::Quiet);
    close->setSize(KeyButton::Size::Counter);
    close->setObjectName(u"closePanel"_qs);
    connect(close, &KeyButton::clicked, this, &TillPanel::closed);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addWidget(m_problem);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(head);
    setAccessibleName(title);
}

void TillPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void TillPanel::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void TillPanel::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace cabas::ui
