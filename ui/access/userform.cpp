// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userform.h"

#include "core/members/memberservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

UserForm::UserForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    buildRoles();
    buildButtons();
}

void UserForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        return field;
    };
    m_displayName = new QLineEdit;
    m_displayField = add(tr("Name, as shown"), m_displayName, u"user-display"_qs);
    m_name = new QLineEdit;
    m_nameField = add(tr("Short name, to sign in"), m_name, u"user-name"_qs);
    m_member = new QLineEdit;
    m_memberField = add(tr("Member’s number or badge"), m_member, u"user-member"_qs);
    m_memberField->setNote(tr("Empty for somebody who is no member."));
    m_pin = new QLineEdit;
    m_pin->setEchoMode(QLineEdit::Password);
    m_pinField = add(tr("PIN"), m_pin, u"user-pin"_qs);
    m_pinField->setNote(tr("4 to 12 digits. Empty: no PIN, anybody may take this name."));
    m_language = new QComboBox;
    m_language->addItem(tr("the shop’s language"), QString());
    m_language->addItem(u"Français"_qs, u"fr"_qs);
    m_language->addItem(u"English"_qs, u"en"_qs);
    add(tr("Language"), m_language, u"user-language"_qs)->setNoteReserved(false);
}

void UserForm::buildRoles()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(
        makeLabel(tr("Roles, several are possible"), TextSize::Caption, Weight::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (const Role role : Permissions::roles()) {
        auto *box = new QCheckBox(Permissions::roleTitle(role));
        box->setObjectName(u"role-"_qs + Permissions::roleName(role));
        const int at = int(m_roles.size());
        grid->addWidget(box, at / 2, at % 2);
        m_roles.push_back(box);
    }
    column->addLayout(grid);
}

void UserForm::buildButtons()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new KeyButton(tr("Do not save"));
    cancel->setObjectName(u"user-cancel"_qs);
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"user-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &UserForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &UserForm::save);
}

QString UserForm::numberOf(std::optional<qint64> member) const
{
    if (!member || *member <= 0)
        return {};
    const auto sheet = MemberService(m_desk.db()).show(m_desk.session(), MemberId(*member));
    return sheet ? QString::number(sheet->member.number) : QString();
}

void UserForm::showNew()
{
    showUser({});
    m_user.reset();
    m_nameField->show();
    m_pinField->show();
    m_save->setText(tr("Create the user"));
}

void UserForm::showUser(const User &user)
{
    m_user = user;
    m_name->setText(user.name);
    m_nameField->hide();
    m_displayName->setText(user.displayName);
    m_language->setCurrentIndex(m_language->findData(user.language));
    m_member->setText(numberOf(user.memberRef));
    m_memberField->setVisible(m_desk.may(Permission::ViewMembers));
    m_pin->clear();
    m_pinField->hide();
    for (size_t at = 0; at < m_roles.size(); ++at) {
        const Role role = Permissions::roles()[at];
        m_roles[at]->setChecked(std::find(user.roles.begin(), user.roles.end(), role) !=
                                user.roles.end());
    }
    m_save->setText(tr("Save"));
    for (Field *field : {m_nameField, m_displayField, m_memberField, m_pinField})
        field->setError({});
}

void UserForm::focusName()
{
    m_displayName->setFocus();
    m_displayName->selectAll();
}

std::vector<Role> UserForm::roles() const
{
    std::vector<Role> held;
    for (size_t at = 0; at < m_roles.size(); ++at) {
        if (m_roles[at]->isChecked())
            held.push_back(Permissions::roles()[at]);
    }
    return held;
}

Result<std::optional<qint64>> UserForm::memberTyped() const
{
    const QString typed = m_member->text().trimmed();
    if (!m_desk.may(Permission::ViewMembers))
        return m_user ? m_user->memberRef : std::nullopt;
    if (typed.isEmpty())
        return std::optional<qint64>();
    CABAS_LET(sheet, MemberService(m_desk.db()).show(m_desk.session(), typed));
    return std::optional(sheet.member.id.value());
}

void UserForm::save()
{
    for (Field *field : {m_nameField, m_displayField, m_memberField, m_pinField})
        field->setError({});
    const Result<std::optional<qint64>> member = memberTyped();
    if (!member) {
        m_memberField->setError(member.failure().message);
        m_member->setFocus();
        return;
    }
    if (m_user)
        update(*member);
    else
        add(*member);
}

void UserForm::add(std::optional<qint64> member)
{
    NewUser wanted;
    wanted.displayName = m_displayName->text();
    wanted.name = m_name->text().trimmed().isEmpty() ? wanted.displayName : m_name->text();
    wanted.language = m_language->currentData().toString();
    wanted.roles = roles();
    wanted.pin = m_pin->text();
    wanted.memberRef = member;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, wanted] { return AccessService(db).addUser(session, wanted); },
        [this](const Result<User> &user) { done(user); });
}

void UserForm::update(std::optional<qint64> member)
{
    User wanted = *m_user;
    wanted.displayName = m_displayName->text();
    wanted.language = m_language->currentData().toString();
    wanted.memberRef = member;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, wanted, held = roles()] {
            return db.write([&](Tx &) -> Result<User> {
                AccessService access(db);
                CABAS_LET(user, access.updateUser(session, wanted));
                if (user.roles == held)
                    return user;
                return access.setRoles(session, wanted.id, held);
            });
        },
        [this](const Result<User> &user) { done(user); });
}

void UserForm::done(const Result<User> &user)
{
    if (user) {
        Q_EMIT saved(user->id);
        return;
    }
    const QString code = user.failure().code;
    Field *field = m_displayField;
    if (code.contains(u"pin"_qs))
        field = m_pinField;
    else if (code.contains(u"member"_qs))
        field = m_memberField;
    else if (code == u"user_exists")
        field = m_nameField;
    field->refuse(user.failure().message);
}

} // namespace cabas::ui
