// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/leavepanel.h"

#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/leavewords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 380;
constexpr int usualDays = 28;

} // namespace

LeavePanel::LeavePanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_panel->body()->addWidget(makeForm());
    addDeeds();
    showNew();
}

QWidget *LeavePanel::makeForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        return field;
    };
    m_member = new QLineEdit;
    m_memberField = add(tr("Member’s number or badge"), m_member, u"leave-member"_qs);
    m_kind = new QComboBox;
    for (int kind = 0; kind <= int(LeaveKind::Reduction); ++kind)
        m_kind->addItem(LeaveWords::kind(LeaveKind(kind)), kind);
    add(tr("What for"), m_kind, u"leave-kind"_qs);
    m_from = makeDayEdit({});
    m_to = makeDayEdit({});
    add(tr("From"), m_from, u"leave-from"_qs);
    m_toField = add(tr("To, this day included"), m_to, u"leave-to"_qs);
    m_open = new QCheckBox(tr("No end is known"));
    m_open->setObjectName(u"leave-open"_qs);
    column->addWidget(m_open);
    m_inAdvance = new QCheckBox(tr("The shifts were done in advance"));
    m_inAdvance->setObjectName(u"leave-in-advance"_qs);
    column->addWidget(m_inAdvance);
    m_note = new QLineEdit;
    add(tr("Reason, as short as one likes"), m_note, u"leave-note"_qs);
    connect(m_open, &QCheckBox::toggled, m_to, &QWidget::setDisabled);
    connect(m_inAdvance, &QCheckBox::toggled, m_kind, &QWidget::setDisabled);
    return m_form;
}

void LeavePanel::addDeeds()
{
    const auto add = [this](const QString &words, KeyButton::Role role, const QString &name,
                            auto deed) {
        auto *button = new KeyButton(words, role);
        button->setObjectName(name);
        m_panel->addFoot(button);
        connect(button, &QPushButton::clicked, this, deed);
        return button;
    };
    m_refuse =
        add(tr("Refuse"), KeyButton::Role::Outlined, u"leave-refuse"_qs, [this] { decide(false); });
    m_prove = add(tr("Certificate seen"), KeyButton::Role::Outlined, u"leave-prove"_qs,
                  [this] { prove(); });
    m_end =
        add(tr("End it today"), KeyButton::Role::Danger, u"leave-end"_qs, [this] { endLeave(); });
    m_grant =
        add(tr("Grant"), KeyButton::Role::Primary, u"leave-grant"_qs, [this] { decide(true); });
    m_ask =
        add(tr("Note the request"), KeyButton::Role::Primary, u"leave-ask"_qs, [this] { ask(); });
    m_ask->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void LeavePanel::showForm(bool isNew)
{
    m_isNew = isNew;
    m_form->setVisible(isNew);
    m_facts->setVisible(!isNew);
    for (KeyButton *button : {m_refuse, m_prove, m_end, m_grant, m_ask})
        button->hide();
    if (isNew && m_desk.may(Permission::EditMembers))
        m_ask->show();
}

void LeavePanel::showRequest(const LeaveRequest &request)
{
    m_request = request;
    showForm(false);
    const bool mayEdit = m_desk.may(Permission::EditMembers);
    const bool isOpen = request.state == LeaveRequestState::Asked;
    m_grant->setVisible(mayEdit && isOpen);
    m_refuse->setVisible(mayEdit && isOpen);
    m_prove->setVisible(mayEdit && !request.proofOn && request.leave.kind == LeaveKind::Incapacity);
    m_panel->setTitle(tr("Member %1").arg(request.number), request.name);
    m_panel->setSubtitle(LeaveWords::kind(request.leave.kind));
    m_facts->clear();
    m_facts->addFact(tr("Days"), LeaveWords::days(request.leave), true);
    m_facts->addFact(tr("Asked on"), dateText(request.askedOn));
    m_facts->addFact(tr("State"), LeaveWords::state(request.state));
    if (!request.note.isEmpty())
        m_facts->addFact(tr("Reason"), request.note);
    if (request.proofOn)
        m_facts->addFact(tr("Certificate seen on"), dateText(*request.proofOn));
}

void LeavePanel::showLeave(const NamedLeave &leave)
{
    m_leave = leave;
    showForm(false);
    m_end->setVisible(m_desk.may(Permission::EditMembers));
    m_panel->setTitle(tr("Member %1").arg(leave.number), leave.name);
    m_panel->setSubtitle(LeaveWords::kind(leave.leave.kind));
    m_facts->clear();
    m_facts->addFact(tr("Days"), LeaveWords::days(leave.leave), true);
}

void LeavePanel::showNew(const QString &member)
{
    showForm(true);
    m_panel->setTitle(tr("Leaves"), tr("New request"));
    m_panel->setSubtitle(tr("It is granted or refused afterwards."));
    m_member->setText(member);
    m_note->clear();
    m_memberField->setError({});
    m_toField->setError({});
    m_inAdvance->setChecked(false);
    m_open->setChecked(false);
    m_from->setDate(m_desk.session().today());
    m_to->setDate(m_desk.session().today().addDays(usualDays - 1));
}

void LeavePanel::run(std::function<Result<>()> deed, const QString &words)
{
    m_desk.run(this, std::move(deed), [this, words](const Result<> &result) {
        if (!result)
            return Ask::tellRefusal(this, result.failure());
        m_isNew = false;
        Q_EMIT done(words);
    });
}

void LeavePanel::decide(bool isGranted)
{
    run(
        [&db = m_desk.db(), session = m_desk.session(), id = m_request.id,
         isGranted]() -> Result<> {
            LeaveService leaves(db);
            if (isGranted)
                CABAS_TRY(leaves.grant(session, id));
            else
                CABAS_TRY(leaves.refuse(session, id));
            return Ok{};
        },
        isGranted ? tr("Granted: %1").arg(m_request.name) : tr("Refused: %1").arg(m_request.name));
}

void LeavePanel::prove()
{
    run([&db = m_desk.db(), session = m_desk.session(),
         id = m_request.id] { return LeaveService(db).prove(session, id); },
        tr("Certificate seen: %1").arg(m_request.name));
}

void LeavePanel::endLeave()
{
    if (!Ask::confirm(this, {tr("End this leave?"),
                             tr("%1 takes part again from today on.").arg(m_leave.name),
                             tr("End it today"), tr("Keep it"), true}))
        return;
    run(
        [&db = m_desk.db(), session = m_desk.session(),
         member = m_leave.leave.member]() -> Result<> {
            CABAS_TRY(ShiftOfficeService(db).endLeaves(session, member, session.today()));
            return Ok{};
        },
        tr("%1 is back.").arg(m_leave.name));
}

void LeavePanel::ask()
{
    const auto member = MemberService(m_desk.db()).show(m_desk.session(), m_member->text());
    if (!member)
        return m_memberField->refuse(member.failure().message);
    Leave leave;
    leave.member = member->member.id;
    leave.kind = LeaveKind(m_kind->currentData().toInt());
    leave.from = m_from->date();
    if (!m_open->isChecked())
        leave.to = m_to->date().addDays(1);
    if (leave.to && *leave.to <= leave.from)
        return m_toField->refuse(tr("It ends after the day it begins."));
    run(
        [&db = m_desk.db(), session = m_desk.session(), leave, note = m_note->text(),
         isInAdvance = m_inAdvance->isChecked()]() -> Result<> {
            LeaveService leaves(db);
            if (isInAdvance)
                CABAS_TRY(leaves.anticipate(session, leave));
            else
                CABAS_TRY(leaves.ask(session, leave, note));
            return Ok{};
        },
        tr("Noted: %1").arg(member->member.name));
}

} // namespace cabas::ui
