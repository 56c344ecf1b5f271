// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchasing/cataloguedraft.h"
#include "ui/purchasing/longwork.h"

#include <QObject>

class QThread;

namespace cabas::ui {

/// Reads a supplier's file and compares it, in a thread of its own.
class CatalogueReader : public QObject {
    Q_OBJECT

public:
    CatalogueReader(Database &db, QObject *parent);
    ~CatalogueReader() override;

    /// Reads what is not read yet and, once the columns are known, compares. `finished` follows.
    /// What was begun before is stopped first, and its end is not told.
    void start(const Session &session, const CatalogueDraft &draft);
    /// Ends the work soon; its end is not told.
    void stop();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const cabas::Result<cabas::ui::CatalogueDraft> &draft);

private:
    using Work = std::shared_ptr<LongWork>;
    Result<CatalogueDraft> read(const Session &session, CatalogueDraft draft, const Work &work);
    Result<> readFile(CatalogueDraft &draft, const Watch &watch) const;

    Database &m_db;
    std::vector<QThread *> m_threads; ///< those that were stopped end soon
    Work m_work;                      ///< null: nothing is being read
};

} // namespace cabas::ui
