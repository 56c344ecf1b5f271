// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricegrouppanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 440;
constexpr int tableHeight = 176;
/// More than share one price in any shop.
constexpr int mostAtOnce = 200;

} // namespace

PriceGroupPanel::PriceGroupPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_panel->body()->addWidget(makeAdd());
    m_panel->body()->addWidget(makeTable(), 1);
    m_panel->body()->addWidget(makePrice());
    auto *remove = new KeyButton(tr("Remove…"), KeyButton::Role::Danger);
    remove->setObjectName(u"group-remove"_qs);
    m_set = new KeyButton(QString(), KeyButton::Role::Primary);
    m_set->setObjectName(u"group-set"_qs);
    m_set->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(remove);
    m_panel->addFoot(m_set);
    connect(m_panel, &SidePanel::closed, this, &PriceGroupPanel::closed);
    connect(remove, &QPushButton::clicked, this, &PriceGroupPanel::removeGroup);
    connect(m_set, &QPushButton::clicked, this, &PriceGroupPanel::setPrice);
}

QWidget *PriceGroupPanel::makeAdd()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_product = new ProductPick(m_desk);
    m_product->setObjectName(u"group-product"_qs);
    m_productField = new Field(tr("Put in: name, code or scan"), m_product);
    auto *all = new KeyButton(tr("All found"));
    all->setObjectName(u"group-all-found"_qs);
    all->setToolTip(tr("Puts in every product whose name holds these words."));
    m_productField->setNoteReserved(false);
    row->addWidget(m_productField, 1);
    row->addWidget(all, 0, Qt::AlignBottom);
    connect(m_product, &ProductPick::picked, this,
            [this](ProductId product) { putProducts({product}); });
    connect(m_product, &ProductPick::missed, m_productField, &Field::setError);
    connect(all, &QPushButton::clicked, this, &PriceGroupPanel::putAllFound);
    return holder;
}

QWidget *PriceGroupPanel::makeTable()
{
    m_rows = new RowsModel({{tr("Product")}, {tr("Price today"), RowsModel::Side::Right}}, this);
    m_table = new DataTable(tr("Products of the price family"));
    m_table->setObjectName(u"group-products"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 120});
    auto *card = new TableCard(m_table);
    card->setMinimumHeight(tableHeight);
    card->setEmpty(new EmptyState(u"apple"_qs, tr("No product in it yet.")));
    m_out = new KeyButton(tr("Take out"));
    m_out->setObjectName(u"group-take-out"_qs);
    m_out->setSize(KeyButton::Size::Small);
    connect(m_out, &QPushButton::clicked, this, &PriceGroupPanel::takeOut);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card, 1);
    column->addWidget(m_out, 0, Qt::AlignRight);
    return holder;
}

QWidget *PriceGroupPanel::makePrice()
{
    auto *card = new Card;
    card->setTitle(tr("One price for all"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_price = new MoneyEdit;
    m_price->setObjectName(u"group-price"_qs);
    m_priceField = new Field(tr("New price"), m_price);
    m_from = makeDayEdit(u"group-from"_qs);
    m_from->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *from = new Field(tr("From"), m_from);
    for (Field *field : {m_priceField, from}) {
        field->setNoteReserved(false);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    card->body()->addLayout(row);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"group-reason"_qs);
    auto *reason = new Field(tr("Reason"), m_reason);
    reason->setNoteReserved(false);
    card->body()->addWidget(reason);
    connect(m_price, &QLineEdit::returnPressed, this, &PriceGroupPanel::setPrice);
    return card;
}

std::optional<PriceGroupId> PriceGroupPanel::group() const
{
    return m_group ? std::optional(m_group->id) : std::nullopt;
}

void PriceGroupPanel::begin()
{
    m_product->setFocus();
}

void PriceGroupPanel::showGroup(const PriceGroup &group)
{
    if (!m_group || m_group->id != group.id) {
        m_product->setProduct(std::nullopt);
        m_price->setValue(std::nullopt);
        m_reason->clear();
        m_from->setDate(m_desk.session().today().addDays(1));
        m_priceField->setError({});
        m_productField->setError({});
    }
    m_group = group;
    const int count = int(group.products.size());
    m_panel->setTitle(tr("Price family"), group.name);
    m_panel->setSubtitle(tr("%n product(s)", nullptr, count));
    m_set->setText(tr("Set for %n product(s)", nullptr, count));
    m_set->setEnabled(count > 0);
    fillRows();
}

void PriceGroupPanel::fillRows()
{
    const int current = m_table->currentRow();
    const CatalogService catalog(m_desk.db());
    std::vector<RowOfCells> rows;
    std::optional<Money> first;
    for (const ProductId id : m_group->products) {
        const auto product = catalog.find(m_desk.session(), id);
        if (!product)
            continue;
        const std::optional<Money> price = product->price;
        if (rows.empty())
            first = price;
        rows.push_back({id.value(),
                        {{product->name, {{Cell::Suffix, product->code}}},
                         {price ? priceText(*price, product->unit, Language::locale()) : u"–"_qs,
                          {{Cell::Strong, price != first}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_out->setEnabled(m_rows->rowCount() > 0);
    if (current >= 0 && current < m_rows->rowCount())
        m_table->selectOnly(current);
}

template <typename Deed, typename Words>
void PriceGroupPanel::write(Deed deed, Words words)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), deed] {
            PricingService pricing(db);
            return deed(pricing, session);
        },
        [this, words](const auto &written) {
            if (written)
                Q_EMIT done(words(*written));
            else
                Q_EMIT refused(written.failure());
        });
}

bool PriceGroupPanel::put(const QString &code)
{
    return m_product->take(code);
}

void PriceGroupPanel::putProducts(const std::vector<ProductId> &products)
{
    m_productField->setError({});
    m_product->setProduct(std::nullopt);
    write(
        [name = m_group->name, products](PricingService &pricing, const Session &session) {
            return pricing.addToGroup(session, name, products);
        },
        [](const PriceGroup &group) {
            return tr("%1: %n product(s).", nullptr, int(group.products.size())).arg(group.name);
        });
}

void PriceGroupPanel::putAllFound()
{
    const QString typed = m_product->text().trimmed();
    const auto found = CatalogService(m_desk.db()).search(m_desk.session(), typed, mostAtOnce);
    if (typed.isEmpty() || !found || found->empty()) {
        m_productField->refuse(typed.isEmpty() ? tr("Write what their names hold.")
                                               : tr("No product is called “%1”.").arg(typed));
        return;
    }
    const bool isSure = Ask::confirm(
        this, {tr("Put %n product(s) into %1?", nullptr, int(found->size())).arg(m_group->name),
               tr("Those of another price family leave it. Their prices do not move."),
               tr("Put them in"), tr("Do not")});
    if (!isSure)
        return;
    std::vector<ProductId> products;
    for (const ListedProduct &each : *found)
        products.push_back(each.product.id);
    putProducts(products);
}

void PriceGroupPanel::takeOut()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    write(
        [product = ProductId(m_rows->key(row))](PricingService &pricing, const Session &session) {
            return pricing.takeOutOfGroup(session, product);
        },
        [](const Ok &) { return tr("Taken out. Its price stays."); });
}

void PriceGroupPanel::setPrice()
{
    m_priceField->setError(m_price->value() ? QString() : tr("Write a price."));
    if (!m_price->value() || !m_group)
        return;
    write(
        [id = m_group->id, price = *m_price->value(), from = m_from->date(),
         reason = m_reason->text()](PricingService &pricing, const Session &session) {
            return pricing.setGroupPrice(session, id, price, from, reason);
        },
        [](const GroupPriceSet &set) {
            QStringList words{
                tr("%n price(s) set; their labels are to be printed.", nullptr, set.changed)};
            for (const Warning &warning : set.warnings)
                words += warning.message;
            return words.join(u' ');
        });
}

void PriceGroupPanel::removeGroup()
{
    const bool isSure =
        Ask::confirm(this, {tr("Remove %1?").arg(m_group->name),
                            tr("Its products keep the prices they have, each its own."),
                            tr("Remove it"), tr("Keep it"), true});
    if (!isSure)
        return;
    write([id = m_group->id](PricingService &pricing,
                             const Session &session) { return pricing.removeGroup(session, id); },
          [](const Ok &) { return tr("The price family is gone."); });
}

} // namespace cabas::ui
