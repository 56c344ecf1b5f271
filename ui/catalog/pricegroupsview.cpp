// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricegroupsview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingservice.h"
#include "ui/catalog/pricegrouppanel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 441;

/// "4.50", and both ends where the products have drifted apart.
QString pricesText(const std::vector<std::optional<Money>> &prices)
{
    std::vector<Money> known;
    for (const std::optional<Money> &price : prices) {
        if (price)
            known.push_back(*price);
    }
    if (known.empty())
        return u"–"_qs;
    const QLocale locale = Language::locale();
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const QString least = amountText(*low, locale);
    return *low == *high ? least : u"%1 – %2"_qs.arg(least, amountText(*high, locale));
}

} // namespace

PriceGroupsView::PriceGroupsView(Desk &desk, QWidget *parent) : PriceView(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeList(), 1);
    row->addLayout(column, 1);
    m_side = new QWidget;
    growWidth(m_side, sideWidth);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_panel = new PriceGroupPanel(desk);
    side->addWidget(m_panel, 1);
    m_side->hide();
    row->addWidget(m_side);
    connect(m_panel, &PriceGroupPanel::closed, this, &PriceGroupsView::closeSide);
    connect(m_panel, &PriceGroupPanel::refused, this, &PriceView::refused);
    connect(m_panel, &PriceGroupPanel::done, this, [this](const QString &words) {
        refresh();
        Q_EMIT done(words);
    });
}

QWidget *PriceGroupsView::makeList()
{
    m_rows = new RowsModel({{tr("Price family")},
                            {tr("Products"), RowsModel::Side::Right},
                            {tr("Price today"), RowsModel::Side::Right},
                            {tr("State")}},
                           this);
    m_table = new DataTable(tr("Price families"));
    m_table->setObjectName(u"group-list"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 80, 120, 152});
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"tag"_qs,
                                 tr("No price family yet. Its products share one price, set for "
                                    "all of them in one edit."),
                                 tr("New price family"));
    connect(empty, &EmptyState::begun, this, &PriceGroupsView::add);
    card->setEmpty(empty);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(m_rows->key(index.row())); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && !m_side->isHidden())
            m_panel->showGroup(m_groups[size_t(at)]);
    });
    return card;
}

QString PriceGroupsView::addWord() const
{
    return tr("New price family");
}

QWidget *PriceGroupsView::start() const
{
    return m_table;
}

void PriceGroupsView::refresh()
{
    const auto groups = PricingService(desk().db()).groups(desk().session());
    m_groups = groups ? *groups : std::vector<PriceGroup>();
    fill();
}

void PriceGroupsView::fill()
{
    const auto drifted = PricingService(desk().db()).drifted(desk().session());
    const CatalogService catalog(desk().db());
    std::vector<RowOfCells> rows;
    int apart = 0;
    for (const PriceGroup &group : m_groups) {
        std::vector<std::optional<Money>> prices;
        for (const DriftedGroup &each : drifted ? *drifted : std::vector<DriftedGroup>()) {
            if (each.group.id == group.id)
                prices = each.prices;
        }
        const bool isApart = !prices.empty();
        apart += isApart ? 1 : 0;
        if (!isApart && !group.products.empty()) {
            const auto first = catalog.find(desk().session(), group.products.front());
            prices.push_back(first ? first->price : std::nullopt);
        }
        const Kind kind = isApart ? Kind::Warning : Kind::Success;
        rows.push_back(
            {group.id.value(),
             {{group.name},
              {QString::number(group.products.size())},
              {pricesText(prices), {{Cell::Strong, true}}},
              {isApart ? tr("drifted apart") : tr("one price"),
               {{Cell::ChipKind, int(group.products.empty() ? Kind::Neutral : kind)}}}}});
        if (group.products.empty())
            rows.back().cells.back().text = tr("empty");
    }
    m_rows->setRows(std::move(rows));
    QStringList counts{tr("%n price family(ies)", nullptr, int(m_groups.size()))};
    if (apart > 0)
        counts += tr("%n drifted apart", nullptr, apart);
    Q_EMIT counted(counts);
    if (m_panel->group() && !m_side->isHidden())
        open(m_panel->group()->value());
}

void PriceGroupsView::open(qint64 group)
{
    const int row = m_rows->rowOf(group);
    if (row < 0) {
        closeSide();
        return;
    }
    m_side->show();
    m_panel->showGroup(m_groups[size_t(row)]);
    m_table->selectOnly(row);
}

void PriceGroupsView::add()
{
    const auto name =
        Ask::line(this, tr("New price family"), tr("What its products are"), tr("Begin"));
    if (!name)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), name = *name] {
            return PricingService(db).addToGroup(session, name, {});
        },
        [this](const Result<PriceGroup> &added) {
            if (!added) {
                Q_EMIT refused(added.failure());
                return;
            }
            refresh();
            open(added->id.value());
            m_panel->begin();
        });
}

bool PriceGroupsView::scanned(const QString &code)
{
    return !m_side->isHidden() && m_panel->put(code);
}

void PriceGroupsView::closeSide()
{
    m_side->hide();
    m_table->setFocus();
}

} // namespace cabas::ui
