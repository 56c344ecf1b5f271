// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankdepositspage.h"

#include "core/bank/bankdepositservice.h"
#include "core/bank/bankservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/bankreports.h"
#include "ui/printing/reportoutput.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int slipsShown = 300;
constexpr int draftWidth = 440;

} // namespace

BankDepositsPage::BankDepositsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void BankDepositsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Brought to the bank"));
    head->setParentPage(tr("Bank"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"bank"_qs); });
    m_output = new ReportOutput(
        desk(),
        [this] {
            const int row = m_slipTable->currentRow();
            const qint64 number = row >= 0 ? m_slipRows->key(row) : 0;
            const Session session = desk().session();
            return OutputWish{tr("Slip %1").arg(number), session.today(),
                              [&db = desk().db(), session, path = desk().shop().path(), number] {
                                  return BankReports::slip(db, session, path, number);
                              }};
        },
        this);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    head->addAction(m_output->exportButton());
    head->addAction(m_output->printButton());
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeSlips(), 1);
    row->addWidget(makeDraft());
    column->addLayout(row, 1);
}

QWidget *BankDepositsPage::makeSlips()
{
    using Side = RowsModel::Side;
    m_slipRows = new RowsModel(
        {{tr("Slip")}, {tr("Date")}, {tr("What")}, {tr("Amount"), Side::Right}}, this);
    m_slipTable = new DataTable(tr("Slips made"));
    m_slipTable->setObjectName(u"slips"_qs);
    m_slipTable->setModel(m_slipRows);
    m_slipTable->setColumnWidths({112, 120, 0, 136});
    auto *card = new TableCard(m_slipTable);
    card->setEmpty(new EmptyState(u"landmark"_qs, tr("No slip was made yet.")));
    connect(m_slipTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        desk().go(u"entry"_qs, m_slips[size_t(index.row())].entry.value());
    });
    return card;
}

QWidget *BankDepositsPage::makeDraft()
{
    m_draft = new Card;
    growWidth(m_draft, draftWidth);
    m_draft->setTitle(tr("New slip"));
    m_kind = new SegmentedControl;
    m_kind->setObjectName(u"slip-kind"_qs);
    m_kind->setAccessibleName(tr("What is brought"));
    m_kind->addSegment(tr("Cheques"));
    m_kind->addSegment(tr("Cash"));
    connect(m_kind, &SegmentedControl::currentChanged, this, &BankDepositsPage::showDraft);
    m_draft->body()->addWidget(m_kind);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    m_label = new QLineEdit;
    m_label->setObjectName(u"item-label"_qs);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"item-amount"_qs);
    fields->addWidget(new Field(tr("Drawer, or pieces"), m_label), 2);
    fields->addWidget(new Field(tr("Amount"), m_amount), 1);
    m_draft->body()->addLayout(fields);
    connect(m_label, &QLineEdit::returnPressed, m_amount, [this] { m_amount->setFocus(); });
    connect(m_amount, &QLineEdit::returnPressed, this, &BankDepositsPage::addItem);
    using Side = RowsModel::Side;
    m_itemRows = new RowsModel({{tr("Drawer, or pieces")}, {tr("Amount"), Side::Right}}, this);
    m_itemTable = new DataTable(tr("What is on the slip"));
    m_itemTable->setObjectName(u"slip-items"_qs);
    m_itemTable->setModel(m_itemRows);
    m_itemTable->setColumnWidths({0, 120});
    auto *list = new TableCard(m_itemTable);
    list->setEmpty(new EmptyState(u"receipt"_qs, tr("Type the first cheque, then Enter.")));
    m_draft->body()->addWidget(list, 1);
    auto *deeds = new QHBoxLayout;
    auto *drop = new KeyButton(tr("Take off"), KeyButton::Role::Quiet);
    drop->setObjectName(u"drop-item"_qs);
    drop->setKey(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_make = new KeyButton(tr("Make the slip"), KeyButton::Role::Primary);
    m_make->setObjectName(u"make-slip"_qs);
    m_make->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    deeds->addWidget(drop);
    deeds->addStretch();
    deeds->addWidget(m_make);
    m_draft->body()->addLayout(deeds);
    connect(drop, &QPushButton::clicked, this, &BankDepositsPage::removeItem);
    connect(m_make, &QPushButton::clicked, this, &BankDepositsPage::make);
    if (!desk().may(Permission::PostEntries))
        m_draft->hide();
    return m_draft;
}

void BankDepositsPage::begin(const QVariant &)
{
    m_bands->settleAll();
    const auto accounts = BankService(desk().db()).accounts(desk().session());
    m_account.reset();
    if (accounts) {
        for (const BankAccount &account : *accounts) {
            if (!m_account && !account.ledger.isEmpty())
                m_account = account.id;
        }
    }
    setFocusProxy(m_label);
    showDraft();
}

bool BankDepositsPage::mayLeave()
{
    return m_items.empty() ||
           Ask::confirm(this, {tr("Leave the slip unmade?"), tr("What was typed is lost."),
                               tr("Leave"), tr("Stay"), true});
}

void BankDepositsPage::reload()
{
    const auto slips = BankDepositService(desk().db()).newest(desk().session(), slipsShown);
    if (!slips)
        return Ask::tellRefusal(m_bands, slips.failure());
    m_slips = *slips;
    std::vector<RowOfCells> rows;
    for (const BankDeposit &slip : m_slips) {
        RowCell amount{moneyText(slip.amount, Language::locale())};
        amount.roles.insert(Cell::Strong, true);
        rows.push_back(
            {slip.number,
             {{QString::number(slip.number)},
              {dateText(slip.on)},
              {slip.isCash ? tr("Cash") : tr("%n cheques", nullptr, int(slip.items.size()))},
              amount}});
    }
    m_slipRows->setRows(std::move(rows));
    if (!m_slips.empty())
        m_slipTable->selectOnly(0);
    m_output->printButton()->setEnabled(!m_slips.empty());
    m_output->exportButton()->setEnabled(!m_slips.empty());
    showDraft();
}

Money BankDepositsPage::draftTotal() const
{
    Money total;
    for (const DepositItem &item : m_items)
        total += item.amount;
    return total;
}

bool BankDepositsPage::isCash() const
{
    return m_kind->current() == 1;
}

void BankDepositsPage::addItem()
{
    const std::optional<Money> amount = m_amount->value();
    if (!amount || *amount <= Money())
        return;
    m_items.push_back({m_label->text(), *amount});
    m_label->clear();
    m_amount->setValue(std::nullopt);
    m_label->setFocus();
    showDraft();
}

void BankDepositsPage::removeItem()
{
    const int row = m_itemTable->currentRow();
    if (m_items.empty())
        return;
    m_items.erase(m_items.begin() + (row >= 0 ? row : int(m_items.size()) - 1));
    showDraft();
}

void BankDepositsPage::showDraft()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const DepositItem &item : m_items)
        rows.push_back(
            {qint64(rows.size()) + 1, {{item.label}, {amountText(item.amount, locale)}}});
    m_itemRows->setRows(std::move(rows));
    const auto held = BankDepositService(desk().db()).atHand(desk().session(), isCash());
    m_draft->setTitle(tr("New slip: %1").arg(moneyText(draftTotal(), locale)),
                      held ? tr("%1 at hand").arg(moneyText(*held, locale)) : QString());
    m_make->setEnabled(!m_items.empty() && m_account.has_value());
}

void BankDepositsPage::make()
{
    if (m_items.empty() || !m_account || m_isWorking)
        return;
    m_isWorking = true;
    BankDeposit deposit;
    deposit.account = *m_account;
    deposit.isCash = isCash();
    deposit.on = desk().session().today();
    deposit.items = m_items;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, deposit] {
            return BankDepositService(db).make(session, deposit);
        },
        [this](const Result<BankDeposit> &done) {
            m_isWorking = false;
            if (!done)
                return Ask::tellRefusal(m_bands, done.failure());
            m_items.clear();
            m_bands->settleAll();
            m_bands->post({Kind::Success,
                           tr("Slip %1 is made.").arg(done->number),
                           tr("Print it, and bring it to the bank."),
                           {},
                           {{tr("Understood"), [] {}, true}}});
            showDraft();
            m_label->setFocus();
        });
}

Page *makeBankDepositsPage(Desk &desk, QWidget *parent)
{
    return new BankDepositsPage(desk, parent);
}

} // namespace cabas::ui
