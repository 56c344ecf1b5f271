// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/ordersums.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/proposalservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progresssegments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int barHeight = 12;
constexpr int padding = 12;
constexpr int iconSize = 18;

} // namespace

OrderSums::OrderSums(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setPadding(padding);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    body()->addLayout(row);
    row->addLayout(makeTotal());
    row->addWidget(makeGoal(), 1);
    row->addStretch();
    row->addWidget(makeLoad());
    hide();
}

QWidget *OrderSums::makeLoad()
{
    m_load = new QWidget;
    auto *row = new QHBoxLayout(m_load);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *picture = new QLabel;
    picture->setPixmap(icon(u"truck"_qs, Token::TextMuted).pixmap(iconSize));
    row->addWidget(picture, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_weight = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_weight->setObjectName(u"order-weight"_qs);
    m_packs = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_packs->setObjectName(u"order-packs"_qs);
    column->addStretch();
    column->addWidget(m_weight);
    column->addWidget(m_packs);
    column->addStretch();
    row->addLayout(column);
    return m_load;
}

QLayout *OrderSums::makeTotal()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(
        makeLabel(tr("Total without VAT"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_total = makeLabel({}, TextSize::Title, Weight::Strong);
    m_total->setObjectName(u"order-total"_qs);
    column->addWidget(m_total);
    return column;
}

QWidget *OrderSums::makeGoal()
{
    m_goalPart = new QWidget;
    auto *row = new QHBoxLayout(m_goalPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *words = new QHBoxLayout;
    m_goalWords = makeLabel({});
    m_missing = makeLabel({}, TextSize::Body, Weight::Strong);
    m_missing->setObjectName(u"order-missing"_qs);
    words->addWidget(m_goalWords);
    words->addStretch();
    words->addWidget(m_missing);
    column->addLayout(words);
    m_bar = new ProgressSegments;
    m_bar->setBarOnly(barHeight);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    m_complete = new KeyButton(tr("Complete"));
    m_complete->setObjectName(u"order-complete"_qs);
    m_complete->setIconName(u"wand-sparkles"_qs);
    m_complete->setToolTip(tr("Proposes more of what sells, until the order comes to it"));
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completeWanted(m_goal); });
    row->addWidget(m_complete);
    return m_goalPart;
}

void OrderSums::setSupplier(SupplierId supplier)
{
    const auto terms = ProposalService(m_desk.db()).terms(m_desk.session(), supplier);
    m_terms = terms ? *terms : OrderTerms();
}

void OrderSums::setLines(const std::vector<OrderLine> &lines)
{
    setVisible(!lines.empty());
    const QLocale locale = Language::locale();
    const Money total = OrderRules::amount(lines);
    m_total->setText(moneyText(total, locale));
    const bool isBelowMinimum = total < m_terms.minimum;
    m_goal = isBelowMinimum ? m_terms.minimum : m_terms.franco;
    m_goalPart->setVisible(m_goal > Money());
    const Money missing = std::max(m_goal - total, Money());
    const QString amount = moneyText(m_goal, locale);
    m_goalWords->setText(isBelowMinimum ? tr("At least %1").arg(amount)
                                        : tr("Free transport from %1").arg(amount));
    m_missing->setText(missing.isZero() ? tr("reached")
                                        : tr("%1 missing").arg(moneyText(missing, locale)));
    setInk(m_missing, missing.isZero() ? Token::Success : Token::Warning);
    m_complete->setVisible(!missing.isZero());
    m_bar->setParts({{int(std::min(total, m_goal).cents()), {}, Token::Accent},
                     {int(missing.cents()), {}, Token::Sunken}});
    Quantity packs;
    for (const OrderLine &line : lines)
        packs += line.packs;
    QStringList words{tr("%n line(s)", nullptr, int(lines.size()))};
    if (packs > Quantity())
        words += tr("%n pack(s)", nullptr, int(packs.milli() / 1'000));
    m_packs->setText(words.join(u" · "_qs));
}

void OrderSums::setWeight(const OrderWeight &weight)
{
    const qint64 one = Quantity::units(1).milli();
    const Quantity whole = Quantity::units((weight.weight.milli() + one / 2) / one);
    const QString told = whole.isZero()
                             ? tr("less than 1 kg")
                             : tr("%1 kg").arg(Language::locale().toString(whole.milli() / one));
    m_weight->setVisible(!weight.weight.isZero());
    m_weight->setText(weight.unweighed > 0 ? tr("%1 at least").arg(told) : told);
    m_weight->setToolTip(weight.unweighed > 0
                             ? tr("What %n line(s) weigh is not known.", nullptr, weight.unweighed)
                             : QString());
}

} // namespace cabas::ui
