// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpick.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace cabas::ui {

namespace {

constexpr int mostFound = 8;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

ProductPick::ProductPick(Desk &desk, QWidget *parent)
    : SearchEdit(tr("Name or code"), parent), m_desk(desk), m_found(new QStandardItemModel(this)),
      m_list(new QCompleter(m_found, this))
{
    // Not the field's own completer, which would write each line one passes into the field.
    m_list->setWidget(this);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(mostFound);
    m_list->popup()->setAccessibleName(tr("Products found"));
    Theme::setLook(m_list->popup(), "look", u"found"_qs);
    connect(this, &QLineEdit::textEdited, this, &ProductPick::drop);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            drop();
    });
    connect(this, &SearchEdit::searched, this, &ProductPick::suggest);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose(ProductId(index.data(Qt::UserRole).toLongLong()),
                       index.data(nameRole).toString());
            });
}

void ProductPick::drop()
{
    if (!m_product)
        return;
    m_product.reset();
    Q_EMIT dropped();
}

void ProductPick::setProduct(const std::optional<ProductId> &product)
{
    m_product.reset();
    clear();
    if (!product)
        return;
    const Result<Product> found = CatalogService(m_desk.db()).find(m_desk.session(), *product);
    if (!found)
        return;
    m_product = product;
    setText(found->name);
    setCursorPosition(0);
}

bool ProductPick::take(const QString &code)
{
    const Result<ProductHit> hit = CatalogService(m_desk.db()).findByCode(m_desk.session(), code);
    if (hit)
        choose(hit->product.id, hit->product.name);
    return hit.ok();
}

void ProductPick::choose(ProductId product, const QString &name)
{
    m_product = product;
    m_list->popup()->hide();
    setText(name);
    setCursorPosition(0);
    Q_EMIT picked(product);
}

void ProductPick::suggest(const QString &typed)
{
    if (typed.isEmpty() || m_product || !hasFocus()) {
        m_list->popup()->hide();
        return;
    }
    m_found->clear();
    const auto found = CatalogService(m_desk.db()).search(m_desk.session(), typed, mostFound);
    for (const auto &[product, barcode] : found ? *found : std::vector<ListedProduct>()) {
        QStringList words{product.name, product.code};
        if (product.price)
            words += priceText(*product.price, product.unit, Language::locale());
        auto *item = new QStandardItem(words.join(u" · "_qs));
        item->setData(product.id.value(), Qt::UserRole);
        item->setData(product.name, nameRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_list->complete();
    else
        m_list->popup()->hide();
}

void ProductPick::takeTyped()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || m_product)
        return;
    if (take(typed))
        return;
    const auto found = CatalogService(m_desk.db()).search(m_desk.session(), typed, mostFound);
    if (!found || found->empty())
        Q_EMIT missed(tr("No product is called “%1”.").arg(typed));
    else if (found->size() == 1)
        choose(found->front().product.id, found->front().product.name);
}

void ProductPick::keyPressEvent(QKeyEvent *event)
{
    // Chosen before the field says that Enter was pressed: no list opens that would go at once.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeTyped();
    SearchEdit::keyPressEvent(event);
}

} // namespace cabas::ui
