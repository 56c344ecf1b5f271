// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportwriter.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace cabas {

namespace {

constexpr int columnGap = 2;

/// A column whose values are stable words for programs, and what people call them.
struct NamedWord {
    const char *field;
    const char *word;
    const char *title;
};

constexpr std::array<NamedWord, 35> words{{
    {"section", "till", QT_TRANSLATE_NOOP("ReportWriter", "Till")},
    {"section", "means", QT_TRANSLATE_NOOP("ReportWriter", "Means of payment")},
    {"section", "vat", QT_TRANSLATE_NOOP("ReportWriter", "VAT")},
    {"section", "family", QT_TRANSLATE_NOOP("ReportWriter", "Family")},
    {"section", "ticket", QT_TRANSLATE_NOOP("ReportWriter", "Ticket")},
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

QJsonValue jsonOf(const ReportCell &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    return QJsonValue::Null;
}

QJsonObject jsonOf(const ReportTable &report, const ReportRow &row)
{
    QJsonObject object;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(row[i]))
            object.insert(report.columns[i].field, jsonOf(row[i]));
    }
    return object;
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

QJsonObject ReportWriter::json(const ReportTable &report)
{
    QJsonArray rows;
    for (const ReportRow &row : report.rows)
        rows.append(jsonOf(report, row));
    QJsonObject object{{u"report"_qs, report.name},
                       {u"title"_qs, report.title},
                       {u"from"_qs, dayText(report.from)},
                       {u"to"_qs, dayText(report.to)},
                       {u"at"_qs, report.madeAt.toString(Qt::ISODate)},
                       {u"shop"_qs, report.shop},
                       {u"file"_qs, report.file},
                       {u"rows"_qs, rows}};
    if (!report.totals.empty())
        object.insert(u"totals"_qs, jsonOf(report, report.totals));
    if (!report.notes.isEmpty())
        object.insert(u"notes"_qs, QJsonArray::fromStringList(report.notes));
    return object;
}

} // namespace cabas
