// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/digitallink.h"

#include "core/barcode/gs1ai.h"
#include "core/barcode/gtin.h"

#include <QList>

#include <algorithm>

namespace cabas {

namespace {

using Views = QList<QStringView>;

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

/// RFC 3986: what may stand in an address.
bool isAddressCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || QStringView(u"-._~:/?#[]@!$&'()*+,;=%").contains(c);
}

bool isHostCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || QStringView(u"-.:[]").contains(c);
}

/// The host, path and query of an address; `isValid` is false when it is none.
struct Address {
    QStringView path;
    QStringView query;
    bool isValid = false;
};

Address split(QStringView text)
{
    Address address;
    qsizetype start = 0;
    for (const QStringView scheme : {u"https://", u"http://", u"HTTPS://", u"HTTP://"}) {
        if (text.startsWith(scheme))
            start = scheme.size();
    }
    if (start == 0 || !std::all_of(text.begin(), text.end(), isAddressCharacter))
        return address;
    const qsizetype fragment = text.indexOf(u'#');
    QStringView rest = (fragment < 0 ? text : text.first(fragment)).sliced(start);
    const qsizetype question = rest.indexOf(u'?');
    if (question >= 0) {
        address.query = rest.sliced(question + 1);
        rest = rest.first(question);
    }
    const qsizetype slash = rest.indexOf(u'/');
    if (slash <= 0 || !std::all_of(rest.begin(), rest.begin() + slash, isHostCharacter))
        return address;
    address.path = rest.sliced(slash + 1);
    address.isValid = true;
    return address;
}

int hexValue(QChar c)
{
    const ushort lower = c.unicode() | 0x20;
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// Escapes undone; a `%` that begins none stays. A `+` is a space in a query, itself in a path.
QString decoded(QStringView text, bool inQuery)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool mayEscape = text[at] == u'%' && at + 2 < text.size();
        const int high = mayEscape ? hexValue(text[at + 1]) : -1;
        const int low = mayEscape ? hexValue(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            bytes += char(high * 16 + low);
            at += 2;
        } else {
            bytes += inQuery && text[at] == u'+' ? ' ' : text[at].toLatin1();
        }
    }
    // Nothing beyond ASCII is ever legal in a value: the reading of it does not matter.
    return QString::fromLatin1(bytes);
}

/// Where the key stands in the path: the last pair, counted from the end, whose first is one.
qsizetype keyPosition(const Views &parts)
{
    for (qsizetype at = parts.size() - 2; at >= 0; at -= 2) {
        const Gs1Ai *ai = Gs1AiTable::find(parts[at]);
        if (ai && ai->isKey)
            return at;
    }
    return -1;
}

/// `qualifiers` are some of `series`, in its order.
bool followsOrder(const QStringList &qualifiers, const QStringList &series)
{
    qsizetype at = 0;
    for (const QString &allowed : series) {
        if (at < qualifiers.size() && qualifiers[at] == allowed)
            ++at;
    }
    return at == qualifiers.size();
}

bool mayFollow(const QStringList &qualifiers, const Gs1Ai &key)
{
    return qualifiers.isEmpty() || std::any_of(key.qualifiers.begin(), key.qualifiers.end(),
                                               [&qualifiers](const QStringList &series) {
                                                   return followsOrder(qualifiers, series);
                                               });
}

/// An attribute that could have been one more qualifier belongs in the path.
bool belongsInPath(const QString &attribute, const QStringList &qualifiers, const Gs1Ai &key)
{
    for (qsizetype at = 0; at <= qualifiers.size(); ++at) {
        QStringList more = qualifiers;
        more.insert(at, attribute);
        if (mayFollow(more, key))
            return true;
    }
    return false;
}

Gs1Element elementOf(QStringView ai, QStringView value, bool inQuery)
{
    Gs1Element element{ai.toString(), decoded(value, inQuery)};
    const qsizetype length = element.value.size();
    if (ai == u"01" && (length == 8 || length == 12 || length == 13))
        element.value = element.value.rightJustified(14, u'0');
    return element;
}

} // namespace

bool DigitalLink::isAddress(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) ||
           text.startsWith(u"https://", Qt::CaseInsensitive);
}

Result<Gs1Elements> DigitalLink::parse(QStringView text)
{
    const auto damaged = [](const QString &message) { return refused(message, u"syntax"_qs); };
    const Address address = split(text);
    const Views parts = address.path.split(u'/');
    const qsizetype start = address.isValid ? keyPosition(parts) : -1;
    if (start < 0)
        return damaged(tr("This address is not that of an article (GS1 Digital Link)."));
    Gs1Elements elements;
    QStringList qualifiers;
    const Gs1Ai &key = *Gs1AiTable::find(parts[start]);
    for (qsizetype at = start; at < parts.size(); at += 2) {
        elements.push_back(elementOf(parts[at], parts[at + 1], false));
        if (at > start)
            qualifiers.append(elements.back().ai);
    }
    if (!mayFollow(qualifiers, key))
        return damaged(tr("The fields of this GS1 address are not in their order."));
    for (const QStringView pair : address.query.split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 || !isDigits(pair.first(equals)))
            continue;
        const Gs1Ai *ai = Gs1AiTable::find(pair.first(equals));
        if (!ai || !ai->isAttribute || belongsInPath(ai->number, qualifiers, key))
            return damaged(tr("The field %1 must not stand after the ? of a GS1 address.")
                               .arg(pair.first(equals)));
        elements.push_back(elementOf(ai->number, pair.sliced(equals + 1), true));
    }
    for (size_t at = 0; at < elements.size(); ++at) {
        CABAS_TRY(Gs1::checkValue(elements[at]));
        for (size_t before = 0; before < at; ++before) {
            if (elements[before].ai == elements[at].ai)
                return damaged(
                    tr("The GS1 field (%1) is given twice in this address.").arg(elements[at].ai));
        }
    }
    return elements;
}

} // namespace cabas
