// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockservice.h"
#include "ui/catalog/productcodelist.h"
#include "ui/catalog/productessentials.h"
#include "ui/catalog/productpurchases.h"
#include "ui/catalog/producttile.h"
#include "ui/catalog/productwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int newestMoves = 30;
constexpr int panelWidth = 432;
constexpr int mostMarks = 3; ///< more labels do not fit beside each other

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace

ProductPanel::ProductPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ProductPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    buildHead();
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"product-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the product"));
    for (const QString &word : {tr("Essentials"), tr("Purchases"), tr("Codes"), tr("Moves")})
        m_tabs->addWord(word);
    m_panel->setTabs(m_tabs);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    static_cast<QVBoxLayout *>(m_panel->body())->addLayout(m_rows);
    m_panel->body()->addStretch();
    buildFoot();
    connect(m_panel, &SidePanel::closed, this, &ProductPanel::closed);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProductPanel::fill);
}

void ProductPanel::buildHead()
{
    m_tile = new ProductTile;
    m_panel->addToHead(m_tile);
    m_marks = new QWidget;
    m_marksRow = new QHBoxLayout(m_marks);
    m_marksRow->setContentsMargins(0, 0, 0, 0);
    m_marksRow->setSpacing(8);
    m_panel->addUnderHead(m_marks);
    auto *whole = KeyButton::iconOnly(u"external-link"_qs, tr("Everything about it"));
    whole->setObjectName(u"product-page"_qs);
    whole->setRole(KeyButton::Role::Quiet);
    whole->setSize(KeyButton::Size::Small);
    m_panel->addHeadAction(whole);
    connect(whole, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(*m_id); });
}

void ProductPanel::buildFoot()
{
    m_edit = new KeyButton(tr("Change"), KeyButton::Role::Primary);
    m_edit->setObjectName(u"product-edit"_qs);
    m_edit->setKey(Qt::Key_F2);
    auto *label = new KeyButton(tr("Shelf label"));
    label->setObjectName(u"product-label"_qs);
    label->setIconName(u"printer"_qs);
    auto *stock = new KeyButton(tr("Correct stock"));
    stock->setObjectName(u"product-stock"_qs);
    auto *menu = new QMenu(stock);
    connect(menu->addAction(tr("Note a count")), &QAction::triggered, this,
            [this] { Q_EMIT countWanted(*m_id); });
    connect(menu->addAction(tr("Note a loss")), &QAction::triggered, this,
            [this] { Q_EMIT lossWanted(*m_id); });
    stock->setMenu(menu);
    m_panel->addFoot(m_edit);
    m_panel->addFoot(label);
    m_panel->addFoot(stock);
    m_edit->setVisible(m_desk.may(Permission::EditProducts));
    label->setVisible(m_desk.may(Permission::Receive));
    stock->setVisible(m_desk.may(Permission::CorrectStock));
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(*m_id); });
    connect(label, &QPushButton::clicked, this, &ProductPanel::askLabel);
}

void ProductPanel::showProduct(ProductId id)
{
    m_id = id;
    fill();
}

void ProductPanel::fill()
{
    if (!m_id)
        return;
    clear(m_rows);
    const Result<ProductView> view = ProductSheetService(m_desk.db()).view(m_desk.session(), *m_id);
    if (!view) {
        m_panel->setTitle({}, view.failure().message);
        return;
    }
    fillHead(*view);
    switch (m_tabs->currentIndex()) {
    case Purchases:
        m_rows->addWidget(new ProductPurchases(m_desk, view->product));
        break;
    case Codes:
        m_rows->addWidget(new ProductCodeList(m_desk, *m_id));
        break;
    case Moves:
        fillMoves(view->product);
        break;
    default:
        m_rows->addWidget(new ProductEssentials(m_desk, *view));
        break;
    }
}

void ProductPanel::fillHead(const ProductView &view)
{
    m_panel->setTitle({}, view.product.name);
    QStringList from;
    if (view.producer)
        from += view.producer->name;
    else if (!view.sheet.brand.isEmpty())
        from += view.sheet.brand;
    QStringList place;
    if (const QString where = view.sheet.origin.department.isEmpty() && view.producer
                                  ? view.producer->department
                                  : view.sheet.origin.department;
        !where.isEmpty())
        place += where;
    if (view.metres)
        place += ProductWords::distance(*view.metres, Language::locale());
    if (!place.isEmpty())
        from += place.join(u", ");
    if (from.isEmpty())
        from += view.product.code;
    m_panel->setSubtitle(from.join(u" · "));
    const auto photo = ProductSheetService(m_desk.db()).photo(view.product.id);
    m_tile->show(photo && *photo ? (*photo)->bytes : QByteArray(), view.family);
    fillMarks(view);
    const auto codes = CatalogService(m_desk.db()).codes(view.product.id);
    m_tabs->setCount(Codes, codes ? int(codes->size()) : 0);
}

void ProductPanel::fillMarks(const ProductView &view)
{
    clear(m_marksRow);
    const auto add = [this](const QString &word, Kind kind, const QString &icon) {
        m_marksRow->addWidget(new Chip(word.left(1).toUpper() + word.mid(1), kind, icon));
    };
    if (view.life != LifeState::Active)
        add(ProductWords::life(view.life), ProductWords::kindOf(view.life), {});
    const auto known = ProductSheetService(m_desk.db()).labels();
    int shown = 0;
    for (const QualityLabel &label : known ? *known : std::vector<QualityLabel>()) {
        if (view.sheet.labels.contains(label.code) && ++shown <= mostMarks)
            add(label.name, Kind::Success, u"badge-check"_qs);
    }
    if (view.sheet.storage == Storage::Frozen)
        add(ProductWords::storage(view.sheet.storage), Kind::Neutral, u"snowflake"_qs);
    else if (view.sheet.storage == Storage::Fresh)
        add(ProductWords::storage(view.sheet.storage), Kind::Neutral, u"thermometer"_qs);
    if (view.product.unit != Unit::Piece)
        add(view.product.unit == Unit::Kilogram ? tr("By weight") : tr("By volume"), Kind::Neutral,
            u"scale"_qs);
    m_marksRow->addStretch();
    m_marks->setVisible(m_marksRow->count() > 1);
}

void ProductPanel::addRow(const QString &left, const QString &right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ElidedLabel(left, TextSize::Body, Weight::Regular, Token::TextMuted), 1);
    row->addWidget(makeLabel(right, TextSize::Body, Weight::Strong));
    m_rows->addLayout(row);
}

void ProductPanel::fillMoves(const Product &product)
{
    const auto moves = StockService(m_desk.db()).moves(m_desk.session(), product.id, newestMoves);
    for (const StockMove &move : moves ? *moves : std::vector<StockMove>())
        addRow(u"%1 · %2"_qs.arg(dateText(move.day), StockRules::kindTitle(move.kind)),
               quantityText(move.quantity, product.unit, Language::locale()));
    if (!moves || moves->empty())
        m_rows->addWidget(
            makeWrapped(tr("Nothing has moved yet."), TextSize::Body, Token::TextMuted));
}

void ProductPanel::askLabel()
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = *m_id] { return LabelService(db).ask(session, {id}); },
        [this](const Result<> &asked) {
            if (asked)
                m_desk.toast(
                    tr("Its label waits to be printed with the others, on the page of labels."));
            else
                Ask::tellRefusal(this, asked.failure());
        });
}

} // namespace cabas::ui
