// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scancard.h"

#include "ui/shell/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int flashMs = 180;
constexpr int cardEdge = 6;

void announce(QWidget *widget, const QString &words)
{
    widget->setAccessibleName(words);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

} // namespace

ScanCard::ScanCard(QWidget *parent) : QFrame(parent)
{
    m_icon = new QLabel;
    m_icon->setFixedWidth(18);
    m_answer = makeLabel(QString(), TextSize::Body, Weight::Strong);
    m_title = new ElidedLabel(QString(), TextSize::CounterLast, Weight::Strong);
    m_title->installEventFilter(this);
    m_detail = new ElidedLabel(QString(), TextSize::CounterRow, Weight::Regular, Token::TextMuted);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::space(2));
    answer->addWidget(m_icon);
    answer->addWidget(m_answer, 1);
    m_deeds = new QHBoxLayout;
    m_deeds->setSpacing(Theme::space(2));
    m_deeds->setContentsMargins(0, Theme::space(2), 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(1));
    words->addLayout(answer);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addLayout(m_deeds);
    words->addStretch();
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(Theme::space(4));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(4), Theme::space(4));
    row->setSpacing(Theme::space(5));
    row->addLayout(words, 1);
    row->addLayout(m_figures);
    row->setAlignment(m_figures, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, &ScanCard::renew);
    renew();
}

void ScanCard::setScan(Kind kind, const QString &answer, const QString &title,
                       const QString &detail)
{
    m_kind = kind;
    m_answer->setText(answer);
    m_title->setText(title);
    m_detail->setText(detail);
    renew();
    fitTitle();
    announce(this, answer + u", "_qs + title);
}

/// Names of goods differ at their ends, by weight or flavour: a long one is written smaller before
/// any of it is cut. The card keeps its height.
void ScanCard::fitTitle()
{
    const Theme &theme = Theme::of(this);
    TextSize fitting = TextSize::CounterLast;
    for (const TextSize size :
         {TextSize::CounterLast, TextSize::CounterTitle, TextSize::CounterSection}) {
        fitting = size;
        const QFontMetrics metrics(theme.font(size, Weight::Strong));
        if (metrics.horizontalAdvance(m_title->text()) <= m_title->width())
            break;
    }
    Theme::dress(m_title, fitting, Weight::Strong);
    m_title->setMinimumHeight(
        QFontMetrics(theme.font(TextSize::CounterLast, Weight::Strong)).height());
}

bool ScanCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        fitTitle();
    return QFrame::eventFilter(watched, event);
}

void ScanCard::setFigures(const std::vector<Figure> &figures)
{
    clear(m_figures);
    const Theme &theme = Theme::of(this);
    for (const Figure &figure : figures) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        const bool isOperator = figure.word.isEmpty();
        const TextSize size = figure.result ? TextSize::Display64
                              : isOperator  ? TextSize::CounterFigure
                                            : TextSize::Display48;
        QLabel *number = makeLabel(figure.text, size, isOperator ? Weight::Regular : Weight::Strong,
                                   figure.result ? Token::Accent
                                   : isOperator  ? Token::TextMuted
                                                 : Token::Text);
        number->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        // All stand on one base line, whatever their size.
        const int deepest = QFontMetrics(theme.font(TextSize::Display64)).descent();
        number->setContentsMargins(0, 0, 0, deepest - QFontMetrics(theme.font(size)).descent());
        column->addWidget(number);
        QLabel *word =
            makeLabel(figure.word, TextSize::CounterCaption, Weight::Regular, Token::TextMuted);
        word->setAlignment(Qt::AlignHCenter);
        column->addWidget(word);
        m_figures->addLayout(column);
        m_figures->setAlignment(column, Qt::AlignBottom);
    }
}

KeyButton *ScanCard::addDeed(const QString &verb, const QString &icon, const QKeySequence &key)
{
    auto *button = new KeyButton(verb);
    button->setSize(KeyButton::Size::Counter);
    button->setIconName(icon);
    button->setKey(key);
    if (m_deeds->count() > 0)
        delete m_deeds->takeAt(m_deeds->count() - 1);
    m_deeds->addWidget(button);
    m_deeds->addStretch();
    return button;
}

void ScanCard::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(flashMs, this, [this] {
        m_flashing = false;
        update();
    });
}

void ScanCard::renew()
{
    const KindLook look = lookOf(m_kind);
    m_icon->setPixmap(
        iconPixmap(look.icon, Theme::of(this).color(look.text), 18, devicePixelRatioF()));
    setInk(m_answer, look.text);
    update();
}

void ScanCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const KindLook look = lookOf(m_kind);
    paintEdgedBox(painter, rect(), theme.color(m_flashing ? look.soft : Token::Surface),
                  theme.color(Token::Border), theme.color(look.mark), Metric::radiusControl,
                  cardEdge);
}

LastLine::LastLine(QWidget *parent) : QFrame(parent)
{
    m_icon = new QLabel;
    m_icon->setFixedWidth(32);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new ElidedLabel(QString(), TextSize::CounterTitle, Weight::Strong);
    m_detail = new ElidedLabel(QString(), TextSize::CounterRow, Weight::Regular, Token::TextMuted);
    m_amount = makeLabel(QString(), TextSize::CounterLast, Weight::Strong);
    m_undo = new KeyButton(tr("Undo"));
    m_undo->setIconName(u"undo-2"_qs);
    m_undo->setSize(KeyButton::Size::Counter);
    m_undo->setKey(QKeySequence::Undo);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(4));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_amount);
    row->addWidget(m_undo);
    setFixedHeight(Metric::rowLast);
    connect(&Theme::of(this), &Theme::changed, this, &LastLine::renew);
    setBlank(QString());
}

void LastLine::setLine(const QString &icon, const QString &title, const QString &detail,
                       const QString &amount)
{
    m_iconName = icon;
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->show();
    m_amount->setText(amount);
    m_undo->show();
    renew();
    announce(this, title + u", "_qs + amount);
}

void LastLine::setBlank(const QString &words)
{
    m_iconName = u"scan-barcode"_qs;
    m_title->setText(words);
    m_detail->clear();
    m_detail->hide();
    m_amount->clear();
    m_undo->hide();
    renew();
}

void LastLine::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(flashMs, this, [this] {
        m_flashing = false;
        update();
    });
}

void LastLine::renew()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, Theme::of(this).color(Token::Accent), 28, devicePixelRatioF()));
    update();
}

void LastLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(m_flashing ? Token::Selection : Token::AccentSoft));
    painter.fillRect(QRect(0, 0, Metric::edge, height()), theme.color(Token::Accent));
}

} // namespace cabas::ui
