// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportworkbook.h"

#include "core/base/day.h"
#include "core/base/latelibrary.h"
#include "core/base/text.h"
#include "core/reports/reportwriter.h"
#include "core/reports/workbookcalls.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <array>
#include <filesystem>

namespace cabas {

namespace {

const WorkbookCalls &xlsxwriter()
{
    return *WorkbookCalls::get();
}

constexpr int sheetNameLimit = 31; ///< of Excel
constexpr int widest = 60;         ///< characters of a column
constexpr lxw_row_t headRow = 3;

/// How a cell of a kind is shown, and how many decimals its whole number stands for.
struct Shape {
    const char *pattern;
    int decimals;
};

Shape shapeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Money:
        return {"#,##0.00", 2};
    case ColumnKind::Quantity:
        return {"#,##0.000", 3};
    case ColumnKind::UnitPrice:
        return {"#,##0.00##", 4};
    case ColumnKind::Rate:
        return {"0.00%", 4};
    case ColumnKind::Date:
        return {"dd/mm/yyyy", 0};
    case ColumnKind::Text:
    case ColumnKind::Integer:
        break;
    }
    return {"#,##0", 0};
}

/// A sheet's name may hold neither `[]:*?/\` nor more than 31 characters.
QByteArray sheetName(const QString &title)
{
    QString name = title.left(sheetNameLimit);
    for (const QChar forbidden : u"[]:*?/\\"_qs)
        name.replace(forbidden, u' ');
    return name.toUtf8();
}

class Workbook {
public:
    Workbook(const ReportTable &report, const QString &path)
        : m_report(report), m_book(xlsxwriter().workbook_new(QFile::encodeName(path).constData())),
          m_sheet(xlsxwriter().workbook_add_worksheet(m_book, sheetName(report.title).constData()))
    {
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Writes the file and frees the book; what went wrong, or nothing.
    QString finish()
    {
        makeFormats();
        writeHead();
        lxw_row_t row = headRow + 1;
        for (const ReportRow &cells : m_report.rows)
            writeRow(row++, cells, false);
        if (!m_report.rows.empty())
            xlsxwriter().worksheet_autofilter(m_sheet, headRow, 0, row - 1, lastColumn());
        if (!m_report.totals.empty())
            writeRow(row++, m_report.totals, true);
        ++row;
        for (const QString &note : m_report.notes)
            writeText(row++, 0, note, nullptr);
        setWidths();
        const lxw_error error = xlsxwriter().workbook_close(m_book);
        return error == LXW_NO_ERROR ? QString()
                                     : QString::fromUtf8(xlsxwriter().lxw_strerror(error));
    }

private:
    lxw_col_t lastColumn() const { return lxw_col_t(m_report.columns.size() - 1); }

    lxw_format *format(bool isBold, const char *pattern, bool hasRule)
    {
        lxw_format *made = xlsxwriter().workbook_add_format(m_book);
        if (isBold)
            xlsxwriter().format_set_bold(made);
        if (pattern != nullptr)
            xlsxwriter().format_set_num_format(made, pattern);
        if (hasRule)
            xlsxwriter().format_set_top(made, LXW_BORDER_THIN);
        return made;
    }

    void makeFormats()
    {
        m_title = format(true, nullptr, false);
        m_head = format(true, nullptr, false);
        xlsxwriter().format_set_bottom(m_head, LXW_BORDER_THIN);
        xlsxwriter().format_set_text_wrap(m_head);
        for (const ReportColumn &column : m_report.columns) {
            const bool isText = column.kind == ColumnKind::Text;
            const char *pattern = isText ? nullptr : shapeOf(column.kind).pattern;
            m_formats.push_back({format(false, pattern, false), format(true, pattern, true)});
        }
    }

    void writeHead()
    {
        writeText(0, 0, m_report.title, m_title);
        writeText(1, 0, ReportWriter::footer(m_report), nullptr);
        for (size_t i = 0; i < m_report.columns.size(); ++i) {
            const QString &header = m_report.columns[i].header;
            writeText(headRow, lxw_col_t(i), header, m_head);
            m_widths.push_back(int(header.size()));
        }
        xlsxwriter().worksheet_freeze_panes(m_sheet, headRow + 1, 0);
        xlsxwriter().worksheet_repeat_rows(m_sheet, headRow, headRow);
        xlsxwriter().worksheet_set_paper(m_sheet, 9); // A4
        xlsxwriter().worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void writeRow(lxw_row_t row, const ReportRow &cells, bool isTotal)
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            const QString shown = ReportWriter::cellText(m_report, cells, int(i));
            writeCell(row, i, cells[i], shown, m_formats[i][isTotal ? 1 : 0]);
            m_widths[i] = std::max(m_widths[i], int(shown.size()));
        }
    }

    void writeCell(lxw_row_t row, size_t column, const ReportCell &value, const QString &shown,
                   lxw_format *as)
    {
        const auto at = lxw_col_t(column);
        const ColumnKind kind = m_report.columns[column].kind;
        if (const auto *text = std::get_if<QString>(&value)) {
            const auto day = kind == ColumnKind::Date ? dayFromText(*text) : std::nullopt;
            if (!day) {
                writeText(row, at, shown, as);
                return;
            }
            lxw_datetime moment{day->year(), day->month(), day->day(), 0, 0, 0};
            xlsxwriter().worksheet_write_datetime(m_sheet, row, at, &moment, as);
        } else if (const auto *number = std::get_if<qint64>(&value)) {
            // double: a spreadsheet has no other number; nothing is computed with this one here.
            const QString decimal = plainDecimal(*number, shapeOf(kind).decimals);
            xlsxwriter().worksheet_write_number(m_sheet, row, at, decimal.toDouble(), as);
        } else {
            xlsxwriter().worksheet_write_blank(m_sheet, row, at, as);
        }
    }

    /// A text stays a text, also one that begins like a formula.
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *as)
    {
        xlsxwriter().worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), as);
    }

    void setWidths()
    {
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const auto column = lxw_col_t(i);
            xlsxwriter().worksheet_set_column(m_sheet, column, column,
                                              std::min(m_widths[i], widest) + 2, nullptr);
        }
    }

    const ReportTable &m_report;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_title = nullptr;
    lxw_format *m_head = nullptr;
    std::vector<std::array<lxw_format *, 2>> m_formats; ///< of lines, of totals
    std::vector<int> m_widths;
};

} // namespace

Result<> ReportWorkbook::write(const ReportTable &report, const QString &path)
{
    if (WorkbookCalls::get() == nullptr)
        return LateLibrary::missing();
    // Beside the file, under another name: the old one stays until the new one is whole.
    QTemporaryFile beside(QFileInfo(path).path() + u"/.cabas-XXXXXX.xlsx"_qs);
    if (!beside.open())
        return storageFailure(tr("%1 could not be written: %2").arg(path, beside.errorString()));
    const QString wrong = Workbook(report, beside.fileName()).finish();
    if (!wrong.isEmpty())
        return storageFailure(tr("%1 could not be written: %2").arg(path, wrong));
    beside.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(beside.fileName()).constData(),
                            QFile::encodeName(path).constData(), error);
    if (error)
        return storageFailure(
            tr("%1 could not be written: %2").arg(path, QString::fromStdString(error.message())));
    return Ok{};
}

} // namespace cabas
