// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalrefunds.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/sharerefundservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/stattile.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int restMs = 300; ///< of the hand, before the simulation is made anew

struct StateChip {
    QString words;
    Kind kind;
};

StateChip chipOf(const PlannedRefund &planned)
{
    if (planned.isServed)
        return {CapitalRefunds::tr("Can be repaid"), Kind::Accent};
    return planned.isLate ? StateChip{CapitalRefunds::tr("Late"), Kind::Danger}
                          : StateChip{CapitalRefunds::tr("Waits"), Kind::Neutral};
}

StateChip chipOf(const ShareRefund &refund)
{
    const Kind kind = refund.state == RefundState::Decided ? Kind::Warning
                      : refund.state == RefundState::Paid  ? Kind::Success
                                                           : Kind::Neutral;
    return {CapitalRules::refundStateTitle(refund.state), kind};
}

} // namespace

CapitalRefunds::CapitalRefunds(Desk &desk, Bands *bands, QWidget *parent)
    : CapitalView(desk, bands, parent)
{
    buildList();
    buildPlan();
    buildChosen();
    buildValue();
    right()->addStretch();
}

void CapitalRefunds::buildList()
{
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Asked on")},
                            {tr("Member")},
                            {tr("Shares"), Side::Right},
                            {tr("To give back"), Side::Right},
                            {tr("Last day")},
                            {tr("State")}},
                           this);
    m_table = new DataTable(tr("Shares asked back"));
    m_table->setObjectName(u"refunds"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({112, 0, 64, 112, 112, 144});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"hand-coins"_qs, tr("Nobody asked shares back.")));
    left()->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &CapitalRefunds::showChosen);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto refund = current())
            desk().go(u"member"_qs, refund->member.value());
    });
}

void CapitalRefunds::buildPlan()
{
    auto *card = new Card;
    card->setTitle(tr("Who can be repaid"));
    m_budget = new MoneyEdit;
    m_budget->setObjectName(u"refund-budget"_qs);
    m_budget->setPlaceholderText(tr("no limit"));
    auto *field = new Field(tr("With at most"), m_budget);
    field->setNoteReserved(false);
    card->body()->addWidget(field);
    m_sums = new SumLines;
    card->body()->addWidget(m_sums);
    m_decide = new KeyButton({}, KeyButton::Role::Primary);
    m_decide->setObjectName(u"refund-decide"_qs);
    card->body()->addWidget(m_decide, 0, Qt::AlignRight);
    right()->addWidget(card);
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(restMs);
    connect(m_budget, &FigureEdit::figureChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, &CapitalView::readWanted);
    connect(m_decide, &QPushButton::clicked, this, &CapitalRefunds::decide);
}

void CapitalRefunds::buildChosen()
{
    m_chosen = new Card;
    m_means = makeMeans(u"refund-means"_qs, true);
    m_meansField = new Field(tr("Paid by"), m_means);
    m_meansField->setNoteReserved(false);
    m_means->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chosen->body()->addWidget(m_meansField);
    auto *row = new QHBoxLayout;
    m_pay = new KeyButton(tr("Pay"));
    m_pay->setObjectName(u"refund-pay"_qs);
    m_end = new KeyButton({});
    m_end->setObjectName(u"refund-end"_qs);
    row->addWidget(m_pay);
    row->addWidget(m_end);
    row->addStretch();
    m_chosen->body()->addLayout(row);
    right()->addWidget(m_chosen);
    connect(m_pay, &QPushButton::clicked, this, &CapitalRefunds::pay);
    connect(m_end, &QPushButton::clicked, this, &CapitalRefunds::end);
}

void CapitalRefunds::buildValue()
{
    m_value = new Card;
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"share-value"_qs);
    m_amountField = new Field(tr("A share is worth"), m_amount);
    m_decidedOn = makeDayEdit(tr("Decided on"));
    m_decidedOn->setObjectName(u"share-value-day"_qs);
    m_decidedOn->setDate(desk().session().today());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_amountField, 1);
    auto *day = new Field(tr("Decided on"), m_decidedOn);
    row->addWidget(day, 1);
    m_value->body()->addLayout(row);
    auto *save = new KeyButton(tr("Keep the decision"));
    save->setObjectName(u"share-value-save"_qs);
    m_value->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(m_value);
    m_value->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(save, &QPushButton::clicked, this, &CapitalRefunds::setValue);
}

std::optional<Money> CapitalRefunds::budget() const
{
    return m_budget->value();
}

QStringList CapitalRefunds::counts() const
{
    return {tr("%n waiting", nullptr, int(m_plan.refunds.size()))};
}

std::vector<RowOfCells> CapitalRefunds::rowsOf(const CapitalBoard &board) const
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    const auto add = [&](const ShareRefund &refund, Money amount, const StateChip &chip,
                         bool isLate) {
        const int ink = int(isLate ? Token::Danger : Token::TextMuted);
        rows.push_back({refund.id.value(),
                        {{dateText(refund.askedOn), {{Cell::Ink, int(Token::TextMuted)}}},
                         {nameOf(refund.number, refund.name)},
                         {locale.toString(refund.shares), {{Cell::Strong, true}}},
                         {amountText(amount, locale)},
                         {dateText(refund.dueOn), {{Cell::Ink, ink}}},
                         {chip.words, {{Cell::ChipKind, int(chip.kind)}}}}});
    };
    for (const PlannedRefund &planned : board.plan.refunds)
        add(planned.refund, planned.amount, chipOf(planned), planned.isLate);
    for (const ShareRefund &refund : board.decided)
        add(refund, refund.amount, chipOf(refund), false);
    return rows;
}

void CapitalRefunds::showBoard(const CapitalBoard &board)
{
    const auto before = current();
    m_plan = board.plan;
    m_refunds.clear();
    for (const PlannedRefund &planned : board.plan.refunds)
        m_refunds.push_back(planned.refund);
    m_refunds.insert(m_refunds.end(), board.decided.begin(), board.decided.end());
    m_rows->setRows(rowsOf(board));
    const int row = before ? m_rows->rowOf(before->id.value()) : -1;
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    showPlan(board);
    showChosen();
}

void CapitalRefunds::showPlan(const CapitalBoard &board)
{
    const QLocale locale = Language::locale();
    Money after = m_plan.capital;
    for (const PlannedRefund &planned : m_plan.refunds)
        after = planned.capitalAfter;
    m_sums->clear();
    m_sums->addLine(tr("Capital today"), moneyText(m_plan.capital, locale));
    m_sums->addLine(tr("Floor"), moneyText(m_plan.floor, locale));
    m_sums->addLine(tr("To give back"), moneyText(m_plan.amount, locale));
    if (!m_plan.reserve.isZero())
        m_sums->addLine(tr("Left to the reserve"), moneyText(m_plan.reserve, locale));
    m_sums->addResult(tr("Capital afterwards"), moneyText(after, locale));
    m_decide->setText(tr("Repay the first %n", nullptr, m_plan.served));
    m_decide->setVisible(m_plan.served > 0 && desk().may(Permission::MoveMemberMoney));
    const QString since = board.values.empty()
                              ? tr("no assembly decided")
                              : tr("since %1").arg(dateText(board.values.back().from));
    m_value->setTitle(tr("A share: %1").arg(moneyText(m_plan.value, locale)), since);
}

std::optional<ShareRefund> CapitalRefunds::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_refunds.size())
        return std::nullopt;
    return m_refunds[size_t(row)];
}

void CapitalRefunds::showChosen()
{
    const auto refund = current();
    const bool isAsked = refund && refund->state == RefundState::Asked;
    const bool isDecided = refund && refund->state == RefundState::Decided;
    m_chosen->setVisible((isAsked || isDecided) && desk().may(Permission::MoveMemberMoney));
    m_meansField->setVisible(isDecided);
    m_pay->setVisible(isDecided);
    m_end->setText(isDecided ? tr("Kept as a gift") : tr("No longer asked"));
    if (refund)
        m_chosen->setTitle(refund->name, tr("no. %1").arg(refund->number));
}

void CapitalRefunds::decide()
{
    const QString amount = moneyText(m_plan.amount, Language::locale());
    const Ask::Question question{
        tr("Take the shares of the first %n out of the capital?", nullptr, m_plan.served),
        tr("The books note that %1 are to be paid back.").arg(amount), tr("Repay"), tr("Leave it"),
        false};
    if (!Ask::confirm(this, question))
        return;
    bands()->settleAll();
    std::vector<ShareRefundId> ids;
    for (const PlannedRefund &planned : m_plan.refunds) {
        if (planned.isServed)
            ids.push_back(planned.refund.id);
    }
    work(
        nullptr,
        [&db = desk().db(), session = desk().session(), ids] {
            return ShareRefundService(db).decide(session, ids);
        },
        [this](const std::vector<ShareRefund> &done) {
            desk().toast(tr("%n refund(s) to pay.", nullptr, int(done.size())));
        });
}

void CapitalRefunds::pay()
{
    const auto refund = current();
    if (!refund)
        return;
    bands()->settleAll();
    const int means = m_means->currentData().toInt();
    work(
        m_meansField,
        [&db = desk().db(), session = desk().session(), id = refund->id, means] {
            return ShareRefundService(db).pay(
                session, id, means < 0 ? std::nullopt : std::optional(PaymentMeans(means)));
        },
        [this](const ShareRefund &paid) {
            desk().toast(tr("Paid back to member %1.").arg(paid.number));
        });
}

void CapitalRefunds::end()
{
    const auto refund = current();
    if (!refund)
        return;
    const bool isDecided = refund->state == RefundState::Decided;
    const Ask::Question gift{
        tr("Does %1 give this money to the shop?").arg(refund->name),
        tr("Only with a letter of the member. Without one it can be kept after five years."),
        tr("It is a gift"), tr("Leave it"), true};
    const bool isGiven = isDecided && Ask::confirm(this, gift);
    if (isDecided && !isGiven)
        return;
    bands()->settleAll();
    work(
        nullptr,
        [&db = desk().db(), session = desk().session(), id = refund->id, isDecided] {
            ShareRefundService refunds(db);
            return isDecided ? refunds.keep(session, id, true) : refunds.withdraw(session, id);
        },
        [this](const ShareRefund &ended) {
            desk().toast(CapitalRules::refundStateTitle(ended.state));
        });
}

void CapitalRefunds::setValue()
{
    const std::optional<Money> value = m_amount->value();
    m_amountField->setError(value ? QString() : tr("Write what a share is given back at."));
    if (!value)
        return m_amount->setFocus();
    const ShareValue decided{m_decidedOn->date(), m_decidedOn->date(), *value};
    work(
        m_amountField,
        [&db = desk().db(), session = desk().session(), decided] {
            return CapitalService(db).setValue(session, decided);
        },
        [this](const std::vector<ShareValue> &) {
            m_amount->setValue(std::nullopt);
            m_amountField->setError({});
            desk().toast(tr("Kept."));
        });
}

} // namespace cabas::ui
