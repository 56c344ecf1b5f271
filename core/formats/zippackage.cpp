// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zippackage.h"

#include "core/base/latelibrary.h"
#include "core/formats/zipcalls.h"

namespace cabas {

namespace {

const ZipCalls &libzip()
{
    return *ZipCalls::get();
}

constexpr qint64 mebibyte = 1024LL * 1024;

/// One part while it is unpacked; counts what really comes out.
class ZipPart : public QIODevice {
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)

public:
    ZipPart(zip_file_t *file, const ZipLimits &limits) : m_file(file), m_limits(limits)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { libzip().zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const zip_int64_t got = libzip().zip_fread(m_file, data, zip_uint64_t(most));
        if (got < 0) {
            setErrorString(tr("The file is damaged: ask for it again."));
            return -1;
        }
        m_read += got;
        for (zip_int64_t at = 0; at < got && m_sinceMarkup <= m_limits.markupDistance; ++at)
            m_sinceMarkup = data[at] == '<' ? 0 : m_sinceMarkup + 1;
        if (m_read > m_limits.entryBytes || m_sinceMarkup > m_limits.markupDistance) {
            setErrorString(tr("The file unpacks to more than a table holds: it is not opened."));
            return -1;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    ZipLimits m_limits;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
};

} // namespace

struct ZipPackage::Archive {
    explicit Archive(zip_t *opened) : zip(opened) {}
    ~Archive() { libzip().zip_discard(zip); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    zip_t *zip;
};

ZipPackage::ZipPackage(std::unique_ptr<Archive> archive, const ZipLimits &limits)
    : m_archive(std::move(archive)), m_limits(limits)
{
}

ZipPackage::~ZipPackage() = default;

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QByteArray &bytes,
                                                     const ZipLimits &limits)
{
    if (ZipCalls::get() == nullptr)
        return LateLibrary::missing();
    if (bytes.size() > limits.packedBytes)
        return refused(tr("The file is larger than %1 MB: it is not a table that a shop imports.")
                           .arg(limits.packedBytes / mebibyte),
                       u"too_large"_qs);
    zip_error_t error;
    libzip().zip_error_init(&error);
    zip_source_t *source =
        libzip().zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip =
        source == nullptr ? nullptr : libzip().zip_open_from_source(source, ZIP_RDONLY, &error);
    libzip().zip_error_fini(&error);
    if (zip == nullptr) {
        if (source != nullptr)
            libzip().zip_source_free(source);
        return refused(tr("The file is damaged or was cut short: ask for it again."),
                       u"damaged"_qs);
    }
    std::unique_ptr<ZipPackage> package(new ZipPackage(std::make_unique<Archive>(zip), limits));
    CABAS_TRY(package->check());
    return package;
}

/// What the archive says of itself, before anything of it is unpacked.
Result<> ZipPackage::check() const
{
    const Failure bomb = refused(
        tr("The file unpacks to more than a table holds: it is not opened."), u"too_large"_qs);
    const zip_int64_t count = libzip().zip_get_num_entries(m_archive->zip, 0);
    if (count > m_limits.entries)
        return bomb;
    qint64 total = 0;
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t stat;
        if (libzip().zip_stat_index(m_archive->zip, zip_uint64_t(at), 0, &stat) != 0)
            return refused(tr("The file is damaged or was cut short: ask for it again."),
                           u"damaged"_qs);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return refused(tr("The file is protected by a password: save it without one."),
                           u"password"_qs);
        const bool isKnown = (stat.valid & ZIP_STAT_SIZE) != 0;
        if (!isKnown || stat.size > zip_uint64_t(m_limits.entryBytes))
            return bomb;
        const qint64 size = qint64(stat.size);
        total += size;
        const qint64 packed = std::max<qint64>(qint64(stat.comp_size), 1);
        if (total > m_limits.totalBytes || (size > mebibyte && size / packed > m_limits.ratio))
            return bomb;
    }
    return Ok{};
}

QStringList ZipPackage::names() const
{
    QStringList names;
    const zip_int64_t count = libzip().zip_get_num_entries(m_archive->zip, 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        if (const char *name = libzip().zip_get_name(m_archive->zip, zip_uint64_t(at), 0))
            names += QString::fromUtf8(name);
    }
    return names;
}

bool ZipPackage::has(const QString &name) const
{
    return libzip().zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipPackage::sizeOf(const QString &name) const
{
    zip_stat_t stat;
    if (libzip().zip_stat(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0)
        return 0;
    return qint64(stat.size);
}

Result<std::unique_ptr<QIODevice>> ZipPackage::part(const QString &name) const
{
    zip_file_t *file = libzip().zip_fopen(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (file == nullptr)
        return refused(tr("The file lacks its part “%1”: ask for it again.").arg(name),
                       u"damaged"_qs);
    return std::unique_ptr<QIODevice>(new ZipPart(file, m_limits));
}

} // namespace cabas
