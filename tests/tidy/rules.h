// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace cabas::test {

/// A rule looks at one file and adds what it finds; it keeps no state.
using Check = void (*)(const Source &, Findings &);
struct Rule {
    const char *name;
    Check check;
};

/// Every rule that looks at one file alone.
const std::vector<Rule> &fileRules();

// wordrules.cpp: words we do not write, each with what to write instead
void checkBannedWords(const Source &source, Findings &findings);
void checkUnfinishedWork(const Source &source, Findings &findings);
void checkUmbrellaIncludes(const Source &source, Findings &findings);
void checkFloatingPoint(const Source &source, Findings &findings);
void checkColours(const Source &source, Findings &findings);
void checkShopNames(const Source &source, Findings &findings);
void checkSkips(const Source &source, Findings &findings);
void checkNamespaces(const Source &source, Findings &findings);

// sqlrules.cpp: where SQL may stand and which words SQLite and PostgreSQL share
void checkSqlPlace(const Source &source, Findings &findings);
void checkSqlSubset(const Source &source, Findings &findings);
void checkSqlAssembly(const Source &source, Findings &findings);

// shaperules.cpp: sizes and the fixed parts of a file
void checkSizes(const Source &source, Findings &findings);
void checkFunctions(const Source &source, Findings &findings);
void checkFirstLines(const Source &source, Findings &findings);
void checkServiceAsksFirst(const Source &source, Findings &findings);
/// A loop over a part of what a call answered by value walks freed memory (C++20).
void checkLoopsOverAnswers(const Source &source, Findings &findings);

// layerrules.cpp: who may include whom
class Layers {
public:
    /// Reads layers.txt; what is wrong with it is added to `findings`.
    static Layers read(const QByteArray &text, Findings &findings);
    void check(const Source &source, Findings &findings) const;

private:
    bool mayInclude(const QByteArray &room, const QByteArray &other) const;
    void checkInclude(const Source &source, qsizetype at, const QByteArray &header,
                      Findings &findings) const;
    /// Why `source` may not include ui/`room`/..., nothing when it may.
    std::optional<QByteArray> againstUi(const Source &source, const QByteArray &room) const;
    std::optional<QByteArray> againstCore(const Source &source, const QByteArray &room) const;

    QHash<QByteArray, QSet<QByteArray>> m_rooms;
};

// treerules.cpp: what is seen only from further away
/// Each core .cpp has a test named after it, or one that says `// covers: its name`.
void checkTestsMirror(const std::vector<Source> &sources, Findings &findings);
void checkTopLevel(const QList<QByteArray> &entries, Findings &findings);
/// A Qt Linguist file: nothing unfinished, nothing empty, French typography.
void checkTranslations(const Source &ts, Findings &findings);
/// A file of translations/parts: context TAB English TAB French.
void checkTranslationParts(const Source &tsv, Findings &findings);

} // namespace cabas::test
