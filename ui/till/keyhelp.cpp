// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/keyhelp.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace cabas::ui {

namespace {

void addRow(QGridLayout *grid, QWidget *key, const QString &words)
{
    const int row = grid->rowCount();
    grid->addWidget(key, row, 0, Qt::AlignLeft);
    grid->addWidget(makeWrapped(words, TextSize::CounterRow), row, 1);
}

QWidget *makeColumn(const QString &title, QGridLayout *&grid)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeLabel(title, TextSize::CounterSection, Weight::Strong));
    grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(2));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return place;
}

} // namespace

KeyHelp::KeyHelp(QWidget &screen) : QFrame(&screen), m_before(QApplication::focusWidget())
{
    setObjectName(u"keyHelp"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What the keys do"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(5));
    row->setSpacing(Theme::space(6));
    row->addWidget(makeKeys(screen), 1);
    row->addWidget(makeGrammar(), 1);
    screen.installEventFilter(this);
    setGeometry(screen.rect().adjusted(0, Metric::taskBar, 0, 0));
    show();
    raise();
    setFocus();
}

QWidget *KeyHelp::makeKeys(QWidget &screen)
{
    QGridLayout *grid = nullptr;
    QWidget *place = makeColumn(tr("The keys of this screen"), grid);
    for (const KeyButton *button : screen.findChildren<KeyButton *>()) {
        if (button->isVisible() && !button->key().isEmpty() && !button->label().isEmpty())
            addRow(grid, new KeyHint(button->key()), button->label());
    }
    return place;
}

QWidget *KeyHelp::makeGrammar()
{
    QGridLayout *grid = nullptr;
    QWidget *place = makeColumn(tr("What one types while scanning"), grid);
    const QString point = QLocale().decimalPoint();
    const auto add = [&](const QString &typed, const QString &words) {
        addRow(grid, makeLabel(typed, TextSize::CounterRow, Weight::Strong), words);
    };
    add(u"3*"_qs, tr("the next article counts three"));
    add(point + u"250*"_qs, tr("the next article weighs 250 g"));
    add(u"12"_qs, tr("just after a scan: there are twelve"));
    add(u"*3"_qs, tr("the chosen line, or the last, three times"));
    add(u"*"_qs, tr("the same line once more"));
    add(u"-"_qs, tr("takes the last line out"));
    add(u"/"_qs, tr("the price of the next article, without selling it"));
    add(u"+20"_qs, tr("pay, with 20 euros in cash"));
    add(tr("len"), tr("looks for articles by name"));
    return place;
}

void KeyHelp::putAway()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus();
    deleteLater();
}

bool KeyHelp::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            putAway();
        return true;
    }
    return QFrame::event(event);
}

bool KeyHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect().adjusted(0, Metric::taskBar, 0, 0));
    return QFrame::eventFilter(watched, event);
}

void KeyHelp::mousePressEvent(QMouseEvent *)
{
    putAway();
}

void KeyHelp::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Token::Surface));
}

} // namespace cabas::ui
