// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int plainMs = 6000;
constexpr int undoMs = 10000;

} // namespace

Toast *Toast::tell(QWidget *anywhere, const QString &text, const std::function<void()> &undo)
{
    QWidget *window = anywhere->window();
    auto *toast = window->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    if (!toast)
        toast = new Toast(window);
    toast->show(text, undo);
    return toast;
}

Toast::Toast(QWidget *window) : QWidget(window)
{
    m_text = makeLabel(QString(), TextSize::Body, Weight::Regular, Token::OnInk);
    m_undo = new KeyButton(tr("Undo"), KeyButton::Role::OnInk);
    m_undo->setSize(KeyButton::Size::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(4));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &KeyButton::clicked, this, [this] {
        hide();
        if (m_deed)
            m_deed();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const std::function<void()> &undo)
{
    m_text->setText(text);
    m_deed = undo;
    m_undo->setVisible(bool(undo));
    // What only tells must not lie in the way of the buttons under it.
    setAttribute(Qt::WA_TransparentForMouseEvents, !undo);
    m_undo->setKey(undo ? QKeySequence(QKeySequence::Undo) : QKeySequence());
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    m_timer.start(undo ? undoMs : plainMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    layout()->activate();
    const QSize wanted(sizeHint().width(), std::max(sizeHint().height(), 44));
    const int left = Theme::space(5);
    resize(std::min(wanted.width(), parentWidget()->width() - 2 * left), wanted.height());
    move(left, parentWidget()->height() - height() - Theme::space(6) - Theme::space(2));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(painter, rect(), theme.color(Token::Ink), theme.color(Token::InkBorder),
             Metric::radiusControl);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start(m_deed ? undoMs : plainMs);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace cabas::ui
