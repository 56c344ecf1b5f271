// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace cabas {

/// Writes the elements of a document: what is empty is left out, as the schemas of invoices ask.
class XmlElements {
public:
    XmlElements() : m_xml(&m_bytes) {}
    XmlElements(const XmlElements &) = delete;
    XmlElements &operator=(const XmlElements &) = delete;

protected:
    ~XmlElements() = default;

    template <typename Inner>
    void within(const char *name, Inner inner)
    {
        m_xml.writeStartElement(QLatin1String(name));
        inner();
        m_xml.writeEndElement();
    }
    void element(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(QLatin1String(name), text);
    }
    /// With an attribute, unless its mark is empty.
    void marked(const char *name, const char *attribute, const QString &mark, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(QLatin1String(name));
        if (!mark.isEmpty())
            m_xml.writeAttribute(QLatin1String(attribute), mark);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace cabas
