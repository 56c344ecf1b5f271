// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderreckoning.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/proposalrules.h"
#include "ui/purchasing/stockahead.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr QChar minus(0x2212);

/// Tenths of a unit: what is expected comes in parts.
QString tenths(Quantity quantity)
{
    const qint64 all = mulDivRounded(quantity.milli(), 1, 100);
    const QLocale locale = Language::locale();
    const QString whole = locale.toString(all / 10);
    return all % 10 == 0 ? whole : whole + locale.decimalPoint() + QString::number(all % 10);
}

} // namespace

OrderReckoning::OrderReckoning(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Stock ahead"), TextSize::Section, Weight::Strong));
    m_chart = new StockAhead;
    m_chart->setObjectName(u"order-ahead"_qs);
    column->addWidget(m_chart);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("The reckoning"), TextSize::Section, Weight::Strong));
    auto *holder = new QWidget;
    holder->setObjectName(u"order-reckoning"_qs);
    auto *sum = new QGridLayout(holder);
    sum->setContentsMargins(0, 0, 0, 0);
    sum->setVerticalSpacing(6);
    sum->setColumnStretch(0, 1);
    for (int row = 0; row < RowCount; ++row) {
        const Weight weight = row == Needed ? Weight::Strong : Weight::Regular;
        const Token ink = row == Needed ? Token::Text : Token::TextMuted;
        m_words[size_t(row)] = new ElidedLabel(QString(), TextSize::Body, weight, ink);
        m_figures[size_t(row)] = makeLabel({}, TextSize::Body, weight);
        sum->addWidget(m_words[size_t(row)], row, 0);
        sum->addWidget(m_figures[size_t(row)], row, 1, Qt::AlignRight);
    }
    column->addWidget(holder);
}

void OrderReckoning::setRow(Row row, const QString &word, const QString &figure)
{
    m_words[row]->setText(word);
    m_figures[row]->setText(figure);
    m_figures[row]->setAccessibleName(word);
    m_words[row]->setHidden(figure.isEmpty());
    m_figures[row]->setHidden(figure.isEmpty());
}

void OrderReckoning::show(const ProposalLine &line, const OrderCalendar &calendar, Quantity ordered)
{
    const ProposalItem &item = line.item;
    m_chart->setDays(ProposalRules::ahead(item, calendar, ordered), line.reason.safety, item.unit);
    const int before = int(calendar.today.daysTo(calendar.arrival));
    const int after = int(calendar.arrival.daysTo(calendar.next));
    const bool isAged = line.reason.expiring >= Quantity::fromMilli(50);
    setRow(Daily, tr("Sold on a usual open day"), ProposalRules::rateWords(item.demand));
    setRow(Stock, tr("Stock"), tenths(item.onHand));
    setRow(TooOld, tr("Too old before it is sold"),
           isAged ? minus + tenths(line.reason.expiring) : QString());
    setRow(Ordered, tr("Already ordered"), tenths(item.incoming));
    setRow(Left,
           before > 0 ? tr("Left in %n day(s), when it comes", nullptr, before)
                      : tr("Left when it comes"),
           tenths(line.reason.left));
    setRow(ToSell, tr("To sell in the %n day(s) after", nullptr, after),
           tenths(line.reason.needed));
    setRow(InCase, tr("Kept in case"), tenths(line.reason.safety));
    const Quantity need = line.reason.needed + line.reason.safety - line.reason.left;
    setRow(Needed, tr("Needed → ordered"),
           tenths(need.isNegative() ? Quantity() : need) + u" → "_qs + tenths(ordered));
}

} // namespace cabas::ui
