// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entryhead.h"

#include "core/accounting/accountingservice.h"
#include "ui/accounting/dueedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int referenceMargins = 28; ///< pixels beside the text
constexpr int mostReference = 250;   ///< pixels
constexpr int leastLabel = 120;      ///< pixels

} // namespace

EntryHead::EntryHead(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_journal(new QComboBox),
      m_date(makeDayEdit(u"entry-date"_qs)), m_reference(new QLineEdit),
      m_due(new DueEdit([this] { return m_date->date(); })), m_label(new QLineEdit)
{
    m_journal->setObjectName(u"entry-journal"_qs);
    for (QWidget *editor : {static_cast<QWidget *>(m_journal), static_cast<QWidget *>(m_date)})
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reference->setObjectName(u"entry-reference"_qs);
    m_due->setObjectName(u"entry-due"_qs);
    m_label->setObjectName(u"entry-label"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &label, QWidget *editor, int stretch) {
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        row->addWidget(field, stretch, Qt::AlignTop);
        return field;
    };
    m_journalField = add(tr("Journal"), m_journal, 4);
    m_dateField = add(tr("Date"), m_date, 4);
    m_referenceField = add(tr("Document"), m_reference, 4);
    m_dueField = add(tr("Due"), m_due, 4);
    m_labelField = add(tr("Label"), m_label, 7);
    growLeastWidth(m_label, leastLabel);
    m_reference->setPlaceholderText(tr("No. of invoice, slip…"));
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_journal, &QComboBox::currentIndexChanged, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, &EntryHead::checkDay);
    connect(m_reference, &QLineEdit::textEdited, this, tell);
    connect(m_reference, &QLineEdit::editingFinished, this, &EntryHead::fitReference);
    connect(m_label, &QLineEdit::textEdited, this, tell);
    connect(m_due, &QLineEdit::textEdited, this, tell);
    connect(m_due, &QLineEdit::editingFinished, this,
            [this] { m_dueField->setError(m_due->problem()); });
    connect(m_label, &QLineEdit::textChanged, this, &EntryHead::labelChanged);
    fillJournals();
}

void EntryHead::fillJournals()
{
    const auto journals = AccountingService(m_desk.db()).journals(m_desk.session());
    if (!journals)
        return;
    for (const Journal &journal : *journals)
        m_journal->addItem(journal.code + u' ' + journal.label, journal.code);
}

void EntryHead::show(const JournalEntry &entry, QDate dueOn, bool editable)
{
    m_filling = true;
    const int journal = m_journal->findData(entry.journal);
    m_journal->setCurrentIndex(journal);
    m_date->setDate(entry.on);
    m_reference->setText(entry.pieceRef);
    fitReference();
    m_label->setText(entry.label);
    m_due->setDay(dueOn);
    m_due->setMinimumWidth(m_due->fontMetrics().horizontalAdvance(u"00/00/0000"_qs) +
                           referenceMargins);
    m_due->setReadOnly(!editable);
    m_dueField->setVisible(editable || dueOn.isValid()); // what a posted one has not takes no room
    m_due->setPlaceholderText(editable ? DueEdit::hint() : QString());
    m_reference->setReadOnly(!editable);
    m_label->setReadOnly(!editable);
    m_label->setCursorPosition(0);
    m_reference->setCursorPosition(0);
    m_journal->setEnabled(editable);
    m_date->setEnabled(editable);
    m_filling = false;
    clearProblems();
    if (editable)
        checkDay();
}

/// Long references are read whole: the field takes from the label what they need.
void EntryHead::fitReference()
{
    const QString text = m_reference->text();
    const int wanted = m_reference->fontMetrics().horizontalAdvance(text) + referenceMargins;
    m_reference->setMinimumWidth(std::min(wanted, mostReference));
    m_reference->setToolTip(wanted > mostReference ? text : QString());
}

JournalEntry EntryHead::entry() const
{
    JournalEntry entry;
    entry.journal = m_journal->currentData().toString();
    entry.on = m_date->date();
    entry.pieceRef = m_reference->text();
    entry.pieceOn = m_date->date();
    entry.label = m_label->text();
    entry.sourceKind = u"manual"_qs;
    return entry;
}

QDate EntryHead::due() const
{
    return m_due->day();
}

void EntryHead::proposeDue(QDate day)
{
    if (m_due->text().trimmed().isEmpty())
        m_due->setDay(day);
}

QWidget *EntryHead::first() const
{
    return m_journal;
}

bool EntryHead::showProblem(const Failure &failure)
{
    const QStringList ofDate{u"date"_qs,        u"piece_date"_qs,       u"no_year"_qs,
                             u"closed_year"_qs, u"soft_closed_year"_qs, u"locked"_qs};
    Field *field = nullptr;
    if (ofDate.contains(failure.code))
        field = m_dateField;
    else if (failure.code == u"journal")
        field = m_journalField;
    else if (failure.code == u"reference")
        field = m_referenceField;
    else if (failure.code == u"label")
        field = m_labelField;
    else if (failure.code == u"due")
        field = m_dueField;
    if (field == nullptr)
        return false;
    field->refuse(failure.message);
    return true;
}

void EntryHead::clearProblems()
{
    for (Field *field : {m_journalField, m_dateField, m_referenceField, m_labelField})
        field->setError({});
    m_dueField->setError(m_due->problem());
}

void EntryHead::checkDay()
{
    if (m_filling)
        return;
    const Result<> day = AccountingService(m_desk.db()).checkDay(m_desk.session(), m_date->date());
    m_dateField->setError(day ? QString() : day.failure().message);
}

} // namespace cabas::ui
