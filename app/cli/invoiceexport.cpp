// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoiceexport.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/einvoicewriter.h"
#include "core/formats/pdfattachments.h"
#include "core/invoicing/invoicingservice.h"
#include "core/invoicing/salesdocument.h"
#include "core/reports/salesinvoicesheet.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cabas {

namespace {

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Ok{};
    return storageFailure(
        Arguments::tr("%1 could not be written: %2").arg(path, file.errorString()), u"write"_qs);
}

/// The paper drawn, and the invoice's XML put into it.
Result<QByteArray> pdfOf(const SalesInvoice &invoice, const Session &session,
                         const Drawing &drawing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"invoice.pdf"_qs);
    CABAS_TRY(drawing.report(SalesInvoiceSheet::of(invoice, session.local(session.now())), path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            Arguments::tr("%1 could not be read: %2").arg(path, file.errorString()));
    return PdfAttachments::attached(
        file.readAll(), {u"factur-x.xml"_qs, EInvoiceWriter::cii(SalesDocument::of(invoice))});
}

/// TLB1: goods with tax; TNT1: without (decree 2022-1299).
QString transactionOf(const DailySales &sales)
{
    return sales.category == VatCategory::Standard ? u"TLB1"_qs : u"TNT1"_qs;
}

QByteArray csvOf(const std::vector<DailySales> &list)
{
    QByteArray csv = "day;currency;transaction;vat_category;vat_rate;base;vat;documents\r\n";
    for (const DailySales &sales : list)
        csv += QStringList{dayText(sales.day),
                           u"EUR"_qs,
                           transactionOf(sales),
                           vatCategoryLetter(sales.category),
                           plainDecimal(sales.vatBp, 2),
                           plainDecimal(sales.base.cents(), 2),
                           plainDecimal(sales.vat.cents(), 2),
                           QString::number(sales.documents)}
                   .join(u';')
                   .toUtf8() +
               "\r\n";
    return csv;
}

QByteArray jsonOf(const std::vector<DailySales> &list)
{
    QJsonArray rows;
    for (const DailySales &sales : list)
        rows.append(QJsonObject{{u"day"_qs, dayText(sales.day)},
                                {u"currency"_qs, u"EUR"_qs},
                                {u"transaction"_qs, transactionOf(sales)},
                                {u"vat_category"_qs, vatCategoryLetter(sales.category)},
                                {u"vat_bp"_qs, sales.vatBp},
                                {u"base_cents"_qs, sales.base.cents()},
                                {u"vat_cents"_qs, sales.vat.cents()},
                                {u"documents"_qs, sales.documents}});
    return QJsonDocument(rows).toJson();
}

} // namespace

Result<QJsonObject> exportSalesInvoice(Shop &shop, const Session &session, const QString &number,
                                       const QString &syntax, const QString &out,
                                       const Drawing *drawing)
{
    if (number.isEmpty())
        return wrongUsage(Arguments::tr("Say which invoice: --number F2026-00001."));
    if (syntax != u"cii" && syntax != u"ubl")
        return wrongUsage(Arguments::tr("--syntax is cii or ubl."));
    CABAS_LET(invoice, InvoicingService(shop.db()).find(session, number));
    const QString path =
        QFileInfo(out).isDir() ? QDir(out).filePath(invoice.number + u".pdf"_qs) : out;
    QByteArray bytes;
    if (path.endsWith(u".pdf"_qs, Qt::CaseInsensitive)) {
        if (drawing == nullptr)
            return storageFailure(Arguments::tr("A PDF needs the window’s library: install Cabas "
                                                "again, or ask for an .xml file."));
        CABAS_LET(pdf, pdfOf(invoice, session, *drawing));
        bytes = pdf;
    } else {
        const EInvoice document = SalesDocument::of(invoice);
        bytes = syntax == u"ubl" ? EInvoiceWriter::ubl(document) : EInvoiceWriter::cii(document);
    }
    CABAS_TRY(write(path, bytes));
    return QJsonObject{{u"files"_qs, QJsonArray{path}},
                       {u"number"_qs, invoice.number},
                       {u"lines"_qs, qint64(invoice.lines.size())}};
}

Result<QJsonObject> exportEReporting(Shop &shop, const Session &session, QDate from, QDate to,
                                     const QString &out)
{
    CABAS_LET(sales, InvoicingService(shop.db()).dailySales(session, from, to));
    const QString name = u"e-reporting-%1-%2.csv"_qs.arg(dayText(from), dayText(to));
    const QString path = QFileInfo(out).isDir() ? QDir(out).filePath(name) : out;
    const bool isJson = path.endsWith(u".json"_qs, Qt::CaseInsensitive);
    CABAS_TRY(write(path, isJson ? jsonOf(sales) : csvOf(sales)));
    return QJsonObject{{u"files"_qs, QJsonArray{path}},
                       {u"from"_qs, dayText(from)},
                       {u"to"_qs, dayText(to)},
                       {u"lines"_qs, qint64(sales.size())}};
}

} // namespace cabas
