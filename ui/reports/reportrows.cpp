// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrows.h"

#include "core/reports/reportwriter.h"
#include "ui/reports/reportmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostFigures = 4;
constexpr int leastColumn = 72;
constexpr int mostColumn = 280;
constexpr int longestCode = 130; ///< a text as short as this is a number or a code, and stays whole
constexpr int leastText = 110;   ///< a text keeps as much before the table is scrolled

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
    const ReportTable &table = m_report->table();
    const QFontMetrics strong(Theme::of(this).font(TextSize::Body, Weight::Strong));
    QStyleOptionViewItem option;
    option.widget = this;
    m_natural.clear();
    m_widest = -1;
    for (int column = 0; column < m_report->columnCount(); ++column) {
        int wanted = horizontalHeader()->sectionSizeHint(column);
        for (const int row : m_report->widest(column))
            wanted =
                std::max(wanted, rows()->sizeHint(option, m_report->index(row, column)).width());
        if (!table.totals.empty()) {
            const QString total = ReportWriter::cellText(table, table.totals, column);
            wanted = std::max(wanted, strong.horizontalAdvance(total) + 2 * Metric::cellPadding);
        }
        m_natural.push_back(std::clamp(wanted, grown(leastColumn), grown(mostColumn)));
        if (isText(column) && (m_widest < 0 || m_natural.back() >= m_natural[size_t(m_widest)]))
            m_widest = column;
    }
    share();
}

void ReportRows::share()
{
    QHeaderView *head = horizontalHeader();
    const int columns = std::min(head->count(), int(m_natural.size()));
    int most = grown(mostColumn);
    const auto widthOf = [&](int column) {
        const int natural = m_natural[size_t(column)];
        return isText(column) && natural > grown(longestCode) ? std::min(natural, most) : natural;
    };
    const auto over = [&] {
        int sum = -viewport()->width();
        for (int column = 0; column < columns; ++column)
            sum += widthOf(column);
        return sum;
    };
    const bool hasRoom = over() <= 0;
    while (most > grown(leastText) && over() > 0)
        --most;
    for (int column = 0; column < columns; ++column) {
        const bool takes = hasRoom && (m_widest < 0 || column == m_widest);
        head->setSectionResizeMode(column, takes ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takes)
            head->resizeSection(column, widthOf(column));
    }
}

bool ReportRows::isText(int column) const
{
    return m_report->table().columns[size_t(column)].kind == ColumnKind::Text;
}

void ReportRows::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        share();
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
