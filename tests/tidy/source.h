// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace cabas::test {

/// One broken house rule; `message` says what to write instead.
struct Finding {
    QByteArray path;
    int line = 0;
    QByteArray message;
};
using Findings = std::vector<Finding>;

/// A string literal of a C++ file, without its quotes.
struct Literal {
    qsizetype start = 0; ///< of the opening quote, prefix left out
    qsizetype end = 0;   ///< just behind the closing quote
    QByteArray text;
};

/// One file of ours, read once, in the three views that the rules look at. The views are as long
/// as the text, so a position in one is a position in all.
class Source {
public:
    Source(QByteArray path, QByteArray text);

    /// Relative to the top of the tree, as in `core/till/tillrules.cpp`.
    const QByteArray &path() const { return m_path; }
    const QByteArray &text() const { return m_text; }
    /// Comments and what literals hold are blanks here.
    const QByteArray &code() const { return m_code; }
    /// All but comments is blank here.
    const QByteArray &comments() const { return m_comments; }
    const std::vector<Literal> &literals() const { return m_literals; }

    /// 1 is the first line.
    int lineAt(qsizetype position) const;
    int lineCount() const { return int(m_lineStarts.size()); }
    QByteArrayView line(int number) const;

    bool isHeader() const { return m_path.endsWith(".h"); }
    bool isCpp() const { return isHeader() || m_path.endsWith(".cpp"); }
    bool isSql() const { return m_path.endsWith(".sql"); }
    bool isUnder(QByteArrayView folder) const { return m_path.startsWith(folder); }
    /// `till` for core/till/x.cpp and ui/till/x.cpp, empty for app/main.cpp.
    QByteArray room() const;
    /// `tillservice` for core/till/tillservice.cpp.
    QByteArray name() const;

    Finding finding(qsizetype position, QByteArray message) const;

private:
    void split();
    qsizetype skipComment(qsizetype at);
    qsizetype skipLiteral(qsizetype at);
    qsizetype skipRawLiteral(qsizetype at);
    void blank(QByteArray &view, qsizetype from, qsizetype to);

    QByteArray m_path;
    QByteArray m_text;
    QByteArray m_code;
    QByteArray m_comments;
    std::vector<Literal> m_literals;
    std::vector<qsizetype> m_lineStarts;
};

bool isWordCharacter(char c);
/// Where `word` stands alone (no letter, digit or _ beside its own ends), -1 when nowhere. A word
/// that ends in * is a beginning.
qsizetype findWord(const QByteArray &in, QByteArrayView word, qsizetype from = 0);
/// The position of the bracket that closes the one at `open`, -1 when there is none.
qsizetype closing(const QByteArray &code, qsizetype open);
/// The last non-blank position before `at`, -1 when there is none.
qsizetype before(const QByteArray &code, qsizetype at);
/// The first non-blank position from `at` on; the length when there is none.
qsizetype after(const QByteArray &code, qsizetype at);

} // namespace cabas::test
