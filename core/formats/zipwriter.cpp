// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zipwriter.h"

#include "core/base/latelibrary.h"
#include "core/formats/zipcalls.h"

#include <QFile>

namespace cabas {

namespace {

const ZipCalls &libzip()
{
    return *ZipCalls::get();
}

bool addFile(zip_t *zip, const QString &name, const QString &path, const QDateTime &at)
{
    zip_source_t *source =
        libzip().zip_source_file(zip, QFile::encodeName(path).constData(), 0, -1);
    if (source == nullptr)
        return false;
    const zip_int64_t index =
        libzip().zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        libzip().zip_source_free(source);
        return false;
    }
    return libzip().zip_file_set_mtime(zip, zip_uint64_t(index), time_t(at.toSecsSinceEpoch()),
                                       0) == 0;
}

} // namespace

Result<> ZipWriter::write(const QString &target, const Files &files, const QDateTime &at)
{
    const Failure failure = storageFailure(
        tr("%1 could not be written. Free some room, or choose another folder.").arg(target),
        u"write"_qs);
    if (ZipCalls::get() == nullptr)
        return LateLibrary::missing();
    const QString making = target + u".making"_qs;
    QFile::remove(making);
    int error = 0;
    zip_t *zip =
        libzip().zip_open(QFile::encodeName(making).constData(), ZIP_CREATE | ZIP_EXCL, &error);
    if (zip == nullptr)
        return failure;
    for (const auto &[name, path] : files) {
        if (!addFile(zip, name, path, at)) {
            libzip().zip_discard(zip);
            return failure;
        }
    }
    if (libzip().zip_close(zip) != 0) {
        libzip().zip_discard(zip);
        QFile::remove(making);
        return failure;
    }
    if (!QFile::rename(making, target)) {
        QFile::remove(making);
        return failure;
    }
    return Ok{};
}

} // namespace cabas
