// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskcard.h"

#include "ui/shell/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace cabas::ui {

namespace {

constexpr int padding = 20;
constexpr int chevron = 18;
constexpr int answerLeft = 54;
constexpr int answerRight = 46;

struct LargeLook {
    int height, tile, icon;
    TextSize title;
};

LargeLook largeLook(TaskCard::Look look)
{
    if (look == TaskCard::Look::Urgent)
        return {116, 64, 28, TextSize::Title};
    return {92, 52, 24, TextSize::CounterBody};
}

} // namespace

TaskCard::TaskCard(const QString &icon, const QString &title, Look look, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_title(title), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    rename();
}

void TaskCard::setTitle(const QString &title)
{
    m_title = title;
    rename();
}

void TaskCard::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    rename();
}

void TaskCard::setFigure(const QString &figure, const QString &word)
{
    m_figure = figure;
    m_word = word;
    rename();
}

void TaskCard::setChip(const QString &text, Kind kind, const QString &icon)
{
    m_chip = text;
    m_chipKind = kind;
    m_chipIcon = icon;
    rename();
}

void TaskCard::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void TaskCard::rename()
{
    QStringList words{m_title};
    if (!m_figure.isEmpty())
        words << (m_figure + u' ' + m_word).trimmed();
    if (!m_chip.isEmpty())
        words << m_chip;
    setAccessibleName(words.join(u", "_qs));
    setAccessibleDescription(m_subtitle);
    update();
}

QSize TaskCard::sizeHint() const
{
    const int factor = Theme::of(this).textFactor();
    const int height = m_look == Look::Small ? 64 : largeLook(m_look).height;
    const int extra = (factor - 100) * 24 / 100;
    return {m_look == Look::Small ? 240 : 480, height + extra};
}

QSize TaskCard::minimumSizeHint() const
{
    const int factor = Theme::of(this).textFactor();
    const int least = m_look == Look::Small ? 160 : 280;
    return {factor > 130 ? least * factor / 100 : least, sizeHint().height()};
}

void TaskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool urgent = m_look == Look::Urgent;
    Token ground = urgent ? Token::Accent : Token::Surface;
    if (isDown())
        ground = urgent ? Token::AccentPressed : Token::Sunken;
    else if (underMouse())
        ground = urgent ? Token::AccentHover : Token::RowHover;
    paintBox(painter, rect(), theme.color(ground), theme.color(urgent ? ground : Token::Border),
             Metric::radiusCard);
    if (m_look == Look::Small)
        paintSmall(painter, theme);
    else
        paintLarge(painter, theme);
}

void TaskCard::paintSmall(QPainter &painter, const Theme &theme) const
{
    const int icon = 24;
    paintIcon(painter, QRectF(16, (height() - icon) / 2.0, icon, icon), m_icon,
              theme.color(Token::Accent));
    const QFont title = theme.font(TextSize::Body, Weight::Strong);
    const QFont second = theme.font(TextSize::Caption);
    const int tall = theme.lineHeight(TextSize::Body);
    const int low = theme.lineHeight(TextSize::Caption);
    const QRect first(52, (height() - tall - low) / 2, width() - 52 - 12, tall);
    paintText(painter, first, Qt::AlignLeft | Qt::AlignVCenter, m_title, title,
              theme.color(Token::Text));
    paintText(painter, QRect(first.left(), first.bottom() + 1, first.width(), low),
              Qt::AlignLeft | Qt::AlignVCenter, m_subtitle, second, theme.color(Token::TextMuted));
}

int TaskCard::paintRight(QPainter &painter, const Theme &theme, int right) const
{
    const bool urgent = m_look == Look::Urgent;
    const QColor ink = theme.color(urgent ? Token::OnAccent : Token::Text);
    int left = right;
    if (!m_chip.isEmpty()) {
        const QString icon = m_chipIcon.isEmpty() ? lookOf(m_chipKind).icon : m_chipIcon;
        left -= chipSize(theme, m_chip).width();
        paintChip(painter, theme, QRect(left, 0, right - left, height()), m_chip, m_chipKind, icon,
                  Qt::AlignRight);
    }
    if (!m_figure.isEmpty()) {
        const QFont large = theme.font(TextSize::Figure, Weight::Strong);
        const QFont small = theme.font(TextSize::Body);
        const int tall = theme.lineHeight(TextSize::Figure);
        const int low = m_word.isEmpty() ? 0 : theme.lineHeight(TextSize::Body);
        const int wide = std::max(QFontMetrics(large).horizontalAdvance(m_figure),
                                  QFontMetrics(small).horizontalAdvance(m_word));
        const int top = (height() - tall - low) / 2;
        paintText(painter, QRect(left - wide, top, wide, tall), Qt::AlignRight | Qt::AlignVCenter,
                  m_figure, large, ink);
        paintText(painter, QRect(left - wide, top + tall, wide, low),
                  Qt::AlignRight | Qt::AlignVCenter, m_word, small, ink);
        left -= wide;
    }
    return left;
}

void TaskCard::paintLarge(QPainter &painter, const Theme &theme) const
{
    const bool urgent = m_look == Look::Urgent;
    const LargeLook look = largeLook(m_look);
    const QColor ink = theme.color(urgent ? Token::OnAccent : Token::Text);
    const QRect tile(padding, (height() - look.tile) / 2, look.tile, look.tile);
    paintBox(painter, tile, theme.color(urgent ? Token::OnAccent : Token::AccentSoft), QColor(),
             Metric::radiusControl, 0);
    paintIcon(painter,
              QRectF(tile.center().x() - look.icon / 2 + 1, tile.center().y() - look.icon / 2 + 1,
                     look.icon, look.icon),
              m_icon, theme.color(Token::Accent));
    int right = width() - padding - chevron;
    paintIcon(painter, QRectF(right - 2, (height() - chevron) / 2.0, chevron, chevron),
              u"chevron-right"_qs, theme.color(urgent ? Token::OnAccent : Token::TextMuted));
    right = paintRight(painter, theme, right - 20);
    const QFont title = theme.font(look.title, Weight::Strong);
    const QFont second = theme.font(TextSize::Body);
    const int tall = theme.lineHeight(look.title) + 2;
    const int low = theme.lineHeight(TextSize::Body);
    const int left = tile.right() + 1 + 16;
    const QRect first(left, (height() - tall - low) / 2, right - left - 12, tall);
    paintText(painter, first, Qt::AlignLeft | Qt::AlignVCenter, m_title, title, ink);
    paintText(painter, QRect(left, first.bottom() + 1, first.width(), low),
              Qt::AlignLeft | Qt::AlignVCenter, m_subtitle, second,
              urgent ? ink : theme.color(Token::TextMuted));
}

void TaskCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TaskCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TaskCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

AnswerCard::AnswerCard(int number, const QString &icon, const QString &title,
                       const QString &subtitle, QWidget *parent)
    : QAbstractButton(parent), m_number(QString::number(number)), m_icon(icon), m_title(title),
      m_subtitle(subtitle)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_number + u". "_qs + title);
    setAccessibleDescription(subtitle);
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + number);
    for (const Qt::KeyboardModifiers held :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::CTRL)}) {
        for (const QKeySequence &sequence : sequencesFor(QKeyCombination(held, key))) {
            auto *shortcut = new QShortcut(sequence, this);
            connect(shortcut, &QShortcut::activated, this, [this] { click(); });
        }
    }
}

void AnswerCard::setDetail(QWidget *detail)
{
    m_detail = detail;
    detail->setParent(this);
    detail->installEventFilter(this);
    updateGeometry();
}

int AnswerCard::detailHeight() const
{
    if (m_detail == nullptr || m_detail->isHidden())
        return 0;
    const int wanted = m_detail->hasHeightForWidth()
                           ? m_detail->heightForWidth(width() - answerLeft - answerRight)
                           : m_detail->sizeHint().height();
    return qBound(m_detail->minimumHeight(), wanted, m_detail->maximumHeight());
}

/// The card grows and shrinks with what is inside.
bool AnswerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
        event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        placeDetail();
    }
    return QAbstractButton::eventFilter(watched, event);
}

void AnswerCard::placeDetail()
{
    if (m_detail != nullptr)
        m_detail->setGeometry(answerLeft, Theme::space(3) + textHeight() + Theme::space(2),
                              width() - answerLeft - answerRight, detailHeight());
}

void AnswerCard::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    setAccessibleDescription(subtitle);
    update();
}

int AnswerCard::textHeight() const
{
    const Theme &theme = Theme::of(this);
    const int title = theme.lineHeight(TextSize::Body);
    return m_subtitle.isEmpty() ? title : title + theme.lineHeight(TextSize::Caption) + 2;
}

QSize AnswerCard::sizeHint() const
{
    const int detail = detailHeight();
    const int gap = detail > 0 ? Theme::space(2) : 0;
    return {360, textHeight() + gap + detail + 2 * Theme::space(3)};
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool chosen = isChecked();
    const Token ground = chosen         ? Token::AccentSoft
                         : underMouse() ? Token::RowHover
                                        : Token::Surface;
    paintBox(painter, rect(), theme.color(ground),
             theme.color(chosen ? Token::Accent : Token::Border), Metric::radiusControl,
             chosen ? 2 : 1);
    const QColor number = theme.color(chosen ? Token::Accent : Token::Text);
    // On the first line, which is the only one without a subtitle.
    const int middle = Theme::space(3) + theme.lineHeight(TextSize::Body) / 2;
    const QRect box(15, middle - 12, 26, 24);
    paintBox(painter, box, theme.color(Token::Surface), number, Metric::radiusChip);
    paintText(painter, box, Qt::AlignCenter, m_number, theme.font(TextSize::Body, Weight::Strong),
              number);
    constexpr int icon = 20;
    paintIcon(painter, QRectF(width() - 14 - icon, middle - icon / 2, icon, icon), m_icon,
              theme.color(Token::TextMuted));
    const QFont title = theme.font(TextSize::Body, Weight::Strong);
    const int tall = theme.lineHeight(TextSize::Body);
    const QRect first(answerLeft, Theme::space(3), width() - answerLeft - 48, tall);
    paintText(painter, first, Qt::AlignLeft | Qt::AlignVCenter, m_title, title,
              theme.color(Token::Text));
    paintText(painter, first.translated(0, tall + 2), Qt::AlignLeft | Qt::AlignVCenter, m_subtitle,
              theme.font(TextSize::Caption), theme.color(Token::TextMuted));
}

void AnswerCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateGeometry();
    placeDetail();
}

bool AnswerCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace cabas::ui
