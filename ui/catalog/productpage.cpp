// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpage.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/catalog/productcodespart.h"
#include "ui/catalog/productdemandpart.h"
#include "ui/catalog/producthistorypart.h"
#include "ui/catalog/productidentitypart.h"
#include "ui/catalog/productoriginpart.h"
#include "ui/catalog/productphotopart.h"
#include "ui/catalog/productsupplierspart.h"
#include "ui/catalog/productwords.h"
#include "ui/shell/logbutton.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

ProductPage::ProductPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Suppliers, parent)
{
    buildUi();
}

void ProductPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    outer->addWidget(m_head);
    auto *ground = new Ground(Token::Surface, Qt::BottomEdge);
    buildTabs(ground);
    outer->addWidget(ground);
    m_bands = new Bands;
    outer->addWidget(m_bands);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
    m_identity = new ProductIdentityPart(desk());
    addPart(m_identity, tr("Identity"));
    addPart(new ProductOriginPart(desk()), tr("Origin and labels"));
    addPart(new ProductCodesPart(desk()), tr("Codes"));
    addPart(new ProductSuppliersPart(desk()), tr("Suppliers"));
    addPart(new ProductPhotoPart(desk()), tr("Photo"));
    addPart(new ProductHistoryPart(desk()), tr("History"));
    addPart(new ProductDemandPart(desk()), tr("Demand"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_stack->setCurrentIndex(m_tabs->currentIndex());
        showButtons();
        reload();
    });
    showButtons();
}

void ProductPage::buildHead()
{
    m_head = new PageHead({});
    m_head->setParentPage(tr("Products"));
    m_code = makeLabel({}, TextSize::Section, Weight::Regular, Token::TextMuted);
    m_head->addAfterTitle(m_code);
    m_chip = new Chip({});
    m_head->addAfterTitle(m_chip);
    m_cancel = new KeyButton(tr("Do not save"));
    m_cancel->setObjectName(u"product-cancel"_qs);
    m_save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    m_save->setObjectName(u"product-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_head->addAction(
        makeLogButton(desk(), u"product"_qs, [this] { return QString::number(m_id->value()); }));
    if (desk().may(Permission::SetPrices)) {
        auto *price = new KeyButton(tr("New price"));
        price->setObjectName(u"product-new-price"_qs);
        price->setKey(Qt::Key_F2);
        m_head->addAction(price);
        connect(price, &QPushButton::clicked, this, &ProductPage::showPrice);
    }
    m_head->addAction(m_cancel);
    m_head->addAction(m_save);
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().back(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        part()->forget();
        reload();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_bands->settleAll();
        part()->save();
    });
}

void ProductPage::buildTabs(QWidget *holder)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 0, 24, 1);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"product-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the product’s file"));
    row->addWidget(m_tabs);
    row->addStretch();
}

void ProductPage::addPart(ProductPart *part, const QString &word)
{
    m_parts.push_back(part);
    m_stack->addWidget(makeScrolling(part));
    m_tabs->addWord(word);
}

ProductPart *ProductPage::part() const
{
    return m_parts[size_t(m_tabs->currentIndex())];
}

void ProductPage::begin(const QVariant &about)
{
    if (!about.isValid())
        return;
    const QVariantList words = about.toList();
    const ProductId id(words.isEmpty() ? about.toLongLong() : words[0].toLongLong());
    if (m_id != id) {
        m_id = id;
        m_bands->settleAll();
    }
    reload();
    m_tabs->setFocus();
    if (words.value(1).toString() == u"price")
        showPrice();
}

void ProductPage::showPrice()
{
    showTab(Identity);
    m_identity->beginPrice();
}

void ProductPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProductPage::showButtons()
{
    const bool shown = part()->hasForm() && desk().may(Permission::EditProducts);
    m_cancel->setVisible(shown);
    m_save->setVisible(shown);
}

void ProductPage::reload()
{
    if (!m_id)
        return;
    const Result<ProductView> view = ProductSheetService(desk().db()).view(desk().session(), *m_id);
    if (view)
        fill(*view);
    else
        m_head->setTitle(view.failure().message);
}

void ProductPage::fill(const ProductView &view)
{
    m_head->setTitle(view.product.name);
    m_code->setText(view.product.code);
    m_chip->setState(ProductWords::life(view.life), ProductWords::kindOf(view.life));
    const auto codes = CatalogService(desk().db()).codes(*m_id);
    m_tabs->setCount(Codes, codes ? int(codes->size()) : -1);
    const auto offers = SupplierService(desk().db()).offers(*m_id);
    m_tabs->setCount(Suppliers, offers ? int(offers->size()) : -1);
    part()->showProduct(view);
}

bool ProductPage::scanned(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    m_bands->settleAll();
    if (hit) {
        desk().sound(ScanSound::Sound::Success);
        if (hit->product.id != m_id && mayForget())
            begin(hit->product.id.value());
        return true;
    }
    if (part()->scanned(code))
        return true;
    desk().sound(ScanSound::Sound::Unknown);
    m_bands->post({Kind::Warning, tr("Unknown code %1.").arg(groupedCode(code)),
                   tr("The product shown has not changed.")});
    return true;
}

bool ProductPage::mayForget()
{
    const auto isTouched = [](const ProductPart *part) { return part->isTouched(); };
    if (std::none_of(m_parts.begin(), m_parts.end(), isTouched))
        return true;
    const bool thrown = Ask::confirm(this, {tr("Leave without saving?"),
                                            tr("What was typed on this product would be lost."),
                                            tr("Do not save"), tr("Go on typing"), true});
    if (thrown) {
        for (ProductPart *part : m_parts)
            part->forget();
    }
    return thrown;
}

bool ProductPage::mayLeave()
{
    return mayForget();
}

void ProductPage::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (!isBack) {
        Page::keyPressEvent(event);
        return;
    }
    desk().back();
    event->accept();
}

Page *makeProductPage(Desk &desk, QWidget *parent)
{
    return new ProductPage(desk, parent);
}

} // namespace cabas::ui
