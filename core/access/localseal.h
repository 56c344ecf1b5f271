// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cabas {

/// Seals a few bytes for this computer alone (XChaCha20-Poly1305): where the user's folder is
/// copied to a stick or another machine, they open no more. Who may read files as this user on this
/// computer opens them: it stands in for a keyring where there is none.
class LocalSeal {
public:
    /// `machine` tells this computer from others; empty where it has no number of its own.
    explicit LocalSeal(QByteArray machine = ofThisComputer()) : m_machine(std::move(machine)) {}

    /// The number that the system gave itself when it was installed.
    static QByteArray ofThisComputer();
    /// Whether bytes begin as sealed ones do.
    static bool isSealed(const QByteArray &bytes);

    /// `about` says what is sealed; the same word opens it.
    QByteArray seal(const QByteArray &plain, const QString &about) const;
    /// Nothing where it was sealed elsewhere, about something else, or altered.
    std::optional<QByteArray> open(const QByteArray &sealed, const QString &about) const;

private:
    QByteArray keyFrom(const QByteArray &salt, const QString &about) const;

    QByteArray m_machine;
};

} // namespace cabas
