// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventoryresult.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/reportservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/desk.h"
#include "ui/stock/inventorywords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int listHeight = 380;

QString withSign(Quantity quantity, Unit unit)
{
    const QString text = quantityText(quantity, unit, Language::locale());
    return quantity > Quantity() ? u"+"_qs + text : text;
}

RowOfCells rowOf(const InventoryLine &line)
{
    const QLocale locale = Language::locale();
    RowCell name{line.name};
    name.roles.insert(Cell::Second, line.posted
                                        ? InventoryResult::tr("%1 counted, %2 expected")
                                              .arg(quantityText(line.counted, line.unit, locale),
                                                   quantityText(line.expected, line.unit, locale))
                                        : InventoryResult::tr("Left as it was"));
    const bool isToldIn = line.posted;
    RowCell gap{isToldIn ? withSign(line.difference(), line.unit)
                         : InventoryWords::standing(line).word};
    gap.roles.insert(Cell::Strong, isToldIn);
    if (isToldIn)
        gap.roles.insert(Cell::Second, moneyText(line.value, locale));
    return {line.product.value(), {name, gap}};
}

} // namespace

InventoryResult::InventoryResult(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    outer->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &InventoryResult::closed);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_rows = new RowsModel({{tr("Product")}, {tr("Difference"), RowsModel::Side::Right}}, this);
    auto *table = new DataTable(tr("Products with a difference"));
    table->setObjectName(u"differences"_qs);
    table->setModel(m_rows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({0, 128});
    auto *card = new TableCard(table);
    card->setMinimumHeight(listHeight);
    card->setEmpty(new EmptyState(u"circle-check"_qs, tr("All was as expected.")));
    m_panel->body()->addWidget(card, 1);
    auto *output = new ReportOutput(
        m_desk,
        [this] {
            ReportRequest request;
            request.inventory = QString::number(m_id->value());
            return OutputWish{m_name, m_desk.session().today(),
                              [&db = m_desk.db(), path = m_desk.shop().path(),
                               session = m_desk.session(), request] {
                                  return ReportService(db, path).make(session, u"inventory"_qs,
                                                                      request);
                              }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    m_panel->addHeadAction(output->exportButton());
    m_panel->addHeadAction(output->printButton());
}

void InventoryResult::showInventory(InventoryId id)
{
    m_id = id;
    const auto review = InventoryService(m_desk.db()).review(m_desk.session(), id);
    m_panel->setEnabled(review.ok());
    if (review)
        fill(*review);
}

void InventoryResult::fill(const InventoryReview &review)
{
    const QLocale locale = Language::locale();
    const Inventory &inventory = review.inventory;
    m_name = inventory.name;
    m_panel->setTitle(InventoryWords::state(inventory).word, inventory.name);
    m_panel->setSubtitle(InventoryWords::places(inventory));
    m_facts->clear();
    m_facts->addFact(tr("Missing, at cost"), moneyText(review.shortfall, locale),
                     !review.shortfall.isZero());
    m_facts->addFact(tr("Too much, at cost"), moneyText(review.surplus, locale));
    if (review.expectedValue > Money())
        m_facts->addFact(tr("Missing of what was expected"),
                         rateText(int(mulDivRounded(review.shortfall.cents(), 10'000,
                                                    review.expectedValue.cents())),
                                  locale));
    m_facts->addFact(tr("Products"), QString::number(review.lines.size()));
    if (inventory.products > 0 && review.seconds > 0)
        m_facts->addFact(tr("Time for a reference"),
                         InventoryWords::time(review.seconds / inventory.products));
    std::vector<RowOfCells> rows;
    for (const InventoryLine &line : review.lines) {
        if (line.standing != InventoryStanding::Right)
            rows.push_back(rowOf(line));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace cabas::ui
