// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productside.h"

#include "core/catalog/catalogservice.h"
#include "ui/catalog/productform.h"
#include "ui/catalog/productpanel.h"
#include "ui/catalog/stockpanel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 432;

} // namespace

ProductSide::ProductSide(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ProductSide::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new QStackedWidget;
    row->addWidget(m_stack, 1);
    m_panel = new ProductPanel(m_desk);
    m_form = new ProductForm(m_desk);
    m_formPanel = new SidePanel;
    m_formPanel->setPanelWidth(sideWidth);
    m_formPanel->body()->addWidget(m_form);
    m_stock = new StockPanel(m_desk);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_formPanel);
    m_stack->addWidget(m_stock);
    hide();
    connect(m_panel, &ProductPanel::closed, this, &ProductSide::close);
    connect(m_panel, &ProductPanel::editWanted, this, [this](ProductId id) { openForm(id, {}); });
    connect(m_panel, &ProductPanel::pageWanted, this, &ProductSide::pageWanted);
    connect(m_panel, &ProductPanel::countWanted, this,
            [this](ProductId id) { openStock(id, false); });
    connect(m_panel, &ProductPanel::lossWanted, this,
            [this](ProductId id) { openStock(id, true); });
    connect(m_formPanel, &SidePanel::closed, this, &ProductSide::close);
    connect(m_form, &ProductForm::cancelled, this, &ProductSide::close);
    connect(m_form, &ProductForm::saved, this, &ProductSide::finish);
    connect(m_stock, &StockPanel::closed, this, &ProductSide::close);
    connect(m_stock, &StockPanel::noted, this, &ProductSide::finish);
}

void ProductSide::showProduct(ProductId id)
{
    m_panel->showProduct(id);
    open(m_panel);
}

void ProductSide::openForm(const std::optional<ProductId> &product, const QString &barcode)
{
    if (product) {
        const Result<Product> found = CatalogService(m_desk.db()).find(m_desk.session(), *product);
        if (!found)
            return;
        m_formPanel->setTitle(tr("Change"), found->name);
        m_form->showProduct(*found);
    } else {
        m_formPanel->setTitle(tr("Catalogue"), tr("New product"));
        m_form->showNew(barcode);
    }
    open(m_formPanel);
    m_form->focusName();
}

void ProductSide::openStock(ProductId product, bool loss)
{
    m_stock->showProduct(product, loss);
    open(m_stock);
}

void ProductSide::open(QWidget *what)
{
    m_stack->setCurrentWidget(what);
    show();
    Q_EMIT opened();
}

void ProductSide::close()
{
    hide();
    Q_EMIT closed();
}

void ProductSide::finish(ProductId product)
{
    showProduct(product);
    Q_EMIT saved(product);
}

bool ProductSide::isLooking() const
{
    return isVisible() && m_stack->currentWidget() == m_panel;
}

std::optional<ProductId> ProductSide::product() const
{
    return isLooking() ? m_panel->product() : std::nullopt;
}

} // namespace cabas::ui
