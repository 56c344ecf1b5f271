// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankstrip.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int stripHeight = 72;
constexpr int iconSize = 20;

bool isSettled(const BankStanding &standing)
{
    return standing.lineCount > 0 && standing.gap().isZero() &&
           standing.explained == standing.lineCount;
}

} // namespace

BankStrip::BankStrip(QWidget *parent) : Card(parent)
{
    setPadding(0);
    growHeight(this, stripHeight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, 0, 0);
    row->setSpacing(Theme::space(4));
    m_bank = addFigure(row, u"bank-balance"_qs);
    row->addWidget(new Hairline(Qt::Vertical));
    m_ledger = addFigure(row, u"ledger-balance"_qs);
    row->addWidget(new Hairline(Qt::Vertical));
    m_pending = addFigure(row, u"pending"_qs);
    row->addWidget(new Hairline(Qt::Vertical));
    m_pointed = addFigure(row, u"pointed"_qs);
    row->addWidget(makeVerdict());
    body()->addLayout(row);
    connect(&Theme::of(this), &Theme::changed, this, &BankStrip::renew);
    renew();
}

BankStrip::Figure BankStrip::addFigure(QBoxLayout *row, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    Figure figure{makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted),
                  makeLabel({}, TextSize::Title, Weight::Strong)};
    figure.figure->setObjectName(name);
    column->addStretch();
    column->addWidget(figure.caption);
    column->addWidget(figure.figure);
    column->addStretch();
    row->addLayout(column, 1);
    return figure;
}

QWidget *BankStrip::makeVerdict()
{
    m_verdict = new QWidget;
    auto *row = new QHBoxLayout(m_verdict);
    row->setContentsMargins(Theme::space(5), 0, Theme::space(5), 0);
    row->setSpacing(Theme::space(3));
    m_icon = new QLabel;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_word = makeLabel({}, TextSize::Caption);
    m_gap = makeLabel({}, TextSize::Figure, Weight::Strong);
    m_gap->setObjectName(u"gap"_qs);
    words->addStretch();
    words->addWidget(m_word);
    words->addWidget(m_gap);
    words->addStretch();
    row->addWidget(m_icon);
    row->addLayout(words);
    return m_verdict;
}

void BankStrip::show(const BankStanding &standing)
{
    m_standing = standing;
    renew();
}

void BankStrip::renew()
{
    const QLocale locale = Language::locale();
    const QString day = m_standing.on.toString(u"dd/MM"_qs);
    m_bank.caption->setText(m_standing.isKnown ? tr("Balance of the bank on %1").arg(day)
                                               : tr("Lines of the bank up to %1").arg(day));
    m_bank.figure->setText(moneyText(m_standing.bank, locale));
    m_ledger.caption->setText(tr("Balance of the books (%1)").arg(m_standing.account.ledger));
    m_ledger.figure->setText(moneyText(m_standing.ledger, locale));
    m_pending.caption->setText(tr("Not at the bank yet"));
    m_pending.figure->setText(moneyText(m_standing.pending, locale));
    m_pointed.caption->setText(tr("Explained"));
    m_pointed.figure->setText(
        tr("%1 of %2")
            .arg(locale.toString(m_standing.explained), locale.toString(m_standing.lineCount)));
    const bool settled = isSettled(m_standing);
    const KindLook look = lookOf(settled ? Kind::Success : Kind::Warning);
    m_word->setText(settled ? tr("Bank and books agree") : tr("Left to explain"));
    m_gap->setText(moneyText(m_standing.gap(), locale));
    setInk(m_word, Token::Text);
    setInk(m_gap, Token::Text);
    m_icon->setPixmap(
        iconPixmap(look.icon, Theme::of(this).color(look.text), iconSize, devicePixelRatioF()));
    update();
}

void BankStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const KindLook look = lookOf(isSettled(m_standing) ? Kind::Success : Kind::Warning);
    const Theme &theme = Theme::of(this);
    const int left = m_verdict->geometry().left();
    QPainter painter(this);
    painter.fillRect(QRect(left, 1, width() - left - 2, height() - 2), theme.color(look.soft));
    painter.fillRect(QRect(left, 1, Metric::edge, height() - 2), theme.color(look.mark));
}

} // namespace cabas::ui
