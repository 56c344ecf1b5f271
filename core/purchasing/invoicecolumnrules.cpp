// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicecolumnrules.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace cabas {

namespace {

/// Headings stand above the lines, below a letterhead at most this high.
constexpr size_t headRows = 40;

struct NamedField {
    InvoiceField field;
    const char *name;
    const char *heading; ///< that DeliveryNote understands
    const char *title;
};

constexpr std::array<NamedField, 7> named{{
    {InvoiceField::Code, "code", "barcode",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Barcode or our code")},
    {InvoiceField::Reference, "reference", "supplier item number",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Supplier’s reference")},
    {InvoiceField::Name, "name", "name", QT_TRANSLATE_NOOP("InvoiceColumnRules", "Product")},
    {InvoiceField::Quantity, "quantity", "quantity",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Quantity in units")},
    {InvoiceField::Packs, "packs", "packs",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Number of packs")},
    {InvoiceField::PackSize, "pack", "pack",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Units in a pack")},
    {InvoiceField::Cost, "cost", "cost",
     QT_TRANSLATE_NOOP("InvoiceColumnRules", "Unit price, without VAT")},
}};

const NamedField &of(InvoiceField field)
{
    return *std::find_if(named.begin(), named.end(),
                         [&](const NamedField &each) { return each.field == field; });
}

qsizetype columnOf(const CsvRow &row, const QString &heading)
{
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        if (fold(row.cells[at]) == fold(heading))
            return at;
    }
    return -1;
}

/// The row with all the headings, or as many as there are rows.
size_t headOf(const std::vector<CsvRow> &rows, const std::vector<InvoiceColumn> &columns)
{
    for (size_t at = 0; at < std::min(rows.size(), headRows); ++at) {
        if (std::all_of(columns.begin(), columns.end(), [&](const InvoiceColumn &column) {
                return columnOf(rows[at], column.heading) >= 0;
            }))
            return at;
    }
    return rows.size();
}

int wordsIn(const CsvRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    }));
}

} // namespace

const std::vector<InvoiceField> &InvoiceColumnRules::fields()
{
    static const std::vector<InvoiceField> all = [] {
        std::vector<InvoiceField> fields;
        for (const NamedField &each : named)
            fields.push_back(each.field);
        return fields;
    }();
    return all;
}

QString InvoiceColumnRules::fieldName(InvoiceField field)
{
    return QString::fromLatin1(of(field).name);
}

std::optional<InvoiceField> InvoiceColumnRules::fieldFromName(const QString &name)
{
    for (const NamedField &each : named) {
        if (name == QLatin1String(each.name))
            return each.field;
    }
    return std::nullopt;
}

QString InvoiceColumnRules::fieldTitle(InvoiceField field)
{
    return QCoreApplication::translate("InvoiceColumnRules", of(field).title);
}

Result<> InvoiceColumnRules::check(const std::vector<InvoiceColumn> &columns)
{
    std::set<InvoiceField> told;
    std::set<QString> used;
    for (const InvoiceColumn &column : columns) {
        if (column.heading.trimmed().isEmpty())
            return refused(tr("A column without heading cannot be found again."), u"heading"_qs);
        if (!told.insert(column.field).second || !used.insert(fold(column.heading)).second)
            return refused(tr("“%1” is said twice: each column tells one thing, and each thing "
                              "stands in one column.")
                               .arg(fieldTitle(column.field)),
                           u"twice"_qs);
    }
    if (!told.contains(InvoiceField::Code) && !told.contains(InvoiceField::Reference))
        return refused(tr("Say which column has the barcode or the supplier’s reference."),
                       u"no_code"_qs);
    if (!told.contains(InvoiceField::Quantity) && !told.contains(InvoiceField::Packs))
        return refused(tr("Say which column has the quantity or the number of packs."),
                       u"no_quantity"_qs);
    return Ok{};
}

Result<std::vector<CsvRow>> InvoiceColumnRules::rows(const QByteArray &bytes)
{
    CABAS_LET(file, TableFileReader::read(bytes));
    const auto fullest =
        std::max_element(file.sheets.begin(), file.sheets.end(), [](const auto &a, const auto &b) {
            return a.rows.size() < b.rows.size();
        });
    std::vector<CsvRow> rows;
    if (fullest == file.sheets.end())
        return rows;
    for (const TableRow &row : fullest->rows) {
        CsvRow plain{row.line, {}};
        for (const TableCell &cell : row.cells)
            plain.cells += cell.text.trimmed();
        rows.push_back(plain);
    }
    return rows;
}

QStringList InvoiceColumnRules::headings(const std::vector<CsvRow> &rows)
{
    const auto last = rows.begin() + qsizetype(std::min(rows.size(), headRows));
    const auto head = std::max_element(rows.begin(), last, [](const CsvRow &a, const CsvRow &b) {
        return wordsIn(a) < wordsIn(b);
    });
    QStringList headings = head == last ? QStringList() : head->cells;
    headings.removeAll(QString());
    return headings;
}

bool InvoiceColumnRules::fits(const std::vector<CsvRow> &rows,
                              const std::vector<InvoiceColumn> &columns)
{
    return !columns.empty() && headOf(rows, columns) < rows.size();
}

Result<DeliveryNote> InvoiceColumnRules::read(const std::vector<CsvRow> &rows,
                                              const std::vector<InvoiceColumn> &columns)
{
    CABAS_TRY(check(columns));
    const size_t head = headOf(rows, columns);
    if (head == rows.size())
        return refused(tr("The table does not have all these headings."), u"heading"_qs);
    std::vector<std::pair<qsizetype, InvoiceField>> places;
    std::vector<CsvRow> known{{rows[head].line, {}}};
    for (const InvoiceColumn &column : columns) {
        places.emplace_back(columnOf(rows[head], column.heading), column.field);
        known.front().cells += QString::fromLatin1(of(column.field).heading);
    }
    for (size_t at = head + 1; at < rows.size(); ++at) {
        CsvRow row{rows[at].line, {}};
        bool hasCode = false;
        for (const auto &[place, field] : places) {
            row.cells += rows[at].cells.value(place);
            const bool isCode = field == InvoiceField::Code || field == InvoiceField::Reference;
            hasCode = hasCode || (isCode && !row.cells.back().isEmpty());
        }
        if (hasCode)
            known.push_back(row);
    }
    return DeliveryNote::fromRows(known, 1);
}

QString InvoiceColumnRules::written(const std::vector<InvoiceColumn> &columns)
{
    QJsonArray list;
    for (const InvoiceColumn &column : columns)
        list.append(
            QJsonObject{{u"field"_qs, fieldName(column.field)}, {u"heading"_qs, column.heading}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<InvoiceColumn> InvoiceColumnRules::fromText(const QString &text)
{
    std::vector<InvoiceColumn> columns;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto field = fieldFromName(each[u"field"].toString()))
            columns.push_back({*field, each[u"heading"].toString()});
    }
    return columns;
}

} // namespace cabas
