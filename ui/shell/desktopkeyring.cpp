// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopkeyring.h"

#include "ui/shell/sentsecret.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace cabas::ui {

namespace {

constexpr int patienceMs = 2000;

using Attributes = QMap<QString, QString>;

QString service()
{
    return u"org.freedesktop.secrets"_qs;
}
QString servicePath()
{
    return u"/org/freedesktop/secrets"_qs;
}
/// An interface of the Secret Service.
QString secretApi(const QString &name)
{
    return u"org.freedesktop.Secret."_qs + name;
}

/// What finds the secret again; nothing of it is secret.
Attributes attributesOf(const QString &shopUuid)
{
    return {{u"application"_qs, u"cabas"_qs}, {u"what"_qs, u"mailbox"_qs}, {u"shop"_qs, shopUuid}};
}

} // namespace

DesktopKeyring::DesktopKeyring(QDBusConnection bus) : m_bus(std::move(bus))
{
    qDBusRegisterMetaType<SentSecret>();
    qDBusRegisterMetaType<Attributes>();
}

bool DesktopKeyring::isThere() const
{
    return m_bus.isConnected() && m_bus.interface()->isServiceRegistered(service());
}

QDBusMessage DesktopKeyring::call(const QString &path, const QString &interface,
                                  const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return m_bus.call(message, QDBus::Block, patienceMs);
}

QString DesktopKeyring::openSession() const
{
    const QDBusMessage answer = call(servicePath(), secretApi(u"Service"_qs), u"OpenSession"_qs,
                                     {u"plain"_qs, QVariant::fromValue(QDBusVariant(QString()))});
    return answer.arguments().value(1).value<QDBusObjectPath>().path();
}

QString DesktopKeyring::itemOf(const QString &shopUuid) const
{
    const QDBusMessage answer = call(servicePath(), secretApi(u"Service"_qs), u"SearchItems"_qs,
                                     {QVariant::fromValue(attributesOf(shopUuid))});
    const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
    return unlocked.isEmpty() ? QString() : unlocked.first().path();
}

QString DesktopKeyring::openCollection() const
{
    const QDBusMessage named =
        call(servicePath(), secretApi(u"Service"_qs), u"ReadAlias"_qs, {u"default"_qs});
    const QString path = named.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.size() < 2) // "/" is none
        return {};
    const QDBusReply<QDBusVariant> isLocked =
        call(path, u"org.freedesktop.DBus.Properties"_qs, u"Get"_qs,
             {secretApi(u"Collection"_qs), u"Locked"_qs});
    return isLocked.isValid() && !isLocked.value().variant().toBool() ? path : QString();
}

std::optional<QString> DesktopKeyring::read(const QString &shopUuid)
{
    if (!isThere())
        return std::nullopt;
    const QString item = itemOf(shopUuid);
    const QString session = item.isEmpty() ? QString() : openSession();
    if (session.isEmpty())
        return std::nullopt;
    const QDBusMessage answer = call(item, secretApi(u"Item"_qs), u"GetSecret"_qs,
                                     {QVariant::fromValue(QDBusObjectPath(session))});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return std::nullopt;
    return QString::fromUtf8(qdbus_cast<SentSecret>(answer.arguments().value(0)).value);
}

bool DesktopKeyring::write(const QString &shopUuid, const QString &secret)
{
    const QString collection = isThere() ? openCollection() : QString();
    const QString session = collection.isEmpty() ? QString() : openSession();
    if (session.isEmpty())
        return false;
    const QVariantMap properties{
        {secretApi(u"Item.Label"_qs), u"Cabas"_qs},
        {secretApi(u"Item.Attributes"_qs), QVariant::fromValue(attributesOf(shopUuid))}};
    const SentSecret sent{QDBusObjectPath(session), {}, secret.toUtf8(), u"text/plain"_qs};
    const QDBusMessage answer = call(collection, secretApi(u"Collection"_qs), u"CreateItem"_qs,
                                     {properties, QVariant::fromValue(sent), true});
    // A question to the person instead of an item is left unanswered: nothing was kept then.
    const QString item = answer.arguments().value(0).value<QDBusObjectPath>().path();
    return answer.type() == QDBusMessage::ReplyMessage && item.size() > 1 &&
           read(shopUuid) == secret;
}

void DesktopKeyring::remove(const QString &shopUuid)
{
    const QString item = isThere() ? itemOf(shopUuid) : QString();
    if (!item.isEmpty())
        call(item, secretApi(u"Item"_qs), u"Delete"_qs, {});
}

} // namespace cabas::ui
