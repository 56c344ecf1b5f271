// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureedit.h"

#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int suffixMargin = 12;

} // namespace

FigureEdit::FigureEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &FigureEdit::figureChanged);
    connect(this, &QLineEdit::editingFinished, this, &FigureEdit::leave);
}

bool FigureEdit::isWrong() const
{
    return !isBlank() && formatted(text()).isNull();
}

QString FigureEdit::problem() const
{
    return isWrong() ? complaint() : QString();
}

void FigureEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    makeRoom();
}

void FigureEdit::makeRoom()
{
    const int room = m_suffix.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(m_suffix) + 4;
    setTextMargins(0, 0, room, 0);
}

void FigureEdit::leave()
{
    if (!isBlank()) {
        const QString better = formatted(text());
        if (!better.isNull() && better != text()) {
            // What stands chosen is about to be typed over.
            const bool isChosen = hasSelectedText() && selectedText() == text();
            setText(better);
            if (isChosen)
                selectAll();
        }
    }
    Theme::setLook(this, "state", isWrong() ? u"error"_qs : QString());
    Q_EMIT checked(problem());
}

void FigureEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void FigureEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_suffix.isEmpty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintText(painter, rect().adjusted(0, 0, -suffixMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
              m_suffix, font(), theme.color(isEnabled() ? Token::TextMuted : Token::TextDisabled));
}

void FigureEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

} // namespace cabas::ui
