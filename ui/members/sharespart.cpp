// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/sharespart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;
constexpr int mostCheques = 6;

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

} // namespace

SharesPart::SharesPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    buildLists();
    buildForms();
}

void SharesPart::buildLists()
{
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Day")},
                            {tr("Movement")},
                            {tr("Shares"), Side::Right},
                            {tr("Subscribed"), Side::Right},
                            {tr("Paid up"), Side::Right}},
                           this);
    auto *table = new DataTable(tr("Movements of shares"));
    table->setObjectName(u"share-moves"_qs);
    table->setModel(m_rows);
    table->setColumnWidths({112, 0, 80, 112, 112});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"coins"_qs, tr("No share was subscribed yet.")));
    left()->addWidget(card, 1);
    m_chequeRows = new RowsModel(
        {{tr("Month")}, {tr("Cheque")}, {tr("Amount"), Side::Right}, {tr("State")}}, this);
    m_chequeTable = new DataTable(tr("Cheques for shares"));
    m_chequeTable->setObjectName(u"member-cheques"_qs);
    m_chequeTable->setModel(m_chequeRows);
    m_chequeTable->setColumnWidths({144, 0, 104, 176});
    m_cheques = new TableCard(m_chequeTable);
    left()->addWidget(m_cheques);
}

void SharesPart::buildForms()
{
    auto *sum = new Card;
    sum->body()->addWidget(
        makeLabel(tr("Shares held"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_total = makeLabel({}, TextSize::Figure, Weight::Strong);
    sum->body()->addWidget(m_total);
    m_value = makeWrapped({}, TextSize::Body, Token::TextMuted);
    sum->body()->addWidget(m_value);
    auto *capital = new KeyButton(tr("See the capital"));
    capital->setObjectName(u"share-capital"_qs);
    sum->body()->addWidget(capital, 0, Qt::AlignLeft);
    right()->addWidget(sum);
    auto *card = new Card;
    card->setTitle(tr("Subscribe shares"));
    m_shares = new QLineEdit;
    m_shares->setObjectName(u"share-count"_qs);
    m_sharesField = new Field(tr("How many"), m_shares);
    card->body()->addWidget(m_sharesField);
    auto *save = new KeyButton(tr("Subscribe"), KeyButton::Role::Primary);
    save->setObjectName(u"share-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(card);
    m_payment = new Card;
    m_payment->setTitle(tr("Take a payment"));
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"share-paid"_qs);
    m_amountField = new Field(tr("Amount"), m_amount);
    m_payment->body()->addWidget(m_amountField);
    m_means = new QComboBox;
    m_means->setObjectName(u"share-paid-means"_qs);
    m_means->addItem(tr("Card"), int(PaymentMeans::Card));
    m_means->addItem(tr("Transfer"), int(PaymentMeans::Transfer));
    m_means->addItem(tr("Cheque"), int(PaymentMeans::Cheque));
    m_means->addItem(tr("Cash, put into the safe"), int(PaymentMeans::Cash));
    m_means->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *means = new Field(tr("Paid by"), m_means);
    means->setNoteReserved(false);
    m_payment->body()->addWidget(means);
    auto *pay = new KeyButton(tr("Take the payment"));
    pay->setObjectName(u"share-pay"_qs);
    m_payment->body()->addWidget(pay, 0, Qt::AlignRight);
    right()->addWidget(m_payment);
    right()->addStretch();
    card->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(capital, &QPushButton::clicked, this, [this] { desk().go(u"capital"_qs); });
    connect(save, &QPushButton::clicked, this, &SharesPart::subscribe);
    connect(m_shares, &QLineEdit::returnPressed, this, &SharesPart::subscribe);
    connect(pay, &QPushButton::clicked, this, &SharesPart::pay);
    connect(m_amount, &QLineEdit::returnPressed, this, &SharesPart::pay);
}

void SharesPart::fill()
{
    const QLocale locale = Language::locale();
    const Money share = desk().shop().profile().share;
    m_total->setText(tr("%n share(s)", nullptr, sheet().member.shares));
    m_value->setText(tr("one is worth %1").arg(moneyText(share, locale)));
    m_sharesField->setNote(
        tr("Each costs %1. The books note that the member owes it.").arg(moneyText(share, locale)));
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id()] {
            return CapitalService(db).sheet(session, member);
        },
        [this, member = id()](const Result<ShareSheet> &read) {
            if (read && member == id())
                showSheet(*read);
        });
}

void SharesPart::showSheet(const ShareSheet &sheet)
{
    const QLocale locale = Language::locale();
    const auto amount = [&](Money value) {
        return RowCell{value.isZero() ? QString() : amountText(value, locale)};
    };
    std::vector<RowOfCells> rows;
    for (const RegisterLine &line : sheet.lines)
        rows.push_back(
            {qint64(rows.size()) + 1,
             {{dateText(line.day), {{Cell::Ink, int(Token::TextMuted)}}},
              {CapitalRules::kindTitle(line.kind), {{Cell::Suffix, line.entry}}},
              {line.shares == 0 ? QString() : locale.toString(line.shares), {{Cell::Strong, true}}},
              amount(line.capital),
              amount(line.paid)}});
    m_rows->setRows(std::move(rows));
    const Money owed = sheet.holding.owed();
    m_total->setText(tr("%n share(s)", nullptr, sheet.holding.shares));
    if (owed > Money())
        m_value->setText(tr("one is worth %1; still to pay: %2")
                             .arg(moneyText(sheet.nominal, locale), moneyText(owed, locale)));
    m_payment->setVisible(owed > Money() && desk().may(Permission::MoveMemberMoney));
    m_amountField->setNote(tr("%1 are still to pay.").arg(moneyText(owed, locale)));
    showCheques(sheet.cheques);
}

void SharesPart::showCheques(const std::vector<ShareCheque> &cheques)
{
    const QLocale locale = Language::locale();
    const QDate today = desk().session().today();
    std::vector<RowOfCells> rows;
    for (const ShareCheque &cheque : cheques) {
        const bool isDue = cheque.state == ChequeState::Waiting && cheque.month <= today;
        rows.push_back(
            {cheque.id.value(),
             {{locale.toString(cheque.month, u"MMMM yyyy"_qs)},
              {cheque.label, {{Cell::Ink, int(Token::TextMuted)}}},
              {amountText(cheque.amount, locale), {{Cell::Strong, true}}},
              {isDue ? tr("Its month has come") : CapitalRules::chequeStateTitle(cheque.state),
               {{Cell::ChipKind, int(kindOf(cheque, today))}}}}});
    }
    const int shown = std::min(int(rows.size()), mostCheques);
    m_chequeRows->setRows(std::move(rows));
    m_cheques->setVisible(shown > 0);
    m_chequeTable->setFixedHeight(m_chequeTable->verticalHeader()->defaultSectionSize() * shown +
                                  headHeight);
}

void SharesPart::subscribe()
{
    bool isWhole = false;
    const int shares = m_shares->text().trimmed().toInt(&isWhole);
    m_sharesField->setError(isWhole && shares > 0 ? QString() : tr("Write a number of shares."));
    if (m_sharesField->hasError()) {
        m_shares->setFocus();
        return;
    }
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), shares] {
            return MemberService(db).subscribe(session, member, shares);
        },
        [this](const Result<Member> &member) {
            m_sharesField->setError(member ? QString() : member.failure().message);
            if (!member)
                return;
            m_shares->clear();
            desk().toast(tr("Subscribed."));
        });
}

void SharesPart::pay()
{
    const std::optional<Money> amount = m_amount->value();
    m_amountField->setError(amount && *amount > Money() ? QString()
                                                        : tr("Write the amount that is paid."));
    if (m_amountField->hasError())
        return m_amount->setFocus();
    const auto means = PaymentMeans(m_means->currentData().toInt());
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id(), amount, means] {
            return CapitalService(db).pay(session, member, *amount, means);
        },
        [this](const Result<SharesTaken> &taken) {
            if (!taken)
                return m_amountField->refuse(taken.failure().message);
            m_amount->setValue(std::nullopt);
            desk().toast(tr("Paid: entry %1.").arg(taken->entry));
        });
}

} // namespace cabas::ui
