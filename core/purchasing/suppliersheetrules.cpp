// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/suppliersheetrules.h"

#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct NamedField {
    OrderFileField field;
    const char *name;
    const char *title;
};

constexpr std::array<NamedField, 11> named{{
    {OrderFileField::Reference, "reference",
     QT_TRANSLATE_NOOP("SupplierSheetRules", "Your reference")},
    {OrderFileField::Code, "code", QT_TRANSLATE_NOOP("SupplierSheetRules", "Our code")},
    {OrderFileField::Barcode, "barcode", QT_TRANSLATE_NOOP("SupplierSheetRules", "Barcode")},
    {OrderFileField::Name, "name", QT_TRANSLATE_NOOP("SupplierSheetRules", "Product")},
    {OrderFileField::Packs, "packs", QT_TRANSLATE_NOOP("SupplierSheetRules", "Packs")},
    {OrderFileField::PackSize, "pack", QT_TRANSLATE_NOOP("SupplierSheetRules", "Units in a pack")},
    {OrderFileField::Quantity, "quantity", QT_TRANSLATE_NOOP("SupplierSheetRules", "Quantity")},
    {OrderFileField::UnitName, "unit", QT_TRANSLATE_NOOP("SupplierSheetRules", "Unit")},
    {OrderFileField::Cost, "cost", QT_TRANSLATE_NOOP("SupplierSheetRules", "Cost, without VAT")},
    {OrderFileField::Amount, "amount", QT_TRANSLATE_NOOP("SupplierSheetRules", "Amount")},
    {OrderFileField::Note, "note", QT_TRANSLATE_NOOP("SupplierSheetRules", "Remark")},
}};

const NamedField &of(OrderFileField field)
{
    return *std::find_if(named.begin(), named.end(),
                         [&](const NamedField &each) { return each.field == field; });
}

/// Whole numbers are told without decimals: that is how people write packs.
OrderFileCell quantityCell(Quantity quantity)
{
    constexpr int decimals = 3;
    const qint64 one = Quantity::units(1).milli();
    if (quantity.milli() % one == 0)
        return {{}, quantity.milli() / one, 0};
    return {{}, quantity.milli(), decimals};
}

OrderFileCell cellOf(const OrderLine &line, OrderFileField field,
                     const std::map<ProductId, QString> &barcodes)
{
    switch (field) {
    case OrderFileField::Reference:
        return {line.reference};
    case OrderFileField::Code:
        return {line.productCode};
    case OrderFileField::Barcode: {
        const auto found = barcodes.find(line.product);
        return {found == barcodes.end() ? QString() : found->second};
    }
    case OrderFileField::Name:
        return {line.productName};
    case OrderFileField::Packs:
        return line.packs.isZero() ? OrderFileCell() : quantityCell(line.packs);
    case OrderFileField::PackSize:
        return quantityCell(line.pack);
    case OrderFileField::Quantity:
        return quantityCell(line.quantity);
    case OrderFileField::UnitName:
        return {unitName(line.unit)};
    case OrderFileField::Cost:
        return line.cost.isZero() ? OrderFileCell() : OrderFileCell{{}, line.cost.e4(), 4};
    case OrderFileField::Amount:
        return {{}, amountOf(line.cost, line.quantity).cents(), 2};
    case OrderFileField::Note:
        return {line.note};
    }
    return {};
}

} // namespace

const std::vector<OrderFileField> &SupplierSheetRules::fields()
{
    static const std::vector<OrderFileField> all = [] {
        std::vector<OrderFileField> fields;
        for (const NamedField &each : named)
            fields.push_back(each.field);
        return fields;
    }();
    return all;
}

QString SupplierSheetRules::fieldName(OrderFileField field)
{
    return QString::fromLatin1(of(field).name);
}

std::optional<OrderFileField> SupplierSheetRules::fieldFromName(const QString &name)
{
    for (const NamedField &each : named) {
        if (name == QLatin1String(each.name))
            return each.field;
    }
    return std::nullopt;
}

QString SupplierSheetRules::fieldTitle(OrderFileField field)
{
    return QCoreApplication::translate("SupplierSheetRules", of(field).title);
}

std::vector<OrderFileColumn> SupplierSheetRules::usualColumns()
{
    std::vector<OrderFileColumn> columns;
    for (const OrderFileField field :
         {OrderFileField::Reference, OrderFileField::Name, OrderFileField::Packs,
          OrderFileField::Quantity, OrderFileField::Cost})
        columns.push_back({field, fieldTitle(field)});
    return columns;
}

SupplierSheet SupplierSheetRules::cleanedUp(SupplierSheet sheet)
{
    for (SupplierContact &contact : sheet.contacts) {
        for (QString *text : {&contact.name, &contact.role, &contact.phone, &contact.email})
            *text = cleaned(*text);
    }
    std::erase(sheet.contacts, SupplierContact());
    for (OrderFileColumn &column : sheet.columns) {
        column.heading = cleaned(column.heading);
        if (column.heading.isEmpty())
            column.heading = fieldTitle(column.field);
    }
    sheet.journey = cleaned(sheet.journey);
    return sheet;
}

Result<> SupplierSheetRules::check(const SupplierSheet &sheet)
{
    if (sheet.contacts.size() > mostContacts)
        return refused(tr("A supplier has %1 contacts at most.").arg(mostContacts), u"contacts"_qs);
    const auto tooLong = [] {
        return refused(tr("A text is longer than %1 characters: shorten it.").arg(longestText),
                       u"too_long"_qs);
    };
    for (const SupplierContact &contact : sheet.contacts) {
        if (contact.name.isEmpty())
            return refused(tr("Write the contact’s name."), u"contact_name"_qs);
        if (!contact.email.isEmpty() && contact.email.count(u'@') != 1)
            return refused(tr("“%1” is not an e-mail address.").arg(contact.email),
                           u"contact_email"_qs);
        for (const QString &text : {contact.name, contact.role, contact.phone, contact.email}) {
            if (text.size() > longestText)
                return tooLong();
        }
    }
    if (sheet.columns.size() > mostColumns)
        return refused(tr("An order’s file has %1 columns at most.").arg(mostColumns),
                       u"columns"_qs);
    bool tellsWhat = sheet.columns.empty();
    bool tellsHowMuch = sheet.columns.empty();
    for (const OrderFileColumn &column : sheet.columns) {
        if (column.heading.size() > longestText)
            return tooLong();
        tellsWhat = tellsWhat || column.field <= OrderFileField::Name;
        tellsHowMuch = tellsHowMuch || column.field == OrderFileField::Packs ||
                       column.field == OrderFileField::Quantity;
    }
    if (!tellsWhat || !tellsHowMuch)
        return refused(tr("The file must tell what is ordered and how much: add a column of "
                          "references or names, and one of packs or quantities."),
                       u"columns"_qs);
    return sheet.journey.size() > longestText ? Result<>(tooLong()) : Result<>(Ok{});
}

OrderFile SupplierSheetRules::file(const SupplierOrder &order,
                                   const std::vector<OrderFileColumn> &columns,
                                   const std::map<ProductId, QString> &barcodes)
{
    OrderFile file;
    file.name = tr("Order %1").arg(order.number);
    std::vector<OrderFileColumn> used = columns.empty() ? usualColumns() : columns;
    // A supplier's own form may be read by a program, which would stumble over one column more.
    if (columns.empty() && std::any_of(order.lines.begin(), order.lines.end(),
                                       [](const OrderLine &line) { return !line.note.isEmpty(); }))
        used.push_back({OrderFileField::Note, fieldTitle(OrderFileField::Note)});
    for (const OrderFileColumn &column : used)
        file.headings += column.heading;
    for (const OrderLine &line : order.lines) {
        std::vector<OrderFileCell> row;
        for (const OrderFileColumn &column : used)
            row.push_back(cellOf(line, column.field, barcodes));
        file.rows.push_back(row);
    }
    return file;
}

QString SupplierSheetRules::written(const std::vector<OrderFileColumn> &columns)
{
    QJsonArray list;
    for (const OrderFileColumn &column : columns)
        list.append(
            QJsonObject{{u"field"_qs, fieldName(column.field)}, {u"heading"_qs, column.heading}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<OrderFileColumn> SupplierSheetRules::read(const QString &text)
{
    std::vector<OrderFileColumn> columns;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto field = fieldFromName(each[u"field"].toString()))
            columns.push_back({*field, each[u"heading"].toString()});
    }
    return columns;
}

QByteArray SupplierSheetRules::csv(const OrderFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.row(file.headings);
    for (const std::vector<OrderFileCell> &row : file.rows) {
        for (const OrderFileCell &cell : row) {
            if (cell.decimals < 0)
                writer.text(cell.text);
            else
                writer.number(cell.number, cell.decimals);
        }
        writer.endRow();
    }
    return buffer.data();
}

} // namespace cabas
