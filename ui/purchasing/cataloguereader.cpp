// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguereader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace cabas::ui {

namespace {

constexpr qint64 maxBytes = 64LL * 1024 * 1024;

} // namespace

QString CatalogueDraft::fileName() const
{
    return QFileInfo(path).fileName();
}

CatalogueReader::CatalogueReader(Database &db, QObject *parent) : QObject(parent), m_db(db) {}

CatalogueReader::~CatalogueReader()
{
    m_stopped = true;
    if (m_thread != nullptr)
        m_thread->wait();
    delete m_thread;
}

void CatalogueReader::start(const Session &session, const CatalogueDraft &draft)
{
    if (isBusy())
        return;
    m_stopped = false;
    auto answer = std::make_shared<std::optional<Result<CatalogueDraft>>>();
    m_thread =
        QThread::create([this, session, draft, answer] { answer->emplace(work(session, draft)); });
    connect(m_thread, &QThread::finished, this, [this, answer] {
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished(**answer);
    });
    m_thread->start();
}

Result<> CatalogueReader::readFile(CatalogueDraft &draft, const Watch &watch) const
{
    QFile file(draft.path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("%1 cannot be opened: check that it is still there and that it is "
                                 "yours.")
                                  .arg(draft.path),
                              u"file"_qs);
    if (file.size() > maxBytes)
        return refused(tr("%1 is larger than %2 MB: no catalogue is.")
                           .arg(draft.fileName())
                           .arg(maxBytes / 1024 / 1024),
                       u"too_large"_qs);
    const QByteArray bytes = file.readAll();
    draft.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CABAS_LET(read, CatalogueFile::read(bytes, watch));
    draft.file = std::make_shared<const CatalogueFile>(std::move(read));
    return Ok{};
}

Result<CatalogueDraft> CatalogueReader::work(const Session &session, CatalogueDraft draft)
{
    const auto part = [this](int from) {
        return [this, from](int percent) {
            Q_EMIT progressed(from + percent / 3);
            return !m_stopped;
        };
    };
    CatalogueImportService service(m_db);
    if (draft.file == nullptr) {
        CABAS_TRY(readFile(draft, part(0)));
        CABAS_LET(learnt, service.reading(session, draft.supplier));
        draft.reading = learnt.value_or(CatalogueReading());
        if (draft.file->table)
            draft.reading.mapping =
                learnt ? draft.file->table->adapted(learnt->mapping) : draft.file->table->guess();
        draft.isReadingKnown = draft.file->catalogue.has_value() || learnt.has_value();
    }
    if (!draft.isReadingKnown || (draft.file->table && !draft.reading.mapping.isEnough()))
        return draft;
    CABAS_LET(catalogue, draft.file->articles(draft.reading.mapping, part(33)));
    draft.catalogue = std::move(catalogue);
    CABAS_LET(comparison, service.compare(session, draft.supplier, draft.catalogue, part(66)));
    draft.comparison = std::move(comparison);
    draft.isCompared = true;
    return draft;
}

} // namespace cabas::ui
