// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/membertable.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "core/formats/tablefile.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

/// A header further down is none: what stands before it are titles of the table.
constexpr size_t headerWithin = 20;
constexpr int mostShares = 100'000;

enum Column {
    Number,
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Household,
    JoinedOn,
    LeftOn,
    Shares,
    Balance,
    BalanceCents,
    PaidShares,
    CounterColumn,
    FlyingCounter,
    ShiftType,
    Slot,
    Street,
    Postcode,
    City,
    BornOn,
    ColumnCount
};

/// What other programs call each column, folded; ours first.
const QStringList &namesOf(int column)
{
    static const std::vector<QStringList> names{
        {u"number"_qs, u"numero"_qs, u"n"_qs, u"no"_qs, u"numero de membre"_qs,
         u"numero adherent"_qs, u"n adherent"_qs, u"numero de cooperateur"_qs, u"id"_qs,
         u"member number"_qs, u"barcode base"_qs, u"mitgliedsnummer"_qs},
        {u"name"_qs, u"nom complet"_qs, u"nom et prenom"_qs, u"prenom et nom"_qs, u"membre"_qs,
         u"member"_qs, u"adherent"_qs, u"cooperateur"_qs, u"full name"_qs, u"display name"_qs},
        {u"first name"_qs, u"prenom"_qs, u"firstname"_qs, u"vorname"_qs},
        {u"last name"_qs, u"nom"_qs, u"nom de famille"_qs, u"lastname"_qs, u"surname"_qs,
         u"nachname"_qs},
        {u"email"_qs, u"e-mail"_qs, u"courriel"_qs, u"mail"_qs, u"adresse mail"_qs,
         u"adresse electronique"_qs},
        {u"phone"_qs, u"telephone"_qs, u"tel"_qs, u"portable"_qs, u"mobile"_qs, u"phone number"_qs,
         u"contact phone"_qs, u"telefon"_qs},
        {u"household"_qs, u"foyer"_qs, u"menage"_qs, u"ordergroup"_qs, u"bestellgruppe"_qs},
        {u"joined on"_qs, u"date d'adhesion"_qs, u"adhesion"_qs, u"membre depuis"_qs,
         u"date d'entree"_qs, u"joined"_qs, u"date adhesion"_qs, u"join date"_qs, u"created on"_qs},
        {u"left on"_qs, u"date de depart"_qs, u"depart"_qs, u"date de sortie"_qs, u"left"_qs},
        {u"shares"_qs, u"parts"_qs, u"nombre de parts"_qs, u"parts sociales"_qs, u"num shares"_qs},
        {u"balance"_qs, u"solde"_qs, u"compte"_qs, u"solde du compte"_qs, u"prepaid account"_qs,
         u"account balance"_qs, u"kontostand"_qs},
        {u"balance cents"_qs},
        {u"paid shares"_qs, u"parts payees"_qs, u"parts liberees"_qs, u"parts detenues"_qs,
         u"total partner owned share"_qs, u"total owned shares"_qs},
        {u"counter"_qs, u"compteur"_qs, u"compteur fixe"_qs, u"final standard point"_qs,
         u"final standard points"_qs},
        {u"flying counter"_qs, u"compteur volant"_qs, u"compteur vacation"_qs,
         u"final ftop point"_qs, u"final ftop points"_qs},
        {u"shift type"_qs, u"type de creneau"_qs, u"type"_qs},
        {u"slot"_qs, u"creneau"_qs, u"current template name"_qs, u"service"_qs},
        {u"street"_qs, u"rue"_qs, u"adresse"_qs, u"contact address"_qs},
        {u"postcode"_qs, u"code postal"_qs, u"zip"_qs, u"cp"_qs},
        {u"city"_qs, u"ville"_qs},
        {u"born on"_qs, u"date de naissance"_qs, u"birthdate"_qs, u"ne le"_qs}};
    return names[size_t(column)];
}

/// `Numéro_d'adhérent :` and `numero d adherent` are one.
QString folded(const QString &title)
{
    static const QRegularExpression between(u"[\\s_:°º.]+"_qs);
    QString text = fold(title);
    text.replace(QChar(0x2019), u'\'');
    return text.replace(between, u" "_qs).trimmed();
}

using Header = QHash<int, size_t>;

Header headerOf(const TableRow &row)
{
    Header header;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString title = folded(row.cells[i].text);
        for (int column = 0; column < ColumnCount; ++column) {
            if (!header.contains(column) && namesOf(column).contains(title))
                header.insert(column, i);
        }
    }
    // "Nom" alone is the whole name.
    if (!header.contains(Name) && header.contains(LastName) && !header.contains(FirstName))
        header.insert(Name, header.take(LastName));
    return header;
}

bool isHeader(const Header &header)
{
    return header.contains(Name) || (header.contains(FirstName) && header.contains(LastName)) ||
           (header.contains(Number) && header.size() > 1);
}

std::optional<QDate> dayOf(const QString &text)
{
    static const QRegularExpression french(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_qs);
    if (const auto day = dayFromText(text.left(10)))
        return day;
    const QRegularExpressionMatch match = french.match(text);
    const QDate day(match.captured(3).toInt(), match.captured(2).toInt(),
                    match.captured(1).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

class Reader {
    Q_DECLARE_TR_FUNCTIONS(MemberTableReader)

public:
    explicit Reader(Header header) : m_header(std::move(header)) {}

    Result<MemberRow> read(const TableRow &line)
    {
        MemberRow row;
        row.line = line.line;
        row.name = text(line, Name);
        if (row.name.isEmpty())
            row.name = cleaned(text(line, FirstName) + u' ' + text(line, LastName));
        row.email = text(line, Email);
        row.phone = text(line, Phone);
        row.household = text(line, Household);
        row.street = text(line, Street);
        row.postcode = text(line, Postcode);
        row.city = text(line, City);
        row.slot = text(line, Slot);
        CABAS_TRY(readDay(line, BornOn, row.bornOn));
        CABAS_TRY(readCounter(line, row));
        CABAS_TRY(readNumbers(line, row));
        CABAS_TRY(readDay(line, JoinedOn, row.joinedOn));
        CABAS_TRY(readDay(line, LeftOn, row.leftOn));
        CABAS_TRY(readBalance(line, row));
        if (row.name.isEmpty() && !row.number)
            return refused(tr("This line has neither a name nor a number."));
        return row;
    }

private:
    QString text(const TableRow &line, int column) const
    {
        return m_header.contains(column) ? cleaned(Csv::unguarded(line.cell(m_header[column]).text))
                                         : QString();
    }

    static std::optional<int> countOf(const QString &text, int least, int most)
    {
        bool isNumber = false;
        const int count = text.toInt(&isNumber);
        return isNumber && count >= least && count <= most ? std::optional(count) : std::nullopt;
    }

    Result<> readNumbers(const TableRow &line, MemberRow &row)
    {
        if (const QString typed = text(line, Number); !typed.isEmpty()) {
            row.number = countOf(typed, 1, std::numeric_limits<int>::max());
            if (!row.number)
                return refused(
                    tr("“%1” is no number of a member: it is a whole number above 0.").arg(typed));
            if (m_lineOfNumber.contains(*row.number))
                return refused(tr("Number %1 stands on line %2 already.")
                                   .arg(*row.number)
                                   .arg(m_lineOfNumber[*row.number]));
            m_lineOfNumber.insert(*row.number, line.line);
        }
        if (const QString typed = text(line, Shares); !typed.isEmpty()) {
            row.shares = countOf(typed, 0, mostShares);
            if (!row.shares)
                return refused(tr("“%1” is no number of shares.").arg(typed));
        }
        if (const QString typed = text(line, PaidShares); !typed.isEmpty()) {
            row.paidShares = countOf(typed, 0, mostShares);
            if (!row.paidShares)
                return refused(tr("“%1” is no number of shares.").arg(typed));
        }
        return Ok{};
    }

    /// Flying members are counted apart in some programs.
    Result<> readCounter(const TableRow &line, MemberRow &row) const
    {
        static const QStringList flying{u"ftop"_qs, u"volant"_qs, u"flying"_qs, u"vacation"_qs};
        const bool isFlying = flying.contains(folded(text(line, ShiftType)));
        QString typed = text(line, isFlying ? FlyingCounter : CounterColumn);
        if (typed.isEmpty())
            return Ok{};
        const bool isNegative = typed.startsWith(u'-') || typed.startsWith(QChar(0x2212));
        const std::optional<Quantity> amount = parseQuantity(isNegative ? typed.mid(1) : typed);
        if (!amount)
            return refused(tr("“%1” is no counter of shifts.").arg(typed));
        row.counter = isNegative ? -amount->milli() : amount->milli();
        return Ok{};
    }

    Result<> readDay(const TableRow &line, int column, std::optional<QDate> &day) const
    {
        const QString typed = text(line, column);
        if (typed.isEmpty())
            return Ok{};
        day = dayOf(typed);
        if (!day)
            return refused(
                tr("“%1” is no day. Write it like 2026-03-10 or 10/03/2026.").arg(typed));
        return Ok{};
    }

    Result<> readBalance(const TableRow &line, MemberRow &row) const
    {
        if (const QString typed = text(line, BalanceCents); !typed.isEmpty()) {
            bool isNumber = false;
            const qint64 cents = typed.toLongLong(&isNumber);
            if (!isNumber || !Money::fromCents(cents).isSane())
                return refused(tr("“%1” is no amount in cents.").arg(typed));
            row.balance = Money::fromCents(cents);
        } else if (const QString amount = text(line, Balance); !amount.isEmpty()) {
            row.balance = parseMoney(amount);
            if (!row.balance || !row.balance->isSane())
                return refused(tr("“%1” is no amount.").arg(amount));
        }
        return Ok{};
    }

    Header m_header;
    QHash<int, int> m_lineOfNumber;
};

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell &cell) { return cell.text.trimmed().isEmpty(); });
}

} // namespace

Result<MemberTable> MemberTableReader::read(const QByteArray &bytes)
{
    CABAS_LET(file, TableFileReader::read(bytes));
    for (const TableSheet &sheet : file.sheets) {
        for (size_t i = 0; i < std::min(sheet.rows.size(), headerWithin); ++i) {
            const Header header = headerOf(sheet.rows[i]);
            if (!isHeader(header))
                continue;
            MemberTable table;
            Reader reader(header);
            for (size_t line = i + 1; line < sheet.rows.size(); ++line) {
                if (isBlank(sheet.rows[line]))
                    continue;
                ++table.read;
                const Result<MemberRow> row = reader.read(sheet.rows[line]);
                if (row)
                    table.rows.push_back(*row);
                else
                    table.refused.push_back({sheet.rows[line].line, row.failure().message});
            }
            return table;
        }
    }
    return refused(tr("No line of this file names its columns: one must be called “name” (or "
                      "“nom”), or “number” (or “numéro”) beside others."),
                   u"header"_qs);
}

bool MemberTableReader::write(QIODevice &device, const std::vector<MemberRow> &rows)
{
    CsvWriter csv(device);
    csv.row({u"number"_qs, u"name"_qs, u"email"_qs, u"phone"_qs, u"household"_qs, u"joined_on"_qs,
             u"left_on"_qs, u"shares"_qs, u"balance_cents"_qs});
    const auto number = [&csv](std::optional<qint64> value) {
        value ? csv.number(*value) : csv.empty();
    };
    for (const MemberRow &row : rows) {
        number(row.number);
        csv.text(row.name).text(row.email).text(row.phone).text(row.household);
        csv.day(row.joinedOn.value_or(QDate())).day(row.leftOn.value_or(QDate()));
        number(row.shares);
        number(row.balance ? std::optional(row.balance->cents()) : std::nullopt);
        csv.endRow();
    }
    return csv.ok();
}

} // namespace cabas
