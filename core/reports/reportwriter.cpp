// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportwriter.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace cabas {

namespace {

constexpr int columnGap = 2;

/// A column whose values are stable words for programs, and what people call them.
struct NamedWord {
    const char *field;
    const char *word;
    const char *title;
};

constexpr std::array<NamedWord, 51> words{{
    {"section", "till", QT_TRANSLATE_NOOP("ReportWriter", "Till")},
    {"section", "means", QT_TRANSLATE_NOOP("ReportWriter", "Means of payment")},
    {"section", "vat", QT_TRANSLATE_NOOP("ReportWriter", "VAT")},
    {"section", "family", QT_TRANSLATE_NOOP("ReportWriter", "Family")},
    {"section", "ticket", QT_TRANSLATE_NOOP("ReportWriter", "Ticket")},
    {"section", "sales", QT_TRANSLATE_NOOP("ReportWriter", "Sales")},
    {"section", "collected", QT_TRANSLATE_NOOP("ReportWriter", "VAT collected")},
    {"section", "deductible", QT_TRANSLATE_NOOP("ReportWriter", "VAT to deduct")},
    {"unit", "piece", QT_TRANSLATE_NOOP("ReportWriter", "piece")},
    {"unit", "kg", QT_TRANSLATE_NOOP("ReportWriter", "kg")},
    {"unit", "l", QT_TRANSLATE_NOOP("ReportWriter", "litre")},
    {"term", "past", QT_TRANSLATE_NOOP("ReportWriter", "Past")},
    {"term", "today", QT_TRANSLATE_NOOP("ReportWriter", "Today")},
    {"term", "3_days", QT_TRANSLATE_NOOP("ReportWriter", "Within 3 days")},
    {"term", "7_days", QT_TRANSLATE_NOOP("ReportWriter", "Within 7 days")},
    {"date_kind", "use_by", QT_TRANSLATE_NOOP("ReportWriter", "Use by")},
    {"date_kind", "best_before", QT_TRANSLATE_NOOP("ReportWriter", "Best before")},
    {"part", "received", QT_TRANSLATE_NOOP("ReportWriter", "Received")},
    {"part", "on_shelf", QT_TRANSLATE_NOOP("ReportWriter", "On the shelf")},
    {"part", "lost", QT_TRANSLATE_NOOP("ReportWriter", "Lost")},
    {"part", "missing", QT_TRANSLATE_NOOP("ReportWriter", "Missing at a count")},
    {"part", "sold", QT_TRANSLATE_NOOP("ReportWriter", "Sold")},
    {"part", "brought_back", QT_TRANSLATE_NOOP("ReportWriter", "Brought back")},
    {"surety", "certain", QT_TRANSLATE_NOOP("ReportWriter", "Certain")},
    {"surety", "likely", QT_TRANSLATE_NOOP("ReportWriter", "Likely")},
    {"side", "assets", QT_TRANSLATE_NOOP("ReportWriter", "Assets")},
    {"side", "liabilities", QT_TRANSLATE_NOOP("ReportWriter", "Liabilities")},
    {"line", "assets", QT_TRANSLATE_NOOP("ReportWriter", "Total")},
    {"line", "liabilities", QT_TRANSLATE_NOOP("ReportWriter", "Total")},
    {"line", "unmapped", QT_TRANSLATE_NOOP("ReportWriter", "–")},
    {"kind", "line", QT_TRANSLATE_NOOP("ReportWriter", "Line")},
    {"kind", "total", QT_TRANSLATE_NOOP("ReportWriter", "Total")},
    {"kind", "account", QT_TRANSLATE_NOOP("ReportWriter", "Account")},
    {"kind", "base", QT_TRANSLATE_NOOP("ReportWriter", "Net")},
    {"kind", "collected", QT_TRANSLATE_NOOP("ReportWriter", "VAT due")},
    {"kind", "deductible", QT_TRANSLATE_NOOP("ReportWriter", "To deduct")},
    {"kind", "memo", QT_TRANSLATE_NOOP("ReportWriter", "For information")},
    {"kind", "own", QT_TRANSLATE_NOOP("ReportWriter", "Own shift")},
    {"kind", "make_up", QT_TRANSLATE_NOOP("ReportWriter", "Make-up")},
    {"kind", "extra", QT_TRANSLATE_NOOP("ReportWriter", "Flying")},
    {"state", "booked", QT_TRANSLATE_NOOP("ReportWriter", "Expected")},
    {"state", "done", QT_TRANSLATE_NOOP("ReportWriter", "Came")},
    {"state", "late", QT_TRANSLATE_NOOP("ReportWriter", "Came late")},
    {"state", "absent", QT_TRANSLATE_NOOP("ReportWriter", "Absent")},
    {"state", "excused", QT_TRANSLATE_NOOP("ReportWriter", "Excused")},
    {"stage", "trial", QT_TRANSLATE_NOOP("ReportWriter", "On trial")},
    {"stage", "permanent", QT_TRANSLATE_NOOP("ReportWriter", "Permanent")},
    {"stage", "seasonal", QT_TRANSLATE_NOOP("ReportWriter", "Seasonal")},
    {"stage", "to_finish", QT_TRANSLATE_NOOP("ReportWriter", "To be sold off")},
    {"kind", "unmapped", QT_TRANSLATE_NOOP("ReportWriter", "To check")},
    {"surety", "possible", QT_TRANSLATE_NOOP("ReportWriter", "Possible")},
}};

/// The text of a cell as people read it.
QString textForPeople(const ReportColumn &column, const QString &text)
{
    for (const NamedWord &each : words) {
        if (column.field == QLatin1String(each.field) && text == QLatin1String(each.word))
            return ReportWriter::tr(each.title);
    }
    return text;
}

bool isRightAligned(ColumnKind kind)
{
    return kind != ColumnKind::Text && kind != ColumnKind::Date;
}

/// JSON with a line for each member and item, written from its beginning to its end.
class JsonText {
public:
    void open(char bracket)
    {
        m_bytes += bracket;
        ++m_level;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        --m_level;
        line();
        m_bytes += bracket;
        m_isFirst = false;
    }
    /// Begins an item, or a member whose name `key` is, quoted and with its colon.
    void item(std::string_view key = {})
    {
        if (!m_isFirst)
            m_bytes += ',';
        m_isFirst = false;
        line();
        m_bytes += key;
    }
    void number(qint64 value) { m_bytes += std::to_string(value); }
    void text(const QString &value)
    {
        static constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
        static constexpr std::string_view letters = "\"\\bfnrt";
        m_bytes += '"';
        for (const char each : value.toUtf8()) {
            if (uchar(each) >= 0x20 && each != '"' && each != '\\')
                m_bytes += each;
            else if (const size_t at = escaped.find(each); at != std::string_view::npos)
                (m_bytes += '\\') += letters[at];
            else
                (m_bytes += "\\u00") += QByteArray(1, each).toHex().toStdString();
        }
        m_bytes += '"';
    }
    QByteArray whole() const { return QByteArray::fromStdString(m_bytes + '\n'); }

private:
    void line() { m_bytes.append(1, '\n').append(size_t(m_level) * 4, ' '); }

    std::string m_bytes;
    int m_level = 0;
    bool m_isFirst = true;
};

/// The columns in the order of their fields' names, each with its place and key.
using Keys = std::vector<std::pair<size_t, std::string>>;

Keys keysOf(const ReportTable &report)
{
    Keys keys;
    for (const ReportColumn &column : report.columns)
        keys.emplace_back(keys.size(), '"' + column.field.toStdString() + "\": ");
    std::sort(keys.begin(), keys.end(),
              [](const auto &a, const auto &b) { return a.second < b.second; });
    return keys;
}

void writeRow(JsonText &json, const Keys &keys, const ReportRow &row)
{
    json.open('{');
    for (const auto &[at, key] : keys) {
        if (at >= row.size() || std::holds_alternative<std::monostate>(row[at]))
            continue;
        json.item(key);
        if (const auto *text = std::get_if<QString>(&row[at]))
            json.text(*text);
        else
            json.number(std::get<qint64>(row[at]));
    }
    json.close('}');
}

Unit unitOf(const ReportTable &report, const ReportRow &row)
{
    const int column = report.columnOf(QStringLiteral("unit"));
    if (column < 0)
        return Unit::Piece;
    const auto *name = std::get_if<QString>(&row[size_t(column)]);
    return name == nullptr ? Unit::Piece : unitFromName(*name).value_or(Unit::Piece);
}

QString aligned(const QString &text, int width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

int decimalsOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Money:
    case ColumnKind::Rate:
        return 2;
    case ColumnKind::Quantity:
        return 3;
    case ColumnKind::UnitPrice:
        return 4;
    case ColumnKind::Text:
    case ColumnKind::Date:
    case ColumnKind::Integer:
        break;
    }
    return 0;
}

void writeRow(CsvWriter &csv, const ReportTable &report, const ReportRow &row, bool isForPeople)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (const auto *text = std::get_if<QString>(&row[i]))
            csv.text(isForPeople ? textForPeople(report.columns[i], *text) : *text);
        else if (const auto *number = std::get_if<qint64>(&row[i]))
            csv.number(*number, isForPeople ? decimalsOf(report.columns[i].kind) : 0);
        else
            csv.empty();
    }
    csv.endRow();
}

using Lines = std::vector<QStringList>;

QString joined(const ReportTable &report, const QStringList &cells, const std::vector<int> &widths)
{
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QString(columnGap, u' ');
        line +=
            aligned(cells[i], widths[size_t(i)], isRightAligned(report.columns[size_t(i)].kind));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString ReportWriter::cellText(const ReportTable &report, const ReportRow &row, int column)
{
    const ReportCell &value = row[size_t(column)];
    if (const auto *text = std::get_if<QString>(&value)) {
        const ReportColumn &about = report.columns[size_t(column)];
        const bool isDay = about.kind == ColumnKind::Date;
        const std::optional<QDate> day = isDay ? dayFromText(*text) : std::nullopt;
        return day ? dateText(*day) : textForPeople(about, *text);
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number == nullptr)
        return {};
    const QLocale locale = Language::locale();
    switch (report.columns[size_t(column)].kind) {
    case ColumnKind::Money:
        return amountText(Money::fromCents(*number), locale);
    case ColumnKind::Quantity:
        return quantityText(Quantity::fromMilli(*number), unitOf(report, row), locale);
    case ColumnKind::UnitPrice:
        return costText(UnitPrice::fromE4(*number), locale);
    case ColumnKind::Rate:
        return rateText(int(*number), locale);
    case ColumnKind::Text:
    case ColumnKind::Date:
    case ColumnKind::Integer:
        break;
    }
    return locale.toString(*number);
}

QString ReportWriter::footer(const ReportTable &report)
{
    const QString span = report.from == report.to
                             ? tr("On %1").arg(dateText(report.to))
                             : tr("From %1 to %2").arg(dateText(report.from), dateText(report.to));
    const QString made =
        tr("made on %1 at %2")
            .arg(dateText(report.madeAt.date()), report.madeAt.time().toString(u"HH:mm"_qs));
    QStringList parts{report.shop, span, made};
    if (!report.file.isEmpty())
        parts += tr("file %1").arg(QFileInfo(report.file).fileName());
    return parts.join(u" · "_qs);
}

QString ReportWriter::text(const ReportTable &report)
{
    Lines lines;
    QStringList headers;
    for (const ReportColumn &column : report.columns)
        headers += column.header;
    lines.push_back(headers);
    const auto add = [&](const ReportRow &row) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells += cellText(report, row, int(i));
        lines.push_back(cells);
    };
    for (const ReportRow &row : report.rows)
        add(row);
    if (!report.totals.empty())
        add(report.totals);

    std::vector<int> widths(report.columns.size(), 0);
    for (const QStringList &line : lines) {
        for (int i = 0; i < line.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], int(line[i].size()));
    }
    int total = -columnGap;
    for (const int width : widths)
        total += width + columnGap;
    const QString rule = QString(std::max(total, 1), u'─') + u'\n';

    QString text = report.title + u"\n\n"_qs;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isTotal = !report.totals.empty() && i + 1 == lines.size();
        if (i == 1 || isTotal)
            text += rule;
        text += joined(report, lines[i], widths);
    }
    if (report.rows.empty() && report.totals.empty())
        text += rule + tr("Nothing over these days.") + u'\n';
    text += u'\n';
    for (const QString &note : report.notes)
        text += note + u'\n';
    return text + footer(report) + u'\n';
}

QByteArray ReportWriter::csv(const ReportTable &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, {u',', u'.', false});
    QStringList fields;
    for (const ReportColumn &column : report.columns)
        fields += column.field;
    csv.row(fields);
    for (const ReportRow &row : report.rows)
        writeRow(csv, report, row, false);
    return buffer.data();
}

QByteArray ReportWriter::spreadsheet(const ReportTable &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    QStringList headers;
    for (const ReportColumn &column : report.columns)
        headers += column.header;
    csv.row(headers);
    for (const ReportRow &row : report.rows)
        writeRow(csv, report, row, true);
    if (!report.totals.empty())
        writeRow(csv, report, report.totals, true);
    csv.endRow();
    for (const QString &note : report.notes)
        csv.row({note});
    csv.row({report.title + u" · "_qs + footer(report)});
    return buffer.data();
}

QByteArray ReportWriter::json(const ReportTable &report)
{
    const Keys keys = keysOf(report);
    JsonText json;
    const auto member = [&json](std::string_view key, const QString &value) {
        json.item(key);
        json.text(value);
    };
    json.open('{');
    member("\"at\": ", report.madeAt.toString(Qt::ISODate));
    member("\"file\": ", report.file);
    member("\"from\": ", dayText(report.from));
    if (!report.notes.isEmpty()) {
        json.item("\"notes\": ");
        json.open('[');
        for (const QString &note : report.notes)
            member({}, note);
        json.close(']');
    }
    member("\"report\": ", report.name);
    json.item("\"rows\": ");
    json.open('[');
    for (const ReportRow &row : report.rows) {
        json.item();
        writeRow(json, keys, row);
    }
    json.close(']');
    member("\"shop\": ", report.shop);
    member("\"title\": ", report.title);
    member("\"to\": ", dayText(report.to));
    if (!report.totals.empty()) {
        json.item("\"totals\": ");
        writeRow(json, keys, report.totals);
    }
    json.close('}');
    return json.whole();
}

} // namespace cabas
