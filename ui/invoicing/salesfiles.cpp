// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salesfiles.h"

#include "core/formats/einvoicewriter.h"
#include "core/formats/pdfattachments.h"
#include "core/invoicing/salesdocument.h"
#include "core/reports/salesinvoicesheet.h"
#include "ui/invoicing/saleswords.h"
#include "ui/printing/reportpaper.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cabas::ui {

QString SalesFiles::nameOf(const SalesInvoice &invoice, Form form)
{
    return SalesWords::title(invoice) + (form == Form::Pdf ? u".pdf"_qs : u".xml"_qs);
}

Result<QByteArray> SalesFiles::pdf(const SalesInvoice &invoice, const QDateTime &madeAt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"invoice.pdf"_qs);
    CABAS_TRY(ReportPaper::writePdf(SalesInvoiceSheet::of(invoice, madeAt), path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("%1 could not be read: %2").arg(path, file.errorString()));
    return PdfAttachments::attached(
        file.readAll(), {u"factur-x.xml"_qs, EInvoiceWriter::cii(SalesDocument::of(invoice))});
}

Result<> SalesFiles::write(const SalesInvoice &invoice, Form form, const QDateTime &madeAt,
                           const QString &path)
{
    if (form == Form::Pdf) {
        CABAS_LET(bytes, pdf(invoice, madeAt));
        return writeBytes(bytes, path);
    }
    const EInvoice document = SalesDocument::of(invoice);
    return writeBytes(
        form == Form::Ubl ? EInvoiceWriter::ubl(document) : EInvoiceWriter::cii(document), path);
}

Result<> SalesFiles::writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Ok{};
    return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace cabas::ui
