// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefile.h"

#include "core/formats/csv.h"
#include "core/formats/odsreader.h"
#include "core/formats/sheetbuilder.h"
#include "core/formats/tablecharset.h"
#include "core/formats/xlsxreader.h"

namespace cabas {

namespace {

constexpr size_t rowsBetweenLooks = 1'000;

TableCell textCell(const QString &text)
{
    const QString shown = Csv::unguarded(text);
    return shown.trimmed().isEmpty() ? TableCell() : TableCell{CellKind::Text, shown};
}

/// A table whose quotation marks are not those of RFC 4180: one record a line.
CsvTable lineByLine(const QString &text)
{
    CsvTable table;
    const QChar separator =
        text.left(2000).count(u'\t') > text.left(2000).count(u';') ? u'\t' : u';';
    int line = 0;
    for (QStringView record : QStringView(text).split(u'\n')) {
        ++line;
        if (record.endsWith(u'\r'))
            record.chop(1);
        if (!record.trimmed().isEmpty())
            table.rows.push_back({line, TableFileReader::fields(record, separator)});
    }
    return table;
}

/// The quotation mark from `at` on that a separator or the end follows; -1: none.
qsizetype closingMark(QStringView line, qsizetype at, QChar separator)
{
    for (qsizetype mark = line.indexOf(u'"', at); mark >= 0; mark = line.indexOf(u'"', mark + 1)) {
        if (mark + 1 == line.size() || line[mark + 1] == separator)
            return mark;
    }
    return -1;
}

/// Doubled quotation marks as one. Letter by letter: a line may hold nothing but marks, and long.
QString unquoted(QStringView field)
{
    QString text;
    text.reserve(field.size());
    for (qsizetype at = 0; at < field.size(); ++at) {
        text += field[at];
        const bool isDoubled = field[at] == u'"' && at + 1 < field.size() && field[at + 1] == u'"';
        at += isDoubled ? 1 : 0;
    }
    return text;
}

} // namespace

bool TableFileReader::isPackage(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

QString TableFileReader::text(const QByteArray &bytes)
{
    return decoded(bytes, TableCharset::of(bytes));
}

QStringList TableFileReader::fields(QStringView line, QChar separator)
{
    constexpr qsizetype most = 600;
    QStringList fields;
    qsizetype at = 0;
    bool closes = true; // some quotation mark further on ends a field
    while (at <= line.size() && fields.size() < most) {
        qsizetype end = -1;
        if (closes && at < line.size() && line[at] == u'"') {
            end = closingMark(line, at + 1, separator);
            closes = end >= 0;
        }
        if (end >= 0) {
            fields += unquoted(line.mid(at + 1, end - at - 1));
            at = end + 2;
            continue;
        }
        end = line.indexOf(separator, at);
        end = end < 0 ? line.size() : end;
        fields += line.mid(at, end - at).toString();
        at = end + 1;
    }
    return fields;
}

/// Files that people take for tables, and what to do with them.
Result<> TableFileReader::checkKind(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return refused(tr("The file is empty."), u"empty"_qs);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(tr("This is an old Excel file (.xls), or one with a password. Open it in a "
                          "spreadsheet program and save it as .xlsx, without a password."),
                       u"old_excel"_qs);
    if (bytes.startsWith("%PDF"))
        return refused(tr("This is a PDF: it can be read by people, not as a table. Ask the "
                          "supplier for the same catalogue as Excel or CSV."),
                       u"pdf"_qs);
    return Ok{};
}

Result<TableFile> TableFileReader::read(const QByteArray &bytes, const TableLimits &limits,
                                        const Watch &watch)
{
    if (bytes.size() > CsvLimits().bytes)
        return SheetBuilder::tooLarge();
    CABAS_TRY(checkKind(bytes));
    return isPackage(bytes) ? readPackage(bytes, limits, watch) : readText(bytes, limits, watch);
}

Result<TableFile> TableFileReader::readPackage(const QByteArray &bytes, const TableLimits &limits,
                                               const Watch &watch)
{
    CABAS_LET(package, ZipPackage::open(bytes));
    if (package->has(u"content.xml"_qs) && !package->has(u"[Content_Types].xml"_qs))
        return OdsReader::read(*package, limits, watch);
    if (package->has(u"xl/workbook.xml"_qs) || package->has(u"_rels/.rels"_qs))
        return XlsxReader::read(*package, limits, watch);
    return refused(tr("This archive holds no table. Unpack it first, and choose the table in it."),
                   u"no_table"_qs);
}

Result<TableFile> TableFileReader::readText(const QByteArray &bytes, const TableLimits &limits,
                                            const Watch &watch)
{
    CsvOptions options;
    options.charset = TableCharset::of(bytes);
    if (bytes.left(4096).contains('\0') && *options.charset == Charset::Utf8)
        return refused(tr("This is no table: choose a file saved as CSV, Excel or OpenDocument."),
                       u"no_table"_qs);
    // Damaged letters are for the lines that have them, not for the whole file.
    const bool isDamaged = *options.charset == Charset::Utf8 && firstInvalidUtf8(bytes);
    Result<CsvTable> table = Csv::read(isDamaged ? text(bytes).toUtf8() : bytes, options);
    const QString code = table ? QString() : table.failure().code;
    if (code == u"stray_quote" || code == u"unclosed_quote")
        table = lineByLine(text(bytes));
    if (!table)
        return table.failure();
    SheetBuilder builder(limits);
    builder.begin({});
    for (size_t at = 0; at < table->rows.size(); ++at) {
        // The cutting in cells was the first half.
        if (at % rowsBetweenLooks == 0 && watch && !watch(int(50 + at * 50 / table->rows.size())))
            return refused(tr("The reading was stopped."), u"cancelled"_qs);
        const CsvRow &row = table->rows[at];
        TableRow cells{row.line, {}};
        for (const QString &cell : row.cells) {
            if (cell.size() > limits.cellCharacters)
                return SheetBuilder::tooLarge();
            cells.cells.push_back(textCell(cell));
        }
        CABAS_TRY(builder.add(std::move(cells)));
    }
    CABAS_LET(sheet, builder.end());
    TableFile file;
    file.sheets.push_back(std::move(sheet));
    return file;
}

} // namespace cabas
