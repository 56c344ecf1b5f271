// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "core/access/accessservice.h"
#include "core/db/backup.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"

#include <QTest>
#include <QtEndian>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int versionOffset = 60;
constexpr int applicationOffset = 68;

} // namespace

/// Whatever is wrong with a file is said, with what to do instead.
class TestOpening : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;

    /// A whole copy of the shop under another name.
    QString copy(const QString &name)
    {
        const QString path = m_data->folder() + u'/' + name;
        if (!Backup::copy(m_data->path(), path))
            qFatal("no copy");
        return path;
    }
    static void writeNumber(const QString &path, int offset, qint32 number)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        const qint32 big = qToBigEndian(number);
        file.write(reinterpret_cast<const char *>(&big), sizeof big);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
    }
    void cleanup()
    {
        m_data.reset();
        m_settings.reset();
    }

    void aGoodFileOpensWithoutAWord()
    {
        Ask::Script script;
        QString file = m_data->path();
        QVERIFY(Opening::open(file, {}));
        QVERIFY(script.asked().isEmpty());
    }

    void eachProblemHasItsTitleAndAWayOut_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("title");
        QTest::newRow("absent") << u"absent"_qs << u"The shop’s file is not there"_qs;
        QTest::newRow("newer") << u"newer"_qs << u"This file is from a newer Cabas"_qs;
        QTest::newRow("foreign") << u"foreign"_qs << u"This is not the file of a shop"_qs;
        QTest::newRow("text") << u"text"_qs << u"This file is damaged, or not a shop"_qs;
        QTest::newRow("folder") << u"folder"_qs << u"This file cannot be opened"_qs;
    }
    void eachProblemHasItsTitleAndAWayOut()
    {
        QFETCH(QString, problem);
        QFETCH(QString, title);
        QString file = m_data->folder() + u"/none.cabas"_qs;
        if (problem == u"newer") {
            file = copy(u"newer.cabas"_qs);
            writeNumber(file, versionOffset, 9999);
        } else if (problem == u"foreign") {
            file = copy(u"foreign.cabas"_qs);
            writeNumber(file, applicationOffset, 7);
        } else if (problem == u"text") {
            QFile text(file);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(QByteArray(4096, 'x'));
        } else if (problem == u"folder") {
            file = m_data->folder();
        }
        Ask::Script script;
        script.answer(u"Choose another file"_qs);
        script.answer(m_data->path());
        const auto shop = Opening::open(file, {});
        QCOMPARE(script.asked().value(0), title);
        QVERIFY(shop != nullptr);
        QCOMPARE(file, m_data->path());
    }

    void aMissingJournalIsAskedAbout()
    {
        const QString file = copy(u"alone.cabas"_qs);
        QVERIFY(ShopFile::open(file)); // from now on it keeps a journal
        for (const QString &answer : {u"Leave"_qs, u"Open it as it is"_qs}) {
            QFile index(file + u"-shm"_qs);
            QVERIFY(index.open(QIODevice::WriteOnly));
            index.write(QByteArray(32768, '\0'));
            index.close();
            Ask::Script script;
            script.answer(answer);
            QString wanted = file;
            QCOMPARE(Opening::open(wanted, {}) != nullptr, answer != u"Leave");
            QCOMPARE(script.asked().value(0), u"The last work of this shop may be missing"_qs);
        }
    }

    void leavingOpensNothing()
    {
        Ask::Script script;
        QString file = m_data->folder() + u"/none.cabas"_qs;
        QVERIFY(Opening::open(file, {}) == nullptr);
        QCOMPARE(script.asked().size(), 1);
    }

    void aDamagedFileIsReplacedByABackup()
    {
        const QString backup = copy(u"backup.cabas"_qs);
        const QString damaged = m_data->folder() + u"/damaged.cabas"_qs;
        QFile text(damaged);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("nothing of a shop");
        text.close();
        const QString restored = m_data->folder() + u"/restored.cabas"_qs;
        Ask::Script script;
        script.answer(u"Restore a backup"_qs);
        script.answer(backup);
        script.answer(restored);
        QString file = damaged;
        QVERIFY(Opening::open(file, {}));
        QCOMPARE(file, restored);
        QVERIFY(QFileInfo::exists(damaged));
    }

    void aDamagedFileIsSalvaged()
    {
        const QString damaged = copy(u"damaged.cabas"_qs);
        QFile bytes(damaged);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.write(QByteArray(4096, 'x'));
        bytes.close();
        const QString fresh = m_data->folder() + u"/salvaged.cabas"_qs;
        Ask::Script script;
        script.answer(u"Salvage what can be read"_qs);
        script.answer(fresh);
        QString file = damaged;
        QVERIFY(Opening::open(file, {}));
        QCOMPARE(file, fresh);
        QVERIFY(script.asked().last().contains(u"was read"_qs) ||
                script.asked().last().contains(u"were read"_qs));
    }

    void theStickIsOneOfTheFirstChoices()
    {
        Ask::Script script;
        script.answer(u"From a stick"_qs);
        script.answer(m_data->path());
        QString file;
        QVERIFY(Opening::open(file, {}));
        QCOMPARE(file, m_data->path());
    }

    void theFirstStartBeginsAShop()
    {
        const QString path = m_data->folder() + u"/new.cabas"_qs;
        Ask::Script script;
        script.answer(u"New shop"_qs);
        script.answer(u"La Glaneuse"_qs);
        script.answer(path);
        QString file;
        const auto shop = Opening::open(file, {m_data->folder(), {}, {}});
        QVERIFY(shop != nullptr);
        QCOMPARE(shop->profile().name, u"La Glaneuse"_qs);
        QCOMPARE(script.asked().value(0), u"Welcome to Cabas"_qs);
    }

    void aFileThatCanOnlyBeReadSaysSo()
    {
        const QString file = copy(u"locked.cabas"_qs);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        if (QFileInfo(file).isWritable())
            QSKIP("this person may write everything");
        Ask::Script script;
        script.answer(u"Look at it"_qs);
        QString opened = file;
        const auto shop = Opening::open(opened, {});
        QVERIFY(shop != nullptr);
        QVERIFY(shop->db().isReadOnly());
        QCOMPARE(script.asked().value(0), u"This file can only be read here"_qs);
    }

    void aPinIsAskedInTheWindow()
    {
        AccessService access(m_data->db());
        QVERIFY(access.setPin(m_data->session(), m_data->owner(), {}, u"4863"_qs));
        QString file = m_data->path();
        const auto shop = Opening::open(file, {});
        Ask::Script script;
        const QString owner = access.signInNames()->front().name;
        QVERIFY(!Opening::sessionAtStart(*shop, owner));
        QVERIFY(!Opening::sessionAtStart(*shop, {}));
        QVERIFY(script.asked().isEmpty());
        QVERIFY(!Opening::sessionAtStart(*shop, u"nobody-of-that-name"_qs));
        QCOMPARE(script.asked().size(), 1);
        MainWindow window(*shop, Opening::nobody(*shop));
        window.askWhoIsThere();
        window.QMainWindow::show();
        QVERIFY(window.findChild<QWidget *>(u"page-login"_qs)->isVisible());
        QVERIFY(window.page() == nullptr);
        QVERIFY(!window.desk().may(Permission::ViewStock));
    }
};

CABAS_TEST(TestOpening)
#include "tst_opening.moc"
