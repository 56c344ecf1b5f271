// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace cabas::test {

/// translations/update on a small tree of its own: what it fills, mends and refuses.
class TestTranslationTool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(u"/usr/lib/qt6/bin/lupdate"_qs).isExecutable())
            QSKIP("lupdate is not installed (packaging/deps installs qt6-l10n-tools)");
    }

    void init()
    {
        m_tree = std::make_unique<QTemporaryDir>();
        for (const QString &folder : {u"core"_qs, u"ui"_qs, u"app"_qs, u"translations/parts"_qs})
            QVERIFY(QDir(m_tree->path()).mkpath(folder));
        QVERIFY(QFile::copy(QStringLiteral(CABAS_SOURCE_DIR "/translations/update"),
                            m_tree->filePath(u"translations/update"_qs)));
        write("ui/a.cpp", "namespace cabas::ui { class A { Q_OBJECT };\n"
                          "void A::f() { tr(\"Sell?\"); tr(\"%n product(s)\", \"\", 2); } }\n");
    }

    void fillsAndMends()
    {
        write("translations/parts/a.tsv", "A\tSell?\tVendre l'oeuf ?\n"
                                          "\t%n product(s)\t%n produit|%n produits\n");
        QCOMPARE(update(), 0);
        const QString french = read("translations/cabas_fr.ts");
        QVERIFY(french.contains(u"<name>cabas::ui::A</name>"));
        QVERIFY(french.contains(u"Vendre l’oeuf\u00A0?"));
        QVERIFY(french.contains(u"<numerusform>%n produits</numerusform>"));
        QVERIFY(!french.contains(u"unfinished"));
        const QString english = read("translations/cabas_en.ts");
        QVERIFY(english.contains(u"<numerusform>%n product</numerusform>"));
        QVERIFY(!english.contains(u"Sell?"));
        QCOMPARE(update({u"--check"_qs}), 0);
    }

    void namesWhatHasNoFrench()
    {
        write("translations/parts/a.tsv", "A\t%n product(s)\t%n produit|%n produits\n");
        QCOMPARE(update(), 1);
        QVERIFY2(m_said.contains(u"cabas::ui::A\tSell?\t"), qPrintable(m_said));
        QVERIFY(!m_said.contains(u"%n product(s)"));
    }

    void aMissingPluralFormIsMissing()
    {
        write("translations/parts/a.tsv", "A\tSell?\tVendre ?\nA\t%n product(s)\t%n produits\n");
        QCOMPARE(update(), 1);
        QVERIFY2(m_said.contains(u"%n product(s)"), qPrintable(m_said));
    }

    void theCheckSeesAnOldFile()
    {
        write("translations/parts/a.tsv", "A\tSell?\tVendre ?\n"
                                          "A\t%n product(s)\t%n produit|%n produits\n");
        QCOMPARE(update({u"--check"_qs}), 1);
        QVERIFY(!QFileInfo::exists(m_tree->filePath(u"translations/cabas_fr.ts"_qs)));
        QCOMPARE(update(), 0);
        write("translations/parts/a.tsv", "A\tSell?\tCéder ?\n"
                                          "A\t%n product(s)\t%n produit|%n produits\n");
        QCOMPARE(update({u"--check"_qs}), 1);
        QVERIFY2(m_said.contains(u"out of date"), qPrintable(m_said));
    }

    void contradictionsAndBrokenLinesAreRefused()
    {
        write("translations/parts/a.tsv", "A\tSell?\tVendre ?\n");
        write("translations/parts/b.tsv", "A\tSell?\tCéder ?\n");
        QCOMPARE(update(), 1);
        QVERIFY2(m_said.contains(u"b.tsv:1") && m_said.contains(u"a.tsv:1"), qPrintable(m_said));
        write("translations/parts/b.tsv", "A\tSell?\n");
        QCOMPARE(update(), 1);
        QVERIFY2(m_said.contains(u"b.tsv:1"), qPrintable(m_said));
    }

private:
    void write(const char *path, const char *text)
    {
        QFile file(m_tree->filePath(QString::fromLatin1(path)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    QString read(const char *path) const
    {
        QFile file(m_tree->filePath(QString::fromLatin1(path)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    int update(const QStringList &arguments = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_tree->filePath(u"translations/update"_qs), arguments);
        process.waitForFinished();
        m_said = QString::fromUtf8(process.readAll());
        return process.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_tree;
    QString m_said;
};

CABAS_TEST(TestTranslationTool)

} // namespace cabas::test

#include "tst_translationtool.moc"
