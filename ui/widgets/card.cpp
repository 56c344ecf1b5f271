// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace cabas::ui {

namespace {

/// Lies over a frame: its outside corners in the colour of the page, then the border.
class CornerCover : public QWidget {
public:
    explicit CornerCover(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        QPainterPath all;
        all.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), Metric::radiusCard, Metric::radiusCard);
        painter.fillPath(all.subtracted(inside), theme.color(Token::Window));
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintBox(painter, rect(), QColor(), theme.color(Token::Border), Metric::radiusCard);
    }
};

} // namespace

Ground::Ground(Token token, Qt::Edges lines, QWidget *parent)
    : QFrame(parent), m_token(token), m_lines(lines)
{
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(m_token));
    const QColor line = theme.color(Token::Border);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(QRect(0, 0, 1, height()), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::space(2));
    m_column->addLayout(m_body, 1);
    setPadding(Theme::space(4));
}

void Card::makeHead()
{
    if (m_head)
        return;
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    m_head->setSpacing(Theme::space(2));
    m_title = makeLabel(QString(), TextSize::Section, Weight::Strong);
    m_aside = makeLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_aside);
    m_rule = new Hairline(Qt::Horizontal);
    m_rule->hide();
    m_column->insertLayout(0, m_head);
    m_column->insertWidget(1, m_rule);
    setPadding(Theme::space(4));
}

void Card::setTitle(const QString &title, const QString &aside)
{
    makeHead();
    m_title->setText(title);
    m_title->setWordWrap(Theme::of(this).textFactor() > 130);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    setAccessibleName(title);
}

void Card::addToTitle(QWidget *widget)
{
    makeHead();
    m_head->addWidget(widget);
}

void Card::setTitleRuled(bool ruled)
{
    makeHead();
    m_rule->setVisible(ruled);
    m_head->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4),
                               ruled ? Theme::space(3) : Theme::space(2));
    setPadding(Theme::space(4));
}

void Card::setPadding(int pixels)
{
    const bool underTitle = m_head && m_rule->isHidden();
    m_body->setContentsMargins(pixels, underTitle ? 0 : pixels, pixels, pixels);
}

void Card::setFoot(QWidget *foot)
{
    auto *rule = new Hairline(Qt::Horizontal);
    m_foot = foot;
    m_column->addWidget(rule);
    m_column->addWidget(foot);
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(painter, rect(), theme.color(m_chosen ? Token::AccentSoft : Token::Surface),
             theme.color(m_chosen ? Token::Accent : Token::Border), Metric::radiusCard,
             m_chosen ? 2 : 1);
    if (m_foot) {
        painter.setClipRect(QRect(1, m_foot->y(), width() - 2, m_foot->height()));
        paintBox(painter, rect().adjusted(1, 1, -1, -1), theme.color(Token::RowAlt), QColor(),
                 Metric::radiusCard - 1, 0);
    }
}

TableCard::TableCard(QTableView *table, QWidget *parent) : QFrame(parent), m_table(table)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(table, 1);
    m_frame = new CornerCover(this);
    setFocusProxy(table);
    watchModel();
}

void TableCard::setEmpty(QWidget *empty)
{
    m_empty = empty;
    m_column->insertWidget(1, empty, 1);
    showRowsOrEmpty();
    m_frame->raise();
}

void TableCard::setFoot(QWidget *foot)
{
    m_column->addWidget(foot);
    m_frame->raise();
}

void TableCard::watchModel()
{
    if (const QAbstractItemModel *model = m_table->model()) {
        const auto look = [this] { showRowsOrEmpty(); };
        connect(model, &QAbstractItemModel::modelReset, this, look);
        connect(model, &QAbstractItemModel::rowsInserted, this, look);
        connect(model, &QAbstractItemModel::rowsRemoved, this, look);
    }
    showRowsOrEmpty();
}

void TableCard::showRowsOrEmpty()
{
    if (!m_empty)
        return;
    const bool rows = m_table->model() && m_table->model()->rowCount() > 0;
    // What height the rows ask for is the card's: a table of a head alone would stand in a void.
    if (const int least = m_table->minimumHeight(); least > 0) {
        setMinimumHeight(least);
        m_table->setMinimumHeight(0);
    }
    m_empty->setVisible(!rows);
    m_table->setMaximumHeight(rows ? QWIDGETSIZE_MAX
                                   : m_table->horizontalHeader()->sizeHint().height());
}

void TableCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Token::Surface));
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_frame->setGeometry(rect());
    m_frame->raise();
}

} // namespace cabas::ui
