// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/notespart.h"

#include "core/base/text.h"
#include "core/members/peopleservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>

namespace cabas::ui {

namespace {

constexpr int textHeight = 120;

} // namespace

NotesPart::NotesPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    m_rows = new RowsModel({{tr("When")}, {tr("Note")}, {tr("For")}}, this);
    m_table = new DataTable(tr("Notes, newest first"));
    m_table->setObjectName(u"notes"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({128, 0, 136});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"message-square-plus"_qs, tr("Nobody wrote a note yet.")));
    left()->addWidget(card, 1);
    buildForm();
}

void NotesPart::buildForm()
{
    auto *card = new Card;
    card->setTitle(tr("A new note"));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"note-text"_qs);
    growHeight(m_text, textHeight);
    m_text->setTabChangesFocus(true);
    m_field = new Field(tr("What others should know"), m_text);
    m_office = new QCheckBox(tr("For the members’ office alone"));
    m_office->setObjectName(u"note-office"_qs);
    auto *add = new KeyButton(tr("Keep the note"), KeyButton::Role::Primary);
    add->setObjectName(u"note-add"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_remove = new KeyButton(tr("Remove the chosen note"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"note-remove"_qs);
    card->body()->addWidget(m_field);
    card->body()->addWidget(m_office);
    card->body()->addWidget(add, 0, Qt::AlignRight);
    card->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    right()->addWidget(card);
    right()->addStretch();
    if (!desk().may(Permission::EditMembers))
        card->hide();
    connect(add, &QPushButton::clicked, this, &NotesPart::add);
    connect(m_remove, &QPushButton::clicked, this, &NotesPart::remove);
}

QString NotesPart::audienceTitle(NoteAudience audience)
{
    switch (audience) {
    case NoteAudience::All:
        return tr("everybody");
    case NoteAudience::Money:
        return tr("treasury");
    case NoteAudience::Office:
        break;
    }
    return tr("office");
}

void NotesPart::fill()
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return PeopleService(db).notes(session, member);
        },
        [this, session](const Result<std::vector<MemberNote>> &notes) {
            std::vector<RowOfCells> rows;
            for (const MemberNote &note : notes ? *notes : std::vector<MemberNote>())
                rows.push_back(
                    {note.id,
                     {{dateText(session.local(note.at).date()),
                       {{Cell::Ink, int(Token::TextMuted)}}},
                      {QString(note.text).replace(u'\n', u' '),
                       {{Cell::Second, note.userName}, {Qt::ToolTipRole, note.text}}},
                      {audienceTitle(note.audience),
                       {{Cell::ChipKind,
                         int(note.audience == NoteAudience::All ? Kind::Neutral : Kind::Info)}}}}});
            m_remove->setVisible(!rows.empty());
            m_rows->setRows(std::move(rows));
        });
}

void NotesPart::add()
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), text = m_text->toPlainText(),
         audience = m_office->isChecked() ? NoteAudience::Office : NoteAudience::All] {
            return PeopleService(db).addNote(session, member, audience, text);
        },
        [this](const Result<MemberNote> &added) {
            if (!added)
                return m_field->refuse(added.failure().message);
            m_field->setError({});
            m_text->clear();
            desk().toast(tr("Note kept."));
        });
}

void NotesPart::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return m_field->setError(tr("Choose the note in the list first."));
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, note = m_rows->key(row)] {
            return PeopleService(db).removeNote(session, note);
        },
        [this](const Result<> &removed) {
            if (!removed)
                m_field->refuse(removed.failure().message);
        });
}

} // namespace cabas::ui
