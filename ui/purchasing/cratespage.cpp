// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cratespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/crateservice.h"
#include "ui/purchasing/cratekindform.h"
#include "ui/purchasing/cratemoveform.h"
#include "ui/purchasing/craterows.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cstdlib>

namespace cabas::ui {

namespace {

constexpr int mostMoves = 200;

} // namespace

CratesPage::CratesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers, parent)
{
    buildUi();
}

void CratesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Crates"));
    head->setParentPage(tr("Receptions"));
    connect(head, &PageHead::parentWanted, this, [this] { this->desk().go(u"receptions"_qs); });
    m_add = new KeyButton(tr("New kind of crate"));
    m_add->setObjectName(u"new-crate"_qs);
    m_add->setIconName(u"plus"_qs);
    m_add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QPushButton::clicked, this, [this] { openKind({}); });
    head->addAction(m_add);
    m_add->setVisible(desk().may(Permission::EditSuppliers));
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeLists(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("hand back, or change a kind"));
    outer->addWidget(m_foot);
}

QWidget *CratesPage::makeLists()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_look = new SegmentedControl;
    m_look->setObjectName(u"crates-look"_qs);
    m_look->setAccessibleName(tr("What the list shows"));
    for (const QString &word : {tr("Here"), tr("Kinds"), tr("Moves")})
        m_look->addSegment(word);
    column->addWidget(m_look, 0, Qt::AlignLeft);
    m_tables = new QStackedWidget;
    column->addWidget(m_tables, 1);
    m_hereRows = new RowsModel(CrateRows::hereColumns(), this);
    m_here = addTable(m_hereRows, tr("Crates that stand here"), u"crates-here"_qs,
                      tr("No crate stands here. Those weighed in a reception come here by "
                         "themselves."));
    m_here->setDensity(DataTable::Density::TwoLines);
    m_here->setColumnWidths({0, 72, 104, 152});
    m_kindRows = new RowsModel(CrateRows::kindColumns(), this);
    m_kinds = addTable(m_kindRows, tr("Kinds of crates"), u"crates-kinds"_qs,
                       tr("No kind of crate yet: add those that your suppliers bring."));
    m_kinds->setColumnWidths({0, 96, 96, 168});
    m_moveRows = new RowsModel(CrateRows::moveColumns(), this);
    DataTable *moves = addTable(m_moveRows, tr("Crates that came and went"), u"crates-moves"_qs,
                                tr("No crate came or went yet."));
    moves->setDensity(DataTable::Density::TwoLines);
    moves->setColumnWidths({0, 80, 104, 152});
    connect(m_look, &SegmentedControl::currentChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_here, &DataTable::opened, this, [this](const QModelIndex &index) {
        closeKind();
        m_move->choose(m_balances[size_t(index.row())]);
    });
    connect(m_kinds, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (this->desk().may(Permission::EditSuppliers))
            openKind(m_kindList[size_t(index.row())]);
    });
    return holder;
}

DataTable *CratesPage::addTable(RowsModel *rows, const QString &name, const QString &object,
                                const QString &empty)
{
    auto *table = new DataTable(name);
    table->setObjectName(object);
    table->setModel(rows);
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"archive"_qs, empty));
    m_tables->addWidget(card);
    return table;
}

QWidget *CratesPage::makeSide()
{
    m_side = new QStackedWidget;
    growWidth(m_side, Metric::sidePanel);
    m_movePanel = new SidePanel;
    m_movePanel->setClosable(false);
    m_movePanel->setTitle(tr("The driver is here"), tr("Crates that go or come"));
    m_movePanel->setSubtitle(tr("Weighed ones are noted by themselves."));
    m_move = new CrateMoveForm(desk());
    m_movePanel->body()->addWidget(m_move, 1);
    m_side->addWidget(m_movePanel);
    m_kindPanel = new SidePanel;
    m_kind = new CrateKindForm(desk());
    m_kindPanel->body()->addWidget(m_kind, 1);
    m_side->addWidget(m_kindPanel);
    connect(m_move, &CrateMoveForm::moved, this, &CratesPage::moved);
    connect(m_move, &CrateMoveForm::refused, this, [this](const Failure &failure) {
        m_bands->settleAll();
        m_bands->post({Kind::Danger, failure.message, {}, {}, {{tr("Understood"), [] {}, true}}});
    });
    connect(m_kindPanel, &SidePanel::closed, this, &CratesPage::closeKind);
    connect(m_kind, &CrateKindForm::cancelled, this, &CratesPage::closeKind);
    connect(m_kind, &CrateKindForm::saved, this, [this] {
        closeKind();
        showLook(Kinds);
        reload();
        m_kinds->setFocus();
        this->desk().toast(tr("Saved."));
    });
    return m_side;
}

void CratesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    closeKind();
    reload();
    showLook(m_kindList.empty() ? Kinds : Here);
    if (!m_balances.empty())
        m_here->setFocus();
    else if (m_kindList.empty())
        m_add->setFocus();
    else
        m_move->focusSupplier();
}

void CratesPage::showLook(Look look)
{
    m_look->setCurrent(look);
    m_tables->setCurrentIndex(look);
}

void CratesPage::reload()
{
    const CrateService service(desk().db());
    const auto kinds = service.kinds(desk().session());
    m_kindList = kinds ? *kinds : std::vector<CrateKind>();
    const auto balances = service.balances(desk().session());
    m_balances.clear();
    int crates = 0;
    Money value;
    for (const CrateBalance &each : balances ? *balances : std::vector<CrateBalance>()) {
        if (each.count == 0)
            continue;
        m_balances.push_back(each);
        crates += each.count;
        value += each.value;
    }
    m_hereRows->setRows(CrateRows::here(m_balances));
    m_kindRows->setRows(CrateRows::kinds(m_kindList));
    const auto moves = service.moves(desk().session(), mostMoves);
    m_moveRows->setRows(
        CrateRows::moves(moves ? *moves : std::vector<CrateMove>(), desk().session()));
    m_look->setCount(Here, int(m_balances.size()));
    m_look->setCount(Kinds, int(m_kindList.size()));
    m_move->setCrates(m_kindList, m_balances);
    m_foot->setCounts({tr("%n crate(s) here", nullptr, crates),
                       tr("deposits %1").arg(moneyText(value, Language::locale()))});
}

void CratesPage::openKind(const CrateKind &kind)
{
    const bool isNew = kind.id.value() == 0;
    m_kindPanel->setTitle(isNew ? tr("Crates") : tr("Change"),
                          isNew ? tr("New kind of crate") : kind.name);
    m_side->setCurrentWidget(m_kindPanel);
    if (isNew)
        m_kind->showNew();
    else
        m_kind->showKind(kind);
}

void CratesPage::closeKind()
{
    m_side->setCurrentWidget(m_movePanel);
}

void CratesPage::moved(const CrateBalance &balance, int count)
{
    const int number = std::abs(count);
    desk().toast(count < 0 ? tr("%n crate(s) handed back to %1; %2 are left here.", nullptr, number)
                                 .arg(balance.supplierName)
                                 .arg(balance.count)
                           : tr("%n crate(s) of %1 received; %2 stand here now.", nullptr, number)
                                 .arg(balance.supplierName)
                                 .arg(balance.count));
    reload();
    m_move->focusSupplier();
}

Page *makeCratesPage(Desk &desk, QWidget *parent)
{
    return new CratesPage(desk, parent);
}

} // namespace cabas::ui
