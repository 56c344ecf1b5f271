// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierpage.h"

#include "core/purchasing/supplierservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/reports/supplierfigureservice.h"
#include "ui/purchasing/supplierwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/roomy.h"
#include "ui/widgets/sheetparts.h"
#include "ui/widgets/stattile.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int chartHeight = 188;
constexpr int leastMessages = 140; // a head and two rows, or why there is none

} // namespace

SupplierPage::SupplierPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers, parent)
{
    buildUi();
}

void SupplierPage::buildHead()
{
    m_head = new PageHead(tr("Supplier"));
    m_head->setParentPage(tr("Suppliers"));
    connect(m_head, &PageHead::parentWanted, this,
            [this] { desk().go(u"suppliers"_qs, m_supplier ? m_supplier->id.value() : 0); });
    m_invoices = new KeyButton(tr("Their invoices"));
    m_invoices->setObjectName(u"supplier-page-invoices"_qs);
    m_invoices->setIconName(u"file-text"_qs);
    m_invoices->setKey(Qt::Key_F4);
    m_order = new KeyButton(tr("Order"), KeyButton::Role::Primary);
    m_order->setObjectName(u"supplier-page-order"_qs);
    m_order->setIconName(u"plus"_qs);
    m_order->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_head->addAction(m_invoices);
    m_head->addAction(m_order);
    m_invoices->setVisible(desk().may(Permission::ViewBooks));
    m_order->setVisible(desk().may(Permission::Order));
    connect(m_invoices, &QPushButton::clicked, this,
            [this] { desk().go(u"invoices"_qs, m_supplier->id.value()); });
    connect(m_order, &QPushButton::clicked, this, [this] {
        desk().go(u"order"_qs,
                  QStringList{u"supplier"_qs, QString::number(m_supplier->id.value())});
    });
}

QWidget *SupplierPage::makeFigures()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_strip = new FigureStrip;
    for (const auto &[caption, figure] : SupplierWords::strip({}))
        m_strip->addFigure(caption, figure);
    m_strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_strip);
    auto *bought = new Card;
    bought->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    bought->setTitle(tr("Bought by month"), tr("without VAT"));
    m_months = new BarChart;
    m_months->setObjectName(u"supplier-months"_qs);
    m_months->setAccessibleName(tr("Bought by month, without VAT"));
    m_months->setUpright(true);
    growHeight(m_months, chartHeight);
    bought->body()->addWidget(m_months);
    column->addWidget(bought);
    auto *shares = new Card;
    shares->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    shares->setTitle(tr("How far one may rely on them"));
    m_shares = new ShareChart;
    m_shares->setObjectName(u"supplier-shares"_qs);
    m_shares->setAccessibleName(tr("Reliability, organic and local, over a year"));
    m_shares->setHeads({tr("Over a year")}, {tr("share")});
    shares->body()->addWidget(m_shares);
    column->addWidget(shares);
    column->addStretch();
    return part;
}

QWidget *SupplierPage::makeMessages()
{
    m_rows = new RowsModel(SupplierWords::messageColumns(), this);
    m_messages = new DataTable(tr("What they were told, newest first"));
    m_messages->setObjectName(u"supplier-messages"_qs);
    m_messages->setModel(m_rows);
    m_messages->setDensity(DataTable::Density::TwoLines);
    m_messages->setColumnWidths({0, 112});
    auto *card = new TableCard(m_messages);
    card->setEmpty(new EmptyState(u"mail"_qs, tr("Nothing was sent to them yet.")));
    connect(m_messages, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const qint64 order = m_rows->key(index.row()); order > 0)
            desk().go(u"orders"_qs, order);
    });
    return card;
}

void SupplierPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    outer->addWidget(m_head);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    outer->addLayout(column, 1);
    QWidget *figures = makeFigures();
    QWidget *beside = makeBeside();
    if (besideOrBelow() == QBoxLayout::TopToBottom) {
        auto *both = new QWidget;
        auto *all = new QVBoxLayout(both);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(12);
        all->addWidget(figures);
        all->addWidget(beside);
        column->addWidget(makeScrolling(both), 1);
        return;
    }
    // On a low screen both are scrolled to: squeezed, their words would be cut.
    const SheetColumns columns = addSheetColumns(column);
    columns.left->addWidget(makeScrolling(figures), 1);
    QScrollArea *scroll = makeScrolling(beside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns.right->addWidget(scroll, 1);
}

QWidget *SupplierPage::makeBeside()
{
    auto *beside = new QWidget;
    auto *right = new QVBoxLayout(beside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    auto *words = new Card;
    words->setTitle(tr("In words"));
    m_facts = new FactList;
    m_facts->setObjectName(u"supplier-figures"_qs);
    words->body()->addWidget(m_facts);
    right->addWidget(words);
    auto *contacts = new Card;
    contacts->setTitle(tr("Whom to ask"));
    m_contacts = new FactList;
    contacts->body()->addWidget(m_contacts);
    right->addWidget(contacts);
    QWidget *messages = makeMessages();
    messages->setMinimumHeight(grown(leastMessages));
    right->addWidget(messages, 1);
    return beside;
}

void SupplierPage::begin(const QVariant &about)
{
    const auto found = SupplierService(desk().db()).find(SupplierId(about.toLongLong()));
    m_supplier = found ? std::optional(*found) : std::nullopt;
    m_head->setTitle(m_supplier ? m_supplier->name : tr("Supplier"));
    m_head->setSubtitle(m_supplier ? QString() : found.failure().message);
    m_order->setEnabled(m_supplier.has_value());
    m_invoices->setEnabled(m_supplier.has_value());
    reload();
    m_messages->setFocus();
}

void SupplierPage::reload()
{
    if (!m_supplier) {
        fill(SupplierFollow());
        return;
    }
    showContacts();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_supplier->id] {
            return SupplierFigureService(db).of(session, id);
        },
        [this, id = m_supplier->id](const Result<SupplierFollow> &follow) {
            if (!m_supplier || m_supplier->id != id)
                return;
            if (follow)
                fill(*follow);
            else
                Ask::tellRefusal(this, follow.failure());
        });
}

void SupplierPage::fill(const SupplierFollow &follow)
{
    int place = 0;
    for (const auto &[caption, figure] : SupplierWords::strip(follow.figures))
        m_strip->setFigure(place++, figure);
    m_months->setFigures({tr("Bought")}, SupplierWords::months(follow.figures));
    m_shares->setGroups(SupplierWords::shares(follow.figures));
    // Words that stay the same stay where they are: somebody may be copying them.
    if (auto words = SupplierWords::facts(follow.figures); words != m_words) {
        m_words = std::move(words);
        m_facts->clear();
        for (const auto &[word, fact] : m_words)
            m_facts->addFact(word, fact);
    }
    m_rows->setRows(SupplierWords::messages(follow.messages, desk().session()));
}

void SupplierPage::showContacts()
{
    m_contacts->clear();
    const auto sheet = SupplierSheetService(desk().db()).sheet(desk().session(), m_supplier->id);
    for (const SupplierContact &contact :
         sheet ? sheet->contacts : std::vector<SupplierContact>()) {
        QStringList words{contact.name, contact.phone, contact.email};
        words.removeAll(QString());
        m_contacts->addFact(contact.role.isEmpty() ? tr("Contact") : contact.role,
                            words.join(u" · "_qs));
    }
    m_contacts->addFact(tr("Code"), m_supplier->code);
    m_contacts->addFact(tr("Phone"),
                        m_supplier->phone.isEmpty() ? tr("not known") : m_supplier->phone);
    m_contacts->addFact(tr("E-mail"),
                        m_supplier->email.isEmpty() ? tr("not known") : m_supplier->email);
}

Page *makeSupplierPage(Desk &desk, QWidget *parent)
{
    return new SupplierPage(desk, parent);
}

} // namespace cabas::ui
