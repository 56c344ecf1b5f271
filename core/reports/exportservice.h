// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace cabas {

/// The door of exports that hold more than one room.
class ExportService {
    Q_DECLARE_TR_FUNCTIONS(ExportService)

public:
    ExportService(Database &db, QString file) : m_db(db), m_file(std::move(file)) {}

    /// Writes all that the shop's file holds into a new folder, in formats that any program
    /// reads: the FEC of each year with its description, the books' reports, every table as CSV
    /// (UTF-8, comma separated, one line of column names), and `manifest.json` with the SHA-256
    /// of each file. PINs' hashes are left out. Refused when the folder exists and is not empty.
    /// Answers the files, relative to the folder. `step` is told before each table how many are
    /// written and how many there are; false stops, and nothing is left.
    Result<QStringList> everything(const Session &session, const QString &folder,
                                   const std::function<bool(int done, int all)> &step = {});

private:
    Database &m_db;
    QString m_file;
};

} // namespace cabas
