// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxreader.h"

#include "core/formats/decimaltext.h"
#include "core/formats/safexml.h"
#include "core/formats/sheetbuilder.h"
#include "core/formats/xlsxstyles.h"

#include <QRegularExpression>

namespace cabas {

namespace {

constexpr qsizetype mostShared = 1'500'000;
constexpr qint64 mostSharedCharacters = 48LL * 1024 * 1024;
constexpr int rowsBetweenLooks = 500;

struct SheetEntry {
    QString name;
    QString relation;
    bool visible = true;
};

/// `_x000D_` stands for a control character that XML cannot hold.
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_qs);
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        plain += text.mid(from, found.capturedStart() - from);
        plain += QChar(char16_t(found.capturedView(1).toUShort(nullptr, 16)));
        from = found.capturedEnd();
    }
    return plain + text.mid(from);
}

class WorkbookReader {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    WorkbookReader(const ZipPackage &package, const TableLimits &limits, const Watch &watch)
        : m_package(package), m_watch(watch), m_builder(limits)
    {
    }

    Result<TableFile> read();

private:
    Result<QHash<QString, QString>> relations(const QString &part) const;
    Result<> readWorkbook(const QString &part);
    Result<> readShared(const QString &part);
    Result<> readStyles(const QString &part);
    Result<TableSheet> readSheet(const QString &part, const QString &name);
    Result<> readRow(SafeXml &xml);
    TableCell readCell(SafeXml &xml);
    TableCell cellOf(const QString &type, int style, const QString &value) const;
    TableCell numberOf(int style, const QString &value) const;
    QString richText(SafeXml &xml) const;
    static QString resolved(const QString &base, const QString &target);

    const ZipPackage &m_package;
    const Watch &m_watch;
    SheetBuilder m_builder;
    std::vector<SheetEntry> m_sheets;
    std::vector<QString> m_shared;
    XlsxStyles m_styles;
    bool m_since1904 = false;
    int m_line = 0;
};

/// A relation's target as the name of a part.
QString WorkbookReader::resolved(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList names = base.split(u'/');
    names.removeLast();
    for (const QString &name : target.split(u'/')) {
        if (name == u".." && !names.isEmpty())
            names.removeLast();
        else if (name != u"." && name != u"..")
            names += name;
    }
    return names.join(u'/');
}

/// Targets by id, and by the last word of their type.
Result<QHash<QString, QString>> WorkbookReader::relations(const QString &part) const
{
    QHash<QString, QString> targets;
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.left(slash + 1) + u"_rels/"_qs + part.mid(slash + 1) + u".rels"_qs;
    if (!m_package.has(name))
        return targets;
    CABAS_LET(device, m_package.part(name));
    SafeXml xml(*device);
    while (xml.next()) {
        if (!xml.starts() || xml.name() != u"Relationship")
            continue;
        const QString target = resolved(part, xml.attribute(u"Target"));
        targets.insert(xml.attribute(u"Id"), target);
        targets.insert(xml.attribute(u"Type").section(u'/', -1), target);
    }
    CABAS_TRY(xml.outcome());
    return targets;
}

Result<TableFile> WorkbookReader::read()
{
    CABAS_LET(roots, relations(QString()));
    const QString book = roots.value(u"officeDocument"_qs, u"xl/workbook.xml"_qs);
    CABAS_TRY(readWorkbook(book));
    CABAS_LET(parts, relations(book));
    if (parts.contains(u"styles"_qs))
        CABAS_TRY(readStyles(parts.value(u"styles"_qs)));
    if (parts.contains(u"sharedStrings"_qs))
        CABAS_TRY(readShared(parts.value(u"sharedStrings"_qs)));
    TableFile file;
    for (const SheetEntry &sheet : m_sheets) {
        const QString part = parts.value(sheet.relation);
        if (!sheet.visible || !m_package.has(part))
            continue;
        CABAS_LET(read, readSheet(part, sheet.name));
        file.sheets.push_back(std::move(read));
    }
    return file;
}

Result<> WorkbookReader::readWorkbook(const QString &part)
{
    CABAS_LET(device, m_package.part(part));
    SafeXml xml(*device);
    while (xml.next()) {
        if (!xml.starts())
            continue;
        if (xml.name() == u"workbookPr") {
            const QString flag = xml.attribute(u"date1904");
            m_since1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            const QString state = xml.attribute(u"state");
            m_sheets.push_back({xml.attribute(u"name"), xml.attribute(u"id"),
                                state.isEmpty() || state == u"visible"});
        }
    }
    return xml.outcome();
}

Result<> WorkbookReader::readStyles(const QString &part)
{
    if (!m_package.has(part))
        return Ok{};
    CABAS_LET(device, m_package.part(part));
    CABAS_LET(styles, XlsxStyles::read(*device));
    m_styles = std::move(styles);
    return Ok{};
}

/// The text of a `si` or `is` element: its runs joined, without the reading aid of Asian scripts.
QString WorkbookReader::richText(SafeXml &xml) const
{
    QString text;
    const int depth = xml.depth();
    const qsizetype most = m_builder.limits().cellCharacters;
    int skipped = 0;
    while (xml.next() && !(xml.ends() && xml.depth() == depth)) {
        if (xml.name() == u"rPh")
            skipped = xml.starts() ? 1 : 0;
        else if (xml.starts() && xml.name() == u"t" && skipped == 0)
            text += xml.innerText(most - text.size());
    }
    return unescaped(text);
}

Result<> WorkbookReader::readShared(const QString &part)
{
    if (!m_package.has(part))
        return Ok{};
    CABAS_LET(device, m_package.part(part));
    SafeXml xml(*device);
    qint64 characters = 0;
    while (xml.next()) {
        if (!xml.starts() || xml.name() != u"si")
            continue;
        m_shared.push_back(richText(xml));
        characters += m_shared.back().size();
        if (qsizetype(m_shared.size()) > mostShared || characters > mostSharedCharacters)
            return SheetBuilder::tooLarge();
    }
    return xml.outcome();
}

Result<TableSheet> WorkbookReader::readSheet(const QString &part, const QString &name)
{
    CABAS_LET(device, m_package.part(part));
    SafeXml xml(*device);
    m_builder.begin(name);
    m_line = 0;
    int rows = 0;
    while (xml.next()) {
        if (!xml.starts())
            continue;
        if (xml.name() == u"row") {
            CABAS_TRY(readRow(xml));
            const bool looks = ++rows % rowsBetweenLooks == 0 && m_watch;
            if (looks && !m_watch(int(xml.offset() * 100 / (m_package.sizeOf(part) + 1))))
                return refused(tr("The reading was stopped."), u"cancelled"_qs);
        } else if (xml.name() == u"mergeCell") {
            if (const auto range = cellRange(xml.attribute(u"ref")))
                CABAS_TRY(m_builder.merge(*range));
        }
    }
    CABAS_TRY(xml.outcome());
    return m_builder.end();
}

Result<> WorkbookReader::readRow(SafeXml &xml)
{
    TableRow row;
    const int depth = xml.depth();
    const int named = xml.attribute(u"r").toInt();
    // Rows come in order; one that does not would confuse every line number after it.
    m_line = named > m_line ? named : m_line + 1;
    row.line = m_line;
    int column = -1;
    while (xml.next() && !(xml.ends() && xml.depth() == depth)) {
        if (!xml.starts() || xml.name() != u"c")
            continue;
        const std::optional<CellPlace> place = cellPlace(xml.attribute(u"r"));
        column = place ? place->column : column + 1;
        TableCell cell = readCell(xml);
        if (cell.kind == CellKind::Empty && !cell.computed)
            continue;
        if (column >= int(m_builder.limits().columns))
            return SheetBuilder::tooLarge();
        if (row.cells.size() <= size_t(column))
            row.cells.resize(size_t(column) + 1);
        row.cells[size_t(column)] = std::move(cell);
    }
    return m_builder.add(std::move(row));
}

TableCell WorkbookReader::readCell(SafeXml &xml)
{
    const int depth = xml.depth();
    const QString type = xml.attribute(u"t");
    const int style = xml.attribute(u"s").toInt();
    QString value;
    bool computed = false;
    while (xml.next() && !(xml.ends() && xml.depth() == depth)) {
        if (!xml.starts())
            continue;
        if (xml.name() == u"v")
            value = xml.innerText(m_builder.limits().cellCharacters);
        else if (xml.name() == u"is")
            value = richText(xml);
        else if (xml.name() == u"f")
            computed = true;
    }
    TableCell cell = cellOf(type, style, value);
    cell.computed = computed;
    return cell;
}

TableCell WorkbookReader::cellOf(const QString &type, int style, const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype at = value.toLongLong(&isNumber);
        if (!isNumber || at < 0 || at >= qsizetype(m_shared.size()))
            return {CellKind::Error, value};
        const QString &text = m_shared[size_t(at)];
        return text.isEmpty() ? TableCell() : TableCell{CellKind::Text, text};
    }
    if (type == u"str" || type == u"inlineStr")
        return {CellKind::Text, unescaped(value)};
    if (type == u"b")
        return {CellKind::Flag, value};
    if (type == u"e")
        return {CellKind::Error, value};
    if (type == u"d")
        return {CellKind::Date, value};
    return numberOf(style, value);
}

TableCell WorkbookReader::numberOf(int style, const QString &value) const
{
    const NumberMeaning meaning = m_styles.meaning(style);
    const std::optional<QString> number = DecimalText::fromMachine(value);
    if (!number)
        return {CellKind::Error, value};
    if (meaning == NumberMeaning::Percent) {
        if (const auto percent = DecimalText::fromMachine(*number + u"E2"_qs))
            return {CellKind::Percent, *percent};
    }
    if (meaning == NumberMeaning::Date) {
        if (const std::optional<QString> date = dateOfSerial(*number, m_since1904))
            return {CellKind::Date, *date};
    }
    return {CellKind::Number, *number};
}

} // namespace

Result<TableFile> XlsxReader::read(const ZipPackage &package, const TableLimits &limits,
                                   const Watch &watch)
{
    return WorkbookReader(package, limits, watch).read();
}

} // namespace cabas
