// SPDX-License-Identifier: GPL-3.0-or-later
// IO-2 and PATH-1 of imports: the program gets no more memory at any point of reading a file of
// others, and archives whose parts are named after places elsewhere. The shop holds all of the file
// or nothing of it, and nothing is written outside.
#include "tests/core/formats/zipmaker.h"
#include "tests/faults/commandshop.h"
#include "tests/support/registry.h"
#include "tests/support/sanitized.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int rows = 500;
/// The exit of a program whose libraries found no room.
constexpr int notLoaded = 127;
constexpr int smallSteps = 8;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray catalogue()
{
    QByteArray csv = "Ref;Nom;PCB;Prix HT\n";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ";Article " + number + " de la maison;6;" + QByteArray::number(1 + i % 9) +
               ",50\n";
    }
    return csv;
}

/// Everything below a folder, with sizes.
QStringList listing(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.contains(u"/keys"_qs) && !path.endsWith(u"-wal") && !path.endsWith(u"-shm"))
            names.append(path);
    }
    names.sort();
    return names;
}

} // namespace

class TestImports : public QObject {
    Q_OBJECT

    static QStringList importing(const CommandShop &shop, const QString &file)
    {
        return {u"import"_qs,     u"catalogue"_qs, shop.path(), file,
                u"--supplier"_qs, u"SOY"_qs,       u"--all"_qs};
    }
    /// What is refused leaves the shop as it was: one serves for all.
    std::unique_ptr<CommandShop> m_shop;

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CommandShop>();
        QVERIFY(m_shop->run("{'do':'supplier.add','name':'Soy','code':'SOY'}\n").areAllOk());
    }

    /// From too little to start with up to enough: refused, ended, or done, and nothing between.
    /// By the MiB where it has just begun, for there the memory of its threads is refused.
    void memoryEndsAnywhere()
    {
        if (isSanitized)
            QSKIP("a sanitizer needs the whole address space");
        const CommandShop &shop = *m_shop;
        const QString file = shop.beside(u"prices.csv"_qs);
        write(file, catalogue());
        int refused = 0;
        int ended = 0;
        bool isDone = false;
        int begun = 0;
        for (qint64 most = 96 * mebibyte; most <= 1024 * mebibyte && !isDone;
             most += begun < smallSteps ? mebibyte : 16 * mebibyte) {
            const auto process = shop.begin(importing(shop, file), {}, most);
            const CommandShop::Said said = CommandShop::end(*process);
            QVERIFY2(process->state() == QProcess::NotRunning, "it goes on for ever");
            begun += said.exit == notLoaded ? 0 : 1;
            const qint64 articles = shop.value(u"SELECT COUNT(*) FROM supplier_articles"_qs);
            isDone = said.exit == 0;
            QVERIFY2(articles == (isDone ? rows : 0) || (said.exit != 0 && articles == rows),
                     said.text.constData());
            refused += said.exit > 0 ? 1 : 0;
            ended += said.exit < 0 ? 1 : 0;
            if (articles == rows)
                isDone = true;
        }
        QVERIFY(isDone);
        QVERIFY2(refused + ended > 0, "no memory was ever refused");
        QCOMPARE(shop.faults(), QString());
        qInfo("COUNT|IO-2, imports|%d sizes of memory: %d refused in words, %d ended, nothing half "
              "read",
              refused + ended + 1, refused, ended);
    }

    /// Parts of packages that are named after other places.
    void partsStayInTheirPackage()
    {
        const CommandShop &shop = *m_shop;
        const QList<QByteArray> names{"../../evil.xml",
                                      "/tmp/cabas-evil.xml",
                                      "C:\\Windows\\evil.xml",
                                      "..\\..\\evil.xml",
                                      QByteArray("xl/a\0b.xml", 10),
                                      "xl/\xE2\x80\xAE"
                                      "lmx.evil",
                                      QByteArray(4096, 'n'),
                                      "CON",
                                      "xl/../../../evil.xml",
                                      "./evil.xml",
                                      "xl//worksheets//evil.xml",
                                      "~/evil.xml",
                                      "$(touch evil)"};
        const QString book = shop.beside(u"prices.xlsx"_qs);
        const QStringList before = listing(QFileInfo(shop.path()).path()) + QStringList(book);
        QStringList expected = before;
        expected.sort();
        int tried = 0;
        for (const QByteArray &name : names) {
            ZipMaker package;
            package.add("[Content_Types].xml", "<Types/>");
            package.add(name, "<evil/>");
            package.add("manifest.json", "{\"files\":[{\"name\":\"" + name.left(200) + "\"}]}");
            write(book, package.bytes());
            const auto importer = shop.begin(importing(shop, book));
            const auto verifier = shop.begin({u"archive"_qs, u"verify"_qs, book});
            for (QProcess *each : {importer.get(), verifier.get()}) {
                QVERIFY2(CommandShop::end(*each).exit > 0, name.constData());
                ++tried;
            }
            QCOMPARE(listing(QFileInfo(shop.path()).path()), expected);
        }
        QVERIFY(!QFile::exists(u"/tmp/cabas-evil.xml"_qs));
        QCOMPARE(shop.faults(), QString());
        qInfo("COUNT|PATH-1|%d packages with names of other places: nothing was written", tried);
    }
};

CABAS_TEST(TestImports)
#include "tst_imports.moc"
