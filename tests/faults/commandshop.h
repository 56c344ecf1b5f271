// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace cabas::test {

/// A sandbox that processes of the program work on, one after the other or at once.
class CommandShop {
public:
    struct Said {
        int exit = 0; ///< -1: it crashed, or did not end
        QByteArray text;
        std::vector<QJsonObject> lines;

        bool areAllOk() const;
    };

    CommandShop();
    QString path() const { return m_folder.filePath(QStringLiteral("shop.cabas")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }

    Said cabas(const QStringList &words, const QByteArray &input = {}) const;
    /// `'` stands for `"`.
    Said run(QByteArray actions) const
    {
        return cabas({u"run"_qs, path(), u"--keep-going"_qs, u"--now"_qs, u"2026-03-10T09:00"_qs},
                     actions.replace('\'', '"'));
    }
    /// Begins a command; its input is given whole. With `mostBytes`, memory beyond is refused to
    /// it.
    std::unique_ptr<QProcess> begin(const QStringList &words, const QByteArray &input = {},
                                    qint64 mostBytes = 0) const;
    static Said end(QProcess &process);
    qint64 value(const QString &query) const;
    /// What `verify` says is wrong; empty when nothing is.
    QString faults() const;

private:
    QTemporaryDir m_folder;
};

} // namespace cabas::test
