// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/productcsv.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

/// Before the name of a field of the shop's own.
const QString ownPrefix = u"own:"_qs;

/// The names of each column, ours first.
struct Columns {
    const QStringList code = {u"code"_qs, u"code produit"_qs, u"product code"_qs,
                              u"code interne"_qs};
    const QStringList barcode = {u"barcode"_qs, u"code barres"_qs, u"code barre"_qs, u"gencod"_qs,
                                 u"ean"_qs,     u"ean13"_qs,       u"gtin"_qs};
    const QStringList name = {u"name"_qs,    u"nom"_qs,     u"designation"_qs,
                              u"libelle"_qs, u"produit"_qs, u"product"_qs};
    const QStringList family = {u"family"_qs, u"famille"_qs, u"categorie"_qs, u"category"_qs,
                                u"rayon"_qs};
    const QStringList unit = {u"unit"_qs, u"unite"_qs, u"unite de vente"_qs};
    const QStringList price = {u"price"_qs, u"prix"_qs, u"prix ttc"_qs, u"prix de vente"_qs,
                               u"prix de vente ttc"_qs};
    const QStringList priceCents = {u"price cents"_qs};
    const QStringList priceReason = {u"price reason"_qs, u"motif du prix"_qs, u"motif"_qs,
                                     u"reason"_qs};
    const QStringList vat = {u"vat"_qs, u"tva"_qs, u"taux tva"_qs, u"taux de tva"_qs,
                             u"vat rate"_qs};
    const QStringList vatBp = {u"vat bp"_qs};
    const QStringList supplier = {u"supplier"_qs, u"fournisseur"_qs};
    const QStringList reference = {u"reference"_qs, u"ref"_qs, u"reference fournisseur"_qs,
                                   u"supplier reference"_qs};
    const QStringList pack = {u"pack"_qs, u"colis"_qs, u"colisage"_qs, u"conditionnement"_qs,
                              u"quantite par colis"_qs};
    const QStringList packMilli = {u"pack milli"_qs};
    const QStringList cost = {
        u"cost"_qs, u"cout"_qs, u"prix d'achat"_qs, u"prix achat"_qs, u"prix d'achat ht"_qs,
        u"pa ht"_qs};
    const QStringList costE4 = {u"cost e4"_qs};
};

const Columns &columns()
{
    static const Columns all;
    return all;
}

/// A column of the sheet: our name, then those that other programs give it.
const std::vector<QStringList> &factColumns()
{
    static const std::vector<QStringList> all{
        {u"till_name"_qs, u"nom caisse"_qs},
        {u"brand"_qs, u"marque"_qs},
        {u"producer"_qs, u"producteur"_qs},
        {u"net"_qs, u"contenance"_qs, u"contenu net"_qs, u"poids net"_qs},
        {u"storage"_qs, u"conservation"_qs},
        {u"shelf_life_days"_qs, u"duree de vie"_qs, u"dlc jours"_qs},
        {u"origin_country"_qs, u"pays"_qs, u"pays d'origine"_qs},
        {u"origin_department"_qs, u"departement"_qs},
        {u"origin_place"_qs, u"lieu"_qs, u"lieu d'origine"_qs},
        {u"latitude"_qs},
        {u"longitude"_qs},
        {u"ingredients"_qs},
        {u"allergens"_qs, u"allergenes"_qs},
        {u"traces"_qs},
        {u"nutriscore"_qs, u"nutri-score"_qs},
        {u"deposit"_qs, u"consigne"_qs},
        {u"tare"_qs},
        {u"reorder"_qs, u"a recommander"_qs},
        {u"stage"_qs, u"etape"_qs},
        {u"review_on"_qs, u"a revoir le"_qs},
        {u"shelf"_qs, u"emplacement"_qs},
        {u"labels"_qs, u"labels de qualite"_qs}};
    return all;
}

std::optional<Unit> unitOf(const QString &word)
{
    static const QHash<QString, Unit> words = {
        {u"piece"_qs, Unit::Piece},       {u"pieces"_qs, Unit::Piece},
        {u"pce"_qs, Unit::Piece},         {u"pcs"_qs, Unit::Piece},
        {u"unite"_qs, Unit::Piece},       {u"unit"_qs, Unit::Piece},
        {u"u"_qs, Unit::Piece},           {u"kg"_qs, Unit::Kilogram},
        {u"kilo"_qs, Unit::Kilogram},     {u"kilogramme"_qs, Unit::Kilogram},
        {u"kilogram"_qs, Unit::Kilogram}, {u"l"_qs, Unit::Litre},
        {u"litre"_qs, Unit::Litre},       {u"liter"_qs, Unit::Litre},
    };
    const auto it = words.find(fold(word));
    return it == words.end() ? std::nullopt : std::optional(*it);
}

std::optional<qint64> wholeNumber(const QString &cell)
{
    bool isNumber = false;
    const qint64 value = cell.toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= Money::maxCents ? std::optional(value) : std::nullopt;
}

/// Reads one line after the other, keeping what was seen to find what comes twice.
class Reader {
    Q_DECLARE_TR_FUNCTIONS(ProductCsv)

public:
    Reader(const CsvHeader &header, QStringList ownColumns)
        : m_header(header), m_ownColumns(std::move(ownColumns))
    {
    }

    Result<ProductRow> read(const CsvRow &line);

private:
    QString text(const CsvRow &line, const QStringList &names) const;
    Result<> readNames(const CsvRow &line, ProductRow &row) const;
    Result<> readBarcode(const CsvRow &line, ProductRow &row) const;
    Result<> readUnitAndPack(const CsvRow &line, ProductRow &row) const;
    Result<> readPrice(const CsvRow &line, ProductRow &row) const;
    Result<> readVat(const CsvRow &line, ProductRow &row) const;
    Result<> readCost(const CsvRow &line, ProductRow &row) const;
    Result<> readFacts(const CsvRow &line, ProductRow &row) const;
    Result<> checkTwice(const ProductRow &row);

    const CsvHeader &m_header;
    QStringList m_ownColumns; ///< as written, with their prefix
    QHash<QString, int> m_lineOfBarcode;
    QHash<QString, int> m_lineOfCode;
};

QString Reader::text(const CsvRow &line, const QStringList &names) const
{
    return cleaned(Csv::unguarded(m_header.cell(line, names)));
}

Result<ProductRow> Reader::read(const CsvRow &line)
{
    ProductRow row;
    row.line = line.line;
    CABAS_TRY(readNames(line, row));
    CABAS_TRY(readBarcode(line, row));
    CABAS_TRY(readUnitAndPack(line, row));
    CABAS_TRY(readPrice(line, row));
    CABAS_TRY(readVat(line, row));
    CABAS_TRY(readCost(line, row));
    CABAS_TRY(readFacts(line, row));
    if (row.name.isEmpty() && row.code.isEmpty() && row.barcode.isEmpty())
        return refused(tr("The line has no name, no code and no barcode."));
    CABAS_TRY(checkTwice(row));
    return row;
}

Result<> Reader::readNames(const CsvRow &line, ProductRow &row) const
{
    row.code = text(line, columns().code);
    row.name = text(line, columns().name);
    row.family = text(line, columns().family);
    row.supplier = text(line, columns().supplier);
    row.reference = text(line, columns().reference);
    row.priceReason = text(line, columns().priceReason);
    for (const QString &written : {row.code, row.name, row.family, row.supplier, row.reference}) {
        if (written.contains(QChar::ReplacementCharacter))
            return refused(
                tr("“%1” has damaged letters: save the file again as “CSV UTF-8”.").arg(written));
        if (written.size() > ProductCsv::longestName)
            return refused(tr("“%1…” is longer than %2 characters.")
                               .arg(written.left(30))
                               .arg(ProductCsv::longestName));
    }
    return Ok{};
}

Result<> Reader::readBarcode(const CsvRow &line, ProductRow &row) const
{
    static const QRegularExpression rounded(u"^[0-9][.,][0-9]+[eE][+]?[0-9]+$"_qs);
    QString barcode = text(line, columns().barcode);
    if (rounded.match(barcode).hasMatch())
        return refused(tr("The spreadsheet cut the barcode short (%1): give its column the format "
                          "Text and type it again.")
                           .arg(barcode));
    barcode.remove(u' ');
    row.barcode = barcode;
    if (!isDigits(barcode) || barcode.size() < 8)
        return Ok{};
    const bool hasLength = barcode.size() == 8 || (barcode.size() >= 12 && barcode.size() <= 14);
    if (!hasLength)
        return refused(tr("The barcode %1 has %2 digits: a barcode has 8, 12, 13 or 14.")
                           .arg(barcode)
                           .arg(barcode.size()));
    if (!Gtin::parse(barcode))
        return refused(tr("The check digit of the barcode %1 is wrong: type it again from the "
                          "package.")
                           .arg(barcode));
    return Ok{};
}

Result<> Reader::readUnitAndPack(const CsvRow &line, ProductRow &row) const
{
    const QString unit = text(line, columns().unit);
    if (!unit.isEmpty()) {
        row.unit = unitOf(unit);
        if (!row.unit)
            return refused(tr("The unit “%1” is not known: write piece, kg or l.").arg(unit));
    }
    const QString milli = text(line, columns().packMilli);
    const QString pack = text(line, columns().pack);
    if (!milli.isEmpty()) {
        const std::optional<qint64> read = wholeNumber(milli);
        row.pack = read ? std::optional(Quantity::fromMilli(*read)) : std::nullopt;
    } else if (!pack.isEmpty()) {
        row.pack = parseQuantity(pack);
    }
    const bool isGiven = !milli.isEmpty() || !pack.isEmpty();
    const bool isGood =
        row.pack && !row.pack->isNegative() && !row.pack->isZero() && row.pack->isSane();
    if (isGiven && !isGood)
        return refused(
            tr("The pack “%1” is not a quantity above zero.").arg(milli.isEmpty() ? pack : milli));
    return Ok{};
}

Result<> Reader::readPrice(const CsvRow &line, ProductRow &row) const
{
    const QString cents = text(line, columns().priceCents);
    const QString price = text(line, columns().price);
    if (cents.isEmpty() && price.isEmpty())
        return Ok{};
    if (!cents.isEmpty()) {
        const std::optional<qint64> read = wholeNumber(cents);
        row.price = read ? std::optional(Money::fromCents(*read)) : std::nullopt;
    } else {
        row.price = parseMoney(price);
    }
    if (!row.price || row.price->isNegative())
        return refused(tr("The price “%1” is not an amount in euros with two decimals at most.")
                           .arg(cents.isEmpty() ? price : cents));
    if (row.price->isZero() && row.priceReason.isEmpty())
        return refused(tr("The price is 0: say why in a column “price reason”, or correct it."));
    return Ok{};
}

Result<> Reader::readVat(const CsvRow &line, ProductRow &row) const
{
    static const QRegularExpression codeForm(u"^(?:S|Z|E|O|AE|K|G)[0-9]{1,5}$"_qs);
    const QString bp = text(line, columns().vatBp);
    const QString vat = text(line, columns().vat);
    if (bp.isEmpty() && vat.isEmpty())
        return Ok{};
    if (codeForm.match(vat.toUpper()).hasMatch()) {
        row.vatCode = vat.toUpper();
        return Ok{};
    }
    if (!bp.isEmpty()) {
        const std::optional<qint64> read = wholeNumber(bp);
        row.vatBp = read && *read <= 10'000 ? std::optional(int(*read)) : std::nullopt;
    } else {
        row.vatBp = parseRate(vat);
    }
    if (!row.vatBp || *row.vatBp > 10'000)
        return refused(tr("The VAT “%1” is not a rate in per cent, such as 5,5.")
                           .arg(bp.isEmpty() ? vat : bp));
    return Ok{};
}

Result<> Reader::readCost(const CsvRow &line, ProductRow &row) const
{
    const QString e4 = text(line, columns().costE4);
    const QString cost = text(line, columns().cost);
    if (e4.isEmpty() && cost.isEmpty())
        return Ok{};
    if (!e4.isEmpty()) {
        const std::optional<qint64> read = wholeNumber(e4);
        row.cost = read ? std::optional(UnitPrice::fromE4(*read)) : std::nullopt;
    } else {
        row.cost = parseUnitPrice(cost);
    }
    if (!row.cost || row.cost->e4() < 0)
        return refused(tr("The cost “%1” is not an amount in euros with four decimals at most.")
                           .arg(e4.isEmpty() ? cost : e4));
    return Ok{};
}

Result<> Reader::readFacts(const CsvRow &line, ProductRow &row) const
{
    for (const QStringList &names : factColumns()) {
        const QString fact = text(line, names);
        if (fact.contains(QChar::ReplacementCharacter))
            return refused(
                tr("“%1” has damaged letters: save the file again as “CSV UTF-8”.").arg(fact));
        if (fact.size() > ProductCsv::longestFact)
            return refused(tr("“%1…” is longer than %2 characters.")
                               .arg(fact.left(30))
                               .arg(ProductCsv::longestFact));
        if (!fact.isEmpty())
            row.facts.insert(names.front(), fact);
    }
    for (const QString &column : m_ownColumns) {
        if (const QString value = text(line, {column}); !value.isEmpty())
            row.own.insert(cleaned(column.mid(ownPrefix.size())), value);
    }
    return Ok{};
}

Result<> Reader::checkTwice(const ProductRow &row)
{
    if (!row.barcode.isEmpty()) {
        const QString key = productCodeKey(row.barcode);
        if (m_lineOfBarcode.contains(key))
            return refused(tr("The barcode %1 is already on line %2.")
                               .arg(row.barcode)
                               .arg(m_lineOfBarcode.value(key)));
        m_lineOfBarcode.insert(key, row.line);
    }
    if (!row.code.isEmpty()) {
        const QString key = row.code.toUpper();
        if (m_lineOfCode.contains(key))
            return refused(tr("The code %1 is already on line %2.")
                               .arg(row.code)
                               .arg(m_lineOfCode.value(key)));
        m_lineOfCode.insert(key, row.line);
    }
    return Ok{};
}

QStringList ownColumnsOf(const CsvRow &heads)
{
    QStringList columns;
    for (const QString &head : heads.cells) {
        const QString name = cleaned(Csv::unguarded(head));
        if (name.startsWith(ownPrefix, Qt::CaseInsensitive) && name.size() > ownPrefix.size())
            columns += name;
    }
    return columns;
}

QStringList ownNames(const std::vector<ProductRow> &rows)
{
    QStringList names;
    for (const ProductRow &row : rows)
        names += row.own.keys();
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList ownHeads(QStringList names)
{
    for (QString &name : names)
        name.prepend(ownPrefix);
    return names;
}

} // namespace

const QStringList &ProductCsv::facts()
{
    static const QStringList names = [] {
        QStringList list;
        for (const QStringList &column : factColumns())
            list += column.front();
        return list;
    }();
    return names;
}

Result<ProductTable> ProductCsv::read(const QByteArray &bytes, const CsvOptions &options)
{
    CABAS_LET(table, Csv::read(bytes, options));
    if (table.rows.empty())
        return refused(tr("The file is empty: nothing was imported."), u"empty"_qs);
    const CsvHeader header(table.rows.front());
    const bool isNamed = header.find(columns().name) || header.find(columns().code) ||
                         header.find(columns().barcode);
    if (!isNamed)
        return refused(tr("The first line must name the columns: code, barcode, name, family, "
                          "unit, price, vat, supplier, reference, pack, cost (in English or "
                          "French)."),
                       u"no_header"_qs);
    if (!header.repeated().isEmpty())
        return refused(tr("The column “%1” stands twice in the first line.").arg(header.repeated()),
                       u"repeated_column"_qs);
    ProductTable products;
    Reader reader(header, ownColumnsOf(table.rows.front()));
    for (size_t i = 1; i < table.rows.size(); ++i) {
        ++products.read;
        Result<ProductRow> row = reader.read(table.rows[i]);
        if (row)
            products.rows.push_back(std::move(row).value());
        else
            products.refused.push_back({table.rows[i].line, row.failure().message});
    }
    return products;
}

bool ProductCsv::write(QIODevice &device, const std::vector<ProductRow> &rows)
{
    const QStringList own = ownNames(rows);
    CsvWriter writer(device);
    writer.row(QStringList{u"code"_qs, u"barcode"_qs, u"name"_qs, u"family"_qs, u"unit"_qs,
                           u"price"_qs, u"price reason"_qs, u"vat"_qs, u"supplier"_qs,
                           u"reference"_qs, u"pack"_qs, u"cost"_qs} +
               facts() + ownHeads(own));
    for (const ProductRow &row : rows) {
        writer.text(row.code).text(row.barcode).text(row.name).text(row.family);
        writer.text(row.unit ? unitName(*row.unit) : QString());
        row.price ? writer.number(row.price->cents(), 2) : writer.empty();
        writer.text(row.priceReason);
        row.vatBp ? writer.number(*row.vatBp, 2) : writer.text(row.vatCode);
        writer.text(row.supplier).text(row.reference);
        row.pack ? writer.number(row.pack->milli(), 3) : writer.empty();
        row.cost ? writer.number(row.cost->e4(), 4) : writer.empty();
        for (const QString &name : facts())
            writer.text(row.facts.value(name));
        for (const QString &name : own)
            writer.text(row.own.value(name));
        writer.endRow();
    }
    return writer.ok();
}

} // namespace cabas
