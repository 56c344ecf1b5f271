// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace cabas::test {

/// A line of `cabas run`.
inline QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Where several processes of the program work together: one folder for their keys and answers, and
/// chance that is the same at each run.
class Stations {
public:
    static constexpr int longestMs = 1'500'000; ///< a long form of the tests stays below

    explicit Stations(unsigned seed) : m_random(seed) {}

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    quint32 below(quint32 limit) { return quint32(m_random()) % limit; }

    QStringList words(const QStringList &command) const
    {
        return command + QStringList{u"--keys"_qs, m_folder.path(), u"--lang"_qs, u"en"_qs};
    }

    /// What a command says; the test fails where it is refused.
    QByteArray cabas(const QStringList &command, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM), words(command));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(longestMs);
        [&] { QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData()); }();
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_folder;
    std::mt19937 m_random;
};

} // namespace cabas::test
