// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamReader>

#include <utility>
#include <vector>

namespace cabas {

/// XML of strangers, read forward. A document type, an entity of its own or elements nested more
/// than `deepest` end the reading with an error; nothing outside the document is ever fetched.
class SafeXml {
    Q_DECLARE_TR_FUNCTIONS(SafeXml)

public:
    static constexpr int deepest = 64;

    explicit SafeXml(QIODevice &device)
        : m_device(device), m_silence(device.errorString()), m_xml(&device)
    {
    }

    /// Goes to the next token; false at the end of the document or at an error.
    bool next();
    int depth() const { return m_depth; }
    /// Characters read so far.
    qint64 offset() const { return m_xml.characterOffset(); }
    /// The line it stands on, from 1.
    qint64 line() const { return m_xml.lineNumber(); }
    bool starts() const { return m_xml.isStartElement(); }
    bool ends() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    QStringView text() const { return m_xml.text(); }
    /// By local name, whatever the prefix.
    QString attribute(QStringView name) const;
    /// The first `most` attributes of an element by local name, values cut at `longest`.
    std::vector<std::pair<QString, QString>> attributes(qsizetype most, qsizetype longest) const;
    /// All text inside the present element, which ends with it; cut at `most` characters.
    QString innerText(qsizetype most);
    /// Stops the reading with a reason in words.
    void stop(const QString &reason);

    /// Refused in words when the reading ended by an error.
    Result<> outcome() const;

private:
    QIODevice &m_device;
    QString m_silence; ///< what the device says while nothing is wrong
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace cabas
