// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of strangers: electronic invoices, PDFs with one inside, the FEC, pictures.
#include "app/attachments/embeddedfiles.h"
#include "core/barcode/decodechild.h"
#include "core/formats/deliverydocument.h"
#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"
#include "core/formats/feccheck.h"
#include "core/formats/fecreader.h"
#include "core/formats/pdfattachments.h"
#include "tests/fuzz/entries.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <new>

namespace cabas::test {

namespace {

void feedInvoices(const QByteArray &bytes)
{
    const auto invoice = EInvoiceReader::readXml(bytes);
    if (!invoice)
        return;
    FUZZ_EXPECT(!invoice->number.isEmpty() && invoice->issued.isValid());
    (void)EInvoiceCheck::isSound(EInvoiceCheck::findings(*invoice));
    (void)invoice->vatTotal();
    (void)invoice->dueAmount();
    (void)DeliveryDocument::noteOf(*invoice);
}

/// What the child does with a PDF and its parent with the answer. qpdf itself is Debian's: only
/// what stands on it is instrumented.
void feedAttachments(const QByteArray &bytes)
{
    (void)PdfAttachments::isPdf(bytes);
    if (const auto files = PdfAttachments::unpacked(bytes))
        FUZZ_EXPECT(PdfAttachments::packed(*files) == bytes);
    std::vector<EmbeddedFile> found;
    constexpr size_t mostFiles = 50;
    constexpr qint64 mostBytes = 1024LL * 1024;
    try {
        (void)EmbeddedFiles::read(bytes, mostFiles, mostBytes, found);
    } catch (const std::bad_alloc &) {
        return; // said so in its header: the child ends then
    }
    qint64 sum = 0;
    for (const EmbeddedFile &file : found)
        sum += file.bytes.size();
    FUZZ_EXPECT(found.size() <= mostFiles && sum <= mostBytes);
}

void feedFec(const QByteArray &bytes)
{
    const QString name = QStringLiteral("111111111FEC20221231.txt");
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    (void)FecCheck::read(buffer, name);
    buffer.seek(0);
    (void)FecReader::isFec(buffer);
    buffer.seek(0);
    FecReader reader(buffer, name);
    const auto balanced = [](const ForeignEntry &entry) {
        Money sum;
        for (const auto &line : entry.lines)
            sum += line.debit - line.credit;
        FUZZ_EXPECT(sum.isZero());
    };
    (void)reader.read({balanced, [](const ForeignRefusal &) {}});
}

/// Through the child that shops use: it may die, we may not.
void feedPictures(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static DecodeChild child(QStringLiteral(FUZZ_DECODE), 4000);
    const QString path = folder.filePath(QStringLiteral("picture"));
    QFile file(path);
    FUZZ_EXPECT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    (void)child.decode(path);
}

} // namespace

std::vector<FuzzTarget> paperEntries()
{
    return {{"invoices", feedInvoices, 16 * 1024, 100},
            {"attachments", feedAttachments, 8 * 1024, 60},
            {"fec", feedFec, 4096, 150},
            {"pictures", feedPictures, 8 * 1024, 25}};
}

} // namespace cabas::test
