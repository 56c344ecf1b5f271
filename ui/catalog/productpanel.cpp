// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogservice.h"
#include "core/stock/stockservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int newestMoves = 30;
constexpr int panelWidth = 431;

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
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"product-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the product"));
    for (const QString &word : {tr("Essentials"), tr("Codes"), tr("Prices"), tr("Moves")})
        m_tabs->addWord(word);
    m_panel->setTabs(m_tabs);
    auto *whole = new KeyButton(tr("Everything about it"));
    whole->setObjectName(u"product-page"_qs);
    whole->setIconName(u"file-text"_qs);
    auto *under = new QWidget;
    auto *underRow = new QHBoxLayout(under);
    underRow->setContentsMargins(0, 8, 0, 0);
    underRow->addWidget(whole);
    underRow->addStretch();
    m_panel->addUnderHead(under);
    connect(whole, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(*m_id); });
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    static_cast<QVBoxLayout *>(m_panel->body())->addLayout(m_rows);
    m_panel->body()->addStretch();
    m_edit = new KeyButton(tr("Change"), KeyButton::Role::Primary);
    m_edit->setObjectName(u"product-edit"_qs);
    m_edit->setKey(Qt::Key_F2);
    auto *count = new KeyButton(tr("Count"));
    count->setObjectName(u"product-count"_qs);
    auto *loss = new KeyButton(tr("Note a loss"));
    loss->setObjectName(u"product-loss"_qs);
    m_panel->addFoot(m_edit);
    m_panel->addFoot(count);
    m_panel->addFoot(loss);
    m_edit->setVisible(m_desk.may(Permission::EditProducts));
    count->setVisible(m_desk.may(Permission::CorrectStock));
    loss->setVisible(m_desk.may(Permission::CorrectStock));
    connect(m_panel, &SidePanel::closed, this, &ProductPanel::closed);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProductPanel::fill);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(*m_id); });
    connect(count, &QPushButton::clicked, this, [this] { Q_EMIT countWanted(*m_id); });
    connect(loss, &QPushButton::clicked, this, [this] { Q_EMIT lossWanted(*m_id); });
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
    const Result<Product> product = CatalogService(m_desk.db()).find(m_desk.session(), *m_id);
    if (!product) {
        m_panel->setTitle({}, product.failure().message);
        return;
    }
    m_panel->setTitle({}, product->name);
    m_panel->setSubtitle(product->code);
    const auto codes = CatalogService(m_desk.db()).codes(*m_id);
    m_tabs->setCount(Codes, codes ? int(codes->size()) : 0);
    switch (m_tabs->currentIndex()) {
    case Codes:
        fillCodes();
        break;
    case Prices:
        fillPrices(*product);
        break;
    case Moves:
        fillMoves(*product);
        break;
    default:
        fillEssential(*product);
        break;
    }
}

void ProductPanel::addRow(const QString &left, const QString &right, bool strong)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ElidedLabel(left, TextSize::Body, Weight::Regular, Token::TextMuted), 1);
    row->addWidget(makeLabel(right, TextSize::Body, strong ? Weight::Strong : Weight::Regular));
    m_rows->addLayout(row);
}

void ProductPanel::fillEssential(const Product &product)
{
    const QLocale locale = Language::locale();
    const auto sheet = StockService(m_desk.db()).show(m_desk.session(), product.id);
    auto *strip = new FigureStrip;
    strip->addFigure(product.unit == Unit::Piece
                         ? tr("price")
                         : tr("price by the %1").arg(unitSymbol(product.unit)),
                     product.price ? moneyText(*product.price, locale) : tr("none"));
    if (sheet)
        strip->addFigure(tr("in stock"), quantityText(sheet->level.onHand, product.unit, locale));
    m_rows->addWidget(strip);
    addRow(tr("VAT"), rateText(product.vat.rateBp, locale));
    addRow(tr("Units in a case"), quantityText(product.pack, product.unit, locale));
    if (!sheet)
        return;
    if (!sheet->level.lastCost.isZero())
        addRow(tr("Last cost, without VAT"), costText(sheet->level.lastCost, locale));
    addRow(tr("Value of the stock"), moneyText(sheet->level.value, locale));
    if (!sheet->lots.empty())
        m_rows->addWidget(makeLabel(tr("Lots on the shelf"), TextSize::Body, Weight::Strong));
    for (const Lot &lot : sheet->lots) {
        QString words = lot.lot.isEmpty() ? tr("Without number") : tr("Lot %1").arg(lot.lot);
        if (lot.useBy)
            words += u" · "_qs + tr("use by %1").arg(dateText(*lot.useBy));
        else if (lot.bestBefore)
            words += u" · "_qs + tr("best before %1").arg(dateText(*lot.bestBefore));
        addRow(words, quantityText(lot.onHand, product.unit, locale), true);
    }
}

void ProductPanel::fillCodes()
{
    const auto codes = CatalogService(m_desk.db()).codes(*m_id);
    const bool may = m_desk.may(Permission::EditProducts);
    for (const ProductCode &code : codes ? *codes : std::vector<ProductCode>()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(makeLabel(groupedCode(code.shown)), 1);
        if (code.pack != Quantity::units(1))
            row->addWidget(makeLabel(
                tr("case of %1").arg(quantityText(code.pack, Unit::Piece, Language::locale())),
                TextSize::Caption, Weight::Regular, Token::TextMuted));
        if (may && code.kind != CodeKind::Internal) {
            auto *remove =
                KeyButton::iconOnly(u"trash-2"_qs, tr("Remove the code %1").arg(code.shown));
            remove->setSize(KeyButton::Size::Small);
            connect(remove, &QPushButton::clicked, this,
                    [this, shown = code.shown] { removeCode(shown); });
            row->addWidget(remove);
        }
        m_rows->addLayout(row);
    }
    if (!may)
        return;
    auto *add = new KeyButton(tr("Add a code"));
    add->setObjectName(u"product-add-code"_qs);
    add->setIconName(u"plus"_qs);
    connect(add, &QPushButton::clicked, this, &ProductPanel::addCode);
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

void ProductPanel::fillPrices(const Product &product)
{
    const auto prices = CatalogService(m_desk.db()).prices(product.id);
    for (const Price &price : prices ? *prices : std::vector<Price>()) {
        QString when = price.from == CatalogRules::always()
                           ? tr("From the beginning")
                           : tr("From %1").arg(dateText(price.from));
        if (!price.reason.isEmpty())
            when += u" · "_qs + price.reason;
        addRow(when, priceText(price.price, product.unit, Language::locale()), true);
    }
}

void ProductPanel::fillMoves(const Product &product)
{
    const auto moves = StockService(m_desk.db()).moves(m_desk.session(), product.id, newestMoves);
    const auto word = [](MoveKind kind) {
        switch (kind) {
        case MoveKind::Opening:
            return tr("Opening stock");
        case MoveKind::Receipt:
            return tr("Received");
        case MoveKind::Sale:
            return tr("Sold");
        case MoveKind::Refund:
            return tr("Brought back");
        case MoveKind::Count:
            return tr("Count");
        case MoveKind::Loss:
            return tr("Loss");
        case MoveKind::Correction:
            break;
        }
        return tr("Correction");
    };
    for (const StockMove &move : moves ? *moves : std::vector<StockMove>())
        addRow(u"%1 · %2"_qs.arg(dateText(move.day), word(move.kind)),
               quantityText(move.quantity, product.unit, Language::locale()), true);
    if (!moves || moves->empty())
        m_rows->addWidget(
            makeWrapped(tr("Nothing has moved yet."), TextSize::Body, Token::TextMuted));
}

void ProductPanel::addCode()
{
    const std::optional<QString> code = Ask::line(
        this, tr("Which code?"), tr("Type the digits under the bars"), tr("Add the code"));
    if (!code)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = *m_id, code = *code] {
            return CatalogService(db).addCode(session, id, code, Quantity::units(1));
        },
        [this](const Result<ProductCode> &added) {
            if (!added)
                Ask::tellRefusal(this, added.failure());
            fill();
        });
}

void ProductPanel::removeCode(const QString &code)
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = *m_id, code] {
            return CatalogService(db).removeCode(session, id, code);
        },
        [this](const Result<> &removed) {
            if (!removed)
                Ask::tellRefusal(this, removed.failure());
            fill();
        });
}

} // namespace cabas::ui
