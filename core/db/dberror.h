// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <string>

namespace cabas {

/// The database refused or broke. Thrown only in core/db, caught only by Database::write and read,
/// which turn it into a Failure: stores are written as if nothing could fail.
class DbError : public std::exception {
public:
    /// `nativeCode` is the engine's own (SQLite extended code, PostgreSQL SQLSTATE), as text.
    DbError(QString message, QString nativeCode)
        : m_message(std::move(message)), m_nativeCode(std::move(nativeCode)),
          m_what(m_message.toStdString())
    {
    }
    const QString &message() const { return m_message; }
    const QString &nativeCode() const { return m_nativeCode; }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    QString m_message;
    QString m_nativeCode;
    std::string m_what;
};

/// Throws unless `condition` holds: a broken invariant aborts the transaction, in release too.
void require(bool condition, const char *what);

} // namespace cabas
