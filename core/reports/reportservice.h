// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The door of reports: each made for someone who may read it.
class ReportService {
    Q_DECLARE_TR_FUNCTIONS(ReportService)

public:
    /// `file` is the path named in footers; empty for none.
    ReportService(Database &db, QString file) : m_db(db), m_file(std::move(file)) {}

    /// A report over the days asked for, or over those it takes by itself; both included.
    Result<ReportTable> make(const Session &session, const QString &name,
                             const ReportRequest &request);

private:
    Database &m_db;
    QString m_file;
};

} // namespace cabas
