// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/personform.h"

#include "core/members/memberservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace cabas::ui {

namespace {

/// The member whom somebody typed a number or badge of; none for nothing.
Result<std::optional<MemberId>> whoIs(Database &db, const Session &session, const QString &typed)
{
    if (typed.isEmpty())
        return std::optional<MemberId>();
    const Result<MemberSheet> found = MemberService(db).show(session, typed);
    if (!found)
        return found.failure();
    return std::optional(found->member.id);
}

/// The member's number, with the name under the field.
void showOther(const std::optional<Member> &other, QLineEdit *edit, Field *field)
{
    edit->setText(other ? QString::number(other->number) : QString());
    field->setNote(other ? other->name : QString());
    field->setError({});
}

} // namespace

PersonForm::PersonForm(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Kind, sponsor, mentor"));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"person-kind"_qs);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kindField = new Field(tr("Kind of member"), m_kind);
    m_kindField->setNoteReserved(false);
    body()->addWidget(m_kindField);
    m_reduced = new QCheckBox(tr("Fewer shares until"));
    m_reduced->setObjectName(u"person-reduced"_qs);
    m_reduced->setToolTip(tr("Until when fewer shares are asked"));
    m_reducedUntil = makeDayEdit(tr("Until when fewer shares are asked"));
    m_reducedUntil->setObjectName(u"person-reduced-until"_qs);
    m_reducedUntil->setAccessibleName(tr("Until when fewer shares are asked"));
    m_born = new QCheckBox(tr("Born on"));
    m_born->setObjectName(u"person-born"_qs);
    m_bornOn = makeDayEdit(tr("Day of birth"));
    m_bornOn->setObjectName(u"person-born-on"_qs);
    m_bornOn->setAccessibleName(tr("Day of birth"));
    body()->addWidget(makeDay(m_reduced, m_reducedUntil));
    body()->addWidget(makeDay(m_born, m_bornOn));
    m_sponsor = new QLineEdit;
    m_sponsor->setObjectName(u"person-sponsor"_qs);
    m_sponsorField = new Field(tr("Brought by (number)"), m_sponsor);
    m_mentor = new QLineEdit;
    m_mentor->setObjectName(u"person-mentor"_qs);
    m_mentorField = new Field(tr("Shown around by"), m_mentor);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_sponsorField, 1);
    row->addWidget(m_mentorField, 1);
    body()->addLayout(row);
    auto *save = new KeyButton(tr("Note it"), KeyButton::Role::Outlined);
    save->setObjectName(u"person-save"_qs);
    body()->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_kind, &QComboBox::activated, this, &PersonForm::touch);
    for (QLineEdit *edit : {m_sponsor, m_mentor}) {
        connect(edit, &QLineEdit::textEdited, this, &PersonForm::touch);
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::save);
    }
}

QWidget *PersonForm::makeDay(QCheckBox *tick, QDateEdit *day)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(tick, 1);
    row->addWidget(day);
    connect(tick, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(tick, &QCheckBox::clicked, this, &PersonForm::touch);
    connect(day, &QDateEdit::dateChanged, this, &PersonForm::touch);
    return line;
}

void PersonForm::touch()
{
    m_touched = true;
}

void PersonForm::showPerson(const PersonFacts &facts)
{
    if (m_touched && m_facts.sheet.member.id == facts.sheet.member.id)
        return;
    m_facts = facts;
    const MemberProfile &profile = facts.sheet.profile;
    const QDate today = m_desk.session().today();
    m_kind->clear();
    m_kind->addItem(tr("No kind"), 0);
    for (const MemberCategory &each : facts.kinds)
        m_kind->addItem(each.name, each.id.value());
    m_kind->setCurrentIndex(
        std::max(0, m_kind->findData(profile.category ? profile.category->value() : qint64(0))));
    m_kindField->setVisible(!facts.kinds.empty());
    const auto showDay = [](QCheckBox *tick, QDateEdit *day, const std::optional<QDate> &on,
                            QDate otherwise) {
        tick->setChecked(on.has_value());
        day->setEnabled(on.has_value());
        day->setDate(on.value_or(otherwise));
    };
    const bool maySee = m_desk.may(Permission::SeeContacts);
    showDay(m_reduced, m_reducedUntil, profile.reducedUntil, today.addYears(1));
    showDay(m_born, m_bornOn, profile.bornOn, {today.year() - 40, 1, 1});
    m_reduced->parentWidget()->setVisible(maySee && !facts.kinds.empty());
    m_born->parentWidget()->setVisible(maySee);
    showOther(facts.sponsor, m_sponsor, m_sponsorField);
    showOther(facts.mentor, m_mentor, m_mentorField);
    m_touched = false;
}

void PersonForm::save()
{
    MemberProfile profile = m_facts.sheet.profile;
    profile.member = m_facts.sheet.member.id;
    const qint64 kind = m_kind->currentData().toLongLong();
    profile.category = kind != 0 ? std::optional(CategoryId(kind)) : std::nullopt;
    profile.reducedUntil =
        m_reduced->isChecked() ? std::optional(m_reducedUntil->date()) : std::nullopt;
    profile.bornOn = m_born->isChecked() ? std::optional(m_bornOn->date()) : std::nullopt;
    const Session session = m_desk.session();
    const auto sponsor = whoIs(m_desk.db(), session, m_sponsor->text().trimmed());
    const auto mentor = whoIs(m_desk.db(), session, m_mentor->text().trimmed());
    m_sponsorField->setError(sponsor ? QString() : sponsor.failure().message);
    m_mentorField->setError(mentor ? QString() : mentor.failure().message);
    if (!sponsor || !mentor)
        return;
    profile.sponsor = *sponsor;
    profile.mentor = *mentor;
    m_desk.run(
        this,
        [&db = m_desk.db(), session, profile] {
            return PeopleService(db).setProfile(session, profile);
        },
        [this](const Result<SavedProfile> &saved) {
            if (!saved)
                return refuse(saved.failure());
            m_touched = false;
            m_facts.sheet.profile = saved->profile;
            QStringList words{tr("Noted.")};
            for (const Warning &warning : saved->warnings)
                words += warning.message;
            m_desk.toast(words.join(u' '));
        });
}

void PersonForm::refuse(const Failure &failure)
{
    if (failure.code == u"sponsor")
        m_sponsorField->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

} // namespace cabas::ui
