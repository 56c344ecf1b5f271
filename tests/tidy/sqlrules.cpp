// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <algorithm>

namespace cabas::test {

namespace {

bool isStore(const Source &source)
{
    return source.isUnder("core/") && source.name().contains("store");
}

bool isSqlHome(const Source &source)
{
    return isStore(source) || source.isUnder("core/db/");
}

/// True for a literal that is a statement, or a piece of one.
bool looksLikeSql(const QByteArray &text)
{
    static const QList<QByteArray> starts = {
        "SELECT ",         "INSERT INTO ", "INSERT OR ", "UPDATE ",     "DELETE FROM ",
        "WITH ",           "PRAGMA ",      "CREATE ",    "DROP TABLE ", "ALTER TABLE ",
        "BEGIN IMMEDIATE", "COMMIT",       "ROLLBACK",   "VACUUM",      "ATTACH "};
    static const QList<QByteArray> pieces = {"FROM ",       "WHERE ",    "AND ",
                                             "ORDER BY ",   "GROUP BY ", "LIMIT ",
                                             "ON CONFLICT", "JOIN ",     "VALUES ("};
    const QByteArray trimmed = text.simplified();
    const auto isStart = [&](const QByteArray &word) { return trimmed.startsWith(word); };
    return std::any_of(starts.begin(), starts.end(), isStart) ||
           std::any_of(pieces.begin(), pieces.end(), isStart);
}

struct SqlWord {
    const char *word;
    const char *instead;
};

const std::vector<SqlWord> &unsharedWords()
{
    static const std::vector<SqlWord> all = {
        {"ROWID", "use the table's id"},
        {"AUTOINCREMENT", "write {{pk}}"},
        {"LAST_INSERT_ROWID", "use RETURNING"},
        {"IFNULL", "use COALESCE"},
        {"DATETIME(", "pass the instant as a parameter"},
        {"JULIANDAY", "pass the day as a parameter"},
        {"STRFTIME", "pass the day as a parameter"},
        {"UNIXEPOCH", "pass the instant as a parameter"},
        {"GLOB", "use LIKE on a *_fold column"},
        {"NOCASE", "compare a *_fold column"},
        {"INSERT OR", "use ON CONFLICT"},
        {"REPLACE INTO", "use ON CONFLICT"},
        {"GROUP_CONCAT", "join the rows in C++"},
        {"TYPEOF(", "columns are typed: not needed"},
        {"TOTAL(", "use CAST(SUM(x) AS BIGINT)"},
        {"PRINTF(", "format in C++"},
        {"JSON_EXTRACT", "read the value in C++"},
    };
    return all;
}

/// SQL with its quoted texts and comments blanked, in capitals, as long as before.
QByteArray bareSql(const QByteArray &sql)
{
    QByteArray bare = sql.toUpper();
    bool quoted = false;
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if (bare[at] == '\'') {
            quoted = !quoted;
        } else if (quoted) {
            bare[at] = ' ';
        } else if (bare[at] == '-' && at + 1 < bare.size() && bare[at + 1] == '-') {
            const qsizetype newline = bare.indexOf('\n', at);
            const qsizetype end = newline < 0 ? bare.size() : newline;
            std::fill(bare.begin() + at, bare.begin() + end, ' ');
        }
    }
    return bare;
}

/// True when `at` stands inside CAST(... AS BIGINT).
bool isCastToBigint(const QByteArray &sql, qsizetype at)
{
    for (qsizetype cast = findWord(sql, "CAST("); cast >= 0 && cast < at;
         cast = findWord(sql, "CAST(", cast + 1)) {
        const qsizetype end = closing(sql, cast + 4);
        if (end > at && sql.mid(cast, end - cast).simplified().endsWith("AS BIGINT"))
            return true;
    }
    return false;
}

void checkStatement(const Source &source, qsizetype start, const QByteArray &text,
                    Findings &findings)
{
    const QByteArray sql = bareSql(text);
    for (const SqlWord &banned : unsharedWords()) {
        const qsizetype at = findWord(sql, banned.word);
        if (at >= 0)
            findings.push_back(source.finding(start + at, QByteArray(banned.word) +
                                                              " is not shared by SQLite and "
                                                              "PostgreSQL: " +
                                                              banned.instead));
    }
    const qsizetype pragma = findWord(sql, "PRAGMA");
    if (pragma >= 0)
        findings.push_back(source.finding(start + pragma, "PRAGMA is for core/db alone"));
    for (qsizetype sum = findWord(sql, "SUM("); sum >= 0; sum = findWord(sql, "SUM(", sum + 1)) {
        if (!isCastToBigint(sql, sum))
            findings.push_back(source.finding(
                start + sum, "write CAST(SUM(x) AS BIGINT): PostgreSQL sums to a decimal"));
    }
}

} // namespace

void checkSqlPlace(const Source &source, Findings &findings)
{
    if (!(source.isUnder("core/") || source.isUnder("ui/") || source.isUnder("app/")) ||
        isSqlHome(source))
        return;
    static const QList<QByteArray> verbs = {"SELECT ",       "INSERT INTO ", "UPDATE ",
                                            "DELETE FROM ",  "WITH ",        "PRAGMA ",
                                            "CREATE TABLE ", "DROP TABLE ",  "ALTER TABLE "};
    for (const Literal &literal : source.literals()) {
        const QByteArray trimmed = literal.text.simplified();
        const auto starts = [&](const QByteArray &verb) { return trimmed.startsWith(verb); };
        if (std::any_of(verbs.begin(), verbs.end(), starts))
            findings.push_back(source.finding(
                literal.start, "SQL stands in core/ROOM/*store.cpp and core/db, nowhere else"));
    }
}

void checkSqlSubset(const Source &source, Findings &findings)
{
    if (source.isSql()) {
        checkStatement(source, 0, source.text(), findings);
        return;
    }
    // The dialect and the one store of two texts know what only one engine says.
    if (!isStore(source) || source.name() == "searchstore")
        return;
    for (const Literal &literal : source.literals()) {
        if (looksLikeSql(literal.text))
            checkStatement(source, literal.end - 1 - literal.text.size(), literal.text, findings);
    }
}

void checkSqlAssembly(const Source &source, Findings &findings)
{
    if (!isStore(source) || source.isUnder("core/db/"))
        return;
    const QByteArray &code = source.code();
    for (const Literal &literal : source.literals()) {
        if (!looksLikeSql(literal.text))
            continue;
        qsizetype end = std::min(literal.end, code.size());
        while (end < code.size() && isWordCharacter(code[end]))
            ++end;
        end = after(code, end);
        if (code.mid(end, 5) == ".arg(")
            findings.push_back(source.finding(
                literal.start, "a store's SQL takes parameters, it is never assembled with arg"));
        qsizetype start = literal.start;
        while (start > 0 && isWordCharacter(code[start - 1]))
            --start;
        start = before(code, start);
        const bool joined = (end < code.size() && (code[end] == '+' || code[end] == '%')) ||
                            (start >= 0 && (code[start] == '+' || code[start] == '%'));
        const bool appended = start > 0 && code[start] == '=' && code[start - 1] == '+';
        if (joined || appended)
            findings.push_back(source.finding(
                literal.start, "a store's SQL is one literal, never put together with +"));
    }
}

} // namespace cabas::test
