// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/producthistorypart.h"

#include "core/base/text.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowsmodel.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int newestChanges = 500;

} // namespace

ProductHistoryPart::ProductHistoryPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    m_rows = new RowsModel({{tr("When")}, {tr("What changed")}, {tr("How")}}, this);
    auto *table = new DataTable(tr("Changes, newest first"));
    table->setObjectName(u"product-history"_qs);
    table->setModel(m_rows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({200, 0, 168});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"history"_qs, tr("Nothing was ever changed.")));
    left()->addWidget(card, 1);
    right()->parentWidget()->hide();
}

void ProductHistoryPart::fill()
{
    const ProductWords words(desk());
    const auto story = ProductSheetService(desk().db()).story(id(), newestChanges);
    std::vector<RowOfCells> rows;
    for (const ProductDeed &deed : story ? *story : std::vector<ProductDeed>()) {
        const ProductChange &change = deed.change;
        const QDateTime at = desk().session().local(change.at);
        const QString what = tr("%1 → %2").arg(words.value(change.field, change.before),
                                               words.value(change.field, change.after));
        rows.push_back({qint64(rows.size()),
                        {{u"%1, %2"_qs.arg(dateText(at.date()), at.toString(u"HH:mm"_qs)),
                          {{Cell::Second, deed.who}}},
                         {ProductWords::field(change.field), {{Cell::Second, what}}},
                         {ProductWords::source(change.source)}}});
    }
    m_rows->setRows(std::move(rows));
}

} // namespace cabas::ui
