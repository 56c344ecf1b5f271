// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QString>

#include <functional>
#include <memory>

namespace cabas {

/// Exit statuses of CLI.md.
enum ExitStatus { ExitDone = 0, ExitRefused = 1, ExitUsage = 2, ExitFile = 3 };

/// A command's words, with the options every command shares: --as, --pin-file, --lang, --now,
/// --keys, --format.
class Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    /// `usage` is the command's line of help, `least`..`most` how many words follow its name.
    Arguments(QString usage, int least, int most);

    void add(const QString &name, const QString &help, const QString &value);
    void addFlag(const QString &name, const QString &help);
    /// Allows --format a word beside table, csv and json.
    void addFormat(const QString &name) { m_formats += name; }

    /// Reads the words after the command's name. False after an explanation on stderr: the
    /// command then ends with ExitUsage.
    bool read(const QStringList &words);

    const QStringList &words() const { return m_words; }
    QString word(int at) const { return m_words.value(at); }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    /// A day option; absent when not given; `ok` false (and said on stderr) when it is not a day.
    std::optional<QDate> day(const QString &name, bool &ok) const;
    /// `json` unless asked otherwise or stdout is a terminal.
    QString format() const;

    /// Opens the shop with --now and --keys; says why not on stderr.
    Result<std::unique_ptr<Shop>> openShop(const QString &path) const;
    /// The session of --as (with --pin-file), or the owner's.
    Result<Session> session(Shop &shop) const;
    /// Both, for `work`, whose exit status it gives; else that of what was refused, said on stderr.
    int atShop(const QString &path, const std::function<int(Shop &, const Session &)> &work) const;

private:
    QString m_usage;
    int m_least;
    int m_most;
    QCommandLineParser m_parser;
    QStringList m_words;
    QStringList m_formats{u"table"_qs, u"csv"_qs, u"json"_qs};
};

/// Says a failure on stderr and gives the exit status that goes with it.
int ended(const Failure &failure);
/// The same where the work also reads or writes files, which have a status of their own.
int endedBy(const Failure &failure);
/// The exit status when a file could not be opened, read or written.
int endedByFile(const Failure &failure);
void sayError(const QString &text);
void sayLine(const QByteArray &line);
void sayJson(const QJsonObject &object);
void sayJson(const QJsonArray &array);

} // namespace cabas
