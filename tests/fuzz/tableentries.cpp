// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of strangers: text, workbooks, catalogues, delivery notes.
#include "core/formats/articletable.h"
#include "core/formats/bnnreader.h"
#include "core/formats/cataloguefile.h"
#include "core/formats/csvwriter.h"
#include "core/formats/deliverycsv.h"
#include "core/formats/deliverydocument.h"
#include "core/formats/dfcreader.h"
#include "core/formats/journalcsv.h"
#include "core/formats/membertable.h"
#include "core/formats/openfoodfacts.h"
#include "core/formats/payoutcsv.h"
#include "core/formats/productcsv.h"
#include "core/formats/tablefile.h"
#include "core/formats/typedcsv.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/fuzz/entries.h"

#include <QBuffer>

namespace cabas::test {

namespace {

constexpr qsizetype longestTable = 4096;

/// What is true of any article that a reader lets through.
void judge(const SupplierCatalogue &catalogue)
{
    FUZZ_EXPECT(size_t(catalogue.read) == catalogue.articles.size() + catalogue.refused.size());
    for (const SupplierArticle &article : catalogue.articles) {
        FUZZ_EXPECT(!article.name.isEmpty() &&
                    article.name.size() <= CatalogueBuilder::longestName);
        FUZZ_EXPECT(article.cost.e4() >= 0 && article.cost.e4() <= CatalogueBuilder::mostCostE4);
        FUZZ_EXPECT(article.pack.milli() > 0 &&
                    article.pack.milli() <= CatalogueBuilder::mostPackMilli);
    }
}

void judge(const TableFile &file)
{
    for (const TableSheet &sheet : file.sheets) {
        int line = 0;
        for (const TableRow &row : sheet.rows) {
            FUZZ_EXPECT(row.line > line);
            FUZZ_EXPECT(!row.cells.empty() && row.cells.size() <= 500);
            line = row.line;
        }
    }
    ArticleTable table(file);
    (void)table.columns(3);
    if (const auto articles = table.read(table.guess()))
        judge(*articles);
}

/// A table written as it was read is read again as it was. Not so what no table of ours holds:
/// NUL, half a pair of UTF-16, a first line by which Excel names a separator.
void writeAgain(const CsvTable &table)
{
    for (const CsvRow &row : table.rows) {
        for (const QString &cell : row.cells) {
            if (cell.contains(QChar(u'\0')) || !cell.isValidUtf16())
                return;
        }
    }
    if (table.rows.empty() || table.rows[0].cells[0].startsWith(u"sep=", Qt::CaseInsensitive))
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const CsvRow &row : table.rows)
        writer.row(row.cells);
    CsvOptions options;
    options.charset = Charset::Utf8;
    options.separator = u';';
    const auto again = Csv::read(bytes, options);
    FUZZ_EXPECT(again.ok() && again->rows.size() == table.rows.size());
    for (size_t at = 0; at < table.rows.size(); ++at) {
        const QStringList &cells = again->rows[at].cells;
        FUZZ_EXPECT(cells.size() == table.rows[at].cells.size());
        for (qsizetype column = 0; column < cells.size(); ++column) {
            FUZZ_EXPECT(!CsvWriter::startsFormula(cells[column]));
            FUZZ_EXPECT(cells[column] == table.rows[at].cells[column] ||
                        Csv::unguarded(cells[column]) == table.rows[at].cells[column]);
        }
    }
}

void feedCsv(const QByteArray &bytes)
{
    if (const auto table = Csv::read(bytes))
        writeAgain(*table);
    (void)ProductCsv::read(bytes);
    (void)MemberTableReader::read(bytes);
    (void)DeliveryNote::fromCsv(bytes);
    (void)PayoutCsv::read(bytes);
    (void)JournalCsv::read(bytes, {[](const ForeignEntry &) {}, [](const ForeignRefusal &) {}});
    if (const auto file = TableFileReader::read(bytes))
        judge(*file);
}

/// A word first says of which parts (see parts()) a workbook is made; other bytes are a package.
void feedWorkbooks(const QByteArray &bytes)
{
    QByteArray package = bytes;
    const std::vector<QByteArray> found = parts(bytes);
    const auto part = [&found](size_t at) { return at < found.size() ? found[at] : QByteArray(); };
    if (part(0) == "xlsx") {
        ZipMaker zip;
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add("xl/worksheets/sheet1.xml", part(1));
        zip.add("xl/sharedStrings.xml", part(2));
        zip.add("xl/styles.xml", part(3));
        zip.add("xl/workbook.xml", part(4));
        zip.add("xl/_rels/workbook.xml.rels", part(5));
        package = zip.bytes();
    } else if (part(0) == "ods") {
        ZipMaker zip;
        zip.add("content.xml", part(1));
        package = zip.bytes();
    }
    if (const auto file = TableFileReader::read(package))
        judge(*file);
    (void)MemberTableReader::read(package);
    (void)DeliveryDocument::read(package, QStringLiteral("a.xlsx"), QStringLiteral("/nowhere"));
}

void feedBnn(const QByteArray &bytes)
{
    if (const auto catalogue = BnnReader::read(bytes))
        judge(*catalogue);
}

void feedDfc(const QByteArray &bytes)
{
    (void)DfcReader::isDfc(bytes);
    if (const auto catalogue = DfcReader::read(bytes))
        judge(*catalogue);
    if (const auto file = CatalogueFile::read(bytes); file && file->catalogue)
        judge(*file->catalogue);
}

/// Typed tables of archives and extracts of Open Food Facts: read a row at a time.
void feedLines(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    TypedCsvReader typed(buffer);
    std::vector<std::vector<QVariant>> rows;
    while (auto row = typed.next())
        rows.push_back(std::move(*row));
    if (!typed.isFaulty()) {
        QBuffer written;
        written.open(QIODevice::ReadWrite);
        TypedCsvWriter writer(written);
        for (const auto &row : rows)
            writer.row(row);
        written.seek(0);
        TypedCsvReader again(written);
        for (const auto &row : rows)
            FUZZ_EXPECT(again.next() == row);
    }
    buffer.seek(0);
    OpenFoodReader foods(buffer);
    if (foods.begin()) {
        while (const auto food = foods.next())
            FUZZ_EXPECT(food->gtin.size() == 14 && !food->name.isEmpty());
    }
}

} // namespace

std::vector<FuzzTarget> tableEntries()
{
    return {{"csv", feedCsv, longestTable, 200},
            {"workbooks", feedWorkbooks, 2 * longestTable, 150},
            {"bnn", feedBnn, longestTable, 200},
            {"dfc", feedDfc, 2 * longestTable, 100},
            {"lines", feedLines, longestTable, 200}};
}

} // namespace cabas::test
