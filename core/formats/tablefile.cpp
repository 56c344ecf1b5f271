// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefile.h"

#include "core/formats/csv.h"
#include "core/formats/odsreader.h"
#include "core/formats/sheetbuilder.h"
#include "core/formats/xlsxreader.h"

#include <array>

namespace cabas {

namespace {

TableCell textCell(const QString &text)
{
    const QString shown = Csv::unguarded(text);
    return shown.trimmed().isEmpty() ? TableCell() : TableCell{CellKind::Text, shown};
}

/// How well the bytes beyond ASCII read as letters of western words in a charset.
int likeness(const QByteArray &bytes, Charset charset)
{
    constexpr qsizetype looked = 256LL * 1024;
    const QString text = decoded(bytes.left(looked), charset);
    static const QString usual = u"äöüÄÖÜßéèêëàâçîïôûùÉÈÀÇœŒñáíóú°€’²½«»"_qs;
    int score = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        if (usual.contains(c))
            score += 2;
        else if (!c.isLetter())
            score -= 3;
        else
            score -= 1;
    }
    return score;
}

Charset charsetOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Charset::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Charset::Utf16Be;
    if (!firstInvalidUtf8(bytes))
        return Charset::Utf8;
    const bool isDos = likeness(bytes, Charset::Cp850) > likeness(bytes, Charset::Windows1252);
    return isDos ? Charset::Cp850 : Charset::Windows1252;
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

} // namespace

bool TableFileReader::isPackage(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

QString TableFileReader::text(const QByteArray &bytes)
{
    return decoded(bytes, charsetOf(bytes));
}

QStringList TableFileReader::fields(QStringView line, QChar separator)
{
    constexpr qsizetype most = 600;
    QStringList fields;
    qsizetype at = 0;
    while (at <= line.size() && fields.size() < most) {
        QString field;
        qsizetype end = -1;
        if (at < line.size() && line[at] == u'"') {
            for (qsizetype close = line.indexOf(u'"', at + 1); close >= 0;
                 close = line.indexOf(u'"', close + 1)) {
                if (close + 1 == line.size() || line[close + 1] == separator) {
                    field = line.mid(at + 1, close - at - 1).toString();
                    field.replace(u"\"\""_qs, u"\""_qs);
                    end = close + 1;
                    break;
                }
            }
        }
        if (end < 0) {
            end = line.indexOf(separator, at);
            end = end < 0 ? line.size() : end;
            field = line.mid(at, end - at).toString();
        }
        fields += field;
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
    return isPackage(bytes) ? readPackage(bytes, limits, watch) : readText(bytes, limits);
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

Result<TableFile> TableFileReader::readText(const QByteArray &bytes, const TableLimits &limits)
{
    CsvOptions options;
    options.charset = charsetOf(bytes);
    if (bytes.left(4096).contains('\0') && *options.charset == Charset::Utf8)
        return refused(tr("This is no table: choose a file saved as CSV, Excel or OpenDocument."),
                       u"no_table"_qs);
    Result<CsvTable> table = Csv::read(bytes, options);
    const QString code = table ? QString() : table.failure().code;
    if (code == u"stray_quote" || code == u"unclosed_quote")
        table = lineByLine(text(bytes));
    if (!table)
        return table.failure();
    SheetBuilder builder(limits);
    builder.begin({});
    for (const CsvRow &row : table->rows) {
        TableRow cells{row.line, {}};
        for (const QString &cell : row.cells)
            cells.cells.push_back(textCell(cell));
        CABAS_TRY(builder.add(std::move(cells)));
    }
    CABAS_LET(sheet, builder.end());
    TableFile file;
    file.sheets.push_back(std::move(sheet));
    return file;
}

} // namespace cabas
