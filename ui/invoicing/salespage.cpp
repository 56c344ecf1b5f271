// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/invoicing/customerform.h"
#include "ui/invoicing/salesentry.h"
#include "ui/invoicing/salesfields.h"
#include "ui/invoicing/saleslinesmodel.h"
#include "ui/invoicing/salesside.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// Below it the lines need all room, and the total comes by its key.
constexpr int tight = 1000;

} // namespace

SalesPage::SalesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Sales | Topic::Journal, parent)
{
    buildUi();
    connectWork();
}

QWidget *SalesPage::makeHead()
{
    m_head = new PageHead(QString());
    m_head->setParentPage(tr("Customer invoices"));
    connect(m_head, &PageHead::parentWanted, this, [this] {
        if (desk().may(Permission::ViewBooks))
            desk().go(u"sales-invoices"_qs);
        else
            desk().back();
    });
    m_state = new Chip(QString());
    m_head->addAfterTitle(m_state);
    const auto add = [this](KeyButton *button, const QString &name, const QString &icon = {},
                            const QKeySequence &key = {}) {
        button->setObjectName(name);
        if (!icon.isEmpty())
            button->setIconName(icon);
        button->setKey(key);
        m_head->addAction(button);
        return button;
    };
    m_panes =
        add(new KeyButton(tr("Total"), KeyButton::Role::Quiet), u"sales-panes"_qs, {}, Qt::Key_F9);
    m_discard =
        add(KeyButton::iconOnly(u"trash-2"_qs, tr("Throw this invoice away")), u"sales-discard"_qs);
    m_files = add(new KeyButton(tr("Files")), u"sales-files"_qs, u"download"_qs,
                  QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *menu = new QMenu(m_files);
    menu->addAction(tr("PDF with the electronic invoice inside (Factur-X)"), this,
                    [this] { write(SalesFiles::Form::Pdf); });
    menu->addAction(tr("Electronic invoice alone (CII)"), this,
                    [this] { write(SalesFiles::Form::Cii); });
    menu->addAction(tr("Electronic invoice alone (UBL)"), this,
                    [this] { write(SalesFiles::Form::Ubl); });
    m_files->setMenu(menu);
    m_credit = add(new KeyButton(tr("Credit note…")), u"sales-credit"_qs, u"undo-2"_qs, Qt::Key_F8);
    m_stop = add(new KeyButton(tr("Do not credit")), u"sales-stop"_qs);
    m_issue = add(new KeyButton(tr("Issue"), KeyButton::Role::Primary), u"sales-issue"_qs, {},
                  QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_panes, &QPushButton::clicked, this, [this] {
        m_wantsSide = !m_wantsSide;
        showSide();
    });
    connect(m_discard, &QPushButton::clicked, this, &SalesPage::discard);
    connect(m_credit, &QPushButton::clicked, this, &SalesPage::beginCredit);
    connect(m_stop, &QPushButton::clicked, this, &SalesPage::stopCredit);
    connect(m_issue, &QPushButton::clicked, this, &SalesPage::issue);
    return m_head;
}

QWidget *SalesPage::makeCreditFields()
{
    m_creditFields = new QWidget;
    auto *row = new QHBoxLayout(m_creditFields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"sales-reason"_qs);
    m_reasonField = new Field(tr("Why? It stands on the credit note"), m_reason);
    row->addWidget(m_reasonField, 1);
    m_restock = new QCheckBox(tr("The goods are back in stock"));
    m_restock->setObjectName(u"sales-restock"_qs);
    row->addWidget(m_restock, 0, Qt::AlignVCenter);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        m_grid->setFocus();
        m_grid->selectOnly(0);
    });
    return m_creditFields;
}

QWidget *SalesPage::makeWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_fields = new SalesFields(desk());
    column->addWidget(m_fields);
    m_entry = new SalesEntry(desk());
    column->addWidget(m_entry);
    column->addWidget(makeCreditFields());
    m_lines = new SalesLinesModel(this);
    m_grid = new FigureGrid(tr("Lines of the invoice"));
    m_grid->setObjectName(u"sales-lines"_qs);
    m_grid->setDensity(DataTable::Density::TwoLines);
    m_grid->setModel(m_lines);
    m_grid->setColumnWidths({0, 96, 112, 80, 120, 104});
    auto *card = new TableCard(m_grid);
    card->setEmpty(new EmptyState(u"file-text"_qs,
                                  tr("No line yet: add what is sold above, or write the number of "
                                     "a till ticket.")));
    column->addWidget(card, 1);
    return work;
}

QWidget *SalesPage::makeSide()
{
    m_stack = new QStackedWidget;
    m_side = new SalesSide(desk());
    m_form = new CustomerForm(desk());
    m_stack->addWidget(m_side);
    m_stack->addWidget(m_form);
    m_stack->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return m_stack;
}

void SalesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeWork(), 1);
    m_edge = new Hairline(Qt::Vertical);
    row->addWidget(m_edge);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("type the figure"));
    m_foot->addHint(Qt::Key_Delete, tr("take the line off"));
    outer->addWidget(m_foot);
}

void SalesPage::connectWork()
{
    connect(m_fields, &SalesFields::edited, this, &SalesPage::changed);
    connect(m_fields, &SalesFields::customerWanted, this, &SalesPage::newCustomer);
    connect(m_entry, &SalesEntry::entered, this, [this](const TypedInvoiceLine &line) {
        m_draft.order.lines.push_back(line);
        changed();
    });
    connect(m_lines, &SalesLinesModel::edited, this,
            [this](int row, Quantity quantity, const std::optional<UnitPrice> &price) {
                TypedInvoiceLine &line = m_draft.order.lines[size_t(row)];
                line.quantity = quantity;
                if (price)
                    line.price = price;
                changed();
            });
    connect(m_lines, &SalesLinesModel::complained, this, [this](const QString &why) {
        m_bands->settleAll();
        m_bands->post({Kind::Warning, why, {}});
    });
    connect(m_grid, &FigureGrid::dropped, this, &SalesPage::removeLine);
    connect(m_stack, &QStackedWidget::currentChanged, this, &SalesPage::showSide);
    connect(m_form, &SidePanel::closed, this, [this] {
        m_stack->setCurrentWidget(m_side);
        m_fields->focusFirst();
    });
    connect(m_form, &CustomerForm::saved, this, [this](const Customer &customer) {
        m_stack->setCurrentWidget(m_side);
        m_fields->listCustomers(customer.code);
        changed();
        m_entry->focusProduct();
    });
}

void SalesPage::showMode()
{
    const bool isDraft = !isIssued();
    const bool mayPost = desk().may(Permission::PostEntries);
    const bool mayWrite =
        mayPost || (desk().may(Permission::Sell) && (m_draft.order.lines.empty() || !isDraft));
    const bool isOfTicket = !m_draft.order.ticket.isEmpty();
    m_fields->setVisible(isDraft);
    m_entry->setVisible(isDraft && mayPost);
    m_entry->setEnabled(!isOfTicket);
    m_creditFields->setVisible(m_isCrediting);
    m_grid->setFirstColumn(m_isCrediting ? SalesLinesModel::Back : SalesLinesModel::Count);
    m_grid->setColumnHidden(SalesLinesModel::Back, !m_isCrediting);
    m_discard->setVisible(isDraft && m_draft.id.value() > 0);
    m_files->setVisible(!isDraft && !m_isCrediting);
    const bool isCreditable =
        !isDraft && !m_issued->invoice.isCredit() && m_issued->credited < m_issued->invoice.gross;
    m_credit->setVisible(isCreditable && mayPost && !m_isCrediting);
    m_stop->setVisible(m_isCrediting);
    m_issue->setVisible(m_isCrediting || (isDraft && mayWrite));
    m_issue->setText(m_isCrediting ? tr("Issue the credit note") : tr("Issue"));
    m_foot->setHintsShown(isDraft || m_isCrediting);
    const SalesInvoice &invoice = isDraft ? m_sheet.invoice : m_issued->invoice;
    m_foot->setCounts({tr("%n line(s)", nullptr, int(invoice.lines.size())),
                       tr("%1 with VAT").arg(moneyText(invoice.gross, Language::locale()))});
}

void SalesPage::showSide()
{
    const bool isTight = width() < tight;
    const bool isSeen = !isTight || m_wantsSide || m_stack->currentWidget() == m_form;
    m_panes->setVisible(isTight && m_stack->currentWidget() != m_form);
    m_stack->setVisible(isSeen);
    m_edge->setVisible(isSeen);
}

void SalesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showSide();
}

bool SalesPage::scanned(const QString &code)
{
    const bool isKnown = m_entry->isVisible() && m_entry->isEnabled() && m_entry->take(code);
    desk().sound(isKnown ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    if (!isKnown)
        m_bands->post({Kind::Warning, tr("%1 was not added.").arg(groupedCode(code)),
                       tr("No product has this code, or nothing can be added here.")});
    return true;
}

Page *makeSalesPage(Desk &desk, QWidget *parent)
{
    return new SalesPage(desk, parent);
}

} // namespace cabas::ui
