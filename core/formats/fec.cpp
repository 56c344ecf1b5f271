// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fec.h"

#include "core/base/text.h"
#include "core/formats/charset.h"

#include <QCalendar>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr int bytesOfALine = 256;

QString amountCell(Money amount)
{
    QString digits = QString::number(qAbs(amount.cents())).rightJustified(3, u'0');
    digits.insert(digits.size() - 2, u',');
    return amount.isNegative() ? u'-' + digits : digits;
}

QString dayCell(QDate day)
{
    if (!day.isValid())
        return {};
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(day);
    return QString::number((parts.year * 100 + parts.month) * 100 + parts.day);
}

/// The text of a cell: no TAB, line end or control character, which would move the columns.
QString textCell(const QString &text, const QString &otherwise = {})
{
    const QString cell = cleaned(text);
    return cell.isEmpty() ? cleaned(otherwise) : cell;
}

bool beginsWithThreeDigits(const QString &account)
{
    return account.size() >= 3 && std::all_of(account.begin(), account.begin() + 3,
                                              [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What each column holds, in the words of the description.
constexpr std::array<const char *, 18> meanings = {
    "code du journal",
    "libellé du journal",
    "numéro de l'écriture, séquence continue et unique dans le fichier",
    "date de comptabilisation (AAAAMMJJ)",
    "numéro de compte",
    "libellé du compte",
    "numéro de compte auxiliaire (vide si sans objet)",
    "libellé du compte auxiliaire (vide si sans objet)",
    "référence de la pièce justificative (« - » si elle n'en porte pas)",
    "date de la pièce justificative (AAAAMMJJ)",
    "libellé de l'écriture",
    "montant au débit, en euros",
    "montant au crédit, en euros",
    "lettrage (vide si non lettré)",
    "date du lettrage (AAAAMMJJ, vide si non lettré)",
    "date de validation (AAAAMMJJ)",
    "montant en devise, signé (vide pour les opérations en euros)",
    "code de la devise (vide pour les opérations en euros)",
};

} // namespace

const QStringList &fecColumns()
{
    static const QStringList columns = {
        u"JournalCode"_qs,   u"JournalLib"_qs,  u"EcritureNum"_qs, u"EcritureDate"_qs,
        u"CompteNum"_qs,     u"CompteLib"_qs,   u"CompAuxNum"_qs,  u"CompAuxLib"_qs,
        u"PieceRef"_qs,      u"PieceDate"_qs,   u"EcritureLib"_qs, u"Debit"_qs,
        u"Credit"_qs,        u"EcritureLet"_qs, u"DateLet"_qs,     u"ValidDate"_qs,
        u"Montantdevise"_qs, u"Idevise"_qs,
    };
    return columns;
}

Result<> FecWriter::check(const FecLine &line) const
{
    const QString name = line.number.isEmpty() ? u"?"_qs : line.number;
    if (textCell(line.journal).isEmpty() || textCell(line.number).isEmpty())
        return refused(
            tr("Entry %1 has no journal or no number: it cannot go into the FEC.").arg(name));
    if (!line.on.isValid() || !line.validatedOn.isValid())
        return refused(tr("Entry %1 has no day or is not validated: only validated entries go "
                          "into the FEC.")
                           .arg(name));
    if (!beginsWithThreeDigits(line.account))
        return refused(tr("Entry %1 uses account “%2”: in the FEC an account begins with three "
                          "digits.")
                           .arg(name, line.account));
    const bool isOneSided = line.debit.isZero() != line.credit.isZero();
    if (!isOneSided || line.debit.isNegative() || line.credit.isNegative())
        return refused(tr("Entry %1 has a line that is not either a debit or a credit.").arg(name));
    return Ok{};
}

Result<> FecWriter::write(const QStringList &cells)
{
    QByteArray bytes;
    bytes.reserve(bytesOfALine);
    for (const QString &cell : cells) {
        bytes += encoded(cell, Charset::Latin9);
        bytes += '\t';
    }
    bytes.chop(1);
    bytes += "\r\n";
    if (m_device.write(bytes) != bytes.size())
        return storageFailure(tr("The FEC could not be written: %1").arg(m_device.errorString()));
    return Ok{};
}

Result<> FecWriter::begin()
{
    if (m_hasBegun)
        return Ok{};
    m_hasBegun = true;
    return write(fecColumns());
}

Result<> FecWriter::endEntry()
{
    if (!m_balance.isZero())
        return refused(tr("Entry %1 does not balance: it cannot go into the FEC.")
                           .arg(m_lastEntry.section(u'\t', 1)));
    return Ok{};
}

Result<> FecWriter::add(const FecLine &line)
{
    CABAS_TRY(check(line));
    CABAS_TRY(begin());
    const QString entry = line.journal + u'\t' + line.number;
    if (entry != m_lastEntry)
        CABAS_TRY(endEntry());
    CABAS_TRY(write({
        textCell(line.journal),
        textCell(line.journalLabel, line.journal),
        textCell(line.number),
        dayCell(line.on),
        textCell(line.account),
        textCell(line.accountLabel, line.account),
        textCell(line.thirdParty),
        textCell(line.thirdPartyLabel, line.thirdParty),
        textCell(line.pieceRef, u"-"_qs),
        dayCell(line.pieceOn.isValid() ? line.pieceOn : line.on),
        textCell(line.label, line.accountLabel.isEmpty() ? line.account : line.accountLabel),
        amountCell(line.debit),
        amountCell(line.credit),
        textCell(line.lettering),
        line.letteredOn ? dayCell(*line.letteredOn) : QString(),
        dayCell(line.validatedOn),
        line.currencyAmount ? amountCell(*line.currencyAmount) : QString(),
        textCell(line.currency),
    }));
    m_entries += entry != m_lastEntry ? 1 : 0;
    m_lastEntry = entry;
    ++m_lines;
    m_balance += line.debit - line.credit;
    m_debit += line.debit;
    m_credit += line.credit;
    return Ok{};
}

Result<> FecWriter::finish()
{
    CABAS_TRY(begin());
    if (m_debit != m_credit)
        return refused(tr("The entries of the FEC do not balance: debit %1, credit %2.")
                           .arg(amountText(m_debit, QLocale()), amountText(m_credit, QLocale())));
    return endEntry();
}

QString fecFileName(const QString &siren, QDate yearEnd)
{
    return siren + u"FEC"_qs + dayCell(yearEnd) + u".txt"_qs;
}

QString fecDescriptionName(const QString &siren, QDate yearEnd)
{
    return siren + u"FEC"_qs + dayCell(yearEnd) + u"-description.txt"_qs;
}

QByteArray fecDescription(const FecSummary &summary)
{
    const QLocale french(QLocale::French, QLocale::France);
    QStringList lines = {
        u"Description du fichier des écritures comptables"_qs,
        QString(),
        u"Fichier : "_qs + fecFileName(summary.siren, summary.yearEnd),
        u"Entreprise : "_qs + summary.shop,
        u"SIREN : "_qs + summary.siren,
        u"Exercice : du %1 au %2"_qs.arg(dateText(summary.yearStart), dateText(summary.yearEnd)),
        u"Logiciel : Cabas "_qs + QStringLiteral(CABAS_VERSION),
        QString(),
        u"Format : fichier à plat, une ligne par ligne d'écriture"_qs,
        u"Jeu de caractères : ISO 8859-15"_qs,
        u"Séparateur de zones : tabulation (octet 09)"_qs,
        u"Fin d'enregistrement : retour chariot et fin de ligne (octets 0D 0A)"_qs,
        u"Première ligne : noms des champs"_qs,
        u"Montants : virgule décimale, sans séparateur de milliers"_qs,
        u"Dates : AAAAMMJJ"_qs,
        u"Zones alphanumériques : longueur variable, sans délimiteur ; les tabulations et "
        u"caractères de contrôle y sont remplacés par une espace"_qs,
        QString(),
        u"Lignes d'écritures : %1"_qs.arg(summary.lines),
        u"Écritures : %1"_qs.arg(summary.entries),
        u"Total au débit : %1"_qs.arg(amountText(summary.debit, french)),
        u"Total au crédit : %1"_qs.arg(amountText(summary.credit, french)),
        QString(),
        u"Champs, dans l'ordre :"_qs,
    };
    for (qsizetype i = 0; i < fecColumns().size(); ++i)
        lines += u"%1. %2 : %3"_qs.arg(i + 1).arg(fecColumns()[i],
                                                  QString::fromUtf8(meanings[size_t(i)]));
    return encoded(lines.join(u"\r\n"_qs) + u"\r\n"_qs, Charset::Latin9);
}

} // namespace cabas
