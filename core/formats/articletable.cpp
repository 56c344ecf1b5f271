// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articletable.h"

#include "core/base/text.h"
#include "core/formats/decimaltext.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t rowsLookedAt = 40;
constexpr int rowsBetweenLooks = 1'000;

QStringList textsOf(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells)
        texts += cell.text.simplified();
    return texts;
}

int headingScore(const TableRow &row)
{
    const bool hasText = std::any_of(row.cells.begin(), row.cells.end(),
                                     [](const TableCell &c) { return c.kind == CellKind::Text; });
    return hasText ? ArticleFields::known(textsOf(row)) : 0;
}

/// Reads rows by a mapping, one after the other.
class RowReader {
    Q_DECLARE_TR_FUNCTIONS(ArticleTable)

public:
    RowReader(const QStringList &headings, const ArticleMapping &mapping)
    {
        for (const ArticleMapping::Column &column : mapping.columns) {
            if (const qsizetype at = headings.indexOf(column.heading); at >= 0)
                m_columns[size_t(column.field)] = int(at);
        }
    }

    /// Takes the row as an article, or as the head of those that follow.
    void take(const TableRow &row, CatalogueBuilder &builder);

private:
    const TableCell &cell(const TableRow &row, ArticleField field) const;
    QString text(const TableRow &row, ArticleField field) const;
    QString digits(const TableRow &row, ArticleField field) const;
    bool isHead(const TableRow &row) const;
    static Result<std::optional<Quantity>> count(const TableCell &cell);
    Result<> readUnits(const TableRow &row, SupplierArticle &article);
    Result<> readPrice(const TableRow &row, SupplierArticle &article) const;
    Result<std::optional<qint64>> price(const TableRow &row, ArticleField field) const;
    Result<> readVat(const TableRow &row, SupplierArticle &article) const;
    bool isAvailable(const TableRow &row) const;

    std::array<int, 16> m_columns = [] {
        std::array<int, 16> none{};
        none.fill(-1);
        return none;
    }();
    QString m_section;
    Quantity m_unitHolds = Quantity::units(1);
};

const TableCell &RowReader::cell(const TableRow &row, ArticleField field) const
{
    static const TableCell none;
    const int column = m_columns[size_t(field)];
    return column < 0 ? none : row.cell(size_t(column));
}

QString RowReader::text(const TableRow &row, ArticleField field) const
{
    return catalogueText(cell(row, field).text);
}

/// A barcode as text, or as the number that a spreadsheet made of it (its first zeros lost).
QString RowReader::digits(const TableRow &row, ArticleField field) const
{
    const TableCell &code = cell(row, field);
    QString digits;
    for (const QChar c : code.text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != u'.')
            return code.text.trimmed();
    }
    if (digits == QString(digits.size(), u'0'))
        return {};
    if (code.kind == CellKind::Number && digits.size() > 8 && digits.size() < 13)
        return digits.rightJustified(13, u'0');
    return digits;
}

/// One text alone on its row, and no price: the name of a family. A lone number is an article
/// that lost the rest.
bool RowReader::isHead(const TableRow &row) const
{
    const TableCell *only = nullptr;
    for (const TableCell &cell : row.cells) {
        if (cell.kind == CellKind::Empty || cell.merged)
            continue;
        if (only != nullptr)
            return false;
        only = &cell;
    }
    if (only == nullptr || only->kind != CellKind::Text)
        return only == nullptr;
    const bool hasDigit =
        std::any_of(only->text.begin(), only->text.end(), [](QChar c) { return c.isDigit(); });
    return only != &cell(row, ArticleField::Reference) || !hasDigit;
}

/// The units in a case, absent where the cell is empty.
Result<std::optional<Quantity>> RowReader::count(const TableCell &cell)
{
    if (cell.kind == CellKind::Empty)
        return std::optional<Quantity>();
    if (cell.kind == CellKind::Date)
        return refused(tr("The units in a case are a date, %1: the spreadsheet changed them. Write "
                          "them as text.")
                           .arg(cell.text.left(10)));
    const auto number = DecimalText::fromPerson(cell.text);
    const auto milli = number ? DecimalText::scaled(*number, 3) : std::nullopt;
    const auto words = PackText::read(cell.text);
    if (!milli && !(words && words->isCounted))
        return refused(tr("“%1” is not how many units a case holds.").arg(cell.text));
    const Quantity count = milli ? Quantity::fromMilli(*milli) : words->count;
    if (count.milli() <= 0 || !count.isSane())
        return refused(tr("A pack of %1 cannot be true.").arg(cell.text));
    return std::optional(count);
}

Result<> RowReader::readUnits(const TableRow &row, SupplierArticle &article)
{
    QString package = text(row, ArticleField::Package);
    const QString unit = text(row, ArticleField::UnitWords);
    // A bare number where words were expected counts.
    const bool isBare = DecimalText::fromPerson(package).has_value() &&
                        cell(row, ArticleField::PackCount).kind == CellKind::Empty;
    CABAS_LET(counted, count(cell(row, isBare ? ArticleField::Package : ArticleField::PackCount)));
    if (isBare)
        package.clear();
    article.packWords = package.isEmpty() ? unit : package;
    m_unitHolds = ArticleUnits::apply(article, package, unit, counted);
    return Ok{};
}

/// In ten-thousandths of a euro; absent where the cell is empty.
Result<std::optional<qint64>> RowReader::price(const TableRow &row, ArticleField field) const
{
    const TableCell &cell = this->cell(row, field);
    switch (cell.kind) {
    case CellKind::Empty:
        if (cell.computed)
            return refused(tr("The price is a formula whose value the file does not hold: open it "
                              "in a spreadsheet program and save it again."));
        return std::optional<qint64>();
    case CellKind::Date:
        return refused(tr("The price is a date, %1: the spreadsheet changed it. Write it as a "
                          "number.")
                           .arg(cell.text.left(10)));
    case CellKind::Error:
        return refused(tr("The price is an error of the spreadsheet: %1.").arg(cell.text));
    default:
        break;
    }
    const auto number = DecimalText::fromPerson(cell.text);
    const auto e4 = number ? DecimalText::scaled(*number, 4) : std::nullopt;
    if (number && !e4)
        return refused(tr("The price is too high to be true: a barcode may stand in its place."));
    if (!e4 || cell.kind == CellKind::Flag || cell.kind == CellKind::Percent)
        return refused(tr("“%1” is not a price.").arg(cell.text.left(40)));
    return std::optional<qint64>(*e4);
}

Result<> RowReader::readPrice(const TableRow &row, SupplierArticle &article) const
{
    CABAS_LET(ofUnit, price(row, ArticleField::UnitPrice));
    CABAS_LET(ofPack, price(row, ArticleField::PackPrice));
    CABAS_LET(ofMeasure, price(row, ArticleField::MeasurePrice));
    if (article.pack.isZero() || m_unitHolds.isZero())
        return refused(tr("“%1” is not how many units a case holds.").arg(article.packWords));
    if (ofUnit) {
        article.cost = UnitPrice::fromE4(mulDivRounded(*ofUnit, 1000, m_unitHolds.milli()));
    } else if (ofPack) {
        article.cost = UnitPrice::fromE4(mulDivRounded(*ofPack, 1000, article.pack.milli()));
    } else if (ofMeasure) {
        const Quantity one = article.unit == Unit::Piece ? article.content : Quantity::units(1);
        if (one.isZero())
            return refused(tr("The price is per kg or L, and nothing says what one unit holds."));
        article.cost = UnitPrice::fromE4(mulDivRounded(*ofMeasure, one.milli(), 1000));
    } else if (article.available) {
        return refused(tr("The price is missing."));
    }
    return Ok{};
}

Result<> RowReader::readVat(const TableRow &row, SupplierArticle &article) const
{
    const TableCell &cell = this->cell(row, ArticleField::Vat);
    if (cell.kind == CellKind::Empty)
        return Ok{};
    const auto number = DecimalText::fromPerson(cell.text);
    std::optional<qint64> bp = number ? DecimalText::scaled(*number, 2) : std::nullopt;
    // 0.055 is what a spreadsheet holds of 5.5 % whose format was lost.
    const bool isShare = bp && cell.kind != CellKind::Percent && *bp > 0 && *bp < 100;
    if (isShare)
        bp = DecimalText::scaled(*number, 4);
    if (!bp || *bp < 0 || *bp > 5'000)
        return refused(tr("“%1” is not a VAT rate.").arg(cell.text.left(40)));
    article.vatBp = int(*bp);
    return Ok{};
}

bool RowReader::isAvailable(const TableRow &row) const
{
    static const QStringList noes = {
        u"no"_qs,       u"non"_qs,          u"n"_qs,       u"0"_qs,      u"nein"_qs,
        u"false"_qs,    u"indisponible"_qs, u"rupture"_qs, u"arrete"_qs, u"supprime"_qs,
        u"delisted"_qs, u"nee"_qs};
    return !noes.contains(fold(text(row, ArticleField::Available)));
}

void RowReader::take(const TableRow &row, CatalogueBuilder &builder)
{
    if (isHead(row)) {
        for (const TableCell &cell : row.cells) {
            if (cell.kind == CellKind::Text && !cell.merged)
                m_section = catalogueText(cell.text);
        }
        return;
    }
    SupplierArticle article;
    article.line = row.line;
    article.reference = catalogueText(cell(row, ArticleField::Reference).text, 60);
    article.name = catalogueText(cell(row, ArticleField::Name).text, CatalogueBuilder::longestName);
    article.barcode = digits(row, ArticleField::Barcode);
    article.cartonBarcode = digits(row, ArticleField::CartonBarcode);
    article.brand = text(row, ArticleField::Brand);
    article.category = text(row, ArticleField::Category);
    if (article.category.isEmpty())
        article.category = m_section;
    article.origin = text(row, ArticleField::Origin);
    article.quality = text(row, ArticleField::Quality);
    article.available = isAvailable(row);
    Result<> read = readUnits(row, article);
    if (read)
        read = readPrice(row, article);
    if (read)
        read = readVat(row, article);
    if (!read) {
        builder.refuse(row.line, read.failure().message, article.key());
        return;
    }
    builder.add(std::move(article));
}

} // namespace

ArticleTable::ArticleTable(TableFile file)
{
    int best = -1;
    for (TableSheet &sheet : file.sheets) {
        int score = 0;
        for (size_t at = 0; at < std::min(rowsLookedAt, sheet.rows.size()); ++at)
            score = std::max(score, headingScore(sheet.rows[at]));
        if (score > best) {
            best = score;
            m_sheet = std::move(sheet);
        }
    }
    findHeadings();
}

void ArticleTable::findHeadings()
{
    int best = 1; // one word alone may be chance
    size_t width = 0;
    for (size_t at = 0; at < std::min(rowsLookedAt, m_sheet.rows.size()); ++at) {
        const int score = headingScore(m_sheet.rows[at]);
        if (score > best) {
            best = score;
            m_headRow = int(at);
        }
        width = std::max(width, m_sheet.rows[at].cells.size());
    }
    const QStringList written =
        m_headRow < 0 ? QStringList() : textsOf(m_sheet.rows[size_t(m_headRow)]);
    for (qsizetype at = 0; at < qsizetype(width); ++at) {
        const QString heading = written.value(at);
        const bool isUsable = !heading.isEmpty() && !m_headings.contains(heading);
        m_headings += isUsable ? heading : u"#%1"_qs.arg(at + 1);
    }
}

std::vector<ArticleTable::Column> ArticleTable::columns(int samples) const
{
    std::vector<Column> columns;
    for (qsizetype at = 0; at < m_headings.size(); ++at) {
        Column column{m_headings[at], {}};
        for (size_t row = size_t(m_headRow + 1);
             row < m_sheet.rows.size() && column.samples.size() < samples; ++row)
            column.samples += m_sheet.rows[row].cell(size_t(at)).text.simplified();
        columns.push_back(std::move(column));
    }
    return columns;
}

ArticleMapping ArticleTable::guess() const
{
    return ArticleFields::guess(m_headings);
}

ArticleMapping ArticleTable::adapted(const ArticleMapping &learnt) const
{
    ArticleMapping mapping;
    for (const ArticleMapping::Column &column : learnt.columns) {
        if (m_headings.contains(column.heading))
            mapping.columns.push_back(column);
    }
    for (const ArticleMapping::Column &column : guess().columns) {
        const bool isLost = learnt.heading(column.field) && !mapping.heading(column.field);
        const bool isFree =
            std::none_of(mapping.columns.begin(), mapping.columns.end(),
                         [&](const auto &used) { return used.heading == column.heading; });
        if (isLost && isFree)
            mapping.columns.push_back(column);
    }
    return mapping.isEnough() ? mapping : guess();
}

bool ArticleTable::fits(const ArticleMapping &learnt) const
{
    return std::any_of(learnt.columns.begin(), learnt.columns.end(),
                       [this](const auto &column) { return m_headings.contains(column.heading); });
}

Result<SupplierCatalogue> ArticleTable::read(const ArticleMapping &mapping,
                                             const Watch &watch) const
{
    return readUpTo(m_sheet.rows.size(), mapping, watch);
}

Result<SupplierCatalogue> ArticleTable::readFirst(qsizetype rows,
                                                  const ArticleMapping &mapping) const
{
    return readUpTo(std::min(size_t(m_headRow + 1 + rows), m_sheet.rows.size()), mapping, {});
}

Result<SupplierCatalogue> ArticleTable::readUpTo(size_t end, const ArticleMapping &mapping,
                                                 const Watch &watch) const
{
    if (!mapping.isEnough())
        return refused(tr("The table has no column that is known as a name, or none that is known "
                          "as a price. Say which columns they are."),
                       u"no_mapping"_qs);
    for (const ArticleMapping::Column &column : mapping.columns) {
        if (!m_headings.contains(column.heading))
            return refused(tr("The table has no column “%1” any more. Say which column took its "
                              "place.")
                               .arg(column.heading),
                           u"no_mapping"_qs);
    }
    CatalogueBuilder builder;
    builder.catalogue.format = u"table"_qs;
    builder.catalogue.title = m_sheet.name;
    RowReader reader(m_headings, mapping);
    const QStringList head =
        m_headRow < 0 ? QStringList() : textsOf(m_sheet.rows[size_t(m_headRow)]);
    for (size_t at = size_t(m_headRow + 1); at < end; ++at) {
        if (at % rowsBetweenLooks == 0 && watch && !watch(int(at * 100 / end)))
            return refused(tr("The reading was stopped."), u"cancelled"_qs);
        // Printed tables repeat their headings on each page.
        if (m_headRow >= 0 && textsOf(m_sheet.rows[at]) == head)
            continue;
        reader.take(m_sheet.rows[at], builder);
    }
    return std::move(builder.catalogue);
}

} // namespace cabas
