// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrows.h"

#include "core/reports/reportwriter.h"
#include "ui/reports/reportmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostFigures = 4;
constexpr int leastColumn = 72;
constexpr int mostColumn = 280;

} // namespace

ReportRows::ReportRows(ReportModel *model, QWidget *parent)
    : DataTable(tr("Rows of the report"), parent), m_report(model)
{
    setObjectName(u"report"_qs);
    setModel(model);
    setSortingEnabled(true);
    unsort();
}

void ReportRows::unsort()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ReportRows::fit()
{
    QHeaderView *head = horizontalHeader();
    const ReportTable &table = m_report->table();
    const QFontMetrics strong(Theme::of(this).font(TextSize::Body, Weight::Strong));
    int widest = -1;
    int widestWidth = 0;
    QStyleOptionViewItem option;
    option.widget = this;
    for (int column = 0; column < m_report->columnCount(); ++column) {
        head->setSectionResizeMode(column, QHeaderView::Interactive);
        int wanted = head->sectionSizeHint(column);
        for (const int row : m_report->widest(column))
            wanted =
                std::max(wanted, rows()->sizeHint(option, m_report->index(row, column)).width());
        if (!table.totals.empty()) {
            const QString total = ReportWriter::cellText(table, table.totals, column);
            wanted = std::max(wanted, strong.horizontalAdvance(total) + 2 * Metric::cellPadding);
        }
        const int width = std::clamp(wanted, leastColumn, mostColumn);
        head->resizeSection(column, width);
        const bool isText = table.columns[size_t(column)].kind == ColumnKind::Text;
        if (isText && width >= widestWidth) {
            widest = column;
            widestWidth = width;
        }
    }
    if (widest >= 0)
        head->setSectionResizeMode(widest, QHeaderView::Stretch);
}

ReportFigures::ReportFigures(ReportModel *model, QWidget *parent) : QWidget(parent), m_report(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    hide();
}

void ReportFigures::renew()
{
    for (QWidget *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const ReportTable &table = m_report->table();
    for (size_t i = 0; i < table.totals.size() && m_cards.size() < mostFigures; ++i) {
        if (!std::holds_alternative<qint64>(table.totals[i]))
            continue;
        auto *card = new FigureCard(table.columns[i].header,
                                    ReportWriter::cellText(table, table.totals, int(i)), {});
        static_cast<QHBoxLayout *>(layout())->addWidget(card, 1);
        m_cards.push_back(card);
    }
    setVisible(!m_cards.empty());
}

} // namespace cabas::ui
