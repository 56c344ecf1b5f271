// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odsreader.h"

#include "core/formats/decimaltext.h"
#include "core/formats/safexml.h"
#include "core/formats/sheetbuilder.h"

#include <QRegularExpression>
#include <QSet>

namespace cabas {

namespace {

constexpr int mostLines = 1'048'576; // of a sheet, blank ones too
constexpr int rowsBetweenLooks = 500;

/// `PT12H30M05S` as `12:30:05`.
QString timeOf(const QString &duration)
{
    static const QRegularExpression form(u"^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})"_qs);
    const QRegularExpressionMatch match = form.match(duration);
    if (!match.hasMatch())
        return duration;
    return u"%1:%2:%3"_qs.arg(match.captured(1), 2, u'0')
        .arg(match.captured(2), 2, u'0')
        .arg(match.captured(3), 2, u'0');
}

class ContentReader {
    Q_DECLARE_TR_FUNCTIONS(OdsReader)

public:
    ContentReader(QIODevice &device, qint64 size, const TableLimits &limits, const Watch &watch)
        : m_xml(device), m_size(size), m_watch(watch), m_builder(limits)
    {
    }

    Result<TableFile> read();

private:
    Result<> readRow();
    Result<> readCell(TableRow &row);
    Result<> place(TableRow &row, const TableCell &cell, int times);
    TableCell typed(const QString &type, const QString &value, bool isError) const;
    QString paragraphs();
    void readInline(QString &text);
    int count(QStringView attribute) const;

    SafeXml m_xml;
    qint64 m_size;
    const Watch &m_watch;
    SheetBuilder m_builder;
    int m_line = 1;
    int m_column = 0;
    int m_rows = 0;
};

/// A repetition or span: 1 unless said.
int ContentReader::count(QStringView attribute) const
{
    return qBound(1, m_xml.attribute(attribute).toInt(), mostLines);
}

Result<TableFile> ContentReader::read()
{
    TableFile file;
    int tableDepth = 0;
    QString style;
    QSet<QString> hidden;
    bool isHidden = false;
    while (m_xml.next()) {
        if (m_xml.starts() && m_xml.name() == u"style") {
            style = m_xml.attribute(u"name");
        } else if (m_xml.starts() && m_xml.name() == u"table-properties" &&
                   m_xml.attribute(u"display") == u"false") {
            hidden.insert(style);
        } else if (m_xml.starts() && m_xml.name() == u"table" && tableDepth == 0) {
            isHidden = hidden.contains(m_xml.attribute(u"style-name"));
            tableDepth = m_xml.depth();
            m_builder.begin(m_xml.attribute(u"name"));
            m_line = 1;
        } else if (m_xml.ends() && m_xml.depth() == tableDepth) {
            tableDepth = 0;
            CABAS_LET(sheet, m_builder.end());
            if (!isHidden)
                file.sheets.push_back(std::move(sheet));
        } else if (m_xml.starts() && m_xml.name() == u"table-row" && tableDepth > 0) {
            CABAS_TRY(readRow());
        }
    }
    CABAS_TRY(m_xml.outcome());
    return file;
}

Result<> ContentReader::readRow()
{
    if (++m_rows % rowsBetweenLooks == 0 && m_watch &&
        !m_watch(int(m_xml.offset() * 100 / (m_size + 1))))
        return refused(tr("The reading was stopped."), u"cancelled"_qs);
    TableRow row;
    row.line = m_line;
    const int times = count(u"number-rows-repeated");
    const int depth = m_xml.depth();
    m_column = 0;
    while (m_xml.next() && !(m_xml.ends() && m_xml.depth() == depth)) {
        if (m_xml.starts() &&
            (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell"))
            CABAS_TRY(readCell(row));
    }
    m_line = qMin(m_line + times, mostLines);
    // A sheet is filled to its last line by one blank row that repeats; nothing is to be kept.
    if (row.cells.empty())
        return Ok{};
    for (int at = 0; at < times; ++at) {
        TableRow copy = row;
        copy.line = row.line + at;
        CABAS_TRY(m_builder.add(std::move(copy)));
    }
    return Ok{};
}

Result<> ContentReader::readCell(TableRow &row)
{
    const int times = count(u"number-columns-repeated");
    const int spanned = count(u"number-rows-spanned");
    const bool computed = !m_xml.attribute(u"formula").isEmpty();
    const QString type = m_xml.attribute(u"value-type");
    QString value = m_xml.attribute(u"value");
    if (type == u"date")
        value = m_xml.attribute(u"date-value");
    else if (type == u"time")
        value = timeOf(m_xml.attribute(u"time-value"));
    else if (type == u"boolean")
        value = m_xml.attribute(u"boolean-value") == u"true" ? u"1"_qs : u"0"_qs;
    else if (type == u"string")
        value = m_xml.attribute(u"string-value");
    // The spreadsheet's own word for an error is outside the standard and often missing.
    const QString shown = paragraphs();
    const bool isError = computed && (shown.startsWith(u'#') || shown.startsWith(u"Err:"));
    if (type == u"string" && value.isEmpty())
        value = shown;
    TableCell cell = typed(type, type.isEmpty() ? shown : value, isError);
    if (isError)
        cell.text = shown;
    cell.computed = computed;
    if (spanned > 1)
        CABAS_TRY(m_builder.merge({row.line, row.line + spanned - 1, m_column, m_column}));
    return place(row, cell, times);
}

Result<> ContentReader::place(TableRow &row, const TableCell &cell, int times)
{
    const bool isBlank = cell.kind == CellKind::Empty && !cell.computed;
    const int first = m_column;
    m_column = qMin(m_column + times, mostLines);
    if (isBlank)
        return Ok{};
    if (m_column > int(m_builder.limits().columns))
        return SheetBuilder::tooLarge();
    row.cells.resize(size_t(first));
    row.cells.resize(size_t(m_column), cell);
    return Ok{};
}

TableCell ContentReader::typed(const QString &type, const QString &value, bool isError) const
{
    if (isError)
        return {CellKind::Error, value};
    if (value.isEmpty())
        return {};
    if (type == u"float" || type == u"currency" || type == u"percentage") {
        const std::optional<QString> number = DecimalText::fromMachine(value);
        if (!number)
            return {CellKind::Error, value};
        if (type != u"percentage")
            return {CellKind::Number, *number};
        const std::optional<QString> percent = DecimalText::fromMachine(*number + u"E2"_qs);
        return percent ? TableCell{CellKind::Percent, *percent} : TableCell{CellKind::Error, value};
    }
    if (type == u"date")
        return {CellKind::Date, value.endsWith(u"T00:00:00") ? value.left(10) : value.left(19)};
    if (type == u"time")
        return {CellKind::Date, value};
    if (type == u"boolean")
        return {CellKind::Flag, value};
    return {CellKind::Text, value};
}

/// The text of the present cell, its paragraphs on lines; notes stuck to it are left out.
QString ContentReader::paragraphs()
{
    QString text;
    bool any = false;
    const int depth = m_xml.depth();
    int noteDepth = 0;
    while (m_xml.next() && !(m_xml.ends() && m_xml.depth() == depth)) {
        if (noteDepth > 0) {
            if (m_xml.ends() && m_xml.depth() == noteDepth)
                noteDepth = 0;
        } else if (m_xml.starts() && m_xml.name() == u"annotation") {
            noteDepth = m_xml.depth();
        } else if (m_xml.starts() && m_xml.name() == u"p") {
            if (any)
                text += u'\n';
            any = true;
            readInline(text);
        }
    }
    return text;
}

/// What a paragraph holds: text, blanks that repeat, tabs and line ends.
void ContentReader::readInline(QString &text)
{
    const qsizetype most = m_builder.limits().cellCharacters;
    const int depth = m_xml.depth();
    while (m_xml.next() && !(m_xml.ends() && m_xml.depth() == depth)) {
        if (m_xml.isText())
            text += m_xml.text().left(qMax<qsizetype>(0, most - text.size()));
        else if (m_xml.starts() && m_xml.name() == u"s")
            text += QString(qMin(count(u"c"), 1000), u' ');
        else if (m_xml.starts() && m_xml.name() == u"tab")
            text += u'\t';
        else if (m_xml.starts() && m_xml.name() == u"line-break")
            text += u'\n';
    }
}

} // namespace

Result<TableFile> OdsReader::read(const ZipPackage &package, const TableLimits &limits,
                                  const Watch &watch)
{
    const QString part = u"content.xml"_qs;
    CABAS_LET(device, package.part(part));
    return ContentReader(*device, package.sizeOf(part), limits, watch).read();
}

} // namespace cabas
