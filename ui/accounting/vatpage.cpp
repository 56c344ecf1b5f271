// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/vatpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/vatservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/bookoutput.h"
#include "ui/accounting/vattermscard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int wideFrom = 1040;

QString euros(qint64 amount)
{
    return moneyText(Money::fromCents(amount * 100), Language::locale());
}

} // namespace

VatPage::VatPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void VatPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_figures = new FigureStrip;
    m_collected = m_figures->addFigure(tr("VAT on sales"), {});
    m_deductible = m_figures->addFigure(tr("VAT to deduct"), {});
    m_due = m_figures->addFigure(tr("To pay"), {});
    column->addWidget(m_figures);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeBoxes(), 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("the account behind a box"));
    outer->addWidget(m_foot);
}

QWidget *VatPage::makeHead()
{
    auto *head = new PageHead(tr("VAT return"));
    m_state = new Chip({}, Kind::Neutral);
    head->addAfterTitle(m_state);
    m_period = new PeriodPicker;
    head->addAction(m_period);
    m_termsButton = new KeyButton(tr("Terms"));
    m_termsButton->setObjectName(u"vat-terms"_qs);
    m_termsButton->setIconName(u"sliders-horizontal"_qs);
    m_termsButton->setCheckable(true);
    const ReportOutput *output = BookOutput::make(desk(), this, [this] {
        BookOutput::Wish wish;
        wish.report = u"vat-return"_qs;
        wish.request.from = m_return.from;
        wish.request.to = m_return.to;
        return wish;
    });
    head->addAction(output->exportButton());
    head->addAction(output->printButton());
    head->addAction(m_termsButton);
    m_send = new KeyButton(tr("Note it as sent"), KeyButton::Role::Primary);
    m_send->setObjectName(u"send-return"_qs);
    m_send->setIconName(u"check"_qs);
    if (!desk().may(Permission::LockPeriods))
        m_send->hide();
    head->addAction(m_send);
    connect(m_period, &PeriodPicker::changed, this, &VatPage::reload);
    connect(m_send, &QPushButton::clicked, this, &VatPage::send);
    return head;
}

QWidget *VatPage::makeBoxes()
{
    using Side = RowsModel::Side;
    m_model = new RowsModel({{tr("Box")},
                             {tr("What goes in it")},
                             {tr("Accounts")},
                             {tr("In the books"), Side::Right},
                             {tr("On the form"), Side::Right}},
                            this);
    m_table = new DataTable(tr("Boxes of the return"));
    m_table->setObjectName(u"vat-boxes"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({48, 0, 80, 112, 124});
    m_table->setDensity(DataTable::Density::Dense);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"percent"_qs, tr("The shop charges no VAT.")));
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        openBox(m_return.boxes[size_t(m_model->key(index.row()))], index);
    });
    return card;
}

QWidget *VatPage::makeSide()
{
    m_side = new QStackedWidget;
    growWidth(m_side, sideWidth);
    m_side->addWidget(makeSent());
    m_terms = new VatTermsCard(desk());
    m_side->addWidget(m_terms);
    connect(m_termsButton, &QPushButton::toggled, this, [this](bool shown) {
        m_side->setCurrentIndex(shown ? 1 : 0);
        if (shown)
            m_terms->refresh();
        makeRoom();
    });
    return m_side;
}

/// On a small screen the boxes keep their words: the returns sent give way.
void VatPage::makeRoom()
{
    m_side->setVisible(width() >= wideFrom || m_termsButton->isChecked());
}

void VatPage::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    Page::resizeEvent(event);
}

QWidget *VatPage::makeSent()
{
    m_sentModel =
        new RowsModel({{tr("Returns sent")}, {tr("To pay"), RowsModel::Side::Right}}, this);
    m_sentTable = new DataTable(tr("Returns sent"));
    m_sentTable->setObjectName(u"vat-sent"_qs);
    m_sentTable->setModel(m_sentModel);
    m_sentTable->setColumnWidths({0, 96});
    auto *card = new TableCard(m_sentTable);
    card->setEmpty(new EmptyState(u"history"_qs, tr("No return was sent from here yet.")));
    connect(m_sentTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        const SentVatReturn &sent = m_sent[size_t(index.row())];
        m_period->setDays(sent.from, sent.to);
        reload();
    });
    return card;
}

void VatPage::begin(const QVariant &)
{
    const QDate today = desk().session().today();
    const auto year = AccountingService(desk().db()).yearOf(desk().session(), today);
    if (year)
        m_period->setCalendar(today, year->start, year->end);
    const auto next = VatService(desk().db()).nextPeriod(desk().session());
    if (next && m_return.boxes.empty())
        m_period->setDays(next->first, next->second);
    setFocusProxy(m_table);
}

void VatPage::reload()
{
    m_bands->settleAll();
    VatService service(desk().db());
    const auto franchise = service.franchise(desk().session());
    if (franchise && *franchise) {
        showFranchise(**franchise);
        return;
    }
    const auto filled = service.fill(desk().session(), m_period->from(), m_period->to());
    if (!filled) {
        Ask::tellRefusal(m_bands, filled.failure());
        return;
    }
    tell(*filled);
    showSent();
}

void VatPage::tell(const VatReturn &filled)
{
    m_return = filled;
    const QLocale locale = Language::locale();
    m_figures->setFigure(m_collected, moneyText(filled.collected, locale));
    m_figures->setFigure(m_deductible, moneyText(filled.deductible, locale));
    m_figures->setFigure(m_due, filled.creditEuros > 0
                                    ? tr("%1 to carry").arg(euros(filled.creditEuros))
                                    : euros(filled.dueEuros));
    m_state->setState(filled.isSent ? tr("Sent") : tr("To send"),
                      filled.isSent ? Kind::Success : Kind::Warning);
    m_send->setEnabled(!filled.isSent);
    std::vector<RowOfCells> rows;
    for (const VatBox &box : filled.boxes) {
        const bool isTotal = box.kind == VatBoxKind::Total;
        const qint64 place = &box - filled.boxes.data();
        // Boxes that stay blank on the form are no use here.
        if (!isTotal && box.amount.isZero() && box.accounts.isEmpty())
            continue;
        const QMap<int, QVariant> strong{{Cell::Strong, isTotal}};
        rows.push_back(
            {place,
             {{box.box, {{Cell::Strong, true}}},
              {box.label, strong},
              {box.accounts.join(u' '), {}},
              {isTotal || box.amount.isZero() ? QString() : amountText(box.amount, locale), {}},
              {box.euros == 0 && !isTotal ? QString() : locale.toString(box.euros),
               {{Cell::Strong, true}}}}});
    }
    m_model->setRows(std::move(rows));
    m_foot->setCounts({tr("From %1 to %2").arg(dateText(filled.from), dateText(filled.to))});
    showDoubts();
    if (!filled.isSent)
        showWaiting();
}

void VatPage::showDoubts()
{
    for (const VatDoubt &doubt : m_return.doubts) {
        BandMessage message{Kind::Warning, doubt.message, {}};
        if (!doubt.account.isEmpty())
            message.deeds.push_back({tr("Open the account"),
                                     [this, account = doubt.account] { openAccount(account); },
                                     false});
        m_bands->post(message);
    }
}

void VatPage::showSent()
{
    VatService service(desk().db());
    const auto sent = service.sent(desk().session());
    if (!sent)
        return;
    m_sent.assign(sent->rbegin(), sent->rend());
    std::vector<RowOfCells> rows;
    for (const SentVatReturn &each : m_sent) {
        const auto filled = service.fill(desk().session(), each.from, each.to);
        const qint64 due = filled ? filled->dueEuros : 0;
        rows.push_back(
            {qint64(rows.size()), {{tr("until %1").arg(dateText(each.to)), {}}, {euros(due), {}}}});
    }
    m_sentModel->setRows(std::move(rows));
}

Page *makeVatPage(Desk &desk, QWidget *parent)
{
    return new VatPage(desk, parent);
}

} // namespace cabas::ui
