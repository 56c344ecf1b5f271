// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailchild.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace cabas {

namespace {

constexpr int startMs = 5000;
constexpr int graceMs = 5000;
constexpr int stopMs = 500;
constexpr int msPerSecond = 1000;

QString urlOf(const MailServer &server)
{
    const QString scheme = server.security == MailSecurity::Tls ? u"smtps"_qs : u"smtp"_qs;
    return u"%1://%2:%3"_qs.arg(scheme, server.host).arg(server.port);
}

Failure failureOf(const QJsonObject &answer, const MailServer &server)
{
    const QString problem = answer.value(u"problem"_qs).toString();
    const QString said = answer.value(u"said"_qs).toString();
    if (problem == u"connect")
        return storageFailure(MailChild::tr("The mail server %1 does not answer. See whether this "
                                            "computer is on the internet and the name is right.")
                                  .arg(server.host),
                              problem);
    if (problem == u"tls")
        return storageFailure(MailChild::tr("The mail server %1 cannot be trusted: its "
                                            "certificate or its encryption does not fit. Check "
                                            "the name, the port and the encryption.")
                                  .arg(server.host),
                              problem);
    if (problem == u"login")
        return storageFailure(MailChild::tr("The mail server does not take this name and "
                                            "password. Type them again in the settings of mail."),
                              problem);
    if (problem == u"doubtful")
        return storageFailure(MailChild::tr("The mail left, and the server did not say that it "
                                            "took it. It may arrive all the same."),
                              problem);
    return storageFailure(MailChild::tr("The mail server refused the mail: %1").arg(said),
                          u"refused"_qs);
}

} // namespace

QString MailChild::defaultProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"cabas-mail"_qs);
}

MailChild::MailChild(QString program, int timeoutMs)
    : m_program(std::move(program)), m_timeoutMs(timeoutMs)
{
}

Result<> MailChild::send(const MailServer &server, const QString &password, const QString &to,
                         const QByteArray &message) const
{
    const QJsonObject wanted{{u"url"_qs, urlOf(server)},
                             {u"starttls"_qs, server.security == MailSecurity::StartTls},
                             {u"user"_qs, server.userName},
                             {u"password"_qs, password},
                             {u"from"_qs, server.fromAddress},
                             {u"to"_qs, to},
                             {u"timeout_s"_qs, std::max(1, m_timeoutMs / msPerSecond)},
                             {u"message"_qs, QString::fromLatin1(message.toBase64())}};
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, QStringList());
    if (!process.waitForStarted(startMs))
        return storageFailure(tr("The program that sends mails, %1, is missing. Install Cabas "
                                 "again.")
                                  .arg(m_program),
                              u"mail_program"_qs);
    process.write(QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!process.waitForFinished(m_timeoutMs + graceMs)) {
        process.kill();
        process.waitForFinished(stopMs);
        return failureOf({{u"problem"_qs, u"doubtful"_qs}}, server);
    }
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (answer.value(u"ok"_qs).toBool())
        return Ok{};
    return failureOf(answer, server);
}

} // namespace cabas
