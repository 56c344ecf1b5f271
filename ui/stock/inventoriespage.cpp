// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventoriespage.h"

#include "core/base/text.h"
#include "ui/stock/inventoryresult.h"
#include "ui/stock/inventorystart.h"
#include "ui/stock/inventorywords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace cabas::ui {

namespace {

constexpr int mostShown = 100;

RowOfCells rowOf(const Inventory &inventory, const Session &session)
{
    RowCell name{inventory.name};
    name.roles.insert(Cell::Second, InventoryWords::places(inventory));
    RowCell started{dateText(session.local(inventory.startedAt).date())};
    started.roles.insert(Cell::Second, inventory.startedByName);
    RowCell products{QString::number(inventory.products)};
    products.roles.insert(Cell::Strong, true);
    const StockWords::Mark mark = InventoryWords::state(inventory);
    RowCell state{mark.word};
    state.roles.insert(Cell::ChipKind, int(mark.kind));
    return {inventory.id.value(), {name, started, products, state}};
}

} // namespace

InventoriesPage::InventoriesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Stock | Topic::Catalog, parent)
{
    buildUi();
}

void InventoriesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Inventories"));
    head->setParentPage(tr("Stock"));
    connect(head, &PageHead::parentWanted, this, [this] { this->desk().go(u"stock"_qs); });
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(24, 16, 24, 24);
    left->setSpacing(12);
    m_bands = new Bands;
    left->addWidget(m_bands);
    m_rows = new RowsModel(
        {{tr("Inventory")}, {tr("Begun")}, {tr("Counted"), RowsModel::Side::Right}, {tr("State")}},
        this);
    m_table = new DataTable(tr("Inventories"));
    m_table->setObjectName(u"inventories"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 144, 96, 152});
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"clipboard-list"_qs, tr("No inventory yet. A shelf a week counts the shop four times a "
                                 "year. Start one at the right.")));
    left->addWidget(card, 1);
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    growWidth(m_side, Metric::sidePanel);
    m_start = new InventoryStartPanel(desk());
    m_result = new InventoryResult(desk());
    m_side->addWidget(m_start);
    m_side->addWidget(m_result);
    row->addWidget(m_side);
    const bool may = desk().may(Permission::CorrectStock);
    m_start->setEnabled(may);
    connect(m_start, &InventoryStartPanel::startWanted, this, &InventoriesPage::start);
    connect(m_result, &InventoryResult::closed, this, [this] {
        m_side->setCurrentWidget(m_start);
        m_table->setFocus();
    });
}

void InventoriesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_start->renew();
    m_side->setCurrentWidget(m_start);
    if (about.isValid())
        showResult(InventoryId(about.toLongLong()));
    m_table->setFocus();
}

void InventoriesPage::reload()
{
    const auto list = InventoryService(desk().db()).list(desk().session(), mostShown);
    m_list = list ? *list : std::vector<Inventory>();
    std::vector<RowOfCells> rows;
    int open = 0;
    for (const Inventory &inventory : m_list) {
        rows.push_back(rowOf(inventory, desk().session()));
        open += inventory.state == InventoryState::Open ? 1 : 0;
    }
    m_rows->setRows(std::move(rows));
    desk().tellCount(u"inventories"_qs, open);
}

void InventoriesPage::start(const InventoryStart &wish)
{
    if (std::exchange(m_isStarting, true))
        return; // the key was pressed twice
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), wish] {
            return InventoryService(db).start(session, wish);
        },
        [this](const Result<Inventory> &started) {
            m_isStarting = false;
            if (started)
                desk().go(u"inventory"_qs, started->id.value());
            else
                m_start->refuse(started.failure());
        });
}

void InventoriesPage::open(int row)
{
    if (row < 0 || row >= int(m_list.size()))
        return;
    const Inventory &inventory = m_list[size_t(row)];
    if (inventory.state == InventoryState::Open)
        desk().go(u"inventory"_qs, inventory.id.value());
    else
        showResult(inventory.id);
}

void InventoriesPage::showResult(InventoryId id)
{
    m_result->showInventory(id);
    m_side->setCurrentWidget(m_result);
}

Page *makeInventoriesPage(Desk &desk, QWidget *parent)
{
    return new InventoriesPage(desk, parent);
}

} // namespace cabas::ui
