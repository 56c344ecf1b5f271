// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source.h"

#include <algorithm>
#include <cctype>

namespace cabas::test {

Source::Source(QByteArray path, QByteArray text)
    : m_path(std::move(path)), m_text(std::move(text)), m_code(m_text),
      m_comments(m_text.size(), ' ')
{
    m_lineStarts.push_back(0);
    qsizetype newline = m_text.indexOf('\n');
    while (newline >= 0 && newline + 1 < m_text.size()) {
        m_lineStarts.push_back(newline + 1);
        newline = m_text.indexOf('\n', newline + 1);
    }
    if (isCpp())
        split();
}

int Source::lineAt(qsizetype position) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position);
    return int(next - m_lineStarts.begin());
}

QByteArrayView Source::line(int number) const
{
    const qsizetype start = m_lineStarts[size_t(number - 1)];
    const qsizetype end = number < lineCount() ? m_lineStarts[size_t(number)] : m_text.size();
    QByteArrayView whole = QByteArrayView(m_text).sliced(start, end - start);
    return whole.endsWith('\n') ? whole.chopped(1) : whole;
}

QByteArray Source::room() const
{
    const qsizetype first = m_path.indexOf('/');
    const qsizetype second = m_path.indexOf('/', first + 1);
    return second < 0 ? QByteArray() : m_path.mid(first + 1, second - first - 1);
}

QByteArray Source::name() const
{
    const QByteArray file = m_path.mid(m_path.lastIndexOf('/') + 1);
    return file.left(file.lastIndexOf('.'));
}

Finding Source::finding(qsizetype position, QByteArray message) const
{
    return {m_path, lineAt(position), std::move(message)};
}

void Source::blank(QByteArray &view, qsizetype from, qsizetype to)
{
    char *const data = view.data();
    for (qsizetype at = from; at < to; ++at) {
        if (data[at] != '\n')
            data[at] = ' ';
    }
}

void Source::split()
{
    const char *const data = m_text.constData();
    const qsizetype size = m_text.size();
    qsizetype at = 0;
    while (at < size) {
        const char c = data[at];
        if (c == '/' && at + 1 < size && (data[at + 1] == '/' || data[at + 1] == '*')) {
            at = skipComment(at);
        } else if (c == '"' && at > 0 && data[at - 1] == 'R') {
            at = skipRawLiteral(at);
        } else if (c == '"') {
            at = skipLiteral(at);
        } else if (c == '\'' &&
                   (at == 0 || !std::isxdigit(static_cast<unsigned char>(data[at - 1])))) {
            at = skipLiteral(at);
        } else {
            ++at;
        }
    }
}

qsizetype Source::skipComment(qsizetype at)
{
    const bool toEndOfLine = m_text[at + 1] == '/';
    qsizetype end = m_text.indexOf(toEndOfLine ? "\n" : "*/", at + 2);
    if (end < 0)
        end = m_text.size();
    else if (!toEndOfLine)
        end += 2;
    std::copy(m_text.cbegin() + at, m_text.cbegin() + end, m_comments.begin() + at);
    blank(m_code, at, end);
    return end;
}

qsizetype Source::skipLiteral(qsizetype at)
{
    const char quote = m_text[at];
    qsizetype end = at + 1;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
        end += m_text[end] == '\\' ? 2 : 1;
    end = std::min(end, m_text.size());
    if (quote == '"')
        m_literals.push_back({at, end + 1, m_text.mid(at + 1, end - at - 1)});
    const qsizetype lineStart = m_text.lastIndexOf('\n', at) + 1;
    if (!QByteArrayView(m_text).sliced(lineStart).startsWith("#include"))
        blank(m_code, at + 1, end);
    return end + 1;
}

qsizetype Source::skipRawLiteral(qsizetype at)
{
    const qsizetype bracket = m_text.indexOf('(', at);
    if (bracket < 0)
        return at + 1;
    const QByteArray close = ")" + m_text.mid(at + 1, bracket - at - 1) + "\"";
    const qsizetype found = m_text.indexOf(close, bracket);
    const qsizetype textEnd = found < 0 ? m_text.size() : found;
    m_literals.push_back(
        {at, textEnd + close.size(), m_text.mid(bracket + 1, textEnd - bracket - 1)});
    const qsizetype end = std::min(textEnd + close.size(), m_text.size());
    blank(m_code, at + 1, end - 1);
    return end;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

qsizetype findWord(const QByteArray &in, QByteArrayView word, qsizetype from)
{
    const bool wordBegins = isWordCharacter(word.front());
    const bool wordEnds = isWordCharacter(word.back());
    if (word.endsWith('*'))
        word.chop(1);
    for (qsizetype at = in.indexOf(word, from); at >= 0; at = in.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool freeBefore = !wordBegins || at == 0 || !isWordCharacter(in[at - 1]);
        const bool freeAfter = !wordEnds || end == in.size() || !isWordCharacter(in[end]);
        if (freeBefore && freeAfter)
            return at;
    }
    return -1;
}

qsizetype closing(const QByteArray &code, qsizetype open)
{
    const char opener = code[open];
    const char closer = opener == '(' ? ')' : opener == '{' ? '}' : ']';
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        if (code[at] == opener)
            ++depth;
        else if (code[at] == closer && --depth == 0)
            return at;
    }
    return -1;
}

qsizetype before(const QByteArray &code, qsizetype at)
{
    do {
        --at;
    } while (at >= 0 && std::isspace(static_cast<unsigned char>(code[at])));
    return at;
}

qsizetype after(const QByteArray &code, qsizetype at)
{
    while (at < code.size() && std::isspace(static_cast<unsigned char>(code[at])))
        ++at;
    return at;
}

} // namespace cabas::test
