// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordbook.h"

#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

/// Guessing what somebody meant who mistyped.
class TestWordBook : public QObject {
    Q_OBJECT

    static WordBook bookOf(const QStringList &names)
    {
        WordBook book;
        for (const QString &name : names)
            book.add(name);
        book.settle();
        return book;
    }
    static int mistakes(const QString &typed, const QString &word)
    {
        return WordBook::nearness(typed, word, 3).mistakes;
    }

private Q_SLOTS:
    void wordsArePartedByAnythingElse()
    {
        QCOMPARE(wordsOf(u"tomates cerises, bio (250 g)"_qs),
                 QStringList({u"tomates"_qs, u"cerises"_qs, u"bio"_qs, u"250"_qs, u"g"_qs}));
        QCOMPARE(wordsOf(u" - "_qs), QStringList());
    }

    void eachKindOfMistakeIsOne()
    {
        QCOMPARE(mistakes(u"tomate"_qs, u"tomate"_qs), 0);
        QCOMPARE(mistakes(u"tomatte"_qs, u"tomate"_qs), 1);
        QCOMPARE(mistakes(u"tmate"_qs, u"tomate"_qs), 1);
        QCOMPARE(mistakes(u"tonate"_qs, u"tomate"_qs), 1);
        QCOMPARE(mistakes(u"otmate"_qs, u"tomate"_qs), 1);
        QCOMPARE(mistakes(u"carotte"_qs, u"tomate"_qs), 4);
    }

    void aBeginningIsEnough()
    {
        const WordBook::Nearness near = WordBook::nearness(u"chocloa"_qs, u"chocolat"_qs, 1);
        QCOMPARE(near.mistakes, 1);
        QCOMPARE(near.letters, 7);
    }

    void shortWordsAreTakenAsTheyAre()
    {
        QCOMPARE(bookOf({u"lait de brebis"_qs}).meant(u"liat"_qs, 3), QStringList{u"lait"_qs});
        QCOMPARE(bookOf({u"sel fin"_qs}).meant(u"sle"_qs, 3), QStringList());
        QCOMPARE(bookOf({u"lait"_qs}).meant(u"lai"_qs, 3), QStringList{u"lai"_qs});
    }

    void whatMoreNamesHaveComesFirst()
    {
        const WordBook book =
            bookOf({u"poire"_qs, u"poire verte"_qs, u"poivre noir"_qs, u"poireau"_qs});
        QCOMPARE(book.meant(u"poibe"_qs, 1), QStringList{u"poire"_qs});
        QVERIFY(book.meant(u"xylophone"_qs, 3).isEmpty());
    }

    void oneMistakeAnywhereIsForgiven_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void oneMistakeAnywhereIsForgiven()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const QStringList words{u"courgette"_qs, u"noisette"_qs,  u"fromage"_qs, u"miel"_qs,
                                u"aubepine"_qs,  u"lentilles"_qs, u"bleu"_qs,    u"vinaigre"_qs};
        const WordBook book = bookOf(words);
        for (int i = 0; i < 400; ++i) {
            const QString word = words[qsizetype(random() % quint32(words.size()))];
            QString typed = word;
            const qsizetype at = qsizetype(random() % quint32(word.size()));
            const QChar letter(ushort(u'a' + random() % 26));
            switch (random() % 4) {
            case 0:
                typed.insert(at, letter);
                break;
            case 1:
                typed[at] = letter;
                break;
            case 2:
                if (at + 1 < typed.size())
                    typed = word.left(at) + word[at + 1] + word[at] + word.mid(at + 2);
                break;
            default:
                if (word.size() > 4)
                    typed.remove(at, 1);
            }
            bool isFound = false;
            for (const QString &meant : book.meant(typed, 8))
                isFound = isFound || word.startsWith(meant);
            QVERIFY2(isFound, qPrintable(typed + u" for "_qs + word));
        }
    }
};

CABAS_TEST(TestWordBook)
#include "tst_wordbook.moc"
