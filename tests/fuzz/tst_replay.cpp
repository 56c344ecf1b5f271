// SPDX-License-Identifier: GPL-3.0-or-later
// covers nothing by name: every reader of foreign bytes, as tests/fuzz lists them.
#include "tests/fuzz/entries.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

namespace cabas::test {

namespace {

using Seeds = std::vector<QByteArray>;

void readFolder(const QString &path, qsizetype longest, Seeds &seeds)
{
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() <= longest)
            seeds.push_back(file.readAll());
    }
}

/// What an entry begins with: its own corpus, and samples that other tests use too.
Seeds seedsOf(const FuzzTarget &entry)
{
    const QString root = QStringLiteral(CABAS_SOURCE_DIR "/");
    Seeds seeds;
    readFolder(root + u"tests/fuzz/corpus/"_qs + QLatin1String(entry.name), entry.longest, seeds);
    QFile samples(root + u"tests/fuzz/samples.txt"_qs);
    if (!samples.open(QIODevice::ReadOnly))
        return seeds;
    for (const QByteArray &line : samples.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == entry.name)
            readFolder(root + QString::fromLatin1(words[1]), entry.longest, seeds);
    }
    return seeds;
}

/// Changes bytes as a damaged or hostile file has them, the same for the same seed.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray changed(const Seeds &seeds, qsizetype longest)
    {
        QByteArray bytes = seeds[below(seeds.size())];
        const size_t changes = 1 + below(4);
        for (size_t at = 0; at < changes; ++at)
            change(bytes, seeds[below(seeds.size())]);
        return bytes.left(longest);
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    qsizetype place(const QByteArray &bytes) { return qsizetype(below(size_t(bytes.size()) + 1)); }

    void change(QByteArray &bytes, const QByteArray &other)
    {
        static const std::vector<QByteArray> words{"-",
                                                   "999999999999999999999",
                                                   "\x00\xFF",
                                                   "\xED\xA0\x80",
                                                   "<!DOCTYPE a>",
                                                   "\"",
                                                   "]]>",
                                                   "-9223372036854775808",
                                                   "1e308",
                                                   "\r\n",
                                                   "&a;",
                                                   "';--",
                                                   "null",
                                                   "0000",
                                                   ",",
                                                   "../../x",
                                                   "\xE2\x80\xAE",
                                                   "[[[["};
        const qsizetype at = place(bytes);
        const qsizetype length = qsizetype(below(16));
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(m_random());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, words[below(words.size())]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(place(bytes), 8 * length));
            break;
        case 4:
            bytes = bytes.left(at) + other.mid(place(other));
            break;
        default:
            bytes.replace(at, length, words[below(words.size())]);
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// Feeds each reader its corpus, then seeded mutations of it: fewer and poorer ones than libFuzzer
/// finds, but at every build. CABAS_LONG=1 makes fifty times as many.
class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReader_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const FuzzTarget &entry : fuzzTargets())
            QTest::newRow(entry.name) << QByteArray(entry.name);
    }

    void everyReader()
    {
        QFETCH(QByteArray, name);
        const FuzzTarget *entry = fuzzTargetNamed(name.constData());
        QVERIFY(entry != nullptr);
        const Seeds seeds = seedsOf(*entry);
        QVERIFY2(!seeds.empty(), "it has neither a corpus nor samples");
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &seed : seeds)
            entry->feed(seed);
        const int times = qEnvironmentVariableIsSet("CABAS_LONG") ? 50 : 1;
        Mutator mutator(9);
        qint64 slowest = 0;
        for (int at = 0; at < entry->mutations * times; ++at) {
            const qint64 before = timer.elapsed();
            entry->feed(mutator.changed(seeds, entry->longest));
            slowest = std::max(slowest, timer.elapsed() - before);
        }
        qInfo("%d seeds, %d mutations, %lld ms, the slowest %lld", int(seeds.size()),
              entry->mutations * times, timer.elapsed(), slowest);
    }
};

} // namespace cabas::test

using cabas::test::TestReplay;
CABAS_TEST(TestReplay)
#include "tst_replay.moc"
