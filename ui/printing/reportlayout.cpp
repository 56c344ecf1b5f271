// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportlayout.h"

#include "core/reports/reportwriter.h"
#include "ui/printing/barspaper.h"

#include <QPaintDevice>
#include <QTextLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double mmPerPoint = mmPerInch / 72;
constexpr double lineFactor = 1.275; ///< of the size of the text
constexpr int usualPoints = 8;
constexpr int smallPoints = 7; ///< where most rows would take several lines
constexpr int leastPoints = 6;
constexpr double crowded = 1.25;  ///< of the room for words, what they would take on one line
constexpr double leastWords = 18; ///< of a column of words, before the text is made smaller
constexpr double widest = 1.6;    ///< of what a column of words needs, on an empty page
constexpr int headLines = 2;
constexpr int mostLines = 12; ///< of a cell
constexpr int mostTitles = 2; ///< lines of a title
constexpr int measuredRows = 400;

} // namespace

ReportLayout::ReportLayout(const ReportTable &report, QSizeF page, const QPaintDevice &device)
    : m_report(report), m_device(device), m_page(page), m_dots(device.logicalDpiX() / mmPerInch)
{
    fitColumns();
    takeBars();
    breakPages();
}

QFont ReportLayout::font(int points, bool strong)
{
    QFont font(QStringLiteral("Cabas Sans"), points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double ReportLayout::lineHeight() const
{
    return m_points * mmPerPoint * lineFactor;
}

bool ReportLayout::isFigure(size_t column) const
{
    const ColumnKind kind = m_report.columns[column].kind;
    return kind != ColumnKind::Text && kind != ColumnKind::Date;
}

QStringList ReportLayout::headers() const
{
    QStringList list;
    for (const ReportColumn &column : m_report.columns)
        list += column.header;
    return list;
}

QStringList ReportLayout::texts(const ReportRow &row) const
{
    QStringList list;
    for (size_t column = 0; column < m_report.columns.size(); ++column)
        list += ReportWriter::cellText(m_report, row, int(column));
    return list;
}

const QFontMetricsF &ReportLayout::metrics(int points, bool strong) const
{
    const auto at = std::pair(points, strong);
    auto found = m_metrics.find(at);
    if (found == m_metrics.end())
        found = m_metrics.emplace(at, QFontMetricsF(font(points, strong), &m_device)).first;
    return found->second;
}

QStringList ReportLayout::wrapped(const QString &text, double width, int points, bool strong) const
{
    const QFontMetricsF &measure = metrics(points, strong);
    // A hair more, so that what just fits its own width is not broken.
    const double room = width * m_dots + 1;
    if (text.isEmpty() || measure.horizontalAdvance(text) <= room)
        return {text};
    QTextLayout layout(text, font(points, strong), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const QString rest = text.mid(line.textStart());
        if (lines.size() + 1 == mostLines) {
            lines += measure.elidedText(rest, Qt::ElideRight, room);
            break;
        }
        lines += rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int ReportLayout::linesOf(const QStringList &cells, bool strong) const
{
    int most = 1;
    for (int i = 0; i < cells.size(); ++i) {
        const double width = m_columns[size_t(i)].width;
        most = std::max(most, int(wrapped(cells[i], width, m_points, strong).size()));
    }
    return most;
}

/// Columns as wide as what they hold; of a long report a part of the rows is measured.
std::vector<double> ReportLayout::naturalWidths() const
{
    std::vector<double> widths(m_report.columns.size(), 0);
    const QFontMetricsF &strong = metrics(m_points, true);
    const auto take = [&](const ReportRow &row) {
        const QStringList cells = texts(row);
        for (int i = 0; i < cells.size(); ++i)
            widths[size_t(i)] =
                std::max(widths[size_t(i)], strong.horizontalAdvance(cells[i]) / m_dots);
    };
    if (!m_report.totals.empty())
        take(m_report.totals);
    const size_t step = std::max<size_t>(1, m_report.rows.size() / measuredRows);
    for (size_t i = 0; i < m_report.rows.size(); i += step)
        take(m_report.rows[i]);
    return widths;
}

/// The least width, from `width` on, at which the column's head takes two lines at most.
double ReportLayout::headWidth(size_t column, double width) const
{
    const QString &head = m_report.columns[column].header;
    double longest = 0;
    for (const QString &word : head.split(u' '))
        longest = std::max(longest, metrics(m_points, true).horizontalAdvance(word) / m_dots);
    double enough = std::max(width, longest);
    while (wrapped(head, enough, m_points, true).size() > headLines)
        enough += 1;
    return enough;
}

/// What is left for words goes first to those columns that need less than their part of it: a
/// reference stays whole beside a long remark.
void ReportLayout::share(std::vector<double> &widths, double room) const
{
    std::vector<size_t> words;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (!isFigure(i))
            words.push_back(i);
    }
    std::sort(words.begin(), words.end(),
              [&](size_t a, size_t b) { return widths[a] < widths[b]; });
    double left = room;
    for (size_t i = 0; i < words.size(); ++i) {
        double &width = widths[words[i]];
        width = std::min(width, left / double(words.size() - i));
        left -= width;
    }
}

void ReportLayout::fitColumns()
{
    const size_t count = m_report.columns.size();
    std::vector<double> widths;
    const auto sum = [&](bool ofFigures) {
        double all = 0;
        for (size_t i = 0; i < count; ++i)
            all += isFigure(i) == ofFigures ? widths[i] : 0;
        return all;
    };
    double words = 0;
    for (size_t i = 0; i < count; ++i)
        words += isFigure(i) ? 0 : leastWords;
    const double gaps = columnGap * double(count > 0 ? count - 1 : 0);
    for (m_points = usualPoints;; --m_points) {
        widths = naturalWidths();
        for (size_t i = 0; i < count; ++i)
            widths[i] = headWidth(i, widths[i]);
        const double left = m_page.width() - gaps - sum(true);
        const bool isCrowded = m_points > smallPoints && sum(false) > left * crowded;
        if (m_points == leastPoints || (left >= words && !isCrowded))
            break;
    }
    const double room = m_page.width() - gaps - sum(true);
    const double wanted = sum(false);
    if (wanted > room) {
        share(widths, std::max(room, words / 2));
    } else if (wanted > 0) {
        for (size_t i = 0; i < count; ++i)
            widths[i] *= isFigure(i) ? 1 : std::min(room / wanted, widest);
    }
    double x = 0;
    for (const double width : widths) {
        m_columns.push_back({x, width});
        x += width + columnGap;
    }
}

QStringList ReportLayout::title() const
{
    return wrapped(m_report.title, m_page.width(), titlePoints, true).mid(0, mostTitles);
}

QStringList ReportLayout::subtitle() const
{
    return wrapped(ReportWriter::footer(m_report), m_page.width(), m_points, false);
}

QStringList ReportLayout::opening() const
{
    QStringList lines;
    for (const QString &paragraph : m_report.opening)
        lines += wrapped(paragraph, m_page.width(), usualPoints, false);
    return lines;
}

QStringList ReportLayout::notes() const
{
    QStringList lines;
    for (const QString &note : m_report.notes)
        lines += wrapped(note, m_page.width(), m_points, false);
    return lines;
}

double ReportLayout::openingTop() const
{
    return titleLine * double(title().size()) + lineHeight() * double(subtitle().size()) + 3;
}

double ReportLayout::openingBottom() const
{
    const QStringList lines = opening();
    return openingTop() + (lines.isEmpty() ? 0 : lineHeight() * double(lines.size()) + 3);
}

double ReportLayout::tableTop(bool isFirst) const
{
    if (!isFirst)
        return openingTop();
    return openingBottom() + (m_bars ? m_barsHeight + barsGap : 0);
}

/// One name alone is no picture. Bars take half of the page at most: the table begins below them.
void ReportLayout::takeBars()
{
    constexpr size_t fewest = 2;
    m_bars = ReportBars::of(m_report);
    if (m_bars && m_bars->groups.size() < fewest)
        m_bars.reset();
    if (m_bars)
        m_barsHeight = BarsPaper::height(*m_bars, m_page.height() / 2);
}

QRectF ReportLayout::barsPlace() const
{
    return {0, openingBottom(), m_page.width(), m_barsHeight};
}

double ReportLayout::tailHeight() const
{
    double height = 0;
    if (!m_report.totals.empty())
        height += totalsGap + heightOf(linesOf(texts(m_report.totals), true));
    const QStringList lines = notes();
    if (!lines.isEmpty())
        height += notesGap + lineHeight() * double(lines.size());
    return height;
}

double ReportLayout::heightOfRow(size_t row) const
{
    return heightOf(linesOf(texts(m_report.rows[row]), false));
}

void ReportLayout::breakPages()
{
    const double head = heightOf(linesOf(headers(), true));
    double y = tableTop(true) + head;
    Page page;
    double lastHeight = 0;
    for (size_t row = 0; row < m_report.rows.size(); ++row) {
        lastHeight = heightOfRow(row);
        if (y + lastHeight > bottom() && row > page.first) {
            m_pages.push_back({page.first, row});
            page.first = row;
            y = tableTop(false) + head;
        }
        y += lastHeight;
        page.last = row + 1;
    }
    // Totals and notes want room; where there is none they take the last row along.
    if (y + tailHeight() > bottom() && page.last > page.first + 1) {
        m_pages.push_back({page.first, page.last - 1});
        page.first = page.last - 1;
    }
    m_pages.push_back(page);
}

} // namespace cabas::ui
