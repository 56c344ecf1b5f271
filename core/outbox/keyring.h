// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cabas {

/// Where the desktop keeps passwords of the person who is signed in, if it does so. A window has
/// one; kiosks, scheduled commands and tests have none.
class Keyring {
public:
    virtual ~Keyring() = default;
    /// Nothing where it is not there, or the keyring is locked: nobody is asked.
    virtual std::optional<QString> read(const QString &shopUuid) = 0;
    /// False where it takes nothing now.
    virtual bool write(const QString &shopUuid, const QString &secret) = 0;
    virtual void remove(const QString &shopUuid) = 0;

    /// That of this program; null without one.
    static Keyring *ofProgram() { return s_ofProgram; }
    /// Set once, before the first window; it must outlive what reads passwords.
    static void setOfProgram(Keyring *keyring) { s_ofProgram = keyring; }

private:
    static inline Keyring *s_ofProgram = nullptr;
};

} // namespace cabas
