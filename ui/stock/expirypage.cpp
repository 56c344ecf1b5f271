// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/expirypage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reports/expiryservice.h"
#include "core/reports/reportservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/stock/expirypanel.h"
#include "ui/stock/stockwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

RowOfCells rowOf(const ExpiryLot &lot, QDate today)
{
    const QLocale locale = Language::locale();
    QStringList under;
    if (!lot.lot.lot.isEmpty())
        under << ExpiryPage::tr("Lot %1").arg(lot.lot.lot);
    if (!lot.supplier.isEmpty())
        under << lot.supplier;
    RowCell name{lot.product.name};
    name.roles.insert(Cell::Second, under.isEmpty() ? lot.product.code : under.join(u" · "_qs));
    const StockWords::Mark mark = StockWords::term(lot, today);
    name.roles.insert(Cell::ChipText, mark.word);
    name.roles.insert(Cell::ChipKind, int(mark.kind));
    RowCell date{dateText(lot.date)};
    date.roles.insert(Cell::Second,
                      lot.isUseBy ? ExpiryPage::tr("use by") : ExpiryPage::tr("best before"));
    RowCell left{quantityText(lot.lot.onHand, lot.product.unit, locale)};
    left.roles.insert(Cell::Strong, true);
    left.roles.insert(Cell::Second, ExpiryPage::tr("cost %1").arg(moneyText(lot.cost, locale)));
    return {lot.lot.id.value(), {name, date, left}};
}

} // namespace

ExpiryPage::ExpiryPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Stock, parent)
{
    buildUi();
}

void ExpiryPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Short dates"));
    head->setParentPage(tr("Stock"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"stock"_qs); });
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("how much of it"));
    left->addWidget(m_foot);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new ExpiryPanel(desk());
    row->addWidget(m_panel);
    connect(m_panel, &ExpiryPanel::done, this, &ExpiryPage::done);
}

QWidget *ExpiryPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_terms = new SegmentedControl;
    m_terms->setObjectName(u"expiry-terms"_qs);
    for (const QString &word : {tr("All"), tr("Past"), tr("Today"), tr("3 days"), tr("7 days")})
        m_terms->addSegment(word);
    line->addWidget(m_terms);
    line->addStretch(1);
    auto *output = new ReportOutput(
        desk(),
        [this] {
            return OutputWish{
                tr("Short dates"), desk().session().today(),
                [&db = desk().db(), path = desk().shop().path(), session = desk().session()] {
                    return ReportService(db, path).make(session, u"expiry"_qs, {});
                }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    line->addWidget(output->exportButton());
    line->addWidget(output->printButton());
    column->addLayout(line);
    m_rows = new RowsModel(
        {{tr("Product")}, {tr("Date")}, {tr("In stock"), RowsModel::Side::Right}}, this);
    m_table = new DataTable(tr("Lots of a short date"));
    m_table->setObjectName(u"expiry"_qs);
    setFocusProxy(m_table);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 116, 140});
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"calendar-x"_qs, {});
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_terms, &SegmentedControl::currentChanged, this, &ExpiryPage::fill);
    connect(m_table, &DataTable::currentRowChanged, this, &ExpiryPage::showRow);
    connect(m_table, &DataTable::opened, this, [this] { m_panel->focusQuantity(); });
    return holder;
}

bool ExpiryPage::isShown(const ExpiryLot &lot) const
{
    const int term = m_terms->current() - 1;
    return term < 0 || lot.term == ExpiryTerm(term);
}

void ExpiryPage::reload()
{
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session()] { return ExpiryService(db).list(session); },
        [this](const Result<std::vector<ExpiryLot>> &lots) { take(lots); });
}

void ExpiryPage::take(const Result<std::vector<ExpiryLot>> &lots)
{
    m_lots = lots ? *lots : std::vector<ExpiryLot>();
    std::array<int, 4> counts{};
    for (const ExpiryLot &lot : m_lots)
        ++counts.at(size_t(lot.term));
    for (size_t term = 0; term < counts.size(); ++term)
        m_terms->setCount(int(term) + 1, counts.at(term));
    desk().tellCount(u"expiry"_qs,
                     counts.at(size_t(ExpiryTerm::Past)) + counts.at(size_t(ExpiryTerm::Today)));
    fill();
}

void ExpiryPage::fill()
{
    const int place = m_table->currentRow();
    const qint64 chosen = place >= 0 ? m_rows->key(place) : 0;
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    Money cost;
    Money sale;
    for (const ExpiryLot &lot : m_lots) {
        if (!isShown(lot))
            continue;
        rows.push_back(rowOf(lot, desk().session().today()));
        cost += lot.cost;
        sale += lot.sale;
    }
    const int count = int(rows.size());
    m_empty->setText(m_lots.empty() ? tr("No date is near: nothing to do for seven days.")
                                    : tr("No lot of this date. The other dates have some."),
                     {});
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n lots", nullptr, count), tr("%1 at cost").arg(moneyText(cost, locale)),
                       tr("%1 on sale").arg(moneyText(sale, locale))});
    // Tills sell meanwhile: the lot one looks at stays, else the one in its place.
    const int row = m_rows->rowOf(chosen);
    if (count > 0)
        m_table->selectOnly(row >= 0 ? row : std::clamp(place, 0, count - 1));
    showRow(m_table->currentRow());
}

void ExpiryPage::showRow(int row)
{
    if (row >= 0 && row < m_rows->rowCount()) {
        const LotId id(m_rows->key(row));
        const auto lot = std::find_if(m_lots.begin(), m_lots.end(),
                                      [&](const ExpiryLot &each) { return each.lot.id == id; });
        m_panel->showLot(*lot);
    } else {
        m_panel->clear();
    }
}

void ExpiryPage::done(const QString &words)
{
    reload();
    m_table->setFocus();
    desk().toast(words);
}

bool ExpiryPage::scanned(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    if (!hit)
        return false;
    m_bands->settleAll();
    const auto lot = std::find_if(m_lots.begin(), m_lots.end(), [&](const ExpiryLot &each) {
        return each.product.id == hit->product.id;
    });
    if (lot == m_lots.end()) {
        desk().sound(ScanSound::Sound::Warning);
        m_bands->post({Kind::Info, hit->product.name, tr("No lot of it has a short date."), {}});
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    if (!isShown(*lot))
        m_terms->setCurrent(0);
    fill();
    m_table->selectOnly(m_rows->rowOf(lot->lot.id.value()));
    return true;
}

Page *makeExpiryPage(Desk &desk, QWidget *parent)
{
    return new ExpiryPage(desk, parent);
}

} // namespace cabas::ui
