// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/draftlist.h"

#include "core/accounting/draftservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace cabas::ui {

DraftList::DraftList(Desk &desk, bool templates, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ofTemplates(templates)
{
    m_rows = new RowsModel({{templates ? tr("Template") : tr("Label")},
                            {tr("Journal")},
                            {tr("Document")},
                            {tr("By")},
                            {tr("Changed")},
                            {tr("Amount"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(templates ? tr("Templates") : tr("Drafts"));
    m_table->setObjectName(templates ? u"templates"_qs : u"drafts"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 88, 160, 168, 144, 136});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        templates ? u"layout-template"_qs : u"pencil"_qs,
        templates ? tr("No template yet: type an entry, then Ctrl+D keeps it as one.")
                  : tr("No draft: what is typed and not posted waits here.")));
    column->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
}

int DraftList::refresh()
{
    DraftService service(m_desk.db());
    const auto drafts =
        m_ofTemplates ? service.templates(m_desk.session()) : service.drafts(m_desk.session());
    m_drafts = drafts ? *drafts : std::vector<EntryDraft>();
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    std::vector<RowOfCells> rows;
    for (const EntryDraft &draft : m_drafts) {
        const Money debit = LedgerRules::totalDebit(draft.entry.lines);
        const bool isBalanced = debit == LedgerRules::totalCredit(draft.entry.lines);
        const QString label = m_ofTemplates                 ? draft.name
                              : draft.entry.label.isEmpty() ? tr("without a label")
                                                            : draft.entry.label;
        RowCell amount{moneyText(debit, Language::locale())};
        if (!isBalanced)
            amount.roles.insert(Cell::ChipText, tr("not balanced"));
        if (!isBalanced)
            amount.roles.insert(Cell::ChipKind, int(Kind::Warning));
        const QDateTime changed = m_desk.session().local(draft.changedAt);
        rows.push_back({draft.id.value(),
                        {{label, {{Cell::Strong, true}}},
                         {draft.entry.journal},
                         {draft.entry.pieceRef},
                         {draft.ownerName},
                         {dateText(changed.date()) + changed.toString(u" HH:mm"_qs)},
                         amount}});
    }
    m_rows->setRows(std::move(rows));
    if (const int again = m_rows->rowOf(kept); again >= 0)
        m_table->selectOnly(again);
    else if (!m_drafts.empty())
        m_table->selectOnly(0);
    return int(m_drafts.size());
}

void DraftList::open(int row)
{
    const QString kind = m_ofTemplates ? u"template:%1"_qs : u"draft:%1"_qs;
    m_desk.go(u"entry"_qs, kind.arg(m_rows->key(row)));
}

void DraftList::keyPressEvent(QKeyEvent *event)
{
    const int row = m_table->currentRow();
    if (event->key() == Qt::Key_Delete && row >= 0 && m_desk.may(Permission::PostEntries))
        discard(row);
    else
        QWidget::keyPressEvent(event);
}

void DraftList::discard(int row)
{
    const QString label = m_rows->index(row, 0).data().toString();
    const bool sure = Ask::confirm(this, {tr("Throw “%1” away?").arg(label),
                                          tr("It is not posted: what was typed would be lost."),
                                          tr("Throw it away"), tr("Keep it"), true});
    if (!sure)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = DraftId(m_rows->key(row))] {
            return DraftService(db).discard(session, id);
        },
        [this](const Result<> &done) {
            if (!done)
                Ask::tellRefusal(this, done.failure());
            else
                refresh();
        });
}

} // namespace cabas::ui
