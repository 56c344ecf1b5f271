// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/discountpanel.h"

#include "core/base/text.h"
#include "ui/till/usualreasons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <array>

namespace cabas::ui {

namespace {

constexpr int editWidth = 140;
constexpr std::array<int, 3> usualPercents{10, 30, 50};

} // namespace

DiscountPanel::DiscountPanel(const QString &article, QWidget *parent)
    : TillPanel(tr("Discount on %1").arg(article), parent)
{
    setObjectName(u"discount"_qs);
    m_kind = new SegmentedControl;
    m_kind->setCounter(true);
    m_kind->addSegment(tr("Percent"));
    m_kind->addSegment(tr("Amount"));
    m_percent = new QLineEdit;
    m_percent->setObjectName(u"percent"_qs);
    m_percent->setAccessibleName(tr("Percent"));
    m_percent->setPlaceholderText(u"30"_qs);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"amountOff"_qs);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->hide();
    m_percents = makePercents();
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, in a word or two"));
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_percent, m_amount, m_reason}) {
        edit->setProperty("scale", u"counter"_qs);
        Theme::dress(edit, TextSize::CounterBody);
        connect(edit, &QLineEdit::returnPressed, this, &DiscountPanel::submit);
    }
    m_percent->setAlignment(Qt::AlignRight);
    growWidth(m_percent, editWidth);
    growWidth(m_amount, editWidth);
    auto *apply = new KeyButton(tr("Give the discount"));
    apply->setObjectName(u"giveDiscount"_qs);
    apply->setSize(KeyButton::Size::Counter);
    connect(apply, &KeyButton::clicked, this, &DiscountPanel::submit);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_kind);
    row->addWidget(m_percent);
    row->addWidget(m_amount);
    row->addWidget(m_percents);
    row->addStretch(1);
    body()->addLayout(row);
    auto *why = new QHBoxLayout;
    why->setSpacing(Theme::space(2));
    why->addWidget(m_reason, 1);
    why->addWidget(apply);
    body()->addLayout(why);
    auto *usual = new UsualReasons({tr("Short date"), tr("Damaged"), tr("Shelf price")});
    body()->addWidget(usual);
    body()->addStretch(1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &DiscountPanel::chooseKind);
    connect(usual, &UsualReasons::chosen, this, [this](const QString &reason) {
        m_reason->setText(reason);
        takeFocus();
    });
}

QWidget *DiscountPanel::makePercents()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (int percent : usualPercents) {
        auto *button = new KeyButton(tr("%1 %").arg(percent));
        button->setObjectName(u"percent%1"_qs.arg(percent));
        button->setSize(KeyButton::Size::Counter);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, percent] {
            m_percent->setText(QString::number(percent));
            takeFocus();
        });
        row->addWidget(button);
    }
    return place;
}

void DiscountPanel::chooseKind(int kind)
{
    m_percent->setVisible(kind == 0);
    m_percents->setVisible(kind == 0);
    m_amount->setVisible(kind != 0);
    takeFocus();
}

void DiscountPanel::takeFocus()
{
    QLineEdit *edit = m_kind->current() == 0 ? m_percent : static_cast<QLineEdit *>(m_amount);
    (edit->text().isEmpty() ? edit : m_reason)->setFocus();
}

void DiscountPanel::submit()
{
    const std::optional<int> rate = parseRate(m_percent->text());
    const bool isPercent = m_kind->current() == 0;
    if (isPercent ? !rate || *rate <= 0 : !m_amount->value() || *m_amount->value() <= Money()) {
        setProblem(isPercent ? tr("Type a percentage above 0.") : tr("Type an amount above 0."));
    } else if (m_reason->text().trimmed().isEmpty()) {
        setProblem(tr("Give the reason: it stands on the ticket."));
        m_reason->setFocus();
        return;
    } else {
        Q_EMIT given(isPercent ? *rate : 0, isPercent ? Money() : *m_amount->value(),
                     m_reason->text());
        return;
    }
    takeFocus();
}

} // namespace cabas::ui
