// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalholders.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/sharerefundservice.h"
#include "core/reports/sharereports.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace cabas::ui {

CapitalHolders::CapitalHolders(Desk &desk, Bands *bands, QWidget *parent)
    : CapitalView(desk, bands, parent)
{
    buildList();
    buildHolder();
}

void CapitalHolders::buildList()
{
    using Side = RowsModel::Side;
    m_filter = new FilterLine(tr("Name or number"));
    m_filter->search()->setObjectName(u"holder-search"_qs);
    left()->addWidget(m_filter);
    m_rows = new RowsModel({{tr("No."), Side::Right},
                            {tr("Name")},
                            {tr("Shares"), Side::Right},
                            {tr("Subscribed"), Side::Right},
                            {tr("Still to pay"), Side::Right}},
                           this);
    m_table = new DataTable(tr("Holders of shares"));
    m_table->setObjectName(u"holders"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({72, 0, 80, 128, 128});
    new ListMemory(desk(), u"holders"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"coins"_qs, tr("Nobody holds shares yet.")));
    left()->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, &CapitalHolders::fillRows);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentRowChanged, this, &CapitalHolders::showHolder);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto holder = current())
            desk().go(u"member"_qs, holder->member.value());
    });
}

void CapitalHolders::buildHolder()
{
    m_holder = new Card;
    m_facts = new FactList;
    m_holder->body()->addWidget(m_facts);
    m_output = new ReportOutput(
        desk(),
        [this] {
            const Holding holder = current().value_or(Holding());
            const Session session = desk().session();
            return OutputWish{
                tr("Certificate of shares %1").arg(holder.number), session.today(),
                [&db = desk().db(), session, path = desk().shop().path(), member = holder.member] {
                    return ShareReports::certificate(db, session, path, member);
                }};
        },
        this);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { refuse(nullptr, failure); });
    m_output->printButton()->setText(tr("Certificate"));
    m_output->printButton()->setRole(KeyButton::Role::Outlined);
    // Their keys are those of the page's own papers.
    m_output->printButton()->setKey({});
    m_output->exportButton()->setKey({});
    auto *papers = new QHBoxLayout;
    papers->addWidget(m_output->printButton());
    papers->addWidget(m_output->exportButton());
    papers->addStretch();
    m_holder->body()->addLayout(papers);
    right()->addWidget(m_holder);
    m_deeds = new Card;
    m_which = new SegmentedControl;
    m_which->setObjectName(u"holder-deed"_qs);
    m_which->setAccessibleName(tr("What the holder does"));
    for (const QString &word : {tr("Pays"), tr("Gives"), tr("Asks back")})
        m_which->addSegment(word);
    m_deeds->body()->addWidget(m_which);
    m_forms = new QStackedWidget;
    for (QWidget *form : {makePayment(), makeTransfer(), makeAsking()})
        m_forms->addWidget(form);
    m_deeds->body()->addWidget(m_forms);
    m_act = new KeyButton({}, KeyButton::Role::Primary);
    m_act->setObjectName(u"holder-act"_qs);
    m_act->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_deeds->body()->addWidget(m_act, 0, Qt::AlignRight);
    right()->addWidget(m_deeds);
    right()->addStretch();
    m_deeds->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(m_which, &SegmentedControl::currentChanged, this, &CapitalHolders::showHolder);
    connect(m_act, &QPushButton::clicked, this, &CapitalHolders::act);
}

QWidget *CapitalHolders::makePayment()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"share-amount"_qs);
    m_amountField = new Field(tr("Amount"), m_amount);
    column->addWidget(m_amountField);
    m_means = makeMeans(u"share-means"_qs, false);
    column->addWidget(new Field(tr("Paid by"), m_means));
    column->addStretch();
    connect(m_amount, &QLineEdit::returnPressed, this, &CapitalHolders::act);
    return form;
}

QWidget *CapitalHolders::makeTransfer()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_given = new QLineEdit;
    m_given->setObjectName(u"shares-given"_qs);
    m_givenField = new Field(tr("How many shares"), m_given);
    column->addWidget(m_givenField);
    m_to = new QLineEdit;
    m_to->setObjectName(u"shares-to"_qs);
    m_toField = new Field(tr("To member, number or badge"), m_to);
    column->addWidget(m_toField);
    column->addStretch();
    connect(m_given, &QLineEdit::returnPressed, m_to, [this] { m_to->setFocus(); });
    connect(m_to, &QLineEdit::returnPressed, this, &CapitalHolders::act);
    return form;
}

QWidget *CapitalHolders::makeAsking()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_asked = new QLineEdit;
    m_asked->setObjectName(u"shares-asked"_qs);
    m_askedField = new Field(tr("How many shares"), m_asked);
    column->addWidget(m_askedField);
    m_reason = new QComboBox;
    m_reason->setObjectName(u"shares-reason"_qs);
    for (const RefundReason reason :
         {RefundReason::Left, RefundReason::Partial, RefundReason::Excluded, RefundReason::Death})
        m_reason->addItem(CapitalRules::reasonTitle(reason), int(reason));
    column->addWidget(new Field(tr("Reason"), m_reason));
    column->addStretch();
    connect(m_asked, &QLineEdit::returnPressed, this, &CapitalHolders::act);
    return form;
}

void CapitalHolders::showBoard(const CapitalBoard &board)
{
    m_holdings = board.holdings;
    fillRows();
}

QStringList CapitalHolders::counts() const
{
    return {tr("%n holder(s)", nullptr, m_rows->rowCount())};
}

void CapitalHolders::fillRows()
{
    const QLocale locale = Language::locale();
    const QString wanted = fold(m_filter->search()->text());
    const auto before = current();
    std::vector<RowOfCells> rows;
    for (const Holding &holding : m_holdings) {
        const bool isWanted = wanted.isEmpty() || fold(holding.name).contains(wanted) ||
                              QString::number(holding.number).startsWith(wanted);
        if (!isWanted)
            continue;
        const bool owes = !holding.owed().isZero();
        rows.push_back({holding.member.value(),
                        {{QString::number(holding.number), {{Cell::Ink, int(Token::TextMuted)}}},
                         {holding.name},
                         {locale.toString(holding.shares), {{Cell::Strong, true}}},
                         {amountText(holding.capital, locale)},
                         {owes ? amountText(holding.owed(), locale) : QString(),
                          {{Cell::Ink, int(Token::Warning)}}}}});
    }
    m_rows->setRows(std::move(rows));
    const int row = before ? m_rows->rowOf(before->member.value()) : -1;
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    showHolder();
}

std::optional<Holding> CapitalHolders::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_rows->rowCount())
        return std::nullopt;
    for (const Holding &holding : m_holdings) {
        if (holding.member.value() == m_rows->key(row))
            return holding;
    }
    return std::nullopt;
}

void CapitalHolders::showHolder()
{
    const QLocale locale = Language::locale();
    const auto holder = current();
    m_holder->setVisible(holder.has_value());
    m_deeds->setVisible(holder.has_value() && desk().may(Permission::MoveMemberMoney));
    m_forms->setCurrentIndex(m_which->current());
    const QString verbs[] = {tr("Take the payment"), tr("Give the shares"), tr("Ask them back")};
    m_act->setText(verbs[m_which->current()]);
    if (!holder)
        return;
    m_holder->setTitle(holder->name, tr("no. %1").arg(holder->number));
    m_facts->clear();
    m_facts->addFact(tr("Shares"), locale.toString(holder->shares), true);
    m_facts->addFact(tr("Paid up"), moneyText(holder->paid, locale));
    if (!holder->owed().isZero())
        m_facts->addFact(tr("Still to pay"), moneyText(holder->owed(), locale), true);
}

void CapitalHolders::act()
{
    const auto holder = current();
    if (!holder)
        return;
    bands()->settleAll();
    if (m_which->current() == 0)
        pay(*holder);
    else if (m_which->current() == 1)
        transfer(*holder);
    else
        askBack(*holder);
}

void CapitalHolders::done(const QString &words)
{
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_amount), m_given, m_to, m_asked})
        edit->clear();
    for (Field *field : {m_amountField, m_givenField, m_toField, m_askedField})
        field->setError({});
    desk().toast(words);
}

void CapitalHolders::pay(const Holding &holder)
{
    const std::optional<Money> amount = m_amount->value();
    m_amountField->setError(amount && *amount > Money() ? QString()
                                                        : tr("Write the amount that is paid."));
    if (m_amountField->hasError())
        return m_amount->setFocus();
    const auto means = PaymentMeans(m_means->currentData().toInt());
    work(
        m_amountField,
        [&db = desk().db(), session = desk().session(), id = holder.member, amount, means] {
            return CapitalService(db).pay(session, id, *amount, means);
        },
        [this](const SharesTaken &taken) { done(tr("Paid: entry %1.").arg(taken.entry)); });
}

void CapitalHolders::transfer(const Holding &holder)
{
    const std::optional<int> shares = countOf(m_givenField, m_given);
    if (!shares)
        return;
    work(
        m_toField,
        [&db = desk().db(), session = desk().session(), id = holder.member,
         typed = m_to->text().trimmed(), shares = *shares]() -> Result<Holding> {
            CABAS_LET(to, MemberService(db).show(session, typed));
            return CapitalService(db).transfer(session, id, to.member.id, shares);
        },
        [this](const Holding &to) { done(tr("Given to member %1.").arg(to.number)); });
}

void CapitalHolders::askBack(const Holding &holder)
{
    const std::optional<int> shares = countOf(m_askedField, m_asked);
    if (!shares)
        return;
    const auto reason = RefundReason(m_reason->currentData().toInt());
    work(
        m_askedField,
        [&db = desk().db(), session = desk().session(), id = holder.member, shares = *shares,
         reason] { return ShareRefundService(db).ask(session, id, shares, reason); },
        [this](const ShareRefund &refund) {
            done(tr("In the queue: to give back before %1.").arg(dateText(refund.dueOn)));
        });
}

} // namespace cabas::ui
