// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace cabas::test {

namespace {

const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
const QString folderPrefix = QStringLiteral("cabas-pg-");
constexpr int startMilliseconds = 120'000;

/// PostgreSQL refuses root: there its programs run as Debian's user postgres.
bool isRoot()
{
    return ::geteuid() == 0;
}

/// Starts one of PostgreSQL's programs, which is told to stop when this process dies.
void startProgram(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList all;
    if (isRoot())
        all << u"--reuid=postgres"_qs << u"--regid=postgres"_qs << u"--init-groups"_qs;
    all << u"--pdeathsig=INT"_qs << u"--"_qs << programs + program << arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &key : environment.keys()) {
        if (key.startsWith(u"PG"))
            environment.remove(key);
    }
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"setpriv"_qs, all);
}

/// Runs a program to its end; its words when it failed, nothing when all went well.
QString run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    startProgram(process, program, arguments);
    const bool finished = process.waitForFinished(startMilliseconds);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + u": "_qs + QString::fromLocal8Bit(process.readAll()) + process.errorString();
}

/// Removes what clusters of killed processes left behind; their folder's name holds the process.
void sweep()
{
    QDir temporary(u"/tmp"_qs);
    for (const QString &name : temporary.entryList({folderPrefix + u'*'}, QDir::Dirs)) {
        const int process = name.section(u'-', 2, 2).toInt();
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QDir(temporary.filePath(name)).removeRecursively();
    }
}

/// A cluster that was just made, kept beside the build for the next executables: a copy takes a
/// tenth of the time.
const QString fresh = QStringLiteral(CABAS_BUILD_DIR "/postgres-15");

/// Copies a folder with its owners and modes. False: there is none, or it could not be copied.
bool copy(const QString &from, const QString &to)
{
    return QFileInfo::exists(from) && QProcess::execute(u"cp"_qs, {u"-a"_qs, from, to}) == 0;
}

/// Two executables may do this at once: the first to rename has made it.
void keepFresh(const QString &data)
{
    const QString mine = u"%1-%2"_qs.arg(fresh).arg(::getpid());
    if (copy(data, mine) && !QDir().rename(mine, fresh))
        QDir(mine).removeRecursively();
}

/// The one cluster of this executable.
class Cluster {
public:
    Cluster();
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    QString folder() const { return m_folder.path(); }
    QString error() const { return m_error; }
    /// Ends the server: with SIGINT in good order, with SIGQUIT as a crash does.
    void stop(int signal);
    /// Starts it again; its words when it does not.
    QString start();
    QString nextDatabase() { return u"shop%1"_qs.arg(++m_databases); }

private:
    QString make();
    QString waitUntilReady();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_error;
    int m_databases = 0;
};

Cluster::Cluster() : m_folder(u"/tmp/%1%2-XXXXXX"_qs.arg(folderPrefix).arg(::getpid()))
{
    sweep();
    m_error = make();
}

Cluster::~Cluster()
{
    stop(SIGINT);
}

void Cluster::stop(int signal)
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), signal);
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
    m_server.waitForFinished(5'000);
}

QString Cluster::make()
{
    const QByteArray path = QFile::encodeName(folder());
    if (isRoot()) {
        const passwd *const user = ::getpwnam("postgres");
        if (::chown(path.constData(), user->pw_uid, user->pw_gid) != 0)
            return u"the folder cannot be given to postgres"_qs;
    }
    const QString data = folder() + u"/data"_qs;
    if (!copy(fresh, data)) {
        const QString failed =
            run(folder(), u"initdb"_qs,
                {u"--pgdata"_qs, data, u"--username"_qs, PostgresDatabase::user(),
                 u"--auth=trust"_qs, u"--encoding=UTF8"_qs, u"--locale=C.UTF-8"_qs, u"--no-sync"_qs,
                 u"--no-instructions"_qs});
        if (!failed.isEmpty())
            return failed;
        keepFresh(data);
    }
    return start();
}

QString Cluster::start()
{
    const QString data = folder() + u"/data"_qs;
    m_server.setWorkingDirectory(folder());
    m_server.setStandardOutputFile(folder() + u"/log"_qs);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments = {u"-D"_qs, data, u"-k"_qs, folder()};
    for (const char *setting :
         {"listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off",
          "shared_buffers=32MB", "max_connections=40", "max_wal_senders=0", "wal_level=minimal"})
        arguments << u"-c"_qs << QString::fromLatin1(setting);
    startProgram(m_server, u"postgres"_qs, arguments);
    return waitUntilReady();
}

/// The server says `ready` in the eighth line of its pid file.
QString Cluster::waitUntilReady()
{
    QDeadlineTimer deadline(startMilliseconds);
    while (!deadline.hasExpired() && !m_server.waitForFinished(10)) {
        if (m_server.state() == QProcess::NotRunning)
            break;
        QFile file(folder() + u"/data/postmaster.pid"_qs);
        if (file.open(QIODevice::ReadOnly) &&
            file.readAll().split('\n').value(7).startsWith("ready"))
            return {};
    }
    QFile log(folder() + u"/log"_qs);
    return u"postgres does not start: "_qs + (log.open(QIODevice::ReadOnly)
                                                  ? QString::fromUtf8(log.readAll())
                                                  : m_server.errorString());
}

std::unique_ptr<Cluster> theCluster;

Cluster &cluster()
{
    if (!theCluster) {
        theCluster = std::make_unique<Cluster>();
        qAddPostRoutine([] { theCluster.reset(); });
    }
    return *theCluster;
}

} // namespace

QString PostgresDatabase::missing()
{
    for (const char *program : {"initdb", "postgres", "createdb", "dropdb"}) {
        if (!QFileInfo(programs + QString::fromLatin1(program)).isExecutable())
            return u"PostgreSQL 15 is not installed (packaging/deps installs it)"_qs;
    }
    if (isRoot() && ::getpwnam("postgres") == nullptr)
        return u"there is no user postgres, and PostgreSQL refuses to run as root"_qs;
    return {};
}

PostgresDatabase::PostgresDatabase()
{
    Cluster &shared = cluster();
    m_error = shared.error();
    m_host = shared.folder();
    if (!m_error.isEmpty())
        return;
    m_name = shared.nextDatabase();
    m_error = run(m_host, u"createdb"_qs, {u"-h"_qs, m_host, u"-U"_qs, user(), m_name});
}

PostgresDatabase::~PostgresDatabase()
{
    if (isReady())
        run(m_host, u"dropdb"_qs, {u"-f"_qs, u"-h"_qs, m_host, u"-U"_qs, user(), m_name});
}

void PostgresDatabase::stopServer(bool likeACrash)
{
    cluster().stop(likeACrash ? SIGQUIT : SIGINT);
}

QString PostgresDatabase::startServer()
{
    return cluster().start();
}

QString PostgresDatabase::user()
{
    return u"cabas"_qs;
}

QString PostgresDatabase::options() const
{
    return u"host=%1 dbname=%2 user=%3"_qs.arg(m_host, m_name, user());
}

QString PostgresDatabase::address() const
{
    return u"postgresql://%1@/%2?host=%3"_qs.arg(user(), m_name, m_host);
}

DatabaseLocation PostgresDatabase::location() const
{
    return {Engine::Postgres, {}, options()};
}

} // namespace cabas::test
