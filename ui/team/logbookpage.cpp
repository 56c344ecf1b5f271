// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/logbookpage.h"

#include "core/team/teamnoteservice.h"
#include "ui/team/notepanel.h"
#include "ui/team/notesubjects.h"
#include "ui/team/teamwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

RowCell chip(const QString &words, Kind kind, const QString &icon = {})
{
    RowCell cell{words, {{Cell::ChipKind, int(kind)}}};
    if (!icon.isEmpty())
        cell.roles.insert(Cell::ChipIcon, icon);
    return cell;
}

RowCell stateOf(const TeamNote &note)
{
    if (note.endedAt)
        return chip(note.kind == TeamNoteKind::Notice ? LogBookPage::tr("taken away")
                                                      : LogBookPage::tr("done"),
                    Kind::Neutral, u"check"_qs);
    if (!note.isRead)
        return chip(LogBookPage::tr("to read"), Kind::Warning, u"eye"_qs);
    return chip(LogBookPage::tr("read"), Kind::Success);
}

} // namespace

LogBookPage::LogBookPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Shop, parent)
{
    buildUi();
}

void LogBookPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Log book"));
    head->setSubtitle(tr("What one team leaves for the next, and who has read it"));
    auto *add = new KeyButton(tr("Write"), KeyButton::Role::Primary);
    add->setObjectName(u"new-note"_qs);
    add->setIconName(u"pencil-line"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_panel->startWriting();
    });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new NotePanel(desk());
    row->addWidget(m_panel);
    connect(m_panel, &NotePanel::keepWanted, this, &LogBookPage::save);
    connect(m_panel, &NotePanel::readWanted, this, &LogBookPage::acknowledge);
    connect(m_panel, &NotePanel::endWanted, this, &LogBookPage::end);
    connect(m_panel, &NotePanel::subjectWanted, this, [this] {
        if (const TeamNote *note = chosen(); note != nullptr && note->subject)
            NoteSubjects::open(desk(), *note->subject);
    });
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    m_panel->showForm(kind());
}

QWidget *LogBookPage::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_part = new SegmentedControl;
    m_part->setObjectName(u"log-part"_qs);
    m_part->addSegment(tr("Log book"));
    m_part->addSegment(tr("Notices"));
    connect(m_part, &SegmentedControl::currentChanged, this, [this] {
        m_table->clearSelection();
        m_panel->showForm(kind());
        reload();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_part);
    m_about = new KeyButton({}, KeyButton::Role::Chip);
    m_about->setObjectName(u"log-about-one"_qs);
    m_about->setTrailingIcon(u"x"_qs);
    m_about->hide();
    connect(m_about, &QPushButton::clicked, this, [this] {
        setSubject({});
        reload();
        m_table->setFocus();
    });
    line->addWidget(m_about);
    line->addStretch(1);
    column->addLayout(line);
    m_rows = new RowsModel({{tr("What")}, {tr("About")}, {tr("State")}}, this);
    m_table = new DataTable(tr("What teams wrote, newest first"));
    m_table->setObjectName(u"team-notes"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 208, 136});
    connect(m_table, &DataTable::currentRowChanged, this, [this] { showChosen(); });
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"book-open"_qs, tr("Nothing was written yet. Tell the next team "
                                                      "what it should know.")));
    column->addWidget(card, 1);
    return list;
}

TeamNoteKind LogBookPage::kind() const
{
    return m_part->current() == 1 ? TeamNoteKind::Notice : TeamNoteKind::Log;
}

void LogBookPage::begin(const QVariant &about)
{
    m_part->setCurrent(about.toString() == u"notices" ? 1 : 0);
    const QStringList words = about.toStringList();
    setSubject(words.value(0) == u"about" ? NoteSubjects::fromWords(words.value(1), words.value(2))
                                          : std::optional<NoteSubject>());
    m_table->clearSelection();
    m_panel->showForm(kind());
    reload();
    m_table->setFocus();
}

/// The list is about one thing, and so is a line written meanwhile; absent for all.
void LogBookPage::setSubject(const std::optional<NoteSubject> &subject)
{
    m_subject = subject;
    m_about->setVisible(subject.has_value());
    m_part->setVisible(!subject);
    m_panel->setSubject(subject, {});
}

Result<LogBookPage::Book> LogBookPage::read(Database &db, const Session &session, TeamNoteKind kind,
                                            const std::optional<NoteSubject> &subject)
{
    const TeamNoteService service(db);
    auto notes = subject ? service.about(session, *subject) : service.newest(session, kind);
    if (!notes)
        return notes.failure();
    Book book;
    for (const TeamNote &note : *notes) {
        if (note.subject)
            book.subjects.insert(
                note.id.value(),
                NoteSubjects::words(*note.subject, NoteSubjects::name(db, session, *note.subject)));
    }
    if (subject)
        book.about = NoteSubjects::words(*subject, NoteSubjects::name(db, session, *subject));
    book.notes = *std::move(notes);
    return book;
}

void LogBookPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), kind = kind(), subject = m_subject] {
            return read(db, session, kind, subject);
        },
        [this, subject = m_subject](const Result<Book> &book) {
            if (subject == m_subject)
                take(book);
        });
}

void LogBookPage::take(const Result<Book> &book)
{
    const TeamNote *before = chosen();
    const qint64 kept = before == nullptr ? 0 : before->id.value();
    const Book read = book ? *book : Book();
    m_notes = read.notes;
    m_subjects = read.subjects;
    if (m_subject) {
        m_about->setText(read.about);
        m_about->setAccessibleName(tr("Only about %1: show the whole log book").arg(read.about));
        m_panel->setSubject(m_subject, read.about);
    }
    fillRows();
    if (const int row = m_rows->rowOf(kept); row >= 0) {
        m_table->selectOnly(row);
        showChosen();
    }
}

void LogBookPage::showChosen()
{
    if (const TeamNote *note = chosen())
        m_panel->showNote(*note, m_subjects.value(note->id.value()));
}

void LogBookPage::fillRows()
{
    std::vector<RowOfCells> rows;
    int toRead = 0;
    for (const TeamNote &note : m_notes) {
        toRead += note.isRead || note.endedAt ? 0 : 1;
        const bool isNotice = note.kind == TeamNoteKind::Notice;
        RowCell what{note.text.section(u'\n', 0, 0),
                     {{Cell::Second, TeamWords::author(desk(), note)},
                      {Cell::Strong, !note.isRead && !note.endedAt}}};
        rows.push_back(
            {note.id.value(),
             {what,
              {isNotice ? TeamWords::moment(note.moment) : TeamWords::matter(note.matter),
               {{Cell::Second, m_subjects.value(note.id.value())}}},
              stateOf(note)}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts(
        {tr("%n note(s)", nullptr, int(m_notes.size())), tr("%n to read", nullptr, toRead)});
}

const TeamNote *LogBookPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_notes.size()) ? &m_notes[size_t(row)] : nullptr;
}

void LogBookPage::save(const TeamNote &note)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), note] {
            return TeamNoteService(db).write(session, note);
        },
        [this](const Result<TeamNoteId> &written) { m_panel->written(written); });
}

void LogBookPage::acknowledge()
{
    if (const TeamNote *note = chosen())
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), id = note->id] {
                return TeamNoteService(db).acknowledge(session, id);
            },
            [this](const Result<> &read) {
                if (!read)
                    Ask::tellRefusal(this, read.failure());
                m_table->setFocus();
            });
}

void LogBookPage::end()
{
    if (const TeamNote *note = chosen())
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), id = note->id] {
                return TeamNoteService(db).end(session, id);
            },
            [this](const Result<> &ended) {
                if (!ended)
                    Ask::tellRefusal(this, ended.failure());
                m_table->setFocus();
            });
}

Page *makeLogBookPage(Desk &desk, QWidget *parent)
{
    return new LogBookPage(desk, parent);
}

} // namespace cabas::ui
