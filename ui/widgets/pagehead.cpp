// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <vector>

namespace cabas::ui {

namespace {

constexpr int leastTitle = 64;

void paintBar(QWidget *bar, bool lineBelow)
{
    QPainter painter(bar);
    const Theme &theme = Theme::of(bar);
    painter.fillRect(bar->rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(0, lineBelow ? bar->height() - 1 : 0, bar->width(), 1),
                     theme.color(Token::Border));
}

/// Where the title and the actions of a head do not fit beside each other: the actions that have an
/// icon show only that; with larger text they stand under the title.
class HeadFitter : public QObject {
public:
    HeadFitter(QWidget *head, QBoxLayout *row, QLayout *words, QLayout *line, QLayout *actions)
        : QObject(head), m_head(head), m_row(row), m_words(words), m_line(line), m_actions(actions)
    {
        head->installEventFilter(this);
        QObject::connect(&Theme::of(head), &Theme::changed, this, [this] { fit(); });
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_head &&
            (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            fit();
        return false;
    }

private:
    void shorten(int room) const
    {
        std::vector<KeyButton *> able;
        int wanted = m_line->sizeHint().width() + m_actions->sizeHint().width();
        for (int i = 0; i < m_actions->count(); ++i) {
            auto *button = qobject_cast<KeyButton *>(m_actions->itemAt(i)->widget());
            if (button == nullptr || button->briefSaves() == 0 ||
                button->role() == KeyButton::Role::Primary)
                continue;
            able.push_back(button);
            if (button->isBrief() && !button->isHidden())
                wanted += button->briefSaves();
        }
        for (KeyButton *button : able)
            button->setBrief(wanted > room);
    }

    void fit()
    {
        const bool isLarge = Theme::of(m_head).textFactor() > 100;
        const QMargins margins = m_row->contentsMargins();
        const int around = m_row->spacing() + margins.left() + margins.right();
        shorten(isLarge ? QWIDGETSIZE_MAX : m_head->width() - around);
        const int wanted = m_words->sizeHint().width() + m_actions->sizeHint().width() + around;
        const bool isTall = isLarge && wanted > m_head->width();
        m_row->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        const Qt::Alignment place = isTall ? Qt::AlignRight : Qt::Alignment();
        // Setting it asks for a layout, whatever it was: said again and again, the head would be
        // laid out for ever.
        if (m_actions->alignment() != place)
            m_row->setAlignment(m_actions, place);
        const int words = m_words->sizeHint().height();
        const int actions = m_actions->sizeHint().height();
        const int least = isTall ? words + actions + 3 * Theme::space(2)
                                 : std::max(words, actions) + Theme::space(2);
        m_head->setFixedHeight(isLarge ? std::max(Metric::pageHead, least) : Metric::pageHead);
        // A hidden head that grew keeps the places of its former height when it is shown.
        if (m_row->geometry().size() != m_head->size())
            m_row->update();
    }

    QWidget *m_head;
    QBoxLayout *m_row;
    QLayout *m_words;
    QLayout *m_line;
    QLayout *m_actions;
};

} // namespace

PageHead::PageHead(const QString &title, QWidget *parent) : QWidget(parent)
{
    m_parent = new KeyButton(QString(), KeyButton::Role::Quiet);
    m_parent->hide();
    m_chevron = new QLabel;
    m_chevron->hide();
    m_title = new ElidedLabel(title, TextSize::Title, Weight::Strong);
    // What a page is named gives way before what is done on it; the tooltip says it whole.
    m_title->setMinimumWidth(leastTitle);
    m_subtitle = new ElidedLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_subtitle->hide();
    m_line = new QHBoxLayout;
    m_line->setSpacing(Theme::space(2));
    m_line->addWidget(m_parent);
    m_line->addWidget(m_chevron);
    m_line->addWidget(m_title);
    m_line->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(m_line);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(Theme::space(3));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(5), 0, Theme::space(5), 1);
    row->setSpacing(Theme::space(3));
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    new HeadFitter(this, row, words, m_line, m_actions);
    connect(m_parent, &KeyButton::clicked, this, &PageHead::parentWanted);
    const auto draw = [this] {
        m_chevron->setPixmap(iconPixmap(
            u"chevron-right"_qs, Theme::of(this).color(Token::TextMuted), 16, devicePixelRatioF()));
    };
    connect(&Theme::of(this), &Theme::changed, this, draw);
    draw();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHead::setParentPage(const QString &name)
{
    m_parent->setText(name);
    m_parent->setVisible(!name.isEmpty());
    m_chevron->setVisible(!name.isEmpty());
}

void PageHead::addBeforeTitle(QWidget *widget)
{
    m_line->insertWidget(m_line->indexOf(m_title), widget);
}

void PageHead::addAfterTitle(QWidget *widget)
{
    m_line->insertWidget(m_line->count() - 1, widget);
}

void PageHead::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

void PageHead::paintEvent(QPaintEvent *)
{
    paintBar(this, true);
}

TaskBar::TaskBar(const QString &backTo, const QString &deed, QWidget *parent) : QWidget(parent)
{
    m_back = new KeyButton(backTo, KeyButton::Role::Quiet);
    m_back->setIconName(u"arrow-left"_qs);
    m_back->setKey(Qt::Key_Escape);
    m_help = new KeyButton(tr("Help"), KeyButton::Role::Quiet);
    m_help->setIconName(u"circle-question-mark"_qs);
    m_help->setKey(Qt::Key_F1);
    m_deed = new ElidedLabel(deed, TextSize::CounterBody, Weight::Strong);
    m_document = new ElidedLabel(QString(), TextSize::Body, Weight::Regular, Token::TextMuted);
    m_savedIcon = new QLabel;
    m_saved = makeLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_right = new QHBoxLayout;
    m_right->setSpacing(Theme::space(2));
    auto *saved = new QHBoxLayout;
    saved->setSpacing(Theme::space(1));
    saved->addWidget(m_savedIcon);
    saved->addWidget(m_saved);
    auto *line = new Hairline(Qt::Vertical);
    growHeight(line, 32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(3), 1);
    row->setSpacing(Theme::space(4));
    row->addWidget(m_back);
    row->addWidget(line);
    row->addWidget(m_deed);
    row->addWidget(m_document);
    row->addStretch(1);
    row->addLayout(m_right);
    row->addLayout(saved);
    row->addWidget(m_help);
    growHeight(this, Metric::taskBar);
    connect(m_back, &KeyButton::clicked, this, &TaskBar::back);
    connect(m_help, &KeyButton::clicked, this, &TaskBar::helpWanted);
    connect(&Theme::of(this), &Theme::changed, this, &TaskBar::renew);
    setSaved(QString());
}

void TaskBar::setDeed(const QString &deed)
{
    m_deed->setText(deed);
}

void TaskBar::setDocument(const QString &document)
{
    m_document->setText(document);
}

void TaskBar::setSaved(const QString &words, Kind kind)
{
    m_savedKind = kind;
    m_saved->setText(words);
    m_saved->setVisible(!words.isEmpty());
    m_savedIcon->setVisible(!words.isEmpty());
    renew();
}

void TaskBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void TaskBar::renew()
{
    const KindLook look = lookOf(m_savedKind);
    m_savedIcon->setPixmap(
        iconPixmap(look.icon, Theme::of(this).color(look.text), 14, devicePixelRatioF()));
}

void TaskBar::paintEvent(QPaintEvent *)
{
    paintBar(this, true);
}

FootLine::FootLine(QWidget *parent) : QWidget(parent)
{
    m_counts = makeLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_hints = new QHBoxLayout;
    m_hints->setSpacing(Theme::space(1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(5), 0, Theme::space(5), 0);
    row->addWidget(m_counts, 1);
    row->addLayout(m_hints);
    growHeight(this, 32);
}

void FootLine::setCounts(const QStringList &counts)
{
    m_counts->setText(counts.join(QString(4, QChar(0x2002))));
}

void FootLine::setHintsShown(bool shown)
{
    for (int i = 0; i < m_hints->count(); ++i) {
        if (QWidget *hint = m_hints->itemAt(i)->widget())
            hint->setVisible(shown);
    }
}

void FootLine::addHint(const QKeySequence &key, const QString &word)
{
    if (m_hints->count() > 0)
        m_hints->addSpacing(Theme::space(3));
    if (!key.isEmpty())
        m_hints->addWidget(new KeyHint(key));
    m_hints->addWidget(makeLabel(word, TextSize::Caption, Weight::Regular, Token::TextMuted));
}

void FootLine::paintEvent(QPaintEvent *)
{
    paintBar(this, false);
}

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent) : QWidget(parent), m_text(keyText(key))
{
    if (key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter))
        m_text = u"↵"_qs;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
}

QSize KeyHint::sizeHint() const
{
    return keyBoxSize(Theme::of(this), m_text);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintKeyBox(painter, theme, rect(), m_text, theme.color(Token::TextMuted));
}

} // namespace cabas::ui
