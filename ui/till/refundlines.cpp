// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/refundlines.h"

#include "core/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int rowHeight = 64;
constexpr int amountWidth = 96;
constexpr int quantityWidth = 112;
constexpr int leastTarget = 48;

} // namespace

RefundRow::RefundRow(const TicketLine &line, Quantity left, QWidget *parent)
    : QWidget(parent), m_position(line.position), m_left(left)
{
    const QLocale locale;
    m_tick = new QCheckBox;
    m_tick->setObjectName(u"line%1"_qs.arg(line.position));
    m_tick->setAccessibleName(tr("Give back %1").arg(line.name));
    m_tick->setProperty("scale", u"counter"_qs);
    m_tick->setMinimumWidth(leastTarget);
    m_tick->setEnabled(left > Quantity());
    m_quantity = new QuantityEdit(line.unit);
    m_quantity->setObjectName(u"quantity%1"_qs.arg(line.position));
    m_quantity->setAccessibleName(tr("How much of %1").arg(line.name));
    m_quantity->setProperty("scale", u"counter"_qs);
    growWidth(m_quantity, quantityWidth);
    m_quantity->setValue(left);
    m_quantity->setEnabled(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new ElidedLabel(line.name, TextSize::CounterRow));
    words->addWidget(new ElidedLabel(quantityText(line.quantity, line.unit, locale) + u" × "_qs +
                                         priceText(line.unitPrice, line.unit, locale),
                                     TextSize::Body, Weight::Regular, Token::TextMuted));
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_tick);
    row->addLayout(words, 1);
    if (left < line.quantity)
        row->addWidget(
            new Chip(left > Quantity() ? tr("Partly refunded") : tr("Refunded"), Kind::Warning));
    row->addWidget(m_quantity);
    QLabel *amount = makeLabel(moneyText(line.gross, locale), TextSize::CounterRow, Weight::Strong);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount->setMinimumWidth(amountWidth);
    row->addWidget(amount);
    growHeight(this, rowHeight);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool ticked) {
        m_quantity->setEnabled(ticked);
        Q_EMIT changed();
    });
    connect(m_quantity, &FigureEdit::figureChanged, this, &RefundRow::changed);
}

std::optional<RefundLine> RefundRow::wanted() const
{
    const std::optional<Quantity> quantity = m_quantity->value();
    if (!m_tick->isChecked() || !quantity || quantity->isZero())
        return std::nullopt;
    return RefundLine{m_position, *quantity};
}

void RefundRow::setTicked(bool ticked)
{
    m_tick->setChecked(ticked && m_tick->isEnabled());
}

bool RefundRow::isTicked() const
{
    return m_tick->isChecked() || !m_tick->isEnabled();
}

void RefundRow::mousePressEvent(QMouseEvent *)
{
    setTicked(!m_tick->isChecked());
}

void RefundRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(m_tick->isChecked() ? Token::AccentSoft : Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

RefundLines::RefundLines(const Ticket &ticket, const std::map<int, Quantity> &left, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const TicketLine &line : ticket.lines) {
        const auto found = left.find(line.position);
        auto *row = new RefundRow(line, found == left.end() ? Quantity() : found->second);
        column->addWidget(row);
        connect(row, &RefundRow::changed, this, &RefundLines::changed);
        m_rows.push_back(row);
    }
    column->addStretch(1);
}

std::vector<RefundLine> RefundLines::wanted() const
{
    std::vector<RefundLine> lines;
    for (const RefundRow *row : m_rows) {
        if (const auto line = row->wanted())
            lines.push_back(*line);
    }
    return lines;
}

void RefundLines::tickAll(bool ticked)
{
    for (RefundRow *row : m_rows)
        row->setTicked(ticked);
}

bool RefundLines::isAllTicked() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const RefundRow *row) { return row->isTicked(); });
}

void RefundLines::takeFocus()
{
    for (RefundRow *row : m_rows) {
        if (row->tick()->isEnabled()) {
            row->tick()->setFocus();
            return;
        }
    }
}

} // namespace cabas::ui
