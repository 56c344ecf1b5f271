// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safexml.h"

namespace cabas {

bool SafeXml::next()
{
    if (m_xml.atEnd())
        return false;
    if (m_xml.isEndElement())
        --m_depth;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        stop(tr("The file defines its own words (a document type), which no table or invoice "
                "needs: it is not opened."));
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            stop(tr("The file is nested deeper than any table or invoice: it is not opened."));
        break;
    default:
        break;
    }
    return !m_xml.hasError() && !m_xml.atEnd();
}

QString SafeXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

std::vector<std::pair<QString, QString>> SafeXml::attributes(qsizetype most,
                                                             qsizetype longest) const
{
    std::vector<std::pair<QString, QString>> found;
    const QXmlStreamAttributes all = m_xml.attributes();
    for (qsizetype at = 0; at < all.size() && at < most; ++at)
        found.emplace_back(all[at].name().toString(), all[at].value().left(longest).toString());
    return found;
}

QString SafeXml::innerText(qsizetype most)
{
    QString text;
    const int depth = m_depth;
    while (next() && !(ends() && m_depth == depth)) {
        if (isText() && text.size() < most)
            text += m_xml.text().left(most - text.size());
    }
    return text;
}

void SafeXml::stop(const QString &reason)
{
    m_xml.raiseError(reason);
}

Result<> SafeXml::outcome() const
{
    if (!m_xml.hasError())
        return Ok{};
    if (m_xml.error() == QXmlStreamReader::CustomError)
        return refused(m_xml.errorString(), u"damaged"_qs);
    // The device says why it gave no more; the parser would only say that the document stops.
    if (m_device.errorString() != m_silence)
        return refused(m_device.errorString(), u"too_large"_qs);
    return refused(tr("The file is damaged near line %1 of its contents: ask for it again.")
                       .arg(m_xml.lineNumber()),
                   u"damaged"_qs);
}

} // namespace cabas
