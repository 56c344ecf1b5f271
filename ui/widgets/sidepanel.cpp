// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace cabas::ui {

namespace {

QWidget *rowOf(QWidget *mark, QWidget *words)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(mark);
    row->addWidget(words, 1);
    return holder;
}

} // namespace

SidePanel::SidePanel(QWidget *parent) : QWidget(parent)
{
    m_eyebrow = new ElidedLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_title = new ElidedLabel(QString(), TextSize::Section, Weight::Strong);
    m_subtitle = new ElidedLabel(QString(), TextSize::Body, Weight::Regular, Token::TextMuted);
    m_subtitle->hide();
    m_close = KeyButton::iconOnly(u"x"_qs, tr("Close"));
    m_close->setRole(KeyButton::Role::Quiet);
    m_close->setSize(KeyButton::Size::Small);
    m_mark = new QLabel;
    m_mark->hide();
    m_eyebrowRow = rowOf(m_mark, m_eyebrow);
    m_eyebrowRow->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_eyebrowRow);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_head = new QWidget;
    m_headRow = new QHBoxLayout;
    m_headRow->setSpacing(Theme::space(3));
    m_headRow->addLayout(words, 1);
    m_headRow->addWidget(m_close, 0, Qt::AlignTop);
    m_headColumn = new QVBoxLayout(m_head);
    m_headColumn->setContentsMargins(20, Theme::space(4), Theme::space(4), Theme::space(3));
    m_headColumn->setSpacing(Theme::space(3));
    m_headColumn->addLayout(m_headRow);

    auto *inside = new QWidget;
    inside->setObjectName(u"panelColumn"_qs);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, Theme::space(4), 0, Theme::space(4));
    m_column->setSpacing(Theme::space(4));
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(20, 0, 20, 0);
    m_body->setSpacing(Theme::space(3));
    m_column->addLayout(m_body);
    m_column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);

    m_foot = new QWidget;
    m_footRow = new QHBoxLayout(m_foot);
    m_footRow->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4),
                                  Theme::space(4));
    m_footRow->setSpacing(Theme::space(2));
    m_foot->hide();

    m_all = new QVBoxLayout(this);
    m_all->setContentsMargins(1, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addWidget(m_head);
    m_all->addWidget(new Hairline(Qt::Horizontal));
    m_all->addWidget(m_scroll, 1);
    m_all->addWidget(m_foot);
    setPanelWidth(Metric::sidePanel);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        setPanelWidth(m_width);
        renewMark();
    });
    connect(m_close, &KeyButton::clicked, this, &SidePanel::closed);
}

void SidePanel::setPanelWidth(int pixels)
{
    m_width = pixels;
    setFixedWidth(pixels * Theme::of(this).textFactor() / 100);
}

void SidePanel::setTitle(const QString &eyebrow, const QString &title)
{
    m_eyebrow->setText(eyebrow);
    m_eyebrowRow->setVisible(!eyebrow.isEmpty());
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SidePanel::setTone(std::optional<Kind> tone)
{
    m_tone = tone;
    m_all->setContentsMargins(tone ? Metric::edge : 1, 0, 0, 0);
    Theme::dress(m_eyebrow, tone ? TextSize::Body : TextSize::Caption,
                 tone ? Weight::Strong : Weight::Regular);
    m_eyebrow->setInkToken(tone ? lookOf(*tone).text : Token::TextMuted);
    Theme::dress(m_title, tone ? TextSize::Figure : TextSize::Section, Weight::Strong);
    renewMark();
    update();
}

void SidePanel::renewMark()
{
    constexpr int size = 18;
    m_mark->setVisible(m_tone.has_value());
    if (!m_tone)
        return;
    const KindLook look = lookOf(*m_tone);
    m_mark->setPixmap(
        iconPixmap(look.icon, Theme::of(this).color(look.text), size, devicePixelRatioF()));
}

void SidePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void SidePanel::addToHead(QWidget *widget)
{
    m_headRow->insertWidget(0, widget, 0, Qt::AlignTop);
}

void SidePanel::addHeadAction(QWidget *action)
{
    m_headRow->insertWidget(m_headRow->count() - 1, action, 0, Qt::AlignTop);
}

void SidePanel::addUnderHead(QWidget *widget)
{
    m_headColumn->addWidget(widget);
}

void SidePanel::setTabs(QWidget *tabs)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    row->addWidget(tabs);
    m_all->insertLayout(2, row);
    m_all->insertWidget(3, new Hairline(Qt::Horizontal));
}

void SidePanel::addFlush(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(20, 0, 20, 0);
    m_body->setSpacing(Theme::space(3));
    m_column->insertLayout(m_column->count() - 1, m_body);
}

void SidePanel::addFoot(QWidget *action, int stretch)
{
    m_footRow->addWidget(action, stretch);
    m_foot->show();
}

bool SidePanel::event(QEvent *event)
{
    // Esc inside the panel is the panel's before it is the page's.
    if (event->type() == QEvent::ShortcutOverride && !m_close->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    if (m_tone) {
        const KindLook look = lookOf(*m_tone);
        painter.fillRect(m_head->geometry(), theme.color(look.soft));
        painter.fillRect(QRect(0, 0, Metric::edge, height()), theme.color(look.mark));
    } else {
        painter.fillRect(QRect(0, 0, 1, height()), theme.color(Token::Border));
    }
    if (m_foot->isVisible()) {
        painter.fillRect(QRect(m_foot->x(), m_foot->y(), width(), 1), theme.color(Token::Border));
    }
}

} // namespace cabas::ui
