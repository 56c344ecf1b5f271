// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/catalog/productfacets.h"
#include "ui/catalog/productform.h"
#include "ui/catalog/productpanel.h"
#include "ui/catalog/productsmodel.h"
#include "ui/catalog/stockpanel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 432;

} // namespace

ProductsPage::ProductsPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Stock, parent)
{
    buildUi();
}

ProductsPage::~ProductsPage() = default;

void ProductsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Products"));
    auto *families = new KeyButton(tr("Families"));
    families->setObjectName(u"families"_qs);
    families->setVisible(desk().may(Permission::EditProducts));
    connect(families, &QPushButton::clicked, this, [this] { this->desk().go(u"families"_qs); });
    head->addAction(families);
    auto *add = new KeyButton(tr("New product"), KeyButton::Role::Primary);
    add->setObjectName(u"new-product"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    add->setVisible(desk().may(Permission::EditProducts));
    connect(add, &QPushButton::clicked, this, [this] { openForm({}, {}); });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it, again: everything about it"));
    outer->addWidget(m_foot);
}

QWidget *ProductsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Name, code, supplier…"));
    m_filter->search()->setObjectName(u"product-search"_qs);
    column->addWidget(m_filter);
    m_facets = std::make_unique<ProductFacets>(desk(), *m_filter);
    m_model = new ProductsModel(desk(), this);
    m_table = new DataTable(tr("Products"));
    m_table->setObjectName(u"products"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 176, 80, 152});
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"apple"_qs, tr("No product here."), tr("Show all products"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_facets->clear();
        reload();
    });
    card->setEmpty(empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { reload(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] { reload(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const ProductId id = m_model->product(index.row()).id;
        const bool isShown = m_sideHolder->isVisible() && m_side->currentWidget() == m_panel;
        if (isShown && m_panel->product() == id)
            openPage(id);
        else
            showProduct(index.row());
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int selected) {
        if (selected >= 0 && m_sideHolder->isVisible() && m_side->currentWidget() == m_panel)
            showProduct(selected);
    });
    return holder;
}

QWidget *ProductsPage::makeSide()
{
    m_sideHolder = new QWidget;
    m_sideHolder->setFixedWidth(sideWidth);
    auto *row = new QHBoxLayout(m_sideHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    row->addWidget(m_side, 1);
    m_panel = new ProductPanel(desk());
    m_form = new ProductForm(desk());
    m_formPanel = new SidePanel;
    m_formPanel->setPanelWidth(sideWidth - 1);
    m_formPanel->body()->addWidget(m_form);
    m_stock = new StockPanel(desk());
    m_side->addWidget(m_panel);
    m_side->addWidget(m_formPanel);
    m_side->addWidget(m_stock);
    m_sideHolder->hide();
    connect(m_panel, &ProductPanel::closed, this, &ProductsPage::closeSide);
    connect(m_panel, &ProductPanel::editWanted, this, [this](ProductId id) { openForm(id, {}); });
    connect(m_panel, &ProductPanel::pageWanted, this, &ProductsPage::openPage);
    connect(m_panel, &ProductPanel::countWanted, this,
            [this](ProductId id) { openStock(id, false); });
    connect(m_panel, &ProductPanel::lossWanted, this,
            [this](ProductId id) { openStock(id, true); });
    connect(m_formPanel, &SidePanel::closed, this, &ProductsPage::closeSide);
    connect(m_form, &ProductForm::cancelled, this, &ProductsPage::closeSide);
    connect(m_form, &ProductForm::saved, this, &ProductsPage::saved);
    connect(m_stock, &StockPanel::closed, this, &ProductsPage::closeSide);
    connect(m_stock, &StockPanel::noted, this, &ProductsPage::saved);
    return m_sideHolder;
}

void ProductsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    closeSide();
    const QStringList words = about.toStringList();
    if (words.value(0) == u"new")
        openForm({}, words.value(1));
    else
        m_filter->search()->setFocus();
}

void ProductsPage::reload()
{
    const std::optional<ProductId> shown =
        m_sideHolder->isVisible() ? m_panel->product() : std::nullopt;
    m_facets->fill();
    m_model->show(m_facets->filter());
    const Result<qint64> count = CatalogService(desk().db()).count();
    m_foot->setCounts({tr("%n products", nullptr, count ? int(*count) : 0)});
    if (shown) {
        m_panel->showProduct(*shown);
        if (const int row = m_model->rowOf(*shown); row >= 0)
            m_table->selectOnly(row);
    }
}

bool ProductsPage::scanned(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    m_bands->settleAll();
    if (!hit) {
        desk().sound(ScanSound::Sound::Unknown);
        BandMessage message{Kind::Warning, tr("Unknown code %1.").arg(groupedCode(code)),
                            hit.failure().message};
        if (desk().may(Permission::EditProducts))
            message.deeds.push_back(
                {tr("Create the product"), [this, code] { openForm({}, code); }, true});
        m_bands->post(message);
        return true;
    }
    desk().sound(ScanSound::Sound::Success);
    m_facets->clear();
    ProductFilter found;
    found.typed = hit->product.code;
    m_model->show(found);
    const int row = std::max(0, m_model->rowOf(hit->product.id));
    m_table->selectOnly(row);
    showProduct(row);
    return true;
}

void ProductsPage::showProduct(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_panel->showProduct(m_model->product(row).id);
    m_side->setCurrentWidget(m_panel);
    openSide();
}

void ProductsPage::openPage(ProductId id)
{
    desk().go(u"product"_qs, id.value());
}

void ProductsPage::openForm(const std::optional<ProductId> &product, const QString &barcode)
{
    if (product) {
        const Result<Product> found = CatalogService(desk().db()).find(desk().session(), *product);
        if (!found)
            return;
        m_formPanel->setTitle(tr("Change"), found->name);
        m_form->showProduct(*found);
    } else {
        m_formPanel->setTitle(tr("Catalogue"), tr("New product"));
        m_form->showNew(barcode);
    }
    m_side->setCurrentWidget(m_formPanel);
    openSide();
    m_form->focusName();
}

void ProductsPage::openStock(ProductId product, bool loss)
{
    m_stock->showProduct(product, loss);
    m_side->setCurrentWidget(m_stock);
    openSide();
}

void ProductsPage::openSide()
{
    m_facets->setNarrow(true);
    m_sideHolder->show();
}

void ProductsPage::closeSide()
{
    m_sideHolder->hide();
    m_facets->setNarrow(false);
    m_table->setFocus();
}

void ProductsPage::saved(ProductId product)
{
    m_panel->showProduct(product);
    m_side->setCurrentWidget(m_panel);
    reload();
    desk().toast(tr("Saved."));
}

Page *makeProductsPage(Desk &desk, QWidget *parent)
{
    return new ProductsPage(desk, parent);
}

} // namespace cabas::ui
