// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchasing/cataloguedraft.h"

#include <QObject>

#include <atomic>

class QThread;

namespace cabas::ui {

/// Reads a supplier's file and compares it, in a thread of its own.
class CatalogueReader : public QObject {
    Q_OBJECT

public:
    CatalogueReader(Database &db, QObject *parent);
    ~CatalogueReader() override;

    /// Reads what is not read yet and, once the columns are known, compares. `finished` follows.
    void start(const Session &session, const CatalogueDraft &draft);
    /// Ends the work soon; `finished` then tells failure `cancelled`.
    void stop() { m_stopped = true; }
    bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const cabas::Result<cabas::ui::CatalogueDraft> &draft);

private:
    Result<CatalogueDraft> work(const Session &session, CatalogueDraft draft);
    Result<> readFile(CatalogueDraft &draft, const Watch &watch) const;

    Database &m_db;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_stopped = false;
};

} // namespace cabas::ui
