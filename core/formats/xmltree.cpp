// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmltree.h"

#include "core/formats/charset.h"
#include "core/formats/safexml.h"

#include <QBuffer>
#include <QRegularExpression>

namespace cabas {

namespace {

/// Attributes that are kept of an element, and their longest value: codes and currencies.
constexpr qsizetype mostAttributes = 12;
constexpr qsizetype longestAttribute = 500;

/// The charset that the first line names; UTF-8 where it says nothing that we know.
Charset declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression declared(
        QStringLiteral("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"));
    const auto match = declared.match(QString::fromLatin1(bytes.left(300)));
    if (!match.hasMatch())
        return Charset::Utf8;
    return charsetFromName(match.captured(1)).value_or(Charset::Utf8);
}

/// The document in UTF-8 from its first `<` on, without its declaration: letters of western
/// charsets are read, and a blank line before the declaration, which many programs write, is no
/// fault.
QByteArray inPlainUtf8(const QByteArray &bytes)
{
    Charset charset = declaredCharset(bytes);
    const bool isLittle = bytes.startsWith("\xFF\xFE") || bytes.startsWith(QByteArray("<\0", 2));
    const bool isBig = bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArray("\0<", 2));
    if (isLittle || isBig)
        charset = isLittle ? Charset::Utf16Le : Charset::Utf16Be;
    QByteArray plain = charset == Charset::Utf8 ? bytes : decoded(bytes, charset).toUtf8();
    if (plain.startsWith("\xEF\xBB\xBF"))
        plain.remove(0, 3);
    qsizetype start = 0;
    while (start < plain.size() && QByteArrayView(" \t\r\n").contains(plain[start]))
        ++start;
    // Its lines are kept, so that faults are told by the numbers that an editor shows.
    if (plain.mid(start).startsWith("<?xml ")) {
        const qsizetype end = plain.indexOf("?>", start);
        for (qsizetype at = start; at < end + 2; ++at)
            plain[at] = plain[at] == '\n' ? '\n' : ' ';
    }
    return plain;
}

/// Whether a tag has more than any has: the parser compares its attributes each with each.
bool isEndless(QByteArrayView tag)
{
    if (tag.size() > XmlTree::longestTag)
        return true;
    qsizetype quotes = 0;
    for (const char c : tag)
        quotes += c == '"' || c == '\'' ? 1 : 0;
    return quotes > XmlTree::mostQuotes;
}

bool hasEndlessTag(QByteArrayView plain)
{
    qsizetype at = plain.indexOf('<');
    while (at >= 0) {
        const QByteArrayView rest = plain.sliced(at);
        const bool isComment = rest.startsWith("<!--");
        const bool isText = rest.startsWith("<![CDATA[");
        const char *end = isComment ? "-->" : isText ? "]]>" : ">";
        const qsizetype stop = plain.indexOf(QByteArrayView(end), at);
        if (!isComment && !isText && isEndless(stop < 0 ? rest : rest.first(stop - at)))
            return true;
        at = stop < 0 ? -1 : plain.indexOf('<', stop);
    }
    return false;
}

} // namespace

QString XmlElement::name() const
{
    return exists() ? m_tree->node(m_at).name : QString();
}

QString XmlElement::space() const
{
    return exists() ? m_tree->node(m_at).space : QString();
}

QString XmlElement::text() const
{
    return exists() ? m_tree->node(m_at).text.trimmed() : QString();
}

QString XmlElement::attribute(QStringView name) const
{
    if (!exists())
        return {};
    for (const auto &[key, value] : m_tree->node(m_at).attributes) {
        if (key == name)
            return value.trimmed();
    }
    return {};
}

std::vector<XmlElement> XmlElement::children() const
{
    std::vector<XmlElement> found;
    if (!exists())
        return found;
    for (int at = m_tree->node(m_at).firstChild; at >= 0; at = m_tree->node(at).next)
        found.emplace_back(*m_tree, at);
    return found;
}

std::vector<XmlElement> XmlElement::all(QStringView path) const
{
    std::vector<XmlElement> found{*this};
    if (!exists())
        found.clear();
    for (const QStringView step : path.split(u'/')) {
        std::vector<XmlElement> deeper;
        for (const XmlElement &element : found) {
            for (int at = m_tree->node(element.m_at).firstChild; at >= 0;
                 at = m_tree->node(at).next) {
                if (m_tree->node(at).name == step)
                    deeper.emplace_back(*m_tree, at);
            }
        }
        found = std::move(deeper);
    }
    return found;
}

XmlElement XmlElement::first(QStringView path) const
{
    const std::vector<XmlElement> found = all(path);
    return found.empty() ? XmlElement() : found.front();
}

int XmlTree::add(int parent, const QString &name, const QString &space)
{
    const int at = int(m_nodes.size());
    m_nodes.push_back({name, space});
    if (parent < 0)
        return at;
    XmlNode &above = m_nodes[size_t(parent)];
    if (above.lastChild >= 0)
        m_nodes[size_t(above.lastChild)].next = at;
    else
        above.firstChild = at;
    above.lastChild = at;
    return at;
}

Result<QByteArray> XmlTree::plainDocument(const QByteArray &bytes)
{
    QByteArray plain = inPlainUtf8(bytes);
    if (hasEndlessTag(plain))
        return refused(tr("The file is no XML that a program for invoices writes: it is not "
                          "opened."),
                       u"damaged"_qs);
    return plain;
}

Result<XmlTree> XmlTree::read(const QByteArray &bytes, const QSet<QString> &skipped)
{
    if (bytes.size() > mostBytes)
        return refused(tr("The file is larger than %1 MB: no invoice in XML is. Ask for it again.")
                           .arg(mostBytes / 1024 / 1024),
                       u"too_large"_qs);
    CABAS_LET(plain, plainDocument(bytes));
    QBuffer buffer;
    buffer.setData(plain);
    buffer.open(QIODevice::ReadOnly);
    SafeXml xml(buffer);
    XmlTree tree;
    QSet<QString> names;
    std::vector<int> open;
    while (xml.next()) {
        if (xml.starts()) {
            if (qsizetype(tree.m_nodes.size()) >= mostElements) {
                xml.stop(tr("The file has more than %1 elements: no invoice has so many.")
                             .arg(mostElements));
                break;
            }
            if (!open.empty())
                tree.m_nodes[size_t(open.back())].text.clear(); // blanks between elements
            const QString name = *names.insert(xml.name().toString());
            const QString space = *names.insert(xml.namespaceUri().toString());
            open.push_back(tree.add(open.empty() ? -1 : open.back(), name, space));
            tree.m_nodes.back().attributes = xml.attributes(mostAttributes, longestAttribute);
        } else if (xml.ends() && !open.empty()) {
            open.pop_back();
        } else if (xml.isText() && !open.empty()) {
            XmlNode &node = tree.m_nodes[size_t(open.back())];
            if (skipped.contains(node.name))
                continue;
            if (node.text.size() + xml.text().size() > longestText)
                xml.stop(tr("The file has a text of more than %1 characters: no invoice has.")
                             .arg(longestText));
            else
                node.text += xml.text();
        }
    }
    CABAS_TRY(xml.outcome());
    if (tree.m_nodes.empty())
        return refused(tr("The file is empty."), u"damaged"_qs);
    return tree;
}

} // namespace cabas
