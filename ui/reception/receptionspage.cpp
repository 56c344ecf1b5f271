// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionspage.h"

#include "core/purchasing/supplierservice.h"
#include "core/reception/receptionservice.h"
#include "ui/reception/awaitedorders.h"
#include "ui/reception/deliveriesmodel.h"
#include "ui/reception/receiptpanel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int recentDeliveries = 50;
constexpr int mostSuppliers = 50;
constexpr int panelWidth = 384; ///< of the receipt too: two buttons with their keys

} // namespace

ReceptionsPage::ReceptionsPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers, parent)
{
    setAcceptDrops(true);
    buildUi();
}

void ReceptionsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageHead(tr("Receptions")));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(24, 16, 24, 24);
    left->setSpacing(12);
    m_bands = new Bands;
    left->addWidget(m_bands);
    m_model = new DeliveriesModel(desk().session().timeZone(), this);
    m_table = new DataTable(tr("Deliveries"));
    m_table->setObjectName(u"deliveries"_qs);
    m_table->setModel(m_model);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 152, 108, 96, 128});
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    auto *card = new TableCard(m_table);
    card->setEmpty(
        new EmptyState(u"truck"_qs, tr("No delivery was received yet. Start one at the right.")));
    left->addWidget(card, 1);
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    growWidth(m_side, panelWidth);
    m_side->addWidget(makeStartPanel());
    m_receipt = new ReceiptPanel(desk());
    m_side->addWidget(m_receipt);
    connect(m_receipt, &ReceiptPanel::closed, this, &ReceptionsPage::leaveReceipt);
    connect(m_receipt, &ReceiptPanel::deliveryWanted, this, &ReceptionsPage::showReceipt);
    row->addWidget(m_side);
}

QWidget *ReceptionsPage::makeSuppliers()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(u"supplier-search"_qs);
    m_search->setPlaceholderText(tr("Supplier"));
    m_search->setAccessibleName(tr("Supplier"));
    connect(m_search, &QLineEdit::textChanged, this, &ReceptionsPage::listSuppliers);
    connect(m_search, &QLineEdit::returnPressed, this, &ReceptionsPage::start);
    column->addWidget(m_search);
    m_suppliers = new QListWidget;
    m_suppliers->setObjectName(u"suppliers"_qs);
    m_suppliers->setAccessibleName(tr("Suppliers"));
    m_suppliers->setItemDelegate(new RowDelegate(m_suppliers));
    m_suppliers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_suppliers, &QListWidget::itemActivated, this, &ReceptionsPage::start);
    column->addWidget(m_suppliers, 1);
    return holder;
}

QWidget *ReceptionsPage::makeStartPanel()
{
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    m_panel->setTitle(tr("Something arrives"), tr("Start a reception"));
    m_panel->setSubtitle(tr("Choose the supplier, or none for bread."));
    m_panel->body()->addWidget(makeWays(makeSuppliers()), 1);
    m_note = new KeyButton(tr("Add a delivery note or invoice"));
    m_note->setObjectName(u"note"_qs);
    m_note->setIconName(u"paperclip"_qs);
    connect(m_note, &QPushButton::clicked, this, &ReceptionsPage::chooseNote);
    m_panel->body()->addWidget(m_note);
    m_start = new KeyButton(tr("Start the reception"), KeyButton::Role::Primary);
    m_start->setObjectName(u"start"_qs);
    m_start->setKey(Qt::Key_F12);
    m_start->setSpread(true);
    m_start->setSize(KeyButton::Size::CounterKey);
    connect(m_start, &QPushButton::clicked, this, &ReceptionsPage::start);
    m_panel->addFoot(m_start, 1);
    return m_panel;
}

void ReceptionsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_search->clear();
    m_document = {};
    m_seller.reset();
    m_note->setText(tr("Add a delivery note or invoice"));
    listSuppliers({});
    m_side->setCurrentWidget(m_panel);
    listOrders();
    if (beginWithOrder(about))
        return;
    showWay(m_awaited->orderCount() > 0 ? FromOrders : FromSupplier);
    if (const auto end = ReceptionEnd::told(about))
        tellEnd(*end);
    else if (about.isValid())
        showReceipt(DeliveryId(about.toLongLong()));
}

void ReceptionsPage::tellEnd(const ReceptionEnd::Told &end)
{
    BandMessage message{Kind::Success, end.title, end.words, {}, {}};
    if (end.labels > 0)
        message.deeds.push_back(
            {tr("Print the labels"), [this] { desk().go(u"labels"_qs); }, true});
    else
        message.deeds.push_back({tr("Understood"), [] {}, true});
    m_bands->post(message);
    showReceipt(end.delivery);
}

void ReceptionsPage::showReceipt(DeliveryId id)
{
    m_receipt->showDelivery(id);
    m_side->setCurrentWidget(m_receipt);
}

void ReceptionsPage::leaveReceipt()
{
    m_side->setCurrentWidget(m_panel);
    m_search->setFocus();
}

void ReceptionsPage::reload()
{
    ReceptionService service(desk().db());
    const Result<std::vector<Delivery>> counting = service.counting(desk().session());
    const Result<std::vector<Delivery>> finished =
        service.finished(desk().session(), recentDeliveries);
    std::vector<Delivery> all = counting ? *counting : std::vector<Delivery>();
    if (finished)
        all.insert(all.end(), finished->begin(), finished->end());
    m_model->setDeliveries(std::move(all));
    desk().tellCount(u"receptions"_qs, counting ? int(counting->size()) : 0);
    if (m_search->text().isEmpty())
        listSuppliers({});
    listOrders();
}

void ReceptionsPage::listSuppliers(const QString &typed)
{
    m_suppliers->clear();
    auto *none = new QListWidgetItem(tr("No supplier"), m_suppliers);
    none->setData(Qt::UserRole, 0);
    SupplierService service(desk().db());
    const Result<std::vector<Supplier>> found =
        typed.trimmed().isEmpty() ? service.all() : service.search(typed, mostSuppliers);
    if (found) {
        for (const Supplier &supplier : *found) {
            auto *item = new QListWidgetItem(supplier.name, m_suppliers);
            item->setData(Qt::UserRole, supplier.id.value());
        }
    }
    // What is typed and not found must not become a delivery of nobody.
    const bool isTyped = !typed.trimmed().isEmpty();
    m_suppliers->setCurrentRow(!isTyped ? 0 : m_suppliers->count() > 1 ? 1 : -1);
}

void ReceptionsPage::start()
{
    if (m_ways->currentIndex() == FromOrders) {
        startWith({}, m_awaited->chosen());
        return;
    }
    const QListWidgetItem *item = m_suppliers->currentItem();
    if (item == nullptr) {
        m_bands->settleAll();
        m_bands->post({Kind::Warning,
                       tr("No supplier is called “%1”.").arg(m_search->text().trimmed()),
                       tr("Correct the name, or choose “No supplier” in the list.")});
        m_search->setFocus();
        return;
    }
    const qint64 chosen = item->data(Qt::UserRole).toLongLong();
    const std::optional<SupplierId> supplier =
        chosen > 0 ? std::optional(SupplierId(chosen)) : std::nullopt;
    if (!isFromThem(supplier, item->text()))
        return;
    startWith(supplier, {});
}

void ReceptionsPage::open(int row)
{
    const Delivery &delivery = m_model->delivery(row);
    if (delivery.state == DeliveryState::Counting)
        desk().go(u"reception"_qs, delivery.id.value());
    else
        showReceipt(delivery.id);
}

Page *makeReceptionsPage(Desk &desk, QWidget *parent)
{
    return new ReceptionsPage(desk, parent);
}

} // namespace cabas::ui
