// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <memory>

namespace cabas {

/// What a package may hold; what is beyond is refused without being unpacked.
struct ZipLimits {
    qint64 packedBytes = 64LL * 1024 * 1024;
    qint64 entryBytes = 64LL * 1024 * 1024;
    qint64 totalBytes = 256LL * 1024 * 1024;
    qint64 entries = 2'000;
    qint64 ratio = 200; ///< of an entry above a megabyte
    /// Bytes between two `<`: a text or attribute of XML that no table has.
    qint64 markupDistance = 1024LL * 1024;
};

/// The parts of a zipped document (XLSX, ODS), read by name and never written anywhere. What the
/// file declares is checked when it is opened, what comes out is counted while it is read.
class ZipPackage {
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)

public:
    /// Refused when it is no archive, is damaged, asks for a password or passes a limit. `bytes`
    /// must outlive the package.
    static Result<std::unique_ptr<ZipPackage>> open(const QByteArray &bytes,
                                                    const ZipLimits &limits = {});
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// Every part, in the order of the file.
    QStringList names() const;
    bool has(const QString &name) const;
    /// Bytes of a part once unpacked, as declared; 0 when there is none.
    qint64 sizeOf(const QString &name) const;
    /// A part to be read once from its beginning; the package must outlive it. Reading fails
    /// (`errorString` in words) where it is damaged or longer than allowed.
    Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    struct Archive;
    explicit ZipPackage(std::unique_ptr<Archive> archive, const ZipLimits &limits);
    Result<> check() const;

    std::unique_ptr<Archive> m_archive;
    ZipLimits m_limits;
};

} // namespace cabas
