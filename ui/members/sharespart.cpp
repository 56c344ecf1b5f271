// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/sharespart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/duesservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

SharesPart::SharesPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    m_rows = new RowsModel({{tr("Day")},
                            {tr("Movement")},
                            {tr("Shares"), RowsModel::Side::Right},
                            {tr("Amount"), RowsModel::Side::Right}},
                           this);
    auto *table = new DataTable(tr("Movements of shares"));
    table->setObjectName(u"share-moves"_qs);
    table->setModel(m_rows);
    table->setColumnWidths({144, 0, 104, 128});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"coins"_qs, tr("No share was subscribed yet.")));
    left()->addWidget(card, 1);
    buildForm();
}

void SharesPart::buildForm()
{
    auto *sum = new Card;
    sum->body()->addWidget(
        makeLabel(tr("Shares held"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_total = makeLabel({}, TextSize::Figure, Weight::Strong);
    sum->body()->addWidget(m_total);
    m_value = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    sum->body()->addWidget(m_value);
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
    right()->addStretch();
    card->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(save, &QPushButton::clicked, this, &SharesPart::subscribe);
    connect(m_shares, &QLineEdit::returnPressed, this, &SharesPart::subscribe);
}

void SharesPart::fill()
{
    const QLocale locale = Language::locale();
    const Money share = desk().shop().profile().share;
    m_total->setText(tr("%n share(s)", nullptr, sheet().member.shares));
    m_value->setText(tr("one is worth %1").arg(moneyText(share, locale)));
    m_sharesField->setNote(
        tr("Each costs %1. The books note that the member owes it.").arg(moneyText(share, locale)));
    std::vector<RowOfCells> rows;
    const auto moves = MemberService(desk().db()).shareMoves(desk().session(), id());
    for (const ShareMove &move : moves ? *moves : std::vector<ShareMove>())
        rows.push_back({move.id,
                        {{dateText(move.day), {{Cell::Ink, int(Token::TextMuted)}}},
                         {tr("Subscribed")},
                         {locale.toString(move.shares), {{Cell::Strong, true}}},
                         {moneyText(move.amount, locale)}}});
    const DuesService dues(desk().db());
    const auto payments = dues.sharePayments(desk().session(), id());
    for (const SharePayment &payment : payments ? *payments : std::vector<SharePayment>())
        rows.push_back(
            {-payment.id,
             {{dateText(payment.day), {{Cell::Ink, int(Token::TextMuted)}}},
              {payment.undoes ? tr("Given back at the till") : tr("Paid at the till")},
              {payment.paid.shares == 0 ? QString() : locale.toString(payment.paid.shares),
               {{Cell::Strong, true}}},
              {moneyText(payment.paid.amount(), locale)}}});
    const auto left = dues.dues(desk().session(), id());
    if (left && !left->shares.isZero())
        m_value->setText(tr("one is worth %1; still to pay: %2")
                             .arg(moneyText(share, locale), moneyText(left->shares, locale)));
    m_rows->setRows(std::move(rows));
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

} // namespace cabas::ui
