// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/rangereviewpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reports/rangereviewservice.h"
#include "ui/catalog/productwords.h"
#include "ui/catalog/rangedecisionpanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr std::array<int, 5> spans{30, 60, 90, 180, 365};
constexpr int firstSpan = 1;

RowOfCells rowOf(const ReviewRow &line)
{
    const QLocale locale = Language::locale();
    RowCell name{line.product.name};
    QStringList when{line.lastSold
                         ? RangeReviewPage::tr("last sold on %1").arg(dateText(*line.lastSold))
                         : RangeReviewPage::tr("never sold")};
    if (line.reviewOn)
        when += RangeReviewPage::tr("to review on %1").arg(dateText(*line.reviewOn));
    name.roles.insert(Cell::Second, when.join(u" · "));
    if (line.life != LifeState::Active) {
        name.roles.insert(Cell::ChipText, ProductWords::life(line.life));
        name.roles.insert(Cell::ChipKind, int(ProductWords::kindOf(line.life)));
    }
    RowCell stock{quantityText(line.onHand, line.product.unit, locale)};
    RowCell value{moneyText(line.value, locale)};
    value.roles.insert(Cell::Strong, true);
    return {line.product.id.value(), {name, stock, value}};
}

} // namespace

RangeReviewPage::RangeReviewPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Stock, parent)
{
    buildUi();
}

void RangeReviewPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Range review"));
    head->setParentPage(tr("Products"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"products"_qs); });
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("decide"));
    left->addWidget(m_foot);
    m_panel = new RangeDecisionPanel(desk());
    row->addWidget(m_panel);
    connect(m_panel, &RangeDecisionPanel::decided, this, &RangeReviewPage::decided);
    connect(m_panel, &RangeDecisionPanel::pageWanted, this,
            [this](ProductId id) { desk().go(u"product"_qs, id.value()); });
}

QWidget *RangeReviewPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_lists = new SegmentedControl;
    m_lists->setObjectName(u"review-lists"_qs);
    for (const QString &word : {tr("To review"), tr("Not selling"), tr("Here for a time")})
        m_lists->addSegment(word);
    line->addWidget(m_lists);
    m_days = new QComboBox;
    m_days->setObjectName(u"review-days"_qs);
    m_days->setAccessibleName(tr("Not sold for"));
    for (const int days : spans)
        m_days->addItem(tr("not sold for %n days", nullptr, days), days);
    m_days->setCurrentIndex(firstSpan);
    line->addWidget(m_days);
    line->addStretch(1);
    column->addLayout(line);
    m_rows = new RowsModel({{tr("Product")},
                            {tr("In stock"), RowsModel::Side::Right},
                            {tr("Value"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Products to decide about"));
    m_table->setObjectName(u"review"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 104, 104});
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"calendar-clock"_qs, {});
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_lists, &SegmentedControl::currentChanged, this, &RangeReviewPage::fill);
    connect(m_days, &QComboBox::currentIndexChanged, this, &RangeReviewPage::fill);
    connect(m_table, &DataTable::currentRowChanged, this, &RangeReviewPage::showRow);
    connect(m_table, &DataTable::opened, this, [this] { m_panel->focusLife(); });
    return holder;
}

ReviewList RangeReviewPage::list() const
{
    return ReviewList(m_lists->current());
}

void RangeReviewPage::reload()
{
    const auto due = RangeReviewService(desk().db()).countDue(desk().session());
    m_lists->setCount(int(ReviewList::Due), due ? *due : -1);
    desk().tellCount(u"range-review"_qs, due ? *due : 0);
    fill();
}

void RangeReviewPage::fill()
{
    const int chosen = m_table->currentRow();
    const bool isUnsold = list() == ReviewList::Unsold;
    m_days->setVisible(isUnsold);
    const auto review = RangeReviewService(desk().db())
                            .list(desk().session(), list(), m_days->currentData().toInt());
    m_review = review ? *review : RangeReview();
    m_empty->setText(list() == ReviewList::Due
                         ? tr("Nothing is due for review. A day to look at a product again is set "
                              "with each decision.")
                     : isUnsold ? tr("Everything in stock has been sold of late.")
                                : tr("No product is on trial, of the season or on its way out."),
                     {});
    std::vector<RowOfCells> rows;
    for (const ReviewRow &line : m_review.rows)
        rows.push_back(rowOf(line));
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n products", nullptr, int(m_review.rows.size())),
                       tr("%1 of stock").arg(moneyText(m_review.value, Language::locale()))});
    const int last = int(m_review.rows.size()) - 1;
    if (last >= 0)
        m_table->selectOnly(std::clamp(chosen, 0, last));
    showRow(m_table->currentRow());
}

void RangeReviewPage::showRow(int row)
{
    if (row >= 0 && row < int(m_review.rows.size()))
        m_panel->showRow(m_review.rows[size_t(row)]);
    else
        m_panel->clear();
}

void RangeReviewPage::decided()
{
    reload();
    m_table->setFocus();
    desk().toast(tr("Decided."));
}

bool RangeReviewPage::scanned(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    if (!hit)
        return false;
    const int row = m_rows->rowOf(hit->product.id.value());
    if (row < 0)
        return false;
    desk().sound(ScanSound::Sound::Success);
    m_table->selectOnly(row);
    return true;
}

Page *makeRangeReviewPage(Desk &desk, QWidget *parent)
{
    return new RangeReviewPage(desk, parent);
}

} // namespace cabas::ui
