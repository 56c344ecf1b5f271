// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/unknowncodespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/unknownscanservice.h"
#include "ui/shell/desk.h"
#include "ui/till/unknowncodepanel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int salesDays = 28;

} // namespace

UnknownCodesPage::UnknownCodesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Suppliers | Topic::Sales, parent)
{
    auto *head = new PageHead(tr("Unknown codes"));
    head->setParentPage(tr("Products"));
    connect(head, &PageHead::parentWanted, this, [this] { this->desk().go(u"products"_qs); });
    m_panel = new UnknownCodePanel(desk);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_panel);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("say what it is"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(row, 1);
    column->addWidget(m_foot);
    connect(m_panel, &UnknownCodePanel::settled, this, [this](const QString &told) {
        m_bands->settleAll();
        m_bands->post({Kind::Success, told, {}});
        reload();
    });
    connect(m_panel, &UnknownCodePanel::refused, this, [this](const Failure &failure) {
        m_bands->settleAll();
        m_bands->post({Kind::Danger, failure.message, {}, {}, {{tr("Understood"), {}}}});
    });
    showPart();
}

QWidget *UnknownCodesPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(Metric::pageMargin, Theme::space(4), Metric::pageMargin,
                               Theme::space(4));
    column->setSpacing(Theme::space(3));
    m_bands = new Bands;
    m_parts = new SegmentedControl;
    m_parts->setObjectName(u"unknown-parts"_qs);
    m_parts->addSegment(tr("Unknown codes"));
    m_parts->addSegment(tr("Free prices"));
    m_rows = new RowsModel({{tr("Code")},
                            {tr("Scans"), RowsModel::Side::Right},
                            {tr("Last"), RowsModel::Side::Right},
                            {tr("Rung up next")},
                            {tr("In a catalogue")}},
                           this);
    m_table = new DataTable(tr("Unknown codes"));
    m_table->setObjectName(u"unknown-codes"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({152, 96, 112, 0, 0});
    m_card = new TableCard(m_table);
    m_card->setEmpty(new EmptyState(u"circle-check"_qs,
                                    tr("Every code that was scanned stands for an article.")));
    m_saleRows = new RowsModel({{tr("Family")},
                                {tr("Lines"), RowsModel::Side::Right},
                                {tr("Amount"), RowsModel::Side::Right}},
                               this);
    m_sales = new DataTable(tr("Free prices"));
    m_sales->setObjectName(u"free-sales"_qs);
    m_sales->setModel(m_saleRows);
    m_sales->setColumnWidths({0, 96, 128});
    m_saleCard = new TableCard(m_sales);
    m_saleCard->setEmpty(new EmptyState(
        u"circle-check"_qs, tr("Nothing was sold at a typed price in the last four weeks.")));
    column->addWidget(m_bands);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addWidget(m_card, 1);
    column->addWidget(m_saleCard, 1);
    connect(m_parts, &SegmentedControl::currentChanged, this, &UnknownCodesPage::showPart);
    connect(m_table, &DataTable::currentRowChanged, this, &UnknownCodesPage::look);
    connect(m_table, &DataTable::opened, this, [this] { m_panel->takeFocus(); });
    return holder;
}

void UnknownCodesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    m_parts->setCurrent(0);
    showPart();
    m_table->setFocus();
}

bool UnknownCodesPage::scanned(const QString &code)
{
    return m_panel->take(code);
}

void UnknownCodesPage::reload()
{
    const UnknownScanService service(desk().db());
    const auto codes = service.list(desk().session());
    m_codes = codes ? *codes : std::vector<UnknownCode>();
    const auto sales = service.freeSales(desk().session(), salesDays);
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const FreeSales &sale : sales ? *sales : std::vector<FreeSales>())
        rows.push_back(
            {qint64(rows.size()) + 1,
             {{sale.family}, {locale.toString(sale.lines)}, {moneyText(sale.total, locale)}}});
    m_parts->setCount(0, int(m_codes.size()));
    m_parts->setCount(1, int(rows.size()));
    m_saleRows->setRows(std::move(rows));
    desk().tellCount(u"unknown-codes"_qs, int(m_codes.size()));
    showCodes();
    showPart();
}

void UnknownCodesPage::showCodes()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    int wanted = 0;
    for (const UnknownCode &code : m_codes) {
        if (code.code == m_shown)
            wanted = int(rows.size());
        rows.push_back({qint64(rows.size()),
                        {{groupedCode(code.shown)},
                         {locale.toString(code.scans)},
                         {dateText(code.lastDay)},
                         {code.nextName},
                         {code.article}}});
    }
    m_rows->setRows(std::move(rows));
    if (m_codes.empty())
        look(-1);
    else
        m_table->selectOnly(wanted);
}

void UnknownCodesPage::look(int row)
{
    const bool isThere = row >= 0 && row < int(m_codes.size());
    m_shown = isThere ? m_codes[size_t(row)].code : QString();
    if (isThere)
        m_panel->show(m_codes[size_t(row)]);
    m_panel->setVisible(isThere && m_parts->current() == 0);
}

void UnknownCodesPage::showPart()
{
    const bool isCodes = m_parts->current() == 0;
    m_card->setVisible(isCodes);
    m_saleCard->setVisible(!isCodes);
    m_panel->setVisible(isCodes && !m_shown.isEmpty());
    m_foot->setCounts(
        {isCodes ? tr("%n code(s)", nullptr, int(m_codes.size())) : tr("last four weeks")});
    m_foot->setHintsShown(isCodes);
}

Page *makeUnknownCodesPage(Desk &desk, QWidget *parent)
{
    return new UnknownCodesPage(desk, parent);
}

} // namespace cabas::ui
