// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/notepanel.h"

#include "core/base/text.h"
#include "core/team/teamnoterules.h"
#include "ui/shell/desk.h"
#include "ui/team/notesubjects.h"
#include "ui/team/teamwords.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int noticeDays = 14;
constexpr int textHeight = 140;

} // namespace

NotePanel::NotePanel(Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    setClosable(false);
    makeForm();
    makeNote();
    body()->addStretch(1);
    m_save = new KeyButton(tr("Keep"), KeyButton::Role::Primary);
    m_save->setObjectName(u"note-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_read = new KeyButton(tr("I have read"), KeyButton::Role::Primary);
    m_read->setObjectName(u"note-read"_qs);
    m_read->setKey(Qt::Key_F2);
    m_end = new KeyButton(tr("Done"));
    m_end->setObjectName(u"note-end"_qs);
    m_end->setKey(Qt::Key_F4);
    addFoot(m_end);
    addFoot(m_read, 1);
    addFoot(m_save, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(note()); });
    connect(m_read, &QPushButton::clicked, this, &NotePanel::readWanted);
    connect(m_end, &QPushButton::clicked, this, &NotePanel::endWanted);
}

void NotePanel::makeForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [column](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        return field;
    };
    m_about = makeWrapped({}, TextSize::Body);
    m_about->setObjectName(u"note-about"_qs);
    m_about->hide();
    column->addWidget(m_about);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    growHeight(m_text, textHeight);
    m_textField = add(tr("What the next team should know"), m_text, u"note-text"_qs);
    m_matter = new QComboBox;
    for (const TeamMatter matter : teamMatters)
        m_matter->addItem(TeamWords::matter(matter), int(matter));
    m_matterField = add(tr("About"), m_matter, u"note-matter"_qs);
    m_moment = new QComboBox;
    for (const TeamMoment moment : teamMoments)
        m_moment->addItem(TeamWords::moment(moment), int(moment));
    m_momentField = add(tr("When it is shown"), m_moment, u"note-moment"_qs);
    m_until = makeDayEdit(u"note-until"_qs);
    m_untilField = add(tr("Last day"), m_until, u"note-until"_qs);
    body()->addWidget(m_form);
}

void NotePanel::makeNote()
{
    m_note = new QWidget;
    auto *column = new QVBoxLayout(m_note);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_words = makeWrapped({}, TextSize::Body, Token::Text);
    m_readers = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    m_open = new KeyButton({});
    m_open->setObjectName(u"note-open"_qs);
    m_open->setIconName(u"arrow-right"_qs);
    m_open->setKey(Qt::Key_F6);
    connect(m_open, &QPushButton::clicked, this, &NotePanel::subjectWanted);
    column->addWidget(m_words);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_readers);
    body()->addWidget(m_note);
}

void NotePanel::showForm(TeamNoteKind kind)
{
    m_kind = kind;
    const bool isNotice = kind == TeamNoteKind::Notice;
    const bool mayWrite = !isNotice || TeamNoteRules::mayNotify(m_desk.session());
    setTitle(isNotice ? tr("Everybody reads it once") : tr("For the next team"),
             isNotice ? tr("New notice") : tr("New line"));
    setSubtitle(mayWrite ? QString() : tr("Coordinators write notices."));
    m_form->setVisible(mayWrite);
    m_note->hide();
    m_matterField->setVisible(!isNotice);
    m_momentField->setVisible(isNotice);
    m_untilField->setVisible(isNotice);
    m_until->setDate(m_desk.session().today().addDays(noticeDays));
    m_save->setVisible(mayWrite);
    m_read->hide();
    m_end->hide();
}

void NotePanel::setSubject(const std::optional<NoteSubject> &subject, const QString &words)
{
    m_subject = subject;
    m_about->setVisible(subject.has_value());
    m_about->setText(tr("About: %1").arg(words));
}

void NotePanel::showNote(const TeamNote &note, const QString &subject)
{
    m_open->setText(tr("Open: %1").arg(subject));
    m_open->setVisible(note.subject && NoteSubjects::mayOpen(m_desk, *note.subject));
    const bool isNotice = note.kind == TeamNoteKind::Notice;
    setTitle(TeamWords::author(m_desk, note),
             isNotice ? TeamWords::moment(note.moment) : TeamWords::matter(note.matter));
    setSubtitle(note.endedAt ? tr("Ended by %1").arg(note.endedBy)
                : note.until ? tr("Until %1").arg(dateText(*note.until))
                             : QString());
    m_form->hide();
    m_note->show();
    m_words->setText(note.text);
    m_readers->setText(TeamWords::readers(note));
    m_save->hide();
    m_read->setVisible(!note.isRead && !note.endedAt);
    m_end->setText(isNotice ? tr("Take away") : tr("Done"));
    const bool canEnd = isNotice
                            ? TeamNoteRules::mayNotify(m_desk.session())
                            : note.matter == TeamMatter::Task || note.matter == TeamMatter::Broken;
    m_end->setVisible(canEnd && !note.endedAt);
}

void NotePanel::startWriting()
{
    showForm(m_kind);
    m_text->setFocus();
}

TeamNote NotePanel::note() const
{
    TeamNote note;
    note.kind = m_kind;
    note.text = m_text->toPlainText();
    note.subject = m_subject;
    note.matter = TeamMatter(m_matter->currentData().toInt());
    note.moment = TeamMoment(m_moment->currentData().toInt());
    note.from = m_desk.session().today();
    note.until = m_until->date();
    return note;
}

void NotePanel::written(const Result<TeamNoteId> &answer)
{
    if (!answer)
        return m_textField->refuse(answer.failure().message);
    m_textField->setError({});
    m_text->clear();
    m_desk.toast(tr("Kept for the next team."));
}

} // namespace cabas::ui
