// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/backtestpart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/backtestservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int weeks = 12;
constexpr int tableHeight = 144;

} // namespace

BacktestPart::BacktestPart(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Played through the past"), TextSize::Section, Weight::Strong));
    m_note = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    column->addWidget(m_note);
    m_play = new KeyButton(tr("Play the last twelve weeks"));
    m_play->setObjectName(u"backtest-play"_qs);
    m_play->setIconName(u"history"_qs);
    column->addWidget(m_play, 0, Qt::AlignLeft);
    m_rows = new RowsModel({{tr("Orders")},
                            {tr("Error"), RowsModel::Side::Right},
                            {tr("Out of stock"), RowsModel::Side::Right},
                            {tr("Stock a day"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Played through the past"));
    m_table->setObjectName(u"backtest"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 68, 92, 92});
    growHeight(m_table, tableHeight);
    m_card = new TableCard(m_table);
    column->addWidget(m_card);
    connect(m_play, &QPushButton::clicked, this, &BacktestPart::play);
    setSupplier(m_supplier);
}

void BacktestPart::setSupplier(SupplierId supplier)
{
    m_supplier = supplier;
    m_card->hide();
    m_play->show();
    m_play->setEnabled(true);
    m_play->setText(tr("Play the last twelve weeks"));
    m_note->setText(tr("What the proposals would have done on the last twelve weeks, beside the "
                       "moving average and what was really ordered."));
}

void BacktestPart::play()
{
    m_play->setEnabled(false);
    m_play->setText(tr("playing…"));
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), supplier = m_supplier] {
            return std::pair(supplier, BacktestService(db).play(session, supplier, weeks));
        },
        [this](const std::pair<SupplierId, Result<Backtest>> &told) {
            if (told.first == m_supplier)
                show(told.second);
        });
}

void BacktestPart::show(const Result<Backtest> &told)
{
    if (!told) {
        setSupplier(m_supplier);
        Ask::tellRefusal(this, told.failure());
        return;
    }
    const QLocale locale = Language::locale();
    const qint64 days = std::max<qint64>(1, told->openDays);
    const auto stock = [&](qint64 sum) {
        return locale.toString(sum / days / Quantity::units(1).milli());
    };
    const auto out = [](int count) { return tr("%n day(s)", nullptr, count); };
    const auto way = [&](qint64 key, const QString &name, const BacktestWay &each) {
        return RowOfCells{key,
                          {{name},
                           {rateText(told->errorBp(each), locale)},
                           {out(each.outDays)},
                           {stock(each.stockSum)}}};
    };
    RowOfCells proposal = way(1, tr("by the proposal"), told->proposal);
    proposal.cells[0].roles.insert(Cell::Strong, true);
    m_rows->setRows(
        {proposal, way(2, tr("by the moving average"), told->average),
         RowOfCells{
             3,
             {{tr("as they were")}, {}, {out(told->realOutDays)}, {stock(told->realStockSum)}}}});
    m_note->setText(tr("%n product(s) over %1 weeks; units in stock at the end of an open day, on "
                       "average.",
                       nullptr, told->products)
                        .arg(told->weeks));
    m_play->hide();
    m_card->show();
}

} // namespace cabas::ui
