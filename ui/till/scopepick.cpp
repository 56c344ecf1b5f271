// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/scopepick.h"

#include "core/catalog/catalogservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/shell/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cabas::ui {

ScopePick::ScopePick(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_kind = new SegmentedControl;
    m_kind->addSegment(tr("One article"));
    m_kind->addSegment(tr("A family"));
    m_product = new ProductPick(desk);
    m_product->setObjectName(u"scope-product"_qs);
    m_product->setAccessibleName(tr("Article"));
    m_family = new QComboBox;
    m_family->setObjectName(u"scope-family"_qs);
    m_family->setAccessibleName(tr("Family"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_product);
    column->addWidget(m_family);
    setFocusProxy(m_product);
    connect(m_kind, &SegmentedControl::currentChanged, this, &ScopePick::showKind);
    connect(m_product, &ProductPick::picked, this, &ScopePick::changed);
    fillFamilies();
    showKind();
}

void ScopePick::fillFamilies()
{
    const auto families = CatalogService(m_desk.db()).families();
    m_family->clear();
    for (const Family &family : families ? *families : std::vector<Family>())
        m_family->addItem(family.name, family.id.value());
}

void ScopePick::showKind()
{
    const bool isProduct = m_kind->current() == 0;
    m_product->setVisible(isProduct);
    m_family->setVisible(!isProduct);
    setFocusProxy(isProduct ? static_cast<QWidget *>(m_product) : m_family);
    Q_EMIT changed();
}

Unit ScopePick::unit() const
{
    if (!product())
        return Unit::Piece;
    const auto found = CatalogService(m_desk.db()).find(m_desk.session(), *product());
    return found ? found->unit : Unit::Piece;
}

void ScopePick::set(std::optional<ProductId> product, std::optional<FamilyId> family)
{
    fillFamilies();
    m_kind->setCurrent(family ? 1 : 0);
    m_product->setProduct(product);
    if (!product)
        m_product->clear();
    if (family)
        m_family->setCurrentIndex(m_family->findData(family->value()));
    showKind();
    // What a term is about stays: another one is another term.
    const bool isNew = !product && !family;
    for (QWidget *each : std::initializer_list<QWidget *>{m_kind, m_product, m_family})
        each->setEnabled(isNew);
}

std::optional<ProductId> ScopePick::product() const
{
    return m_kind->current() == 0 ? m_product->product() : std::nullopt;
}

std::optional<FamilyId> ScopePick::family() const
{
    if (m_kind->current() == 0 || m_family->currentIndex() < 0)
        return std::nullopt;
    return FamilyId(m_family->currentData().toLongLong());
}

bool ScopePick::take(const QString &code)
{
    m_kind->setCurrent(0);
    showKind();
    return m_product->take(code);
}

} // namespace cabas::ui
