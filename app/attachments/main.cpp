// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a PDF on standard input and writes the XML files inside it to standard output; with the
// word `attach` the other way round: a PDF of ours and a file in, the PDF that holds it out. It may
// die or be stopped: see core/formats/pdfattachments.h.
#include "app/attachments/embeddedfiles.h"
#include "core/formats/pdfattachments.h"

#include <sys/resource.h>

#include <cstdio>
#include <cstring>
#include <new>

namespace {

[[maybe_unused]] constexpr rlim_t memoryBytes = 224UL * 1024 * 1024;
constexpr rlim_t cpuSeconds = 3;
constexpr qsizetype chunkBytes = 64 * 1024;

void limitOneself()
{
#ifndef CABAS_SANITIZED // whose runtime sets terabytes of addresses aside
    const rlimit memory{memoryBytes, memoryBytes};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit cpu{cpuSeconds, cpuSeconds};
    setrlimit(RLIMIT_CPU, &cpu);
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
}

QByteArray standardInput(qint64 most)
{
    QByteArray bytes;
    QByteArray piece(chunkBytes, Qt::Uninitialized);
    while (bytes.size() < most) {
        const size_t read = std::fread(piece.data(), 1, size_t(piece.size()), stdin);
        if (read == 0)
            break;
        bytes.append(piece.constData(), qsizetype(read));
    }
    return bytes;
}

cabas::PdfAttachments::Status statusOf(cabas::EmbeddedFiles::Outcome outcome)
{
    using cabas::EmbeddedFiles;
    using cabas::PdfAttachments;
    switch (outcome) {
    case EmbeddedFiles::Outcome::Found:
        return PdfAttachments::Found;
    case EmbeddedFiles::Outcome::Locked:
        return PdfAttachments::Locked;
    case EmbeddedFiles::Outcome::TooLarge:
        return PdfAttachments::TooLarge;
    case EmbeddedFiles::Outcome::Damaged:
        break;
    }
    return PdfAttachments::Damaged;
}

int written(const QByteArray &answer)
{
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    return std::fflush(stdout) == 0 ? cabas::PdfAttachments::Found : cabas::PdfAttachments::Damaged;
}

int attach()
{
    using namespace cabas;
    const qint64 most = PdfAttachments::mostPdfBytes + PdfAttachments::mostBytes;
    const auto parts = PdfAttachments::unpacked(standardInput(most));
    if (!parts || parts->size() != 2)
        return PdfAttachments::Damaged;
    const QByteArray pdf =
        EmbeddedFiles::attached(parts->front().bytes, {parts->back().name, parts->back().bytes});
    return pdf.isEmpty() ? int(PdfAttachments::Damaged) : written(pdf);
}

} // namespace

int main(int count, char **words)
{
    using namespace cabas;
    limitOneself();
    try {
        if (count == 2 && std::strcmp(words[1], "attach") == 0)
            return attach();
        const QByteArray pdf = standardInput(PdfAttachments::mostPdfBytes + 1);
        if (pdf.size() > PdfAttachments::mostPdfBytes)
            return PdfAttachments::TooLarge;
        std::vector<EmbeddedFile> found;
        const PdfAttachments::Status status = statusOf(
            EmbeddedFiles::read(pdf, PdfAttachments::mostFiles, PdfAttachments::mostBytes, found));
        std::vector<PdfAttachment> files;
        for (const EmbeddedFile &file : found)
            files.push_back({file.name, file.bytes});
        if (status != PdfAttachments::Found)
            return status;
        return written(PdfAttachments::packed(files));
    } catch (const std::bad_alloc &) {
        return PdfAttachments::TooLarge;
    }
}
