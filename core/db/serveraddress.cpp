// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/serveraddress.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

namespace cabas {

namespace {

const QString longScheme = QStringLiteral("postgresql://");
const QString shortScheme = QStringLiteral("postgres://");

struct Passwords {
    QMutex mutex;
    QHash<QString, QString> byOptions;
};

Passwords &passwords()
{
    static Passwords kept;
    return kept;
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// The options of a location part its values by spaces: none may hold one.
bool isPlain(const QString &value)
{
    for (const QChar c : value) {
        if (c.isSpace() || !c.isPrint() || c == u'\'' || c == u'\\')
            return false;
    }
    return true;
}

struct Parts {
    QString user;
    QString password;
    QString host;
    QString port;
    QString database;
};

/// `host:port`, `[IPv6]:port`, or either alone.
void readHost(const QString &text, Parts &parts)
{
    const qsizetype bracket = text.lastIndexOf(u']');
    const qsizetype colon = text.indexOf(u':', bracket + 1);
    parts.host = decoded(text.mid(0, colon));
    if (parts.host.startsWith(u'['))
        parts.host = parts.host.mid(1).chopped(1);
    if (colon >= 0)
        parts.port = text.mid(colon + 1);
}

Parts partsOf(const QString &word)
{
    Parts parts;
    QString rest = word.mid(word.indexOf(u"://") + 3);
    const qsizetype question = rest.indexOf(u'?');
    const QString query = question < 0 ? QString() : rest.mid(question + 1);
    rest.truncate(question < 0 ? rest.size() : question);
    const qsizetype slash = rest.indexOf(u'/');
    parts.database = slash < 0 ? QString() : decoded(rest.mid(slash + 1));
    const QString authority = rest.mid(0, slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString person = authority.mid(0, std::max<qsizetype>(at, 0));
    parts.user = decoded(person.section(u':', 0, 0));
    parts.password = person.section(u':', 1);
    readHost(authority.mid(at + 1), parts);
    for (const QString &each : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString value = decoded(each.section(u'=', 1));
        const QString name = each.section(u'=', 0, 0);
        if (name == u"host")
            parts.host = value;
        else if (name == u"port")
            parts.port = value;
        else if (name == u"user")
            parts.user = value;
        else if (name == u"password")
            parts.password = value;
    }
    return parts;
}

} // namespace

bool ServerAddress::isAddress(const QString &word)
{
    return word.startsWith(longScheme) || word.startsWith(shortScheme);
}

Result<DatabaseLocation> ServerAddress::location(const QString &word)
{
    const Parts parts = partsOf(word);
    if (!parts.password.isEmpty())
        return wrongUsage(tr("A password does not belong into the address: every user of this "
                             "computer could read it. Leave it out; Cabas asks for it, or finds it "
                             "in ~/.pgpass or PGPASSWORD."),
                          u"password"_qs);
    bool isNumber = true;
    const int port = parts.port.isEmpty() ? 1 : parts.port.toInt(&isNumber);
    if (parts.database.isEmpty() || parts.database.contains(u'/') || !isNumber || port < 1 ||
        port > 65535)
        return wrongUsage(tr("This is not the address of a shop on a server. It is written "
                             "postgresql://USER@HOST/DATABASE, with :PORT after HOST where the "
                             "port is not 5432."),
                          u"address"_qs);
    DatabaseLocation location{Engine::Postgres, {}, {}};
    QStringList options;
    for (const auto &[name, value] : {std::pair(u"host="_qs, parts.host),
                                      {u"port="_qs, parts.port},
                                      {u"dbname="_qs, parts.database},
                                      {u"user="_qs, parts.user}}) {
        if (!isPlain(value))
            return wrongUsage(tr("“%1” cannot stand in the address of a shop: no spaces, quotes or "
                                 "backslashes.")
                                  .arg(value),
                              u"address"_qs);
        if (!value.isEmpty())
            options += name + value;
    }
    location.options = options.join(u' ');
    return location;
}

QString ServerAddress::option(const DatabaseLocation &location, QStringView name)
{
    for (const QString &option : location.options.split(u' ', Qt::SkipEmptyParts)) {
        if (option.section(u'=', 0, 0) == name)
            return option.section(u'=', 1);
    }
    return {};
}

QString ServerAddress::wordOf(const DatabaseLocation &location)
{
    const QString user = option(location, u"user");
    const QString host = option(location, u"host");
    const QString port = option(location, u"port");
    const bool isFolder = host.startsWith(u'/');
    QString word = longScheme + (user.isEmpty() ? QString() : user + u'@');
    if (!isFolder)
        word += host.contains(u':') ? u'[' + host + u']' : host;
    if (!port.isEmpty())
        word += u':' + port;
    word += u'/' + option(location, u"dbname");
    return isFolder ? word + u"?host="_qs + host : word;
}

void ServerAddress::keepPassword(const DatabaseLocation &location, const QString &password)
{
    const QMutexLocker lock(&passwords().mutex);
    passwords().byOptions.insert(location.options, password);
}

QString ServerAddress::passwordFor(const DatabaseLocation &location)
{
    const QMutexLocker lock(&passwords().mutex);
    return passwords().byOptions.value(location.options);
}

QProcessEnvironment ServerAddress::environmentFor(const DatabaseLocation &location)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            environment.insert(name, value);
    };
    put(u"PGHOST"_qs, option(location, u"host"));
    put(u"PGPORT"_qs, option(location, u"port"));
    put(u"PGUSER"_qs, option(location, u"user"));
    put(u"PGDATABASE"_qs, option(location, u"dbname"));
    put(u"PGPASSWORD"_qs, passwordFor(location));
    return environment;
}

} // namespace cabas
