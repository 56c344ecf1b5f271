// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source.h"

#include <QMap>
#include <QSet>

namespace cabas::test {

/// A row of docs/ACTIONS.md.
struct ActionRow {
    int line = 0; ///< of the page, 1 is the first
    QByteArray name;
    QByteArray fields;
    QByteArray about;
    QByteArray rights;
};

/// The rows of its tables; what of a table is no row is added to `findings`.
std::vector<ActionRow> actionRows(const QByteArray &page, Findings &findings);

/// What the sources of app/cli say of the actions: which there are, and by name what a function
/// and those it hands its fields to read. Names are found where one is a literal in a call that
/// reads (`fields.text(u"till"_qs)`) or in one that is handed the fields and a name
/// (`memberNamed(context, fields, u"member"_qs)`).
class ActionSources {
public:
    explicit ActionSources(const std::vector<Source> &sources);

    /// Every `{"till.sell", sell}` of the registered lists, in alphabetical order.
    QList<QByteArray> actions() const { return m_actions.keys(); }
    /// The names that are surely read.
    QSet<QByteArray> fieldsOf(const QByteArray &action) const;
    /// Every word that a literal of these functions or of those they call is: what is read or
    /// answered is one of them.
    QSet<QByteArray> wordsOf(const QByteArray &action) const;

private:
    struct Body {
        QByteArray file;
        QByteArray scope; ///< of `PricingJson::scopeOf`, empty for a free function
        QByteArray name;
        QByteArray parameters;
        QByteArray text; ///< without comments

        bool takesFields() const;
    };
    struct Start {
        QByteArray file;
        QByteArray function;
    };

    void readFunctions(const Source &source);
    void readActions(const Source &source);
    std::vector<const Body *> named(const QByteArray &file, const QByteArray &scope,
                                    const QByteArray &name) const;
    /// Adds the functions that `body` calls and that app/cli has to `found`, and theirs; with
    /// `onlyReaders` those alone that are handed fields.
    void follow(const Body &body, bool onlyReaders, std::vector<const Body *> &found) const;
    std::vector<const Body *> reached(const QByteArray &action, bool onlyReaders) const;
    QSet<QByteArray> namesReadIn(const Body &body) const;
    QSet<QByteArray> namesHandedOn(const Body &body) const;
    static QSet<QByteArray> namesOfLoops(const Body &body);

    std::vector<Body> m_bodies;
    QMap<QByteArray, Start> m_actions;
    QSet<QByteArray> m_shared; ///< functions that a header declares
};

/// Actions without a row and rows without an action, fields that are read and not written down or
/// the other way round, answers that nothing says, rows that do not name the right which
/// `rights` (action to the title of a right) says is asked for first.
void checkActionPage(const ActionSources &sources, const std::vector<ActionRow> &rows,
                     const QMap<QByteArray, QByteArray> &rights, Findings &findings);

} // namespace cabas::test
