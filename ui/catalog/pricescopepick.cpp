// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricescopepick.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/catalog/productpick.h"
#include "ui/catalog/productwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int comboLetters = 8;

QComboBox *makeCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(comboLetters);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

using Choices = std::vector<std::pair<qint64, QString>>;

Choices families(Desk &desk)
{
    Choices choices;
    const auto known = CatalogService(desk.db()).families();
    const std::vector<Family> all = known ? *known : std::vector<Family>();
    for (const Family &family : all)
        choices.emplace_back(family.id.value(), ProductWords::familyPath(family, all));
    std::sort(choices.begin(), choices.end(), [](const auto &left, const auto &right) {
        return fold(left.second) < fold(right.second);
    });
    return choices;
}

Choices suppliers(Desk &desk)
{
    Choices choices;
    const auto known = SupplierService(desk.db()).all();
    for (const Supplier &supplier : known ? *known : std::vector<Supplier>())
        choices.emplace_back(supplier.id.value(), supplier.name);
    return choices;
}

void fill(QComboBox *combo, const Choices &choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &[id, name] : choices)
        combo->addItem(name, id);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

PriceScopeWords::PriceScopeWords(Desk &desk) : m_desk(desk)
{
    for (const auto &[id, name] : families(desk))
        m_families.insert(id, name);
    for (const auto &[id, name] : suppliers(desk))
        m_suppliers.insert(id, name);
}

QString PriceScopeWords::kind(PricingScopeKind kind)
{
    switch (kind) {
    case PricingScopeKind::All:
        return tr("all products");
    case PricingScopeKind::Family:
        return tr("a family");
    case PricingScopeKind::Supplier:
        return tr("a supplier");
    case PricingScopeKind::Product:
        break;
    }
    return tr("one product");
}

QString PriceScopeWords::of(const PricingScope &scope) const
{
    switch (scope.kind) {
    case PricingScopeKind::All:
        return kind(scope.kind);
    case PricingScopeKind::Family:
        return m_families.value(scope.id);
    case PricingScopeKind::Supplier:
        return m_suppliers.value(scope.id);
    case PricingScopeKind::Product:
        break;
    }
    const auto product = CatalogService(m_desk.db()).find(m_desk.session(), ProductId(scope.id));
    return product ? product->name : QString();
}

PriceScopePick::PriceScopePick(Desk &desk, const std::vector<PricingScopeKind> &kinds,
                               const QString &names, QObject *parent)
    : QObject(parent), m_desk(desk), m_kind(makeCombo()), m_family(makeCombo()),
      m_supplier(makeCombo()), m_product(new ProductPick(desk)),
      m_kindField(new Field(tr("For"), m_kind)), m_which(new QWidget),
      m_familyField(new Field(tr("Family"), m_family)),
      m_supplierField(new Field(tr("Supplier"), m_supplier)),
      m_productField(new Field(tr("Product"), m_product))
{
    for (Field *field : {m_familyField, m_supplierField, m_productField})
        field->setNoteReserved(false);
    m_kind->setObjectName(names + u"-scope"_qs);
    m_family->setObjectName(names + u"-family"_qs);
    m_supplier->setObjectName(names + u"-supplier"_qs);
    m_product->setObjectName(names + u"-product"_qs);
    auto *column = new QVBoxLayout(m_which);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Field *field : {m_familyField, m_supplierField, m_productField})
        column->addWidget(field);
    for (const PricingScopeKind kind : kinds)
        m_kind->addItem(PriceScopeWords::kind(kind), int(kind));
    refresh();
    showWhich();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showWhich();
        Q_EMIT changed();
    });
    for (QComboBox *combo : {m_family, m_supplier})
        connect(combo, &QComboBox::currentIndexChanged, this, &PriceScopePick::changed);
    connect(m_product, &ProductPick::picked, this, [this] {
        m_productField->setError({});
        Q_EMIT changed();
    });
    connect(m_product, &ProductPick::dropped, this, &PriceScopePick::changed);
    connect(m_product, &ProductPick::missed, m_productField, &Field::setError);
}

PricingScopeKind PriceScopePick::kind() const
{
    return PricingScopeKind(m_kind->currentData().toInt());
}

void PriceScopePick::refresh()
{
    fill(m_family, families(m_desk));
    fill(m_supplier, suppliers(m_desk));
}

void PriceScopePick::showWhich()
{
    const PricingScopeKind now = kind();
    m_which->setVisible(m_shown && now != PricingScopeKind::All);
    m_familyField->setVisible(now == PricingScopeKind::Family);
    m_supplierField->setVisible(now == PricingScopeKind::Supplier);
    m_productField->setVisible(now == PricingScopeKind::Product);
    m_productField->setError({});
}

std::optional<PricingScope> PriceScopePick::scope() const
{
    const auto chosen = [this](const QComboBox *combo) -> std::optional<PricingScope> {
        if (combo->currentIndex() < 0)
            return std::nullopt;
        return PricingScope{kind(), combo->currentData().toLongLong()};
    };
    switch (kind()) {
    case PricingScopeKind::All:
        return PricingScope();
    case PricingScopeKind::Family:
        return chosen(m_family);
    case PricingScopeKind::Supplier:
        return chosen(m_supplier);
    case PricingScopeKind::Product:
        break;
    }
    if (!m_product->product())
        return std::nullopt;
    return PricingScope{PricingScopeKind::Product, m_product->product()->value()};
}

void PriceScopePick::setScope(const PricingScope &scope)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(scope.kind))));
    if (scope.kind == PricingScopeKind::Family)
        m_family->setCurrentIndex(m_family->findData(scope.id));
    if (scope.kind == PricingScopeKind::Supplier)
        m_supplier->setCurrentIndex(m_supplier->findData(scope.id));
    const bool isProduct = scope.kind == PricingScopeKind::Product;
    m_product->setProduct(isProduct ? std::optional(ProductId(scope.id)) : std::nullopt);
    showWhich();
}

void PriceScopePick::hold(const std::optional<PricingScopeKind> &kind)
{
    if (kind && this->kind() != *kind)
        m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
    m_kind->setEnabled(!kind);
}

void PriceScopePick::setShown(bool shown)
{
    m_shown = shown;
    m_kindField->setVisible(shown);
    showWhich();
}

void PriceScopePick::refuse(const QString &why)
{
    Field *field = m_kindField;
    if (kind() == PricingScopeKind::Family)
        field = m_familyField;
    if (kind() == PricingScopeKind::Supplier)
        field = m_supplierField;
    if (kind() == PricingScopeKind::Product)
        field = m_productField;
    field->refuse(why);
}

} // namespace cabas::ui
