// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/openfoodfacts.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

QString shortText(const QString &text)
{
    return cleaned(text.left(OpenFoodReader::longestText));
}

QString firstOf(const QString &list)
{
    return cleaned(list.section(u',', 0, 0));
}

QString gradeOf(const QString &grade)
{
    const QString lower = grade.trimmed().toLower();
    return lower.size() == 1 && lower >= u"a" && lower <= u"e" ? lower : QString();
}

QStringList tagsOf(const QJsonValue &value)
{
    QStringList tags;
    for (const QJsonValue tag : value.toArray())
        tags += tag.toString();
    return tags;
}

QStringList tagsOf(const QString &list)
{
    QStringList tags;
    for (const QString &tag : list.split(u',', Qt::SkipEmptyParts))
        tags += tag.trimmed();
    return tags;
}

/// Their codes lose zeros at the left or gain some: the shortest GTIN form that is right.
std::optional<Gtin> gtinOf(const QString &code)
{
    if (const std::optional<Gtin> gtin = Gtin::parse(code))
        return gtin;
    for (const int length : {8, 12, 13}) {
        if (code.size() < length && code.size() > length - 3 && isDigits(code))
            return Gtin::parse(code.rightJustified(length, u'0'));
    }
    return std::nullopt;
}

} // namespace

QByteArray OpenFoodReader::nextLine()
{
    if (!m_first.isEmpty())
        return std::exchange(m_first, QByteArray());
    ++m_line;
    QByteArray line = m_device.readLine(longestLine);
    m_tooLong = line.size() >= longestLine - 1 && !line.endsWith('\n');
    if (m_tooLong) {
        // The rest of it, in pieces that are forgotten at once.
        while (!m_device.atEnd() && !m_device.readLine(longestLine).endsWith('\n')) {
        }
    }
    return line;
}

Result<> OpenFoodReader::begin()
{
    m_line = 1;
    m_first = m_device.readLine(longestLine);
    if (m_first.startsWith("\xEF\xBB\xBF"))
        m_first.remove(0, 3);
    m_isJson = m_first.startsWith('{');
    if (m_isJson)
        return Ok{};
    const QList<QByteArray> names = m_first.trimmed().split('\t');
    for (qsizetype i = 0; i < names.size(); ++i)
        m_columns.insert(names[i], i);
    m_first.clear();
    const bool named = m_columns.contains("product_name") || m_columns.contains("product_name_fr");
    if (!m_columns.contains("code") || !named)
        return refused(tr("This is no extract of Open Food Facts: neither JSON lines nor a table "
                          "whose first line names “code” and “product_name”, parted by tabs."),
                       u"not_openfoodfacts"_qs);
    return Ok{};
}

std::optional<OpenFood> OpenFoodReader::next()
{
    for (;;) {
        const QByteArray line = nextLine();
        if (line.isEmpty())
            return std::nullopt;
        if (line.trimmed().isEmpty())
            continue;
        ++m_read;
        std::optional<OpenFood> food;
        if (!m_tooLong)
            food = m_isJson ? fromJson(line) : fromTable(line);
        if (food && keep(*food))
            return food;
        if (!food)
            refuse(false);
    }
}

bool OpenFoodReader::keep(OpenFood &food)
{
    const std::optional<Gtin> gtin = gtinOf(food.gtin);
    if (!gtin || food.name.isEmpty()) {
        refuse(false);
        return false;
    }
    if (gtin->isRestricted()) {
        refuse(true);
        return false;
    }
    food.gtin = gtin->digits14();
    return true;
}

void OpenFoodReader::refuse(bool internal)
{
    ++(internal ? m_internal : m_unreadable);
    if (m_refusals.size() < mostRefusals)
        m_refusals.push_back({m_line, internal});
}

std::optional<OpenFood> OpenFoodReader::fromJson(const QByteArray &line) const
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    const auto text = [&](const char *name) {
        return shortText(json.value(QLatin1String(name)).toString());
    };
    OpenFood food;
    food.gtin = json.value(u"code"_qs).toString().trimmed();
    food.name = text("product_name_fr");
    if (food.name.isEmpty())
        food.name = text("product_name");
    food.quantity = text("quantity");
    food.brand = firstOf(text("brands"));
    food.labels = tagsOf(json.value(u"labels_tags"_qs));
    food.allergens = tagsOf(json.value(u"allergens_tags"_qs));
    food.traces = tagsOf(json.value(u"traces_tags"_qs));
    food.categories = tagsOf(json.value(u"categories_tags"_qs));
    food.origins = tagsOf(json.value(u"origins_tags"_qs));
    food.nutriscore = gradeOf(text("nutriscore_grade"));
    food.ingredients = text("ingredients_text_fr");
    if (food.ingredients.isEmpty())
        food.ingredients = text("ingredients_text");
    return food;
}

std::optional<OpenFood> OpenFoodReader::fromTable(const QByteArray &line) const
{
    const QList<QByteArray> cells = line.split('\t');
    const auto raw = [&](const QList<QByteArray> &names) {
        for (const QByteArray &name : names) {
            const auto at = m_columns.constFind(name);
            if (at != m_columns.cend() && *at < cells.size() && !cells[*at].trimmed().isEmpty())
                return QString::fromUtf8(cells[*at]);
        }
        return QString();
    };
    if (cells.size() < 2)
        return std::nullopt;
    OpenFood food;
    food.gtin = raw({"code"}).trimmed();
    food.name = shortText(raw({"product_name_fr", "product_name"}));
    food.quantity = shortText(raw({"quantity"}));
    food.brand = firstOf(raw({"brands"}));
    food.labels = tagsOf(raw({"labels_tags"}));
    food.allergens = tagsOf(raw({"allergens_tags", "allergens"}));
    food.traces = tagsOf(raw({"traces_tags"}));
    food.categories = tagsOf(raw({"categories_tags"}));
    food.origins = tagsOf(raw({"origins_tags"}));
    food.nutriscore = gradeOf(raw({"nutriscore_grade", "nutrition_grade_fr"}));
    food.ingredients = shortText(raw({"ingredients_text_fr", "ingredients_text"}));
    return food;
}

} // namespace cabas
