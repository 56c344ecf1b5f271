// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordbook.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr int leastLetters = 3;
/// Longer words are compared by their beginning.
constexpr int mostLetters = 24;

using Line = std::array<int, mostLetters + 3>;

/// One more line of the table of mistakes: `typed[i - 1]` against all of `word`.
int nextLine(Line &line, const Line &before, const Line &beforeThat, QStringView typed,
             QStringView word, int i)
{
    line[0] = i;
    int least = i;
    const QChar letter = typed[i - 1];
    for (int j = 1; j <= int(word.size()); ++j) {
        const int wrong = letter == word[j - 1] ? 0 : 1;
        int cost = std::min(
            {before[size_t(j)] + 1, line[size_t(j - 1)] + 1, before[size_t(j - 1)] + wrong});
        const bool isSwapped =
            i > 1 && j > 1 && letter == word[j - 2] && typed[i - 2] == word[j - 1];
        if (isSwapped)
            cost = std::min(cost, beforeThat[size_t(j - 2)] + 1);
        line[size_t(j)] = cost;
        least = std::min(least, cost);
    }
    return least;
}

} // namespace

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

void WordBook::add(const QString &nameFold)
{
    for (const QString &word : wordsOf(nameFold)) {
        if (word.size() >= leastLetters)
            ++m_counts[word];
    }
}

void WordBook::settle()
{
    m_words.clear();
    m_words.reserve(size_t(m_counts.size()));
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        m_words.push_back({it.key(), it.value()});
    m_counts.clear();
    std::sort(m_words.begin(), m_words.end(),
              [](const Word &a, const Word &b) { return a.text < b.text; });
}

int WordBook::forgiven(qsizetype letters)
{
    if (letters < 4)
        return 0;
    return letters < 8 ? 1 : 2;
}

WordBook::Nearness WordBook::nearness(const QString &typed, const QString &word, int most)
{
    const QStringView asked = QStringView(typed).left(mostLetters);
    const int typedLetters = int(asked.size());
    // A beginning much longer than what was typed is never nearer.
    const QStringView known = QStringView(word).left(std::min(typedLetters + most, mostLetters));
    if (int(known.size()) < typedLetters - most)
        return {most + 1, 0};
    std::array<Line, 3> lines{};
    for (int j = 0; j <= int(known.size()); ++j)
        lines[0][size_t(j)] = j;
    for (int i = 1; i <= typedLetters; ++i) {
        const int least = nextLine(lines[size_t(i % 3)], lines[size_t((i + 2) % 3)],
                                   lines[size_t((i + 1) % 3)], asked, known, i);
        if (least > most)
            return {most + 1, 0};
    }
    const Line &last = lines[size_t(typedLetters % 3)];
    Nearness best{most + 1, 0};
    for (int j = 0; j <= int(known.size()); ++j) {
        if (last[size_t(j)] < best.mistakes)
            best = {last[size_t(j)], j};
    }
    return best;
}

QStringList WordBook::meant(const QString &typed, int limit) const
{
    const auto first =
        std::lower_bound(m_words.begin(), m_words.end(), typed,
                         [](const Word &word, const QString &text) { return word.text < text; });
    if (first != m_words.end() && first->text.startsWith(typed))
        return {typed};
    int most = forgiven(typed.size());
    if (most == 0)
        return {};
    QHash<QString, int> names;
    for (const Word &word : m_words) {
        const Nearness near = nearness(typed, word.text, most);
        if (near.mistakes > most || near.letters < leastLetters)
            continue;
        if (near.mistakes < most) { // nearer than all before
            most = near.mistakes;
            names.clear();
        }
        names[word.text.left(near.letters)] += word.names;
    }
    QStringList meant = names.keys();
    std::sort(meant.begin(), meant.end(), [&](const QString &a, const QString &b) {
        return std::pair(-names[a], a) < std::pair(-names[b], b);
    });
    return meant.mid(0, limit);
}

} // namespace cabas
