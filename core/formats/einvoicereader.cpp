// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicereader.h"

#include "core/base/text.h"
#include "core/formats/ciireader.h"
#include "core/formats/pdfattachments.h"
#include "core/formats/ublreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace cabas {

namespace {

/// Where both syntaxes carry pictures and other files.
const QSet<QString> &embedded()
{
    static const QSet<QString> names{u"AttachmentBinaryObject"_qs, u"IncludedBinaryObject"_qs,
                                     u"EmbeddedDocumentBinaryObject"_qs};
    return names;
}

/// How likely a file's name is the invoice's; the lower the better.
int rankOf(const QString &name)
{
    static const QStringList known{u"factur-x.xml"_qs, u"zugferd-invoice.xml"_qs,
                                   u"xrechnung.xml"_qs};
    const qsizetype at = known.indexOf(name.section(u'/', -1).section(u'\\', -1).toLower());
    return at < 0 ? int(known.size()) : int(at);
}

/// Invoices below an element, a few levels deep: collections hold them in parts of their own.
int invoicesBelow(const XmlElement &element, int levels)
{
    int count = 0;
    for (const XmlElement &child : element.children()) {
        if (CiiReader::isInvoice(child) || UblReader::isInvoice(child))
            ++count;
        else if (levels > 0)
            count += invoicesBelow(child, levels - 1);
    }
    return count;
}

Failure noInvoice(const XmlElement &root)
{
    constexpr int levels = 3;
    if (const int several = invoicesBelow(root, levels); several > 1)
        return refused(EInvoiceReader::tr("This file holds %1 invoices: save each in a file of its "
                                          "own, or ask the supplier for them one by one.")
                           .arg(several),
                       u"no_invoice"_qs);
    if (root.name() == u"SCRDMCCBDACIOMessageStructure" || root.name().startsWith(u"Order"_qs))
        return refused(EInvoiceReader::tr("This is an order, not an invoice: ask the supplier for "
                                          "the invoice."),
                       u"no_invoice"_qs);
    return refused(EInvoiceReader::tr("This XML file is no invoice in CII or UBL: it begins with "
                                      "“%1”. Ask the supplier for a Factur-X, CII or UBL file.")
                       .arg(cleaned(root.name().left(60))),
                   u"no_invoice"_qs);
}

/// The invoice itself: the root, or what stands alone in the envelope of a network.
XmlElement invoiceIn(const XmlElement &root)
{
    if (root.name() != u"StandardBusinessDocument")
        return root;
    std::vector<XmlElement> inside = root.children();
    std::erase_if(inside, [](const XmlElement &element) {
        return element.name() == u"StandardBusinessDocumentHeader";
    });
    return inside.size() == 1 ? inside.front() : root;
}

/// What nothing can be done without: to file, to match and to pay an invoice.
Result<EInvoice> complete(EInvoice invoice)
{
    QString missing;
    QString rule;
    const auto lacks = [&](bool isMissing, const QString &name, const QString &what) {
        if (isMissing && missing.isEmpty()) {
            missing = what;
            rule = name;
        }
    };
    lacks(invoice.number.isEmpty(), u"BR-02"_qs, EInvoiceReader::tr("its number"));
    lacks(!invoice.issued.isValid(), u"BR-03"_qs, EInvoiceReader::tr("its day"));
    lacks(invoice.currency.isEmpty(), u"BR-05"_qs, EInvoiceReader::tr("its currency"));
    lacks(!invoice.totals.gross, u"BR-14"_qs, EInvoiceReader::tr("its total"));
    if (!missing.isEmpty())
        return refused(EInvoiceReader::tr("The invoice lacks %1 (rule %2): ask the supplier for a "
                                          "correct one.")
                           .arg(missing, rule),
                       u"incomplete"_qs);
    if (!invoice.hasLines())
        invoice.warnings.push_back(
            {u"no_lines"_qs, EInvoiceReader::tr("The invoice carries no lines: it is good for the "
                                                "books, not to check a delivery.")});
    return invoice;
}

Result<EInvoice> readPdf(const QByteArray &bytes, const QString &program)
{
    CABAS_LET(files, PdfAttachments::read(bytes, program));
    std::stable_sort(files.begin(), files.end(),
                     [](const PdfAttachment &a, const PdfAttachment &b) {
                         return rankOf(a.name) < rankOf(b.name);
                     });
    std::optional<Failure> first;
    for (const PdfAttachment &file : files) {
        Result<EInvoice> invoice = EInvoiceReader::readXml(file.bytes);
        if (invoice)
            return invoice;
        // Of several refusals, the one about an invoice says more than the one about no invoice.
        if (!first || (first->code == u"no_invoice" && invoice.failure().code != u"no_invoice"))
            first = invoice.failure();
    }
    if (first)
        return *first;
    return refused(EInvoiceReader::tr("This PDF carries no electronic invoice, only pages to look "
                                      "at: ask the supplier for a Factur-X file, or type the "
                                      "invoice in."),
                   u"no_invoice"_qs);
}

} // namespace

Result<EInvoice> EInvoiceReader::readXml(const QByteArray &bytes)
{
    CABAS_LET(tree, XmlTree::read(bytes, embedded()));
    const XmlElement root = invoiceIn(tree.root());
    if (CiiReader::isInvoice(root)) {
        CABAS_LET(invoice, CiiReader::read(root));
        return complete(std::move(invoice));
    }
    if (UblReader::isInvoice(root)) {
        CABAS_LET(invoice, UblReader::read(root));
        return complete(std::move(invoice));
    }
    return noInvoice(root);
}

Result<EInvoice> EInvoiceReader::read(const QByteArray &bytes, const QString &attachments)
{
    if (bytes.trimmed().isEmpty())
        return refused(tr("The file is empty: ask for it again."), u"damaged"_qs);
    if (PdfAttachments::isPdf(bytes))
        return readPdf(bytes,
                       attachments.isEmpty() ? PdfAttachments::defaultProgram() : attachments);
    if (!bytes.left(1024).contains('<'))
        return refused(tr("This file is neither XML nor PDF: no electronic invoice. Ask the "
                          "supplier for a Factur-X, CII or UBL file."),
                       u"no_invoice"_qs);
    return readXml(bytes);
}

Result<EInvoice> EInvoiceReader::readFile(const QString &path, const QString &attachments)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refused(tr("The file is larger than %1 MB: no invoice is. Ask the supplier for the "
                          "XML file.")
                           .arg(mostBytes / 1024 / 1024),
                       u"too_large"_qs);
    return read(bytes, attachments);
}

} // namespace cabas
