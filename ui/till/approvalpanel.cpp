// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/approvalpanel.h"

#include "ui/till/usualreasons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace cabas::ui {

ApprovalPanel::ApprovalPanel(Desk &desk, Permission permission, const QString &why, QWidget *parent)
    : TillPanel(tr("Call a coordinator"), parent), m_desk(desk), m_permission(permission)
{
    setObjectName(u"approval"_qs);
    setHint(why);
    m_person = new QComboBox;
    m_person->setObjectName(u"approver"_qs);
    m_person->setProperty("scale", u"counter"_qs);
    m_pin = new QLineEdit;
    m_pin->setObjectName(u"pin"_qs);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setProperty("scale", u"counter"_qs);
    fillNames();
    m_allow = new KeyButton(tr("Allow it"));
    m_allow->setObjectName(u"allow"_qs);
    m_allow->setIconName(u"shield-check"_qs);
    m_allow->setSize(KeyButton::Size::Counter);
    auto *person = new Field(tr("Who allows it"), m_person);
    person->setCounter(true);
    person->setNoteReserved(false);
    auto *pin = new Field(tr("Their PIN"), m_pin);
    pin->setCounter(true);
    pin->setNoteReserved(false);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Theme::space(3));
    m_second = new QWidget;
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(Theme::space(3));
    second->addWidget(person, 2);
    second->addWidget(pin, 1);
    m_row->addWidget(m_second, 1);
    m_row->addWidget(m_allow, 0, Qt::AlignBottom);
    body()->addLayout(m_row);
    body()->addStretch(1);
    connect(m_allow, &KeyButton::clicked, this, &ApprovalPanel::submit);
    connect(m_pin, &QLineEdit::returnPressed, this, &ApprovalPanel::submit);
}

void ApprovalPanel::fillNames()
{
    const auto names = AccessService(m_desk.db()).signInNames();
    if (!names) {
        setProblem(names.failure().message);
        return;
    }
    for (const SignInName &name : *names) {
        if (name.id != m_desk.session().user() && name.hasPin)
            m_person->addItem(name.displayName, name.name);
    }
    if (m_person->count() == 0)
        setProblem(tr("Nobody else has a PIN yet. An administrator gives one in the settings."));
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
    (needsReason || isAlone ? m_reason : m_pin)->setFocus();
}

void ApprovalPanel::submit()
{
    if (m_reason != nullptr && reason().isEmpty()) {
        setProblem(tr("Give the reason: it is kept with what was allowed."));
        m_reason->setFocus();
        return;
    }
    if (m_second->isHidden()) {
        Q_EMIT approved(m_desk.session());
        return;
    }
    if (m_person->count() == 0)
        return;
    if (m_pin->text().isEmpty()) {
        m_pin->setFocus();
        return;
    }
    m_allow->setEnabled(false);
    m_desk.run(
        this,
        [db = &m_desk.db(), session = m_desk.session(), name = m_person->currentData().toString(),
         pin = m_pin->text()] { return AccessService(*db).approve(session, name, pin); },
        [this](const Result<Session> &session) { answer(session); });
}

void ApprovalPanel::answer(const Result<Session> &session)
{
    m_allow->setEnabled(true);
    m_pin->clear();
    m_pin->setFocus();
    if (!session)
        setProblem(session.failure().message);
    else if (!session->may(m_permission))
        setProblem(tr("%1 may not allow this: ask somebody else.").arg(m_person->currentText()));
    else
        Q_EMIT approved(*session);
}

} // namespace cabas::ui
