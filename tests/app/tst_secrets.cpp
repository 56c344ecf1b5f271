// SPDX-License-Identifier: GPL-3.0-or-later
// LOG-1 and private files: what is secret is said nowhere, and what is written is the user's alone.
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestSecrets : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_said; ///< what the program complained of, and its audit: not what was asked for

    static constexpr const char *pin = "48213957";
    static constexpr const char *wrongPin = "99887713";
    static constexpr const char *newPin = "73519264";

    QByteArray cabas(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      arguments + QStringList{u"--keys"_qs, m_folder.filePath(u"keys"_qs),
                                              u"--lang"_qs, u"en"_qs});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("cabas does not end");
        const QByteArray answer = process.readAllStandardOutput();
        m_said += process.readAllStandardError();
        if (input.contains("audit.list"))
            m_said += answer;
        return answer;
    }
    QString secretFile(const QString &name, const QByteArray &secret)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file for a secret");
        file.write(secret);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"shop/shop.cabas"_qs);
        QDir(m_folder.path()).mkpath(u"shop/backups"_qs);
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
    }

    void secretsAreSaidNowhere()
    {
        QByteArray script = R"({"do":"user.add","name":"ada","role":"coordinator","pin":"PIN"}
{"do":"product.find","text":"a","as":"ada","pin":"WRONG"}
{"do":"product.find","text":"a","as":"ada","pin":"PIN"}
{"do":"user.pin","user":"ada","pin":"1234"}
{"do":"member.add","name":"Zoe Canary","email":"canary@example.org"}
{"do":"member.add","name":"Zoe Canary","email":"canary@example.org","number":1}
{"do":"product.find","text":"a","approved_by":"ada","approver_pin":"WRONG"}
{"do":"bank.account","code":"512","iban":"FR7630006000011234567890189","name":"x"}
)";
        script.replace("PIN", pin).replace("WRONG", wrongPin);
        cabas({u"run"_qs, m_file, u"--keep-going"_qs}, script);
        cabas({u"run"_qs, m_file}, R"({"do":"audit.list","limit":500})");
        QVERIFY(m_said.contains("access.pin_wrong"));
        for (const char *secret : {pin, wrongPin, "canary@example.org", "11234567890189"})
            QVERIFY2(!m_said.contains(secret), secret);
        QVERIFY(m_said.contains("access.user_add"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(pin) && !bytes.contains(wrongPin));
    }

    void theOwnerComesBackByTheCode()
    {
        const QByteArray answer = cabas({u"run"_qs, m_file}, R"({"do":"user.recovery"})");
        const QString code = QJsonDocument::fromJson(answer)[u"recovery_code"_qs].toString();
        QCOMPARE(code.count(u'-'), 7);
        const QString codeFile = secretFile(u"code.txt"_qs, code.toUtf8() + '\n');
        const QString pinFile = secretFile(u"pin.txt"_qs, newPin);
        const QStringList words{u"user"_qs, u"recover"_qs,        m_file, u"--code-file"_qs,
                                codeFile,   u"--new-pin-file"_qs, pinFile};
        const QByteArray next = cabas(words);
        QVERIFY(QJsonDocument::fromJson(next)[u"ok"_qs].toBool());
        QVERIFY(!cabas({u"run"_qs, m_file}, R"({"do":"user.list"})").contains("owner"));
        QVERIFY(cabas({u"run"_qs, m_file, u"--pin-file"_qs, pinFile}, R"({"do":"user.list"})")
                    .contains("owner"));
        QVERIFY(cabas(words).isEmpty()); // used up
        cabas({u"run"_qs, m_file, u"--pin-file"_qs, pinFile}, R"({"do":"audit.list"})");
        QVERIFY(!m_said.contains(newPin));
    }

    void whatIsWrittenIsTheUsersAlone()
    {
        const QString pinFile = m_folder.filePath(u"pin.txt"_qs);
        cabas({u"backup"_qs, m_file, m_folder.filePath(u"shop/backups"_qs)});
        cabas({u"export"_qs, u"everything"_qs, m_file, m_folder.filePath(u"shop/out"_qs),
               u"--pin-file"_qs, pinFile});
        cabas({u"report"_qs, u"trial-balance"_qs, m_file, u"--from"_qs, u"2026-01-01"_qs,
               u"--to"_qs, u"2026-12-31"_qs, u"--pin-file"_qs, pinFile, u"--out"_qs,
               m_folder.filePath(u"shop/balance.csv"_qs)});
        // While the shop is at work its log lies beside it.
        QProcess atWork;
        atWork.start(QString::fromUtf8(CABAS_PROGRAM),
                     {u"run"_qs, m_file, u"--pin-file"_qs, pinFile, u"--keys"_qs,
                      m_folder.filePath(u"keys"_qs)});
        atWork.write("{\"do\":\"till.open\",\"till\":\"T9\",\"float_cents\":100}\n");
        QVERIFY(atWork.waitForReadyRead());
        QVERIFY(QFile::exists(m_file + u"-wal"_qs));
        int files = 0;
        QStringList mine{m_folder.filePath(u"keys"_qs), m_folder.filePath(u"shop"_qs)};
        QStringList found;
        for (const QString &folder : mine) {
            QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext())
                found << all.next();
        }
        for (const QString &path : found) {
            const QFileInfo info(path);
            ++files;
            const auto others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(info.permissions() & others), qPrintable(info.filePath()));
        }
        QVERIFY2(files >= 7, qPrintable(found.join(u' ')));
        atWork.closeWriteChannel();
        QVERIFY(atWork.waitForFinished());
    }
};

CABAS_TEST(TestSecrets)
#include "tst_secrets.moc"
