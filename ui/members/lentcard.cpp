// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/lentcard.h"

#include "core/base/text.h"
#include "core/members/peoplerules.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;
constexpr int mostRows = 4;

} // namespace

LentCard::LentCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Keys and badges lent"));
    m_rows = new RowsModel({{tr("What")}, {tr("Lent on")}, {tr("Came back")}}, this);
    m_table = new DataTable(tr("Keys and badges lent"));
    m_table->setObjectName(u"lent-things"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 112, 112});
    body()->addWidget(m_table);
    m_back = new KeyButton(tr("It came back"));
    m_back->setObjectName(u"lent-back"_qs);
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    buildForm();
    connect(m_table, &DataTable::currentRowChanged, this, &LentCard::showChosen);
    connect(m_back, &QPushButton::clicked, this, &LentCard::takeBack);
}

void LentCard::buildForm()
{
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"lent-kind"_qs);
    for (const LentKind kind : {LentKind::Key, LentKind::Badge, LentKind::Other})
        m_kind->addItem(PeopleRules::lentTitle(kind), int(kind));
    m_label = new QLineEdit;
    m_label->setObjectName(u"lent-label"_qs);
    m_labelField = new Field(tr("Which one"), m_label);
    auto *lend = new KeyButton(tr("Lend it"));
    lend->setObjectName(u"lent-save"_qs);
    auto *kind = new Field(tr("Something lent"), m_kind);
    for (Field *field : {kind, m_labelField})
        field->setNoteReserved(false);
    row->addWidget(kind, 0, Qt::AlignTop);
    row->addWidget(m_labelField, 1, Qt::AlignTop);
    row->addWidget(lend, 0, Qt::AlignBottom);
    body()->addWidget(form);
    form->setVisible(m_desk.may(Permission::EditMembers));
    connect(lend, &QPushButton::clicked, this, &LentCard::lend);
    connect(m_label, &QLineEdit::returnPressed, this, &LentCard::lend);
}

void LentCard::showPerson(const PersonFacts &facts)
{
    const int row = m_table->currentRow();
    const qint64 before = row >= 0 && row < m_rows->rowCount() ? m_rows->key(row) : 0;
    if (m_facts.sheet.member.id != facts.sheet.member.id) {
        m_label->clear();
        m_labelField->setError({});
    }
    m_facts = facts;
    // What is still out comes first: it is what one asks for.
    std::stable_partition(m_facts.sheet.lent.begin(), m_facts.sheet.lent.end(),
                          [](const LentThing &thing) { return !thing.backOn; });
    std::vector<RowOfCells> rows;
    for (const LentThing &thing : m_facts.sheet.lent)
        rows.push_back({thing.id,
                        {{tr("%1 %2").arg(PeopleRules::lentTitle(thing.kind), thing.label),
                          {{Cell::Strong, !thing.backOn}}},
                         {dateText(thing.lentOn), {{Cell::Ink, int(Token::TextMuted)}}},
                         {thing.backOn ? dateText(*thing.backOn) : QString(),
                          {{Cell::Ink, int(Token::TextMuted)}}}}});
    const int shown = std::min(int(rows.size()), mostRows);
    m_rows->setRows(std::move(rows));
    m_table->setVisible(shown > 0);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * shown + headHeight);
    if (shown > 0)
        m_table->selectOnly(std::max(0, m_rows->rowOf(before)));
    showChosen();
}

void LentCard::showChosen()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && size_t(row) < m_facts.sheet.lent.size();
    m_back->setVisible(!m_facts.sheet.lent.empty() && m_desk.may(Permission::EditMembers));
    m_back->setEnabled(has && !m_facts.sheet.lent[size_t(row)].backOn);
}

void LentCard::lend()
{
    LentThing thing;
    thing.member = m_facts.sheet.member.id;
    thing.kind = LentKind(m_kind->currentData().toInt());
    thing.label = m_label->text();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), thing] {
            return PeopleService(db).lend(session, thing);
        },
        [this](const Result<LentThing> &lent) {
            m_labelField->setError({});
            if (!lent)
                return m_labelField->refuse(lent.failure().message);
            m_label->clear();
            m_desk.toast(tr("Lent: %1.").arg(lent->label));
        });
}

void LentCard::takeBack()
{
    const qint64 thing = m_rows->key(m_table->currentRow());
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), thing] {
            return PeopleService(db).giveBack(session, thing);
        },
        [this](const Result<LentThing> &back) {
            if (back)
                m_desk.toast(tr("Back: %1.").arg(back->label));
            else
                Ask::tellRefusal(this, back.failure());
        });
}

} // namespace cabas::ui
