// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/cashcount.h"

#include "core/base/text.h"
#include "ui/till/cashpieces.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cabas::ui {

namespace {

constexpr int maxPieces = 9999;
constexpr int nameWidth = 64;
constexpr int editWidth = 88;
constexpr int rowsPerColumn = 7;

} // namespace

Money DrawerCount::total() const
{
    Money sum = other;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        sum += amountOf(CashPieces::counted()[i], Quantity::units(pieces[i]));
    return sum;
}

bool DrawerCount::isTouched() const
{
    const auto isSome = [](int count) { return count > 0; };
    return !other.isZero() || std::any_of(pieces.begin(), pieces.end(), isSome);
}

CountRow::CountRow(Money piece, QWidget *parent) : QFrame(parent), m_piece(piece)
{
    QLabel *name = makeLabel(CashPieces::name(piece), TextSize::CounterBody, Weight::Strong);
    name->setMinimumWidth(nameWidth);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"count%1"_qs.arg(piece.cents()));
    m_edit->setAccessibleName(tr("How many of %1").arg(CashPieces::name(piece)));
    m_edit->setProperty("scale", u"counter"_qs);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setValidator(new QIntValidator(0, maxPieces, m_edit));
    m_edit->setPlaceholderText(u"0"_qs);
    growWidth(m_edit, editWidth);
    Theme::dress(m_edit, TextSize::CounterSection, Weight::Strong);
    m_edit->installEventFilter(this);
    m_amount = makeLabel(QString(), TextSize::CounterBody);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(3));
    row->addWidget(name);
    row->addWidget(makeLabel(u"×"_qs, TextSize::Body, Weight::Regular, Token::TextMuted));
    row->addWidget(m_edit);
    row->addWidget(m_amount, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        renew();
        Q_EMIT changed();
    });
    renew();
}

int CountRow::count() const
{
    return m_edit->text().toInt();
}

void CountRow::setCount(int count)
{
    m_edit->setText(count > 0 ? QString::number(count) : QString());
}

void CountRow::renew()
{
    const Money amount = amountOf(m_piece, Quantity::units(count()));
    m_amount->setText(amount.isZero() ? u"–"_qs : moneyText(amount, QLocale()));
    setInk(m_amount, amount.isZero() ? Token::TextMuted : Token::Text);
}

void CountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool here = m_edit->hasFocus();
    paintBox(painter, rect(), theme.color(here ? Token::AccentSoft : Token::Surface),
             theme.color(here ? Token::Accent : Token::Border), Metric::radiusCard, here ? 2 : 1);
}

bool CountRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

CashCount::CashCount(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(2));
    const std::vector<Money> &pieces = CashPieces::counted();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto *row = new CountRow(pieces[i]);
        grid->addWidget(row, int(i) % rowsPerColumn, int(i) / rowsPerColumn);
        connect(row, &CountRow::changed, this, &CashCount::changed);
        m_rows.push_back(row);
        m_edits.push_back(row->edit());
    }
    grid->addWidget(makeOther(), rowsPerColumn - 1, 1);
    m_edits.push_back(m_other);
    for (QLineEdit *edit : m_edits)
        edit->installEventFilter(this);
    setFocusProxy(m_edits.front());
    connect(m_other, &FigureEdit::figureChanged, this, &CashCount::changed);
}

QWidget *CashCount::makeOther()
{
    auto *place = new QWidget;
    m_other = new MoneyEdit;
    m_other->setObjectName(u"countOther"_qs);
    m_other->setAccessibleName(tr("Other amount"));
    m_other->setProperty("scale", u"counter"_qs);
    Theme::dress(m_other, TextSize::CounterBody, Weight::Strong);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(3));
    row->addWidget(makeLabel(tr("Other amount"), TextSize::CounterRow, Weight::Strong));
    row->addWidget(m_other, 1);
    place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return place;
}

DrawerCount CashCount::drawer() const
{
    DrawerCount drawer;
    for (const CountRow *row : m_rows)
        drawer.pieces.push_back(row->count());
    drawer.other = m_other->value().value_or(Money());
    return drawer;
}

void CashCount::setDrawer(const DrawerCount &drawer)
{
    for (std::size_t i = 0; i < drawer.pieces.size() && i < m_rows.size(); ++i)
        m_rows[i]->setCount(drawer.pieces[i]);
    if (!drawer.other.isZero())
        m_other->setValue(drawer.other);
}

void CashCount::takeFocus()
{
    m_edits.front()->setFocus();
}

void CashCount::move(const QObject *from, int step)
{
    const auto at = std::find(m_edits.begin(), m_edits.end(), from);
    if (at == m_edits.end())
        return;
    const auto next = std::clamp(std::ptrdiff_t(at - m_edits.begin()) + step, std::ptrdiff_t(0),
                                 std::ptrdiff_t(m_edits.size()) - 1);
    m_edits[std::size_t(next)]->setFocus();
    m_edits[std::size_t(next)]->selectAll();
}

bool CashCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isDown || key == Qt::Key_Up) {
            move(watched, isDown ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cabas::ui
