// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/planview.h"

#include "core/base/text.h"
#include "ui/accounting/dueedit.h"
#include "ui/accounting/entrypreview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 336;

} // namespace

PlanView::PlanView(Desk &desk, Bands *bands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(bands)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_left = new QVBoxLayout;
    m_left->setSpacing(12);
    row->addLayout(m_left, 1);
    auto *side = new QWidget;
    m_right = new QVBoxLayout(side);
    m_right->setContentsMargins(0, 0, 8, 0);
    m_right->setSpacing(12);
    m_right->addStretch(1);
    // The forms are taller than a small window.
    auto *scroll = new QScrollArea;
    growWidth(scroll, sideWidth);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    row->addWidget(scroll);
    scroll->setVisible(desk.may(Permission::PostEntries));
}

void PlanView::makeTable(const QString &objectName, const QString &name,
                         std::vector<RowsModel::Column> columns, std::initializer_list<int> widths,
                         QWidget *empty)
{
    m_rows = new RowsModel(std::move(columns), this);
    m_table = new DataTable(name);
    m_table->setObjectName(objectName);
    m_table->setModel(m_rows);
    m_table->setColumnWidths(widths);
    auto *card = new TableCard(m_table);
    card->setEmpty(empty);
    m_left->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, [this] { showProposal(proposal()); });
    setFocusProxy(m_table);
}

Card *PlanView::addCard(const QString &title)
{
    auto *card = new Card;
    card->setTitle(title);
    m_right->insertWidget(m_right->count() - 1, card);
    return card;
}

QLineEdit *PlanView::addLine(Card *card, const QString &objectName, const QString &label,
                             const QString &refusal)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    auto *field = new Field(label, edit);
    field->setNoteReserved(false);
    card->body()->addWidget(field);
    m_fields[refusal] = field;
    return edit;
}

KeyButton *PlanView::addButton(Card *card, const QString &objectName, const QString &verb)
{
    auto *button = new KeyButton(verb);
    button->setObjectName(objectName);
    card->body()->addWidget(button);
    return button;
}

void PlanView::makeProposal(Card *card)
{
    m_proposal = new EntryPreview;
    card->body()->addWidget(m_proposal);
}

void PlanView::showProposal(const std::optional<JournalEntry> &entry)
{
    if (m_proposal != nullptr)
        m_proposal->setEntry(entry, tr("Nothing is to be posted."));
}

void PlanView::refuse(const Failure &failure)
{
    const auto found = m_fields.find(failure.code);
    if (found != m_fields.end())
        found->second->refuse(failure.message);
    else
        Ask::tellRefusal(m_bands, failure);
}

void PlanView::clearProblems()
{
    for (const auto &[code, field] : m_fields)
        field->setError({});
    m_bands->settleAll();
}

Field *PlanView::fieldOf(QLineEdit *edit) const
{
    for (const auto &[code, field] : m_fields) {
        if (field->editor() == edit)
            return field;
    }
    return nullptr;
}

std::optional<Money> PlanView::amountOf(QLineEdit *edit)
{
    const std::optional<Money> amount = parseMoney(edit->text());
    if (!amount)
        fieldOf(edit)->refuse(
            tr("“%1” is not an amount. Type for example 12,50.").arg(edit->text()));
    return amount;
}

std::optional<QDate> PlanView::dayOf(QLineEdit *edit)
{
    const std::optional<QDate> day = DueEdit::read(edit->text(), m_desk.session().today());
    if (!day)
        fieldOf(edit)->refuse(tr("“%1” is no day. Type for example 31/12/2026.").arg(edit->text()));
    return day;
}

std::optional<int> PlanView::numberOf(QLineEdit *edit)
{
    bool isNumber = false;
    const int number = edit->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        fieldOf(edit)->refuse(tr("“%1” is no number. Type for example 12.").arg(edit->text()));
    return isNumber ? std::optional(number) : std::nullopt;
}

void PlanView::setRows(std::vector<RowOfCells> rows)
{
    const qint64 before = currentKey();
    m_rows->setRows(std::move(rows));
    const int again = m_rows->rowOf(before);
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(again >= 0 ? again : 0);
    showProposal(proposal());
}

qint64 PlanView::currentKey() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_rows->rowCount() ? 0 : m_rows->key(row);
}

} // namespace cabas::ui
