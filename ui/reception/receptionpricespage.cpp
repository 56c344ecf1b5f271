// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionpricespage.h"

#include "core/catalog/catalogservice.h"
#include "ui/reception/costspanel.h"
#include "ui/reception/deliverypricesmodel.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

/// In the order of the segments.
constexpr std::array bases{LineBasis::Document, LineBasis::Unit, LineBasis::Pack, LineBasis::Total,
                           LineBasis::None};
/// Below it the table and the panel beside it have no room together.
constexpr int wide = 1200;
constexpr std::array sideColumns{DeliveryPricesModel::Discount, DeliveryPricesModel::Free,
                                 DeliveryPricesModel::Amount, DeliveryPricesModel::Change};

} // namespace

ReceptionPricesPage::ReceptionPricesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries, parent)
{
    buildUi();
}

void ReceptionPricesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_bar = new TaskBar(tr("Reception"), tr("Prices"));
    connect(m_bar, &TaskBar::back, this, [this] { desk().back(); });
    connect(m_bar, &TaskBar::helpWanted, this, [this] { WindowTools::help(this); });
    m_panelKey = new KeyButton(tr("The note"), KeyButton::Role::Quiet);
    m_panelKey->setObjectName(u"prices-panel"_qs);
    m_panelKey->setKey(Qt::Key_F9);
    m_panelKey->hide();
    m_bar->addRight(m_panelKey);
    connect(m_panelKey, &QPushButton::clicked, this, [this] { showPanel(m_costs->isHidden()); });
    outer->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(16, 16, 16, 16);
    left->setSpacing(12);
    m_bands = new Bands;
    left->addWidget(m_bands);
    makeTools();
    left->addWidget(m_tools);
    m_model = new DeliveryPricesModel(this);
    m_model->setMaySetShelf(maySetShelf());
    m_grid = new FigureGrid(tr("Prices of the lines"));
    m_grid->setObjectName(u"price-lines"_qs);
    m_grid->setDensity(DataTable::Density::TwoLines);
    m_grid->setFirstColumn(DeliveryPricesModel::Price);
    m_grid->setModel(m_model);
    m_grid->setColumnWidths({0, 112, 76, 64, 92, 112, 108, 96, 108});
    m_grid->setGroupEdge(DeliveryPricesModel::Shelf);
    auto *card = new TableCard(m_grid);
    card->setEmpty(new EmptyState(
        u"package-open"_qs, tr("Nothing stands on this delivery yet: count its goods first.")));
    left->addWidget(card, 1);
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_costs = new CostsPanel;
    row->addWidget(m_costs);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("type the price"));
    m_foot->addHint(Qt::Key_Space, tr("accept the shelf price"));
    m_foot->addHint(Qt::Key_Delete, tr("keep today’s"));
    m_foot->addHint(Qt::Key_F3, tr("the note’s total"));
    outer->addWidget(m_foot);
    connectGrid();
}

void ReceptionPricesPage::makeTools()
{
    m_tools = new QWidget;
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_basis = new SegmentedControl;
    m_basis->setObjectName(u"price-basis"_qs);
    m_basis->setAccessibleName(tr("What the price of the line is of"));
    for (const QString &word :
         {tr("The note"), tr("A unit"), tr("A pack"), tr("The line"), tr("No price")})
        m_basis->addSegment(word);
    row->addWidget(m_basis);
    m_basisKey = new KeyHint(Qt::Key_F6);
    row->addWidget(m_basisKey);
    row->addStretch();
    m_acceptAll = new KeyButton(tr("Accept all"));
    m_acceptAll->setObjectName(u"accept-all"_qs);
    m_acceptAll->setIconName(u"check"_qs);
    m_acceptAll->setKey(Qt::Key_F8);
    row->addWidget(m_acceptAll);
    connect(m_basis, &SegmentedControl::currentChanged, this, &ReceptionPricesPage::chooseBasis);
    connect(m_acceptAll, &QPushButton::clicked, this, &ReceptionPricesPage::acceptAll);
    auto *total = new QShortcut(QKeySequence(Qt::Key_F3), this);
    connect(total, &QShortcut::activated, this, [this] {
        showPanel(true);
        m_costs->begin();
    });
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(next, &QShortcut::activated, this, [this] {
        m_grid->commit();
        const int at = m_grid->currentIndex().row();
        if (at >= 0 && !m_model->isFinal())
            m_model->setBasis(at, m_model->nextBasis(at));
        showBasis();
    });
}

void ReceptionPricesPage::connectGrid()
{
    connect(m_grid, &DataTable::currentRowChanged, this, &ReceptionPricesPage::showBasis);
    connect(m_grid, &FigureGrid::ticked, this, [this](int row) { decide(row, true); });
    connect(m_grid, &FigureGrid::dropped, this, [this](int row) { decide(row, false); });
    connect(m_grid, &FigureGrid::passed, m_costs, [this] {
        if (!m_costs->isHidden())
            m_costs->begin();
    });
    connect(m_model, &DeliveryPricesModel::complained, this, &ReceptionPricesPage::refuse);
    connect(m_model, &DeliveryPricesModel::edited, this,
            [this](const LinePriceEdit &edit, int column) { write({edit}, {}, column); });
    connect(m_costs, &CostsPanel::edited, this,
            [this](const DeliveryCostsEdit &edit) { write({}, edit); });
    connect(m_costs, &CostsPanel::left, m_grid, [this] { m_grid->setFocus(); });
    connect(m_costs, &CostsPanel::finishWanted, this, &ReceptionPricesPage::finish);
}

void ReceptionPricesPage::begin(const QVariant &about)
{
    if (about.isValid())
        m_delivery = DeliveryId(about.toLongLong());
    m_bands->settleAll();
    m_isFresh = true;
    showPanel(true);
    read();
}

void ReceptionPricesPage::reload()
{
    if (m_writing > 0)
        ++m_told;
    else
        read();
}

void ReceptionPricesPage::read()
{
    if (!m_delivery)
        return;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery] {
            return ReceptionPriceService(db).sheet(session, delivery);
        },
        [this](const Result<PriceSheet> &sheet) {
            if (!sheet)
                refuse(sheet.failure().message);
            else if (sheet->delivery.id == m_delivery && m_writing == 0)
                showSheet(*sheet);
        });
}

void ReceptionPricesPage::showSheet(const PriceSheet &sheet)
{
    m_model->setSheet(sheet);
    m_costs->showSheet(sheet, desk().session().today(), maySetShelf());
    showState(sheet);
    if (std::exchange(m_isFresh, false)) {
        m_grid->setFocus();
        if (m_model->rowCount() > 0)
            m_grid->setCurrentIndex(m_model->index(0, DeliveryPricesModel::Price));
        const bool isOpen = !m_model->isFinal();
        if (!isOpen && !sheet.isSaid)
            m_bands->post(
                {Kind::Info, tr("Nobody looked at these prices."),
                 tr("The goods kept the prices of the note, else the last known costs.")});
        else if (isOpen && !maySetShelf())
            m_bands->post({Kind::Info, tr("Shelf prices are only shown here."),
                           tr("You may type what the goods cost; shelf prices are decided by "
                              "someone with the right to set prices.")});
    }
    showBasis();
}

void ReceptionPricesPage::showState(const PriceSheet &sheet)
{
    const bool isOpen = !m_model->isFinal();
    const QString &supplier = sheet.delivery.supplierName;
    m_bar->setDeed(supplier.isEmpty() ? tr("Prices of the delivery")
                                      : tr("Prices %1").arg(supplier));
    m_bar->setDocument(sheet.delivery.documentName);
    m_bar->backButton()->setText(isOpen ? tr("Reception") : tr("Receptions"));
    m_bar->setSaved(isOpen ? tr("Saved") : tr("Finished: nothing changes any more"),
                    isOpen ? Kind::Success : Kind::Info);
    const int open = m_model->openCount();
    m_acceptAll->setEnabled(open > 0 && maySetShelf());
    m_tools->setVisible(isOpen);
    QStringList counts{tr("%n line(s)", nullptr, m_model->rowCount())};
    if (const int unpriced = sheet.unpriced(); unpriced > 0 && isOpen)
        counts += tr("%n without a price", nullptr, unpriced);
    if (open > 0)
        counts += tr("%n shelf price(s) to decide", nullptr, open);
    m_foot->setCounts(counts);
    m_foot->setHintsShown(isOpen);
}

void ReceptionPricesPage::showBasis()
{
    const int row = m_grid->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto at = std::find(bases.begin(), bases.end(), m_model->basisOf(row));
    m_isChoosing = true;
    m_basis->setCurrent(int(at - bases.begin()));
    m_isChoosing = false;
}

void ReceptionPricesPage::chooseBasis(int segment)
{
    const int row = m_grid->currentIndex().row();
    if (m_isChoosing || row < 0)
        return;
    m_model->setBasis(row, bases.at(size_t(segment)));
}

void ReceptionPricesPage::showPanel(bool shown)
{
    const bool isNarrow = width() < wide;
    m_panelKey->setVisible(isNarrow);
    m_basisKey->setVisible(!isNarrow);
    m_costs->setVisible(shown || !isNarrow);
    for (const int column : sideColumns)
        m_grid->setColumnHidden(column, isNarrow && shown);
}

void ReceptionPricesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPanel(!m_costs->isHidden());
}

void ReceptionPricesPage::refuse(const QString &message)
{
    desk().sound(ScanSound::Sound::Unknown);
    m_bands->settleAll();
    m_bands->post({Kind::Danger, message, {}, {}, {{tr("Understood"), [] {}, true}}});
}

Page *makeReceptionPricesPage(Desk &desk, QWidget *parent)
{
    return new ReceptionPricesPage(desk, parent);
}

} // namespace cabas::ui
