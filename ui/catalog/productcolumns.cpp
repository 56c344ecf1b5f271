// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productcolumns.h"

#include "ui/catalog/productsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"

#include <QMenu>
#include <QSettings>

#include <array>

namespace cabas::ui {

namespace {

/// Name, stock and price are what the list is for; the others one may do without.
struct Choice {
    ProductsModel::Column column;
    const char *word; ///< in the settings
    bool first;       ///< shown until somebody chose
};

constexpr std::array<Choice, 5> choices{{
    {ProductsModel::CodeColumn, "code", false},
    {ProductsModel::FamilyColumn, "family", false},
    {ProductsModel::SupplierColumn, "supplier", false},
    {ProductsModel::Sales, "sales", true},
    {ProductsModel::Vat, "vat", false},
}};

QString keyOf(const Choice &choice)
{
    return u"lists/products/"_qs + QLatin1String(choice.word);
}

bool isChosen(const Choice &choice)
{
    return QSettings().value(keyOf(choice), choice.first).toBool();
}

} // namespace

ProductColumns::ProductColumns(DataTable &table, KeyButton &button, QObject *parent)
    : QObject(parent), m_table(table)
{
    auto *menu = new QMenu(&button);
    for (const Choice &choice : choices) {
        QAction *action =
            menu->addAction(m_table.model()->headerData(choice.column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(choice));
        connect(action, &QAction::toggled, this, [this, &choice](bool on) {
            QSettings().setValue(keyOf(choice), on);
            apply();
        });
    }
    button.setMenu(menu);
    apply();
}

void ProductColumns::apply()
{
    for (const Choice &choice : choices)
        m_table.setColumnHidden(choice.column, m_tight || !isChosen(choice));
}

void ProductColumns::setTight(bool tight)
{
    m_tight = tight;
    apply();
}

std::vector<int> ProductColumns::shown() const
{
    std::vector<int> columns;
    for (int column = 0; column < ProductsModel::columnTotal; ++column) {
        if (!m_table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace cabas::ui
