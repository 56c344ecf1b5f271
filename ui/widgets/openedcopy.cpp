// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openedcopy.h"

#include "core/formats/pdfattachments.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace cabas::ui {

QString OpenedCopy::endingOf(const QByteArray &bytes)
{
    if (PdfAttachments::isPdf(bytes))
        return u"pdf"_qs;
    if (bytes.startsWith("\x89PNG"))
        return u"png"_qs;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"jpg"_qs;
    const QByteArray head = bytes.left(64).trimmed();
    return head.startsWith('<') || head.startsWith("\xEF\xBB\xBF<") ? u"xml"_qs : QString();
}

Result<> OpenedCopy::show(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString ending = endingOf(bytes);
    if (ending.isEmpty())
        return refused(tr("This is neither a PDF nor a picture: it is not opened."));
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QFile copy(folder.filePath(QString::fromLatin1(sum.left(16)) + u'.' + ending));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
        return storageFailure(
            tr("%1 could not be written: %2").arg(copy.fileName(), copy.errorString()));
    copy.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName()));
    return Ok{};
}

} // namespace cabas::ui
