// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoiceexport.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/einvoicewriter.h"
#include "core/formats/pdfattachments.h"
#include "core/invoicing/ereportingfile.h"
#include "core/invoicing/invoicingservice.h"
#include "core/invoicing/salesdocument.h"
#include "core/reports/salesinvoicesheet.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
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
    CABAS_TRY(write(path, isJson ? EReportingFile::json(sales) : EReportingFile::csv(sales)));
    return QJsonObject{{u"files"_qs, QJsonArray{path}},
                       {u"from"_qs, dayText(from)},
                       {u"to"_qs, dayText(to)},
                       {u"lines"_qs, qint64(sales.size())}};
}

} // namespace cabas
