// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoinvoices.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoicematchstore.h"
#include "core/purchasing/invoiceservice.h"

#include <QCryptographicHash>

namespace cabas {

namespace {

/// Receptions are invoiced within this time.
constexpr int waitingDays = 31;
/// Suppliers write their invoices so many days after the goods left.
constexpr int daysToInvoice = 2;
/// One paper in so many is still to be asked for.
constexpr int withoutPaper = 30;
constexpr int linesOnPaper = 24;

/// A page as a supplier prints it.
QByteArray paperOf(const InvoiceInput &input, const QString &supplier)
{
    const auto text = [](QString line) {
        return line.remove(u'(').remove(u')').remove(u'\\').toLatin1();
    };
    const QLocale locale = Language::locale();
    QByteArray page = "BT /F1 18 Tf 60 770 Td (" + text(supplier) + ") Tj /F1 12 Tf 0 -24 Td (" +
                      text(DemoInvoices::tr("Invoice %1 of %2")
                               .arg(input.wish.number, dateText(*input.wish.issued))) +
                      ") Tj 0 -12 Td";
    int printed = 0;
    for (const InvoiceLine &line : input.document.invoice.lines) {
        if (++printed > linesOnPaper)
            break;
        page += " 0 -20 Td (" + text(line.name.left(48)) + ") Tj 400 0 Td (" +
                text(amountText(line.net, locale)) + ") Tj -400 0 Td";
    }
    page += " ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font"
        "/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>/Contents 4 0 R>>",
        "<</Length " + QByteArray::number(page.size()) + ">>stream\n" + page + "\nendstream"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray index = "0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        index += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(at + 1) + " 0 obj" + objects[at] + "endobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 5\n" + index + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + start +
           "\n%%EOF\n";
}

} // namespace

Result<InvoiceInput> DemoInvoices::inputFor(const WaitingReception &reception)
{
    InvoiceInput input;
    input.wish.supplier = reception.supplier;
    input.wish.deliveries = {reception.delivery};
    input.wish.issued = reception.day.addDays(daysToInvoice);
    input.wish.number = u"F%1-%2"_qs.arg(reception.day.toString(u"yyMM"_qs))
                            .arg(reception.delivery.value(), 4, 10, QChar(u'0'));
    CABAS_LET(filled, InvoiceDeskService(m_world.db).filled(treasurer(), input));
    if (++m_count % withoutPaper != 0) {
        filled.document.name = input.wish.number + u".pdf"_qs;
        filled.document.invoice.documentName = filled.document.name;
        filled.document.bytes = paperOf(filled, reception.supplierName);
        filled.document.invoice.documentHash = QString::fromLatin1(
            QCryptographicHash::hash(filled.document.bytes, QCryptographicHash::Sha256).toHex());
    }
    return filled;
}

Result<> DemoInvoices::post(QDate day)
{
    return m_world.db.write([&](Tx &tx) -> Result<> {
        for (const WaitingReception &each :
             InvoiceMatchStore::waiting(tx, day.addDays(-waitingDays))) {
            if (each.day.addDays(daysToInvoice) >= day || each.net <= Money())
                continue;
            CABAS_LET(input, inputFor(each));
            CABAS_TRY(InvoiceService(m_world.db).add(treasurer(), input.document, input.wish));
        }
        return Ok{};
    });
}

Result<> DemoInvoices::leaveSome(QDate day)
{
    return m_world.db.write([&](Tx &tx) -> Result<> {
        const std::vector<WaitingReception> waiting =
            InvoiceMatchStore::waiting(tx, day.addDays(-waitingDays));
        if (waiting.size() < 2)
            return Ok{};
        CABAS_LET(dear, inputFor(waiting[0]));
        InvoiceLine &line = dear.document.invoice.lines.front();
        if (line.price && line.quantity) {
            // Five cents more a unit than was agreed.
            constexpr qint64 moreE4 = 500;
            line.price = UnitPrice::fromE4(line.price->e4() + moreE4);
            line.net = amountOf(*line.price, *line.quantity);
        }
        CABAS_TRY(InvoiceService(m_world.db).add(treasurer(), dear.document, dear.wish));
        CABAS_LET(typed, inputFor(waiting[1]));
        InvoiceInput begun;
        begun.document.name = typed.document.name;
        begun.document.bytes = typed.document.bytes;
        begun.document.invoice.documentName = typed.document.name;
        begun.document.invoice.documentHash = typed.document.invoice.documentHash;
        begun.wish.issued = typed.wish.issued;
        begun.wish.supplier = typed.wish.supplier;
        CABAS_TRY(InvoiceDeskService(m_world.db).keep(treasurer(), begun));
        return Ok{};
    });
}

} // namespace cabas
