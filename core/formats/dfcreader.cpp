// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/dfcreader.h"

#include "core/base/text.h"
#include "core/formats/decimaltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr qint64 mostBytes = 32LL * 1024 * 1024;
constexpr qsizetype mostNodes = 400'000;
constexpr int deepest = 40;

/// `dfc-b:hasPrice`, `https://.../DFC_BusinessOntology.owl#hasPrice`: the word alone.
QString word(const QString &name)
{
    const qsizetype mark =
        std::max({name.lastIndexOf(u':'), name.lastIndexOf(u'#'), name.lastIndexOf(u'/')});
    return name.mid(mark + 1);
}

/// The nodes of a graph, each with the place it first stood at.
class Graph {
public:
    /// False when it holds more than a catalogue does.
    bool read(const QJsonDocument &document)
    {
        if (document.isArray())
            return std::ranges::all_of(
                document.array(), [this](const QJsonValue &value) { return collect(value, 0); });
        return collect(document.object(), 0);
    }

    const std::vector<QString> &order() const { return m_order; }
    QJsonObject node(const QString &id) const { return m_nodes.value(id); }
    bool isA(const QJsonObject &node, QStringView type) const;
    /// Ids that a property names, in order.
    QStringList links(const QJsonObject &node, QStringView property) const;
    /// The node that a property names or holds.
    QJsonObject linked(const QJsonObject &node, QStringView property) const
    {
        const QStringList ids = links(node, property);
        return ids.isEmpty() ? QJsonObject() : m_nodes.value(ids.first());
    }
    /// A literal as text: string, number, `{"@value": ...}`.
    QString text(const QJsonObject &node, QStringView property) const;

private:
    bool collect(const QJsonValue &value, int depth);
    QString idOf(const QJsonObject &object) const;
    static QJsonValue property(const QJsonObject &node, QStringView name);

    QHash<QString, QJsonObject> m_nodes;
    std::vector<QString> m_order;
};

QJsonValue Graph::property(const QJsonObject &node, QStringView name)
{
    for (auto it = node.begin(); it != node.end(); ++it) {
        if (word(it.key()) == name)
            return *it;
    }
    return QJsonValue::Undefined;
}

/// An object without id gets one of its contents, so that the same is found again.
QString Graph::idOf(const QJsonObject &object) const
{
    const QString id = object.value(u"@id").toString();
    return id.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                        : id;
}

bool Graph::collect(const QJsonValue &value, int depth)
{
    if (depth > deepest || qsizetype(m_order.size()) > mostNodes)
        return false;
    if (value.isArray())
        return std::ranges::all_of(
            value.toArray(), [&](const QJsonValue &inner) { return collect(inner, depth + 1); });
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    const bool isNode = object.contains(u"@type"_qs);
    if (isNode) {
        const QString id = idOf(object);
        QJsonObject &node = m_nodes[id];
        if (node.isEmpty())
            m_order.push_back(id);
        for (auto it = object.begin(); it != object.end(); ++it)
            node.insert(it.key(), *it);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"@context" && !collect(*it, depth + 1))
            return false;
    }
    return true;
}

bool Graph::isA(const QJsonObject &node, QStringView type) const
{
    const QJsonValue types = node.value(u"@type");
    if (types.isString())
        return word(types.toString()) == type;
    return std::ranges::any_of(types.toArray(),
                               [&](const QJsonValue &one) { return word(one.toString()) == type; });
}

QStringList Graph::links(const QJsonObject &node, QStringView name) const
{
    QStringList ids;
    const QJsonValue value = property(node, name);
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        if (one.isString())
            ids += one.toString();
        else if (one.isObject())
            ids += idOf(one.toObject());
    }
    return ids;
}

QString Graph::text(const QJsonObject &node, QStringView name) const
{
    QJsonValue value = property(node, name);
    if (value.isArray())
        value = value.toArray().first();
    if (value.isObject())
        value = value.toObject().value(u"@value");
    if (value.isDouble()) {
        // double: JSON has no other number; its shortest text is what the file says.
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

/// A case as so many units of another product.
struct Case {
    QString unit; ///< id of the product it holds
    Quantity count = Quantity::units(1);
};

class Catalogue {
    Q_DECLARE_TR_FUNCTIONS(DfcReader)

public:
    explicit Catalogue(const Graph &graph) : m_graph(graph) {}

    SupplierCatalogue read();

private:
    void readCases();
    void readProduct(const QString &id, int line);
    void measure(const QJsonObject &product, SupplierArticle &article) const;
    QJsonObject itemOf(const QString &id, const QJsonObject &product) const;
    QJsonObject priceOf(const QJsonObject &product, const QJsonObject &item) const;
    std::optional<qint64> number(const QString &text, int decimals) const;

    const Graph &m_graph;
    CatalogueBuilder m_builder;
    QHash<QString, Case> m_cases;
    QHash<QString, QString> m_items; ///< catalogue item by product
};

std::optional<qint64> Catalogue::number(const QString &text, int decimals) const
{
    const auto plain = DecimalText::fromMachine(text);
    return plain ? DecimalText::scaled(*plain, decimals) : std::nullopt;
}

void Catalogue::readCases()
{
    for (const QString &id : m_graph.order()) {
        const QJsonObject node = m_graph.node(id);
        if (m_graph.isA(node, u"CatalogItem")) {
            for (const QString &product : m_graph.links(node, u"references"))
                m_items.insert(product, id);
        }
        if (!m_graph.isA(node, u"AsPlannedTransformation") &&
            !m_graph.isA(node, u"PlannedTransformation"))
            continue;
        const QJsonObject income = m_graph.linked(node, u"hasIncome");
        const QJsonObject outcome = m_graph.linked(node, u"hasOutcome");
        const QStringList unit = m_graph.links(income, u"consumes");
        const QStringList made = m_graph.links(outcome, u"produces");
        const auto in = number(m_graph.text(m_graph.linked(income, u"hasQuantity"), u"value"), 3);
        const auto out = number(m_graph.text(m_graph.linked(outcome, u"hasQuantity"), u"value"), 3);
        const bool isCase = in && out && *out > 0 && *in > *out && *in % *out == 0 &&
                            *in / *out <= CatalogueBuilder::mostPackMilli / 1000;
        if (isCase && !unit.isEmpty() && !made.isEmpty())
            m_cases.insert(made.first(), {unit.first(), Quantity::units(*in / *out)});
    }
}

QJsonObject Catalogue::itemOf(const QString &id, const QJsonObject &product) const
{
    const QJsonObject item = m_graph.linked(product, u"referencedBy");
    return item.isEmpty() ? m_graph.node(m_items.value(id)) : item;
}

QJsonObject Catalogue::priceOf(const QJsonObject &product, const QJsonObject &item) const
{
    for (const QJsonObject &from : {item, product}) {
        for (const QString &offer : m_graph.links(from, u"offeredThrough")) {
            const QJsonObject price = m_graph.linked(m_graph.node(offer), u"hasPrice");
            if (!price.isEmpty())
                return price;
        }
    }
    return {};
}

/// The content of one piece; 0 kg is how some platforms say that they do not know.
void Catalogue::measure(const QJsonObject &product, SupplierArticle &article) const
{
    const QJsonObject quantity = m_graph.linked(product, u"hasQuantity");
    const QString value = m_graph.text(quantity, u"value");
    const QStringList units = m_graph.links(quantity, u"hasUnit");
    const auto measured = measureWord(fold(units.isEmpty() ? QString() : word(units.first())));
    const std::optional<qint64> e6 = number(value, 6);
    if (!measured || !e6 || *e6 <= 0)
        return;
    const qint64 milli = mulDivRounded(*e6, measured->milliE3, 1'000'000'000);
    if (milli <= 0 || milli > Quantity::maxMilli)
        return;
    article.contentUnit = measured->unit;
    article.content = Quantity::fromMilli(milli);
    article.packWords = quantityText(article.content, article.contentUnit, QLocale::c());
}

void Catalogue::readProduct(const QString &id, int line)
{
    const QJsonObject product = m_graph.node(id);
    const QJsonObject item = itemOf(id, product);
    SupplierArticle article;
    article.line = line;
    article.name = catalogueText(m_graph.text(product, u"name"), CatalogueBuilder::longestName);
    article.reference = catalogueText(m_graph.text(item, u"sku"), 60);
    if (article.reference.isEmpty())
        article.reference = word(id).left(CatalogueBuilder::longestReference);
    article.barcode = m_graph.text(product, u"GTIN").trimmed();
    const QStringList types = m_graph.links(product, u"hasType");
    article.category = types.isEmpty() ? QString() : catalogueText(word(types.first()));
    measure(product, article);
    const Case made = m_cases.value(id);
    if (!made.unit.isEmpty()) {
        article.pack = made.count;
        measure(m_graph.node(made.unit), article);
        article.packWords = u"%1 x %2"_qs.arg(made.count.milli() / 1000).arg(article.packWords);
    }
    const QJsonObject price = priceOf(product, item);
    const QStringList money = m_graph.links(price, u"hasUnit");
    if (!money.isEmpty() && word(money.first()) != u"Euro")
        m_builder.warnOfMoney(word(money.first()).left(40));
    const std::optional<qint64> e4 = number(m_graph.text(price, u"value"), 4);
    if (price.isEmpty() || !e4) {
        m_builder.refuse(line, tr("“%1” has no price.").arg(article.name), article.key());
        return;
    }
    if (m_builder.catalogue.warnings.empty())
        article.cost = UnitPrice::fromE4(mulDivRounded(*e4, 1000, article.pack.milli()));
    // A rate of 0 or 1 is what platforms write that keep none.
    const std::optional<qint64> vat = number(m_graph.text(price, u"VATrate"), 2);
    if (vat && *vat > 100 && *vat <= 5'000)
        article.vatBp = int(*vat);
    m_builder.add(std::move(article));
}

SupplierCatalogue Catalogue::read()
{
    m_builder.catalogue.format = u"dfc"_qs;
    readCases();
    int line = 0;
    for (const QString &id : m_graph.order()) {
        if (m_graph.isA(m_graph.node(id), u"SuppliedProduct"))
            readProduct(id, ++line);
    }
    return std::move(m_builder.catalogue);
}

} // namespace

bool DfcReader::isDfc(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).trimmed();
    const bool isJson =
        head.startsWith('{') || head.startsWith('[') || head.startsWith("\xEF\xBB\xBF{");
    return isJson && (bytes.contains("dfc-b:") || bytes.contains("DFC_BusinessOntology"));
}

Result<SupplierCatalogue> DfcReader::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return refused(tr("The file is larger than a catalogue can be."), u"too_large"_qs);
    QJsonParseError error;
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refused(
            tr("The file is damaged near its byte %1: ask for it again.").arg(error.offset),
            u"damaged"_qs);
    Graph graph;
    if (!graph.read(document))
        return refused(tr("The file is larger than a catalogue can be."), u"too_large"_qs);
    return Catalogue(graph).read();
}

} // namespace cabas
