// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfpicture.h"

#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

namespace cabas::ui {

namespace {

constexpr rlim_t memoryBytes = 512UL * 1024 * 1024;
constexpr rlim_t cpuSeconds = 6;
constexpr qint64 mostPictureBytes = 64LL * 1024 * 1024;

QString program()
{
    return QStandardPaths::findExecutable(u"pdftoppm"_qs);
}

void limitChild()
{
    const rlimit memory{memoryBytes, memoryBytes};
    setrlimit(RLIMIT_AS, &memory);
    const rlimit cpu{cpuSeconds, cpuSeconds};
    setrlimit(RLIMIT_CPU, &cpu);
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
}

} // namespace

bool PdfPicture::isThere()
{
    return !program().isEmpty();
}

QImage PdfPicture::page(const QByteArray &pdf, int number)
{
    const QString drawing = program();
    if (drawing.isEmpty() || number < 1)
        return {};
    QProcess child;
    child.setChildProcessModifier(limitChild);
    const QString page = QString::number(number);
    // As bare points: packing them as a PNG takes four times as long as drawing them.
    child.start(drawing, {u"-f"_qs, page, u"-l"_qs, page, u"-scale-to"_qs,
                          QString::number(mostPixels), u"-"_qs});
    if (!child.waitForStarted(timeoutMs))
        return {};
    child.write(pdf);
    child.closeWriteChannel();
    if (!child.waitForFinished(timeoutMs)) {
        child.kill();
        child.waitForFinished(timeoutMs);
        return {};
    }
    if (child.exitStatus() != QProcess::NormalExit || child.bytesAvailable() > mostPictureBytes)
        return {};
    return QImage::fromData(child.readAllStandardOutput(), "PPM");
}

} // namespace cabas::ui
