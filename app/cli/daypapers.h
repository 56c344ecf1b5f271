// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dayplay.h"
#include "app/drawing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace cabas {

/// Writes the documents of a day into a folder and remembers them.
class DayPapers {
    Q_DECLARE_TR_FUNCTIONS(DayPapers)

public:
    DayPapers(Shop &shop, const Session &session, const QString &folder, const Drawing &drawing)
        : m_shop(shop), m_session(session), m_folder(folder), m_drawing(drawing)
    {
    }

    /// Makes the folder. Refused, in words, when there is something in it.
    Result<> begin();
    Result<> file(const char *kind, const QString &name, const QByteArray &bytes);
    Result<> tickets(const DayPlay &play);
    Result<> reception(const ReceptionView &view);
    Result<> reading(const TillReading &reading);
    Result<> closing(const ClosedTill &closed);
    /// The day's reports, the FEC with its description, and the journal.
    Result<> books(QDate day);
    /// The pages of the window, in French and English, light and dark.
    Result<> pages();

    /// `[{kind, path}]` in the order of writing.
    const QJsonArray &list() const { return m_list; }

private:
    Result<> slip(const char *kind, const QString &name, const Slip &slip);
    Result<> report(const QString &name, QDate day);
    Result<> fec(QDate day);
    void note(const char *kind, const QString &path);

    Shop &m_shop;
    const Session &m_session;
    QDir m_folder;
    const Drawing &m_drawing;
    QJsonArray m_list;
};

} // namespace cabas
