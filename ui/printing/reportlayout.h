// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportbars.h"
#include "core/reports/reporttable.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>

#include <map>

class QPaintDevice;

namespace cabas::ui {

/// Where everything of a report stands on its pages. Nothing is cut: texts too long for their
/// column go on below, and totals never stand on a page without a row above them. All lengths are
/// millimetres; text is measured on `device`.
class ReportLayout {
public:
    ReportLayout(const ReportTable &report, QSizeF page, const QPaintDevice &device);

    struct Page {
        size_t first = 0; ///< row
        size_t last = 0;  ///< row after the last one
    };
    struct Place {
        double x = 0;
        double width = 0;
    };

    const std::vector<Page> &pages() const { return m_pages; }
    const std::vector<Place> &columns() const { return m_columns; }
    /// Of rows and heads: 8 points, less where many columns of figures leave no room for words.
    int bodyPoints() const { return m_points; }
    double lineHeight() const;
    double heightOf(int lines) const { return lines * lineHeight() + linePadding; }
    /// The most lines that a cell of this row takes.
    int linesOf(const QStringList &cells, bool strong) const;

    /// What is written of a row, cell by cell.
    QStringList texts(const ReportRow &row) const;
    QStringList headers() const;
    QStringList wrapped(const QString &text, double width, int points, bool strong) const;
    /// Titles and what stands under them, on each page.
    QStringList title() const;
    QStringList subtitle() const;
    /// Paragraphs before the table, on the first page; an empty line parts two of them.
    QStringList opening() const;
    QStringList notes() const;

    double openingTop() const;
    /// The report as bars, on its first page above the table; absent where it has none.
    const std::optional<ReportBars> &bars() const { return m_bars; }
    QRectF barsPlace() const;
    /// Where the head row of a page stands.
    double tableTop(bool isFirst) const;
    double bottom() const { return m_page.height() - footHeight; }

    static QFont font(int points, bool strong);
    bool isFigure(size_t column) const;
    const QSizeF &page() const { return m_page; }

    static constexpr int titlePoints = 14;
    static constexpr double linePadding = 1.6;
    static constexpr double titleLine = 6.4;
    static constexpr double footHeight = 8;
    static constexpr double columnGap = 3;
    static constexpr double totalsGap = 1;
    static constexpr double notesGap = 2;
    static constexpr double barsGap = 5;

private:
    const QFontMetricsF &metrics(int points, bool strong) const;
    std::vector<double> naturalWidths() const;
    double headWidth(size_t column, double width) const;
    void fitColumns();
    void share(std::vector<double> &widths, double room) const;
    double tailHeight() const;
    double heightOfRow(size_t row) const;
    void breakPages();
    void takeBars();
    double openingBottom() const;

    const ReportTable &m_report;
    const QPaintDevice &m_device;
    QSizeF m_page;
    double m_dots = 1; ///< a millimetre
    int m_points = 8;
    std::vector<Place> m_columns;
    std::vector<Page> m_pages;
    std::optional<ReportBars> m_bars;
    double m_barsHeight = 0;
    mutable std::map<std::pair<int, bool>, QFontMetricsF> m_metrics; ///< dear to make
};

} // namespace cabas::ui
