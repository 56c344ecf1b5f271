// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/naming.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace cabas {

namespace {

constexpr size_t mostWords = 200;

/// Words that stay in capitals.
bool staysUpper(const QString &word)
{
    static const QSet<QString> words = {u"AB"_qs,   u"AOP"_qs, u"AOC"_qs, u"IGP"_qs, u"STG"_qs,
                                        u"UHT"_qs,  u"DLC"_qs, u"DDM"_qs, u"EAN"_qs, u"SG"_qs,
                                        u"T45"_qs,  u"T55"_qs, u"T65"_qs, u"T80"_qs, u"T110"_qs,
                                        u"T150"_qs, u"CO2"_qs, u"TVA"_qs, u"XL"_qs,  u"XXL"_qs};
    return words.contains(word);
}

bool isShouted(const QString &text)
{
    int upper = 0;
    int lower = 0;
    for (const QChar c : text) {
        upper += c.isUpper() ? 1 : 0;
        lower += c.isLower() ? 1 : 0;
    }
    return upper > 3 && upper > 3 * lower;
}

/// Sentence case, for names written in capitals only: others are as somebody wanted them.
QString calmed(const QString &name)
{
    if (!isShouted(name))
        return name;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (!staysUpper(word))
            word = word.toLower();
    }
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString unitsSpaced(QString name)
{
    static const QRegularExpression measure(
        u"(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?)\\s?(kg|g|gr|ml|cl|dl|l)(?![\\p{L}\\d])"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString spaced;
    qsizetype from = 0;
    for (auto match = measure.globalMatch(name); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString unit = found.captured(2).toLower();
        if (unit == u"gr")
            unit = u"g"_qs;
        spaced += name.mid(from, found.capturedStart() - from);
        spaced += found.captured(1) + QChar(QChar::Nbsp) + (unit == u"l" ? u"L"_qs : unit);
        from = found.capturedEnd();
    }
    return spaced + name.mid(from);
}

QString withoutMeasures(const QString &name)
{
    static const QRegularExpression measure(
        u"[,(\\s-]*(?<![\\p{L}\\d])(?:\\d+\\s?[x×*]\\s?)*\\d+(?:[.,]\\d+)?\\s?"
        "(?:kg|g|gr|ml|cl|dl|l)(?![\\p{L}\\d])\\)?"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString left = name;
    return left.remove(measure);
}

/// `words` as whole words, whatever their case, replaced by `by`.
QString replaced(QString name, const QString &words, const QString &by)
{
    const QRegularExpression whole(
        u"(?<![\\p{L}\\d])%1(?![\\p{L}\\d])"_qs.arg(QRegularExpression::escape(words)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString escaped = by;
    return name.replace(whole, escaped.replace(u'\\', u"\\\\"_qs));
}

QString tidied(const QString &name)
{
    static const QRegularExpression edge(u"^[\\s,;:/-]+|[\\s,;:/-]+$"_qs);
    static const QRegularExpression emptied(u"\\(\\s*\\)|,(?=\\s*,)"_qs);
    QString tidy = name;
    tidy.remove(emptied);
    // Plain blanks only: the one before a unit must not become a place to break the line.
    static const QRegularExpression blanks(u"[ \\t\\n]+"_qs);
    tidy.replace(blanks, u" "_qs);
    return tidy.remove(edge);
}

} // namespace

QJsonObject NamingRules::toJson() const
{
    QJsonArray pairs;
    for (const auto &[from, to] : words)
        pairs.append(QJsonArray{from, to});
    return {{u"calm"_qs, calm},
            {u"spaced_units"_qs, spacedUnits},
            {u"without_brand"_qs, withoutBrand},
            {u"without_content"_qs, withoutContent},
            {u"words"_qs, pairs}};
}

NamingRules NamingRules::fromJson(const QJsonObject &json)
{
    NamingRules rules;
    rules.calm = json.value(u"calm"_qs).toBool();
    rules.spacedUnits = json.value(u"spaced_units"_qs).toBool();
    rules.withoutBrand = json.value(u"without_brand"_qs).toBool();
    rules.withoutContent = json.value(u"without_content"_qs).toBool();
    for (const QJsonValue &pair : json.value(u"words"_qs).toArray()) {
        const QString from = pair.toArray().at(0).toString().trimmed();
        if (!from.isEmpty() && rules.words.size() < mostWords)
            rules.words.emplace_back(from, pair.toArray().at(1).toString().trimmed());
    }
    return rules;
}

QString NamingRules::readable(const SupplierArticle &article) const
{
    QString name = article.name;
    if (withoutBrand && article.brand.size() > 2)
        name = replaced(name, article.brand, {});
    if (withoutContent)
        name = withoutMeasures(name);
    if (calm)
        name = calmed(tidied(name));
    if (spacedUnits)
        name = unitsSpaced(name);
    for (const auto &[from, to] : words)
        name = replaced(name, from, to);
    name = tidied(name);
    return name.isEmpty() ? article.name : name;
}

} // namespace cabas
