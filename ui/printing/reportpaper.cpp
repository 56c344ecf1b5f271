// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportpaper.h"

#include "ui/printing/barspaper.h"
#include "ui/printing/reportlayout.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace cabas::ui {

namespace {

// In millimetres.
constexpr double margin = 15;
constexpr double mmPerInch = 25.4;
constexpr double rule = 0.2;
constexpr double hairline = 0.08;

/// One report being painted: the painter works in dots, the sizes are millimetres.
class Sheet {
public:
    Sheet(const ReportTable &report, QPagedPaintDevice &device, int resolution)
        : m_report(report), m_device(device), m_painter(&device), m_dots(resolution / mmPerInch),
          m_layout(report, QSizeF(m_painter.viewport().size()) / m_dots, device)
    {
    }

    void paint()
    {
        const int pages = int(m_layout.pages().size());
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            paintFrame(page, pages);
            const double y = paintRows(page);
            if (page == pages - 1)
                paintTail(y);
        }
    }

private:
    void use(int points, bool strong) { m_painter.setFont(ReportLayout::font(points, strong)); }

    void text(double x, double y, double width, const QString &words, Qt::Alignment side)
    {
        const QRectF place(x * m_dots, y * m_dots, width * m_dots, m_lineHeight * m_dots);
        // What just fits is not clipped by a rounding.
        m_painter.drawText(
            place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, words);
    }

    /// Lines one under the other; where they end.
    double paragraph(double y, const QStringList &lines)
    {
        for (const QString &line : lines) {
            text(0, y, m_layout.page().width(), line, Qt::AlignLeft);
            y += m_lineHeight;
        }
        return y;
    }

    /// Where the row ends.
    double row(double y, const QStringList &cells, bool strong)
    {
        use(m_layout.bodyPoints(), strong);
        int most = 1;
        for (int i = 0; i < cells.size(); ++i) {
            const ReportLayout::Place &place = m_layout.columns()[size_t(i)];
            const bool isFigure = m_layout.isFigure(size_t(i));
            const QStringList lines =
                m_layout.wrapped(cells[i], place.width, m_layout.bodyPoints(), strong);
            double top = y + ReportLayout::linePadding / 2;
            for (const QString &line : lines) {
                text(place.x, top, place.width, line, isFigure ? Qt::AlignRight : Qt::AlignLeft);
                top += m_lineHeight;
            }
            most = std::max(most, int(lines.size()));
        }
        return y + m_layout.heightOf(most);
    }

    void line(double y, double thickness = rule, Qt::GlobalColor ink = Qt::black)
    {
        m_painter.setPen(QPen(ink, thickness * m_dots));
        m_painter.drawLine(QPointF(0, y * m_dots),
                           QPointF(m_layout.page().width() * m_dots, y * m_dots));
        m_painter.setPen(Qt::black); // words are never as pale as a hairline
    }

    double paintRows(int page)
    {
        const ReportLayout::Page &part = m_layout.pages()[size_t(page)];
        double y = row(m_layout.tableTop(page == 0), m_layout.headers(), true);
        line(y);
        for (size_t i = part.first; i < part.last; ++i) {
            y = row(y, m_layout.texts(m_report.rows[i]), false);
            if (i + 1 < part.last)
                line(y, hairline, Qt::lightGray);
        }
        return y;
    }

    void paintTail(double y)
    {
        if (!m_report.totals.empty()) {
            line(y + 0.3);
            line(y + 0.9);
            y = row(y + ReportLayout::totalsGap, m_layout.texts(m_report.totals), true);
        }
        use(m_layout.bodyPoints(), false);
        paragraph(y + ReportLayout::notesGap, m_layout.notes());
    }

    void paintFrame(int page, int pages)
    {
        use(ReportLayout::titlePoints, true);
        m_lineHeight = ReportLayout::titleLine;
        const double y = paragraph(0, m_layout.title());
        m_lineHeight = m_layout.lineHeight();
        use(m_layout.bodyPoints(), false);
        paragraph(y, m_layout.subtitle());
        if (page == 0)
            paragraph(m_layout.openingTop(), m_layout.opening());
        if (page == 0 && m_layout.bars())
            BarsPaper::paint(m_painter, m_dots, m_layout.barsPlace(), *m_layout.bars());
        text(0, m_layout.page().height() - m_lineHeight, m_layout.page().width(),
             ReportPaper::tr("page %1 of %2").arg(page + 1).arg(pages), Qt::AlignRight);
    }

    const ReportTable &m_report;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_dots;
    ReportLayout m_layout;
    double m_lineHeight = 0;
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
