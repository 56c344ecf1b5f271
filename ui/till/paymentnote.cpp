// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paymentnote.h"

#include "core/base/text.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roomy.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

namespace cabas::ui {

PaymentNote::PaymentNote(QWidget *parent) : QWidget(parent)
{
    m_notes = makeNotes();
    m_reference = new QLineEdit;
    m_reference->setObjectName(u"chequeReference"_qs);
    m_reference->setAccessibleName(tr("Number and bank of the cheque"));
    m_reference->setPlaceholderText(tr("Number and bank of the cheque, if you wish"));
    m_reference->setMaxLength(PaymentRules::longestReference);
    m_reference->setProperty("scale", u"counter"_qs);
    Theme::dress(m_reference, TextSize::CounterRow);
    const bool hasRoom = besideOrBelow() == QBoxLayout::LeftToRight;
    m_words = makeWrapped(QString(), hasRoom ? TextSize::CounterRow : TextSize::Caption,
                          Token::TextMuted);
    m_words->setObjectName(u"paymentWords"_qs);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_notes);
    m_stack->addWidget(m_reference);
    m_stack->addWidget(m_words);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *PaymentNote::makeNotes()
{
    auto *notes = new QWidget;
    auto *row = new QHBoxLayout(notes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    const auto add = [&](const QString &text, Money amount) {
        auto *button = new KeyButton(text);
        button->setObjectName(u"quick%1"_qs.arg(amount.cents()));
        button->setSize(KeyButton::Size::Counter);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &KeyButton::clicked, this, [this, amount] { Q_EMIT noteGiven(amount); });
        row->addWidget(button);
        m_quick.emplace_back(amount, button);
    };
    add(tr("Exact"), Money());
    for (qint64 euros : {5, 10, 20, 50}) {
        const Money note = Money::fromCents(euros * 100);
        add(moneyText(note, QLocale()).replace(QLocale().decimalPoint() + u"00"_qs, QString()),
            note);
    }
    return notes;
}

QString PaymentNote::wordsFor(const Tendering &tendering)
{
    const QLocale locale;
    const PaymentFacts &facts = tendering.facts();
    const auto shown = [&](Money amount) { return moneyText(std::max(amount, Money()), locale); };
    if (tendering.means() == TillMeans::MealVoucher)
        return tr("Food on this ticket: %1. The law leaves %2 for today.")
            .arg(shown(facts.voucherEligible), shown(facts.voucherLeft));
    if (tendering.means() != TillMeans::Account)
        return {};
    if (!facts.memberBalance)
        return tr("Scan the member’s badge: the account is theirs.");
    const Money free = *facts.memberBalance - facts.memberKept - facts.accountFloor;
    return tr("The account holds %1; it may pay %2.")
        .arg(moneyText(*facts.memberBalance, locale), shown(free));
}

void PaymentNote::show(const Tendering &tendering)
{
    const TillMeans means = tendering.means();
    QWidget *wanted = means == TillMeans::Cash     ? m_notes
                      : means == TillMeans::Cheque ? static_cast<QWidget *>(m_reference)
                                                   : m_words;
    m_words->setText(wordsFor(tendering));
    m_stack->setCurrentWidget(wanted);
    setVisible(wanted != m_words || !m_words->text().isEmpty());
    for (const auto &[amount, button] : m_quick)
        button->setChecked(tendering.typed() == (amount.isZero() ? tendering.remaining() : amount));
}

QString PaymentNote::reference() const
{
    return m_reference->text();
}

void PaymentNote::clearReference()
{
    m_reference->clear();
}

} // namespace cabas::ui
