// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/tidy/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <ctime>

namespace cabas::test {

/// The whole tree against every rule of the house, in one pass that reads each file once.
class TestTidy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::clock_t before = std::clock();
        Findings layerFindings;
        const Layers layers = Layers::read(read(u"tests/tidy/layers.txt"_qs), layerFindings);
        add("layers", layerFindings);
        for (const QString &folder : {u"core"_qs, u"ui"_qs, u"app"_qs, u"tests"_qs})
            readFolder(folder);
        for (const Source &source : m_sources)
            checkFile(source, layers);
        Findings mirror;
        checkTestsMirror(m_sources, mirror);
        add("mirror", mirror);
        m_seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    }

    void codeKeepsTheRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const Rule &rule : fileRules())
            QTest::newRow(rule.name) << QByteArray(rule.name);
        QTest::newRow("layers") << QByteArray("layers");
        QTest::newRow("mirror") << QByteArray("mirror");
    }

    void codeKeepsTheRules()
    {
        QFETCH(QByteArray, rule);
        verify(m_findings.value(rule));
    }

    void theTopLevelIsShort()
    {
        QList<QByteArray> entries;
        const QDir top(QStringLiteral(CABAS_SOURCE_DIR));
        for (const QString &entry :
             top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            entries.append(entry.toUtf8());
        Findings findings;
        checkTopLevel(entries, findings);
        verify(findings);
    }

    void translationsAreWhole()
    {
        Findings findings;
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/translations"));
        for (const QString &name : folder.entryList({u"*.ts"_qs}, QDir::Files))
            checkTranslations(source(u"translations/"_qs + name), findings);
        const QDir parts(folder.filePath(u"parts"_qs));
        for (const QString &name : parts.entryList({u"*.tsv"_qs}, QDir::Files))
            checkTranslationParts(source(u"translations/parts/"_qs + name), findings);
        verify(findings);
    }

    void theWholeTreeWasRead()
    {
        QVERIFY2(m_sources.size() > 10, "the tree was not found");
        // Meant to stay about a second; a slower machine is no fault of the tree's.
        qInfo("%zu files in %.2f s of processor", m_sources.size(), m_seconds);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(QStringLiteral(CABAS_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Source source(const QString &path) { return Source(path.toUtf8(), read(path)); }

    void readFolder(const QString &folder)
    {
        const QString top = QStringLiteral(CABAS_SOURCE_DIR "/");
        QDirIterator files(top + folder, {u"*.cpp"_qs, u"*.h"_qs, u"*.sql"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().sliced(top.size());
            // The floors of the benchmarks are used as they were given.
            if (!path.startsWith(u"tests/bench/floor/"_qs))
                m_sources.push_back(source(path));
        }
    }

    void checkFile(const Source &source, const Layers &layers)
    {
        for (const Rule &rule : fileRules()) {
            const bool concernsSql = rule.check == checkSqlSubset || rule.check == checkSizes;
            if (!source.isCpp() && !concernsSql)
                continue;
            Findings findings;
            rule.check(source, findings);
            add(rule.name, findings);
        }
        Findings findings;
        layers.check(source, findings);
        add("layers", findings);
    }

    void add(const char *rule, const Findings &findings)
    {
        Findings &all = m_findings[rule];
        all.insert(all.end(), findings.begin(), findings.end());
    }

    static void verify(const Findings &findings)
    {
        for (const Finding &finding : findings)
            qWarning("%s:%d: %s", finding.path.constData(), finding.line,
                     finding.message.constData());
        QVERIFY2(findings.empty(),
                 qPrintable(QString::number(findings.size()) + u" places break a house rule"_qs));
    }

    std::vector<Source> m_sources;
    QHash<QByteArray, Findings> m_findings;
    double m_seconds = 0;
};

CABAS_TEST(TestTidy)

} // namespace cabas::test

#include "tst_tidy.moc"
