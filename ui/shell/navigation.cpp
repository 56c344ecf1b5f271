// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "core/access/permission.h"
#include "ui/shell/icons.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/sheetparts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int logoSize = 28;
constexpr int stateIconSize = 16;
constexpr int avatarSize = 32;
constexpr int tightTitle = 4;
constexpr int collapseBelow = 1200;
constexpr int collapseLarge = 1000; ///< of the width that is left once the text was enlarged

} // namespace

Navigation::Navigation(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk)
{
    setObjectName(u"navigation"_qs);
    setFixedWidth(widthAt(false));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    build();
    connect(&desk, &Desk::sessionChanged, this, &Navigation::build);
    connect(&Theme::of(this), &Theme::changed, this, [this] { fitWindow(m_window); });
}

/// As wide as its words are at the size of the text.
int Navigation::widthAt(bool collapsed) const
{
    return (collapsed ? narrow : wide) * Theme::of(this).textFactor() / 100;
}

void Navigation::build()
{
    delete m_content;
    m_buttons.clear();
    m_leads.clear();
    m_words.clear();
    m_titles.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(8);
    auto *list = new QWidget;
    auto *pages = new QVBoxLayout(list);
    pages->setContentsMargins(8, 0, 8, 0);
    pages->setSpacing(0);
    addPages(pages);
    pages->addStretch();
    m_scroll = makeScrolling(list);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    auto *help = new QVBoxLayout;
    help->setContentsMargins(8, 4, 8, 8);
    m_help = new NavItem(u"circle-question-mark"_qs, tr("Help (F1)"));
    m_help->setObjectName(u"nav-help"_qs);
    m_help->setCheckable(false);
    connect(m_help, &QAbstractButton::clicked, this, [this] { WindowTools::help(this); });
    help->addWidget(m_help);
    column->addLayout(help);
    column->addWidget(makeFoot());
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        setCount(it.key(), it.value());
    setCurrent(m_current);
    showFileState();
    setCollapsed(m_collapsed);
}

QWidget *Navigation::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(12);
    m_logo = new QLabel;
    m_logo->setFixedSize(logoSize, logoSize);
    row->addWidget(m_logo);
    auto *texts = new QWidget;
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(m_desk.shop().profile().name, TextSize::Body, Weight::Strong));
    lines->addWidget(new ElidedLabel(tr("Cooperative grocery"), TextSize::Caption, Weight::Regular,
                                     Token::TextMuted));
    row->addWidget(texts, 1);
    m_words.push_back(texts);
    return head;
}

bool Navigation::mayOpen(const PageInfo &page) const
{
    return page.group != PageGroup::None && (!page.permission || m_desk.may(*page.permission));
}

void Navigation::addPages(QVBoxLayout *column)
{
    PageGroup group = PageGroup::Home;
    for (const PageInfo &page : allPages()) {
        if (!mayOpen(page))
            continue;
        if (page.group != group)
            addTitle(column, page.group);
        group = page.group;
        NavItem *item = makeItem(page);
        column->addWidget(item);
        // Whoever may not open the one it belongs to finds it all the same.
        if (page.under == nullptr || !mayOpen(*pageNamed(QString::fromLatin1(page.under))))
            continue;
        m_leads.insert(QString::fromLatin1(page.name), QString::fromLatin1(page.under));
        item->setIndented(true);
    }
}

void Navigation::addTitle(QVBoxLayout *column, PageGroup group)
{
    QLabel *title =
        makeLabel(groupTitle(group), TextSize::Caption, Weight::Strong, Token::TextMuted);
    column->addWidget(title);
    m_words.push_back(title);
    m_titles.push_back(title);
}

NavItem *Navigation::makeItem(const PageInfo &page)
{
    const QString name = QString::fromLatin1(page.name);
    auto *item = new NavItem(QString::fromLatin1(page.icon), pageTitle(page));
    item->setObjectName(u"nav-"_qs + name);
    item->setCheckable(true);
    connect(item, &QAbstractButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
    m_buttons.insert(name, item);
    return item;
}

void Navigation::showSection()
{
    const QString open = m_leads.value(m_current, m_current);
    for (auto it = m_leads.cbegin(); it != m_leads.cend(); ++it)
        m_buttons.value(it.key())->setVisible(it.value() == open);
    fitRows();
}

void Navigation::fitRows()
{
    if (m_scroll == nullptr || m_scroll->widget() == nullptr)
        return;
    int shown = 0;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        shown += it.value()->isHidden() ? 0 : 1;
    if (shown == 0)
        return;
    int titles = 0;
    for (QLabel *title : m_titles) {
        title->setContentsMargins(12, 8, 8, 4);
        titles += title->isHidden() ? 0 : title->sizeHint().height();
    }
    int height = (m_scroll->viewport()->height() - titles) / shown;
    // Before the last row is cut in two, the titles of the groups come closer to their rows.
    if (height < NavItem::lowest) {
        titles = 0;
        for (QLabel *title : m_titles) {
            title->setContentsMargins(12, tightTitle, 8, 0);
            titles += title->isHidden() ? 0 : title->sizeHint().height();
        }
        height = (m_scroll->viewport()->height() - titles) / shown;
    }
    for (NavItem *button : m_buttons)
        button->setRowHeight(std::clamp(height, NavItem::lowest, NavItem::tallest));
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The list has its height once the layout has given it.
    layout()->activate();
    if (m_content != nullptr && m_content->layout() != nullptr)
        m_content->layout()->activate();
    fitRows();
}

QWidget *Navigation::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(12);

    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    m_stateIcon = new QLabel;
    m_stateIcon->setFixedSize(stateIconSize, stateIconSize);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_savedLabel = new ElidedLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_backupLabel = new ElidedLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    lines->addWidget(m_savedLabel);
    lines->addWidget(m_backupLabel);
    state->addWidget(words, 1);
    m_words.push_back(words);
    column->addLayout(state);
    column->addWidget(new Hairline(Qt::Horizontal));

    auto *person = new QHBoxLayout;
    person->setSpacing(8);
    person->addWidget(new Avatar(m_desk.session().userName(), avatarSize));
    auto *names = new QWidget;
    auto *nameLines = new QVBoxLayout(names);
    nameLines->setContentsMargins(0, 0, 0, 0);
    nameLines->setSpacing(0);
    nameLines->addWidget(
        new ElidedLabel(m_desk.session().userName(), TextSize::Body, Weight::Strong));
    nameLines->addWidget(
        new ElidedLabel(tr("Signed in"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    person->addWidget(names, 1);
    m_words.push_back(names);
    column->addLayout(person);
    return foot;
}

void Navigation::setCurrent(const QString &page)
{
    // A page that is not listed marks the one it belongs to, or the one it was reached from.
    const PageInfo *info = pageNamed(page);
    const bool isListed = m_buttons.contains(page) || info == nullptr || info->under == nullptr;
    const QString marked = isListed ? page : QString::fromLatin1(info->under);
    if (m_current.isEmpty() || m_buttons.contains(marked))
        m_current = marked;
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it)
        it.value()->setChecked(it.key() == m_current);
    showSection();
    if (NavItem *item = m_buttons.value(m_current))
        m_scroll->ensureWidgetVisible(item, 0, item->height());
}

void Navigation::setCount(const QString &page, int count)
{
    m_counts.insert(page, count);
    if (NavItem *button = m_buttons.value(page))
        button->setCount(count);
}

void Navigation::setFileState(const QString &saved, const QString &backup, bool worrying)
{
    m_saved = saved;
    m_backup = backup;
    m_worrying = worrying;
    showFileState();
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(width() - 1, 0, 1, height(), theme.color(Token::Border));
}

void Navigation::showFileState()
{
    const Theme &theme = Theme::of(this);
    m_logo->setPixmap(
        iconPixmap(u"logo"_qs, theme.color(Token::Accent), logoSize, devicePixelRatioF()));
    m_savedLabel->setText(m_saved);
    m_backupLabel->setText(m_backup);
    m_stateIcon->setPixmap(
        iconPixmap(m_worrying ? u"triangle-alert"_qs : u"circle-check"_qs,
                   theme.color(m_worrying ? Token::WarningMark : Token::SuccessMark), stateIconSize,
                   devicePixelRatioF()));
}

void Navigation::fitWindow(int width)
{
    m_window = width;
    const int asDesigned = width * 100 / Theme::of(this).textFactor();
    setCollapsed(width < collapseBelow || asDesigned < collapseLarge);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(widthAt(collapsed));
    for (QWidget *words : m_words)
        words->setVisible(!collapsed);
    for (NavItem *button : m_buttons)
        button->setCollapsed(collapsed);
    m_help->setCollapsed(collapsed);
    fitRows();
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content != nullptr)
        build();
    else if (event->type() == QEvent::PaletteChange && m_stateIcon != nullptr)
        showFileState();
}

} // namespace cabas::ui
