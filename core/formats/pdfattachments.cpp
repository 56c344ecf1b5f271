// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfattachments.h"

#include <QDataStream>
#include <QDir>
#include <QProcess>

namespace cabas {

namespace {

constexpr qsizetype markWithin = 1024;

Failure damaged()
{
    return refused(PdfAttachments::tr("The PDF is damaged and cannot be read: ask for it again."),
                   u"damaged"_qs);
}

Failure tooLarge()
{
    return refused(PdfAttachments::tr("The PDF is larger, once unpacked, than any invoice: it was "
                                      "not read. Ask the supplier for the XML file."),
                   u"too_large"_qs);
}

} // namespace

bool PdfAttachments::isPdf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(markWithin);
    return head.contains("%PDF-") && !head.trimmed().startsWith('<');
}

QString PdfAttachments::defaultProgram()
{
    return QDir(QCoreApplication::applicationDirPath())
        .filePath(QStringLiteral("cabas-attachments"));
}

Result<std::vector<PdfAttachment>> PdfAttachments::read(const QByteArray &pdf,
                                                        const QString &program, int timeoutMs)
{
    if (pdf.size() > mostPdfBytes)
        return tooLarge();
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(program, QStringList());
    if (!child.waitForStarted())
        return storageFailure(tr("PDF invoices cannot be opened: the program %1 is missing. "
                                 "Install Cabas again, or ask the supplier for the XML file.")
                                  .arg(QDir::toNativeSeparators(program)));
    child.write(pdf);
    child.closeWriteChannel();
    if (!child.waitForFinished(timeoutMs)) {
        child.kill();
        child.waitForFinished();
        return tooLarge();
    }
    if (child.exitStatus() != QProcess::NormalExit)
        return damaged();
    switch (child.exitCode()) {
    case Found:
        break;
    case Locked:
        return refused(tr("The PDF asks for a password: ask the supplier for it without one, or "
                          "for the XML file."),
                       u"locked"_qs);
    case TooLarge:
        return tooLarge();
    default:
        return damaged();
    }
    const auto files = unpacked(child.readAllStandardOutput());
    if (!files)
        return damaged();
    return *files;
}

Result<QByteArray> PdfAttachments::attached(const QByteArray &pdf, const PdfAttachment &file,
                                            const QString &program)
{
    constexpr int timeoutMs = 10'000;
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(program, {u"attach"_qs});
    if (!child.waitForStarted())
        return storageFailure(tr("The invoice could not be put into its PDF: the program %1 is "
                                 "missing. Install Cabas again.")
                                  .arg(QDir::toNativeSeparators(program)));
    child.write(packed({{QString(), pdf}, file}));
    child.closeWriteChannel();
    const bool isDone = child.waitForFinished(timeoutMs);
    if (!isDone) {
        child.kill();
        child.waitForFinished();
    }
    if (!isDone || child.exitStatus() != QProcess::NormalExit || child.exitCode() != Found)
        return storageFailure(tr("The invoice could not be put into its PDF: try again, or send "
                                 "the XML file."));
    return child.readAllStandardOutput();
}

QByteArray PdfAttachments::packed(const std::vector<PdfAttachment> &files)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32(files.size());
    for (const PdfAttachment &file : files)
        stream << file.name << file.bytes;
    return bytes;
}

std::optional<std::vector<PdfAttachment>> PdfAttachments::unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    if (count > quint32(mostFiles))
        return std::nullopt;
    std::vector<PdfAttachment> files(count);
    for (PdfAttachment &file : files)
        stream >> file.name >> file.bytes;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return files;
}

} // namespace cabas
