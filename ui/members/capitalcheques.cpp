// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalcheques.h"

#include "core/bank/sharechequedeposit.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/memberservice.h"
#include "core/members/sharechequeservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

Kind kindOf(const ShareCheque &cheque, QDate today)
{
    switch (cheque.state) {
    case ChequeState::Waiting:
        return cheque.month <= today ? Kind::Accent : Kind::Neutral;
    case ChequeState::Banked:
        return Kind::Success;
    case ChequeState::Bounced:
        return Kind::Danger;
    case ChequeState::Returned:
        break;
    }
    return Kind::Neutral;
}

QString monthOf(QDate day)
{
    return Language::locale().toString(day, u"MMMM yyyy"_qs);
}

} // namespace

CapitalCheques::CapitalCheques(Desk &desk, Bands *bands, QWidget *parent)
    : CapitalView(desk, bands, parent)
{
    buildList();
    buildBank();
    buildTaking();
    right()->addStretch();
}

void CapitalCheques::buildList()
{
    m_rows = new RowsModel({{tr("Month")},
                            {tr("Member")},
                            {tr("Cheque")},
                            {tr("Amount"), RowsModel::Side::Right},
                            {tr("State")}},
                           this);
    m_table = new DataTable(tr("Cheques for shares"));
    m_table->setObjectName(u"share-cheques"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({136, 0, 144, 104, 176});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar-clock"_qs, tr("No cheque waits for its month.")));
    left()->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &CapitalCheques::showChosen);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto cheque = current())
            desk().go(u"member"_qs, cheque->member.value());
    });
}

void CapitalCheques::buildBank()
{
    m_bank = new Card;
    m_bring = new KeyButton(tr("Bring them to the bank"), KeyButton::Role::Primary);
    m_bring->setObjectName(u"cheques-bring"_qs);
    m_bank->body()->addWidget(m_bring, 0, Qt::AlignLeft);
    m_bank->body()->addWidget(
        makeLabel(tr("The one chosen"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    auto *row = new QHBoxLayout;
    m_return = new KeyButton(tr("Give it back"));
    m_return->setObjectName(u"cheque-return"_qs);
    m_bounce = new KeyButton(tr("Not honoured"), KeyButton::Role::Danger);
    m_bounce->setObjectName(u"cheque-bounce"_qs);
    row->addWidget(m_return);
    row->addWidget(m_bounce);
    row->addStretch();
    m_bank->body()->addLayout(row);
    right()->addWidget(m_bank);
    connect(m_bring, &QPushButton::clicked, this, &CapitalCheques::bring);
    connect(m_return, &QPushButton::clicked, this, [this] { end(true); });
    connect(m_bounce, &QPushButton::clicked, this, [this] { end(false); });
}

void CapitalCheques::buildTaking()
{
    auto *card = new Card;
    card->setTitle(tr("Take cheques of a member"));
    m_member = new QLineEdit;
    m_member->setObjectName(u"cheque-member"_qs);
    m_memberField = new Field(tr("Number or badge"), m_member);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"cheque-amount"_qs);
    m_amountField = new Field(tr("In all"), m_amount);
    m_count = new QLineEdit(u"3"_qs);
    m_count->setObjectName(u"cheque-count"_qs);
    m_countField = new Field(tr("Cheques"), m_count);
    m_first = makeDayEdit(tr("First month"));
    m_first->setObjectName(u"cheque-first"_qs);
    m_first->setDisplayFormat(u"MM/yyyy"_qs);
    m_first->setDate(desk().session().today());
    m_label = new QLineEdit;
    m_label->setObjectName(u"cheque-label"_qs);
    card->body()->addWidget(m_memberField);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_amountField, 2);
    row->addWidget(m_countField, 1);
    card->body()->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(new Field(tr("First month"), m_first), 1);
    second->addWidget(new Field(tr("Bank"), m_label), 1);
    card->body()->addLayout(second);
    auto *save = new KeyButton(tr("Take the cheques"), KeyButton::Role::Outlined);
    save->setObjectName(u"cheques-take"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(card);
    card->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(save, &QPushButton::clicked, this, &CapitalCheques::take);
}

void CapitalCheques::showBoard(const CapitalBoard &board)
{
    const QLocale locale = Language::locale();
    const auto before = current();
    m_cheques = board.cheques;
    m_today = board.today;
    std::vector<RowOfCells> rows;
    Money due;
    for (const ShareCheque &cheque : m_cheques) {
        const bool isDue = cheque.state == ChequeState::Waiting && cheque.month <= m_today;
        due += isDue ? cheque.amount : Money();
        rows.push_back(
            {cheque.id.value(),
             {{monthOf(cheque.month), {{Cell::Strong, isDue}}},
              {nameOf(cheque.number, cheque.name)},
              {cheque.label, {{Cell::Ink, int(Token::TextMuted)}}},
              {amountText(cheque.amount, locale), {{Cell::Strong, true}}},
              {isDue ? tr("Its month has come") : CapitalRules::chequeStateTitle(cheque.state),
               {{Cell::ChipKind, int(kindOf(cheque, m_today))}}}}});
    }
    m_rows->setRows(std::move(rows));
    const int row = before ? m_rows->rowOf(before->id.value()) : -1;
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    const int count = int(CapitalCheques::due().size());
    m_bank->setTitle(tr("%n cheque(s) to bring", nullptr, count), moneyText(due, locale));
    m_bring->setEnabled(count > 0 && desk().may(Permission::PostEntries) &&
                        desk().may(Permission::MoveMemberMoney));
    showChosen();
}

QStringList CapitalCheques::counts() const
{
    const auto waiting =
        std::count_if(m_cheques.begin(), m_cheques.end(), [](const ShareCheque &cheque) {
            return cheque.state == ChequeState::Waiting;
        });
    return {tr("%n cheque(s) waiting", nullptr, int(waiting))};
}

std::optional<ShareCheque> CapitalCheques::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_cheques.size())
        return std::nullopt;
    return m_cheques[size_t(row)];
}

std::vector<ChequeId> CapitalCheques::due() const
{
    std::vector<ChequeId> ids;
    for (const ShareCheque &cheque : m_cheques) {
        if (cheque.state == ChequeState::Waiting && cheque.month <= m_today)
            ids.push_back(cheque.id);
    }
    return ids;
}

void CapitalCheques::showChosen()
{
    const auto cheque = current();
    const bool mayMove = desk().may(Permission::MoveMemberMoney);
    m_return->setEnabled(mayMove && cheque && cheque->state == ChequeState::Waiting);
    m_bounce->setEnabled(mayMove && cheque && cheque->state == ChequeState::Banked);
}

void CapitalCheques::take()
{
    bands()->settleAll();
    const std::optional<Money> amount = m_amount->value();
    m_amountField->setError(amount && *amount > Money() ? QString() : tr("Write the amount."));
    const std::optional<int> count = countOf(m_countField, m_count);
    if (m_amountField->hasError() || !count)
        return;
    std::vector<ShareCheque> cheques = CapitalRules::instalments(*amount, *count, m_first->date());
    for (ShareCheque &cheque : cheques)
        cheque.label = m_label->text();
    work(
        m_memberField,
        [&db = desk().db(), session = desk().session(), typed = m_member->text().trimmed(),
         cheques]() -> Result<std::vector<ShareCheque>> {
            CABAS_LET(member, MemberService(db).show(session, typed));
            return ShareChequeService(db).take(session, member.member.id, cheques);
        },
        [this](const std::vector<ShareCheque> &taken) {
            for (Field *field : {m_memberField, m_amountField, m_countField})
                field->setError({});
            m_member->clear();
            m_amount->setValue(std::nullopt);
            m_member->setFocus();
            desk().toast(tr("%n cheque(s) put into the list.", nullptr, int(taken.size())));
        });
}

void CapitalCheques::bring()
{
    bands()->settleAll();
    work(
        nullptr,
        [&db = desk().db(), session = desk().session(), ids = due()] {
            return ShareChequeDepositService(db).make(session, ids);
        },
        [this](const BankDeposit &deposit) {
            bands()->post({Kind::Success,
                           tr("Slip %1 is made.").arg(deposit.number),
                           tr("Print it, and bring it to the bank with the cheques."),
                           {},
                           {{tr("See the slips"), [this] { desk().go(u"bank-deposits"_qs); }}}});
        });
}

void CapitalCheques::end(bool isReturned)
{
    const auto cheque = current();
    if (!cheque)
        return;
    const Ask::Question bounced{
        tr("Was this cheque of %1 not honoured?").arg(cheque->name),
        tr("The member owes %1 again, and the books take it back from the bank.")
            .arg(moneyText(cheque->amount, Language::locale())),
        tr("Not honoured"), tr("Leave it"), true};
    if (!isReturned && !Ask::confirm(this, bounced))
        return;
    work(
        nullptr,
        [&db = desk().db(), session = desk().session(), id = cheque->id, isReturned] {
            ShareChequeService cheques(db);
            return isReturned ? cheques.giveBack(session, id) : cheques.bounce(session, id);
        },
        [this](const ShareCheque &ended) {
            desk().toast(CapitalRules::chequeStateTitle(ended.state));
        });
}

} // namespace cabas::ui
