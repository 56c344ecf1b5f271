// SPDX-License-Identifier: GPL-3.0-or-later
// The documents name what is there: files, rooms, classes, tables and tests.
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString root = QStringLiteral(CABAS_SOURCE_DIR "/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// README and all pages of docs but the guide, which speaks to people of the shop.
QStringList pages()
{
    QStringList found{root + QStringLiteral("README.md")};
    for (const char *folder : {"docs", "docs/rooms"}) {
        const QDir dir(root + QString::fromLatin1(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.md")}, QDir::Files))
            found.append(dir.filePath(name));
    }
    return found;
}

/// Every word of the sources, and the name of every file.
QSet<QString> knownWords()
{
    QSet<QString> words;
    for (const char *folder : {"core", "ui", "app", "tests", "packaging"}) {
        QDirIterator files(root + QString::fromLatin1(folder), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            words.insert(files.fileInfo().completeBaseName());
            const QString suffix = files.fileInfo().suffix();
            if (suffix != u"cpp" && suffix != u"h" && suffix != u"sql" && suffix != u"txt")
                continue;
            QString word;
            for (const QChar each : textOf(path) + u' ') {
                if (each.isLetterOrNumber() || each == u'_') {
                    word += each;
                } else if (!word.isEmpty()) {
                    words.insert(std::exchange(word, QString()));
                }
            }
        }
    }
    return words;
}

/// What stands between backticks on a page, blocks of commands left out.
QStringList quoted(const QString &page)
{
    static const QRegularExpression block(QStringLiteral("```.*?```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quote(QStringLiteral("`([^`\n]+)`"));
    QStringList found;
    auto each = quote.globalMatch(QString(textOf(page)).remove(block));
    while (each.hasNext())
        found.append(each.next().captured(1));
    return found;
}

} // namespace

class TestDocs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([\\w./-]+)\\)"));
        int links = 0;
        for (const QString &page : pages()) {
            auto each = link.globalMatch(textOf(page));
            for (; each.hasNext(); ++links) {
                const QString to = each.next().captured(1);
                QVERIFY2(QFile::exists(QFileInfo(page).dir().filePath(to)), qPrintable(page + to));
            }
            for (const QString &name : quoted(page)) {
                static const QRegularExpression file(QStringLiteral("docs/[\\w/]+\\.md"));
                if (!file.match(name).hasMatch() || name.contains(QStringLiteral("ROOM")))
                    continue;
                ++links;
                QVERIFY2(QFile::exists(root + name), qPrintable(page + name));
            }
        }
        QVERIFY(links > 30);
    }

    void everyRoomStandsInTheTable()
    {
        const QString map = textOf(root + QStringLiteral("docs/ARCHITECTURE.md"));
        for (const QString &room :
             QDir(root + QStringLiteral("core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(map.contains(QStringLiteral("| `%1` |").arg(room)), qPrintable(room));
    }

    void everyNameIsThere()
    {
        static const QRegularExpression name(
            QStringLiteral("^(?:[A-Z][a-z]\\w*[A-Z]\\w*(?:::\\w+)?(?:\\(\\))?|tst_\\w+)$"));
        static const QRegularExpression word(QStringLiteral("\\w+"));
        const QSet<QString> known = knownWords();
        int names = 0;
        for (const QString &page : pages()) {
            for (const QString &each : quoted(page)) {
                if (!name.match(each).hasMatch())
                    continue;
                auto part = word.globalMatch(each);
                for (; part.hasNext(); ++names) {
                    const QString needed = part.next().captured(0);
                    QVERIFY2(known.contains(needed), qPrintable(page + u' ' + needed));
                }
            }
        }
        QVERIFY(names > 200);
    }
};

CABAS_TEST(TestDocs)
#include "tst_docs.moc"
