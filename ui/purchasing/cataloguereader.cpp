// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguereader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr qint64 maxBytes = 64LL * 1024 * 1024;
constexpr int importsLookedAt = 100;

} // namespace

QString CatalogueDraft::fileName() const
{
    return QFileInfo(path).fileName();
}

CatalogueReader::CatalogueReader(Database &db, QObject *parent) : QObject(parent), m_db(db) {}

CatalogueReader::~CatalogueReader()
{
    stop();
    for (QThread *thread : m_threads) {
        thread->wait();
        delete thread;
    }
}

void CatalogueReader::stop()
{
    if (m_work)
        m_work->stop();
    m_work.reset();
}

void CatalogueReader::start(const Session &session, const CatalogueDraft &draft)
{
    stop();
    const Work work = LongWork::make();
    m_work = work;
    connect(work.get(), &LongWork::progressed, this, [this, of = work.get()](int percent) {
        if (m_work.get() == of)
            Q_EMIT progressed(percent);
    });
    auto answer = std::make_shared<std::optional<Result<CatalogueDraft>>>();
    QThread *thread = QThread::create(
        [this, session, draft, answer, work] { answer->emplace(read(session, draft, work)); });
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, answer, thread, work] {
        std::erase(m_threads, thread);
        thread->deleteLater();
        if (m_work != work)
            return;
        m_work.reset();
        Q_EMIT finished(**answer);
    });
    thread->start();
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

Result<CatalogueDraft> CatalogueReader::read(const Session &session, CatalogueDraft draft,
                                             const Work &work)
{
    const auto part = [&work](int from, int to) { return LongWork::part(work, from, to); };
    CatalogueImportService service(m_db);
    if (draft.file == nullptr) {
        CABAS_TRY(readFile(draft, part(0, 33)));
        CABAS_LET(learnt, service.reading(session, draft.supplier));
        draft.reading = learnt.value_or(CatalogueReading());
        if (draft.file->table)
            draft.reading.mapping =
                learnt ? draft.file->table->adapted(learnt->mapping) : draft.file->table->guess();
        draft.isReadingKnown = draft.file->catalogue.has_value() ||
                               (learnt && draft.file->table->fits(learnt->mapping));
    }
    draft.differences.reset();
    if (!draft.isReadingKnown || (draft.file->table && !draft.reading.mapping.isEnough()))
        return draft;
    CABAS_LET(catalogue, draft.file->articles(draft.reading.mapping, part(33, 66)));
    draft.catalogue = std::make_shared<const SupplierCatalogue>(std::move(catalogue));
    CABAS_LET(comparison,
              service.compare(session, draft.supplier, *draft.catalogue, part(66, 100)));
    draft.differences =
        std::make_shared<const DifferenceList>(DifferenceList::of(std::move(comparison)));
    CABAS_LET(imports, service.imports(session, draft.supplier, importsLookedAt));
    const auto former = std::find_if(imports.begin(), imports.end(),
                                     [](const CatalogueImportRun &run) { return !run.undone; });
    draft.formerDay = former == imports.end() ? std::nullopt : std::optional(former->at.date());
    return draft;
}

} // namespace cabas::ui
