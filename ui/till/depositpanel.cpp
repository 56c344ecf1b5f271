// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/depositpanel.h"

#include "core/base/text.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLocale>

#include <array>

namespace cabas::ui {

namespace {

constexpr int countWidth = 96;
constexpr int eachWidth = 140;
/// What bottles, jars and crates usually bear, in cents.
constexpr std::array<qint64, 5> usualAmounts{20, 30, 50, 100, 200};

} // namespace

DepositPanel::DepositPanel(bool isCharged, QWidget *parent) : TillPanel(tr("Deposits"), parent)
{
    setObjectName(u"deposit"_qs);
    m_kind = new SegmentedControl;
    m_kind->setCounter(true);
    m_kind->addSegment(tr("Given back"));
    m_kind->addSegment(tr("Charged"));
    m_kind->setCurrent(isCharged ? 1 : 0);
    m_count = new QuantityEdit;
    m_count->setObjectName(u"depositCount"_qs);
    m_count->setAccessibleName(tr("How many"));
    m_count->setValue(Quantity::units(1));
    growWidth(m_count, countWidth);
    m_each = new MoneyEdit;
    m_each->setObjectName(u"depositEach"_qs);
    m_each->setAccessibleName(tr("Deposit of one"));
    growWidth(m_each, eachWidth);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_count, m_each}) {
        edit->setProperty("scale", u"counter"_qs);
        Theme::dress(edit, TextSize::CounterBody);
        connect(edit, &QLineEdit::returnPressed, this, &DepositPanel::submit);
    }
    auto *add = new KeyButton(tr("Add to the basket"));
    add->setObjectName(u"addDeposit"_qs);
    add->setSize(KeyButton::Size::Counter);
    connect(add, &KeyButton::clicked, this, &DepositPanel::submit);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_kind);
    row->addWidget(m_count);
    row->addWidget(makeLabel(u"×"_qs, TextSize::CounterBody));
    row->addWidget(m_each);
    row->addStretch(1);
    row->addWidget(add);
    body()->addLayout(row);
    body()->addWidget(makeAmounts());
    body()->addStretch(1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &DepositPanel::takeFocus);
}

QWidget *DepositPanel::makeAmounts()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (const qint64 cents : usualAmounts) {
        const Money amount = Money::fromCents(cents);
        auto *button = new KeyButton(moneyText(amount, QLocale()));
        button->setObjectName(u"deposit%1"_qs.arg(cents));
        button->setSize(KeyButton::Size::Counter);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, amount] {
            m_each->setValue(amount);
            takeFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return place;
}

void DepositPanel::takeFocus()
{
    QLineEdit *edit = m_each;
    if (m_each->value())
        edit = m_count;
    edit->setFocus();
    edit->selectAll();
}

void DepositPanel::submit()
{
    const std::optional<Money> each = m_each->value();
    const std::optional<Quantity> count = m_count->value();
    if (!each || *each <= Money()) {
        setProblem(tr("Type the deposit of one, above 0."));
        m_each->setFocus();
    } else if (!count || *count <= Quantity()) {
        setProblem(tr("Type how many there are."));
        m_count->setFocus();
    } else {
        Q_EMIT given(m_kind->current() == 0 ? LineKind::DepositIn : LineKind::DepositOut, *each,
                     *count);
    }
}

} // namespace cabas::ui
