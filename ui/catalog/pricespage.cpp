// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricespage.h"

#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "ui/catalog/pricebatchpanel.h"
#include "ui/catalog/pricerows.h"
#include "ui/catalog/pricewhatif.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 464;
/// Below it a list beside a batch has no room for the days, which stand in the batch's head too.
constexpr int narrow = 1040;

} // namespace

PricesPage::PricesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
}

void PricesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Prices"));
    m_add = new KeyButton(tr("New batch"), KeyButton::Role::Primary);
    m_add->setObjectName(u"new-batch"_qs);
    m_add->setIconName(u"plus"_qs);
    m_add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QPushButton::clicked, this, &PricesPage::addBatch);
    head->addAction(m_add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    row->addLayout(column, 1);
    row->addWidget(makeSide());
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"prices-tabs"_qs);
    m_tabs->setAccessibleName(tr("Prices"));
    m_tabs->addWord(tr("Batches and promotions"));
    m_tabs->addWord(tr("What if"));
    column->addWidget(m_tabs);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_views = new QStackedWidget;
    m_views->addWidget(makeList());
    m_whatIf = new PriceWhatIfView(desk());
    m_views->addWidget(m_whatIf);
    column->addWidget(m_views, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at them"));
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, this, &PricesPage::showTab);
    connect(m_whatIf, &PriceWhatIfView::counted, m_foot, &FootLine::setCounts);
    connect(m_whatIf, &PriceWhatIfView::refused, this, &PricesPage::refuse);
    connect(m_whatIf, &PriceWhatIfView::done, this, [this](const QString &words) {
        m_tabs->setCurrentIndex(0);
        desk().toast(words);
    });
}

QWidget *PricesPage::makeList()
{
    m_rows = new RowsModel(PriceRows::batchColumns(), this);
    m_table = new DataTable(tr("Batches of prices"));
    m_table->setObjectName(u"batch-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 216, 112});
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"calendar-clock"_qs,
                                 tr("No prices are planned. A batch takes effect on its day; with "
                                    "a last day it is a promotion."),
                                 tr("New batch"));
    connect(empty, &EmptyState::begun, this, &PricesPage::addBatch);
    card->setEmpty(empty);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        showBatch(PriceBatchId(m_rows->key(index.row())));
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_side->isVisible())
            m_panel->showBatch(PriceBatchId(m_rows->key(at)));
    });
    return card;
}

QWidget *PricesPage::makeSide()
{
    m_side = new QWidget;
    m_side->setFixedWidth(sideWidth);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new PriceBatchPanel(desk());
    row->addWidget(m_panel, 1);
    m_side->hide();
    connect(m_panel, &PriceBatchPanel::closed, this, &PricesPage::closeSide);
    connect(m_panel, &PriceBatchPanel::refused, this, &PricesPage::refuse);
    connect(m_panel, &PriceBatchPanel::done, this, [this](const QString &words) {
        m_bands->settleAll();
        desk().toast(words);
        reload();
    });
    return m_side;
}

void PricesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.toLongLong() > 0) {
        m_tabs->setCurrentIndex(0);
        showBatch(PriceBatchId(about.toLongLong()));
    }
    tellDrift();
    setFocusProxy(m_table);
}

void PricesPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    m_add->setVisible(tab == 0);
    m_bands->settleAll();
    if (tab != 0)
        m_side->hide();
    fit();
    reload();
}

/// Only the view that is shown asks for its width.
void PricesPage::fit()
{
    const bool isList = m_views->currentIndex() == 0;
    m_views->widget(0)->setSizePolicy(isList ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                      QSizePolicy::Preferred);
    m_whatIf->setSizePolicy(isList ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                            QSizePolicy::Preferred);
    m_table->setColumnHidden(1, !m_side->isHidden() && width() < narrow);
}

void PricesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PricesPage::reload()
{
    if (m_views->currentIndex() == 1) {
        m_foot->setCounts({});
        m_whatIf->refresh();
        return;
    }
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    const auto batches = PriceBatchService(desk().db()).batches(desk().session());
    const std::vector<PriceBatch> all = batches ? *batches : std::vector<PriceBatch>();
    const QDate today = desk().session().today();
    m_rows->setRows(PriceRows::batches(all, today));
    const auto running = std::count_if(all.begin(), all.end(), [&](const PriceBatch &batch) {
        return batch.isPromotion() && batch.phaseOn(today) == BatchPhase::Running;
    });
    m_foot->setCounts({tr("%n batch(es)", nullptr, int(all.size())),
                       tr("%n promotion(s) running", nullptr, int(running))});
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    if (m_side->isVisible() && m_panel->batch())
        m_panel->showBatch(*m_panel->batch());
}

void PricesPage::showBatch(PriceBatchId id)
{
    m_side->show();
    fit();
    m_panel->showBatch(id);
    if (const int row = m_rows->rowOf(id.value()); row >= 0)
        m_table->selectOnly(row);
}

void PricesPage::addBatch()
{
    const auto name =
        Ask::line(this, tr("New batch"), tr("What these prices are for"), tr("Begin"));
    if (!name)
        return;
    PriceBatchDraft draft;
    draft.name = *name;
    draft.from = desk().session().today().addDays(1);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), draft] {
            return PriceBatchService(db).add(session, draft);
        },
        [this](const Result<PriceBatch> &added) {
            if (!added) {
                refuse(added.failure());
                return;
            }
            reload();
            showBatch(added->id);
        });
}

void PricesPage::closeSide()
{
    m_side->hide();
    fit();
    m_table->setFocus();
}

void PricesPage::refuse(const Failure &failure)
{
    m_bands->settleAll();
    m_bands->post({Kind::Warning, tr("Not done."), failure.message});
}

/// Price families whose products no longer have one price.
void PricesPage::tellDrift()
{
    const auto drifted = PricingService(desk().db()).drifted(desk().session());
    if (!drifted || drifted->empty())
        return;
    QStringList names;
    for (const DriftedGroup &each : *drifted)
        names += each.group.name;
    m_bands->post(
        {Kind::Warning,
         tr("%n price family(ies) have more than one price:", nullptr, int(drifted->size())),
         names.join(u", "_qs)});
}

Page *makePricesPage(Desk &desk, QWidget *parent)
{
    return new PricesPage(desk, parent);
}

} // namespace cabas::ui
