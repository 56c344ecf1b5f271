// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/team/teamnote.h"

#include <QCoreApplication>
#include <QVariant>

namespace cabas::ui {

class Desk;

/// What lines of the log book are about, in words, and the pages that show it.
class NoteSubjects {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::NoteSubjects)

public:
    /// The word of a page's button ("product") and an id; absent for anything else.
    static std::optional<NoteSubject> fromWords(const QString &kind, const QString &reference);
    /// The name as it is today, where it has one and the person may see it. Asks the file.
    static QString name(Database &db, const Session &session, const NoteSubject &subject);
    /// "Product: Crunchy jam", "Delivery no. 12".
    static QString words(const NoteSubject &subject, const QString &name);
    /// Whether the person may open its page.
    static bool mayOpen(const Desk &desk, const NoteSubject &subject);
    static void open(Desk &desk, const NoteSubject &subject);

private:
    static QString page(NoteSubjectKind kind);
};

} // namespace cabas::ui
