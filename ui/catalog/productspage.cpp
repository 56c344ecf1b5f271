// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/productlistservice.h"
#include "ui/catalog/productcolumns.h"
#include "ui/catalog/productfacets.h"
#include "ui/catalog/productlisttable.h"
#include "ui/catalog/productside.h"
#include "ui/catalog/productsmodel.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

/// Below it the list shows what it is for and no more.
constexpr int leastRoom = 620;
/// Below it the family is the only menu.
constexpr int facetsRoom = 960;

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
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it, again: everything about it"));
    m_foot->addHint(QKeySequence::Copy, tr("copy"));
    m_foot->addHint(QKeySequence(Qt::CTRL | Qt::Key_P), tr("print"));
    left->addWidget(m_foot);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
}

QWidget *ProductsPage::makeHead()
{
    auto *head = new PageHead(tr("Products"));
    auto *import = new KeyButton(tr("Import a price list"));
    import->setObjectName(u"import-catalogue"_qs);
    import->setIconName(u"file-down"_qs);
    if (!desk().may(Permission::EditProducts))
        import->hide();
    connect(import, &QPushButton::clicked, this, [this] { this->desk().go(u"catalogues"_qs); });
    head->addAction(import);
    auto *add = new KeyButton(tr("New product"), KeyButton::Role::Primary);
    add->setObjectName(u"new-product"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::EditProducts))
        add->hide();
    connect(add, &QPushButton::clicked, this, [this] { m_side->openForm({}, {}); });
    head->addAction(add);
    return head;
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
    m_table->setColumnWidths({0, 88, 144, 168, 104, 112, 72, 136});
    new ListMemory(desk(), u"products"_qs, *m_table, *m_filter, ListMemory::Columns::AsThePage);
    addTools();
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"apple"_qs, tr("No product here."), tr("Show all products"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_facets->clear();
        narrow();
    });
    card->setEmpty(empty);
    column->addWidget(card, 1);
    followTable();
    return holder;
}

void ProductsPage::addTools()
{
    KeyButton *columns = m_filter->addTool(u"columns-3"_qs, tr("Columns"));
    columns->setObjectName(u"product-columns"_qs);
    m_columns = new ProductColumns(*m_table, *columns, this);
    m_output = new ReportOutput(
        desk(), [this] { return wish(); }, this, ReportOutput::Look::Icons);
    m_filter->addTool(m_output->exportButton());
    m_filter->addTool(m_output->printButton());
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
}

OutputWish ProductsPage::wish() const
{
    ProductListTable table(desk().db(), desk().session(), m_model->filter());
    table.columns = m_columns->shown();
    table.families = m_facets->familyNames();
    table.suppliers = m_facets->supplierNames();
    table.shop = desk().shop().profile().name;
    table.file = desk().shop().path();
    return {ProductListTable::title(), desk().session().today(), [table] { return table.make(); }};
}

void ProductsPage::followTable()
{
    connect(m_filter, &FilterLine::searched, this, &ProductsPage::narrow);
    connect(m_filter, &FilterLine::facetChanged, this, &ProductsPage::narrow);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const ProductId id = m_model->product(index.row()).id;
        if (m_side->isLooking() && m_side->product() == id)
            openPage(id);
        else
            showProduct(index.row());
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int selected) {
        if (selected >= 0 && m_side->isLooking())
            showProduct(selected);
        m_isChosen = selected >= 0;
        renewCounts();
    });
}

QWidget *ProductsPage::makeSide()
{
    m_side = new ProductSide(desk());
    connect(m_side, &ProductSide::opened, this, &ProductsPage::fitList);
    connect(m_side, &ProductSide::closed, this, [this] {
        fitList();
        m_table->setFocus();
    });
    connect(m_side, &ProductSide::pageWanted, this, &ProductsPage::openPage);
    connect(m_side, &ProductSide::saved, this, [this] {
        reload();
        desk().toast(tr("Saved."));
    });
    return m_side;
}

void ProductsPage::fitList()
{
    const int room = width() - (m_side->isVisible() ? m_side->sizeHint().width() : 0);
    const bool isTight = room < leastRoom;
    m_facets->setNarrow(room < facetsRoom);
    m_filter->setTight(isTight);
    m_columns->setTight(isTight);
    m_foot->setHintsShown(!isTight);
}

void ProductsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitList();
}

void ProductsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_side->close();
    const QStringList words = about.toStringList();
    if (words.value(0) == u"new")
        m_side->openForm({}, words.value(1));
    else if (const qint64 number = about.toLongLong(); number > 0)
        begin(ProductId(number));
    else
        m_filter->search()->setFocus();
}

void ProductsPage::begin(ProductId id)
{
    reload();
    m_side->showProduct(id);
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectOnly(row);
    m_table->setFocus();
}

void ProductsPage::reload()
{
    const std::optional<ProductId> shown = m_side->product();
    m_facets->fill();
    m_model->setNames(m_facets->familyNames(), m_facets->supplierNames());
    const Result<ProductCounts> counts = ProductListService(desk().db()).counts(desk().session());
    m_counts = counts ? *counts : ProductCounts();
    narrow();
    if (shown) {
        m_side->showProduct(*shown);
        if (const int row = m_model->rowOf(*shown); row >= 0)
            m_table->selectOnly(row);
    }
}

void ProductsPage::narrow()
{
    m_model->show(m_facets->filter());
    m_isChosen = false;
    renewCounts();
}

void ProductsPage::renewCounts()
{
    QStringList counts{
        tr("%n products on sale", nullptr, m_counts.onSale) +
        (m_counts.all > m_counts.onSale ? tr(" of %L1").arg(m_counts.all) : QString())};
    if (m_isChosen)
        counts += tr("1 chosen");
    m_foot->setCounts(counts);
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
                {tr("Create the product"), [this, code] { m_side->openForm({}, code); }, true});
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
    if (row >= 0 && row < m_model->rowCount())
        m_side->showProduct(m_model->product(row).id);
}

void ProductsPage::openPage(ProductId id)
{
    desk().go(u"product"_qs, id.value());
}

Page *makeProductsPage(Desk &desk, QWidget *parent)
{
    return new ProductsPage(desk, parent);
}

} // namespace cabas::ui
