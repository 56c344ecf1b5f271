// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/deliverydocument.h"

#include "core/formats/bnnreader.h"
#include "core/formats/einvoicereader.h"
#include "core/formats/tablefile.h"
#include "core/formats/tradeunit.h"

#include <QFile>
#include <QFileInfo>

namespace cabas {

namespace {

constexpr size_t headRows = 30;

class DeliveryDocumentWords {
    Q_DECLARE_TR_FUNCTIONS(DeliveryDocumentWords)
};

UnitPrice costOf(const EInvoiceLine &line, Quantity quantity, int divisor)
{
    if (line.netPrice && line.allowances.empty() &&
        line.baseQuantity == ExactDecimal::fromInteger(1)) {
        if (const std::optional<qint64> e4 = line.netPrice->rounded(4); e4 && *e4 >= 0)
            return UnitPrice::fromE4(*e4 * divisor);
    }
    if (!line.net || line.net->cents() < 0)
        return UnitPrice();
    // Cents to ten-thousandths, thousandths to units.
    constexpr qint64 e4PerCent = 100;
    constexpr qint64 milliPerUnit = 1000;
    const qint64 e4 = line.net->cents() * e4PerCent * milliPerUnit;
    return UnitPrice::fromE4((e4 + quantity.milli() / 2) / quantity.milli());
}

std::optional<DeliveryNoteLine> lineOf(const EInvoiceLine &line, int position)
{
    const int divisor = TradeUnit::divisorOf(line.unit);
    const std::optional<qint64> milli =
        line.quantity ? line.quantity->rounded(3) : std::optional<qint64>();
    if (!milli || *milli <= 0 || *milli > Quantity::maxMilli)
        return std::nullopt;
    const Quantity quantity = Quantity::fromMilli(*milli / divisor);
    if (quantity.isZero())
        return std::nullopt;
    DeliveryNoteLine read;
    read.line = position;
    read.reference = line.sellerItem;
    read.code = line.gtin.isEmpty() ? line.sellerItem : line.gtin;
    read.name = line.name;
    read.quantity = quantity;
    read.inPacks = TradeUnit::isPackage(line.unit);
    read.cost = costOf(line, quantity, divisor);
    return read;
}

Result<DeliveryDocument> readInvoice(const QByteArray &bytes, const QString &attachments)
{
    CABAS_LET(invoice, EInvoiceReader::read(bytes, attachments));
    if (invoice.isCreditNote)
        return refused(DeliveryDocumentWords::tr("This is a credit note: it announces no goods."),
                       u"credit_note"_qs);
    if (!invoice.hasLines())
        return refused(DeliveryDocumentWords::tr(
                           "This invoice has no lines: it says what is to be paid, not what "
                           "was delivered. Start without it, or with the delivery note."),
                       u"no_lines"_qs);
    DeliveryDocument document;
    document.number = invoice.number;
    document.sellerName = invoice.seller.name;
    document.sellerSiren = invoice.seller.siren;
    document.note = DeliveryDocument::noteOf(invoice);
    return document;
}

/// The sheet that reads as a delivery note; of none, why the first one does not.
Result<DeliveryNote> readWorkbook(const QByteArray &bytes)
{
    CABAS_LET(file, TableFileReader::read(bytes));
    std::optional<Failure> first;
    for (const TableSheet &sheet : file.sheets) {
        std::vector<CsvRow> rows;
        for (const TableRow &row : sheet.rows) {
            CsvRow plain{row.line, {}};
            for (const TableCell &cell : row.cells)
                plain.cells += cell.text;
            rows.push_back(plain);
        }
        Result<DeliveryNote> note = DeliveryNote::fromRows(rows, headRows);
        if (note)
            return note;
        if (!first)
            first = note.failure();
    }
    return first.value_or(
        refused(DeliveryDocumentWords::tr("There is nothing in this workbook."), u"empty"_qs));
}

bool looksLikeInvoice(const QByteArray &bytes)
{
    QByteArray head = bytes.left(1024);
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.mid(3);
    return head.contains("%PDF-") || head.trimmed().startsWith('<');
}

} // namespace

DeliveryNote DeliveryDocument::noteOf(const EInvoice &invoice)
{
    DeliveryNote note;
    int position = 0;
    for (const EInvoiceLine &line : invoice.lines) {
        ++position;
        if (line.role != EInvoiceLine::Role::Detail)
            continue;
        std::optional<DeliveryNoteLine> read = lineOf(line, position);
        if (const Result<> fitting = read ? read->fit() : Ok{}; !fitting)
            note.refused.push_back({fitting.failure().code, fitting.failure().message});
        else if (read)
            note.lines.push_back(*read);
        else
            note.refused.push_back(
                {u"bad_quantity"_qs,
                 DeliveryDocumentWords::tr("Line %1 (%2) says no quantity that can be counted.")
                     .arg(position)
                     .arg(line.name)});
    }
    return note;
}

Result<DeliveryDocument> DeliveryDocument::read(const QByteArray &bytes, const QString &name,
                                                const QString &attachments)
{
    if (bytes.isEmpty())
        return refused(
            DeliveryDocumentWords::tr("%1 is empty: there is nothing in it. Was it copied whole?")
                .arg(name),
            u"empty"_qs);
    if (bytes.size() > mostBytes)
        return refused(
            DeliveryDocumentWords::tr("%1 is too large for a delivery document.").arg(name),
            u"too_large"_qs);
    if (BnnReader::isBnn(bytes))
        return refused(DeliveryDocumentWords::tr(
                           "%1 is a BNN catalogue: it has prices, no quantities. Import it "
                           "under Catalogues, and start without a document.")
                           .arg(name),
                       u"catalogue"_qs);
    DeliveryDocument document;
    if (looksLikeInvoice(bytes)) {
        CABAS_LET(invoice, readInvoice(bytes, attachments));
        document = invoice;
    } else {
        CABAS_LET(note, TableFileReader::isPackage(bytes) ? readWorkbook(bytes)
                                                          : DeliveryNote::fromCsv(bytes));
        document.note = note;
        document.number = note.number;
        document.orderNumber = note.orderNumber;
    }
    document.name = name;
    document.bytes = bytes;
    return document;
}

Result<DeliveryDocument> DeliveryDocument::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            DeliveryDocumentWords::tr("%1 cannot be read. Check that it is a file of yours.")
                .arg(name));
    if (file.size() > mostBytes)
        return refused(
            DeliveryDocumentWords::tr("%1 is too large for a delivery document.").arg(name),
            u"too_large"_qs);
    return read(file.readAll(), name);
}

} // namespace cabas
