// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/approvalpanel.h"

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
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(person, 2);
    row->addWidget(pin, 1);
    row->addWidget(m_allow, 0, Qt::AlignBottom);
    body()->addLayout(row);
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

void ApprovalPanel::takeFocus()
{
    m_pin->setFocus();
}

void ApprovalPanel::submit()
{
    if (m_person->count() == 0)
        return;
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
