// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopkeyring.h"

#include "core/outbox/mailsecret.h"
#include "tests/support/registry.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace cabas;
using namespace cabas::ui;

namespace {

/// A keyring as a desktop has one, of one collection and one item, on a thread of its own.
class FakeService : public QDBusVirtualObject {
public:
    bool isLocked = false; ///< the collection asks its owner first
    QString secret;        ///< null: no item
    QMap<QString, QString> attributes;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        bus.send(answerTo(message));
        return true;
    }

private:
    QDBusMessage answerTo(const QDBusMessage &message)
    {
        const QString asked = message.member();
        const QDBusObjectPath none(u"/"_qs);
        const QDBusObjectPath item(u"/item/1"_qs);
        const auto paths = [](const QList<QDBusObjectPath> &list) {
            return QVariant::fromValue(list);
        };
        if (asked == u"OpenSession")
            return message.createReply({QVariant::fromValue(QDBusVariant(QString())),
                                        QVariant::fromValue(QDBusObjectPath(u"/session/1"_qs))});
        if (asked == u"ReadAlias")
            return message.createReply(QVariant::fromValue(QDBusObjectPath(u"/collection/1"_qs)));
        if (asked == u"Get")
            return message.createReply(QVariant::fromValue(QDBusVariant(isLocked)));
        if (asked == u"SearchItems") {
            const auto wanted = qdbus_cast<QMap<QString, QString>>(message.arguments().value(0));
            const bool isFound = !secret.isNull() && wanted == attributes;
            return message.createReply(
                {paths(isFound ? QList<QDBusObjectPath>{item} : QList<QDBusObjectPath>{}),
                 paths({})});
        }
        if (asked == u"CreateItem") {
            if (isLocked)
                return message.createReply({QVariant::fromValue(none),
                                            QVariant::fromValue(QDBusObjectPath(u"/prompt/1"_qs))});
            const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
            attributes = qdbus_cast<QMap<QString, QString>>(
                properties.value(u"org.freedesktop.Secret.Item.Attributes"_qs));
            const auto sent = message.arguments().value(1).value<QDBusArgument>();
            QDBusObjectPath session;
            QByteArray parameters;
            QByteArray value;
            QString type;
            sent.beginStructure();
            sent >> session >> parameters >> value >> type;
            sent.endStructure();
            secret = QString::fromUtf8(value);
            return message.createReply({QVariant::fromValue(item), QVariant::fromValue(none)});
        }
        if (asked == u"GetSecret") {
            QDBusArgument sent;
            sent.beginStructure();
            sent << QDBusObjectPath(u"/session/1"_qs) << QByteArray() << secret.toUtf8()
                 << u"text/plain"_qs;
            sent.endStructure();
            return message.createReply(QVariant::fromValue(sent));
        }
        if (asked == u"Delete") {
            secret = QString();
            return message.createReply(QVariant::fromValue(none));
        }
        return message.createErrorReply(QDBusError::UnknownMethod, asked);
    }
};

} // namespace

/// The keyring on a bus of the test's own.
class TestDesktopKeyring : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QThread m_thread;
    FakeService m_service;
    QString m_address;

    void offer()
    {
        m_service.moveToThread(&m_thread);
        m_thread.start();
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"keyring-there"_qs);
        QVERIFY(bus.registerVirtualObject(u"/"_qs, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_qs));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_qs).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(u"dbus-daemon"_qs,
                       {u"--session"_qs, u"--nofork"_qs, u"--print-address=1"_qs});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        Keyring::setOfProgram(nullptr);
        m_thread.quit();
        m_thread.wait();
        for (const QString &name : {u"keyring-here"_qs, u"keyring-there"_qs})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void aPasswordLiesInOnePlace()
    {
        const QTemporaryDir folder;
        const QString file = MailSecret::fileOf(folder.path(), u"shop-1"_qs);
        DesktopKeyring keyring(QDBusConnection::connectToBus(m_address, u"keyring-here"_qs));
        // No keyring on this desktop: the sealed file.
        Keyring::setOfProgram(&keyring);
        QVERIFY(!keyring.read(u"shop-1"_qs));
        QVERIFY(!keyring.write(u"shop-1"_qs, u"x"_qs));
        QVERIFY(MailSecret::write(folder.path(), u"shop-1"_qs, u"first wörd"_qs).ok());
        QVERIFY(QFile::exists(file));
        // There is one: what is typed from now on goes there, and the file goes.
        offer();
        QCOMPARE(MailSecret::read(folder.path(), u"shop-1"_qs), u"first wörd"_qs);
        QVERIFY(MailSecret::write(folder.path(), u"shop-1"_qs, u"sécond"_qs).ok());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(m_service.secret, u"sécond"_qs);
        QCOMPARE(m_service.attributes.value(u"shop"_qs), u"shop-1"_qs);
        QCOMPARE(MailSecret::read(folder.path(), u"shop-1"_qs), u"sécond"_qs);
        QCOMPARE(MailSecret::read(folder.path(), u"shop-2"_qs), QString());
        // Locked: nobody is asked, the file again, and nothing old stays behind.
        m_service.isLocked = true;
        QVERIFY(MailSecret::write(folder.path(), u"shop-1"_qs, u"third"_qs).ok());
        QVERIFY(QFile::exists(file));
        QVERIFY(m_service.secret.isNull());
        QCOMPARE(MailSecret::read(folder.path(), u"shop-1"_qs), u"third"_qs);
        QVERIFY(MailSecret::write(folder.path(), u"shop-1"_qs, QString()).ok());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(MailSecret::read(folder.path(), u"shop-1"_qs), QString());
    }
};

CABAS_TEST(TestDesktopKeyring)
#include "tst_desktopkeyring.moc"
