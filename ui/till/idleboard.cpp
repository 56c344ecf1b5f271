// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/idleboard.h"

#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/till/tillkey.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLocale>

namespace cabas::ui {

IdleBoard::IdleBoard(QWidget *parent) : QWidget(parent)
{
    m_content = new QWidget;
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignCenter);
    QLabel *words =
        makeWrapped(tr("Scan the first article, or a member’s badge."), TextSize::CounterBody);
    words->setAlignment(Qt::AlignCenter);
    m_last = makeWrapped(QString(), TextSize::Body, Token::TextMuted);
    m_last->setAlignment(Qt::AlignCenter);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Theme::space(2));
    TillKey *refund = addDeed(tr("Refund"), u"refund"_qs, 1);
    TillKey *cash = addDeed(tr("Cash in or out"), u"cash"_qs, 2);
    TillKey *close = addDeed(tr("Close the till"), u"closeTill"_qs, 3);
    for (TillKey *key : {refund, cash, close})
        deeds->addWidget(key);
    connect(refund, &KeyButton::clicked, this, &IdleBoard::refundWanted);
    connect(cash, &KeyButton::clicked, this, &IdleBoard::cashWanted);
    connect(close, &KeyButton::clicked, this, &IdleBoard::closingWanted);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::space(2));
    inside->addStretch(1);
    inside->addWidget(m_icon);
    inside->addWidget(words);
    inside->addWidget(m_last);
    inside->addStretch(1);
    inside->addLayout(deeds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    column->addWidget(m_content);
    const auto draw = [this] {
        m_icon->setPixmap(iconPixmap(u"scan-barcode"_qs, Theme::of(this).color(Token::TextMuted),
                                     40, devicePixelRatioF()));
    };
    connect(&Theme::of(this), &Theme::changed, this, draw);
    draw();
}

TillKey *IdleBoard::addDeed(const QString &verb, const QString &name, int number)
{
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + number);
    auto *button = new TillKey(verb, QKeySequence(QKeyCombination(Qt::CTRL, key)));
    button->setObjectName(name);
    button->setMaximumHeight(Metric::counterKey);
    return button;
}

void IdleBoard::show(bool isIdle, const std::optional<SoldTicket> &last)
{
    m_content->setVisible(isIdle);
    if (!last) {
        m_last->hide();
        return;
    }
    const Ticket &ticket = last->ticket;
    const QLocale locale;
    QString words = tr("Last ticket: %1, %2").arg(ticket.name, moneyText(ticket.total, locale));
    if (!ticket.change.isZero())
        words += tr(", change given %1").arg(moneyText(ticket.change, locale));
    m_last->setText(words);
    m_last->show();
}

} // namespace cabas::ui
