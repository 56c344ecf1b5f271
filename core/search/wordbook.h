// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace cabas {

/// The words that names are made of, to guess what somebody meant who mistyped. Holds each word
/// once, however many names have it.
class WordBook {
public:
    /// Adds the words of a folded name; those of fewer than three letters are left out.
    void add(const QString &nameFold);
    /// Sorts what was added, once, before anything is looked up.
    void settle();
    qsizetype size() const { return qsizetype(m_words.size()); }

    /// What was probably meant by a folded word: beginnings of words of the book that are as few
    /// mistakes away as can be, those of the most names first; `limit` at most. A word that begins
    /// one of the book is its own answer.
    QStringList meant(const QString &typed, int limit) const;

    /// So many mistakes are forgiven in a word of that length: none below four letters, one below
    /// eight, then two.
    static int forgiven(qsizetype letters);
    /// The fewest mistakes (a letter too many, missing, wrong, or two swapped) between what was
    /// typed and a beginning of `word`, and how long that beginning is. Above `most` the answer is
    /// `most + 1`.
    struct Nearness {
        int mistakes;
        int letters;
    };
    static Nearness nearness(const QString &typed, const QString &word, int most);

private:
    struct Word {
        QString text;
        int names;
    };
    QHash<QString, int> m_counts;
    std::vector<Word> m_words;
};

/// The words of a folded text: letters and digits, parted by anything else.
QStringList wordsOf(const QString &folded);

} // namespace cabas
