// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace cabas::test {

/// A sandbox on which actions are played through `cabas run`, as a script does it.
class PlayedShop {
public:
    QString path() const { return m_folder.filePath(u"shop.cabas"_qs); }
    /// What the last command answered, line by line.
    const std::vector<QJsonObject> &answers() const { return m_answers; }

    /// A file made anew. False when the program refuses.
    bool make()
    {
        QFile::remove(path());
        return run({u"new"_qs, path(), u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs, u"--now"_qs,
                    u"2026-03-01"_qs});
    }
    /// Plays actions; `'` stands for `"`. False when one of them is refused.
    bool play(QByteArray actions)
    {
        return run({u"run"_qs, path(), u"--keep-going"_qs, u"--now"_qs, u"2026-03-10T09:00"_qs},
                   actions.replace('\'', '"'));
    }

    /// A report as JSON on the day of the actions; empty when it is refused.
    QJsonObject report(QStringList words)
    {
        words.insert(1, path());
        words.prepend(u"report"_qs);
        words += {u"--format"_qs, u"json"_qs, u"--now"_qs, u"2026-03-10T18:00"_qs};
        return run(words) ? QJsonDocument::fromJson(m_text).object() : QJsonObject();
    }

private:
    bool run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder.filePath(u"keys"_qs), u"--lang"_qs,
                                          u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished())
            return false;
        m_answers.clear();
        m_text = program.readAllStandardOutput();
        for (const QByteArray &line : m_text.split('\n')) {
            if (!line.isEmpty())
                m_answers.push_back(QJsonDocument::fromJson(line).object());
        }
        return program.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QByteArray m_text;
    std::vector<QJsonObject> m_answers;
};

} // namespace cabas::test
