// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace cabas {

/// Something to say about a line of a FEC. `rule` is a stable English word.
struct FecFinding {
    qint64 line = 0; ///< of the file, from 1
    QString rule;
    QString message;

    bool operator==(const FecFinding &) const = default;
};

/// How often something harmless was met, and where first: told once, not on every line.
struct FecTally {
    qint64 count = 0;
    qint64 firstLine = 0;

    void add(qint64 line)
    {
        firstLine = count == 0 ? line : firstLine;
        ++count;
    }
};

/// What a check found. Each rule is told at most `mostOfARule` times, then counted: a broken
/// file of a million lines gives a report that can be read.
class FecFindings {
public:
    static constexpr int mostOfARule = 100;

    void error(qint64 line, const QString &rule, const QString &message);
    void warning(qint64 line, const QString &rule, const QString &message);

    /// Adds, for each rule that was cut, how many more there are. Once, at the end.
    void finish();

    const std::vector<FecFinding> &errors() const { return m_errors; }
    const std::vector<FecFinding> &warnings() const { return m_warnings; }

private:
    bool isRoom(const QString &rule, qint64 line);

    std::vector<FecFinding> m_errors;
    std::vector<FecFinding> m_warnings;
    QHash<QString, FecTally> m_told;
    QHash<QString, FecTally> m_cut;
};

/// A cell as a message may show it: readable whatever its charset, never long.
QString shownFecCell(QByteArrayView cell);

} // namespace cabas
