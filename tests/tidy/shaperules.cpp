// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas::test {

namespace {

constexpr int maxColumns = 100;
constexpr int maxFunctionLines = 70;
constexpr int maxFileLines = 500;
constexpr int maxPageLines = 300;

/// A function's definition: from its first word to its closing brace.
struct Function {
    qsizetype start = 0;
    qsizetype body = 0; ///< of the opening brace
    qsizetype end = 0;  ///< of the closing brace
    QByteArray head;    ///< what stands before the brace
};

/// `code` without its preprocessor lines, as long as before.
QByteArray withoutDirectives(QByteArray code)
{
    qsizetype line = 0;
    while (line >= 0 && line < code.size()) {
        qsizetype end = code.indexOf('\n', line);
        const qsizetype first = after(code, line);
        if (first < (end < 0 ? code.size() : end) && code[first] == '#') {
            while (end > 0 && code[end - 1] == '\\')
                end = code.indexOf('\n', end + 1);
            const qsizetype stop = end < 0 ? code.size() : end;
            for (qsizetype at = line; at < stop; ++at) {
                if (code[at] != '\n')
                    code[at] = ' ';
            }
        }
        line = end < 0 ? -1 : end + 1;
    }
    return code;
}

bool opensScope(const QByteArray &head)
{
    if (head.startsWith("namespace") || (head.startsWith("extern \"") && !head.contains('(')))
        return true;
    for (const char *word : {"class", "struct", "union", "enum"}) {
        const qsizetype at = findWord(head, word);
        if (at >= 0 && (at == 0 || findWord(head, "template") == 0 || head.startsWith("typedef")) &&
            !head.endsWith(')') && !head.endsWith("const"))
            return true;
    }
    return false;
}

/// A member initialised with braces: `Basket::Basket() : m_lines{}` is not yet the body.
bool isMemberInitialiser(const QByteArray &head)
{
    qsizetype colon = head.indexOf(" : ");
    if (colon < 0)
        colon = head.indexOf("\n    : ");
    return head.contains(')') && colon > 0 && !head.isEmpty() &&
           (isWordCharacter(head.back()) || head.back() == '>');
}

std::vector<Function> functionsOf(const Source &source)
{
    std::vector<Function> functions;
    const QByteArray code = withoutDirectives(source.code());
    qsizetype start = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';' || c == '}') {
            start = at + 1;
        } else if (c == ':' && at + 1 < code.size() && code[at + 1] == '\n') {
            start = at + 1; // public:
        } else if (c == '{') {
            const QByteArray head = code.mid(start, at - start).trimmed();
            if (opensScope(head)) {
                start = at + 1;
                continue;
            }
            const qsizetype end = closing(code, at);
            if (end < 0)
                break;
            if (head.contains('(') && !isMemberInitialiser(head) && !head.endsWith('='))
                functions.push_back({after(code, start), at, end, head});
            at = end;
            if (!isMemberInitialiser(head))
                start = end + 1;
        }
    }
    return functions;
}

int codePoints(QByteArrayView line)
{
    int count = 0;
    for (const char c : line)
        count += (uchar(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

/// `TillService::open` and its parameters, empty for a free function.
struct Method {
    QByteArray owner;
    QByteArray name;
    QByteArray parameters;
};

Method methodOf(const QByteArray &head)
{
    const qsizetype bracket = head.indexOf('(');
    const qsizetype colons = head.lastIndexOf("::", bracket);
    if (bracket < 0 || colons < 0)
        return {};
    qsizetype start = colons;
    while (start > 0 && isWordCharacter(head[start - 1]))
        --start;
    const qsizetype end = closing(head, bracket);
    return {head.mid(start, colons - start), head.mid(colons + 2, bracket - colons - 2).trimmed(),
            head.mid(bracket, end - bracket + 1)};
}

} // namespace

void checkSizes(const Source &source, Findings &findings)
{
    const bool isPage = source.isUnder("ui/") && (source.path().endsWith("page.cpp") ||
                                                  source.path().endsWith("mainwindow.cpp"));
    // A migration is one list, however long; its lines are read by people all the same.
    const int most = isPage ? maxPageLines : maxFileLines;
    if (!source.isSql() && source.lineCount() > most)
        findings.push_back({source.path(), source.lineCount(),
                            "the file has more than " + QByteArray::number(most) +
                                " lines: part it by what its pieces are about"});
    for (int number = 1; number <= source.lineCount(); ++number) {
        const QByteArrayView line = source.line(number);
        if (line.size() > maxColumns && codePoints(line) > maxColumns)
            findings.push_back({source.path(), number, "the line is wider than 100 columns"});
    }
}

void checkFunctions(const Source &source, Findings &findings)
{
    for (const Function &function : functionsOf(source)) {
        const int lines = source.lineAt(function.end) - source.lineAt(function.start) + 1;
        if (lines > maxFunctionLines)
            findings.push_back(source.finding(
                function.start, "the function has " + QByteArray::number(lines) +
                                    " lines, 70 at most: name its steps as functions"));
    }
}

void checkFirstLines(const Source &source, Findings &findings)
{
    const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later";
    if (source.line(1) != licence)
        findings.push_back({source.path(), 1, "the first line is " + licence});
    if (source.isHeader() && !source.code().contains("\n#pragma once\n"))
        findings.push_back({source.path(), 1, "a header says #pragma once"});
    if (source.isHeader() && source.code().contains("\n#ifndef "))
        findings.push_back({source.path(), 1, "no include guard: #pragma once is enough"});
}

/// A command is given a session or writes; it asks for its permission before it opens a
/// transaction. Helpers that are handed a Tx are inside one whose command has asked.
void checkServiceAsksFirst(const Source &source, Findings &findings)
{
    if (!source.isUnder("core/") || !source.path().endsWith("service.cpp"))
        return;
    for (const Function &function : functionsOf(source)) {
        const Method method = methodOf(function.head);
        const bool isCommand = method.owner.endsWith("Service") && method.name != method.owner &&
                               !method.name.startsWith('~') && !method.parameters.contains("Tx &");
        if (!isCommand)
            continue;
        const QByteArray body = source.code().mid(function.body, function.end - function.body);
        const qsizetype asks = findWord(body, "require(");
        const qsizetype writes = std::max(body.indexOf(".write("), body.indexOf("->write("));
        const bool isConst = function.head.endsWith("const");
        const bool hasActor = method.parameters.contains("Session &");
        if ((asks < 0 && ((hasActor && !isConst) || writes >= 0)) || (writes >= 0 && asks > writes))
            findings.push_back(
                source.finding(function.start, method.owner + "::" + method.name +
                                                   " begins with session.require(permission)"));
    }
}

void checkLoopsOverAnswers(const Source &source, Findings &findings)
{
    if (!source.isCpp())
        return;
    static const QRegularExpression loop(
        QStringLiteral("\\bfor \\([^;{}()]*[^:]:\\s+(?:\\*[\\w.:>-]+\\(|[^;{}]*\\)->\\w+\\)\\s)"));
    auto found = loop.globalMatch(QString::fromLatin1(source.code()));
    while (found.hasNext())
        findings.push_back(source.finding(found.next().capturedStart(),
                                          "keep the answer in a variable before the loop"));
}

} // namespace cabas::test
