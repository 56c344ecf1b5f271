// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bnnreader.h"

#include "core/base/text.h"
#include "core/formats/decimaltext.h"
#include "core/formats/tablefile.h"

namespace cabas {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qsizetype longestLine = 16LL * 1024;
constexpr int mostLines = 200'000;
constexpr int linesBetweenLooks = 1'000;

/// Fields of an article by their number in the standard, from 1.
enum Field {
    Number = 1,
    Change = 2,
    UnitEan = 5,
    OrderEan = 6,
    Name1 = 7,
    Name2 = 8,
    Brand = 11,
    Origin = 13,
    Quality = 14,
    Group = 17,
    OrderWords = 22,
    OrderCount = 23,
    ShopUnit = 24,
    Vat = 34,
    NetPrice = 38,
    PromoMark = 62,
    PromoFrom = 63,
    PromoTo = 64,
};

class ArticleLines {
    Q_DECLARE_TR_FUNCTIONS(BnnReader)

public:
    ArticleLines(CatalogueBuilder &builder, int reducedBp, int normalBp)
        : m_builder(builder), m_reducedBp(reducedBp), m_normalBp(normalBp)
    {
    }

    void take(int line, const QStringList &fields);

private:
    static QString field(const QStringList &fields, int number)
    {
        return catalogueText(fields.value(number - 1), CatalogueBuilder::longestName);
    }
    static std::optional<qint64> number(const QString &text, int decimals)
    {
        const auto plain = DecimalText::fromPerson(text);
        return plain ? DecimalText::scaled(*plain, decimals) : std::nullopt;
    }
    static QString code(const QStringList &fields, int number);
    Result<> readPack(const QStringList &fields, SupplierArticle &article);
    Result<> readPrice(const QStringList &fields, SupplierArticle &article) const;
    std::optional<int> vat(const QString &code) const;

    CatalogueBuilder &m_builder;
    int m_reducedBp;
    int m_normalBp;
    Quantity m_unitHolds;
};

/// A barcode; zeros stand for none.
QString ArticleLines::code(const QStringList &fields, int number)
{
    const QString digits = field(fields, number).remove(u' ');
    return digits.count(u'0') == digits.size() ? QString() : digits;
}

std::optional<int> ArticleLines::vat(const QString &code) const
{
    if (code == u"1")
        return m_reducedBp;
    return code == u"2" ? std::optional(m_normalBp) : std::nullopt;
}

Result<> ArticleLines::readPack(const QStringList &fields, SupplierArticle &article)
{
    const QString written = field(fields, OrderCount);
    const std::optional<qint64> milli = number(written, 3);
    if (!milli || *milli <= 0 || *milli > CatalogueBuilder::mostPackMilli)
        return refused(tr("“%1” is not how many units a case holds.").arg(written));
    article.packWords = field(fields, OrderWords);
    const QString unit = field(fields, ShopUnit);
    m_unitHolds = ArticleUnits::apply(article, {}, unit, Quantity::fromMilli(*milli));
    const std::optional<PackText> words = PackText::read(article.packWords);
    if (article.unit == Unit::Piece && article.content.isZero() && words) {
        article.content = words->content; // `6 x 0,75 L` in bottles
        article.contentUnit = words->contentUnit;
    }
    return Ok{};
}

Result<> ArticleLines::readPrice(const QStringList &fields, SupplierArticle &article) const
{
    const QString written = field(fields, NetPrice);
    const std::optional<qint64> e4 = number(written, 4);
    if (!e4)
        return written.isEmpty() && !article.available
                   ? Result<>(Ok{})
                   : Result<>(refused(tr("“%1” is not a price.").arg(written)));
    article.cost = UnitPrice::fromE4(mulDivRounded(*e4, 1000, m_unitHolds.milli()));
    return Ok{};
}

void ArticleLines::take(int line, const QStringList &fields)
{
    if (fields.size() < BnnReader::leastFields || fields.size() > BnnReader::mostFields) {
        m_builder.refuse(
            line, tr("The line has %1 fields, and a BNN article has 69 to 74.").arg(fields.size()));
        return;
    }
    SupplierArticle article;
    article.line = line;
    article.reference = field(fields, Number);
    article.name = field(fields, Name1);
    const QString second = field(fields, Name2);
    if (!second.isEmpty())
        article.name = catalogueText(article.name + u' ' + second, CatalogueBuilder::longestName);
    article.barcode = code(fields, UnitEan);
    article.cartonBarcode = code(fields, OrderEan);
    article.brand = field(fields, Brand);
    article.origin = field(fields, Origin);
    article.quality = field(fields, Quality);
    article.category = field(fields, Group);
    const QString change = field(fields, Change).toUpper();
    article.available = change != u"X" && change != u"V";
    article.vatBp = vat(field(fields, Vat));
    article.promotion = field(fields, PromoMark).toUpper() == u"A";
    if (article.promotion) {
        const auto from = QDate::fromString(field(fields, PromoFrom), u"yyyyMMdd"_qs);
        const auto to = QDate::fromString(field(fields, PromoTo), u"yyyyMMdd"_qs);
        article.promotionFrom = from.isValid() ? std::optional(from) : std::nullopt;
        article.promotionTo = to.isValid() ? std::optional(to) : std::nullopt;
    }
    if (article.reference.isEmpty()) {
        m_builder.refuse(line, tr("The article has no number."));
        return;
    }
    Result<> read = readPack(fields, article);
    if (read)
        read = readPrice(fields, article);
    if (!read) {
        m_builder.refuse(line, read.failure().message, article.key());
        return;
    }
    m_builder.add(std::move(article));
}

/// The header: title, money, and whether it is the whole catalogue or only what changed.
void readHeader(const QStringList &fields, CatalogueBuilder &builder)
{
    builder.catalogue.format = u"bnn"_qs;
    builder.catalogue.isWhole = fields.value(4).trimmed().toUpper() == u"T";
    builder.catalogue.title = catalogueText(fields.value(5));
    if (builder.catalogue.title.isEmpty())
        builder.catalogue.title = catalogueText(fields.value(3));
    const QString money = fields.value(6).trimmed().toUpper();
    if (!money.isEmpty() && money != u"EUR")
        builder.warnOfMoney(money.left(10));
}

} // namespace

bool BnnReader::isBnn(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(16);
    return head.startsWith("BNN;") || head.startsWith("\"BNN\";") ||
           head.startsWith("\xEF\xBB\xBF"
                           "BNN;") ||
           head.startsWith("\xEF\xBB\xBF"
                           "\"BNN\";");
}

Result<SupplierCatalogue> BnnReader::read(const QByteArray &bytes, const Watch &watch,
                                          int reducedBp, int normalBp)
{
    if (bytes.size() > mostBytes)
        return refused(tr("The file is larger than a catalogue can be."), u"too_large"_qs);
    const QString text = TableFileReader::text(bytes);
    CatalogueBuilder builder;
    ArticleLines articles(builder, reducedBp, normalBp);
    int line = 0;
    bool ended = false;
    QChar lineEnd = u'\n';
    qsizetype at = 0;
    while (at < text.size() && !ended) {
        qsizetype end = text.indexOf(lineEnd, at);
        if (end < 0 && lineEnd == u'\n') { // old files end their lines with CR alone
            lineEnd = u'\r';
            end = text.indexOf(lineEnd, at);
        }
        end = end < 0 ? text.size() : end;
        const QStringView record = QStringView(text).mid(at, end - at).trimmed();
        at = end + 1;
        if (++line > mostLines)
            return refused(tr("The file has more than %1 lines.").arg(mostLines), u"too_large"_qs);
        if (line % linesBetweenLooks == 0 && watch && !watch(int(at * 100 / text.size())))
            return refused(tr("The reading was stopped."), u"cancelled"_qs);
        if (record.isEmpty())
            continue;
        const QStringList fields = TableFileReader::fields(record.left(longestLine), u';');
        if (line == 1)
            readHeader(fields, builder);
        else if (fields.size() <= 4 && fields.value(2) == u"99" && fields.value(0).isEmpty())
            ended = true;
        else
            articles.take(line, fields);
    }
    if (!ended)
        builder.catalogue.warnings.push_back(
            {u"no_end"_qs, tr("The file has no end line: it may have been cut short. Articles that "
                              "are missing in it stay as they are.")});
    builder.catalogue.isWhole = builder.catalogue.isWhole && ended;
    return std::move(builder.catalogue);
}

} // namespace cabas
