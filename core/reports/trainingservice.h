// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/technicalevent.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Learning the till without a risk (RULINGS 2.13): a file of its own beside the shop's, with its
/// own key and its own chains, in which nothing counts. Its beginning, its being made anew and its
/// end are events in the journal of the shop's file.
class TrainingService {
    Q_DECLARE_TR_FUNCTIONS(TrainingService)

public:
    TrainingService(Database &db, QString file, QString keysFolder)
        : m_db(db), m_file(std::move(file)), m_keysFolder(std::move(keysFolder))
    {
    }

    /// `NAME.training.cabas` beside `NAME.cabas`.
    static QString pathOf(const QString &file);
    /// The shop's file that a training file belongs to; empty where it is none.
    static QString shopOf(const QString &trainingFile);
    /// Whether an open file is one to learn in.
    static bool isTraining(Database &db);
    bool exists() const;

    /// Begins a training, in the file that is there or in a new one; answers its path.
    Result<QString> begin(const Session &session);
    /// Makes the training file anew, from the shop as it is now. Refused while a window has it
    /// open.
    Result<QString> reset(const Session &session);
    /// The training is over; its file is removed. Refused while a window has it open.
    Result<> end(const Session &session);

private:
    Result<> check() const;
    Result<> make(const Session &session) const;
    Result<> remove() const;

    Database &m_db;
    QString m_file;
    QString m_keysFolder;
};

} // namespace cabas
