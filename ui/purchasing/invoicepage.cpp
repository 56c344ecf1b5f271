// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicepage.h"

#include "core/base/text.h"
#include "ui/purchasing/invoicefields.h"
#include "ui/purchasing/invoicelinesmodel.h"
#include "ui/purchasing/invoiceside.h"
#include "ui/purchasing/orderentry.h"
#include "ui/purchasing/paperpane.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

/// From this width on the paper, the lines and the panel stand side by side.
constexpr int wide = 1500;
/// Below it the lines need all room, and the panel comes by its key.
constexpr int tight = 1000;
constexpr int paperWidth = 372;
constexpr int widePaperWidth = 520;

} // namespace

InvoicePage::InvoicePage(Desk &desk, QWidget *parent) : Page(desk, Topic::Deliveries, parent)
{
    setAcceptDrops(desk.may(Permission::PostEntries));
    buildUi();
    connectWork();
}

QWidget *InvoicePage::makeHead()
{
    m_head = new PageHead(tr("Invoice"));
    m_head->setParentPage(tr("Supplier invoices"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"invoices"_qs); });
    m_state = new Chip(QString());
    m_head->addAfterTitle(m_state);
    m_panes = new KeyButton(tr("Paper or check"), KeyButton::Role::Quiet);
    m_panes->setObjectName(u"invoice-panes"_qs);
    m_panes->setKey(Qt::Key_F9);
    m_file = new KeyButton(tr("Its file…"));
    m_file->setObjectName(u"invoice-its-file"_qs);
    m_file->setIconName(u"file-up"_qs);
    m_file->setKey(QKeySequence::Open);
    m_discard = KeyButton::iconOnly(u"trash-2"_qs, tr("Throw this invoice away"));
    m_discard->setObjectName(u"invoice-discard"_qs);
    m_undo = new KeyButton(tr("Undo the invoice…"));
    m_undo->setObjectName(u"invoice-undo"_qs);
    m_undo->setIconName(u"undo-2"_qs);
    m_post = new KeyButton(tr("Post"), KeyButton::Role::Primary);
    m_post->setObjectName(u"invoice-post"_qs);
    m_post->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (KeyButton *button : {m_panes, m_discard, m_file, m_undo, m_post})
        m_head->addAction(button);
    connect(m_panes, &QPushButton::clicked, this, [this] {
        m_wantsSide = m_side->isHidden();
        showPanes();
    });
    connect(m_file, &QPushButton::clicked, this, &InvoicePage::chooseFile);
    connect(m_discard, &QPushButton::clicked, this, &InvoicePage::discard);
    connect(m_undo, &QPushButton::clicked, this, &InvoicePage::undo);
    connect(m_post, &QPushButton::clicked, this, &InvoicePage::post);
    return m_head;
}

QWidget *InvoicePage::makeTools()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_filter = new SegmentedControl;
    m_filter->setObjectName(u"invoice-lines-shown"_qs);
    m_filter->setAccessibleName(tr("Which lines"));
    m_filter->addSegment(tr("All lines"));
    m_filter->addSegment(tr("Differences"));
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_fields->kindEdit());
    m_other = new KeyButton(tr("Another line"), KeyButton::Role::Quiet);
    m_other->setObjectName(u"invoice-other-line"_qs);
    m_other->setIconName(u"plus"_qs);
    auto *menu = new QMenu(m_other);
    menu->addAction(tr("Transport"), this, [this] { addLine(InvoiceLineKind::Transport); });
    menu->addAction(tr("Deposits"), this, [this] { addLine(InvoiceLineKind::Deposit); });
    menu->addAction(tr("Discount or charge"), this, [this] { addLine(InvoiceLineKind::Other); });
    m_other->setMenu(menu);
    row->addWidget(m_other);
    m_acceptAll = new KeyButton(tr("All of it is right"));
    m_acceptAll->setObjectName(u"invoice-accept-all"_qs);
    m_acceptAll->setIconName(u"check"_qs);
    m_acceptAll->setKey(Qt::Key_F8);
    row->addWidget(m_acceptAll);
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int part) {
        m_lines->setOnlyDifferences(part == 1);
        showCurrentRow();
    });
    connect(m_acceptAll, &QPushButton::clicked, this, &InvoicePage::acceptAll);
    return holder;
}

QWidget *InvoicePage::makeWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_fields = new InvoiceFields(desk());
    column->addWidget(m_fields);
    m_entry = new OrderEntry(desk());
    m_entry->setCompact();
    column->addWidget(m_entry);
    column->addWidget(makeTools());
    m_lines = new InvoiceLinesModel(this);
    m_grid = new FigureGrid(tr("Lines of the invoice"));
    m_grid->setObjectName(u"invoice-lines"_qs);
    m_grid->setDensity(DataTable::Density::TwoLines);
    m_grid->setFirstColumn(InvoiceLinesModel::Invoiced);
    m_grid->setModel(m_lines);
    m_grid->setColumnWidths({0, 92, 92, 92, 120, 88, 116});
    auto *card = new TableCard(m_grid);
    card->setEmpty(new EmptyState(u"receipt-text"_qs,
                                  tr("No line yet: choose the supplier and the receptions that "
                                     "the invoice is for, or add products above.")));
    column->addWidget(card, 1);
    return work;
}

void InvoicePage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    m_paper = new PaperPane;
    m_paperEdge = new Hairline(Qt::Vertical);
    row->addWidget(m_paper);
    row->addWidget(m_paperEdge);
    row->addWidget(makeWork(), 1);
    m_sideEdge = new Hairline(Qt::Vertical);
    row->addWidget(m_sideEdge);
    m_side = new InvoiceSide(desk());
    row->addWidget(m_side);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("type the figure"));
    m_foot->addHint(Qt::Key_Space, tr("it is right"));
    m_foot->addHint(Qt::Key_Delete, tr("credit note"));
    outer->addWidget(m_foot);
}

void InvoicePage::connectWork()
{
    connect(m_fields, &InvoiceFields::edited, this, &InvoicePage::changed);
    connect(m_fields, &InvoiceFields::supplierChosen, this, [this] {
        m_fields->take(m_input);
        m_input.wish.deliveries.clear();
        m_input.wish.isOfNone = false;
        m_entry->setSupplier(m_input.wish.supplier.value_or(SupplierId(0)));
        if (m_input.isTyped() && m_input.document.invoice.lines.empty())
            m_fill = InvoiceFill::Proposed;
        changed();
    });
    connect(m_fields, &InvoiceFields::left, this, [this] {
        const int open = m_lines->firstOpen();
        m_grid->setFocus();
        m_grid->selectOnly(std::max(0, open));
    });
    connect(m_entry, &OrderEntry::entered, this, [this](const OrderLine &line) {
        InvoiceSheetRow row;
        row.product = line.product;
        row.name = line.productName;
        row.code = line.productCode;
        row.invoiced = line.quantity;
        row.price = line.cost;
        row.net = amountOf(line.cost, line.quantity);
        lineEdited(row);
    });
    connect(m_lines, &InvoiceLinesModel::edited, this, &InvoicePage::lineEdited);
    connect(m_lines, &InvoiceLinesModel::complained, this, [this](const QString &why) {
        m_bands->settleAll();
        m_bands->post({Kind::Warning, why, {}});
    });
    connect(m_grid, &DataTable::currentRowChanged, this, [this] { showCurrentRow(); });
    connect(m_grid, &FigureGrid::ticked, this, &InvoicePage::acceptRow);
    connect(m_grid, &FigureGrid::dropped, this, &InvoicePage::claimRow);
    connect(m_side, &InvoiceSide::replied, this, &InvoicePage::reply);
    connect(m_side, &InvoiceSide::productSaid, this, [this](int line, ProductId product) {
        m_input.wish.products.insert_or_assign(line, product);
        changed();
    });
    connect(m_side, &InvoiceSide::receptionsChosen, this,
            [this](const std::vector<DeliveryId> &deliveries) {
                m_input.wish.deliveries = deliveries;
                m_input.wish.isOfNone = deliveries.empty();
                m_fill = m_input.isTyped() ? InvoiceFill::Chosen : InvoiceFill::None;
                changed();
            });
    connect(m_side, &InvoiceSide::entryWanted, this,
            [this] { desk().go(u"entry"_qs, m_sheet.payment->entry.value()); });
    connect(m_side, &InvoiceSide::paymentsWanted, this, [this] { desk().go(u"payments"_qs); });
    connect(m_side, &InvoiceSide::creditsWanted, this,
            [this] { desk().go(u"credits"_qs, m_sheet.invoice.supplier.value()); });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, [this] { desk().back(); });
}

void InvoicePage::showPanes()
{
    const bool isWide = width() >= wide;
    const bool isTight = width() < tight;
    const bool hasPaper = m_paper->hasPaper();
    m_panes->setVisible(!isWide && (hasPaper || isTight));
    // The paper beside what is typed; the check where nothing is typed, or there is room.
    const bool typesByPaper = hasPaper && !isPosted() && m_input.isTyped();
    const bool wantsSide = m_wantsSide.value_or(!isTight && !typesByPaper);
    const bool showsSide = isWide || wantsSide || (!hasPaper && !isTight);
    const bool showsPaper = hasPaper && (isWide || !showsSide);
    m_paper->setFixedWidth(isWide ? widePaperWidth : paperWidth);
    m_paper->setVisible(showsPaper);
    m_paperEdge->setVisible(showsPaper);
    m_side->setVisible(showsSide);
    m_sideEdge->setVisible(showsSide);
}

void InvoicePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPanes();
}

bool InvoicePage::scanned(const QString &code)
{
    const bool isKnown = m_entry->isVisible() && m_entry->isEnabled() && m_entry->take(code);
    desk().sound(isKnown ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    if (!isKnown)
        m_bands->post({Kind::Warning, tr("%1 was not added.").arg(groupedCode(code)),
                       tr("No product has this code, or nothing can be added here.")});
    return true;
}

void InvoicePage::showCurrentRow()
{
    const int row = m_grid->currentIndex().row();
    const bool isThere = row >= 0 && row < m_lines->rowCount();
    m_side->showRow(isThere ? &m_lines->line(row) : nullptr);
}

Page *makeInvoicePage(Desk &desk, QWidget *parent)
{
    return new InvoicePage(desk, parent);
}

} // namespace cabas::ui
