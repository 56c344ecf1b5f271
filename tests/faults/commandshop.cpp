// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/commandshop.h"

#include "core/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <sys/resource.h>

namespace cabas::test {

namespace {

constexpr int longestMs = 600'000;

} // namespace

bool CommandShop::Said::areAllOk() const
{
    return exit == 0 && std::all_of(lines.begin(), lines.end(), [](const QJsonObject &line) {
               return line[u"ok"_qs].toBool();
           });
}

CommandShop::CommandShop()
{
    const Said made = cabas({u"new"_qs, path(), u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs,
                             u"--now"_qs, u"2026-03-10"_qs});
    if (made.exit != 0)
        qFatal("%s", made.text.constData());
}

std::unique_ptr<QProcess> CommandShop::begin(const QStringList &words, const QByteArray &input,
                                             qint64 mostBytes) const
{
    auto process = std::make_unique<QProcess>();
    if (mostBytes > 0)
        process->setChildProcessModifier([mostBytes] {
            const rlimit memory{rlim_t(mostBytes), rlim_t(mostBytes)};
            const rlimit noCore{0, 0};
            ::setrlimit(RLIMIT_AS, &memory);
            ::setrlimit(RLIMIT_CORE, &noCore);
        });
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(
        QStringLiteral(CABAS_PROGRAM),
        words + QStringList{u"--keys"_qs, m_folder.filePath(u"keys"_qs), u"--lang"_qs, u"en"_qs});
    process->write(input);
    process->closeWriteChannel();
    return process;
}

CommandShop::Said CommandShop::end(QProcess &process)
{
    const bool ended =
        process.state() == QProcess::NotRunning || process.waitForFinished(longestMs);
    Said said;
    said.exit = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    said.text = process.readAll();
    for (const QByteArray &line : said.text.split('\n')) {
        const QJsonDocument one = QJsonDocument::fromJson(line);
        if (one.isObject())
            said.lines.push_back(one.object());
    }
    return said;
}

CommandShop::Said CommandShop::cabas(const QStringList &words, const QByteArray &input) const
{
    return end(*begin(words, input));
}

qint64 CommandShop::value(const QString &query) const
{
    return Connection({Engine::Sqlite, path(), {}}, ConnectionMode::Read)
        .scalar(query)
        .toLongLong();
}

QString CommandShop::faults() const
{
    const Said said = cabas({u"verify"_qs, path()});
    return said.exit == 0 ? QString() : QString::fromUtf8(said.text);
}

} // namespace cabas::test
