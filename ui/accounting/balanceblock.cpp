// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/balanceblock.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int iconSize = 28;
constexpr int verdictWidth = 280;

QLabel *addTotal(QHBoxLayout *row, const QString &caption)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *word = makeLabel(caption, TextSize::Caption, Weight::Regular, Token::TextMuted);
    QLabel *figure = makeLabel({}, TextSize::Title, Weight::Strong);
    word->setAlignment(Qt::AlignRight);
    figure->setAlignment(Qt::AlignRight);
    column->addStretch();
    column->addWidget(word);
    column->addWidget(figure);
    column->addStretch();
    row->addLayout(column);
    return figure;
}

} // namespace

BalanceBlock::BalanceBlock(QWidget *parent) : Card(parent)
{
    setPadding(0);
    m_verdict = new QWidget;
    m_verdict->setMinimumWidth(verdictWidth);
    m_icon = new QLabel;
    m_word = makeLabel({}, TextSize::Title, Weight::Strong);
    m_word->setObjectName(u"verdict"_qs);
    m_gap = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_gap->setObjectName(u"difference"_qs);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_word);
    words->addWidget(m_gap);
    words->addStretch();
    auto *verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(24, 0, 16, 0);
    verdict->setSpacing(12);
    verdict->addWidget(m_icon);
    verdict->addLayout(words, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    row->setContentsMargins(0, 0, 16, 0);
    row->addWidget(m_verdict);
    row->addStretch();
    m_debitLabel = addTotal(row, tr("Total debit"));
    m_creditLabel = addTotal(row, tr("Total credit"));
    m_owedColumn = new QWidget;
    auto *owed = new QVBoxLayout(m_owedColumn);
    owed->setContentsMargins(0, 0, 0, 0);
    owed->setSpacing(0);
    m_owedCaption = makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_owedLabel = makeLabel({}, TextSize::Title, Weight::Strong);
    m_owedLabel->setObjectName(u"owed"_qs);
    for (QLabel *label : {m_owedCaption, m_owedLabel})
        label->setAlignment(Qt::AlignRight);
    owed->addStretch();
    owed->addWidget(m_owedCaption);
    owed->addWidget(m_owedLabel);
    owed->addStretch();
    row->addWidget(m_owedColumn);
    m_owedColumn->hide();
    body()->addLayout(row);
    growHeight(this, 72);
    connect(&Theme::of(this), &Theme::changed, this, &BalanceBlock::renew);
    renew();
}

void BalanceBlock::setTotals(Money debit, Money credit)
{
    m_debit = debit;
    m_credit = credit;
    renew();
}

void BalanceBlock::setOwed(std::optional<Money> owed)
{
    m_owedColumn->setVisible(owed.has_value());
    if (!owed)
        return;
    // Credits are what the shop owes.
    m_owedCaption->setText(owed->isNegative() ? tr("Left to pay them") : tr("They still owe"));
    m_owedLabel->setText(moneyText(abs(*owed), Language::locale()));
}

void BalanceBlock::renew()
{
    const QLocale locale = Language::locale();
    const Money gap = m_debit - m_credit;
    const bool isEmpty = m_debit.isZero() && m_credit.isZero();
    const bool isBalanced = gap.isZero() && !isEmpty;
    const KindLook look = lookOf(isBalanced ? Kind::Success
                                 : isEmpty  ? Kind::Neutral
                                            : Kind::Warning);
    m_word->setText(isBalanced ? tr("Balanced") : isEmpty ? tr("Nothing yet") : tr("Difference"));
    if (isEmpty)
        m_gap->setText(tr("no amount is typed"));
    else if (gap.isZero())
        m_gap->setText(tr("difference %1").arg(moneyText(gap, locale)));
    else if (gap.isNegative())
        m_gap->setText(tr("%1 missing in debit").arg(moneyText(-gap, locale)));
    else
        m_gap->setText(tr("%1 missing in credit").arg(moneyText(gap, locale)));
    setInk(m_word, look.text);
    m_icon->setPixmap(
        iconPixmap(u"scale"_qs, Theme::of(this).color(look.text), iconSize, devicePixelRatioF()));
    m_debitLabel->setText(moneyText(m_debit, locale));
    m_creditLabel->setText(moneyText(m_credit, locale));
    update();
}

void BalanceBlock::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const bool isEmpty = m_debit.isZero() && m_credit.isZero();
    const KindLook look = lookOf(isEmpty               ? Kind::Neutral
                                 : m_debit == m_credit ? Kind::Success
                                                       : Kind::Warning);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRect place(1, 1, m_verdict->geometry().right(), height() - 2);
    painter.fillRect(place.adjusted(Metric::edge, 0, 0, 0), theme.color(look.soft));
    painter.fillRect(QRect(place.left(), place.top(), Metric::edge, place.height()),
                     theme.color(look.mark));
}

} // namespace cabas::ui
