// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

namespace cabas::test {

/// A sandbox shop with some products and members, a till that is open, a delivery under way: what
/// tests/fuzz/seed.jsonl says.
class Sandbox {
public:
    Sandbox();

    QString path() const { return m_folder.filePath(QStringLiteral("shop.cabas")); }
    QString folder() const { return m_folder.path(); }
    /// The clock that every action begins at, 2026-03-10 08:00 UTC.
    static const QDateTime &start();
    Shop &shop() { return *m_shop; }
    const Session &session() const { return *m_session; }

    /// The answer to a line of `cabas run`; what it did stays.
    QJsonObject play(const QByteArray &line);
    QJsonObject play(const QJsonObject &action);
    /// The same in a transaction that is undone, so that every line finds the same shop.
    QJsonObject tryOut(const QByteArray &line);
    /// The bytes of its file, with nobody in it any more.
    QByteArray close();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;
    std::optional<Session> m_session;
};

} // namespace cabas::test
