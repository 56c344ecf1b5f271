// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankcsvcolumns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr size_t rowsLookedAt = 80;

struct Words {
    BankColumn column;
    const char *name;
    std::vector<const char *> exact;
    std::vector<const char *> beginnings;
};

const std::array<Words, 13> &vocabulary()
{
    static const std::array<Words, 13> all{{
        {BankColumn::Day,
         "date",
         {"date", "date operation", "date d operation", "date de l operation", "date comptable",
          "date de comptabilisation", "dateop", "booking date", "posting date", "transaction date",
          "jour", "day", "buchungstag", "completed date", "date transaction", "operation date",
          "operation date local", "settlement date", "settlement date local"},
         {"date op", "date de l op", "date compta", "date de compta", "date"}},
        {BankColumn::Value,
         "value",
         {"date valeur", "date de valeur", "valeur", "dateval", "value date", "valuta",
          "wertstellung"},
         {"date val", "date de val", "value d"}},
        {BankColumn::Label,
         "label",
         {"libelle", "label", "libelle operation", "libelle de l operation", "libelle simplifie",
          "description", "intitule", "nature de l operation", "objet", "motif", "wording",
          "operation", "transaction", "nature", "name", "verwendungszweck", "communication",
          "buchungstext", "text"},
         {"libelle", "label", "descri", "intitule"}},
        {BankColumn::Details,
         "details",
         {"detail", "details", "informations complementaires", "information complementaire",
          "libelle complementaire", "commentaire", "memo", "note", "notes", "libelle operation 2",
          "type operation"},
         {"detail", "info", "complement", "comment"}},
        {BankColumn::Amount,
         "amount",
         {"montant", "amount", "montant de l operation", "montant operation", "somme", "betrag",
          "net", "value amount", "montant net"},
         {"montant", "amount"}},
        {BankColumn::Debit,
         "debit",
         {"debit", "montant debit", "debits", "withdrawals", "withdrawal", "paid out", "money out",
          "depenses", "depense", "sorties"},
         {"debit"}},
        {BankColumn::Credit,
         "credit",
         {"credit", "montant credit", "credits", "deposits", "deposit", "paid in", "money in",
          "recettes", "recette", "entrees"},
         {"credit"}},
        {BankColumn::Sign, "sign", {"d c", "c d", "sens", "debit credit", "dc", "cd", "sign"}, {}},
        {BankColumn::Balance,
         "balance",
         {"solde", "balance", "solde apres operation", "running balance", "saldo", "solde courant"},
         {"solde", "balance"}},
        {BankColumn::Reference,
         "reference",
         {"reference", "ref", "numero operation", "numero d operation", "operation number",
          "n operation", "reference operation", "transaction id", "numero de cheque",
          "reference de l operation", "num cheque", "n cheque", "check number"},
         {"reference", "ref "}},
        {BankColumn::Party,
         "party",
         {"partner name", "tiers", "nom", "beneficiaire", "emetteur", "counterparty", "payee",
          "donneur d ordre", "nom du tiers", "contrepartie", "counterparty name"},
         {"tiers", "nom du", "counterparty n"}},
        {BankColumn::Currency, "currency", {"devise", "currency", "monnaie", "wahrung"}, {}},
        {BankColumn::Account,
         "account",
         {"compte", "numero de compte", "n compte", "account", "account number", "accountnum",
          "iban", "num compte"},
         {}},
    }};
    return all;
}

bool holds(const std::vector<const char *> &words, const QString &key)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key == QLatin1String(word); });
}

bool begins(const std::vector<const char *> &words, const QString &key)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key.startsWith(QLatin1String(word)); });
}

/// The titles of one row: first those that are known word by word, then those that begin alike.
BankColumns readTitles(const CsvRow &row)
{
    BankColumns columns;
    std::vector<bool> taken(size_t(row.cells.size()), false);
    for (const bool exact : {true, false}) {
        for (const Words &words : vocabulary()) {
            for (qsizetype at = 0; at < row.cells.size(); ++at) {
                const QString key = BankColumns::key(row.cells[at]);
                if (taken[size_t(at)] || key.isEmpty() || columns.has(words.column) ||
                    !(exact ? holds(words.exact, key) : begins(words.beginnings, key)))
                    continue;
                columns.places[words.column] = at;
                taken[size_t(at)] = true;
            }
        }
    }
    // A second label column completes the first: banks print a short and a long one.
    for (qsizetype at = 0; at < row.cells.size() && !columns.has(BankColumn::Details); ++at) {
        const QString key = BankColumns::key(row.cells[at]);
        if (!taken[size_t(at)] && (key.startsWith(u"libelle") || key.startsWith(u"label")))
            columns.places[BankColumn::Details] = at;
    }
    return columns;
}

/// `#3` is the place 2.
std::optional<qsizetype> placeOf(const QString &title)
{
    bool isNumber = false;
    const int number = title.startsWith(u'#') ? title.mid(1).toInt(&isNumber) : 0;
    return isNumber && number > 0 ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

bool isDay(const QString &cell)
{
    return BankFigures::day(cell, BankFigures::Order::DayMonth) ||
           BankFigures::day(cell, BankFigures::Order::MonthDay);
}

bool isAmount(const QString &cell)
{
    return BankFigures::amount(cell, BankFigures::Style::Comma).has_value();
}

/// Day and amount stand where they should in all rows but a few at the ends.
bool fits(const BankColumns &columns, const std::vector<CsvRow> &rows)
{
    constexpr int fewOthers = 2;
    int good = 0;
    int others = 0;
    for (const CsvRow &row : rows) {
        const bool hasAmount = isAmount(columns.cell(row, BankColumn::Amount)) ||
                               isAmount(columns.cell(row, BankColumn::Debit)) ||
                               isAmount(columns.cell(row, BankColumn::Credit));
        if (isDay(columns.cell(row, BankColumn::Day)) && hasAmount)
            ++good;
        else if (!row.cells.join(QString()).trimmed().isEmpty())
            ++others;
    }
    return good > 0 && others <= std::max(fewOthers, good / 10);
}

BankColumns byPlace(const std::vector<CsvRow> &rows, const BankMapping &mapping)
{
    BankColumns columns;
    columns.isByPlace = true;
    columns.order = mapping.order;
    for (const auto &[column, title] : mapping.titles) {
        const std::optional<qsizetype> place = placeOf(title);
        if (!place)
            return {};
        columns.places[column] = *place;
    }
    return fits(columns, rows) ? columns : BankColumns();
}

} // namespace

bool BankColumns::isUsable() const
{
    return (headRow >= 0 || isByPlace) && has(BankColumn::Day) &&
           (has(BankColumn::Amount) || (has(BankColumn::Debit) && has(BankColumn::Credit)));
}

QString BankColumns::cell(const CsvRow &row, BankColumn column) const
{
    const auto found = places.find(column);
    return found == places.end() ? QString() : row.cells.value(found->second).trimmed();
}

QString BankColumns::key(const QString &title)
{
    QString plain = fold(title);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && (words.back() == u"eur" || words.back() == u"euros" ||
                                words.back() == u"euro" || words.back() == u"en"))
        words.removeLast();
    return words.join(u' ');
}

BankColumns BankColumns::recognised(const std::vector<CsvRow> &rows)
{
    BankColumns best;
    for (size_t at = 0; at < std::min(rows.size(), rowsLookedAt); ++at) {
        BankColumns columns = readTitles(rows[at]);
        columns.headRow = qsizetype(at);
        if (columns.isUsable() && columns.places.size() > best.places.size())
            best = columns;
    }
    return best;
}

std::map<BankColumn, qsizetype> BankColumns::proposed(const QStringList &titles,
                                                      const QStringList &samples)
{
    std::map<BankColumn, qsizetype> places = readTitles({0, titles}).places;
    qsizetype longest = 0;
    for (qsizetype at = 0; at < samples.size(); ++at) {
        const bool isTaken = std::any_of(places.begin(), places.end(),
                                         [&](const auto &each) { return each.second == at; });
        const QString cell = samples[at].trimmed();
        if (isTaken || cell.isEmpty())
            continue;
        if (isDay(cell)) {
            places.try_emplace(BankColumn::Day, at);
        } else if (isAmount(cell) && (cell.contains(u',') || cell.contains(u'.'))) {
            if (!places.count(BankColumn::Debit))
                places.try_emplace(BankColumn::Amount, at);
        } else if (cell.size() > longest && !isAmount(cell)) {
            longest = cell.size();
            places[BankColumn::Label] = at;
        }
    }
    return places;
}

BankColumns BankColumns::taught(const std::vector<CsvRow> &rows, const BankMapping &mapping)
{
    const bool hasPlaces = std::any_of(mapping.titles.begin(), mapping.titles.end(),
                                       [](const auto &each) { return placeOf(each.second); });
    if (hasPlaces)
        return byPlace(rows, mapping);
    for (size_t at = 0; at < std::min(rows.size(), rowsLookedAt); ++at) {
        BankColumns columns;
        columns.headRow = qsizetype(at);
        columns.order = mapping.order;
        for (const auto &[column, title] : mapping.titles) {
            for (qsizetype place = 0; place < rows[at].cells.size(); ++place) {
                if (!columns.has(column) && key(rows[at].cells[place]) == key(title))
                    columns.places[column] = place;
            }
        }
        if (columns.isUsable() && columns.places.size() == mapping.titles.size())
            return columns;
    }
    return {};
}

QString BankColumns::nameOf(BankColumn column)
{
    for (const Words &words : vocabulary()) {
        if (words.column == column)
            return QString::fromLatin1(words.name);
    }
    return {};
}

std::optional<BankColumn> BankColumns::fromName(const QString &name)
{
    for (const Words &words : vocabulary()) {
        if (name == QLatin1String(words.name))
            return words.column;
    }
    return std::nullopt;
}

const std::vector<BankColumn> &BankColumns::all()
{
    static const std::vector<BankColumn> columns = [] {
        std::vector<BankColumn> list;
        for (const Words &words : vocabulary())
            list.push_back(words.column);
        return list;
    }();
    return columns;
}

} // namespace cabas
