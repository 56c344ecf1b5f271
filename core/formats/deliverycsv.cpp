// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/deliverycsv.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "core/formats/despatchcsv.h"
#include "core/formats/tradeunit.h"

#include <algorithm>

namespace cabas {

namespace {

class DeliveryCsv {
    Q_DECLARE_TR_FUNCTIONS(DeliveryCsv)

public:
    static Result<> checkHeader(const CsvHeader &header)
    {
        if (!header.find(codes()) && !header.find(references()))
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
                                      u"article"_qs, u"product"_qs, u"produit"_qs,
                                      u"description"_qs, u"item description"_qs});
        const QString own = header.cell(row, references());
        if (line.code.isEmpty())
            line.code = own;
        else if (own != line.code)
            line.reference = own;
        if (line.code.isEmpty())
            return refused(tr("Line %1 has no code.").arg(row.line), u"no_code"_qs);
        CABAS_TRY(readQuantities(header, row, line));
        CABAS_TRY(readMarks(header, row, line));
        CABAS_TRY(line.fit());
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

    static QString numberOf(const CsvHeader &header, const CsvRow &row)
    {
        return header.cell(row, {u"despatch advice number"_qs, u"despatch number"_qs,
                                 u"despatch advice"_qs, u"desadv number"_qs, u"desadv"_qs,
                                 u"dispatch number"_qs, u"dispatch advice number"_qs,
                                 u"delivery note"_qs, u"delivery note number"_qs, u"numero bl"_qs,
                                 u"bl"_qs, u"bon de livraison"_qs});
    }
    static QString orderOf(const CsvHeader &header, const CsvRow &row)
    {
        return header.cell(row, {u"order number"_qs, u"order no"_qs, u"order"_qs,
                                 u"order reference"_qs, u"buyer order number"_qs,
                                 u"purchase order"_qs, u"po number"_qs, u"numero commande"_qs,
                                 u"commande"_qs, u"n° commande"_qs, u"numero de commande"_qs});
    }

    static Result<> tooLong(int line, const QString &text, int most)
    {
        constexpr int shown = 30;
        return refused(tr("Line %1: “%2…” is too long for a code or a lot: it has %3 characters, "
                          "at most %4 are read. Is it in the right column?")
                           .arg(line)
                           .arg(text.left(shown))
                           .arg(text.size())
                           .arg(most),
                       u"too_long"_qs);
    }

private:
    static QStringList codes()
    {
        return {u"barcode"_qs,   u"ean"_qs,         u"gtin"_qs, u"ean13"_qs,     u"gtin14"_qs,
                u"item gtin"_qs, u"code barres"_qs, u"code"_qs, u"reference"_qs, u"ref"_qs};
    }
    static QStringList references()
    {
        return {u"supplier item number"_qs,
                u"supplier item"_qs,
                u"item number of supplier"_qs,
                u"supplier article"_qs,
                u"supplier reference"_qs,
                u"supplier article number"_qs,
                u"item number"_qs,
                u"seller item"_qs,
                u"article number"_qs,
                u"reference fournisseur"_qs,
                u"ref fournisseur"_qs,
                u"reference"_qs,
                u"ref"_qs};
    }
    static QStringList quantities()
    {
        return {u"quantity"_qs,
                u"quantite"_qs,
                u"qty"_qs,
                u"qte"_qs,
                u"units"_qs,
                u"unites"_qs,
                u"quantity despatched"_qs,
                u"despatched quantity"_qs,
                u"quantity dispatched"_qs,
                u"dispatched quantity"_qs,
                u"qty despatched"_qs,
                u"quantite expediee"_qs,
                u"quantite livree"_qs};
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
        const QString unit =
            header.cell(row, {u"unit"_qs, u"unite"_qs, u"uom"_qs, u"unit of measure"_qs,
                              u"quantity unit"_qs, u"measure unit"_qs});
        if (quantity && !units.isEmpty() && TradeUnit::isPackage(unit)) {
            line.inPacks = !line.pack;
            quantity = line.pack ? packsOf(*quantity, *line.pack) : *quantity;
        } else if (quantity) {
            quantity = Quantity::fromMilli(quantity->milli() / TradeUnit::divisorOf(unit));
        }
        if (!quantity || quantity->milli() < 0 || badPack)
            return refused(tr("Line %1: “%2” is not a quantity.")
                               .arg(row.line)
                               .arg(units.isEmpty() ? cases : units),
                           u"bad_quantity"_qs);
        line.quantity = *quantity;
        return Ok{};
    }

    static Result<std::optional<QDate>> readDay(const CsvRow &row, const QString &text)
    {
        const std::optional<QDate> day = DespatchCsv::day(text);
        if (!text.isEmpty() && !day)
            return refused(tr("Line %1: “%2” is not a date.").arg(row.line).arg(text),
                           u"bad_date"_qs);
        return day;
    }

    /// Lot, dates and pallet.
    static Result<> readMarks(const CsvHeader &header, const CsvRow &row, DeliveryNoteLine &line)
    {
        constexpr qsizetype ssccDigits = 18;
        line.lot = header.cell(row, {u"lot"_qs, u"batch"_qs, u"lot number"_qs, u"batch number"_qs,
                                     u"batch/lot number"_qs, u"batch/lot"_qs, u"numero lot"_qs,
                                     u"numero de lot"_qs});
        CABAS_LET(best, readDay(row, header.cell(row, {u"best before"_qs, u"best before date"_qs,
                                                       u"bbd"_qs, u"ddm"_qs, u"dluo"_qs})));
        CABAS_LET(use, readDay(row, header.cell(row, {u"use by"_qs, u"use by date"_qs, u"expiry"_qs,
                                                      u"expiry date"_qs, u"dlc"_qs})));
        line.bestBefore = best;
        line.useBy = use;
        QString sscc = header.cell(row, {u"sscc"_qs, u"sscc number"_qs, u"pallet"_qs});
        if (sscc.startsWith(u"(00)"))
            sscc = sscc.mid(4);
        else if (sscc.size() == ssccDigits + 2 && sscc.startsWith(u"00"))
            sscc = sscc.mid(2);
        const bool isWhole = sscc.size() == ssccDigits && hasCheckDigit(sscc);
        if (!sscc.isEmpty() && !isWhole)
            return refused(
                tr("Line %1: “%2” is not the number of a pallet.").arg(row.line).arg(sscc),
                u"bad_sscc"_qs);
        line.sscc = sscc;
        return Ok{};
    }
};

} // namespace

Result<> DeliveryNoteLine::fit()
{
    if (name.size() > mostName)
        name = name.left(mostName - 1) + u'…';
    for (const QString &each : {code, reference}) {
        if (each.size() > mostCode)
            return DeliveryCsv::tooLong(line, each, mostCode);
    }
    if (lot.size() > mostLot)
        return DeliveryCsv::tooLong(line, lot, mostLot);
    return Ok{};
}

Result<DeliveryNote> DeliveryNote::fromCsv(const QByteArray &bytes)
{
    CABAS_LET(table, Csv::read(bytes));
    return fromRows(table.rows, 1);
}

Result<DeliveryNote> DeliveryNote::fromRows(const std::vector<CsvRow> &rows, size_t headRows)
{
    if (rows.empty())
        return wrongUsage(DeliveryCsv::tr("The delivery note is empty."));
    if (DespatchCsv::hasRecords(rows)) {
        CABAS_LET(plain, DespatchCsv::flattened(rows));
        return fromRows(plain, 1);
    }
    size_t head = 0;
    while (head + 1 < std::min(headRows, rows.size()) &&
           !DeliveryCsv::checkHeader(CsvHeader(rows[head])))
        ++head;
    const CsvHeader header(rows[head]);
    CABAS_TRY(DeliveryCsv::checkHeader(header));
    if (rows.size() - head > mostLines + 1)
        return cabas::refused(
            DeliveryCsv::tr("This file has %1 lines; a delivery has at most %2. Is it a "
                            "catalogue? Import it under Catalogues.")
                .arg(rows.size() - head - 1)
                .arg(mostLines),
            u"too_many_lines"_qs);
    DeliveryNote note;
    QStringList orders;
    for (size_t i = head + 1; i < rows.size(); ++i) {
        Result<DeliveryNoteLine> line = DeliveryCsv::read(header, rows[i]);
        if (note.number.isEmpty())
            note.number = DeliveryCsv::numberOf(header, rows[i]);
        orders += DeliveryCsv::orderOf(header, rows[i]);
        if (line)
            note.lines.push_back(*line);
        else
            note.refused.push_back({line.failure().code, line.failure().message});
    }
    orders.removeDuplicates();
    orders.removeAll(QString());
    if (orders.size() == 1)
        note.orderNumber = orders.first();
    return note;
}

} // namespace cabas
