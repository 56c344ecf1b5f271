// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paymentextras.h"

#include "core/base/text.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QLocale>

namespace cabas::ui {

PaymentExtras::PaymentExtras(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    m_shares = add(u"addShares"_qs, u"coins"_qs, Qt::Key_F7);
    m_fee = add(u"addFee"_qs, u"id-card"_qs, Qt::Key_F8);
    m_round = add(u"roundUp"_qs, u"heart-handshake"_qs, Qt::Key_F9);
    connect(m_shares, &KeyButton::clicked, this,
            [this] { Q_EMIT wanted(LineKind::Share, m_dues.shares); });
    connect(m_fee, &KeyButton::clicked, this,
            [this] { Q_EMIT wanted(LineKind::Fee, std::nullopt); });
    connect(m_round, &KeyButton::clicked, this,
            [this] { Q_EMIT wanted(LineKind::Gift, m_rounding); });
}

KeyButton *PaymentExtras::add(const QString &name, const QString &icon, int key)
{
    auto *button = new KeyButton(QString());
    button->setObjectName(name);
    button->setIconName(icon);
    button->setSize(KeyButton::Size::Counter);
    button->setSpread(true);
    button->setKey(QKeySequence(key));
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    layout()->addWidget(button);
    return button;
}

void PaymentExtras::show(const BasketView &view, bool givesChange)
{
    const QLocale locale;
    m_dues = view.dues;
    m_rounding = MemberLines::roundingOf(view.total);
    m_shares->setText(tr("Shares + %1").arg(moneyText(m_dues.shares, locale)));
    m_fee->setText(tr("Yearly fee + %1").arg(moneyText(m_dues.fee, locale)));
    m_round->setText(tr("Round up + %1").arg(moneyText(m_rounding, locale)));
    m_shares->setAccessibleName(
        tr("Add what the member owes on shares, %1").arg(moneyText(m_dues.shares, locale)));
    m_fee->setAccessibleName(
        tr("Add the member’s yearly fee, %1").arg(moneyText(m_dues.fee, locale)));
    m_round->setAccessibleName(
        tr("Round up by %1 for the solidarity fund").arg(moneyText(m_rounding, locale)));
    m_shares->setVisible(!givesChange && !m_dues.shares.isZero());
    m_fee->setVisible(!givesChange && !m_dues.fee.isZero());
    m_round->setVisible(!m_rounding.isZero());
}

} // namespace cabas::ui
