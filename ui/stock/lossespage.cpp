// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/lossespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/lossreport.h"
#include "core/stock/stockrules.h"
#include "ui/printing/reportoutput.h"
#include "ui/stock/lossreasons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

RowOfCells rowOf(const NotedLoss &loss, const Session &session)
{
    const QLocale locale = Language::locale();
    const QString why = StockRules::reasonTitle(loss.reason);
    RowCell name{loss.name};
    name.roles.insert(Cell::Second,
                      loss.receiver.isEmpty() ? why : why + u" · "_qs + loss.receiver);
    if (loss.undone) {
        name.roles.insert(Cell::ChipText, LossesPage::tr("Taken back"));
        name.roles.insert(Cell::ChipKind, int(Kind::Neutral));
    }
    RowCell quantity{quantityText(loss.quantity, loss.unit, locale)};
    RowCell value{moneyText(loss.value, locale)};
    value.roles.insert(Cell::Strong, !loss.undone);
    if (loss.undone) {
        for (RowCell *cell : {&name, &quantity, &value})
            cell->roles.insert(Cell::Ink, int(Token::TextMuted));
    }
    RowCell by{session.local(loss.at).toString(u"HH:mm"_qs)};
    by.roles.insert(Cell::Second, loss.user);
    return {loss.number, {name, by, quantity, value}};
}

} // namespace

LossesPage::LossesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Stock, parent)
{
    buildUi();
}

void LossesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(tr("Losses"));
    m_head->setParentPage(tr("Stock"));
    connect(m_head, &PageHead::parentWanted, this, [this] { this->desk().go(u"stock"_qs); });
    outer->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeCounter(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(QKeySequence(Qt::CTRL | Qt::Key_1), tr("reason"));
    m_foot->addHint(QKeySequence(Qt::CTRL | Qt::Key_Z), tr("take the last back"));
    outer->addWidget(m_foot);
}

QWidget *LossesPage::makeCounter()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_card = new ScanCard;
    m_undo = m_card->addDeed(tr("Undo"), u"undo-2"_qs, QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_undo->setObjectName(u"undo"_qs);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_last)
            undo(m_last->number);
    });
    column->addWidget(m_card);
    m_line = new ScanLine(u"scan-barcode"_qs, {});
    m_line->setObjectName(u"scan-line"_qs);
    m_line->setAccessibleName(tr("Code of what is lost"));
    connect(m_line, &ScanLine::entered, this, &LossesPage::typed);
    column->addWidget(m_line);
    m_rows = new RowsModel({{tr("Product")},
                            {tr("Noted")},
                            {tr("Quantity"), RowsModel::Side::Right},
                            {tr("Value at cost"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Losses of today"));
    m_table->setObjectName(u"losses"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 128, 104, 128});
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const NotedLoss &loss = m_losses[size_t(index.row())];
        if (!loss.undone &&
            Ask::confirm(this,
                         {tr("Take this loss back?"),
                          tr("%1 is in stock again, at the value it left with.").arg(loss.name),
                          tr("Take it back"), tr("Leave it")}))
            undo(loss.number);
    });
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"trash-2"_qs, tr("Nothing was lost today.")));
    column->addWidget(card, 1);
    return holder;
}

QWidget *LossesPage::makeSide()
{
    auto *panel = new SidePanel;
    panel->setClosable(false);
    growWidth(panel, Metric::sidePanel);
    panel->setTitle({}, tr("Why is it lost?"));
    panel->setSubtitle(tr("Once, for all that you scan next."));
    m_reasons = new LossReasons;
    panel->body()->addWidget(m_reasons);
    auto *output = new ReportOutput(
        desk(),
        [this] {
            const QDate day = this->day();
            return OutputWish{tr("Donation"), day,
                              [&db = desk().db(), path = desk().shop().path(),
                               session = desk().session(), day, to = m_reasons->receiver()] {
                                  return LossReport::slip(db, session, path, day, to);
                              }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    m_slip = new QWidget;
    auto *row = new QHBoxLayout(m_slip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeWrapped(tr("Donation slip"), TextSize::Body), 1);
    row->addWidget(output->exportButton());
    row->addWidget(output->printButton());
    m_slip->hide();
    panel->body()->addWidget(m_slip);
    panel->body()->addStretch();
    connect(m_reasons, &LossReasons::chosen, this, [this] {
        m_slip->setVisible(m_reasons->isDonation());
        renewHint();
        if (!m_reasons->isDonation())
            m_line->setFocus();
    });
    return panel;
}

void LossesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_last.reset();
    m_next = {};
    m_weighed.clear();
    m_slip->hide();
    m_reasons->clear();
    if (about.typeId() == QMetaType::QString)
        m_reasons->choose(about.toString());
    m_undo->setEnabled(false);
    m_card->setScan(Kind::Neutral, tr("Ready"),
                    m_reasons->reason().isEmpty() ? tr("Choose the reason, then scan")
                                                  : tr("Scan what is lost"),
                    tr("Unit, case, weight label: wherever the cursor is"));
    m_card->setFigures({});
    renewHint();
    m_line->setFocus();
    showLoss(about.typeId() == QMetaType::LongLong ? about.toLongLong() : 0);
}

void LossesPage::showLoss(qint64 number)
{
    m_day.reset();
    if (number > 0) {
        const auto loss = LossService(desk().db()).find(desk().session(), number);
        if (loss && loss->day != desk().session().today())
            m_day = loss->day;
    }
    showDay();
    if (const int row = m_rows->rowOf(number); number > 0 && row >= 0) {
        m_table->selectOnly(row);
        m_table->setFocus();
    }
}

void LossesPage::showDay()
{
    m_head->setTitle(m_day ? tr("Losses of %1").arg(dateText(*m_day)) : tr("Losses"));
    reload();
}

QDate LossesPage::day() const
{
    return m_day.value_or(desk().session().today());
}

void LossesPage::reload()
{
    const auto losses = LossService(desk().db()).ofDay(desk().session(), day());
    m_losses = losses ? *losses : std::vector<NotedLoss>();
    std::vector<RowOfCells> rows;
    Money value;
    int count = 0;
    for (const NotedLoss &loss : m_losses) {
        rows.push_back(rowOf(loss, desk().session()));
        value += loss.undone ? Money() : loss.value;
        count += loss.undone ? 0 : 1;
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({m_day ? tr("%n loss(es) on this day", nullptr, count)
                             : tr("%n loss(es) today", nullptr, count),
                       tr("worth %1 at cost").arg(moneyText(value, Language::locale()))});
}

void LossesPage::renewHint()
{
    if (!m_weighed.isEmpty())
        m_line->setHint(tr("Its weight? Gross less tare:"), u"1,250-0,120"_qs);
    else if (m_next.times)
        m_line->setHint(tr("%1 × the next code")
                            .arg(quantityText(*m_next.times, Unit::Piece, Language::locale())));
    else if (m_reasons->reason().isEmpty())
        m_line->setHint(tr("Choose the reason at the right:"), u"Ctrl+1"_qs);
    else
        m_line->setHint(tr("%1: scan. A number and * for several:")
                            .arg(StockRules::reasonTitle(m_reasons->reason())),
                        u"12*"_qs);
}

Page *makeLossesPage(Desk &desk, QWidget *parent)
{
    return new LossesPage(desk, parent);
}

} // namespace cabas::ui
