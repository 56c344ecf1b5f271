// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountpart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int newestMoves = 500;

} // namespace

AccountPart::AccountPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    buildMoves();
    auto *card = new Card;
    card->body()->addWidget(
        makeLabel(tr("On the account"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_balance = makeLabel({}, TextSize::Figure, Weight::Strong);
    card->body()->addWidget(m_balance);
    right()->addWidget(card);
    buildTopUp();
    buildCorrection();
    right()->addStretch();
}

void AccountPart::buildMoves()
{
    m_rows = new RowsModel({{tr("When")},
                            {tr("Movement")},
                            {tr("Amount"), RowsModel::Side::Right},
                            {tr("Balance"), RowsModel::Side::Right}},
                           this);
    auto *table = new DataTable(tr("Movements of the account, newest first"));
    table->setObjectName(u"account-moves"_qs);
    table->setModel(m_rows);
    table->setColumnWidths({160, 0, 120, 120});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"wallet"_qs, tr("Nothing was ever paid into this account.")));
    left()->addWidget(card, 1);
}

void AccountPart::buildTopUp()
{
    auto *card = new Card;
    card->setTitle(tr("Pay in"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        card->body()->addWidget(field);
        return field;
    };
    m_amount = new MoneyEdit;
    m_amountField = add(tr("Amount"), m_amount, u"top-up-amount"_qs);
    m_means = new QComboBox;
    m_means->addItem(tr("cash, into the safe"), int(PaymentMeans::Cash));
    m_means->addItem(tr("card"), int(PaymentMeans::Card));
    m_means->addItem(tr("cheque"), int(PaymentMeans::Cheque));
    m_means->addItem(tr("transfer"), int(PaymentMeans::Transfer));
    add(tr("By"), m_means, u"top-up-means"_qs);
    m_reference = new QLineEdit;
    add(tr("Number of the cheque or transfer"), m_reference, u"top-up-reference"_qs);
    auto *save = new KeyButton(tr("Pay in"), KeyButton::Role::Primary);
    save->setObjectName(u"top-up-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(card);
    card->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(save, &QPushButton::clicked, this, &AccountPart::topUp);
}

void AccountPart::buildCorrection()
{
    auto *card = new Card;
    card->setTitle(tr("Correct a mistake"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        card->body()->addWidget(field);
        return field;
    };
    m_correction = new MoneyEdit;
    m_correctionField =
        add(tr("Amount to add, or to take with −"), m_correction, u"correct-amount"_qs);
    m_reason = new QComboBox;
    add(tr("Why"), m_reason, u"correct-reason"_qs);
    auto *save = new KeyButton(tr("Correct"));
    save->setObjectName(u"correct-save"_qs);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    right()->addWidget(card);
    card->setVisible(desk().may(Permission::MoveMemberMoney));
    connect(save, &QPushButton::clicked, this, &AccountPart::correct);
}

void AccountPart::fill()
{
    const QLocale locale = Language::locale();
    m_balance->setText(moneyText(sheet().member.balance, locale));
    setInk(m_balance, sheet().member.balance.isNegative() ? Token::Danger : Token::Text);
    const auto lines = MemberService(desk().db()).account(desk().session(), id(), newestMoves);
    std::vector<RowOfCells> rows;
    for (const AccountLine &line : lines ? *lines : std::vector<AccountLine>()) {
        const QString when = desk().session().local(line.move.at).toString(u"dd/MM/yyyy HH:mm"_qs);
        rows.push_back({line.move.id,
                        {{when, {{Cell::Ink, int(Token::TextMuted)}}},
                         {MemberWords::moveTitle(line.move.kind), {{Cell::Suffix, line.userName}}},
                         {moneyText(line.move.amount, locale)},
                         {moneyText(line.balance, locale), {{Cell::Strong, true}}}}});
    }
    m_reason->clear();
    if (rows.empty())
        m_reason->addItem(tr("Opening balance, when the shop came to Cabas"), u"opening"_qs);
    for (const QString &reason : MemberRules::correctionReasons())
        m_reason->addItem(MemberRules::correctionTitle(reason), reason);
    m_rows->setRows(std::move(rows));
}

void AccountPart::topUp()
{
    m_amountField->setError(m_amount->value() ? QString()
                                              : tr("Write the amount, for example 50."));
    if (!m_amount->value()) {
        m_amount->setFocus();
        return;
    }
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), amount = *m_amount->value(),
         means = PaymentMeans(m_means->currentData().toInt()), reference = m_reference->text()] {
            return MemberService(db).topUp(session, member, amount, means, reference.trimmed());
        },
        [this](const Result<AccountDeed> &deed) { done(deed, m_amountField); });
}

void AccountPart::correct()
{
    m_correctionField->setError(
        m_correction->value() ? QString() : tr("Write the amount, for example −12,50."));
    if (!m_correction->value()) {
        m_correction->setFocus();
        return;
    }
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), amount = *m_correction->value(),
         reason = m_reason->currentData().toString()] {
            MemberService members(db);
            return reason == u"opening" ? members.setOpening(session, member, amount)
                                        : members.correct(session, member, amount, reason);
        },
        [this](const Result<AccountDeed> &deed) { done(deed, m_correctionField); });
}

void AccountPart::done(const Result<AccountDeed> &deed, Field *field)
{
    if (!deed) {
        field->refuse(deed.failure().message);
        return;
    }
    m_amount->setValue({});
    m_correction->setValue({});
    m_reference->clear();
    desk().toast(deed->entry.isEmpty() ? tr("Written.")
                                       : tr("Written, entry %1.").arg(deed->entry));
}

} // namespace cabas::ui
