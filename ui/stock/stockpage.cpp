// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stockpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockservice.h"
#include "ui/catalog/stockpanel.h"
#include "ui/shell/listmemory.h"
#include "ui/stock/stockmodel.h"
#include "ui/stock/stocksheet.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 432;

} // namespace

StockPage::StockPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Stock, parent)
{
    buildUi();
}

void StockPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it"));
    outer->addWidget(m_foot);
}

QWidget *StockPage::makeHead()
{
    auto *head = new PageHead(tr("Stock"));
    const auto add = [this, head](const QString &words, const QString &name, const QString &icon,
                                  const QString &page, const QVariant &about) {
        auto *button = new KeyButton(words);
        button->setObjectName(name);
        button->setIconName(icon);
        connect(button, &QPushButton::clicked, this,
                [this, page, about] { desk().go(page, about); });
        head->addAction(button);
    };
    if (desk().may(Permission::ViewReports))
        add(tr("Value on a day"), u"stock-value"_qs, u"calendar-days"_qs, u"report"_qs,
            QVariantList{u"stock-value"_qs});
    if (desk().may(Permission::CorrectStock))
        add(tr("Losses"), u"stock-losses"_qs, u"trash-2"_qs, u"losses"_qs, {});
    add(tr("Inventories"), u"stock-inventories"_qs, u"clipboard-list"_qs, u"inventories"_qs, {});
    return head;
}

QWidget *StockPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Name or code"));
    m_filter->search()->setObjectName(u"stock-search"_qs);
    column->addWidget(m_filter);
    m_shown = new SegmentedControl;
    m_shown->setObjectName(u"stock-shown"_qs);
    for (const QString &word :
         {tr("All"), tr("On hand"), tr("Negative"), tr("None left"), tr("Sell soon")})
        m_shown->addSegment(word);
    auto *shownRow = new QHBoxLayout;
    shownRow->addWidget(m_shown);
    shownRow->addStretch();
    column->addLayout(shownRow);
    m_model = new StockModel(desk(), this);
    m_table = new DataTable(tr("Stock by product"));
    m_table->setObjectName(u"stock"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 184, 112, 184});
    new ListMemory(desk(), u"stock"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"boxes"_qs, tr("No product here."), tr("Show the whole stock"));
    connect(m_empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        m_shown->setCurrent(0);
        reload();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { showRows(); });
    connect(m_shown, &SegmentedControl::currentChanged, this, [this] { showRows(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int selected) {
        if (selected >= 0 && m_sideHolder->isVisible() && m_side->currentWidget() == m_sheet)
            showRow(selected);
    });
    return holder;
}

QWidget *StockPage::makeSide()
{
    m_sideHolder = new QWidget;
    growWidth(m_sideHolder, sideWidth);
    auto *row = new QHBoxLayout(m_sideHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    row->addWidget(m_side, 1);
    m_sheet = new StockSheetPanel(desk());
    m_entry = new StockPanel(desk());
    m_side->addWidget(m_sheet);
    m_side->addWidget(m_entry);
    m_sideHolder->hide();
    connect(m_sheet, &StockSheetPanel::closed, this, &StockPage::closeSide);
    connect(m_sheet, &StockSheetPanel::countWanted, this,
            [this](ProductId id) { openEntry(id, false); });
    connect(m_sheet, &StockSheetPanel::lossWanted, this,
            [this](ProductId id) { openEntry(id, true); });
    connect(m_entry, &StockPanel::closed, this, &StockPage::closeSide);
    connect(m_entry, &StockPanel::noted, this, &StockPage::noted);
    return m_sideHolder;
}

void StockPage::begin(const QVariant &)
{
    m_bands->settleAll();
    closeSide();
    m_filter->search()->setFocus();
}

void StockPage::reload()
{
    readTotals();
    showRows();
}

void StockPage::showRows()
{
    const std::optional<ProductId> shown =
        m_sideHolder->isVisible() ? m_sheet->product() : std::nullopt;
    // Under what is below nothing stands why.
    m_table->setDensity(m_shown->current() == int(StockShown::Negative)
                            ? DataTable::Density::TwoLines
                            : DataTable::Density::Normal);
    m_model->show({StockShown(m_shown->current()), m_filter->search()->text().trimmed()});
    m_empty->setText(m_shown->current() == int(StockShown::Negative)
                         ? tr("No stock is negative: good.")
                         : tr("No product here."),
                     tr("Show the whole stock"));
    showCounts();
    if (!shown)
        return;
    if (m_side->currentWidget() == m_sheet)
        m_sheet->showProduct(*shown);
    if (const int row = m_model->rowOf(*shown); row >= 0)
        m_table->selectOnly(row);
}

void StockPage::readTotals()
{
    const auto read = [&db = desk().db(), session = desk().session()]() -> Result<WholeStock> {
        CABAS_LET(totals, StockService(db).totals(session));
        WholeStock whole{totals, {}};
        constexpr int reliableDays = 90;
        if (const auto right =
                CountReport::since(db, session, session.today().addDays(-reliableDays)))
            whole.counts = *right;
        return whole;
    };
    desk().run(this, read, [this](const Result<WholeStock> &whole) {
        if (whole)
            showTotals(*whole);
    });
}

void StockPage::showTotals(const WholeStock &whole)
{
    m_shown->setCount(int(StockShown::OnHand), whole.totals.onHand);
    m_shown->setCount(int(StockShown::Negative), whole.totals.negative);
    m_shown->setCount(int(StockShown::None), whole.totals.none);
    m_shown->setCount(int(StockShown::SellSoon), whole.totals.sellSoon);
    m_counts = {tr("%n products", nullptr, whole.totals.all),
                tr("worth %1 at cost").arg(moneyText(whole.totals.value, Language::locale()))};
    if (whole.counts.counts > 0)
        m_counts << tr("%1 of %n count(s) in 90 days were right", nullptr, int(whole.counts.counts))
                        .arg(rateText(int(whole.counts.rateBp()), Language::locale()));
    showCounts();
}

void StockPage::showCounts()
{
    QStringList counts = m_counts;
    if (m_model->isCut())
        counts << tr("the first %1 are shown: type more").arg(StockModel::typedRows);
    m_foot->setCounts(counts);
}

bool StockPage::scanned(const QString &code)
{
    if (m_sideHolder->isVisible() && m_side->currentWidget() == m_entry) {
        if (!m_entry->isBlank()) {
            desk().sound(ScanSound::Sound::Warning);
            m_bands->post({Kind::Warning, tr("Note this product first."),
                           tr("Then scan %1 again.").arg(groupedCode(code))});
            return true;
        }
        m_then = m_entry->isLoss() ? Then::Lose : Then::Count;
    }
    m_bands->settleAll();
    const auto sheet = StockService(desk().db()).show(desk().session(), code);
    if (!sheet) {
        desk().sound(ScanSound::Sound::Unknown);
        m_bands->post({Kind::Warning, tr("Unknown code %1.").arg(groupedCode(code)),
                       sheet.failure().message});
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    openSheet(sheet->product.id);
    if (const int row = m_model->rowOf(sheet->product.id); row >= 0)
        m_table->selectOnly(row);
    else
        m_table->clearSelection();
    return true;
}

void StockPage::showRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        openSheet(m_model->row(row).product.id);
}

void StockPage::openSheet(ProductId product)
{
    const Then then = std::exchange(m_then, Then::Look);
    m_sheet->showProduct(product);
    m_side->setCurrentWidget(m_sheet);
    m_sideHolder->show();
    if (then != Then::Look)
        openEntry(product, then == Then::Lose);
}

void StockPage::openEntry(ProductId product, bool loss)
{
    m_bands->settleAll();
    m_entry->showProduct(product, loss);
    m_side->setCurrentWidget(m_entry);
    m_sideHolder->show();
}

void StockPage::closeSide()
{
    m_sideHolder->hide();
    m_table->setFocus();
}

void StockPage::noted(ProductId product)
{
    m_then = Then::Look;
    m_side->setCurrentWidget(m_sheet);
    m_sheet->showProduct(product);
    reload();
    m_table->setFocus();
    desk().toast(tr("Noted: %1").arg(m_entry->lastWords()));
}

Page *makeStockPage(Desk &desk, QWidget *parent)
{
    return new StockPage(desk, parent);
}

} // namespace cabas::ui
