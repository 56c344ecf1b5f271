// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierpanel.h"

#include "ui/catalog/ownfieldblock.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/crateservice.h"
#include "core/purchasing/creditservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "ui/purchasing/supplierrows.h"
#include "ui/purchasing/suppliertermsform.h"
#include "ui/shell/desk.h"
#include "ui/shell/logbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 431;
constexpr int newestDeliveries = 100;
constexpr int tableHeight = 420;

} // namespace

SupplierPanel::SupplierPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void SupplierPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"supplier-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the supplier"));
    for (const QString &word : {tr("Essentials"), tr("Products"), tr("Deliveries"), tr("Ordering")})
        m_tabs->addWord(word);
    m_panel->setTabs(m_tabs);
    m_panel->addHeadAction(makeLogButton(m_desk, u"supplier"_qs, [this] {
        return m_id ? QString::number(m_id->value()) : QString();
    }));
    m_stack = new QStackedWidget;
    m_panel->body()->addWidget(m_stack);
    buildTables();
    m_edit = new KeyButton(tr("Change"), KeyButton::Role::Primary);
    m_edit->setObjectName(u"supplier-edit"_qs);
    m_edit->setKey(Qt::Key_F2);
    m_add = new KeyButton(tr("Add a product"), KeyButton::Role::Primary);
    m_add->setObjectName(u"supplier-add-item"_qs);
    m_add->setIconName(u"plus"_qs);
    m_keep = new KeyButton(tr("Keep the terms"), KeyButton::Role::Primary);
    m_keep->setObjectName(u"terms-keep"_qs);
    m_keep->setKey(Qt::Key_F12);
    for (KeyButton *button : {m_edit, m_add, m_keep})
        m_panel->addFoot(button);
    connect(m_keep, &QPushButton::clicked, m_terms, &SupplierTermsForm::save);
    connect(m_panel, &SidePanel::closed, this, &SupplierPanel::closed);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(*m_id); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT itemWanted({}); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showButtons();
    });
    showButtons();
}

void SupplierPanel::buildTables()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    m_facts = new FactList;
    column->addWidget(m_facts);
    m_credits = new KeyButton(tr("Credit notes awaited"), KeyButton::Role::Quiet);
    m_credits->setObjectName(u"supplier-credits"_qs);
    m_credits->setIconName(u"receipt-text"_qs);
    m_credits->setKey(Qt::Key_F4);
    connect(m_credits, &QPushButton::clicked, this,
            [this] { m_desk.go(u"credits"_qs, m_id->value()); });
    auto *year = new KeyButton(tr("A year with them"), KeyButton::Role::Quiet);
    year->setObjectName(u"supplier-year"_qs);
    year->setIconName(u"chart-column"_qs);
    year->setKey(Qt::Key_F3);
    connect(year, &QPushButton::clicked, this,
            [this] { m_desk.go(u"supplier"_qs, m_id->value()); });
    m_invoices = new KeyButton(tr("Their invoices"), KeyButton::Role::Quiet);
    m_invoices->setObjectName(u"supplier-invoices"_qs);
    m_invoices->setIconName(u"file-text"_qs);
    connect(m_invoices, &QPushButton::clicked, this,
            [this] { m_desk.go(u"invoices"_qs, m_id->value()); });
    column->addWidget(year, 0, Qt::AlignLeft);
    column->addWidget(m_credits, 0, Qt::AlignLeft);
    column->addWidget(m_invoices, 0, Qt::AlignLeft);
    m_invoices->setVisible(m_desk.may(Permission::ViewBooks));
    column->addStretch(1);
    m_stack->addWidget(top);
    const auto addTable = [this](RowsModel *rows, const QString &name, const QString &object,
                                 const QString &icon, const QString &empty) {
        auto *table = new DataTable(name);
        table->setObjectName(object);
        table->setModel(rows);
        table->setDensity(DataTable::Density::TwoLines);
        table->setMinimumHeight(tableHeight);
        auto *card = new TableCard(table);
        card->setEmpty(new EmptyState(icon, empty));
        m_stack->addWidget(card);
        return table;
    };
    m_soldRows = new RowsModel(SupplierRows::soldColumns(), this);
    m_sold = addTable(m_soldRows, tr("What they sell us"), u"supplier-items"_qs, u"apple"_qs,
                      tr("They sell us nothing yet."));
    m_sold->setColumnWidths({0, 72, 136});
    m_deliveryRows = new RowsModel(SupplierRows::deliveryColumns(), this);
    m_deliveries =
        addTable(m_deliveryRows, tr("Their deliveries, newest first"), u"supplier-deliveries"_qs,
                 u"truck"_qs, tr("They have not delivered yet."));
    m_deliveries->setColumnWidths({0, 88, 128});
    m_terms = new SupplierTermsForm(m_desk);
    m_stack->addWidget(m_terms);
    connect(m_sold, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (m_desk.may(Permission::EditSuppliers))
            Q_EMIT itemWanted(m_items[size_t(index.row())]);
    });
}

void SupplierPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void SupplierPanel::showButtons()
{
    const bool may = m_desk.may(Permission::EditSuppliers);
    const int tab = m_tabs->currentIndex();
    m_edit->setVisible(may && tab != Products && tab != Ordering);
    m_keep->setVisible(may && tab == Ordering);
    m_add->setVisible(may && tab == Products);
}

void SupplierPanel::showSupplier(SupplierId id)
{
    // Terms that are being typed stay while the list is read anew.
    if (m_id != id || m_tabs->currentIndex() != Ordering)
        m_terms->showSupplier(id);
    m_id = id;
    const SupplierService suppliers(m_desk.db());
    const Result<Supplier> supplier = suppliers.find(id);
    if (!supplier) {
        m_panel->setTitle({}, supplier.failure().message);
        return;
    }
    m_panel->setTitle({}, supplier->name);
    m_panel->setSubtitle(supplier->code);
    fillFacts(*supplier);
    const auto sold = suppliers.sold(m_desk.session(), id);
    m_items = sold ? *sold : std::vector<SoldItem>();
    m_soldRows->setRows(SupplierRows::sold(m_items));
    const auto deliveries = suppliers.deliveries(m_desk.session(), id, newestDeliveries);
    m_deliveryRows->setRows(SupplierRows::deliveries(
        deliveries ? *deliveries : std::vector<Delivery>(), m_desk.session()));
    m_tabs->setCount(Products, int(m_items.size()));
    m_tabs->setCount(Deliveries, m_deliveryRows->rowCount());
}

void SupplierPanel::fillFacts(const Supplier &supplier)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? tr("not known") : text; };
    m_facts->clear();
    m_facts->addFact(tr("Phone"), known(supplier.phone), !supplier.phone.isEmpty());
    m_facts->addFact(tr("E-mail"), known(supplier.email));
    const auto sheet = SupplierSheetService(m_desk.db()).sheet(m_desk.session(), supplier.id);
    for (const SupplierContact &contact :
         sheet ? sheet->contacts : std::vector<SupplierContact>()) {
        QStringList words{contact.name, contact.phone, contact.email};
        words.removeAll(QString());
        m_facts->addFact(contact.role.isEmpty() ? tr("Contact") : contact.role,
                         words.join(u" · "_qs));
    }
    m_facts->addFact(tr("Paid"), tr("%n day(s) after the invoice", nullptr, supplier.termsDays));
    m_facts->addFact(tr("SIREN"), known(supplier.siren));
    addFiguresOf(supplier.id);
    const auto balances = CrateService(m_desk.db()).balances(m_desk.session());
    std::vector<CrateCount> crates;
    for (const CrateBalance &each : balances ? *balances : std::vector<CrateBalance>()) {
        if (each.supplier == supplier.id && each.count != 0)
            crates.push_back({each.kind, each.count, each.kindName, {}});
    }
    if (!crates.empty())
        m_facts->addFact(tr("Their crates here"), CrateRules::words(crates), true);
    if (!supplier.active)
        m_facts->addFact(tr("State"), tr("no longer used"), true);
    if (!supplier.notes.isEmpty())
        m_facts->addFact(tr("Notes"), supplier.notes);
    OwnFieldBlock::addFacts(m_desk, RecordKind::Supplier, supplier.id.value(), *m_facts);
}

void SupplierPanel::addFiguresOf(SupplierId supplier)
{
    const QLocale locale = Language::locale();
    const auto shortage = SupplierService(m_desk.db()).shortage(m_desk.session(), supplier);
    if (shortage && shortage->announced.cents() > 0)
        m_facts->addFact(tr("Missing over a year"),
                         tr("%1: %2 of %3")
                             .arg(rateText(shortage->rateBp(), locale),
                                  moneyText(shortage->missing, locale),
                                  moneyText(shortage->announced, locale)),
                         shortage->missing.cents() > 0);
    const auto awaited = CreditService(m_desk.db()).awaited(m_desk.session(), supplier);
    const bool isAwaited = awaited && awaited->count > 0;
    m_credits->setVisible(isAwaited);
    if (isAwaited)
        m_facts->addFact(tr("They owe in credit notes"),
                         tr("%1 without VAT, since %2")
                             .arg(moneyText(awaited->amount, locale),
                                  dateText(awaited->oldest.value_or(QDate()))),
                         true);
}

} // namespace cabas::ui
