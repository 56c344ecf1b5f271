// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturescanner.h"

#include "core/barcode/decodechild.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace cabas::ui {

namespace {

/// Lives in the reading thread, where it makes its children at the first picture: a process
/// belongs to the thread that made it.
class PictureWorker : public QObject {
public:
    /// What a reader of scans understands of the code on a picture; empty: none.
    QString textOf(const QString &path)
    {
        if (!m_pictures)
            m_pictures = std::make_unique<DecodeChild>(DecodeChild::defaultProgram());
        return told(m_pictures->decode(path));
    }

    QString textOf(const QImage &frame)
    {
        const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
        QFile file(m_folder.filePath(u"frame.pgm"_qs));
        if (grey.isNull() || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(u"P5 %1 %2 255\n"_qs.arg(grey.width()).arg(grey.height()).toLatin1());
        for (int y = 0; y < grey.height(); ++y)
            file.write(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        file.close();
        if (!m_frames)
            m_frames = std::make_unique<DecodeChild>(DecodeChild::defaultProgram(), frameTimeoutMs,
                                                     DecodeEffort::Frame);
        return told(m_frames->decode(file.fileName()));
    }

private:
    static QString told(const std::optional<DecodedCode> &code)
    {
        return code ? Decoder::scanText(*code) : QString();
    }

    static constexpr int frameTimeoutMs = 1000;

    QTemporaryDir m_folder;
    std::unique_ptr<DecodeChild> m_pictures;
    std::unique_ptr<DecodeChild> m_frames;
};

} // namespace

PictureScanner::PictureScanner(QObject *parent) : QObject(parent), m_worker(new PictureWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"pictures"_qs);
    m_thread.start();
}

PictureScanner::~PictureScanner()
{
    m_thread.quit();
    m_thread.wait();
}

bool PictureScanner::isPicture(const QString &path)
{
    static const QStringList endings{u"png"_qs, u"jpg"_qs,  u"jpeg"_qs, u"bmp"_qs,
                                     u"gif"_qs, u"webp"_qs, u"tif"_qs,  u"tiff"_qs};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void PictureScanner::read(const QString &path)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = static_cast<PictureWorker *>(m_worker), path] {
            const QString code = worker->textOf(path);
            if (code.isEmpty())
                Q_EMIT nothing(path);
            else
                Q_EMIT scanned(code);
        },
        Qt::QueuedConnection);
}

bool PictureScanner::offer(const QImage &frame)
{
    const bool isTooSoon = m_sinceFrame.isValid() && m_sinceFrame.elapsed() < frameMs;
    if (isTooSoon || m_isLooking.exchange(true))
        return false;
    m_sinceFrame.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = static_cast<PictureWorker *>(m_worker), frame] {
            const QString code = worker->textOf(frame);
            m_isLooking = false;
            QMetaObject::invokeMethod(
                this,
                [this, code] {
                    if (!code.isEmpty())
                        seen(code);
                    Q_EMIT looked();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return true;
}

void PictureScanner::seen(const QString &code)
{
    const bool isStill =
        code == m_lastSeen && m_sinceSeen.isValid() && m_sinceSeen.elapsed() < awayMs;
    m_lastSeen = code;
    m_sinceSeen.start();
    if (!isStill)
        Q_EMIT scanned(code);
}

} // namespace cabas::ui
