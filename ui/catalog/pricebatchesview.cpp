// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricebatchesview.h"

#include "core/catalog/pricebatchservice.h"
#include "ui/catalog/pricebatchpanel.h"
#include "ui/catalog/pricerows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 464;
/// Below it a list beside a batch has no room for the days, which stand in the batch's head too.
constexpr int narrow = 1040;

} // namespace

PriceBatchesView::PriceBatchesView(Desk &desk, QWidget *parent) : PriceView(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeList(), 1);
    row->addLayout(column, 1);
    row->addWidget(makeSide());
}

QWidget *PriceBatchesView::makeList()
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
    connect(empty, &EmptyState::begun, this, &PriceBatchesView::add);
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

QWidget *PriceBatchesView::makeSide()
{
    m_side = new QWidget;
    growWidth(m_side, sideWidth);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new PriceBatchPanel(desk());
    row->addWidget(m_panel, 1);
    m_side->hide();
    connect(m_panel, &PriceBatchPanel::closed, this, &PriceBatchesView::closeSide);
    connect(m_panel, &PriceBatchPanel::refused, this, &PriceView::refused);
    connect(m_panel, &PriceBatchPanel::done, this, [this](const QString &words) {
        Q_EMIT done(words);
        refresh();
    });
    return m_side;
}

void PriceBatchesView::open(qint64 batch)
{
    showBatch(PriceBatchId(batch));
}

QString PriceBatchesView::addWord() const
{
    return tr("New batch");
}

bool PriceBatchesView::scanned(const QString &code)
{
    return !m_side->isHidden() && m_panel->take(code);
}

QWidget *PriceBatchesView::start() const
{
    return m_table;
}

void PriceBatchesView::fit()
{
    m_table->setColumnHidden(1, !m_side->isHidden() && width() < narrow);
}

void PriceBatchesView::resizeEvent(QResizeEvent *event)
{
    PriceView::resizeEvent(event);
    fit();
}

void PriceBatchesView::refresh()
{
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    const auto batches = PriceBatchService(desk().db()).batches(desk().session());
    const std::vector<PriceBatch> all = batches ? *batches : std::vector<PriceBatch>();
    const QDate today = desk().session().today();
    m_rows->setRows(PriceRows::batches(all, today));
    const auto running = std::count_if(all.begin(), all.end(), [&](const PriceBatch &batch) {
        return batch.isPromotion() && batch.phaseOn(today) == BatchPhase::Running;
    });
    Q_EMIT counted({tr("%n batch(es)", nullptr, int(all.size())),
                    tr("%n promotion(s) running", nullptr, int(running))});
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    if (!m_side->isHidden() && m_panel->batch())
        m_panel->showBatch(*m_panel->batch());
}

void PriceBatchesView::showBatch(PriceBatchId id)
{
    m_side->show();
    fit();
    m_panel->showBatch(id);
    if (const int row = m_rows->rowOf(id.value()); row >= 0)
        m_table->selectOnly(row);
}

void PriceBatchesView::add()
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
                Q_EMIT refused(added.failure());
                return;
            }
            refresh();
            showBatch(added->id);
        });
}

void PriceBatchesView::closeSide()
{
    m_side->hide();
    fit();
    m_table->setFocus();
}

} // namespace cabas::ui
