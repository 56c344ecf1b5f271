// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSet>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace cabas {

class XmlTree;

/// An element as an XmlTree keeps it: the numbers are places in the tree, -1 for none.
struct XmlNode {
    QString name;
    QString space; ///< its namespace
    QString text = {};
    std::vector<std::pair<QString, QString>> attributes = {};
    int firstChild = -1;
    int lastChild = -1;
    int next = -1; ///< the sibling that follows
};

/// An element of an XmlTree, which must outlive it. Cheap to copy; void (all texts empty) when
/// what was asked for is not there.
class XmlElement {
public:
    XmlElement() = default;
    XmlElement(const XmlTree &tree, int at) : m_tree(&tree), m_at(at) {}

    bool exists() const { return m_tree != nullptr; }
    QString name() const; ///< without prefix
    QString space() const;
    /// Its own text without the blanks at both ends.
    QString text() const;
    QString attribute(QStringView name) const;
    std::vector<XmlElement> children() const;
    /// All elements under `path` (`Party/PostalAddress/Country`), in the document's order.
    std::vector<XmlElement> all(QStringView path) const;
    XmlElement first(QStringView path) const;
    QString textAt(QStringView path) const { return first(path).text(); }

private:
    const XmlTree *m_tree = nullptr;
    int m_at = -1;
};

/// A whole XML document of a stranger, looked up by path. Paths are of local names: prefixes and
/// namespaces do not count.
class XmlTree {
    Q_DECLARE_TR_FUNCTIONS(XmlTree)

public:
    static constexpr qint64 mostBytes = 20LL * 1024 * 1024;
    static constexpr qsizetype mostElements = 200'000;
    static constexpr qsizetype longestText = 100'000;    ///< characters
    static constexpr qsizetype longestTag = 64LL * 1024; ///< bytes, with its attributes
    static constexpr qsizetype mostQuotes = 400;         ///< of one tag: two for an attribute

    /// Refused in words beyond these limits, when the document is damaged, has a document type or
    /// elements nested too deep. The texts of `skipped` elements (embedded files) are not kept.
    static Result<XmlTree> read(const QByteArray &bytes, const QSet<QString> &skipped = {});

    /// The document in UTF-8 from its first `<` on, whatever its charset, with its lines where they
    /// were; refused in words when a tag of it is larger than any is.
    static Result<QByteArray> plainDocument(const QByteArray &bytes);

    XmlElement root() const { return {*this, 0}; }
    const XmlNode &node(int at) const { return m_nodes[size_t(at)]; }

private:
    /// A new element below `parent` (none for the root); its place.
    int add(int parent, const QString &name, const QString &space);

    std::vector<XmlNode> m_nodes;
};

} // namespace cabas
