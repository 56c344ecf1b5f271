// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/decodechild.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

constexpr int startMs = 5000;
constexpr int stopMs = 500;

} // namespace

DecodeChild::DecodeChild(QString program, int timeoutMs, DecodeEffort effort)
    : m_program(std::move(program)), m_timeoutMs(timeoutMs), m_effort(effort)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

DecodeChild::~DecodeChild()
{
    stop();
}

QString DecodeChild::defaultProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("cabas-decode"));
}

bool DecodeChild::start()
{
    if (m_process.state() == QProcess::Running)
        return true;
    m_process.start(m_program, m_effort == DecodeEffort::Frame
                                   ? QStringList{QStringLiteral("--frames")}
                                   : QStringList());
    return m_process.waitForStarted(startMs);
}

void DecodeChild::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMs)) {
        m_process.kill();
        m_process.waitForFinished(stopMs);
    }
}

std::optional<DecodedCode> DecodeChild::decode(const QString &path)
{
    // A name with a line end in it cannot be told in one line, and is no picture of a shop's.
    if (path.contains(u'\n') || !start())
        return std::nullopt;
    m_process.write(QFileInfo(path).absoluteFilePath().toUtf8() + '\n');
    QDeadlineTimer deadline(m_timeoutMs);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            m_process.kill();
            m_process.waitForFinished(stopMs);
            return std::nullopt;
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (!answer.contains(u"text"_qs))
        return std::nullopt;
    return DecodedCode{answer.value(u"text"_qs).toString(), answer.value(u"format"_qs).toString(),
                       answer.value(u"identifier"_qs).toString()};
}

} // namespace cabas
