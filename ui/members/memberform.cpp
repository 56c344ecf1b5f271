// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberform.h"

#include "core/base/text.h"
#include "core/catalog/ownfieldservice.h"
#include "ui/catalog/ownfieldblock.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// The household chosen or named, made where it is new; absent for none.
Result<std::optional<HouseholdId>> householdNamed(MemberService &members, const Session &session,
                                                  const QString &name)
{
    if (name.isEmpty())
        return std::optional<HouseholdId>();
    CABAS_LET(known, members.households(session));
    for (const Household &household : known) {
        if (fold(household.name) == fold(name))
            return std::optional(household.id);
    }
    CABAS_LET(made, members.addHousehold(session, name));
    return std::optional(made);
}

Result<> keepOwn(Database &db, const Session &session, const SavedMember &saved,
                 const OwnValues &own)
{
    return OwnFieldService(db).setValues(session, RecordKind::Member, saved.member.id.value(), own);
}

} // namespace

MemberForm::MemberForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    buildButtons();
}

void MemberForm::buildUi()
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
    m_name = new QLineEdit;
    m_nameField = add(tr("First name and name"), m_name, u"member-name"_qs);
    m_number = new QLineEdit;
    m_numberField = add(tr("Number"), m_number, u"member-number"_qs);
    m_phone = new QLineEdit;
    m_phoneField = add(tr("Phone"), m_phone, u"member-phone"_qs);
    m_email = new QLineEdit;
    m_emailField = add(tr("E-mail"), m_email, u"member-email"_qs);
    m_household = new QComboBox;
    m_household->setEditable(true);
    m_householdField = add(tr("Household"), m_household, u"member-household"_qs);
    m_joined = makeDayEdit({});
    m_joinedField = add(tr("Member since"), m_joined, u"member-joined"_qs);
    m_shares = new QLineEdit;
    m_sharesField = add(tr("Shares subscribed today"), m_shares, u"member-shares"_qs);
    m_own = new OwnFieldBlock(m_desk, RecordKind::Member);
    column->addWidget(m_own);
    const bool maySee = m_desk.may(Permission::SeeContacts);
    m_phoneField->setVisible(maySee);
    m_emailField->setVisible(maySee);
    for (QLineEdit *edit : {m_name, m_number, m_phone, m_email, m_shares})
        connect(edit, &QLineEdit::textEdited, this, &MemberForm::touch);
    connect(m_own, &OwnFieldBlock::changed, this, &MemberForm::touch);
    connect(m_household, &QComboBox::editTextChanged, this, &MemberForm::touch);
    connect(m_joined, &QDateEdit::dateChanged, this, &MemberForm::touch);
}

void MemberForm::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_cancel = new KeyButton(tr("Do not save"));
    m_cancel->setObjectName(u"member-cancel"_qs);
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"member-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &MemberForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &MemberForm::save);
}

void MemberForm::fillHouseholds()
{
    m_household->clear();
    m_household->addItem({});
    const auto households = MemberService(m_desk.db()).households(m_desk.session());
    for (const Household &household : households ? *households : std::vector<Household>())
        m_household->addItem(household.name);
    m_householdField->setNote(tr("People who share a home. Choose one, or write a new name."));
    for (Field *field : {m_nameField, m_numberField, m_phoneField, m_emailField, m_householdField,
                         m_joinedField, m_sharesField})
        field->setError({});
}

void MemberForm::showNew()
{
    m_member.reset();
    fillHouseholds();
    m_own->showRecord(0);
    for (QLineEdit *edit : {m_name, m_number, m_phone, m_email, m_shares})
        edit->clear();
    m_numberField->show();
    m_numberField->setNote(tr("Leave it empty to take the next one. The badge follows from it."));
    m_joined->setDate(m_desk.session().today());
    m_sharesField->setVisible(m_desk.may(Permission::MoveMemberMoney) &&
                              !m_desk.shop().profile().share.isZero());
    m_save->setText(tr("Add the member"));
    m_touched = false;
}

void MemberForm::showMember(const Member &member)
{
    m_member = member;
    fillHouseholds();
    m_own->showRecord(member.id.value());
    m_name->setText(member.name);
    m_numberField->hide();
    m_phone->setText(member.phone);
    m_email->setText(member.email);
    m_household->setEditText(member.householdName);
    m_joined->setDate(member.joinedOn);
    m_sharesField->hide();
    m_save->setText(tr("Save"));
    m_touched = false;
}

void MemberForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void MemberForm::touch()
{
    m_touched = true;
}

bool MemberForm::checkFields()
{
    const auto isWhole = [](const QLineEdit *edit) {
        bool good = false;
        return edit->text().trimmed().isEmpty() ||
               (edit->text().trimmed().toInt(&good) > 0 && good);
    };
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Write the person’s name.")
                                                             : QString());
    m_numberField->setError(isWhole(m_number) ? QString() : tr("A number is written in digits."));
    m_sharesField->setError(isWhole(m_shares) ? QString()
                                              : tr("Write a number of shares, or nothing."));
    for (Field *field : {m_nameField, m_numberField, m_sharesField}) {
        if (field->hasError()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return m_own->check();
}

void MemberForm::save()
{
    if (!checkFields())
        return;
    const QString household = m_household->currentText().trimmed();
    if (m_member) {
        Member member = *m_member;
        member.name = m_name->text();
        member.phone = m_phone->text();
        member.email = m_email->text();
        member.joinedOn = m_joined->date();
        updateMember(member, household);
        return;
    }
    NewMember wanted;
    wanted.name = m_name->text();
    if (const int number = m_number->text().trimmed().toInt(); number > 0)
        wanted.number = number;
    wanted.phone = m_phone->text();
    wanted.email = m_email->text();
    wanted.joinedOn = m_joined->date();
    wanted.shares = m_shares->text().trimmed().toInt();
    addMember(wanted, household);
}

void MemberForm::addMember(const NewMember &wanted, const QString &household)
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, wanted, household, own = m_own->values()] {
            return db.write([&](Tx &) -> Result<SavedMember> {
                MemberService members(db);
                NewMember member = wanted;
                CABAS_LET(id, householdNamed(members, session, household));
                member.household = id;
                CABAS_LET(saved, members.add(session, member));
                CABAS_TRY(keepOwn(db, session, saved, own));
                return saved;
            });
        },
        [this](const Result<SavedMember> &result) { done(result); });
}

void MemberForm::updateMember(const Member &member, const QString &household)
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, member, household, own = m_own->values()] {
            return db.write([&](Tx &) -> Result<SavedMember> {
                MemberService members(db);
                Member changed = member;
                if (fold(household) != fold(member.householdName)) {
                    CABAS_LET(id, householdNamed(members, session, household));
                    changed.household = id;
                }
                CABAS_LET(saved, members.update(session, changed));
                CABAS_TRY(keepOwn(db, session, saved, own));
                return saved;
            });
        },
        [this](const Result<SavedMember> &result) { done(result); });
}

void MemberForm::done(const Result<SavedMember> &result)
{
    if (result) {
        m_touched = false;
        Q_EMIT saved(*result);
        return;
    }
    const QString code = result.failure().code;
    Field *field = m_nameField;
    if (code.contains(u"number"_qs) || code.contains(u"badge"_qs))
        field = m_numberField;
    else if (code.contains(u"email"_qs))
        field = m_emailField;
    else if (code.contains(u"household"_qs))
        field = m_householdField;
    else if (code.contains(u"share"_qs))
        field = m_sharesField;
    else if (code.contains(u"joined"_qs) || code.contains(u"left"_qs))
        field = m_joinedField;
    field->refuse(result.failure().message);
}

} // namespace cabas::ui
