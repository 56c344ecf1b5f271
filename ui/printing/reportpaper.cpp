// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportpaper.h"

#include "core/reports/reportwriter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace cabas::ui {

namespace {

// In millimetres.
constexpr double margin = 15;
constexpr double rowHeight = 5.2;
constexpr double headHeight = 16;
constexpr double footHeight = 8;
constexpr double columnGap = 3;
constexpr double mmPerInch = 25.4;

constexpr int titlePoints = 14;
constexpr int bodyPoints = 8;
constexpr int measuredRows = 400;

/// One report being painted: the painter works in dots, the sizes are millimetres.
class Sheet {
public:
    Sheet(const ReportTable &report, QPagedPaintDevice &device, int resolution)
        : m_report(report), m_device(device), m_painter(&device), m_dots(resolution / mmPerInch)
    {
        const QRectF area = m_painter.viewport();
        m_width = area.width() / m_dots;
        m_height = area.height() / m_dots;
        m_rowsPerPage =
            std::max(1, int((m_height - headHeight - footHeight - rowHeight) / rowHeight) - 1);
        measure();
    }

    void paint()
    {
        const int rows = int(m_report.rows.size());
        const int pages = std::max(1, (rows + m_rowsPerPage - 1) / m_rowsPerPage);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            const int first = page * m_rowsPerPage;
            paintFrame(page + 1, pages);
            double y = headHeight;
            row(y, headers(), true);
            y += rowHeight;
            line(y);
            for (int i = first; i < std::min(rows, first + m_rowsPerPage); ++i, y += rowHeight)
                row(y, texts(m_report.rows[size_t(i)]), false);
            if (page == pages - 1 && !m_report.totals.empty()) {
                line(y + 0.3);
                line(y + 0.9);
                row(y + 1, texts(m_report.totals), true);
            }
        }
    }

private:
    QFont font(int points, bool strong) const
    {
        QFont font(QStringLiteral("Cabas Sans"), points);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    QStringList headers() const
    {
        QStringList list;
        for (const ReportColumn &column : m_report.columns)
            list += column.header;
        return list;
    }

    QStringList texts(const ReportRow &row) const
    {
        QStringList list;
        for (size_t column = 0; column < m_report.columns.size(); ++column)
            list += ReportWriter::cellText(m_report, row, int(column));
        return list;
    }

    /// Columns as wide as what they hold, then all shrunk or the texts widened to fill the page.
    void measure()
    {
        m_painter.setFont(font(bodyPoints, true));
        const QFontMetricsF metrics = m_painter.fontMetrics();
        m_widths.assign(m_report.columns.size(), 0);
        const auto take = [&](const QStringList &list) {
            for (int i = 0; i < list.size(); ++i)
                m_widths[size_t(i)] =
                    std::max(m_widths[size_t(i)], metrics.horizontalAdvance(list[i]) / m_dots);
        };
        take(headers());
        if (!m_report.totals.empty())
            take(texts(m_report.totals));
        const size_t step = std::max<size_t>(1, m_report.rows.size() / measuredRows);
        for (size_t i = 0; i < m_report.rows.size(); i += step)
            take(texts(m_report.rows[i]));
        fit();
    }

    bool isText(size_t column) const { return m_report.columns[column].kind == ColumnKind::Text; }

    void fit()
    {
        double figures = columnGap * double(m_widths.size() - 1);
        double words = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            (isText(i) ? words : figures) += m_widths[i];
        if (words <= 0)
            return;
        const double share = std::max(0.2, (m_width - figures) / words);
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (isText(i))
                m_widths[i] *= std::min(share, 1.6);
        }
    }

    void text(double x, double y, double width, const QString &words, Qt::Alignment side)
    {
        const QRectF place(x * m_dots, y * m_dots, width * m_dots, rowHeight * m_dots);
        const QString fitted =
            m_painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width()) + 1);
        m_painter.drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitted);
    }

    void row(double y, const QStringList &cells, bool strong)
    {
        m_painter.setFont(font(bodyPoints, strong));
        double x = 0;
        for (int i = 0; i < cells.size(); ++i) {
            const ColumnKind kind = m_report.columns[size_t(i)].kind;
            const bool isFigure = kind != ColumnKind::Text && kind != ColumnKind::Date;
            text(x, y, m_widths[size_t(i)], cells[i], isFigure ? Qt::AlignRight : Qt::AlignLeft);
            x += m_widths[size_t(i)] + columnGap;
        }
    }

    void line(double y)
    {
        m_painter.setPen(QPen(Qt::black, 0.2 * m_dots));
        m_painter.drawLine(QPointF(0, y * m_dots), QPointF(m_width * m_dots, y * m_dots));
    }

    void paintFrame(int page, int pages)
    {
        m_painter.setFont(font(titlePoints, true));
        text(0, 0, m_width, m_report.title, Qt::AlignLeft);
        m_painter.setFont(font(bodyPoints, false));
        text(0, 6.5, m_width, ReportWriter::footer(m_report), Qt::AlignLeft);
        const double foot = m_height - rowHeight;
        QStringList notes = m_report.notes;
        text(0, foot, m_width - 30, page == pages ? notes.join(u' ') : QString(), Qt::AlignLeft);
        text(m_width - 30, foot, 30, ReportPaper::tr("page %1 of %2").arg(page).arg(pages),
             Qt::AlignRight);
    }

    const ReportTable &m_report;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_dots;
    double m_width = 0;
    double m_height = 0;
    int m_rowsPerPage = 1;
    std::vector<double> m_widths;
};

} // namespace

void ReportPaper::paint(const ReportTable &report, QPagedPaintDevice &device, int resolution)
{
    Sheet(report, device, resolution).paint();
}

Result<> ReportPaper::writePdf(const ReportTable &report, const QString &path)
{
    constexpr int resolution = 300;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(resolution);
        pdf.setTitle(report.title);
        pdf.setCreator(QStringLiteral("Cabas"));
        pdf.setPageLayout({QPageSize(QPageSize::A4),
                           isWide(report) ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        paint(report, pdf, resolution);
    }
    if (!file.commit())
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    return Ok{};
}

} // namespace cabas::ui
