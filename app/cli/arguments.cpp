// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/passwordprompt.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/db/serveraddress.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace cabas {

Arguments::Arguments(QString usage, int least, int most)
    : m_usage(std::move(usage)), m_least(least), m_most(most)
{
    add(QStringLiteral("as"), tr("act as this user"), QStringLiteral("USER"));
    add(QStringLiteral("pin-file"), tr("file holding the user's PIN"), QStringLiteral("PATH"));
    add(QStringLiteral("lang"), tr("language: fr or en"), QStringLiteral("LANG"));
    add(QStringLiteral("now"), tr("the clock, on sandbox files only"), QStringLiteral("INSTANT"));
    add(QStringLiteral("keys"), tr("folder of the private keys"), QStringLiteral("DIR"));
    add(QStringLiteral("format"), tr("table, csv or json"), QStringLiteral("FORMAT"));
}

void Arguments::add(const QString &name, const QString &help, const QString &value)
{
    m_parser.addOption(QCommandLineOption(name, help, value));
}

void Arguments::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name, help));
}

bool Arguments::read(const QStringList &words)
{
    QStringList all = words;
    all.prepend(QStringLiteral("cabas"));
    const auto explain = [&](const QString &why) {
        sayError(why);
        sayError(tr("Usage: cabas %1").arg(m_usage));
        return false;
    };
    if (!m_parser.parse(all))
        return explain(m_parser.errorText());
    if (has(QStringLiteral("lang"))) {
        const QString language = value(QStringLiteral("lang"));
        if (language != u"fr" && language != u"en")
            return explain(tr("--lang must be fr or en."));
        Language::use(language);
    }
    m_words = m_parser.positionalArguments();
    if (m_words.size() < m_least)
        return explain(tr("A word is missing."));
    if (m_most >= 0 && m_words.size() > m_most)
        return explain(tr("There is one word too many: %1").arg(m_words.value(m_most)));
    const QString format = value(QStringLiteral("format"));
    if (!format.isEmpty() && !m_formats.contains(format))
        return explain(tr("--format must be one of: %1.").arg(m_formats.join(u", "_qs)));
    for (const QString &word : m_words) {
        if (ServerAddress::isAddress(word))
            askPasswordFor(word);
    }
    return true;
}

std::optional<QDate> Arguments::day(const QString &name, bool &ok) const
{
    if (!has(name))
        return std::nullopt;
    const std::optional<QDate> day = dayFromText(value(name));
    if (!day) {
        sayError(tr("--%1 must be a day YYYY-MM-DD.").arg(name));
        ok = false;
    }
    return day;
}

QString Arguments::format() const
{
    if (has(QStringLiteral("format")))
        return value(QStringLiteral("format"));
    return isatty(STDOUT_FILENO) != 0 ? QStringLiteral("table") : QStringLiteral("json");
}

Result<std::unique_ptr<Shop>> Arguments::openShop(const QString &path) const
{
    Shop::Options options;
    options.keysFolder = value(QStringLiteral("keys"));
    CABAS_LET(shop, Shop::open(path, options));
    if (has(QStringLiteral("now"))) {
        const std::optional<QDateTime> now =
            instantFromText(value(QStringLiteral("now")), shop->profile().timeZone);
        if (!now)
            return wrongUsage(tr("--now must be an instant such as 2026-03-10T09:15."));
        CABAS_TRY(shop->setNow(*now));
    }
    return shop;
}

Result<Session> Arguments::session(Shop &shop) const
{
    QString pin;
    if (has(QStringLiteral("pin-file"))) {
        QFile file(value(QStringLiteral("pin-file")));
        if (!file.open(QIODevice::ReadOnly))
            return storageFailure(tr("The file of the PIN cannot be read."), u"pin_file"_qs);
        pin = QString::fromUtf8(file.readLine(64)).trimmed();
    }
    return has(QStringLiteral("as")) ? shop.sessionOf(value(QStringLiteral("as")), pin)
                                     : shop.ownerSession(pin);
}

int Arguments::atShop(const QString &path,
                      const std::function<int(Shop &, const Session &)> &work) const
{
    const auto shop = openShop(path);
    if (!shop)
        return endedByFile(shop.failure());
    const Result<Session> at = session(**shop);
    return at ? work(**shop, *at) : ended(at.failure());
}

int ended(const Failure &failure)
{
    sayError(failure.message);
    return failure.kind == Failure::Kind::Usage ? ExitUsage : ExitRefused;
}

int endedBy(const Failure &failure)
{
    return failure.kind == Failure::Kind::Storage ? endedByFile(failure) : ended(failure);
}

int endedByFile(const Failure &failure)
{
    sayError(failure.message);
    switch (failure.kind) {
    case Failure::Kind::Usage:
        return ExitUsage;
    case Failure::Kind::Storage:
    case Failure::Kind::NotFound:
        return ExitFile;
    default:
        return ExitRefused;
    }
}

void sayError(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void sayLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void sayJson(const QJsonObject &object)
{
    sayLine(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

void sayJson(const QJsonArray &array)
{
    sayLine(QJsonDocument(array).toJson(QJsonDocument::Indented).trimmed());
}

} // namespace cabas
