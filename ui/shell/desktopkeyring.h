// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

namespace cabas::ui {

/// The keyring of the desktop by the Secret Service interface of freedesktop.org, which GNOME's
/// keyring, KWallet and KeePassXC speak. It is neither started nor unlocked by us: where it is not
/// open, a password is kept elsewhere.
class DesktopKeyring : public Keyring {
public:
    explicit DesktopKeyring(QDBusConnection bus = QDBusConnection::sessionBus());

    std::optional<QString> read(const QString &shopUuid) override;
    bool write(const QString &shopUuid, const QString &secret) override;
    void remove(const QString &shopUuid) override;

private:
    bool isThere() const;
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments) const;
    /// The path of a session; empty without one. Secrets go over the person's own bus.
    QString openSession() const;
    /// The item of a shop, where it is unlocked; empty otherwise.
    QString itemOf(const QString &shopUuid) const;
    /// The collection that new secrets go to, where it is unlocked; empty otherwise.
    QString openCollection() const;

    QDBusConnection m_bus;
};

} // namespace cabas::ui
