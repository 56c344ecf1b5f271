// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productsupplierspart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rowsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int newestCosts = 200;
constexpr int comboLetters = 8;
constexpr int tableHeight = 168;

} // namespace

ProductSuppliersPart::ProductSuppliersPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    buildTables();
    buildForm();
}

void ProductSuppliersPart::buildTables()
{
    m_offerRows = new RowsModel({{tr("Supplier")},
                                 {tr("Pack"), RowsModel::Side::Right},
                                 {tr("Cost, without VAT"), RowsModel::Side::Right}},
                                this);
    m_offers = new DataTable(tr("Who sells it to us"));
    m_offers->setObjectName(u"product-offers"_qs);
    m_offers->setModel(m_offerRows);
    m_offers->setDensity(DataTable::Density::TwoLines);
    m_offers->setColumnWidths({0, 72, 128});
    m_offers->setMinimumHeight(tableHeight);
    auto *offers = new TableCard(m_offers);
    offers->setEmpty(new EmptyState(u"truck"_qs, tr("No supplier sells it to us yet.")));
    left()->addWidget(offers, 1);
    left()->addWidget(makeLabel(tr("What was asked for it"), TextSize::Section, Weight::Strong));
    m_costRows =
        new RowsModel({{tr("From")}, {tr("Supplier")}, {tr("Cost"), RowsModel::Side::Right}}, this);
    auto *table = new DataTable(tr("Costs over time, newest first"));
    table->setObjectName(u"product-costs"_qs);
    table->setModel(m_costRows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({120, 0, 128});
    table->setMinimumHeight(tableHeight);
    auto *costs = new TableCard(table);
    costs->setEmpty(new EmptyState(u"history"_qs, tr("No cost was noted yet.")));
    left()->addWidget(costs, 1);
    connect(m_offers, &DataTable::currentRowChanged, this, &ProductSuppliersPart::showOffer);
}

void ProductSuppliersPart::buildForm()
{
    auto *card = new Card;
    card->setTitle(tr("How they sell it"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        card->body()->addWidget(field);
        return field;
    };
    m_supplier = new QComboBox;
    m_supplier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_supplier->setMinimumContentsLength(comboLetters);
    m_supplierField = add(tr("Supplier"), m_supplier, u"offer-supplier"_qs);
    m_reference = new QLineEdit;
    m_referenceField = add(tr("Their reference"), m_reference, u"offer-reference"_qs);
    m_name = new QLineEdit;
    add(tr("Their name for it"), m_name, u"offer-name"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(tr("Units in a case"), m_pack, u"offer-pack"_qs);
    m_cost = new PriceEdit;
    m_costField = add(tr("Cost of one unit, without VAT"), m_cost, u"offer-cost"_qs);
    m_minimum = new QuantityEdit;
    m_minimumField = add(tr("Least one may order, in units"), m_minimum, u"offer-minimum"_qs);
    m_usual = new QCheckBox(tr("We usually buy it from them"));
    m_usual->setObjectName(u"offer-usual"_qs);
    m_usual->setMinimumHeight(24);
    card->body()->addWidget(m_usual);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_remove = KeyButton::iconOnly(u"trash-2"_qs, tr("They no longer sell it"));
    m_remove->setObjectName(u"offer-remove"_qs);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"offer-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(save);
    card->body()->addSpacing(8);
    card->body()->addLayout(buttons);
    if (!desk().may(Permission::EditSuppliers))
        card->hide();
    right()->addWidget(card);
    right()->addStretch(1);
    m_usual->setEnabled(mayEdit());
    connect(m_supplier, &QComboBox::activated, this, [this] {
        SupplierItem item;
        item.supplier = SupplierId(m_supplier->currentData().toLongLong());
        for (const SupplierItem &known : m_items) {
            if (known.supplier == item.supplier)
                item = known;
        }
        showItem(item);
        touch();
    });
    for (QLineEdit *edit : {m_reference, m_name, static_cast<QLineEdit *>(m_pack),
                            static_cast<QLineEdit *>(m_cost), static_cast<QLineEdit *>(m_minimum)})
        connect(edit, &QLineEdit::textEdited, this, [this] { touch(); });
    connect(save, &QPushButton::clicked, this, &ProductSuppliersPart::saveOffer);
    connect(m_remove, &QPushButton::clicked, this, &ProductSuppliersPart::remove);
}

QString ProductSuppliersPart::nameOf(SupplierId supplier) const
{
    for (const Supplier &known : m_suppliers) {
        if (known.id == supplier)
            return known.name;
    }
    return {};
}

void ProductSuppliersPart::fill()
{
    const SupplierService service(desk().db());
    const auto suppliers = service.all();
    m_suppliers = suppliers ? *suppliers : std::vector<Supplier>();
    const auto items = service.offers(id());
    m_items = items ? *items : std::vector<SupplierItem>();
    fillOffers();
    fillCosts();
    if (m_shown == id() && isTouched())
        return;
    m_shown = id();
    m_supplier->clear();
    m_supplier->addItem(tr("choose one"), 0);
    for (const Supplier &supplier : m_suppliers)
        m_supplier->addItem(supplier.name, supplier.id.value());
    const auto usual =
        std::find_if(m_items.begin(), m_items.end(), [this](const SupplierItem &item) {
            return item.supplier == view().product.supplier;
        });
    if (usual != m_items.end())
        showItem(*usual);
    else
        showItem(m_items.empty() ? SupplierItem() : m_items.front());
}

void ProductSuppliersPart::fillOffers()
{
    const QLocale locale = Language::locale();
    const Unit unit = view().product.unit;
    std::vector<RowOfCells> rows;
    for (const SupplierItem &item : m_items) {
        const bool isUsual = item.supplier == view().product.supplier;
        QStringList words;
        if (isUsual)
            words << tr("usual");
        words << (item.reference.isEmpty() ? tr("no reference")
                                           : tr("ref. %1").arg(item.reference));
        if (!item.minimum.isZero())
            words << tr("at least %1").arg(quantityText(item.minimum, unit, locale));
        if (!item.name.isEmpty())
            words << item.name;
        rows.push_back({item.supplier.value(),
                        {{nameOf(item.supplier),
                          {{Cell::Strong, isUsual}, {Cell::Second, words.join(u" · "_qs)}}},
                         {quantityText(item.pack, unit, locale)},
                         {item.cost.isZero() ? tr("not known") : costText(item.cost, locale),
                          {{Cell::Strong, !item.cost.isZero()}}}}});
    }
    m_offerRows->setRows(std::move(rows));
}

void ProductSuppliersPart::fillCosts()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    const auto costs = SupplierService(desk().db()).costs(desk().session(), id(), newestCosts);
    for (const SupplierCost &cost : costs ? *costs : std::vector<SupplierCost>())
        rows.push_back(
            {qint64(rows.size()),
             {{dateText(cost.from)},
              {nameOf(cost.supplier), {{Cell::Second, ProductWords::source(cost.source)}}},
              {costText(cost.cost, locale), {{Cell::Strong, true}}}}});
    m_costRows->setRows(std::move(rows));
}

void ProductSuppliersPart::showOffer(int row)
{
    if (row < 0 || size_t(row) >= m_items.size())
        return;
    settle();
    showItem(m_items[size_t(row)]);
}

void ProductSuppliersPart::showItem(const SupplierItem &item)
{
    for (Field *field :
         {m_supplierField, m_referenceField, m_packField, m_costField, m_minimumField})
        field->setError({});
    const Unit unit = view().product.unit;
    m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(item.supplier.value())));
    m_reference->setText(item.reference);
    m_name->setText(item.name);
    m_pack->setUnit(unit);
    m_pack->setValue(item.pack);
    m_cost->setValue(item.cost.isZero() ? std::nullopt : std::optional(item.cost));
    m_minimum->setUnit(unit);
    m_minimum->setValue(item.minimum.isZero() ? std::nullopt : std::optional(item.minimum));
    m_usual->setChecked(item.supplier.value() == 0 ? !view().product.supplier
                                                   : item.supplier == view().product.supplier);
    const bool isKnown = std::any_of(m_items.begin(), m_items.end(), [&](const auto &known) {
        return known.supplier == item.supplier;
    });
    m_remove->setEnabled(isKnown);
}

bool ProductSuppliersPart::checkFields()
{
    m_supplierField->setError(m_supplier->currentData().toLongLong() == 0 ? tr("Choose a supplier.")
                                                                          : QString());
    m_packField->setError(m_pack->value() ? QString() : tr("Write a number of units."));
    m_costField->setError(m_cost->problem());
    m_minimumField->setError(m_minimum->problem());
    for (Field *field : {m_supplierField, m_packField, m_costField, m_minimumField}) {
        if (field->hasError()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void ProductSuppliersPart::saveOffer()
{
    if (!checkFields())
        return;
    SupplierItem item;
    item.product = id();
    item.supplier = SupplierId(m_supplier->currentData().toLongLong());
    item.reference = m_reference->text();
    item.name = cleaned(m_name->text());
    item.pack = *m_pack->value();
    item.cost = m_cost->value().value_or(UnitPrice());
    item.minimum = m_minimum->value().value_or(Quantity());
    Product product = view().product;
    if (m_usual->isChecked())
        product.supplier = item.supplier;
    else if (product.supplier == item.supplier)
        product.supplier.reset();
    const bool isMoved = mayEdit() && product.supplier != view().product.supplier;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, item, product, isMoved] {
            return db.write([&](Tx &) -> Result<> {
                if (isMoved)
                    CABAS_TRY(CatalogService(db).update(session, product));
                return SupplierService(db).setItem(session, item);
            });
        },
        [this](const Result<> &saved) { done(saved); });
}

void ProductSuppliersPart::done(const Result<> &saved)
{
    if (saved) {
        settle();
        desk().toast(tr("Saved."));
        return;
    }
    const QString code = saved.failure().code;
    Field *field = code.contains(u"reference"_qs)  ? m_referenceField
                   : code.contains(u"minimum"_qs)  ? m_minimumField
                   : code.contains(u"pack"_qs)     ? m_packField
                   : code.contains(u"cost"_qs)     ? m_costField
                   : code.contains(u"supplier"_qs) ? m_supplierField
                                                   : nullptr;
    if (field == nullptr) {
        Ask::tellRefusal(this, saved.failure());
        return;
    }
    field->refuse(saved.failure().message);
}

void ProductSuppliersPart::remove()
{
    const SupplierId supplier(m_supplier->currentData().toLongLong());
    const bool sure = Ask::confirm(
        this, {tr("%1 no longer sells it?").arg(nameOf(supplier)),
               tr("Their reference and terms are forgotten; what they asked stays known."),
               tr("They no longer sell it"), tr("They still do"), true});
    if (!sure)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, supplier, product = id()] {
            return SupplierService(db).removeItem(session, supplier, product);
        },
        [this](const Result<> &removed) {
            if (!removed)
                return Ask::tellRefusal(this, removed.failure());
            settle();
        });
}

} // namespace cabas::ui
