// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecfindings.h"

#include "core/base/text.h"
#include "core/formats/charset.h"

#include <QCoreApplication>

#include <algorithm>

namespace cabas {

namespace {

constexpr qsizetype longestShown = 40;

} // namespace

bool FecFindings::isRoom(const QString &rule, qint64 line)
{
    FecTally &told = m_told[rule];
    if (told.count < mostOfARule) {
        told.add(line);
        return true;
    }
    m_cut[rule].add(line);
    return false;
}

void FecFindings::error(qint64 line, const QString &rule, const QString &message)
{
    if (isRoom(rule, line))
        m_errors.push_back({line, rule, message});
}

void FecFindings::warning(qint64 line, const QString &rule, const QString &message)
{
    if (isRoom(rule, line))
        m_warnings.push_back({line, rule, message});
}

void FecFindings::finish()
{
    QStringList rules = m_cut.keys();
    rules.sort();
    for (const QString &rule : rules) {
        const FecTally cut = m_cut.value(rule);
        const bool isError = std::any_of(m_errors.begin(), m_errors.end(),
                                         [&](const FecFinding &f) { return f.rule == rule; });
        (isError ? m_errors : m_warnings)
            .push_back({cut.firstLine, rule,
                        QCoreApplication::translate("FecCheck", "And %n more like it.", nullptr,
                                                    int(cut.count))});
    }
    m_cut.clear();
}

QString shownFecCell(QByteArrayView cell)
{
    const QByteArrayView bytes = cell.trimmed();
    const Charset charset = firstInvalidUtf8(bytes) ? Charset::Latin9 : Charset::Utf8;
    const QString text = cleaned(decoded(bytes, charset));
    return text.size() <= longestShown ? text : text.left(longestShown - 1) + u'…';
}

} // namespace cabas
