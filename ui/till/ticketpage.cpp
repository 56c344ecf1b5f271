// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/ticketpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/ticketlayout.h"
#include "ui/shell/logbutton.h"
#include "ui/till/ticketgiving.h"
#include "ui/till/ticketrows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sheetparts.h"
#include "ui/widgets/totalsrow.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// As high as its rows, so that a table of two lines takes the place of two.
int heightOf(const DataTable &table)
{
    // With larger text its columns may need more width than there is.
    const bool isLarge = Theme::of(&table).textFactor() > 100;
    return table.horizontalHeader()->sizeHint().height() +
           table.model()->rowCount() * table.verticalHeader()->defaultSectionSize() +
           (isLarge ? table.horizontalScrollBar()->sizeHint().height() : 0);
}

} // namespace

TicketPage::TicketPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Sales, parent)
{
    buildUi();
}

void TicketPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(QString());
    m_kind = new Chip(QString());
    m_head->addAfterTitle(m_kind);
    m_related = new KeyButton(QString());
    m_related->setObjectName(u"ticket-related"_qs);
    m_related->setIconName(u"undo-2"_qs);
    m_related->setKey(Qt::Key_F4);
    m_head->addAction(m_related);
    m_invoice = new KeyButton(tr("Invoice to a name"));
    m_invoice->setObjectName(u"ticket-invoice"_qs);
    m_invoice->setIconName(u"file-text"_qs);
    m_invoice->setKey(Qt::Key_F6);
    connect(m_invoice, &QPushButton::clicked, this, [this] {
        this->desk().go(u"sales-invoice"_qs, QStringList{u"ticket"_qs, m_name});
    });
    m_head->addAction(m_invoice);
    m_head->addAction(makeLogButton(desk(), u"ticket"_qs, [this] { return m_name; }));
    addPrint();
    auto *back = new KeyButton(tr("Back"));
    back->setObjectName(u"ticket-back"_qs);
    back->setIconName(u"arrow-left"_qs);
    back->setKey(Qt::Key_Backspace);
    connect(back, &QPushButton::clicked, this, [this] { desk().back(); });
    m_head->addAction(back);
    outer->addWidget(m_head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    const SheetColumns columns = addSheetColumns(column);
    columns.left->addWidget(makeLines(), 1);
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    addSide(right);
    columns.right->addWidget(makeScrolling(side));
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("the product"));
    outer->addWidget(m_foot);
}

void TicketPage::addPrint()
{
    m_giving = new TicketGiving(desk(), this);
    m_print = new KeyButton(tr("Print"));
    m_print->setObjectName(u"ticket-print"_qs);
    m_print->setIconName(u"printer"_qs);
    m_print->setKey(Qt::Key_F8);
    m_head->addAction(m_print);
    connect(m_print, &QPushButton::clicked, this, [this] { m_giving->print(m_name, m_till); });
    connect(m_giving, &TicketGiving::told, this, [this](Kind kind, const QString &words) {
        m_bands->settleAll();
        m_bands->post({kind, words, {}});
    });
}

QWidget *TicketPage::makeLines()
{
    m_lines = new RowsModel(TicketRows::lineColumns(), this);
    m_table = new DataTable(tr("Lines of the ticket"));
    m_table->setObjectName(u"ticket-lines"_qs);
    m_table->setModel(m_lines);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 112, 128, 104, 112});
    setFocusProxy(m_table);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const qint64 product = m_lines->key(index.row());
        if (product > 0 && this->desk().may(Permission::ViewStock))
            this->desk().go(u"product"_qs, product);
    });
    auto *card = new TableCard(m_table);
    m_total = new TotalsRow(m_table);
    m_total->setObjectName(u"ticket-total"_qs);
    card->setFoot(m_total);
    return card;
}

void TicketPage::addSide(QBoxLayout *column)
{
    auto *about = new Card;
    m_facts = new FactList;
    about->body()->addWidget(m_facts);
    column->addWidget(about);
    const auto add = [&](RowsModel *rows, const QString &name, const QString &object,
                         std::initializer_list<int> widths) {
        auto *table = new DataTable(name);
        table->setObjectName(object);
        table->setModel(rows);
        table->setColumnWidths(widths);
        auto *card = new TableCard(table);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
        return table;
    };
    m_vat = new RowsModel(TicketRows::vatColumns(), this);
    m_vatTable = add(m_vat, tr("VAT of the ticket"), u"ticket-vat"_qs, {0, 112, 104});
    m_payments = new RowsModel(TicketRows::paymentColumns(), this);
    m_paymentTable = add(m_payments, tr("Payments of the ticket"), u"ticket-payments"_qs, {0, 104});
    column->addStretch();
}

void TicketPage::begin(const QVariant &about)
{
    if (!about.toString().isEmpty())
        m_name = about.toString();
    m_bands->settleAll();
    reload();
    m_table->setFocus();
}

void TicketPage::reload()
{
    const auto view = TicketView::of(desk().db(), desk().session(), m_name);
    m_related->setVisible(false);
    m_print->setVisible(view.ok() && desk().may(Permission::Sell));
    m_invoice->setVisible(view.ok() && view->ticket.kind != TicketKind::Refund &&
                          (desk().may(Permission::Sell) || desk().may(Permission::PostEntries)));
    if (view) {
        show(*view);
        return;
    }
    m_head->setTitle(tr("Ticket %1").arg(m_name));
    m_kind->setVisible(false);
    m_facts->clear();
    for (RowsModel *rows : {m_lines, m_vat, m_payments})
        rows->setRows({});
    m_total->setTotals({});
    if (!m_name.isEmpty()) {
        m_bands->settleAll();
        m_bands->post({Kind::Danger, view.failure().message, {}});
    }
}

void TicketPage::show(const TicketView &view)
{
    const Ticket &ticket = view.ticket;
    const QLocale locale = Language::locale();
    const bool isRefund = ticket.kind == TicketKind::Refund;
    m_till = view.till;
    m_head->setTitle(tr("Ticket %1").arg(ticket.name));
    m_head->setSubtitle(TicketRows::when(ticket) + u" · "_qs + TicketLayout::tillTitle(view.till));
    m_kind->setVisible(true);
    m_kind->setState(isRefund ? tr("Refund") : tr("Sale"), isRefund ? Kind::Warning : Kind::Success,
                     isRefund ? u"undo-2"_qs : u"receipt"_qs);
    fillFacts(view);
    m_lines->setRows(TicketRows::lines(ticket));
    m_vat->setRows(TicketRows::vat(ticket));
    m_payments->setRows(TicketRows::payments(ticket));
    for (DataTable *table : {m_vatTable, m_paymentTable})
        table->setFixedHeight(heightOf(*table));
    m_total->setTotals({tr("Total"), {}, {}, {}, moneyText(ticket.total, locale)});
    m_foot->setCounts({tr("%n line(s)", nullptr, int(ticket.lines.size()))});
    if (!ticket.lines.empty())
        m_table->selectOnly(0);
    showRelated(view);
}

void TicketPage::fillFacts(const TicketView &view)
{
    const Ticket &ticket = view.ticket;
    const QLocale locale = Language::locale();
    m_facts->clear();
    m_facts->addFact(tr("Number"), ticket.name, true);
    m_facts->addFact(tr("Date"), TicketRows::when(ticket));
    m_facts->addFact(tr("Business day"), dateText(ticket.businessDay));
    m_facts->addFact(tr("Till"), view.till);
    m_facts->addFact(tr("Made by"), view.cashier);
    if (!view.approver.isEmpty())
        m_facts->addFact(tr("Approved by"), view.approver);
    if (!view.refunds.isEmpty())
        m_facts->addFact(tr("Gives back"), view.refunds);
    if (!view.corrects.isEmpty())
        m_facts->addFact(tr("Puts right"), view.corrects);
    if (!view.refundedBy.isEmpty())
        m_facts->addFact(tr("Given back by"), view.refundedBy.join(u", "_qs), true);
    if (!ticket.reason.isEmpty())
        m_facts->addFact(tr("Reason"), ticket.reason);
    if (!ticket.change.isZero())
        m_facts->addFact(tr("Change given"), moneyText(ticket.change, locale));
    m_facts->addFact(tr("Total"), moneyText(ticket.total, locale), true);
    m_facts->addFact(tr("Signature"), TicketLayout::signatureExtract(view.hash));
}

void TicketPage::showRelated(const TicketView &view)
{
    const QString earlier = view.refunds.isEmpty() ? view.corrects : view.refunds;
    const QString other =
        earlier.isEmpty() && !view.refundedBy.isEmpty() ? view.refundedBy.back() : earlier;
    m_related->setVisible(!other.isEmpty());
    m_related->setText(tr("Ticket %1").arg(other));
    disconnect(m_related, &QPushButton::clicked, this, nullptr);
    connect(m_related, &QPushButton::clicked, this,
            [this, other] { desk().go(u"ticket"_qs, other); });
}

Page *makeTicketPage(Desk &desk, QWidget *parent)
{
    return new TicketPage(desk, parent);
}

} // namespace cabas::ui
