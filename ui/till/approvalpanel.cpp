// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/approvalpanel.h"

#include "ui/till/usualreasons.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

ApprovalPanel::ApprovalPanel(Desk &desk, Permission permission, const QString &why, QWidget *parent)
    : TillPanel(tr("Call a coordinator"), parent), m_desk(desk), m_permission(permission)
{
    setObjectName(u"approval"_qs);
    setHint(why);
    m_allow = new KeyButton(tr("Allow it"));
    m_allow->setObjectName(u"allow"_qs);
    m_allow->setIconName(u"shield-check"_qs);
    m_allow->setSize(KeyButton::Size::Counter);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Theme::space(3));
    m_second = new ApprovalForm(desk, permission, true);
    m_row->addWidget(m_second, 1);
    m_row->addWidget(m_allow, 0, Qt::AlignBottom);
    body()->addLayout(m_row);
    body()->addStretch(1);
    if (!m_second->hasNames())
        setProblem(tr("Nobody else has a PIN yet. An administrator gives one in the settings."));
    connect(m_allow, &KeyButton::clicked, this, &ApprovalPanel::submit);
    connect(m_second, &ApprovalForm::problem, this, &ApprovalPanel::setProblem);
    connect(m_second, &ApprovalForm::approved, this, [this](const Session &session) {
        if (hasReason())
            Q_EMIT approved(session);
    });
}

void ApprovalPanel::wantReason(const QStringList &usual)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, in a word or two, without names"));
    m_reason->setProperty("scale", u"counter"_qs);
    Theme::dress(m_reason, TextSize::CounterBody);
    auto *words = new UsualReasons(usual);
    const bool isAlone = m_desk.may(m_permission);
    if (isAlone)
        m_row->insertWidget(0, m_reason, 1);
    else
        body()->insertWidget(1, m_reason);
    body()->insertWidget(2, words);
    connect(m_reason, &QLineEdit::returnPressed, this, &ApprovalPanel::submit);
    connect(words, &UsualReasons::chosen, this, [this](const QString &reason) {
        m_reason->setText(reason);
        takeFocus();
    });
    if (!isAlone)
        return;
    m_second->hide();
    setProblem({});
    setTitle(tr("Allow it, with a reason"));
}

QString ApprovalPanel::reason() const
{
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

void ApprovalPanel::takeFocus()
{
    const bool isAlone = m_second->isHidden();
    const bool needsReason = m_reason != nullptr && reason().isEmpty();
    if (needsReason || isAlone)
        m_reason->setFocus();
    else
        m_second->takeFocus();
}

bool ApprovalPanel::hasReason()
{
    if (m_reason == nullptr || !reason().isEmpty())
        return true;
    setProblem(tr("Give the reason: it is kept with what was allowed."));
    m_reason->setFocus();
    return false;
}

void ApprovalPanel::submit()
{
    if (!hasReason())
        return;
    if (m_second->isHidden())
        Q_EMIT approved(m_desk.session());
    else
        m_second->submit();
}

} // namespace cabas::ui
