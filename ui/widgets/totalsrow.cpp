// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalsrow.h"

#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace cabas::ui {

TotalsRow::TotalsRow(QTableView *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    growHeight(this, Metric::row);
    const auto redraw = [this] { update(); };
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, redraw);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, redraw);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
    hide();
}

void TotalsRow::setTotals(const QStringList &texts)
{
    m_texts = texts;
    setAccessibleName(texts.join(u' '));
    setVisible(!texts.isEmpty());
    update();
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Sunken));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::BorderStrong));
    const QHeaderView *head = m_table->horizontalHeader();
    const QAbstractItemModel *model = m_table->model();
    for (int column = 0; column < m_texts.size() && column < head->count(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        const int alignment =
            model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const QRect place(head->sectionViewportPosition(column) + Metric::cellPadding, 1,
                          head->sectionSize(column) - 2 * Metric::cellPadding, height() - 1);
        const QFont letters = theme.font(TextSize::Body, Weight::Strong);
        paintText(painter, place, Qt::Alignment(alignment), m_texts[column], letters,
                  theme.color(Token::Text));
        const int missing =
            QFontMetrics(letters).horizontalAdvance(m_texts[column]) - place.width();
        if (const auto *table = qobject_cast<const DataTable *>(m_table); table && missing > 0)
            table->askForRoom(column, missing);
    }
}

} // namespace cabas::ui
