// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approvalform.h"

#include "core/access/userbadges.h"
#include "ui/shell/theme.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

ApprovalForm::ApprovalForm(Desk &desk, Permission permission, bool isCounter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_permission(permission)
{
    m_person = new QComboBox;
    m_person->setObjectName(u"approver"_qs);
    m_person->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pin = new QLineEdit;
    m_pin->setObjectName(u"pin"_qs);
    m_pin->setEchoMode(QLineEdit::Password);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    const auto add = [&](const QString &label, QWidget *editor, int stretch) {
        if (isCounter)
            editor->setProperty("scale", u"counter"_qs);
        auto *field = new Field(label, editor);
        field->setCounter(isCounter);
        field->setNoteReserved(false);
        row->addWidget(field, stretch);
    };
    add(tr("Who allows it"), m_person, 2);
    add(tr("Their PIN, or their badge"), m_pin, 1);
    fillNames();
    connect(m_pin, &QLineEdit::returnPressed, this, &ApprovalForm::submit);
    m_desk.waitForBadge(this, [this](const QString &code) { showBadge(code, {}); });
}

void ApprovalForm::fillNames()
{
    const auto names = AccessService(m_desk.db()).signInNames();
    for (const SignInName &name : names ? *names : std::vector<SignInName>()) {
        if (name.id != m_desk.session().user() && name.hasPin)
            m_person->addItem(name.displayName, name.name);
    }
}

bool ApprovalForm::hasNames() const
{
    return m_person->count() > 0;
}

void ApprovalForm::takeFocus()
{
    m_pin->setFocus();
}

void ApprovalForm::submit()
{
    if (!hasNames() || m_isAsking)
        return;
    if (m_pin->text().isEmpty()) {
        m_pin->setFocus();
        return;
    }
    m_isAsking = true;
    m_desk.run(
        this,
        [db = &m_desk.db(), session = m_desk.session(), name = m_person->currentData().toString(),
         pin = m_pin->text()] { return AccessService(*db).approve(session, name, pin); },
        [this](const Result<Session> &session) { answer(session); });
}

void ApprovalForm::showBadge(const QString &code, const QString &pin)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_desk.run(
        this,
        [db = &m_desk.db(), session = m_desk.session(), code, pin] {
            return UserBadges(*db).approve(session, code, pin);
        },
        [this](const Result<Session> &session) { answer(session); });
}

void ApprovalForm::answer(const Result<Session> &session)
{
    m_isAsking = false;
    m_pin->clear();
    m_pin->setFocus();
    if (!session)
        Q_EMIT problem(session.failure().message);
    else if (!session->may(m_permission))
        Q_EMIT problem(tr("This person may not allow it: ask somebody else."));
    else
        Q_EMIT approved(*session);
}

} // namespace cabas::ui
