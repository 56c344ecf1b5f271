// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventoryleft.h"

#include "ui/shell/theme.h"
#include "ui/stock/inventorywords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int listHeight = 320;

RowOfCells rowOf(const InventoryLine &line)
{
    RowCell name{line.name};
    name.roles.insert(Cell::Second, InventoryWords::reason(line));
    const StockWords::Mark mark = InventoryWords::standing(line);
    RowCell state{mark.word};
    state.roles.insert(Cell::ChipKind, int(mark.kind));
    return {line.product.value(), {name, state}};
}

} // namespace

InventoryLeft::InventoryLeft(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_panel->setTitle(tr("Before the end"), tr("Still to do"));
    m_unknown = new Band(Kind::Warning);
    m_unknown->setObjectName(u"unknown-codes"_qs);
    m_unknown->setTwoLines(true);
    m_panel->body()->addWidget(m_unknown);
    m_rows = new RowsModel({{tr("Product")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Products still to count"));
    m_table->setObjectName(u"left"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 140});
    auto *card = new TableCard(m_table);
    card->setMinimumHeight(listHeight);
    card->setEmpty(new EmptyState(u"circle-check"_qs, tr("Nothing is left to count.")));
    m_panel->body()->addWidget(card, 1);
    m_none = new KeyButton(tr("There is none of it"));
    m_none->setObjectName(u"none"_qs);
    m_none->setKey(Qt::Key_F8);
    auto *rest = new KeyButton(tr("Nothing else in this place"));
    rest->setObjectName(u"rest-none"_qs);
    rest->setKey(Qt::Key_F9);
    auto *abandon = new KeyButton(tr("Abandon this inventory"));
    abandon->setObjectName(u"abandon"_qs);
    for (KeyButton *button : {m_none, rest, abandon})
        m_panel->body()->addWidget(button);
    auto *end = new KeyButton(tr("End the inventory"), KeyButton::Role::Primary);
    end->setObjectName(u"end"_qs);
    end->setKey(Qt::Key_F12);
    end->setSpread(true);
    end->setSize(KeyButton::Size::CounterKey);
    m_panel->addFoot(end, 1);
    outer->addWidget(m_panel);
    connect(m_table, &DataTable::opened, this, [this] { pick(false); });
    connect(m_none, &QPushButton::clicked, this, [this] { pick(true); });
    connect(rest, &QPushButton::clicked, this, &InventoryLeft::restNoneWanted);
    connect(abandon, &QPushButton::clicked, this, &InventoryLeft::abandonWanted);
    connect(end, &QPushButton::clicked, this, &InventoryLeft::endWanted);
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_none->setEnabled(row >= 0); });
}

void InventoryLeft::setReview(const InventoryReview &review)
{
    const int place = m_table->currentRow();
    const qint64 chosen = place >= 0 ? m_rows->key(place) : 0;
    std::vector<RowOfCells> rows;
    m_lines.clear();
    for (const InventoryLine &line : review.lines) {
        if (line.standing == InventoryStanding::Gap || line.standing == InventoryStanding::Right)
            continue;
        m_lines.push_back(line);
        rows.push_back(rowOf(line));
    }
    m_panel->setSubtitle(m_lines.empty() ? tr("All that was counted can be posted.")
                                         : tr("%n product(s). Enter, then a number, counts one.",
                                              nullptr, int(m_lines.size())));
    m_rows->setRows(std::move(rows));
    if (const int row = m_rows->rowOf(chosen); row >= 0)
        m_table->selectOnly(row);
    m_none->setEnabled(m_table->currentRow() >= 0);
    m_unknown->setVisible(!review.unknown.isEmpty());
    m_unknown->setText(
        tr("%n unknown code(s) count for nothing:", nullptr, int(review.unknown.size())),
        review.unknown.join(u", "_qs));
}

void InventoryLeft::pick(bool none)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_lines.size()))
        return;
    const InventoryLine line = m_lines[size_t(row)];
    if (none)
        Q_EMIT noneWanted(line);
    else
        Q_EMIT countWanted(line);
}

} // namespace cabas::ui
