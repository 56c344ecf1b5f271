// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>

namespace cabas {

/// The eighteen columns of a FEC, in the order of article A.47 A-1 of the livre des procédures
/// fiscales, spelled as the tax office spells them.
const QStringList &fecColumns();

/// One line of an entry, as the fichier des écritures comptables holds it.
struct FecLine {
    QString journal;
    QString journalLabel;
    QString number; ///< EcritureNum
    QDate on;
    QString account; ///< begins with three digits
    QString accountLabel;
    QString thirdParty; ///< CompAuxNum, empty for none
    QString thirdPartyLabel;
    QString pieceRef;
    QDate pieceOn; ///< absent: the day of the entry
    QString label;
    Money debit; ///< one of debit and credit is zero, none is negative
    Money credit;
    QString lettering;
    std::optional<QDate> letteredOn;
    QDate validatedOn;
    std::optional<Money> currencyAmount; ///< in `currency`, when it is not the euro
    QString currency;
};

/// What the description beside the file says of it.
struct FecSummary {
    QString shop;
    QString siren;
    QDate yearStart;
    QDate yearEnd; ///< last day
    qint64 lines = 0;
    qint64 entries = 0;
    Money debit;
    Money credit;
};

/// Writes a FEC line by line, in constant memory: ISO 8859-15, TAB, CR LF, a line of names first,
/// decimal comma, days as YYYYMMDD. A blank that the tax office's tool counts as absent data is
/// filled: labels by their code, the document's reference by `-`, its day by the entry's.
class FecWriter {
    Q_DECLARE_TR_FUNCTIONS(FecWriter)

public:
    /// `device` is open for writing and outlives the writer.
    explicit FecWriter(QIODevice &device) : m_device(device) {}

    /// Refused, naming the entry, when the line could not be accepted: no journal, number, day or
    /// validation day, an account without three digits, not exactly one of debit and credit, or
    /// when the entry before it does not balance.
    /// Storage when the device takes no more.
    Result<> add(const FecLine &line);
    /// Writes the header of a file without lines. Refused when debit and credit differ.
    Result<> finish();

    qint64 lines() const { return m_lines; }
    /// Entries written, the lines of one standing together.
    qint64 entries() const { return m_entries; }
    Money debit() const { return m_debit; }
    Money credit() const { return m_credit; }

private:
    Result<> check(const FecLine &line) const;
    Result<> write(const QStringList &cells);
    Result<> begin();
    Result<> endEntry();

    QIODevice &m_device;
    QString m_lastEntry;
    Money m_balance; ///< of the entry under way
    qint64 m_lines = 0;
    qint64 m_entries = 0;
    Money m_debit;
    Money m_credit;
    bool m_hasBegun = false;
};

/// `123456789FEC20261231.txt`: the name that the law gives, from the SIREN and the year's last day.
QString fecFileName(const QString &siren, QDate yearEnd);

/// The description that must go with the file: in French whatever the language, since the tax
/// office reads it; ISO 8859-15 and CR LF like the file.
QByteArray fecDescription(const FecSummary &summary);
/// `123456789FEC20261231-description.txt`
QString fecDescriptionName(const QString &siren, QDate yearEnd);

} // namespace cabas
