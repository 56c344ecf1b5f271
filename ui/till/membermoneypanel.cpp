// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/membermoneypanel.h"

#include "core/base/text.h"
#include "core/till/memberlines.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLocale>

#include <array>

namespace cabas::ui {

namespace {

constexpr int amountWidth = 160;
/// What people round to when they fill an account, in cents.
constexpr std::array<qint64, 5> usualAmounts{1000, 2000, 3000, 5000, 10000};

} // namespace

MemberMoneyPanel::MemberMoneyPanel(const BasketView &basket, QWidget *parent)
    : TillPanel(basket.member ? basket.member->name : tr("Besides goods"), parent), m_basket(basket)
{
    setObjectName(u"memberMoney"_qs);
    m_choice = new SegmentedControl;
    m_choice->setObjectName(u"memberMoneyKind"_qs);
    m_choice->setCounter(true);
    const auto offer = [this](LineKind kind, const QString &title) {
        m_kinds.push_back(kind);
        m_choice->addSegment(title);
    };
    if (basket.member) {
        offer(LineKind::TopUp, tr("Account"));
        offer(LineKind::Share, tr("Shares"));
        offer(LineKind::Fee, tr("Yearly fee"));
    }
    offer(LineKind::Gift, tr("Gift"));
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"memberMoneyAmount"_qs);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setProperty("scale", u"counter"_qs);
    growWidth(m_amount, amountWidth);
    Theme::dress(m_amount, TextSize::CounterBody);
    m_add = new KeyButton(tr("Add to the basket"));
    m_add->setObjectName(u"addMemberMoney"_qs);
    m_add->setSize(KeyButton::Size::Counter);
    m_words = makeWrapped(QString(), TextSize::CounterRow, Token::TextMuted);
    m_usual = makeAmounts();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_amount);
    row->addWidget(m_usual, 1);
    row->addStretch(1);
    row->addWidget(m_add);
    body()->addWidget(m_choice);
    body()->addWidget(m_words);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this] {
        showKind();
        takeFocus();
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &MemberMoneyPanel::submit);
    connect(m_add, &KeyButton::clicked, this, &MemberMoneyPanel::submit);
    m_choice->setCurrent(0);
    showKind();
}

QWidget *MemberMoneyPanel::makeAmounts()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (const qint64 cents : usualAmounts) {
        const Money amount = Money::fromCents(cents);
        auto *button =
            new KeyButton(moneyText(amount, QLocale()).section(QLocale().decimalPoint(), 0, 0));
        button->setObjectName(u"topUp%1"_qs.arg(cents));
        button->setAccessibleName(moneyText(amount, QLocale()));
        button->setSize(KeyButton::Size::Counter);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, amount] {
            m_amount->setValue(amount);
            takeFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return place;
}

LineKind MemberMoneyPanel::kind() const
{
    return m_kinds[size_t(m_choice->current())];
}

void MemberMoneyPanel::showKind()
{
    setProblem({});
    const QLocale locale;
    m_amount->setVisible(kind() != LineKind::Fee);
    m_usual->setVisible(kind() == LineKind::TopUp);
    m_amount->clear();
    switch (kind()) {
    case LineKind::TopUp:
        m_words->setText(tr("How much is put on the account?"));
        break;
    case LineKind::Share:
        if (!m_basket.dues.shares.isZero()) {
            m_amount->setValue(m_basket.dues.shares);
            m_words->setText(tr("%1 are owed on shares: this amount, or an instalment.")
                                 .arg(moneyText(m_basket.dues.shares, locale)));
        } else {
            m_words->setText(tr("Empty, it is one share more; or type an amount."));
        }
        break;
    case LineKind::Fee:
        m_words->setText(
            m_basket.dues.fee.isZero()
                ? tr("The fee of this year is paid, or none is asked.")
                : tr("The fee of this year: %1.").arg(moneyText(m_basket.dues.fee, locale)));
        break;
    default:
        m_words->setText(tr("A gift to the solidarity fund; the ticket names nobody for it."));
        if (const Money rest = MemberLines::roundingOf(m_basket.total); !rest.isZero())
            m_amount->setValue(rest);
        break;
    }
}

void MemberMoneyPanel::takeFocus()
{
    if (m_amount->isVisibleTo(this)) {
        m_amount->setFocus();
        m_amount->selectAll();
    } else {
        m_add->setFocus();
    }
}

void MemberMoneyPanel::submit()
{
    const std::optional<Money> amount = m_amount->value();
    const bool mayBeEmpty = kind() == LineKind::Fee || kind() == LineKind::Share;
    if (mayBeEmpty && (!amount || m_amount->text().trimmed().isEmpty())) {
        Q_EMIT given(kind(), {});
    } else if (!amount || *amount <= Money()) {
        setProblem(tr("Type an amount above 0."));
        takeFocus();
    } else {
        Q_EMIT given(kind(), amount);
    }
}

} // namespace cabas::ui
