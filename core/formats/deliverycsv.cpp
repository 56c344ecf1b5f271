// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/deliverycsv.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

class DeliveryCsv {
    Q_DECLARE_TR_FUNCTIONS(DeliveryCsv)

public:
    static Result<> checkHeader(const CsvHeader &header)
    {
        if (!header.find(codes()))
            return refused(tr("The delivery note has no column of codes. Name one “code”, "
                              "“barcode” or “reference” in its first line."),
                           u"no_code"_qs);
        if (!header.find(quantities()) && !header.find(packs()))
            return refused(tr("The delivery note has no column of quantities. Name one "
                              "“quantity” or “packs” in its first line."),
                           u"no_quantity"_qs);
        return Ok{};
    }

    static Result<DeliveryNoteLine> read(const CsvHeader &header, const CsvRow &row)
    {
        DeliveryNoteLine line;
        line.line = row.line;
        line.code = header.cell(row, codes());
        line.name = header.cell(row, {u"name"_qs, u"designation"_qs, u"libelle"_qs, u"nom"_qs,
                                      u"article"_qs, u"product"_qs, u"produit"_qs});
        if (line.code.isEmpty())
            return refused(tr("Line %1 has no code.").arg(row.line), u"no_code"_qs);
        CABAS_TRY(readQuantities(header, row, line));
        const QString cost = header.cell(row, {u"cost"_qs, u"unit cost"_qs, u"prix unitaire"_qs,
                                               u"prix ht"_qs, u"cout"_qs, u"pu ht"_qs});
        if (!cost.isEmpty()) {
            const std::optional<UnitPrice> price = parseUnitPrice(cost);
            if (!price || price->e4() < 0)
                return refused(tr("Line %1: “%2” is not a price.").arg(row.line).arg(cost),
                               u"bad_cost"_qs);
            line.cost = *price;
        }
        return line;
    }

private:
    static QStringList codes()
    {
        return {u"barcode"_qs, u"ean"_qs,       u"gtin"_qs, u"code barres"_qs,
                u"code"_qs,    u"reference"_qs, u"ref"_qs};
    }
    static QStringList quantities()
    {
        return {u"quantity"_qs, u"quantite"_qs, u"qty"_qs, u"qte"_qs, u"units"_qs, u"unites"_qs};
    }
    static QStringList packs() { return {u"packs"_qs, u"colis"_qs, u"cartons"_qs, u"cases"_qs}; }

    static Result<> readQuantities(const CsvHeader &header, const CsvRow &row,
                                   DeliveryNoteLine &line)
    {
        const QString pack = header.cell(
            row, {u"pack"_qs, u"pack size"_qs, u"pcb"_qs, u"colisage"_qs, u"par colis"_qs});
        if (!pack.isEmpty())
            line.pack = parseQuantity(pack);
        const QString units = header.cell(row, quantities());
        const QString cases = header.cell(row, packs());
        std::optional<Quantity> quantity = parseQuantity(units);
        if (units.isEmpty()) {
            const std::optional<Quantity> count = parseQuantity(cases);
            if (count)
                quantity = packsOf(*count, line.pack.value_or(Quantity::units(1)));
        }
        const bool badPack = !pack.isEmpty() && (!line.pack || line.pack->milli() <= 0);
        if (!quantity || quantity->milli() < 0 || badPack)
            return refused(tr("Line %1: “%2” is not a quantity.")
                               .arg(row.line)
                               .arg(units.isEmpty() ? cases : units),
                           u"bad_quantity"_qs);
        line.quantity = *quantity;
        return Ok{};
    }
};

} // namespace

Result<DeliveryNote> DeliveryNote::fromCsv(const QByteArray &bytes)
{
    CABAS_LET(table, Csv::read(bytes));
    return fromRows(table.rows, 1);
}

Result<DeliveryNote> DeliveryNote::fromRows(const std::vector<CsvRow> &rows, size_t headRows)
{
    if (rows.empty())
        return wrongUsage(DeliveryCsv::tr("The delivery note is empty."));
    size_t head = 0;
    while (head + 1 < std::min(headRows, rows.size()) &&
           !DeliveryCsv::checkHeader(CsvHeader(rows[head])))
        ++head;
    const CsvHeader header(rows[head]);
    CABAS_TRY(DeliveryCsv::checkHeader(header));
    DeliveryNote note;
    for (size_t i = head + 1; i < rows.size(); ++i) {
        Result<DeliveryNoteLine> line = DeliveryCsv::read(header, rows[i]);
        if (line)
            note.lines.push_back(*line);
        else
            note.refused.push_back({line.failure().code, line.failure().message});
    }
    return note;
}

} // namespace cabas
