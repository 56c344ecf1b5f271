// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventorystart.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/shelfcheckservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rateedit.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int shelfRow = 28;
constexpr int mostShelves = 5;

} // namespace

InventoryStartPanel::InventoryStartPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new SidePanel;
    panel->setClosable(false);
    panel->setTitle(tr("Count some shelves"), tr("Start an inventory"));
    panel->setSubtitle(tr("The shop goes on selling meanwhile."));
    outer->addWidget(panel);
    m_name = new QLineEdit;
    m_name->setObjectName(u"inventory-name"_qs);
    m_nameField = new Field(tr("Name"), m_name);
    m_nameField->setNoteReserved(false);
    panel->body()->addWidget(m_nameField);
    m_shelvesLabel = makeLabel(tr("Shelves (Space ticks one)"), TextSize::Caption, Weight::Strong);
    panel->body()->addWidget(m_shelvesLabel);
    m_shelves = new QListWidget;
    m_shelves->setObjectName(u"inventory-shelves"_qs);
    m_shelves->setAccessibleName(tr("Shelves to count"));
    m_shelves->setItemDelegate(new RowDelegate(m_shelves));
    m_shelves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->body()->addWidget(m_shelves);
    m_others = new QLineEdit;
    m_others->setObjectName(u"inventory-others"_qs);
    m_othersField = new Field({}, m_others);
    m_othersField->setNote(tr("The back room, a fridge. The places of a product are added up."));
    panel->body()->addWidget(m_othersField);
    m_family = new QComboBox;
    m_family->setObjectName(u"inventory-family"_qs);
    auto *familyField = new Field(tr("Products of a family should be there"), m_family);
    familyField->setNoteReserved(false);
    panel->body()->addWidget(familyField);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_part = new RateEdit;
    m_part->setObjectName(u"inventory-part"_qs);
    row->addWidget(new Field(tr("Count again beyond"), m_part));
    m_value = new MoneyEdit;
    m_value->setObjectName(u"inventory-value"_qs);
    row->addWidget(new Field(tr("and beyond"), m_value));
    panel->body()->addLayout(row);
    panel->body()->addStretch();
    m_start = new KeyButton(tr("Start the inventory"), KeyButton::Role::Primary);
    m_start->setObjectName(u"start"_qs);
    m_start->setKey(Qt::Key_F12);
    m_start->setSpread(true);
    m_start->setSize(KeyButton::Size::CounterKey);
    panel->addFoot(m_start, 1);
    connect(m_start, &QPushButton::clicked, this, &InventoryStartPanel::start);
    setFocusProxy(m_name);
}

void InventoryStartPanel::renew()
{
    m_name->setText(tr("Inventory of %1").arg(dateText(m_desk.session().today())));
    m_name->selectAll();
    m_nameField->setError({});
    m_othersField->setError({});
    m_others->clear();
    m_shelves->clear();
    if (const auto shelves = ShelfCheckService(m_desk.db()).shelves(m_desk.session())) {
        for (const Shelf &shelf : *shelves) {
            auto *item = new QListWidgetItem(shelf.name, m_shelves);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    // Before the first walk of the shelves none is known.
    const bool any = m_shelves->count() > 0;
    m_shelves->setVisible(any);
    m_shelvesLabel->setVisible(any);
    m_shelves->setFixedHeight(shelfRow * std::clamp(m_shelves->count(), 2, mostShelves));
    m_othersField->setLabel(any ? tr("Other places, parted by commas")
                                : tr("Places to count, parted by commas"));
    m_family->clear();
    m_family->addItem(tr("No family"), 0);
    if (const auto families = CatalogService(m_desk.db()).families()) {
        for (const Family &family : *families)
            m_family->addItem(family.name, family.id.value());
    }
    const Tolerance usual;
    m_part->setValue(usual.partBp);
    m_value->setValue(usual.value);
}

void InventoryStartPanel::refuse(const Failure &failure)
{
    (failure.code == u"bad_name" ? m_nameField : m_othersField)->refuse(failure.message);
}

void InventoryStartPanel::start()
{
    InventoryStart wish;
    wish.name = m_name->text();
    for (int row = 0; row < m_shelves->count(); ++row) {
        if (m_shelves->item(row)->checkState() == Qt::Checked)
            wish.zones.push_back(m_shelves->item(row)->text());
    }
    for (const QString &other : m_others->text().split(u',', Qt::SkipEmptyParts)) {
        if (!other.trimmed().isEmpty())
            wish.zones.push_back(other.trimmed());
    }
    if (const qint64 family = m_family->currentData().toLongLong(); family > 0)
        wish.family = FamilyId(family);
    wish.tolerance.partBp = m_part->value().value_or(wish.tolerance.partBp);
    wish.tolerance.value = m_value->value().value_or(wish.tolerance.value);
    m_nameField->setError({});
    m_othersField->setError({});
    Q_EMIT startWanted(wish);
}

} // namespace cabas::ui
