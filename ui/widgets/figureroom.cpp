// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureroom.h"

#include "ui/widgets/datatable.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace cabas::ui {

FigureRoom::FigureRoom(DataTable &table) : QObject(&table), m_table(table)
{
    m_painted.setSingleShot(true);
    m_painted.setInterval(0);
    connect(&m_painted, &QTimer::timeout, this, &FigureRoom::give);
}

void FigureRoom::ask(int column, int missing)
{
    int &most = m_asked[column];
    most = std::max(most, missing);
    if (!m_painted.isActive())
        m_painted.start();
}

int FigureRoom::spare() const
{
    const QHeaderView *head = m_table.horizontalHeader();
    const QFontMetrics letters(Theme::of(&m_table).font(TextSize::Caption, Weight::Strong));
    constexpr int around = 2 * Metric::cellPadding;
    int spare = std::max(0, m_table.viewport()->width() - head->length());
    for (int column = 0; column < head->count(); ++column) {
        if (head->isSectionHidden(column) || !m_table.takesRest(column))
            continue;
        const QString words = head->model()->headerData(column, Qt::Horizontal).toString();
        const int least = std::max(m_table.leastRest(), letters.horizontalAdvance(words) + around);
        spare += std::max(0, head->sectionSize(column) - least);
    }
    return spare;
}

void FigureRoom::give()
{
    QHeaderView *head = m_table.horizontalHeader();
    for (const auto &[column, missing] : std::exchange(m_asked, {})) {
        const bool isOurs = column < head->count() && !head->isSectionHidden(column) &&
                            !m_table.takesRest(column) &&
                            head->sectionSize(column) >= m_table.designedWidth(column);
        if (!isOurs)
            continue;
        // A table that is scrolled anyway has room for all.
        const bool isScrolled = head->length() > m_table.viewport()->width();
        const int more = isScrolled ? missing : std::min(missing, spare());
        head->resizeSection(column, head->sectionSize(column) + more);
    }
    m_table.shareRest();
}

} // namespace cabas::ui
