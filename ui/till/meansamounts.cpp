// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/meansamounts.h"

#include "core/base/text.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int fieldsInRow = 2;

Money amountIn(const Ticket &ticket, TillMeans means)
{
    Money amount;
    for (const Payment &payment : ticket.payments) {
        if (payment.means == means)
            amount += payment.amount;
    }
    return amount;
}

} // namespace

MeansAmounts::MeansAmounts(const std::vector<TillMeans> &list, const Ticket &ticket,
                           QWidget *parent)
    : QWidget(parent), m_total(ticket.total)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    int at = 0;
    for (const TillMeans means : list) {
        auto *edit = new MoneyEdit;
        edit->setObjectName(u"amount-"_qs + tillMeansName(means));
        if (const Money amount = amountIn(ticket, means); !amount.isZero())
            edit->setValue(amount);
        auto *field = new Field(TillWords::means(means), edit);
        field->setCounter(true);
        field->setNoteReserved(false);
        grid->addWidget(field, at / fieldsInRow, at % fieldsInRow);
        m_amounts[means] = edit;
        connect(edit, &FigureEdit::figureChanged, this, &MeansAmounts::show);
        ++at;
    }
    m_left = makeWrapped(QString(), TextSize::CounterRow);
    m_left->setObjectName(u"leftToPlace"_qs);
    grid->addWidget(m_left, (at + 1) / fieldsInRow, 0, 1, fieldsInRow);
    show();
}

Money MeansAmounts::placed() const
{
    Money sum;
    for (const auto &[means, edit] : m_amounts)
        sum += edit->value().value_or(Money());
    return sum;
}

/// No field holds a word that is no amount, or less than nothing.
bool MeansAmounts::isWhole() const
{
    return std::all_of(m_amounts.begin(), m_amounts.end(), [](const auto &each) {
        const MoneyEdit *edit = each.second;
        return !edit->isWrong() && !edit->value().value_or(Money()).isNegative();
    });
}

void MeansAmounts::show()
{
    const Money left = m_total - placed();
    if (!isWhole())
        m_left->setText(tr("An amount has at most two decimals: 12 or 12,50."));
    else if (left.isZero())
        m_left->setText(tr("That is the whole ticket."));
    else if (left.isNegative())
        m_left->setText(tr("%1 too much.").arg(moneyText(-left, QLocale())));
    else
        m_left->setText(tr("%1 still to place.").arg(moneyText(left, QLocale())));
    Q_EMIT changed();
}

std::vector<Payment> MeansAmounts::payments() const
{
    std::vector<Payment> payments;
    if (!isWhole() || placed() != m_total)
        return payments;
    for (const auto &[means, edit] : m_amounts) {
        const Money amount = edit->value().value_or(Money());
        if (!amount.isZero())
            payments.push_back({means, Money(), amount});
    }
    return payments;
}

void MeansAmounts::takeFocus()
{
    if (!m_amounts.empty())
        m_amounts.begin()->second->setFocus();
}

} // namespace cabas::ui
